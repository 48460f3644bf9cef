import t from 'tap'
import { createFilter, detectFormat, FORMATS } from '../../lib/node/format.js'
import { resolveStream } from '../../lib/node/options.js'
import { CHAFF, STORY } from '../support/articles.js'
import { filterChunks, filterEveryCut } from '../support/filters.js'

const [A, B] = STORY
const [X] = CHAFF
const MEBIBYTE = 1 << 20

const inputs: readonly { name: string; input: string; expected: 'text' | 'jsonl' }[] = [
  { name: 'nothing', input: '', expected: 'text' },
  { name: 'blank lines', input: '\n \r\n\n', expected: 'text' },
  { name: 'an article', input: `${A}\n${B}\n`, expected: 'text' },
  { name: 'a record', input: '{"text":"a"}', expected: 'jsonl' },
  { name: 'records after blank lines', input: '\n\r\n  {"text":"a"}\r\n{"text":"b"}\r\n', expected: 'jsonl' },
  { name: 'records after a byte order mark', input: '\ufeff{"text":"a"}\n', expected: 'jsonl' },
  { name: 'records of which the first is broken', input: '{"text":"a\n{"text":"b"}\n', expected: 'jsonl' },
  { name: 'a record after a line of text', input: `${A}\n{"text":"b"}\n`, expected: 'text' },
  { name: 'a template mark at the start', input: `{{ headline }}\n${A}\n`, expected: 'text' },
  { name: 'a list', input: '[{"text":"a"}]\n', expected: 'text' },
  { name: 'a brace, and a list after it', input: '{\n[{}]\n7\nnull\n', expected: 'text' },
  { name: 'JSON over several lines', input: '{\n  "text": "a"\n}\n', expected: 'text' },
  {
    name: 'a first record longer than what is looked at',
    input: `{"text":"${'a'.repeat(MEBIBYTE)}`,
    expected: 'jsonl',
  },
  { name: 'a long line of text that begins with a brace', input: `{${'a'.repeat(MEBIBYTE)}`, expected: 'text' },
]

for (const { name, input, expected } of inputs) {
  void t.test(`${name}: ${expected}`, (t) => {
    t.equal(detectFormat(Buffer.from(input).subarray(0, MEBIBYTE)), expected)
    t.end()
  })
}

const streams: readonly { name: string; input: string; format: 'text' | 'jsonl' }[] = [
  { name: 'nothing', input: '', format: 'text' },
  { name: 'a short article', input: `${A}\n${X}`, format: 'text' },
  { name: 'a long article', input: `${A}\n${X}\n`.repeat(30), format: 'text' },
  { name: 'an article that begins with a brace', input: `{{ headline }}\n${A}\n${X}\n`, format: 'text' },
  { name: 'one record', input: `{"text":"${A}\\n${X}"}`, format: 'jsonl' },
  { name: 'many records', input: `{"text":"${A}\\n${X}"}\n`.repeat(30), format: 'jsonl' },
]

for (const { name, input, format } of streams) {
  void t.test(`auto cleans ${name} as ${format}, whatever the cuts`, (t) => {
    const told = filterChunks([Buffer.from(input)], { format })
    const auto = filterEveryCut(t, Buffer.from(input), { format: 'auto' })
    t.equal(auto.output.toString(), told.output.toString())
    t.strictSame(auto.documents, told.documents)
    t.end()
  })
}

void t.test('auto tells a record longer than what is looked at', (t) => {
  const input = Buffer.from(`{"long":"${'a'.repeat(2 * MEBIBYTE)}","text":"${A}\\n${X}"}\n`)
  const { output, removals } = filterEveryCut(t, input, { format: 'auto' })
  t.equal(output.length, input.length - `\\n${X}`.length)
  t.equal(removals.length, 1)
  t.end()
})

void t.test(
  'auto takes an input for the same, whatever the cuts, when a record comes just past what is looked at',
  (t) => {
    filterEveryCut(t, Buffer.from(`{\n${'x\n'.repeat(9)}{"text":"${A}\\n${X}"}\n`), { format: 'auto' })
    t.end()
  },
)

void t.test('auto begins to clean when it has seen ten lines', (t) => {
  const { filter } = resolveStream()
  const out: Buffer[] = []
  const filtering = createFilter('auto', filter, (bytes) => out.push(bytes), {})
  const record = Buffer.from(`{"text":"${A}\\n${X}"}\n`)
  for (let i = 0; i < 10; i++) {
    t.equal(out.length, 0, `after ${String(i)} lines`)
    filtering.push(record)
  }
  t.equal(Buffer.concat(out).toString(), `{"text":"${A}"}\n`.repeat(10).trimEnd())
  t.end()
})

void t.test('auto holds no more than what it looks at', (t) => {
  const { filter } = resolveStream()
  for (const [name, chunk] of [
    ['short lines', Buffer.from(`${STORY.join('\n')}\n`.repeat(10))],
    ['one endless line', Buffer.alloc(1 << 16, 'a')],
  ] as const) {
    let out = 0
    const filtering = createFilter('auto', filter, (bytes) => (out += bytes.length), {})
    let pushed = 0
    for (; out === 0 && pushed < 8 * MEBIBYTE; pushed += chunk.length) filtering.push(chunk)
    t.ok(out > 0 && pushed <= 3 * MEBIBYTE, `${name}: output began after ${String(pushed)} bytes`)
  }
  t.end()
})

void t.test('every format makes a filter that passes an article through', (t) => {
  for (const format of FORMATS) {
    const input = format === 'jsonl' ? `{"text":"${A}"}\n` : `## Ostrel\n\n${A}\n`
    t.equal(filterChunks([Buffer.from(input)], { format }).output.toString(), input, format)
  }
  t.end()
})

void t.test('Markdown is cleaned as text is, its marks do not hide a line', (t) => {
  const input = Buffer.from(`# Ostrel\n\n${A}\n\n**${X}**\n\n${B}\n`)
  t.equal(filterEveryCut(t, input, { format: 'markdown' }).output.toString(), `# Ostrel\n\n${A}\n\n${B}\n`)
  t.end()
})

void t.test('what a format is named is told to whoever asks', (t) => {
  const { filter } = resolveStream({})
  for (const format of FORMATS.filter((one) => one !== 'auto')) {
    const told: string[] = []
    createFilter(format, filter, () => undefined, { onFormat: (found) => told.push(found) }).end()
    t.strictSame(told, [format === 'markdown' ? 'text' : format])
    t.doesNotThrow(() => {
      createFilter(format, filter, () => undefined, {}).end()
    })
  }
  t.end()
})
