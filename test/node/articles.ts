import t from 'tap'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { Article } from '../../lib/learn/digest.js'
import { textsOf } from '../../lib/node/article-texts.js'
import { type ArticleOptions, hostOfFile, readArticles } from '../../lib/node/articles.js'
import { STORY } from '../support/articles.js'
import { zstd } from '../support/zstd.js'

const [A, B] = STORY
const OPTIONS: ArticleOptions = { field: 'text', urlField: 'url', host: undefined, maxExpansion: 200 }

/** The articles of an input, and what was wrong with the rest of it. */
async function read(
  input: string,
  options: Partial<ArticleOptions> = {},
  stdin: readonly Buffer[] = [],
): Promise<{ articles: Article[]; errors: string[] }> {
  const articles: Article[] = []
  const errors: string[] = []
  const onError = ({ message }: Error): unknown => errors.push(message)
  for await (const article of readArticles(input, Readable.from(stdin), { ...OPTIONS, ...options }, onError)) {
    articles.push(article)
  }
  return { articles, errors }
}

void t.test('a text is one article, of the outlet that its folder stands for', async (t) => {
  const root = t.testdir({ Courier: { 'a.txt': `\ufeff${A}\r\n${B}\n` } })
  const path = join(root, 'Courier', 'a.txt')
  t.strictSame(await read(path), {
    articles: [{ host: 'courier', text: `\ufeff${A}\r\n${B}\n` }],
    errors: [],
  })
  t.equal((await read(path, { host: 'ostrel.example' })).articles[0]?.host, 'ostrel.example', 'unless it is told')
})

void t.test('of a folder each folder in it is an outlet', async (t) => {
  const root = t.testdir({
    corpus: {
      courier: { 'a.txt': A, 2024: { 'b.txt': B } },
      'www.Post.example': { 'c.txt': `${A} again` },
      'd.txt': `${B} again`,
    },
  })
  const { articles, errors } = await read(join(root, 'corpus'))
  t.strictSame(
    articles.map(({ host, text }) => [host, text]),
    [
      ['courier', B],
      ['courier', A],
      ['corpus', `${B} again`],
      ['post.example', `${A} again`],
    ],
  )
  t.strictSame(errors, [])
})

void t.test('a file’s outlet is the folder below the input, or the one that holds it', (t) => {
  t.equal(hostOfFile(join('in', 'courier', 'a.txt'), 'in'), 'courier')
  t.equal(hostOfFile(join('in', 'courier', '2024', '05', 'a.txt'), 'in'), 'courier')
  t.equal(hostOfFile(join('in', 'courier', 'a.txt'), join('in', 'courier', 'a.txt')), 'courier')
  t.equal(hostOfFile(join('in', 'a.txt'), 'in'), 'in')
  t.equal(hostOfFile(join('in', 'courier', 'a.txt'), `in${join('a', '').slice(1)}`), 'courier', 'a slash at the end')
  t.end()
})

void t.test('a file without a folder has no outlet named "."', (t) => {
  t.not(hostOfFile('a.txt', 'a.txt'), '.')
  t.not(hostOfFile('a.txt', '.'), '.')
  t.end()
})

void t.test('records are articles of the outlet that they tell, or of their file’s', async (t) => {
  const lines = [
    `\ufeff{"id":"one","url":"https://www.ostrel.example/a","text":"${A}"}`,
    `{"id":7,"host":"Post.example","url":"https://ostrel.example/","text":"${B}"}\r`,
    '',
    `{"text":"${A}\\n\\n${B}"}`,
    '{"text":null}',
  ]
  const path = join(t.testdir({ courier: { 'in.jsonl': lines.join('\n') } }), 'courier', 'in.jsonl')
  t.strictSame(await read(path), {
    articles: [
      { host: 'ostrel.example', text: A },
      { host: 'post.example', text: B },
      { host: 'courier', text: `${A}\n\n${B}` },
    ],
    errors: [],
  })
  const told = await read(path, { host: 'told.example' })
  t.strictSame(
    told.articles.map(({ host }) => host),
    ['told.example', 'told.example', 'told.example'],
    'an outlet that is told counts for all',
  )
})

void t.test('the fields of records may have other names', async (t) => {
  const record = { body: A, link: 'https://ostrel.example/', text: B, url: 'https://post.example/' }
  const path = join(t.testdir({ 'in.jsonl': JSON.stringify(record) }), 'in.jsonl')
  t.strictSame((await read(path, { field: 'body', urlField: 'link' })).articles, [{ host: 'ostrel.example', text: A }])
})

void t.test('what is no article is named by its line and left out', async (t) => {
  const lines = [`{"text":"${A}"}`, 'broken', '["a list"]', '7', '{"body":"no text"}', '{"text":7}', `{"text":"${B}"}`]
  const path = join(t.testdir({ 'in.jsonl': lines.join('\n') }), 'in.jsonl')
  const { articles, errors } = await read(path)
  t.strictSame(
    articles.map(({ text }) => text),
    [A, B],
  )
  t.strictSame(
    errors,
    [2, 3, 4, 5, 6].map((line) => `${path}:${String(line)}: expected a record with text in field "text"; left out`),
  )
})

void t.test('standard input is read by "-", a text or records', async (t) => {
  t.strictSame((await read('-', {}, [Buffer.from(A)])).articles, [{ host: 'unknown', text: A }])
  const records = Buffer.from(`{"id":"one","text":"${A}"}\n{"host":"post.example","text":"${B}"}\n`)
  for (const chunks of [[records], Array.from(records, (_, i) => records.subarray(i, i + 1))]) {
    t.strictSame((await read('-', { host: undefined }, chunks)).articles, [
      { host: 'unknown', text: A },
      { host: 'post.example', text: B },
    ])
  }
  t.strictSame((await read('-', {}, [])).articles, [{ host: 'unknown', text: '' }], 'nothing is an empty text')
})

void t.test('packed articles are told by their first bytes, whatever the name', async (t) => {
  const root = t.testdir()
  const path = join(root, 'a.txt')
  writeFileSync(path, gzipSync(A))
  t.strictSame(
    (await read(path)).articles.map(({ text }) => text),
    [A],
  )
  writeFileSync(path, gzipSync(`{"text":"${A}"}\n{"text":"${B}"}\n`))
  t.strictSame(
    (await read(path)).articles.map(({ text }) => text),
    [A, B],
  )
  writeFileSync(path, zstd(B))
  t.strictSame(
    (await read(path)).articles.map(({ text }) => text),
    [B],
  )
  writeFileSync(path, gzipSync(Buffer.alloc(1 << 25, 'a')))
  t.match(await read(path), { articles: [], errors: [/a\.txt: the gzip data grows to more than 200 times its size/u] })
  const bytes = gzipSync(B)
  t.strictSame(
    (await read('-', {}, [bytes.subarray(0, 1), bytes.subarray(1)])).articles.map(({ text }) => text),
    [B],
  )
})

void t.test('of a table each row is an article, of the outlet that its address tells', async (t) => {
  const csv = `id,url,text\n1,https://www.ostrel.example/a,"${A}\n""${B}"""\n2,,"${B}"\n3\n4,,"${A}" x\n`
  const root = t.testdir({ courier: { 'a.csv': csv, 'b.tsv': `id\ttext\n1\t${A}\n`, 'c.csv': `id,body\n1,${A}\n` } })
  const at = (name: string): string => join(root, 'courier', name)
  t.strictSame(await read(at('a.csv')), {
    articles: [
      { host: 'ostrel.example', text: `${A}\n"${B}"` },
      { host: 'courier', text: B },
    ],
    errors: [
      `${at('a.csv')}:5: expected 3 fields, got 1; left out`,
      `${at('a.csv')}:6: the quotes of column "text" are broken; left out`,
    ],
  })
  t.strictSame((await read(at('b.tsv'))).articles, [{ host: 'courier', text: A }])
  t.strictSame((await read(at('c.csv'), { format: 'csv', field: 'body', host: 'x' })).articles, [
    { host: 'x', text: A },
  ])
  t.strictSame(await read(at('c.csv'), { format: 'csv' }), {
    articles: [],
    errors: [`${at('c.csv')}:1: there is no column "text", only "id", "body"; name the text’s with --field; left out`],
  })
})

void t.test('of a web archive each text is an article', async (t) => {
  const record = (type: string, text: string, url: string): string =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}\r\n\r\n`
  const wet = record('warcinfo', 'x', 'y') + record('conversion', `${A}\n${B}`, 'https://ostrel.example/a')
  const path = join(t.testdir({ 'a.warc.wet.gz': gzipSync(wet + record('conversion', B, 'urn:x')) }), 'a.warc.wet.gz')
  t.strictSame(await read(path, { host: undefined }), {
    articles: [
      { host: 'ostrel.example', text: `${A}\n${B}` },
      { host: hostOfFile(path, path), text: B },
    ],
    errors: [],
  })
})

void t.test('a separator parts the articles of a text', async (t) => {
  const path = join(t.testdir({ courier: { 'a.txt': `${A}\n-----\n${B}\n${A}\n-----\n` } }), 'courier', 'a.txt')
  const articles = [
    { host: 'courier', text: `${A}\n` },
    { host: 'courier', text: `${B}\n${A}\n` },
  ]
  t.strictSame(await read(path, { separator: '-----' }), { articles, errors: [] })
  t.strictSame((await read(path, { separator: '-----', format: 'markdown' })).articles, articles)
  const chunks = [Buffer.from(`{"text":"${A}"}\n-`), Buffer.from(`----\n${B}`)]
  t.strictSame(
    (await read('-', { separator: '-----' }, chunks)).articles.map(({ text }) => text),
    [`{"text":"${A}"}\n`, B],
    'what has one is text, whatever it looks like',
  )
})

void t.test('of many texts one that is too long is named, and the rest goes on', async (t) => {
  const bytes = Buffer.from(`${A}\f${B}\n${A}\n${B}\f${B}`)
  const options = { ...OPTIONS, separator: '\\f' }
  const problems: string[] = []
  const texts: string[] = []
  const onProblem = (place: number, message: string): unknown => problems.push(`${String(place)}: ${message}`)
  const most = Math.max(A.length, B.length) + 1
  for await (const { text } of textsOf(Readable.from([bytes]), 'text', options, most, onProblem)) texts.push(text)
  t.strictSame(texts, [A, B])
  t.strictSame(problems, [`2: is no article, it is longer than ${String(most)} characters`])
})

void t.test('what cannot be read is named, and the rest goes on', async (t) => {
  const root = t.testdir({ in: { 'a.txt': A, 'c.txt': B } })
  const input = join(root, 'in')
  writeFileSync(join(input, 'b.gz'), gzipSync(A).subarray(0, -9))
  const { articles, errors } = await read(input)
  t.strictSame(
    articles.map(({ text }) => text),
    [A, B],
  )
  t.strictSame(errors, [`${join(input, 'b.gz')}: the gzip data is cut off; fetch the file again`])
  t.strictSame(await read(join(root, 'no')), {
    articles: [],
    errors: [`${join(root, 'no')}: no such file or folder; check the path`],
  })
})

void t.test('a text that is too long is no article, and is not held', async (t) => {
  const mebibyte = Buffer.alloc(1 << 20, 'a ')
  let given = 0
  function* endless(): Generator<Buffer> {
    for (; given < 200; given++) yield mebibyte
  }
  const errors: string[] = []
  const onError = ({ message }: Error): unknown => errors.push(message)
  for await (const { text } of readArticles('-', Readable.from(endless()), OPTIONS, onError)) {
    t.fail(`${text.slice(0, 20)} is no article`)
  }
  t.strictSame(errors, ['-: is no article, it is longer than 67108864 bytes'])
  t.ok(given < 100, `${String(given)} MiB were read`)
})

void t.test('a first record of 100 KB is a record', async (t) => {
  const records = [
    { id: 'long', text: `${A}\n`.repeat(1000) },
    { id: 'short', text: B },
  ]
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('')
  const { articles } = await read(join(t.testdir({ 'in.jsonl': lines }), 'in.jsonl'))
  t.strictSame(
    articles.map(({ text }) => text.length),
    [1000 * (A.length + 1), B.length],
  )
})

void t.test('a record that is too long is named by its line and left out, and is not held', async (t) => {
  const mebibyte = Buffer.alloc(1 << 20, 'a ')
  function* bytes(): Generator<Buffer> {
    yield Buffer.from(`{"text":"${A}"}\n{"text":"`)
    for (let i = 0; i < 70; i++) yield mebibyte
    yield Buffer.from(`"}\nbroken\n{"text":"${B}"}\n`)
  }
  const errors: string[] = []
  const texts: string[] = []
  const onError = ({ message }: Error): unknown => errors.push(message)
  for await (const { text } of readArticles('-', Readable.from(bytes()), OPTIONS, onError)) texts.push(text)
  t.strictSame(texts, [A, B])
  t.strictSame(errors, [
    '-:2: record is longer than 16777216 bytes; left out',
    '-:3: expected a record with text in field "text"; left out',
  ])
})
