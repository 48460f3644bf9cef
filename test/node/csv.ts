import t from 'tap'
import { fieldsOf, fieldText, readHeader } from '../../lib/node/csv.js'

const rows: readonly (readonly [string, readonly string[], string])[] = [
  ['a,b,c', ['a', 'b', 'c'], ''],
  ['', [''], ''],
  [',', ['', ''], ''],
  ['"a","b"', ['a', 'b'], 'qq'],
  ['"a, b",c\r', ['a, b', 'c'], 'q '],
  ['"say ""hello""",""', ['say "hello"', ''], 'qq'],
  ['"a\nb",c', ['a\nb', 'c'], 'q '],
  ['a"b",c', ['a"b"', 'c'], '  '],
  ['"a"b,c', ['a', 'c'], 'x '],
  ['"a', ['a'], 'x'],
  ['"', [''], 'x'],
  ['"a""', ['a"'], 'x'],
  ['über,"ü""b"', ['über', 'ü"b'], ' q'],
]

for (const [row, values, marks] of rows) {
  void t.test(`fields of ${JSON.stringify(row)}`, (t) => {
    const bytes = Buffer.from(row)
    const fields = fieldsOf(bytes, 0x2c)
    t.strictSame(
      fields.map((field) => fieldText(bytes, field)),
      values,
    )
    const told = fields.map(({ isQuoted, isBroken }) => (isBroken ? 'x' : isQuoted ? 'q' : ' ')).join('')
    t.equal(told, marks.padEnd(values.length))
    t.end()
  })
}

void t.test('the first row tells what parts fields, by the column that is looked for', (t) => {
  for (const [row, delimiter, names] of [
    ['id,text', ',', ['id', 'text']],
    ['id\ttext\r', '\t', ['id', 'text']],
    ['id;"text";a,b', ';', ['id', 'text', 'a,b']],
    ['\ufeffid| text ', '|', ['id', 'text']],
    ['id\tbody', ',', ['id\tbody']],
  ] as const) {
    t.strictSame(readHeader(Buffer.from(row), 'text', ','), { delimiter: delimiter.charCodeAt(0), names })
  }
  t.end()
})
