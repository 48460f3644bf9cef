import t from 'tap'
import { cleanText } from '../../lib/engine/clean.js'
import { Cleaner, WINDOW_LENGTH, WINDOW_LINES } from '../../lib/engine/cleaner.js'
import { Judge } from '../../lib/engine/judge.js'
import { NORMALISER_VERSION } from '../../lib/engine/normalise.js'
import type { RuleRow } from '../../lib/engine/rules.js'
import type { Verdict } from '../../lib/engine/verdict.js'
import { forSeeds } from '../support/random.js'

const row = (kind: RuleRow['kind'], strength: RuleRow['strength'], phrase: string): RuleRow => ({
  id: `test.${kind}.${strength}`,
  kind,
  strength,
  phrase,
  hit: '',
  miss: '',
})

const judge = new Judge({
  normaliser: NORMALISER_VERSION,
  address: ['you', 'your'],
  rules: [row('ad', 'sure', '^ advertisement $'), row('paywall', 'likely', '^ subscribe $')],
})

const STORY = 'The ferry left the harbour of Esker at dawn with forty passengers and a crate of hens.'

const clean = (lines: readonly string[]): string[] => cleanText(judge, 'careful', lines.join('\n')).text.split('\n')

void t.test('a line that goes takes no blank line along that sets other lines apart', (t) => {
  t.same(clean([STORY, '', 'Advertisement', '', STORY]), [STORY, '', STORY], 'one blank line stays of two')
  t.same(clean([STORY, 'Advertisement', '', '', STORY]), [STORY, '', '', STORY], 'the longer run stays')
  t.same(clean([STORY, '', '', 'Advertisement', '', STORY]), [STORY, '', '', STORY])
  t.same(clean([STORY, 'Advertisement', STORY]), [STORY, STORY])
  t.same(clean([STORY, '', 'Advertisement', '', 'Advertisement', STORY]), [STORY, '', STORY])
  t.same(clean(['', 'Advertisement', '', STORY]), [STORY], 'none stays at the head')
  t.same(clean([STORY, '', 'Advertisement', '']), [STORY, ''], 'nor at the end, but for the final newline')
  t.same(clean([STORY, '', STORY, '', '']), [STORY, '', STORY, '', ''], 'where nothing goes all stay')
  t.end()
})

void t.test('blank lines that go tell what they went with', (t) => {
  const { verdicts } = cleanText(judge, 'careful', [STORY, '', 'Advertisement'].join('\n'))
  t.match(verdicts[1], { keep: false, kind: 'ad', by: ['blank'] })
  t.end()
})

void t.test('cleaning twice changes nothing more', (t) => {
  forSeeds(200, (random, seed) => {
    const lines = random.many(0, 20, () =>
      random.pick([STORY, '', 'Advertisement', 'Subscribe', 'Hens', `“${STORY}”`, 'and so it', 'went on, they said.']),
    )
    const once = clean(lines)
    t.same(clean(once), once, `${seed}: ${JSON.stringify(lines)}`)
  })
  t.end()
})

void t.test('a removal that makes other lines neighbours is followed up', (t) => {
  // Only once the advertisements are gone do the two likely lines stand near enough to support each other.
  const lines = [STORY, 'Subscribe', STORY, 'Advertisement', 'Advertisement', 'Subscribe', STORY]
  const once = clean(lines)
  t.same(clean(once), once)
  t.end()
})

void t.test('a text is never emptied', (t) => {
  const { text, verdicts, flag } = cleanText(judge, 'careful', 'Advertisement\nAdvertisement')
  t.equal(text, 'Advertisement\nAdvertisement')
  t.equal(flag, 'nothing-left')
  t.match(verdicts[0], { keep: true, kind: 'ad', by: ['test.ad.sure', 'guard:nothing-left'] })
  t.end()
})

void t.test('a text that would lose nearly everything passes whole and is flagged', (t) => {
  const ads = Array.from({ length: 40 }, () => 'Advertisement')
  t.equal(cleanText(judge, 'careful', ['Hens', ...ads].join('\n')).flag, 'mostly-boilerplate')
  t.equal(cleanText(judge, 'careful', ['Yes.', ...ads].join('\n')).flag, 'mostly-boilerplate')
  t.equal(
    cleanText(judge, 'careful', [STORY, ...ads].join('\n')).flag,
    undefined,
    'a short teaser may have a long paywall',
  )
  t.end()
})

void t.test('modes differ in the doubt that they bear', (t) => {
  const text = [STORY, STORY, 'Subscribe', STORY, STORY].join('\n')
  t.equal(cleanText(judge, 'careful', text).text, text)
  t.equal(cleanText(judge, 'eager', text).text, [STORY, STORY, STORY, STORY].join('\n'))
  t.end()
})

void t.test('an empty text gives one verdict, for its one empty line', (t) => {
  t.same(cleanText(judge, 'careful', ''), {
    text: '',
    verdicts: [{ line: 0, keep: true, kind: undefined, confidence: 0, by: [] }],
    flag: undefined,
  })
  t.end()
})

/** All verdicts of a cleaner, and how many came before the end. */
function run(lines: Iterable<string>): { verdicts: Verdict[]; early: number } {
  const cleaner = new Cleaner(judge, 'careful')
  const verdicts: Verdict[] = []
  for (const line of lines) verdicts.push(...cleaner.push(line))
  const early = verdicts.length
  return { verdicts: [...verdicts, ...cleaner.end()], early }
}

void t.test('a text past the window is decided as it comes, and no line is lost or counted twice', (t) => {
  const long = Array.from({ length: WINDOW_LINES + 10 }, (_, i) => (i % 100 === 50 ? 'Advertisement' : STORY))
  const byLines = run(long)
  t.ok(byLines.early > 0)
  t.same(
    byLines.verdicts.map(({ line }) => line),
    long.map((_, i) => i),
  )
  t.same(
    byLines.verdicts.filter(({ keep }) => !keep).map(({ line }) => line),
    long.flatMap((line, i) => (line === 'Advertisement' ? [i] : [])),
  )
  const wide = 'so it went on and on, '.repeat(180)
  const byLength = run(Array.from({ length: Math.ceil(WINDOW_LENGTH / wide.length) + 2 }, () => wide))
  t.ok(byLength.early > 0)
  t.ok(byLength.verdicts.every(({ keep, line }, i) => keep && line === i))
  t.end()
})

void t.test('a line kept unread is counted', (t) => {
  const cleaner = new Cleaner(judge, 'careful')
  cleaner.push(STORY)
  t.equal(cleaner.cut().length, 1)
  cleaner.skip()
  cleaner.push(STORY)
  t.same(
    cleaner.end().map(({ line }) => line),
    [2],
  )
  t.end()
})
