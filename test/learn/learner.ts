import t from 'tap'
import type { Fingerprint } from '../../lib/engine/fingerprints.js'
import type { RuleRow } from '../../lib/engine/rules.js'
import { digest, type Digest } from '../../lib/learn/digest.js'
import { tokenise } from '../../lib/engine/normalise.js'
import { Learner } from '../../lib/learn/learner.js'
import { SELECT_DEFAULTS } from '../../lib/learn/select.js'
import { decodeProfile, encodeProfile } from '../../lib/profile/codec.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { Random } from '../support/random.js'

/** Articles of an outlet, each a story of its own: running text and then the outlet's lines. */
function articles(host: string, count: number, ...furniture: readonly string[]): Digest[] {
  const random = new Random(host.length * 1000 + count)
  const word = (): string => random.many(3, 9, () => random.pick('abcdefghiklmnoprstuvw'.split(''))).join('')
  const sentence = (): string => `${Array.from({ length: 18 }, word).join(' ')}.`
  return Array.from({ length: count }, () =>
    digest({
      host,
      text: [word(), sentence(), sentence(), sentence(), ...furniture].join('\n\n'),
    }),
  )
}

function learn(rules: readonly RuleRow[], ...outlets: readonly (readonly Digest[])[]): Fingerprint[] {
  const learner = new Learner(rules, SELECT_DEFAULTS)
  for (const digests of outlets) learner.add(digests)
  return decodeProfile(encodeProfile(learner.fingerprints), 'learned')
}

function rule(
  id: string,
  strength: RuleRow['strength'],
  phrase: string,
  kind: RuleRow['kind'] = 'newsletter',
): RuleRow {
  return { id, kind, strength, phrase, hit: '', miss: '' }
}

const LETTER = 'Our letter goes out at dawn'
const SLOGAN = 'Steady as the river'
const RULES = [rule('x.letter', 'likely', 'our letter')]

void t.test('unless told otherwise, five stories make furniture, and two with a cue', (t) => {
  t.strictSame(SELECT_DEFAULTS, { minDocs: 5, minDocsWithCue: 2 })
  t.end()
})

void t.test('each outlet’s furniture is learned under its own name', (t) => {
  t.strictSame(learn(RULES, articles('courier', 5, SLOGAN), articles('review', 6, 'Slow thinking for a lake')), [
    { host: 'courier', kind: 'other', documents: 5, leadIn: false, key: 'steady as the river' },
    { host: 'review', kind: 'other', documents: 6, leadIn: false, key: 'slow thinking for a lake' },
  ])
  t.strictSame(learn(RULES), [], 'nothing of nothing')
  t.end()
})

void t.test('a line with a cue travels when two outlets have it, and its documents add up', (t) => {
  const [one, two, three] = [articles('a', 2, LETTER), articles('bb', 3, LETTER), articles('ccc', 4, LETTER)]
  const travelling = (...outlets: Digest[][]): Fingerprint[] =>
    learn(RULES, ...outlets).filter(({ host }) => host === '')
  const fingerprint = { host: '', kind: 'newsletter', leadIn: false, key: 'our letter goes out at dawn' }
  t.strictSame(travelling(one), [])
  t.strictSame(travelling(one, two), [{ ...fingerprint, documents: 5 }])
  t.strictSame(travelling(one, two, three), [{ ...fingerprint, documents: 9 }])
  t.equal(learn(RULES, one, two).length, 3, 'and stays under the outlets’ names as well')
  t.end()
})

void t.test('a label of a word or two never travels: elsewhere it is a heading', (t) => {
  const outlets = ['a', 'bb', 'ccc'].map((host) => articles(host, 3, 'Our letter'))
  t.strictSame(
    learn(RULES, ...outlets).map(({ host }) => host),
    ['a', 'bb', 'ccc'],
  )
  const three = ['a', 'bb'].map((host) => articles(host, 3, 'Our letter today'))
  t.ok(learn(RULES, ...three).some(({ host, key }) => host === '' && key === 'our letter today'))
  t.end()
})

void t.test('a line without a cue never travels, however many outlets have it', (t) => {
  const outlets = ['a', 'bb', 'ccc', 'dddd'].map((host) => articles(host, 8, SLOGAN))
  t.strictSame(
    learn(RULES, ...outlets).map(({ host }) => host),
    ['a', 'bb', 'ccc', 'dddd'],
  )
  t.end()
})

void t.test('a lead-in never travels', (t) => {
  const outlets = ['a', 'bb', 'ccc'].map((host) =>
    ['The last ropemaker', 'A whale in the harbour', 'Forty boats'].flatMap((headline, i) =>
      articles(host, i + 1, `Also on these pages: ${headline}`).slice(-1),
    ),
  )
  const learned = learn(RULES, ...outlets)
  t.strictSame(
    learned.map(({ host, key, leadIn }) => [host, key, leadIn]),
    ['a', 'bb', 'ccc'].map((host) => [host, 'also on these pages <:>', true]),
  )
  t.end()
})

void t.test('a rule that is sure or likely is a cue; a hint and a rule that keeps are none', (t) => {
  for (const [strength, cue] of [
    ['sure', true],
    ['likely', true],
    ['hint', false],
    ['keep', false],
  ] as const) {
    const learned = learn([rule('x.letter', strength, 'our letter')], articles('courier', 2, LETTER))
    t.equal(learned.length, cue ? 1 : 0, strength)
  }
  t.end()
})

void t.test('of several rules that speak against a line, the first by name gives its kind', (t) => {
  const phrases = ['our letter', 'goes out', 'at dawn']
  for (const ids of ['abc', 'bca', 'cab', 'cba']) {
    const rules = phrases.map((phrase, i) =>
      rule(ids.charAt(i), 'sure', phrase, ids.charAt(i) === 'a' ? 'share' : 'ad'),
    )
    t.equal(learn(rules, articles('courier', 2, LETTER))[0]?.kind, 'share', ids)
  }
  t.end()
})

void t.test(
  'a line longer than a rule judges has a cue, if the rule is sure, that counts where it stands in five stories',
  (t) => {
    const long = `${LETTER} and ${'again '.repeat(20)}for all who wish`
    const learned = (strength: RuleRow['strength'], count: number): Fingerprint[] => {
      const texts = articles('courier', count).map((one, i) => ({
        ...one,
        keys: [...one.keys, tokenise(long).join(' '), `the end of number ${'abcdefghij'.charAt(i)}`],
      }))
      return learn([rule('x.letter', strength, 'our letter')], texts)
    }
    t.match(learned('sure', 5), [{ kind: 'newsletter', key: tokenise(long).join(' ') }])
    t.strictSame(learned('sure', 4), [], 'four stories')
    t.strictSame(learned('likely', 9), [], 'a rule that is likely')
    t.end()
  },
)

void t.test('marks do not count as words when a rule says how long a line may be', (t) => {
  const rules = [{ ...rule('x.letter', 'sure', 'our letter'), max: 6 }]
  t.equal(learn(rules, articles('courier', 2, `» ${LETTER}: !`))[0]?.kind, 'newsletter')
  t.strictSame(learn(rules, articles('courier', 4, `${LETTER} again`)), [])
  t.end()
})

void t.test('the profile is the same bytes in whatever order the outlets come', (t) => {
  const outlets = ['a', 'bb', '__proto__', 'constructor'].map((host, i) => articles(host, i + 5, LETTER, SLOGAN))
  const bytes = (some: readonly (readonly Digest[])[]): string => {
    const learner = new Learner(builtinProfile.rules, SELECT_DEFAULTS)
    for (const digests of some) learner.add(digests)
    return encodeProfile(learner.fingerprints)
  }
  const expected = bytes(outlets)
  t.equal(bytes(outlets.toReversed()), expected)
  t.equal(bytes([...outlets.slice(2), ...outlets.slice(0, 2)]), expected)
  t.strictSame(
    [...new Set(decodeProfile(expected, '').map(({ host }) => host))],
    ['__proto__', 'a', 'bb', 'constructor'],
  )
  t.end()
})

void t.test('what is learned of words without end can be read back', (t) => {
  const endless = `Our letter ${'a'.repeat(5000)} goes out`
  t.doesNotThrow(() => learn(RULES, articles('courier', 5, endless)))
  t.end()
})
