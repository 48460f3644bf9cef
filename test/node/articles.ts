import t from 'tap'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { Article } from '../../lib/learn/digest.js'
import { type ArticleOptions, hostOfFile, readArticles } from '../../lib/node/articles.js'
import { STORY } from '../support/articles.js'

const [A, B] = STORY
/** The ids of documents that have none of their own end in a hash of their text. */
const place = (id: string): string => id.replace(/ \d+$/u, '')

const OPTIONS: ArticleOptions = { field: 'text', idField: 'id', urlField: 'url', host: undefined }

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
    articles.push({ ...article, id: place(article.id) })
  }
  return { articles, errors }
}

void t.test('a text is one article, of the outlet that its folder stands for', async (t) => {
  const root = t.testdir({ Courier: { 'a.txt': `\ufeff${A}\r\n${B}\n` } })
  const path = join(root, 'Courier', 'a.txt')
  t.strictSame(await read(path), {
    articles: [{ host: 'courier', id: path, text: `\ufeff${A}\r\n${B}\n` }],
    errors: [],
  })
  t.equal((await read(path, { host: 'ostrel.example' })).articles[0]?.host, 'ostrel.example', 'unless it is told')
})

void t.test('of a folder each folder in it is an outlet', async (t) => {
  const root = t.testdir({
    corpus: { courier: { 'a.txt': A, 2024: { 'b.txt': B } }, 'www.Post.example': { 'c.txt': A }, 'd.txt': B },
  })
  const { articles, errors } = await read(join(root, 'corpus'))
  t.strictSame(
    articles.map(({ host, id }) => [host, basename(id)]),
    [
      ['courier', 'b.txt'],
      ['courier', 'a.txt'],
      ['corpus', 'd.txt'],
      ['post.example', 'c.txt'],
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
      { host: 'ostrel.example', id: 'one', text: A },
      { host: 'post.example', id: '7', text: B },
      { host: 'courier', id: `${path}:4`, text: `${A}\n\n${B}` },
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
  const record = { body: A, uuid: 'u', link: 'https://ostrel.example/', text: B, id: 'i', url: 'https://post.example/' }
  const path = join(t.testdir({ 'in.jsonl': JSON.stringify(record) }), 'in.jsonl')
  t.strictSame((await read(path, { field: 'body', idField: 'uuid', urlField: 'link' })).articles, [
    { host: 'ostrel.example', id: 'u', text: A },
  ])
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
  t.strictSame((await read('-', {}, [Buffer.from(A)])).articles, [{ host: 'unknown', id: '-', text: A }])
  const records = Buffer.from(`{"id":"one","text":"${A}"}\n{"host":"post.example","text":"${B}"}\n`)
  for (const chunks of [[records], Array.from(records, (_, i) => records.subarray(i, i + 1))]) {
    t.strictSame((await read('-', { host: undefined }, chunks)).articles, [
      { host: 'unknown', id: 'one', text: A },
      { host: 'post.example', id: '-:2', text: B },
    ])
  }
  t.strictSame((await read('-', {}, [])).articles, [{ host: 'unknown', id: '-', text: '' }], 'nothing is an empty text')
})

void t.test('gzip is told by its first bytes, whatever the name', async (t) => {
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
  const bytes = gzipSync(B)
  t.strictSame(
    (await read('-', {}, [bytes.subarray(0, 1), bytes.subarray(1)])).articles.map(({ text }) => text),
    [B],
  )
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
  t.strictSame(errors, [`${join(input, 'b.gz')}: unexpected end of file`])
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
  for await (const { id } of readArticles('-', Readable.from(endless()), OPTIONS, onError)) {
    t.fail(`${id} is no article`)
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
    articles.map(({ id }) => id),
    ['long', 'short'],
  )
})

void t.test('an id of many digits keeps them all', async (t) => {
  const lines = `{"id":12345678901234567890,"text":"${A}"}\n{"id":12345678901234567891,"text":"${B}"}\n`
  const { articles } = await read(join(t.testdir({ 'in.jsonl': lines }), 'in.jsonl'))
  t.strictSame(
    articles.map(({ id }) => id),
    ['12345678901234567890', '12345678901234567891'],
  )
})
