import t from 'tap'
import { CHAFF, learnedProfile, FURNITURE, STORY } from '../support/articles.js'
import { filterChunks, filterEveryCut } from '../support/filters.js'
import { undo } from '../support/undo.js'

const [A, B, C] = STORY
const [X, Y] = CHAFF
const Q = (text: string): string => `"${text.replaceAll('"', '""')}"`

const tables: readonly { name: string; input: string; left: string; format?: 'csv' | 'tsv' }[] = [
  {
    name: 'quotes stay where they were, and none come where there were none',
    input: `id,text,by\n1,${Q(`${A}\n${X}`)},"Ida"\n2,${Q(`"Yes, ${B}"\n${Y}\n${X}`)}, Bo\n"3",short,""\n`,
    left: `id,text,by\n1,${Q(A)},"Ida"\n2,${Q(`"Yes, ${B}"`)}, Bo\n"3",short,""\n`,
  },
  {
    name: 'CRLF, a byte order mark, no last line end',
    input: `\ufeffid;text\r\n1;${Q(`${A}\r\n${X}\r\n`)}\r\n\r\n2;${Q(`${X}\r\n${B}`)}`,
    left: `\ufeffid;text\r\n1;${Q(`${A}\r\n`)}\r\n\r\n2;${Q(B)}`,
  },
  {
    name: 'tabs',
    input: `text\tid\n${Q(`${A}\n\t${X}`)}\t1\nplain "quoted" text, and more\t2\n`,
    left: `text\tid\n${Q(A)}\t1\nplain "quoted" text, and more\t2\n`,
    format: 'tsv',
  },
]

for (const { name, input, left, format } of tables) {
  void t.test(`lines of one column go, and nothing else changes: ${name}`, async (t) => {
    const filtered = filterEveryCut(t, Buffer.from(input), { format: format ?? 'csv' })
    t.equal(filtered.output.toString(), left)
    t.equal((await undo(filtered)).toString(), input)
    t.strictSame(filtered.problems, [])
    const auto = filterEveryCut(t, Buffer.from(input), { format: 'auto' })
    t.equal(auto.output.toString(), left, 'told by content')
    t.strictSame(auto.documents, filtered.documents)
  })
}

void t.test('a row goes by its id or its line, its address tells its outlet, and lines are told as they read', (t) => {
  const input = Buffer.from(
    `url,id,body\nhttps://ostrel.example/a,7,${Q(`${A}\n${FURNITURE.ostrel}`)}\n,,${Q(`${A}\n"${X}"`)}\n`,
  )
  const options = { format: 'csv', field: 'body', profile: learnedProfile } as const
  const { removals, documents } = filterEveryCut(t, input, options)
  t.match(removals[0], { id: '7', line: 1, text: FURNITURE.ostrel })
  t.equal(input.toString('utf8', removals[0]!.start, removals[0]!.end), FURNITURE.ostrel)
  t.match(documents, [
    { id: '7', lines: 2 },
    { id: '', lines: 2 },
  ])
  t.match(filterChunks([Buffer.from(`text,n\n${A},1\n`)], { format: 'csv' }).documents, [{ id: '-:2' }])
  t.end()
})

void t.test('a row that is none is named by its line and passed through, and the rest goes on', (t) => {
  const good = `1,${Q(`${A}\n${X}`)}\n`
  for (const [bad, message] of [
    ['1,2,3', 'expected 2 fields, got 3'],
    ['1,"a"b', 'the quotes of column "text" are broken'],
  ] as const) {
    const input = Buffer.from(`id,text\n${good}${bad}\n${good}`)
    const { output, problems } = filterEveryCut(t, input, { format: 'csv' })
    t.equal(output.toString(), `id,text\n1,${Q(A)}\n${bad}\n1,${Q(A)}\n`)
    t.strictSame(problems, [{ line: 4, message }])
  }
  t.end()
})

void t.test('a column that is not there is named, with those that are', (t) => {
  const input = Buffer.from(`id,body\n1,${Q(`${A}\n${X}`)}\n`)
  const { output, problems } = filterEveryCut(t, input, { format: 'csv' })
  t.equal(output.toString(), input.toString())
  t.strictSame(problems, [
    { line: 1, message: 'there is no column "text", only "id", "body"; name the text’s with --field' },
  ])
  t.end()
})

void t.test(
  'a row that is too long, or a quote that is not closed, is passed through, and the next line is a row',
  (t) => {
    const good = `1,${Q(`${A}\n${X}`)}\n`
    const message = 'row is longer than 300 bytes, or a quote is not closed'
    for (const bad of [`2,"${'long\n'.repeat(60)}`, `2,${'a'.repeat(400)}\n`]) {
      const input = Buffer.from(`id,text\n${bad}${good}`)
      const { output, problems } = filterEveryCut(t, input, { format: 'csv', maxRecord: 300 })
      t.equal(output.toString(), `id,text\n${bad}1,${Q(A)}\n`)
      t.strictSame(problems, [{ line: 2, message }])
    }
    const open = Buffer.from(`id,text\n${good}2,"${C}\n`)
    const { output, problems } = filterEveryCut(t, open, { format: 'csv' })
    t.equal(output.toString(), `id,text\n1,${Q(A)}\n2,"${C}\n`)
    t.strictSame(problems, [{ line: 4, message: 'the quotes of column "text" are broken' }])
    t.end()
  },
)

void t.test('commas in prose are no table', (t) => {
  for (const text of [
    `The text, they said\n${A}\n${X}\n`,
    'text\n',
    'text,text\n',
    'text,\n',
    `text,${'a'.repeat(5000)}\n`,
  ]) {
    t.equal(filterChunks([Buffer.from(text)], { format: 'auto' }).documents[0]?.id, '-', text.slice(0, 20))
  }
  t.end()
})
