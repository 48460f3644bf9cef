/** What is on screen: rows of a long list, the lines of a document, and what is said of them. */
import t from 'tap'
import { rowAfterKey, rowsOnScreen, scrollTo, SPARE_ROWS } from '../../lib/report/rows.js'
import { nextRemoved, shownLines } from '../../lib/report/shown.js'
import { between, confidence, count, difference, found, number, percent, reason } from '../../lib/report/wording.js'
import { withVerdicts } from '../support/report.js'

void t.test('only the rows on screen are in the page, and a few before and after them', (t) => {
  t.strictSame(rowsOnScreen(10_000, 50, 0, 500), { first: 0, end: 10 + SPARE_ROWS })
  t.strictSame(rowsOnScreen(10_000, 50, 5025, 500), { first: 100 - SPARE_ROWS, end: 111 + SPARE_ROWS })
  t.strictSame(rowsOnScreen(10_000, 50, 499_500, 500), { first: 9990 - SPARE_ROWS, end: 10_000 })
  t.strictSame(rowsOnScreen(3, 50, 0, 500), { first: 0, end: 3 })
  t.strictSame(rowsOnScreen(0, 50, 0, 500), { first: 0, end: 0 })
  t.strictSame(rowsOnScreen(3, 50, 9000, 500), { first: 3, end: 3 }, 'scrolled past a list that has become short')
  t.end()
})

void t.test('a list scrolls no further than it must to show a row', (t) => {
  t.equal(scrollTo(2, 50, 0, 500), 0)
  t.equal(scrollTo(2, 50, 300, 500), 100)
  t.equal(scrollTo(20, 50, 0, 500), 550)
  t.end()
})

void t.test('keys lead from row to row and not past the ends', (t) => {
  const keys: readonly (readonly [key: string, row: number, to: number | undefined])[] = [
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 8],
    ['PageUp', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 9],
    ['x', 3, undefined],
  ]
  for (const [key, row, to] of keys) t.equal(rowAfterKey(key, row, 10, 5), to, `${key} from ${String(row)}`)
  t.equal(rowAfterKey('End', 0, 0, 5), undefined, 'nowhere in an empty list')
  t.end()
})

const document = withVerdicts(
  ['', 'Subscribe', 'A story.', '', ' ', 'Read on', 'The end.', ''],
  [
    { line: 1, kind: 'paywall', confidence: 0.99, by: ['en.paywall.subscribe', 'edge'] },
    { line: 3, kind: 'paywall', confidence: 0.99, by: ['blank'] },
    { line: 5, keep: true, kind: 'related', confidence: 0.85, by: ['model:words'] },
  ],
)
const shown = shownLines(document)

void t.test('lines are shown as the run judged them, blanks as gaps', (t) => {
  t.match(shown, [
    { line: 1, text: 'Subscribe', state: 'removed', kind: 'paywall', isApart: false },
    { line: 2, text: 'A story.', state: 'kept', kind: undefined, confidence: 0, by: [], isApart: false },
    { line: 5, text: 'Read on', state: 'kept', kind: 'related', isApart: true },
    { line: 6, state: 'kept', isApart: false },
  ])
  t.equal(shown.length, 4)
  t.end()
})

void t.test('another mode shows what it would do otherwise', (t) => {
  const verdicts = document.text.split('\n').map((_, line) => ({
    line,
    keep: line !== 5,
    kind: line === 5 ? ('related' as const) : undefined,
    confidence: 0.85,
    by: [],
  }))
  const other = shownLines(document, verdicts)
  t.strictSame(
    other.map(({ state }) => state),
    ['newly-kept', 'kept', 'newly-removed', 'kept'],
  )
  t.equal(difference(other, 'eager'), 'Eager would remove 1 more line and keep 1 line that the run removed.')
  t.equal(difference(other.slice(1), 'eager'), 'Eager would remove 1 more line.')
  t.equal(difference(other.slice(0, 1), 'careful'), 'Careful would keep 1 line that the run removed.')
  t.equal(difference(shown, 'balanced'), 'Balanced would do the same.')
  t.equal(nextRemoved(other, -1, 1), 0)
  t.equal(nextRemoved(other, 0, 1), 2)
  t.equal(nextRemoved(other, 2, 1), undefined)
  t.equal(nextRemoved(other, 2, -1), 0)
  t.end()
})

void t.test('the reason of a line is told in words', (t) => {
  const because = (by: readonly string[]) => reason({ ...shown[0]!, by }, 'careful').replace(/.* Because of /u, '')
  t.equal(
    reason(shown[0]!, 'careful'),
    'Removed: paywall. Confidence 0.99; careful removes from 0.95. Because of rule en.paywall.subscribe, its place outside of the story.',
  )
  t.equal(reason(shown[1]!, 'eager'), 'Kept: next to nothing speaks against it.')
  t.equal(
    reason(shown[2]!, 'eager'),
    'Kept: related. Confidence 0.85; eager removes from 0.60. Because of the model (words).',
  )
  t.equal(reason({ ...shown[1]!, confidence: 0.4 }, 'eager'), 'Kept. Confidence 0.40; eager removes from 0.60.')
  t.match(reason({ ...shown[1]!, by: ['guard:long'] }, 'eager'), /^Kept\. Confidence 0\.00; .* a guard \(long\)\.$/u)
  t.equal(because(['model:words', 'model:keep']), 'the model (words), the model, which speaks for it.')
  t.equal(because(['block:ad']), 'the ad block that it stands in.')
  t.equal(because(['guard:nothing-left']), 'a guard (nothing left).')
  t.equal(because(['fingerprint:exact:9']), 'what was learned of the outlet (exact, 9 documents).')
  t.equal(because(['template-mark', 'bare-price']), 'a template mark that was never filled in, a bare price.')
  t.equal(because(['copyright-sign']), 'a copyright sign and a year.')
  t.equal(because(['buttons']), 'words of buttons alone.')
  t.equal(because(['glued-menu']), 'the items of a menu, run together.')
  t.equal(because(['link-mark']), 'the mark of a link at its end.')
  t.equal(
    because(['bio', 'attribution']),
    'what it tells of the author, below the story, whose words it gives, which speaks for it.',
  )
  t.match(
    reason({ ...shown[0]!, state: 'newly-kept' }, 'careful'),
    /^Removed by the run, this mode would keep it: paywall/u,
  )
  t.end()
})

void t.test('numbers are easy to read', (t) => {
  t.equal(number(0), '0')
  t.equal(number(1234567), '1,234,567')
  t.equal(count(1, 'line'), '1 line')
  t.equal(count(1000, 'line'), '1,000 lines')
  t.equal(percent(0), '0 %')
  t.equal(percent(0.0123), '1.2 %')
  t.equal(percent(0.5), '50 %')
  t.equal(confidence(0.9999), '0.99', 'never rounded up to certainty')
  t.equal(confidence(1), '1.00')
  t.equal(confidence(0.29), '0.29')
  t.equal(between(0.971, 0.974), '0.97')
  t.equal(between(0.96, 0.99), '0.96 to 0.99')
  t.equal(found(10, 10), '10 documents')
  t.equal(found(3, 10), '3 of 10 documents')
  t.end()
})
