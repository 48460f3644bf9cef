import t from 'tap'
import { CHAFF, STORY } from '../support/articles.js'
import { filterChunks, filterEveryCut } from '../support/filters.js'
import { undo } from '../support/undo.js'

const [A, B, C] = STORY
const [X, Y] = CHAFF

const inputs: readonly { name: string; separator: string; input: string; left: string; ids: readonly string[] }[] = [
  {
    name: 'form feeds',
    separator: '\\f',
    input: `${A}\n${X}\n\f${Y}\n${B}\f\f${C}\n`,
    left: `${A}\n\f${B}\f\f${C}\n`,
    ids: ['-:1', '-:2', '-:3'],
  },
  {
    name: 'NULs, one of them last',
    separator: '\\0',
    input: `${A}\n${X}\0${B}\0`,
    left: `${A}\0${B}\0`,
    ids: ['-:1', '-:2'],
  },
  {
    name: 'lines',
    separator: '-----',
    input: `-----\r\n${A}\r\n${X}\r\n-----\r\n-----\r\n${Y}\r\n${B}\r\n-----`,
    left: `-----\r\n${A}\r\n-----\r\n-----\r\n${B}\r\n-----`,
    ids: ['-:1', '-:2'],
  },
  {
    name: 'lines that differ',
    separator: '=== * ===',
    input: `=== one ===\n${A}\n${X}\n=== two ===\n${B}\n`,
    left: `=== one ===\n${A}\n=== two ===\n${B}\n`,
    ids: ['-:1', '-:2'],
  },
  { name: 'none of them there', separator: '\\f', input: `${A}\n${X}\n`, left: `${A}\n`, ids: ['-:1'] },
  { name: 'nothing', separator: '---', input: '', left: '', ids: [] },
]

for (const { name, separator, input, left, ids } of inputs) {
  void t.test(`documents are judged each by itself, what stands between them stays: ${name}`, async (t) => {
    const filtered = filterEveryCut(t, Buffer.from(input), { separator })
    t.equal(filtered.output.toString(), left)
    t.strictSame(
      filtered.documents.map(({ id }) => id),
      ids,
    )
    for (const { start, end, text } of filtered.verdicts) t.equal(Buffer.from(input).toString('utf8', start, end), text)
    t.equal((await undo(filtered)).toString(), input)
  })
}

void t.test('a document without a story stays whole, whatever stands in others', (t) => {
  const { output, documents } = filterChunks([Buffer.from(`${X}\n\f${A}\n${X}\n`)], { separator: '\f' })
  t.equal(output.toString(), `${X}\n\f${A}\n`)
  t.equal(documents[0]?.flag, 'nothing-left')
  t.end()
})

void t.test('a line too long to be held separates nothing', (t) => {
  const long = '-'.repeat(3 << 20)
  const input = Buffer.from(`${A}\n${long}\n${X}\n---\n${B}\n${X}`)
  const { output, documents } = filterChunks([input.subarray(0, 2 << 20), input.subarray(2 << 20)], {
    separator: '---*',
  })
  t.equal(output.toString(), `${A}\n${long}\n${X}\n---\n${B}`)
  t.equal(documents.length, 2)
  t.end()
})
