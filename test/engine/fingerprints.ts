import { distance } from 'fastest-levenshtein'
import t from 'tap'
import { type Fingerprint, FingerprintSet, type Match } from '../../lib/engine/fingerprints.js'
import { tokenise } from '../../lib/engine/normalise.js'
import { Tokens } from '../../lib/engine/tokens.js'
import { forSeeds, Random } from '../support/random.js'
import { read } from '../support/tokens.js'

function print(host: string, text: string, more: Partial<Fingerprint> = {}): Fingerprint {
  return { host, key: tokenise(text).join(' '), kind: 'other', documents: 7, leadIn: false, ...more }
}

/** Which fingerprint a line matches, by its place in the list, with "~" before a near one; -1 when none. */
function matcher(...fingerprints: readonly Fingerprint[]): (text: string, host?: string) => string {
  const set = new FingerprintSet(fingerprints)
  return (text, host) => {
    const match = set.match(read(text), host)
    if (match === undefined) return 'none'
    return `${match.near ? '~' : ''}${String(fingerprints.indexOf(match.fingerprint))}`
  }
}

const SLOGAN = 'Steady as the river since 1871'
const PODCAST = 'Low Water – the podcast for people who stay up for the tide'

void t.test('a line matches a fingerprint of its outlet, however it is written', (t) => {
  const match = matcher(print('courier', SLOGAN), print('courier', PODCAST))
  t.equal(match(SLOGAN, 'courier'), '0')
  t.equal(match('STEADY as the river, since 1902.', 'courier'), '0')
  t.equal(match(PODCAST, 'courier'), '1')
  t.equal(match('Steady as the river', 'courier'), 'none', 'a part of it is another line')
  t.equal(match('The river rose two metres overnight.', 'courier'), 'none')
  t.equal(match('', 'courier'), 'none')
  t.end()
})

void t.test('no fingerprint of one outlet counts at another', (t) => {
  const match = matcher(print('courier', SLOGAN), print('review', PODCAST))
  t.equal(match(SLOGAN, 'review'), 'none')
  t.equal(match(PODCAST, 'courier'), 'none')
  t.equal(match(`${PODCAST} again`, 'courier'), 'none', 'nor a near one')
  t.equal(match(SLOGAN, 'elsewhere'), 'none')
  t.equal(match(SLOGAN, ''), 'none', 'a host without a name is one not known')
  t.end()
})

void t.test('what travels counts everywhere, and an outlet’s own comes before it', (t) => {
  const travelling = print('', SLOGAN, { kind: 'newsletter' })
  const own = print('courier', SLOGAN)
  for (const order of [
    [travelling, own],
    [own, travelling],
  ]) {
    const match = matcher(...order)
    t.equal(match(SLOGAN, 'courier'), String(order.indexOf(own)))
    t.equal(match(SLOGAN, 'elsewhere'), String(order.indexOf(travelling)))
  }
  t.equal(matcher(print('', PODCAST))(`${PODCAST} again`, 'elsewhere'), '~0', 'nearly too')
  t.end()
})

void t.test('where the outlet is unknown, it is the only one that the profile knows', (t) => {
  const one = matcher(print('', 'Our letters in your inbox'), print('courier', SLOGAN), print('courier', PODCAST))
  t.equal(one(SLOGAN), '1')
  t.equal(one(`${PODCAST} again`), '~2')
  t.equal(one('Our letters in your inbox'), '0')
  const two = matcher(print('', 'Our letters in your inbox'), print('courier', SLOGAN), print('review', PODCAST))
  t.equal(two(SLOGAN), 'none')
  t.equal(two(PODCAST), 'none')
  t.equal(two('Our letters in your inbox'), '0')
  t.equal(matcher(print('', SLOGAN))(SLOGAN), '0', 'of no outlet at all, what travels')
  t.end()
})

void t.test('a lead-in takes along the headline that follows its colon', (t) => {
  const match = matcher(print('courier', 'Also on the Courier:', { leadIn: true, kind: 'related' }))
  t.equal(match('Also on the Courier: the last ropemaker hangs up his hook', 'courier'), '0')
  t.equal(match('Also on the Courier: one: two', 'courier'), '0', 'the first colon counts')
  t.equal(match('Also on the Courier:', 'courier'), '0', 'and itself, with nothing behind')
  t.equal(match('Also on the Courier', 'courier'), 'none')
  t.equal(match('Also on the Packet: the last ropemaker', 'courier'), 'none')
  t.equal(match('Also on the Courier: the last ropemaker', 'review'), 'none')
  t.end()
})

void t.test('a lead-in is at most six words, and what follows at most twenty-five', (t) => {
  const leads = [1, 6, 7].map((n) => Array.from({ length: n }, () => 'also').join(' '))
  const match = matcher(...leads.map((lead) => print('courier', `${lead}:`, { leadIn: true })))
  const headline = (n: number): string => 'word '.repeat(n)
  t.equal(match(`${leads[0]!}: ${headline(25)}`, 'courier'), '0')
  t.equal(match(`${leads[0]!}: ${headline(26)}`, 'courier'), 'none')
  t.equal(match(`${leads[1]!}: ${headline(1)}`, 'courier'), '1')
  t.equal(match(`${leads[2]!}: ${headline(1)}`, 'courier'), 'none')
  t.equal(match(': the last ropemaker', 'courier'), 'none', 'a colon that nothing leads to')
  t.end()
})

void t.test('a line that ends in a colon is no lead-in', (t) => {
  const match = matcher(print('courier', 'The numbers of the week:'))
  t.equal(match('The numbers of the week:', 'courier'), '0')
  t.equal(match('The numbers of the week: forty boats and a whale', 'courier'), 'none')
  t.end()
})

void t.test('a line that differs a little is a near match, unless the fingerprint is a lead-in', (t) => {
  const lead = print('courier', 'Also this morning on the pages of the Courier:', { leadIn: true })
  const match = matcher(print('courier', PODCAST), lead)
  t.equal(match(PODCAST.replace('stay up', 'get up'), 'courier'), '~0')
  t.equal(match('Also this morning in the pages of the Courier:', 'courier'), 'none')
  t.end()
})

void t.test('an exact match comes before a near one', (t) => {
  const match = matcher(print('courier', `${PODCAST} tonight`), print('courier', PODCAST))
  t.equal(match(PODCAST, 'courier'), '1')
  t.end()
})

void t.test('an empty set matches nothing and knows no outlet', (t) => {
  const set = new FingerprintSet([])
  t.equal(set.match(read(SLOGAN), 'courier'), undefined)
  t.equal(set.match(Tokens.of([]), undefined), undefined)
  t.notOk(set.knows('courier'))
  t.end()
})

void t.test('hosts are plain names, also those that objects have properties of', (t) => {
  const hosts = ['__proto__', 'constructor', 'toString']
  const set = new FingerprintSet([print('__proto__', SLOGAN), print('constructor', PODCAST)])
  t.strictSame(
    hosts.map((host) => set.knows(host)),
    [true, true, false],
  )
  t.strictSame(
    hosts.map((host) => set.match(read(SLOGAN), host)?.fingerprint.host),
    ['__proto__', undefined, undefined],
  )
  t.equal(set.match(read(PODCAST), 'constructor')?.fingerprint.host, 'constructor')
  t.end()
})

void t.test('of a key that comes twice the last counts, for lines that are the same and lines that are near', (t) => {
  const match = matcher(print('courier', PODCAST), print('courier', SLOGAN), print('courier', PODCAST, { kind: 'ad' }))
  t.equal(match(PODCAST, 'courier'), '2')
  t.equal(match(`${PODCAST} again`, 'courier'), '~2')
  t.end()
})

void t.test('an outlet’s own near fingerprint comes before one that travels and is nearer', (t) => {
  const match = matcher(print('', PODCAST), print('courier', PODCAST.replace('stay up', 'get up')))
  t.equal(match(`${PODCAST} again`, 'courier'), '~1')
  t.equal(match(`${PODCAST} again`, 'review'), '~0')
  t.end()
})

void t.test('what is known of other outlets changes nothing', (t) => {
  const words = (random: Random, count: number): string =>
    Array.from({ length: count }, () => random.many(2, 8, () => random.pick(Array.from('etaoins'))).join('')).join(' ')
  const random = new Random(21)
  const own = Array.from({ length: 30 }, () => print('courier', words(random, 8)))
  const frame = own[0]!.key.slice(0, 30)
  const others = Array.from({ length: 2000 }, (_, i) =>
    print(`outlet ${String(i % 7)}`, `${frame} ${words(random, 3)}`),
  )
  const [alone, among] = [new FingerprintSet(own), new FingerprintSet([...others, ...own])]
  for (let n = 0; n < 300; n++) {
    const parts = random.pick(own).key.split(' ')
    const line = random.oneIn(9) ? parts : parts.with(random.below(parts.length), 'other')
    t.equal(among.match(Tokens.of(line), 'courier')?.fingerprint, alone.match(Tokens.of(line), 'courier')?.fingerprint)
  }
  t.end()
})

/** What `match` says that it gives, found by looking at every fingerprint; of near ones, all that may be given. */
function matches(fingerprints: readonly Fingerprint[], tokens: readonly string[], host: string | undefined): Match[] {
  const hosts = [...new Set(fingerprints.map((one) => one.host))].filter((one) => one !== '')
  const key = tokens.join(' ')
  const lead = key.slice(0, key.indexOf('<:>') + 3)
  const places = [host ?? (hosts.length === 1 ? hosts[0]! : ''), '']
  for (const accepts of [
    (one: Fingerprint) => one.key === key,
    (one: Fingerprint) => one.leadIn && one.key === lead && lead.length > 3 && lead.length < key.length,
  ]) {
    for (const place of places) {
      const fingerprint = fingerprints.findLast((one) => one.host === place && accepts(one))
      if (fingerprint !== undefined) return [{ fingerprint, near: false }]
    }
  }
  return places.flatMap((place) =>
    fingerprints
      .filter((one) => one.host === place && !one.leadIn && Math.min(one.key.length, key.length) >= 24)
      .filter((one) => distance(one.key, key) <= key.length / 5)
      .map((fingerprint) => ({ fingerprint, near: true })),
  )
}

void t.test('what is found is what looking at every fingerprint finds', (t) => {
  let near = 0
  let missed = 0
  forSeeds(60, (random, seed) => {
    const words = Array.from({ length: 40 }, () => random.many(2, 8, () => random.pick(Array.from('etaoins'))).join(''))
    const line = (): string[] => random.many(1, 12, () => (random.oneIn(12) ? '<:>' : random.pick(words)))
    const fingerprints = random.many(0, 80, () => {
      const leadIn = random.oneIn(5)
      const tokens = leadIn ? [...random.many(1, 5, () => random.pick(words)), '<:>'] : line()
      return { ...print(random.pick(['', 'courier', 'review']), ''), key: tokens.join(' '), leadIn }
    })
    const set = new FingerprintSet(fingerprints)
    for (let n = 0; n < 40; n++) {
      const base = random.oneIn(3) || fingerprints.length === 0 ? line() : random.pick(fingerprints).key.split(' ')
      const tokens = random.oneIn(2) ? base : base.with(random.below(base.length), random.pick(words))
      const host = random.oneIn(5) ? undefined : random.pick(['courier', 'review', 'elsewhere', ''])
      const [match, expected] = [set.match(Tokens.of(tokens), host), matches(fingerprints, tokens, host)]
      if (match === undefined) {
        if (expected[0]?.near === false) t.fail(`${seed}: ${tokens.join(' ')} is not found`)
        missed += expected.length > 0 ? 1 : 0
      } else if (!expected.some((one) => one.fingerprint === match.fingerprint && one.near === match.near)) {
        t.fail(`${seed}: ${tokens.join(' ')} is no ${match.fingerprint.key}`)
      } else if (match.near) near++
    }
  })
  t.ok(near > 100, `there were near ones, got ${String(near)}`)
  t.ok(missed <= near / 50, `few near ones are missed, got ${String(missed)} of ${String(near + missed)}`)
  t.end()
})
