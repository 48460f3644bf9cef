import t from 'tap'
import { MAX_LINES, removedLines, sumUp } from '../../lib/report/overview.js'
import { withVerdicts } from '../support/report.js'

const gone = { kind: 'ad', confidence: 0.97 } as const
const documents = [
  withVerdicts(
    ['Advertisement', 'A story.', ' Advertisement ', 'Read on', ''],
    [
      { line: 0, ...gone },
      { line: 1, keep: true, kind: 'ad', confidence: 0.6 },
      { line: 2, ...gone, confidence: 0.99 },
      { line: 3, confidence: 0.96 },
      { line: 4, ...gone, by: ['blank'] },
    ],
    { removed: { ad: 2, other: 1 } },
  ),
  withVerdicts(['Advertisement'], [{ line: 0, ...gone }], { host: 'post.example', removed: { ad: 1 }, bytes: 0 }),
  withVerdicts(['A story.'], [], { bytesRemoved: 0 }),
]

void t.test('removed lines are those of boilerplate, without blanks at their ends', (t) => {
  t.strictSame(
    [...removedLines(documents[0]!)],
    [
      { text: 'Advertisement', kind: 'ad', confidence: 0.97 },
      { text: 'Advertisement', kind: 'ad', confidence: 0.99 },
      { text: 'Read on', kind: 'other', confidence: 0.96 },
    ],
  )
  t.end()
})

void t.test('documents are summed up by kind and by outlet, the most first', (t) => {
  const { total, kinds, outlets } = sumUp(documents)
  t.strictSame(total, { documents: 3, lines: 4, bytes: 200, bytesRemoved: 20 })
  t.strictSame(kinds, [
    { kind: 'ad', lines: 3, documents: 2 },
    { kind: 'other', lines: 1, documents: 1 },
  ])
  t.strictSame(outlets, [
    { host: 'ostrel.example', documents: 2, lines: 3, bytes: 200, bytesRemoved: 10 },
    { host: 'post.example', documents: 1, lines: 1, bytes: 0, bytesRemoved: 10 },
  ])
  t.strictSame(sumUp([]), {
    total: { documents: 0, lines: 0, bytes: 0, bytesRemoved: 0 },
    kinds: [],
    outlets: [],
    lines: [],
  })
  t.end()
})

void t.test('lines are counted by what they say', (t) => {
  t.strictSame(sumUp(documents).lines, [
    {
      text: 'Advertisement',
      kind: 'ad',
      count: 3,
      documents: 2,
      hosts: ['ostrel.example', 'post.example'],
      least: 0.97,
      most: 0.99,
    },
    { text: 'Read on', kind: 'other', count: 1, documents: 1, hosts: ['ostrel.example'], least: 0.96, most: 0.96 },
  ])
  const many = Array.from({ length: MAX_LINES + 5 }, (_, i) => withVerdicts([`Line ${String(i)}`], [gone]))
  t.equal(sumUp([...many, many.at(-1)!]).lines.length, MAX_LINES)
  t.equal(sumUp([...many, many.at(-1)!]).lines[0]?.text, `Line ${String(MAX_LINES + 4)}`)
  t.end()
})
