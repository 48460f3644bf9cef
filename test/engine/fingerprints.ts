import t from 'tap'
import { type Fingerprint, FingerprintSet } from '../../lib/engine/fingerprints.js'
import { tokenise } from '../../lib/engine/normalise.js'

function print(host: string, text: string, more: Partial<Fingerprint> = {}): Fingerprint {
  return { host, key: tokenise(text).join(' '), kind: 'other', documents: 7, leadIn: false, ...more }
}

/** Which fingerprint a line matches, by its place in the list, with "~" before a near one; -1 when none. */
function matcher(...fingerprints: readonly Fingerprint[]): (text: string, host?: string) => string {
  const set = new FingerprintSet(fingerprints)
  return (text, host) => {
    const match = set.match(tokenise(text), host)
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
  t.equal(set.match(tokenise(SLOGAN), 'courier'), undefined)
  t.equal(set.match([], undefined), undefined)
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
    hosts.map((host) => set.match(tokenise(SLOGAN), host)?.fingerprint.host),
    ['__proto__', undefined, undefined],
  )
  t.equal(set.match(tokenise(PODCAST), 'constructor')?.fingerprint.host, 'constructor')
  t.end()
})
