import t from 'tap'
import { Phrase } from '../../lib/engine/phrase.js'
import { Vocabulary } from '../../lib/engine/vocabulary.js'
import { DEFAULT_MAX_WORDS, type RuleRow, RuleSet, takeForSound } from '../../lib/engine/rules.js'
import { Tokens } from '../../lib/engine/tokens.js'
import { forSeeds, type Random } from '../support/random.js'
import { lineOf, read } from '../support/tokens.js'

function row(id: string, phrase: string, more: Partial<RuleRow> = {}): RuleRow {
  return { id, kind: 'other', strength: 'sure', phrase, hit: '', miss: '', ...more }
}

/** The ids of the rows that match a line, sorted. */
function idsFor(rules: RuleSet, line: string): string[] {
  const tokens = read(line)
  return rules
    .match(tokens, tokens.count)
    .map(({ id }) => id)
    .sort()
}

void t.test('a line is matched by every row whose phrase it holds, and handed the rows themselves', (t) => {
  const rows = [row('log-in', 'log in'), row('account', 'account'), row('share', 'share this')]
  const rules = new RuleSet(rows)
  t.strictSame(idsFor(rules, 'Have an account? Log in'), ['account', 'log-in'])
  t.strictSame(idsFor(rules, 'Share your account of this'), ['account'])
  t.strictSame(idsFor(rules, 'The bridge has opened'), [])
  t.equal(rules.match(Tokens.of(['share', 'this']), 2)[0], rows[2])
  t.end()
})

void t.test('a row matches a line once, however often its words recur in it', (t) => {
  const rules = new RuleSet([row('twice', 'read|more|rea* mor*|more')])
  t.strictSame(idsFor(rules, 'read more read more read'), ['twice'])
  t.end()
})

void t.test('what a row says of its trigger is believed where it is taken for sound', (t) => {
  const rows = [{ ...row('news', 'the newsletter'), trigger: 'absent' }]
  t.strictSame(idsFor(new RuleSet(rows), 'The newsletter'), ['news'])
  t.strictSame(idsFor(new RuleSet(takeForSound(rows)), 'The newsletter'), [])
  t.end()
})

void t.test('a set without rows matches nothing', (t) => {
  const rules = new RuleSet([])
  t.equal(rules.maxWords, 0)
  t.strictSame(idsFor(rules, 'Read more'), [])
  t.strictSame(idsFor(rules, ''), [])
  t.end()
})

void t.test('a row judges no line longer than its max, and 25 words unless it says so', (t) => {
  const rules = new RuleSet([
    row('short', 'story', { max: 3 }),
    row('usual', 'story'),
    row('long', 'story', { max: 40 }),
  ])
  const line = (words: number): string => `story${' word'.repeat(words - 1)}`
  t.equal(DEFAULT_MAX_WORDS, 25)
  t.equal(rules.maxWords, 40)
  t.strictSame(idsFor(rules, line(3)), ['long', 'short', 'usual'])
  t.strictSame(idsFor(rules, line(4)), ['long', 'usual'])
  t.strictSame(idsFor(rules, line(25)), ['long', 'usual'])
  t.strictSame(idsFor(rules, line(26)), ['long'])
  t.strictSame(idsFor(rules, line(40)), ['long'])
  t.strictSame(idsFor(rules, line(41)), [])
  t.end()
})

void t.test('a row that can only be found by the beginning of a word is found', (t) => {
  const rules = new RuleSet([
    row('subscribe', 'subscri*'),
    row('either', 'abonn*|login'),
    row('short', 'le* suite'),
    row('same beginning', 'subscri* today'),
  ])
  t.strictSame(idsFor(rules, 'Subscribers only'), ['subscribe'])
  t.strictSame(idsFor(rules, 'Subscribe today'), ['same beginning', 'subscribe'])
  t.strictSame(idsFor(rules, 'Déjà abonné ?'), ['either'])
  t.strictSame(idsFor(rules, 'Login'), ['either'])
  t.strictSame(idsFor(rules, 'Les suite'), ['short'])
  t.strictSame(idsFor(rules, 'sub le'), [])
  t.end()
})

void t.test('a row whose only needed item is a mark or a short word is found', (t) => {
  const rules = new RuleSet([row('question', 'here? <?> $'), row('x', '^ x $'), row('link', '<url>')])
  t.strictSame(idsFor(rules, 'More of it?'), ['question'])
  t.strictSame(idsFor(rules, 'X'), ['x'])
  t.strictSame(idsFor(rules, 'see gazette.com'), ['link'])
  t.end()
})

void t.test('a row that breaks the syntax is named when the set is made', (t) => {
  t.throws(() => new RuleSet([row('fine', 'read more'), row('broken', 'read (more')]), {
    name: 'ChaffError',
    code: 'CHAFF_PHRASE',
    message: /"read \(more"/u,
  })
  t.end()
})

const WORDS = ['read', 'more', 'reader', 'subscribe', 'subscription', 'a', 'our', '<number>', '<:>', 'newsletters']
const ITEMS = [
  ...WORDS,
  'read*',
  'subscri*',
  'n*',
  'more|our',
  '(read more|a)',
  'a*|<:>',
  'more?',
  '(our|a)?',
  '..',
  '...',
  '_',
  '(_|our own)',
]

/** Whether a line holds the phrase of a row, which is tried alone. */
function holds({ phrase }: RuleRow, tokens: readonly string[]): boolean {
  const vocabulary = new Vocabulary()
  const compiled = new Phrase(phrase, vocabulary)
  return compiled.test(lineOf(vocabulary, tokens))
}

function randomRow(random: Random, n: number): RuleRow {
  const phrase = [
    ...random.many(0, 2, () => random.pick(ITEMS)),
    random.pick(WORDS),
    ...random.many(0, 2, () => random.pick(ITEMS)),
  ]
  const [start, end] = [random.oneIn(5), random.oneIn(5)]
  const max = random.oneIn(3) ? { max: random.between(1, 8) } : {}
  return row(String(n), [...(start ? ['^'] : []), ...phrase, ...(end ? ['$'] : [])].join(' '), max)
}

void t.test('looking rows up finds just those that trying every one finds', (t) => {
  const differences: unknown[] = []
  let hits = 0
  forSeeds(300, (random, seed) => {
    const rows = Array.from({ length: random.between(1, 25) }, (_, n) => randomRow(random, n))
    const rules = new RuleSet(rows)
    for (const tokens of random.many(6, 6, () => random.many(0, 9, () => random.pick(WORDS)))) {
      const found = new Set(rules.match(Tokens.of(tokens), tokens.length))
      const expected = rows.filter((row) => tokens.length <= (row.max ?? DEFAULT_MAX_WORDS) && holds(row, tokens))
      hits += expected.length
      for (const { phrase, id } of rows.filter((row) => found.has(row) !== expected.includes(row))) {
        differences.push({ seed, id, phrase, line: tokens.join(' ') })
      }
    }
  })
  t.strictSame(differences, [])
  t.ok(hits > 1000, 'rows matched often')
  t.end()
})

void t.test('any one word may be a choice among others', (t) => {
  const rules = new RuleSet([row('any', 'read (_|all our) newsletter')])
  t.strictSame(idsFor(rules, 'Read the newsletter'), ['any'])
  t.strictSame(idsFor(rules, 'Read all our newsletter'), ['any'])
  t.strictSame(idsFor(rules, 'Read newsletter'), [])
  t.end()
})

void t.test('a set judges many lines, and none of them touches another', (t) => {
  const rules = new RuleSet([row('log-in', 'log in'), row('account', 'account .. here')])
  const lines = ['Log', 'in', 'An account', 'here', 'Log in', 'Log', 'An account here', '']
  t.strictSame(
    lines.map((line) => idsFor(rules, line)),
    [[], [], [], [], ['log-in'], [], ['account'], []],
  )
  t.end()
})
