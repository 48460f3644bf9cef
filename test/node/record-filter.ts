import t from 'tap'
import { clean } from '../../lib/clean.js'
import type { StreamOptions } from '../../lib/node/options.js'
import { annotation, MAX_RECORD } from '../../lib/node/record-filter.js'
import { CHAFF, FURNITURE, learnedProfile, STORY } from '../support/articles.js'
import { byteLines, type Filtered, filterChunks, filterEveryCut } from '../support/filters.js'
import { forSeeds, type Random } from '../support/random.js'

const raw = String.raw
const [A, B] = STORY
const [X, Y] = CHAFF
const JSONL = { format: 'jsonl' } as const

/** A text in which boilerplate stands between two lines of a story, escaped, and what is left of it. */
const TEXT = raw`${A}\n${X}\n${B}`
const LEFT = raw`${A}\n${B}`

const records: readonly { name: string; input: string; expected: string; options?: StreamOptions }[] = [
  { name: 'nothing in, nothing out', input: '', expected: '' },
  { name: 'a record', input: `{"text":"${TEXT}"}`, expected: `{"text":"${LEFT}"}` },
  {
    name: 'numbers that JavaScript would change stay',
    input: `{"id":12345678901234567890,"a":1.0,"b":-0,"c":1E400,"d":0.10,"text":"${TEXT}","e":1e2}\n`,
    expected: `{"id":12345678901234567890,"a":1.0,"b":-0,"c":1E400,"d":0.10,"text":"${LEFT}","e":1e2}\n`,
  },
  {
    name: 'doubled keys stay, and the last text counts',
    input: `{"k":1,"k":2,"text":"${X}\\n${A}","text":"${TEXT}"}`,
    expected: `{"k":1,"k":2,"text":"${X}\\n${A}","text":"${LEFT}"}`,
  },
  {
    name: '__proto__ stays',
    input: `{"__proto__":{"text":"x"},"text":"${TEXT}","constructor":null}`,
    expected: `{"__proto__":{"text":"x"},"text":"${LEFT}","constructor":null}`,
  },
  {
    name: '__proto__ may be the field',
    input: `{"__proto__":"${TEXT}"}`,
    expected: `{"__proto__":"${LEFT}"}`,
    options: { field: '__proto__' },
  },
  {
    name: 'escapes stay as they are written',
    input: raw`{"u\u0072l":"https:\/\/ostrel.example\/\u0061","text":"\u0054he r\u00efver \ud83d\ude00 \/ \"rose\" \ud83d.\u000aSubscr\u0069be now\u000A${B}\t\u000d"}`,
    expected: raw`{"u\u0072l":"https:\/\/ostrel.example\/\u0061","text":"\u0054he r\u00efver \ud83d\ude00 \/ \"rose\" \ud83d.\u000A${B}\t\u000d"}`,
  },
  {
    name: 'spaces stay',
    input: `  { "a" : [ 1 , 2 ] ,\t"text" :  "${TEXT}" }  \n`,
    expected: `  { "a" : [ 1 , 2 ] ,\t"text" :  "${LEFT}" }  \n`,
  },
  {
    name: 'CRLF between records stays',
    input: `{"text":"${TEXT}"}\r\n{"text":"${TEXT}"}\r\n`,
    expected: `{"text":"${LEFT}"}\r\n{"text":"${LEFT}"}\r\n`,
  },
  {
    name: 'CRLF inside of a text stays',
    input: raw`{"text":"${A}\r\n${X}\r\n${B}\r\n"}`,
    expected: raw`{"text":"${A}\r\n${B}\r\n"}`,
  },
  {
    name: 'blank lines between records stay',
    input: `\n{"text":"${TEXT}"}\n\n \t\r\n{"text":"${TEXT}"}\n\n`,
    expected: `\n{"text":"${LEFT}"}\n\n \t\r\n{"text":"${LEFT}"}\n\n`,
  },
  {
    name: 'a byte order mark stays',
    input: `\ufeff{"text":"${TEXT}"}\n`,
    expected: `\ufeff{"text":"${LEFT}"}\n`,
  },
  {
    name: 'only the field itself is cleaned, not others nor nested ones',
    input: `{"title":"${TEXT}","meta":{"text":"${TEXT}"},"text":"${TEXT}","texts":["${TEXT}"]}`,
    expected: `{"title":"${TEXT}","meta":{"text":"${TEXT}"},"text":"${LEFT}","texts":["${TEXT}"]}`,
  },
  {
    name: 'the field may have another name',
    input: `{"text":"${TEXT}","article \\"body\\"":"${TEXT}"}`,
    expected: `{"text":"${TEXT}","article \\"body\\"":"${LEFT}"}`,
    options: { field: 'article "body"' },
  },
  {
    name: 'first and last lines of a text go too',
    input: raw`{"text":"${X}\n${A}\n\n${B}\n\n${Y}\n${X}","n":1}`,
    expected: raw`{"text":"${A}\n\n${B}","n":1}`,
  },
  {
    name: 'the final line end of a text stays',
    input: raw`{"text":"${A}\n${X}\n"}`,
    expected: raw`{"text":"${A}\n"}`,
  },
  { name: 'an empty text stays', input: '{"text":""}\n', expected: '{"text":""}\n' },
  {
    name: 'a text that is null stays',
    input: '{"text":null}\n{"text": null }',
    expected: '{"text":null}\n{"text": null }',
  },
  {
    name: 'a text that is all boilerplate stays',
    input: raw`{"text":"${X}\n${Y}"}`,
    expected: raw`{"text":"${X}\n${Y}"}`,
  },
]

for (const { name, input, expected, options } of records) {
  void t.test(name, (t) => {
    const { output, problems } = filterEveryCut(t, Buffer.from(input), { ...JSONL, ...options })
    t.equal(output.toString(), expected)
    t.strictSame(problems, [])
    t.end()
  })
}

void t.test('bytes that are not UTF-8 stay, in the text and beside it', (t) => {
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
  const start = '{"na\xefve":"caf\xe9 \xff","text":"Caf\xe9 \xfe\xff and the river.'
  const end = '\\n\xc3Ostrel is dry again by now, they said at the caf\xe9.","\xff":"\xc3"}'
  const { output, removals } = filterEveryCut(t, latin(`${start}\\n${X}${end}`), JSONL)
  t.equal(output.toString('latin1'), start + end)
  t.match(removals, [{ text: X }])
  t.end()
})

/** Each removed line's bytes in the input, unescaped: they must be the text that the removal tells. */
function removedBytes(input: Buffer, { removals }: Filtered): unknown[] {
  return removals.map(({ start, end }): unknown => JSON.parse(`"${input.toString('utf8', start, end)}"`))
}

void t.test('the byte ranges of removals point at the removed lines in the input', (t) => {
  const input = Buffer.from(
    [
      `\ufeff{"id":"one","text":"${TEXT}"}\r`,
      '',
      'no JSON',
      raw`{"id":"two","n":"žluťoučký","text":"${A}\n\n\u0053ubscribe no\u0077\u000a\"${B}\""}`,
      '{"text":null}',
      `{"id":"three", "text":"${A}\\n${Y}"}`,
    ].join('\n'),
  )
  const filtered = filterEveryCut(t, input, { ...JSONL, name: 'in.jsonl' })
  t.match(filtered.removals, [
    { id: 'one', file: 'in.jsonl', line: 1, text: X, kind: 'paywall' },
    { id: 'two', file: 'in.jsonl', line: 2, text: X },
    { id: 'three', file: 'in.jsonl', line: 1, text: Y },
  ])
  t.strictSame(removedBytes(input, filtered), [X, X, Y])
  t.end()
})

/** A string as JSON, each character written in one of the ways that JSON allows. */
function escape(random: Random, text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text.charCodeAt(i).toString(16).padStart(4, '0')
    const plain = JSON.stringify(text.charAt(i)).slice(1, -1)
    if (!random.oneIn(5) && !/[\ud800-\udfff]/u.test(text.charAt(i))) return plain
    return `\\u${random.pick([unit, unit.toUpperCase()])}`
  }).join('')
}

void t.test('any record: parsed, only its text differs, and that is cleaned as the synchronous face cleans it', (t) => {
  forSeeds(80, (random, name) => {
    const line = (): string =>
      random.pick([random.pick(STORY), random.pick(CHAFF), '', '"\\n" he wrote.', '😀 \u2028', '\t'])
    const text = (): string => random.many(1, 8, line).join(random.pick(['\n', '\r\n']))
    const texts = [text(), text(), text()]
    const input = Buffer.from(
      texts.map((text, i) => `{"n":${String(i)}.50,"text": "${escape(random, text)}","t":"\\u000a"}\n`).join(''),
    )
    const filtered = filterChunks([input], JSONL)
    const outLines = byteLines(filtered.output)
    t.equal(outLines.length, 4, `${name}: a record in, a record out`)
    t.strictSame(
      outLines.slice(0, 3).map((line): unknown => JSON.parse(Buffer.from(line, 'latin1').toString())),
      texts.map((text, i) => ({ n: i + 0.5, text: clean(text).text, t: '\n' })),
      name,
    )
    t.ok(
      outLines.slice(0, 3).every((line) => /^\{"n":\d\.50,"text": ".*","t":"\\u000a"\}$/u.test(line)),
      `${name}: what is not text stays as it was written`,
    )
    t.strictSame(
      removedBytes(input, filtered),
      filtered.removals.map(({ text }) => text),
      `${name}: removals point at their lines`,
    )
  })
  t.end()
})

const broken: readonly { name: string; record: string; message: RegExp; options?: StreamOptions }[] = [
  { name: 'text', record: 'no JSON', message: /^broken JSON \(.+\)$/u },
  { name: 'a record cut short', record: raw`{"text":"${A}`, message: /^broken JSON/u },
  { name: 'two records on a line', record: '{"text":"a"}{"text":"b"}', message: /^broken JSON/u },
  { name: 'a byte order mark in the middle', record: '\ufeff{"text":"a"}', message: /^broken JSON/u },
  { name: 'a list', record: `["${X}"]`, message: /^expected a JSON object, got an array$/u },
  { name: 'a string', record: `"${X}"`, message: /^expected a JSON object, got "Subscribe now"$/u },
  { name: 'a number', record: '7', message: /^expected a JSON object, got 7$/u },
  { name: 'null', record: 'null', message: /^expected a JSON object, got null$/u },
  { name: 'a long string', record: `"${A}"`, message: /^expected a JSON object, got .{20}$/u },
  { name: 'no text', record: '{"body":"a"}', message: /^record has no text in field "text"; .*--field/u },
  { name: 'a text that is a number', record: '{"text":7}', message: /^record has no text in field "text"/u },
  { name: 'a text that is a list', record: `{"text":["${X}"]}`, message: /^record has no text in field "text"/u },
  {
    name: 'a text by the name of something that every object has',
    record: '{"text":"a"}',
    message: /^record has no text in field "toString"/u,
    options: { field: 'toString' },
  },
  {
    name: 'no __proto__ of its own',
    record: '{"text":"a"}',
    message: /^record has no text in field "__proto__"/u,
    options: { field: '__proto__' },
  },
]

for (const { name, record, message, options } of broken) {
  void t.test(`a record that is none is named by its line and passed through in its place: ${name}`, (t) => {
    const field = options?.field ?? 'text'
    const good = (text: string): string => `{"${field}":"${text}"}`
    const input = Buffer.from(`${good(TEXT)}\n\n${record}\n${good(TEXT)}\n`)
    const { output, problems, documents } = filterEveryCut(t, input, { ...JSONL, ...options, name: 'in.jsonl' })
    t.equal(output.toString(), `${good(LEFT)}\n\n${record}\n${good(LEFT)}\n`)
    t.match(problems, [{ line: 3, message }])
    t.equal(problems.length, 1)
    t.strictSame(
      documents.map(({ id }) => id),
      ['in.jsonl:1', 'in.jsonl:4'],
      'the records around it are cleaned',
    )
    t.end()
  })
}

void t.test('a record goes by its id, or by its file and line', (t) => {
  const input = Buffer.from(
    [
      `{"id":"a-1","uuid":"u-1","text":"${A}"}`,
      `{"id":7,"text":"${A}"}`,
      `{"id":null,"text":"${A}"}`,
      `{"id":{},"text":"${A}"}`,
      `{"text":"${A}"}`,
    ].join('\n'),
  )
  const ids = (options: StreamOptions): string[] =>
    filterChunks([input], { ...JSONL, name: 'in.jsonl', ...options }).documents.map(({ id }) => id)
  t.strictSame(ids({}), ['a-1', '7', 'in.jsonl:3', 'in.jsonl:4', 'in.jsonl:5'])
  t.strictSame(ids({ idField: 'uuid' }), ['u-1', 'in.jsonl:2', 'in.jsonl:3', 'in.jsonl:4', 'in.jsonl:5'])
  t.strictSame(ids({ idField: 'constructor' })[0], 'in.jsonl:1', 'what every object has is no id')
  t.end()
})

void t.test('fields are found by their paths, and lines are cut out where they stand', (t) => {
  const input = Buffer.from(
    `{"meta":{"id":12345678901234567890,"link":"http://ostrel.example/"},"article":{"text":0,"b\\u006fdy":"${A}\\n${X}","n":1e2}}\n`,
  )
  const options = { field: 'article.body', idField: 'meta.id', urlField: 'meta.link', format: 'jsonl' } as const
  const { output, removals, documents } = filterEveryCut(t, input, options)
  t.equal(output.toString(), input.toString().replace(`\\n${X}`, ''))
  t.match(removals, [{ id: '12345678901234567890', text: X }])
  t.equal(input.toString('utf8', removals[0]!.start, removals[0]!.end), X)
  t.equal(documents.length, 1)
  const annotated = filterChunks([input], { ...options, annotate: true })
  t.match(JSON.parse(annotated.output.toString()), { article: { body: A }, chaff: { removed: [{ line: 1 }] } })
  t.end()
})

void t.test('an id of many digits keeps them all', (t) => {
  const { documents } = filterChunks([Buffer.from(`{"id":12345678901234567890,"text":"${A}"}`)], JSONL)
  t.equal(documents[0]?.id, '12345678901234567890')
  t.end()
})

void t.test('a document is summed up, removed lines by kind', (t) => {
  const { documents, verdicts } = filterChunks(
    [Buffer.from(`{"id":"a","text":"${A}\\n\\n${X}"}\n{"id":"b","text":"${X}"}\n`)],
    { ...JSONL, name: 'in.jsonl' },
  )
  const length = Buffer.byteLength(A) + X.length
  t.strictSame(documents, [
    {
      id: 'a',
      file: 'in.jsonl',
      lines: 3,
      removed: { paywall: 1 },
      bytes: length,
      bytesRemoved: X.length,
      flag: undefined,
    },
    { id: 'b', file: 'in.jsonl', lines: 1, removed: {}, bytes: X.length, bytesRemoved: 0, flag: 'nothing-left' },
  ])
  t.match(verdicts, [
    { id: 'a', line: 0, keep: true, text: A },
    { id: 'a', line: 1, keep: false, text: '' },
    { id: 'a', line: 2, keep: false, text: X },
    { id: 'b', line: 0, keep: true, text: X },
  ])
  t.end()
})

void t.test('--annotate adds a last field that tells what went, and changes nothing else', (t) => {
  const input = [
    `{"id":1.0,"text":"${TEXT}","n":{"a":[]} } \r`,
    `{"text":"${A}"}`,
    raw`{"text":"${X}\n${Y}"}`,
    '{"text":null}',
    'broken',
    '',
  ].join('\n')
  const { output } = filterEveryCut(t, Buffer.from(input), { ...JSONL, annotate: true })
  const [first = '', second = '', third = '', ...rest] = output.toString().split('\n')
  t.ok(first.startsWith(`{"id":1.0,"text":"${LEFT}","n":{"a":[]} ,"chaff":{`), 'the record stays as it was written')
  t.ok(first.endsWith('}} \r'), 'what stood after it stays')
  t.match(JSON.parse(first), {
    text: `${A}\n${B}`,
    chaff: { removed: [{ line: 1, kind: 'paywall', confidence: Number, by: [/\w/u] }], lines: 3 },
  })
  t.strictSame(JSON.parse(second), { text: A, chaff: { removed: [], lines: 1 } })
  t.strictSame(JSON.parse(third), { text: `${X}\n${Y}`, chaff: { removed: [], lines: 2, flag: 'nothing-left' } })
  t.strictSame(
    rest,
    ['{"text":null,"chaff":{"removed":[],"lines":0}}', 'broken', ''],
    'a text that is null has no lines; what is no record is passed through',
  )
  t.end()
})

void t.test('--annotate does not add a field that is there', (t) => {
  const options = { ...JSONL, annotate: true }
  const once = filterChunks([Buffer.from(`{"text":"${TEXT}"}`)], options).output
  const twice = filterChunks([once], options).output
  t.equal(twice.toString().split('"chaff":').length, 2)
  t.end()
})

void t.test('an annotation holds what was removed and the number of lines', (t) => {
  const gone = { line: 1, keep: false, kind: 'ad', confidence: 0.99, by: ['a-rule'] } as const
  t.strictSame(annotation([gone], 2, undefined), {
    removed: [{ line: 1, kind: 'ad', confidence: 0.99, by: ['a-rule'] }],
    lines: 2,
  })
  t.strictSame(annotation([], 1, 'mostly-boilerplate'), { removed: [], lines: 1, flag: 'mostly-boilerplate' })
  t.end()
})

void t.test('a record that is too long is passed through and named, and those after it are cleaned', (t) => {
  const before = Buffer.from(`{"text":"${TEXT}"}\n`)
  const long = Buffer.alloc(MAX_RECORD + 1, 'x')
  const after = Buffer.from(`\n{"text":"${TEXT}"}\n`)
  const parts = [before, long.subarray(0, 1000), long.subarray(1000, -10), long.subarray(-10), after]
  const filtered = filterChunks(parts, JSONL)
  const { output, problems } = filtered
  const left = `{"text":"${LEFT}"}\n`
  t.equal(output.toString('utf8', 0, left.length), left)
  t.ok(output.subarray(left.length, left.length + long.length).equals(long), 'its bytes stay')
  t.equal(output.toString('utf8', left.length + long.length), `\n${left}`)
  t.match(problems, [{ line: 2, message: /^record is longer than 16777216 bytes; / }])
  t.strictSame(removedBytes(Buffer.concat(parts), filtered), [X, X], 'removals point at their lines')
  t.end()
})

void t.test('a record of very many values is passed through and named: parsed, it would take far more memory', (t) => {
  const record = (values: number): string => `{"text":"${TEXT}","list":[${'0,'.repeat(values)}0]}`
  const many = record(1 << 20)
  const { output, problems } = filterChunks([Buffer.from(`${many}\n${record(1 << 19)}`)], JSONL)
  t.strictSame(problems, [{ line: 1, message: 'record holds more than 1048576 values; clean it as text' }])
  t.ok(output.equals(Buffer.from(`${many}\n${record(1 << 19).replace(TEXT, LEFT)}`)), 'one of fewer is cleaned')
  t.end()
})

void t.test('records of an outlet that the profile knows are cleaned of its furniture', (t) => {
  const record = (fields: string, text: string): string => `{${fields}"text":"${text}"}\n`
  const text = raw`${A}\n\n${B}\n\n${FURNITURE.ostrel}\n\n${FURNITURE.post}`
  const left = { ostrel: raw`${A}\n\n${B}\n\n${FURNITURE.post}`, post: raw`${A}\n\n${B}\n\n${FURNITURE.ostrel}` }
  const fields = [
    '"url":"https://www.ostrel.example/a",',
    '"host":"Post.example","url":"https://ostrel.example/a",',
    '"link":"https://post.example/a",',
    '',
  ]
  const input = Buffer.from(fields.map((field) => record(field, text)).join(''))
  const outputs = (options: StreamOptions): string =>
    filterEveryCut(t, input, { ...JSONL, profile: learnedProfile, ...options }).output.toString()
  const expected = (...texts: readonly string[]): string =>
    texts.map((text, i) => record(fields[i] ?? '', text)).join('')
  t.equal(outputs({}), expected(left.ostrel, left.post, text, text), 'by what each record tells')
  t.equal(outputs({ urlField: 'link' }), expected(text, left.post, left.post, text), 'in the field that is named')
  t.equal(
    outputs({ folderHost: 'ostrel.example' }),
    expected(left.ostrel, left.post, left.ostrel, left.ostrel),
    'or by their folder',
  )
  t.equal(outputs({ folderHost: 'articles' }), outputs({}), 'if the profile knows it')
  t.equal(
    outputs({ host: 'post.example', folderHost: 'ostrel.example' }),
    expected(left.post, left.post, left.post, left.post),
    'and what is told goes first',
  )
  const single = { ...learnedProfile, fingerprints: learnedProfile.fingerprints?.slice(0, 1) ?? [] }
  t.equal(
    outputs({ folderHost: 'articles', profile: single }),
    expected(left.ostrel, text, left.ostrel, left.ostrel),
    'a profile of one outlet is for all that tell none',
  )
  t.end()
})
