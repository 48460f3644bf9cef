import { deepStrictEqual as deepEqual } from 'node:assert'
import t from 'tap'
import { cleanText } from '../../lib/engine/clean.js'
import { Cleaner, JUDGED_LENGTH, type Window, WINDOW } from '../../lib/engine/cleaner.js'
import { Judge, type LineJudgement } from '../../lib/engine/judge.js'
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

interface Run {
  readonly verdicts: readonly Verdict[]
  /** How many verdicts came before the end. */
  readonly early: number
  /** The most lines that waited for their verdicts. */
  readonly waiting: number
  readonly flag: string | undefined
}

/** Pushes lines through a cleaner, and asserts that each has its verdict in the end. */
function run(lines: readonly string[], window?: Window, by: Judge = judge): Run {
  const cleaner = new Cleaner(by, 'careful', undefined, window)
  const verdicts: Verdict[] = []
  let waiting = 0
  for (const [i, line] of lines.entries()) {
    verdicts.push(...cleaner.push(line))
    waiting = Math.max(waiting, i + 1 - verdicts.length)
  }
  const early = verdicts.length
  verdicts.push(...cleaner.end())
  deepEqual(
    verdicts.map(({ line }) => line),
    lines.map((_, i) => i),
  )
  return { verdicts, early, waiting, flag: cleaner.flag }
}

/** The lines that a cleaner keeps. */
function left(lines: readonly string[], window?: Window, by?: Judge): string[] {
  const { verdicts } = run(lines, window, by)
  return lines.filter((_, i) => verdicts[i]?.keep)
}

void t.test('a text past the window is decided as it comes, and no line is lost or counted twice', (t) => {
  const long = Array.from({ length: 2 * WINDOW.lines + 10 }, (_, i) => (i % 100 === 50 ? 'Advertisement' : STORY))
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
  const byLength = run(Array.from({ length: Math.ceil(WINDOW.length / wide.length) + 2 }, () => wide))
  t.ok(byLength.early > 0)
  t.ok(byLength.verdicts.every(({ keep, line }, i) => keep && line === i))
  t.end()
})

void t.test('a text that falls into many windows is cleaned once and for all', (t) => {
  const window: Window = { length: 600, lines: 9, read: 4, rounds: 3 }
  let changed = 0
  let passed = 0
  forSeeds(3000, (random, seed) => {
    const common = [STORY, '', 'Advertisement', 'Subscribe', 'Hens', 'and so it', 'went on, they said.']
    const some = random.many(1, 7, () => random.pick(common))
    const lines = random.many(0, 80, () => random.pick(some))
    const { flag } = run(lines, window)
    const once = left(lines, window)
    t.same(left(once, window), once, `${seed}: ${JSON.stringify(lines)}`)
    if (once.length < lines.length) changed++
    if (flag !== undefined) passed++
  })
  t.ok(changed > 1000, `lines went in ${String(changed)} texts`)
  t.ok(passed > 100, `${String(passed)} texts had a window that was passed through`)
  t.end()
})

void t.test('what goes is not what windows are filled with', (t) => {
  const window: Window = { length: 1e6, lines: 10, read: 4, rounds: 12 }
  // Two lines of three go, so a window of ten lines is found among thirty; one of them would be too much to be removed.
  const lines = Array.from({ length: 90 }, (_, i) => (i % 3 === 2 ? `${STORY} Again.` : 'Advertisement'))
  t.strictSame(
    left(lines, window),
    Array.from({ length: 30 }, () => `${STORY} Again.`),
  )
  t.end()
})

void t.test('no more is held than a few windows, whatever goes', (t) => {
  const window: Window = { length: 1e6, lines: 10, read: 4, rounds: 12 }
  for (const line of ['Advertisement', STORY, '', 'Subscribe']) {
    const lines = Array.from({ length: 1000 }, () => line)
    const { waiting } = run(lines, window)
    t.ok(waiting <= 40, `${line}: ${String(waiting)} lines`)
    t.strictSame(left(lines, window), lines, 'where all would go, all stays')
  }
  t.end()
})

/** A judge of whom no round is the last: of the lines that are left the last counter goes. */
function restless(): { judge: Judge; rounds: () => number } {
  let rounds = 0
  const judgeLines = (lines: readonly string[]): LineJudgement[] => {
    rounds++
    const last = lines.findLastIndex((line) => line.startsWith('#'))
    return lines.map((_, i) => ({ confidence: i === last ? 1 : 0, kind: 'other', by: ['test'] }))
  }
  const text = { judge: judgeLines, next: () => undefined }
  return { judge: { text: () => text } as unknown as Judge, rounds: () => rounds }
}

void t.test('a text that does not come to rest is passed through and flagged, and is again', (t) => {
  const few = Array.from({ length: WINDOW.rounds }, (_, i) => `# ${String(i)}`)
  t.strictSame(left([STORY, ...few], WINDOW, restless().judge), [STORY], 'as many rounds as are allowed')
  const many = [STORY, ...few, '# one more']
  const { judge, rounds } = restless()
  const { flag, verdicts } = run(many, WINDOW, judge)
  t.equal(flag, 'unsettled')
  t.equal(rounds(), WINDOW.rounds + 1)
  t.ok(verdicts.every(({ keep }) => keep))
  t.match(verdicts.at(-1), { kind: 'other', by: ['test', 'guard:unsettled'] }, 'what spoke against a line is told')
  t.end()
})

void t.test('a window that does not come to rest is passed through, and the text goes on', (t) => {
  const window: Window = { length: 1e6, lines: 20, read: 4, rounds: 3 }
  const lines = [...Array.from({ length: 40 }, () => '# a'), ...Array.from({ length: 40 }, () => STORY), '# b']
  const { flag } = run(lines, window, restless().judge)
  t.equal(flag, 'unsettled')
  const once = left(lines, window, restless().judge)
  t.equal(once.length, lines.length - 1, 'the last one goes, in a window of its own')
  t.strictSame(left(once, window, restless().judge), once)
  t.end()
})

void t.test('a line is never removed for what stands at its head', (t) => {
  const blanks = [' '.repeat(JUDGED_LENGTH), '\u200b'.repeat(JUDGED_LENGTH)]
  for (const blank of blanks) {
    const lines = [STORY, 'Advertisement', `${blank}${STORY}`, 'Advertisement', STORY]
    t.strictSame(left(lines), [STORY, lines[2], STORY], 'blanks before it')
    t.strictSame(
      left([STORY, '', 'Advertisement', blank.repeat(2), STORY]),
      [STORY, '', STORY],
      'and nothing but blanks is blank',
    )
  }
  const hidden = `Advertisement${' '.repeat(JUDGED_LENGTH)}${STORY}`
  t.strictSame(left([STORY, hidden, STORY]), [STORY, hidden, STORY], 'boilerplate before it')
  t.end()
})

void t.test('blank lines at the edge of a window are not at the edge of the text', (t) => {
  const window: Window = { length: 1e6, lines: 4, read: 4, rounds: 12 }
  const four = [STORY, STORY, STORY, STORY]
  t.strictSame(left([...four, '', 'Advertisement', STORY, STORY], window), [...four, '', STORY, STORY])
  t.strictSame(left([STORY, STORY, 'Advertisement', '', ...four], window), [STORY, STORY, '', ...four])
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
