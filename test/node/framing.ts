import t from 'tap'
import { LineFramer } from '../../lib/node/framing.js'
import { cuts } from '../support/cuts.js'
import { Random } from '../support/random.js'

const LIMIT = 16

/** A call that a sink was given; the parts of a long line are told as one. */
type Call = readonly [name: 'line' | 'long', bytes: string]

/** All the calls for an input, the parts of a line that is too long joined, its head told apart. */
function calls(chunks: readonly Buffer[], limit = LIMIT): Call[] {
  const told: Call[] = []
  let parts: Buffer[] | undefined
  const framer = new LineFramer(
    {
      line: (bytes) => {
        told.push(['line', bytes.toString('latin1')])
      },
      longLine: (head) => {
        told.push(['long', head.toString('latin1')])
        parts = []
      },
      longPart: (bytes) => {
        if (parts === undefined) throw new Error('a part came before its head')
        if (bytes.length === 0) throw new Error('an empty part')
        parts.push(bytes)
      },
      longEnd: () => {
        told.push(['long', Buffer.concat(parts ?? []).toString('latin1')])
        parts = undefined
      },
    },
    limit,
  )
  for (const chunk of chunks) framer.push(chunk)
  framer.end()
  if (parts !== undefined) throw new Error('a long line did not end')
  return told
}

const below = 'b'.repeat(LIMIT - 1)
const at = 'a'.repeat(LIMIT)
const above = 'c'.repeat(LIMIT + 1)

const cases: readonly { name: string; input: string; expected: readonly Call[] }[] = [
  { name: 'no bytes are one empty line', input: '', expected: [['line', '']] },
  {
    name: 'a final line break ends in an empty line',
    input: 'one\ntwo\n',
    expected: [
      ['line', 'one'],
      ['line', 'two'],
      ['line', ''],
    ],
  },
  {
    name: 'a missing final line break does not',
    input: 'one\ntwo',
    expected: [
      ['line', 'one'],
      ['line', 'two'],
    ],
  },
  {
    name: 'empty lines are lines',
    input: '\n\n',
    expected: [
      ['line', ''],
      ['line', ''],
      ['line', ''],
    ],
  },
  {
    name: 'carriage returns, NUL and high bytes stay in their lines',
    input: 'a\r\n\0\xff\xfe\r',
    expected: [
      ['line', 'a\r'],
      ['line', '\0\xff\xfe\r'],
    ],
  },
  {
    name: 'a line one below the limit is whole',
    input: `${below}\n${below}`,
    expected: [
      ['line', below],
      ['line', below],
    ],
  },
  {
    name: 'a line at the limit is whole',
    input: `${at}\n${at}`,
    expected: [
      ['line', at],
      ['line', at],
    ],
  },
  {
    name: 'a line one above the limit comes in parts',
    input: `${above}\n${above}`,
    expected: [
      ['long', at.replaceAll('a', 'c')],
      ['long', 'c'],
      ['long', at.replaceAll('a', 'c')],
      ['long', 'c'],
    ],
  },
  {
    name: 'lines after a long line are whole again',
    input: `x\n${above}${above}\n\ny\n`,
    expected: [
      ['line', 'x'],
      ['long', at.replaceAll('a', 'c')],
      ['long', 'c'.repeat(2 * above.length - LIMIT)],
      ['line', ''],
      ['line', 'y'],
      ['line', ''],
    ],
  },
]

for (const { name, input, expected } of cases) {
  void t.test(name, (t) => {
    for (const cut of cuts(Buffer.from(input, 'latin1'), 12)) t.strictSame(calls(cut.chunks), expected, cut.name)
    t.end()
  })
}

void t.test('any bytes give the same calls however they are cut, and hold every byte', (t) => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = new Random(seed)
    const line = (): string => String.fromCharCode(97 + random.below(26)).repeat(random.pick([0, 1, 3, 15, 16, 17, 40]))
    const input = random.many(1, 20, line).join('\n')
    const expected = calls([Buffer.from(input)])
    for (const { name, chunks } of cuts(Buffer.from(input))) {
      t.strictSame(calls(chunks), expected, `seed ${String(seed)}, ${name}`)
    }
    const lines: string[] = []
    for (let i = 0; i < expected.length; i++) {
      const [kind, text] = expected[i] ?? ['line', '']
      lines.push(kind === 'line' ? text : text + (expected[++i]?.[1] ?? ''))
    }
    t.equal(lines.join('\n'), input, `seed ${String(seed)}: joined by line breaks they are the input`)
  }
  t.end()
})

void t.test('a line longer than the first buffer that is held is put together whole', (t) => {
  const long = Array.from({ length: 1000 }, (_, i) => String(i)).join(' ')
  for (const { name, chunks } of cuts(Buffer.from(`${long}\nend`), 12)) {
    t.strictSame(
      calls(chunks, 1 << 20),
      [
        ['line', long],
        ['line', 'end'],
      ],
      name,
    )
  }
  t.end()
})

void t.test('a line that was handed over is not written to again', (t) => {
  const lines: Buffer[] = []
  const ignore = (): void => undefined
  const framer = new LineFramer(
    { line: (bytes) => lines.push(bytes), longLine: ignore, longPart: ignore, longEnd: ignore },
    LIMIT,
  )
  for (const byte of Buffer.from('first\nother\nthird')) framer.push(Buffer.of(byte))
  framer.end()
  t.strictSame(
    lines.map((line) => line.toString()),
    ['first', 'other', 'third'],
  )
  t.end()
})
