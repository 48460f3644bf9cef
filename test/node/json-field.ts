import t from 'tap'
import { countValues, escapedLines, findField, unquoted } from '../../lib/node/json-field.js'

const raw = String.raw

/** The value of a field, as it stands in a record. */
function found(record: string, field = 'text'): string | undefined {
  const bytes = Buffer.from(record)
  const span = findField(bytes, field)
  return span && bytes.toString('utf8', span.start, span.end)
}

const places: readonly { name: string; record: string; field?: string; expected: string | undefined }[] = [
  { name: 'a field alone', record: '{"text":"Ostrel"}', expected: '"Ostrel"' },
  { name: 'an empty text', record: '{"text":""}', expected: '""' },
  { name: 'a record without fields', record: '{}', expected: undefined },
  { name: 'a record without the field', record: '{"body":"Ostrel","n":[1,{"text":"no"}]}', expected: undefined },
  {
    name: 'spaces wherever JSON allows them',
    record: ' { "n" : 1 ,\r "text"\t: "Ostrel" \t} \r',
    expected: '"Ostrel"',
  },
  {
    name: 'nested objects and lists that hold a field of the name',
    record: '{"meta":{"text":"no","list":[{"text":"nor this"},[]]},"text":"Ostrel","after":{"text":"no"}}',
    expected: '"Ostrel"',
  },
  {
    name: 'brackets, commas, colons and quotes inside of strings',
    record: raw`{"a":"}],{:\"text\":\"no\"","b":["]","\\"],"text":"Ostrel \"by\" the {river}, [sic]\\","c":"\\\""}`,
    expected: raw`"Ostrel \"by\" the {river}, [sic]\\"`,
  },
  {
    name: 'every kind of value before the field',
    record: '{"a":null,"b":true,"c":false,"d":-1.5e+300,"e":12345678901234567890,"f":[],"g":{},"text":"Ostrel"}',
    expected: '"Ostrel"',
  },
  { name: 'a key that is written with escapes', record: raw`{"te\u0078t":"Ostrel"}`, expected: '"Ostrel"' },
  { name: 'a key with a quote in it', record: raw`{"te\"xt":"Ostrel"}`, field: 'te"xt', expected: '"Ostrel"' },
  { name: 'an empty key', record: '{"":"Ostrel"}', field: '', expected: '"Ostrel"' },
  { name: 'a key that is not ASCII', record: '{"naïve":"no","текст":"Ostrel"}', field: 'текст', expected: '"Ostrel"' },
  { name: 'the key __proto__', record: '{"__proto__":"Ostrel"}', field: '__proto__', expected: '"Ostrel"' },
  { name: 'of doubled keys the last', record: '{"text":"no","text":"Ostrel"}', expected: '"Ostrel"' },
  { name: 'of doubled keys the last, whatever it is', record: '{"text":"no","text":7 }', expected: '7' },
  {
    name: 'a number as it is written',
    record: '{"text": 12345678901234567890\t,"n":1}',
    expected: '12345678901234567890',
  },
  {
    name: 'a list with all that is in it',
    record: '{"text":[ "a", {"b":"]"} ],"n":1}',
    expected: '[ "a", {"b":"]"} ]',
  },
  { name: 'an object with all that is in it', record: '{"n":1,"text":{"text":{}}\r}', expected: '{"text":{}}' },
]

for (const { name, record, field, expected } of places) {
  void t.test(`a field is found: ${name}`, (t) => {
    t.equal(found(record, field), expected)
    const value = (JSON.parse(record) as Record<string, unknown>)[field ?? 'text']
    t.strictSame(expected === undefined ? undefined : JSON.parse(expected), value, 'it is what JSON.parse finds')
    t.end()
  })
}

void t.test('a field is found past a byte order mark', (t) => {
  const span = findField(Buffer.from('\ufeff{"text":"Ostrel"}'), 'text')
  t.strictSame(span, { start: 11, end: 19 })
  t.strictSame(span && unquoted(span), { start: 12, end: 18 }, 'what its quotes enclose')
  t.end()
})

/** The lines of an escaped text, each still escaped. */
function split(escaped: string): string[] {
  const bytes = Buffer.from(`{"text":"${escaped}"}`)
  const start = '{"text":"'.length
  const lines = escapedLines(bytes, { start, end: bytes.length - '"}'.length })
  return Array.from(lines, (line) => bytes.toString('utf8', line.start, line.end))
}

const texts: readonly { name: string; escaped: string; expected: readonly string[] }[] = [
  { name: 'an empty text is one line', escaped: '', expected: [''] },
  { name: 'at the short escape', escaped: raw`a\nb\n`, expected: ['a', 'b', ''] },
  { name: 'at the long escape in either case', escaped: raw`a\u000ab\u000Ac`, expected: ['a', 'b', 'c'] },
  { name: 'not at a backslash before an n', escaped: raw`a\\nb\\\\n`, expected: [raw`a\\nb\\\\n`] },
  { name: 'after an escaped backslash', escaped: raw`a\\\nb`, expected: [raw`a\\`, 'b'] },
  {
    name: 'not at other escapes',
    escaped: raw`\r\t\b\f\/\"\u000d\u010a\u00a0\u2028\u005cn`,
    expected: [raw`\r\t\b\f\/\"\u000d\u010a\u00a0\u2028\u005cn`],
  },
  { name: 'between the halves of a pair', escaped: raw`\ud83d\n\ude00`, expected: [raw`\ud83d`, raw`\ude00`] },
  { name: 'where all lines are empty', escaped: raw`\n\n`, expected: ['', '', ''] },
]

for (const { name, escaped, expected } of texts) {
  void t.test(`a text is split: ${name}`, (t) => {
    t.strictSame(split(escaped), expected)
    t.strictSame(
      expected.map((line): unknown => JSON.parse(`"${line}"`)),
      String(JSON.parse(`"${escaped}"`)).split('\n'),
      'as JSON.parse and split do',
    )
    t.end()
  })
}

void t.test('a text is not split past its end', (t) => {
  const bytes = Buffer.from(raw`{"text":"a\nb","next":"c\nd"}`)
  const span = findField(bytes, 'text')
  t.strictSame(span && [...escapedLines(bytes, unquoted(span))], [
    { start: 9, end: 10, next: 12 },
    { start: 12, end: 13, next: 13 },
  ])
  t.end()
})

void t.test('the values of a record are counted, sound or not', (t) => {
  const counts: readonly (readonly [string, number])[] = [
    ['', 0],
    ['{}', 1],
    ['{"a":[1,2,{"b":[]}],"c":"[,{"}', 7],
    ['[[[[', 4],
    [raw`{"a\"[":1,"b":"\\",`, 3],
    ['{"never closed: [[[', 1],
    ['{"never closed\\', 1],
  ]
  for (const [record, count] of counts) t.equal(countValues(Buffer.from(record)), count, record)
  t.end()
})
