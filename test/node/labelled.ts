import t from 'tap'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { LabelledDocument } from '../../lib/learn/score.js'
import { readLabelled } from '../../lib/node/labelled.js'
import { MAX_RECORD } from '../../lib/node/record-filter.js'
import { CHAFF, STORY } from '../support/articles.js'
import { zstd } from '../support/zstd.js'

const one: LabelledDocument = {
  id: 'one',
  host: 'ostrel.example',
  lines: [STORY[0], CHAFF[0]],
  labels: [1, 0],
  kinds: new Map([[1, 'paywall']]),
}
const two: LabelledDocument = {
  id: 'zwei',
  host: '',
  lines: [STORY[3], '', 'Zeile\u2028zwei'],
  labels: [1, -1, -1],
  kinds: new Map(),
}

/** A document as a line of a file. */
function record({ kinds, ...document }: LabelledDocument): string {
  return `${JSON.stringify({ ...document, ...(kinds?.size === 0 ? {} : { kinds: Object.fromEntries(kinds ?? []) }) })}\n`
}
const both = record(one) + record(two)

async function read(path: string): Promise<LabelledDocument[]> {
  const documents: LabelledDocument[] = []
  for await (const document of readLabelled(path)) documents.push(document)
  return documents
}

void t.test('documents are read in order from plain files', async (t) => {
  const root = t.testdir({
    'a.jsonl': both,
    'crlf.jsonl': `\r\n${both.replaceAll('\n', '\r\n\r\n')}`,
    'open.jsonl': both.trimEnd(),
    'empty.jsonl': '',
  })
  t.strictSame(await read(join(root, 'a.jsonl')), [one, two])
  t.strictSame(await read(join(root, 'crlf.jsonl')), [one, two], 'blank lines are passed over')
  t.strictSame(await read(join(root, 'open.jsonl')), [one, two], 'a final line end may be missing')
  t.strictSame(await read(join(root, 'empty.jsonl')), [])
})

void t.test('documents are read from gzip, of several members too', async (t) => {
  const root = t.testdir()
  const path = join(root, 'a.jsonl.gz')
  writeFileSync(path, gzipSync(both))
  t.strictSame(await read(path), [one, two])
  writeFileSync(path, Buffer.concat([gzipSync(both.slice(0, 40)), gzipSync(both.slice(40))]))
  t.strictSame(await read(path), [one, two])
  writeFileSync(path, zstd(both))
  t.strictSame(await read(path), [one, two], 'or from what the name does not tell')
})

void t.test('documents longer than a chunk are read whole', async (t) => {
  const long = {
    ...one,
    lines: Array.from({ length: 5000 }, () => STORY[4]),
    labels: Array.from({ length: 5000 }, () => 1),
  }
  const path = join(t.testdir({ 'a.jsonl': record(long) + both }), 'a.jsonl')
  t.strictSame(await read(path), [long, one, two])
})

void t.test('a document without id goes by its place, one without host by none', async (t) => {
  const path = join(
    t.testdir({ 'a.jsonl': '\n{"lines":["a"],"labels":[1]}\n{"id":7,"host":7,"lines":[],"labels":[]}\n' }),
    'a.jsonl',
  )
  t.strictSame(await read(path), [
    { id: `${path}:2`, host: '', lines: ['a'], labels: [1], kinds: new Map() },
    { id: `${path}:3`, host: '', lines: [], labels: [], kinds: new Map() },
  ])
})

void t.test('a line that is no labelled document is named by its number', async (t) => {
  const cases: readonly [broken: string, message: RegExp][] = [
    ['{"lines":["a"]', /, got broken JSON$/u],
    ['null', /with as many labels as lines$/u],
    ['7', /with as many labels as lines$/u],
    ['{"text":"a"}', /with as many labels as lines$/u],
    ['{"lines":["a","b"],"labels":[1]}', /with as many labels as lines$/u],
    ['{"lines":"a","labels":[1]}', /with as many labels as lines$/u],
    ['{"lines":["a",7],"labels":[1,1]}', /with as many labels as lines$/u],
    ['{"lines":["a"],"labels":["1"]}', /with as many labels as lines$/u],
  ]
  for (const [broken, message] of cases) {
    const path = join(t.testdir({ 'a.jsonl': `${record(one)}\n${broken}\n` }), 'a.jsonl')
    const documents: LabelledDocument[] = []
    const reading = async (): Promise<void> => {
      for await (const document of readLabelled(path)) documents.push(document)
    }
    await t.rejects(reading(), { code: 'CHAFF_RECORD', message }, broken)
    await t.rejects(
      read(path),
      { message: new RegExp(`^${path}:3: expected a labelled document`, 'u') },
      'by its number',
    )
    t.strictSame(documents, [one], 'what came before it was read')
  }
})

void t.test('a file that cannot be read is named', async (t) => {
  const root = t.testdir({ folder: {} })
  const [cut, broken] = [join(root, 'cut.gz'), join(root, 'broken.gz')]
  writeFileSync(broken, gzipSync(both).fill(0xff, 20, 40))
  writeFileSync(cut, gzipSync(both).subarray(0, -20))
  await t.rejects(read(join(root, 'no.jsonl')), { code: 'CHAFF_FILE', message: /no\.jsonl: no such file or folder/u })
  await t.rejects(read(join(root, 'folder')), { code: 'CHAFF_FILE', message: /folder: is a folder/u })
  await t.rejects(read(broken), { code: 'CHAFF_FILE', message: /broken\.gz: the gzip data is damaged/u })
  await t.rejects(read(cut), { code: 'CHAFF_FILE', message: /cut\.gz: the gzip data is cut off/u })
})

void t.test('a byte order mark does not break the first document', async (t) => {
  const path = join(t.testdir({ 'a.jsonl': `\ufeff${both}` }), 'a.jsonl')
  t.strictSame(await read(path), [one, two])
})

void t.test('kinds are told by the numbers of their lines; what is no kind is none', async (t) => {
  const cases: readonly (readonly [kinds: string, found: readonly (readonly [number, string])[]])[] = [
    [
      '{"0":"ad","12":"nav"}',
      [
        [0, 'ad'],
        [12, 'nav'],
      ],
    ],
    ['{"1":7,"2":null,"3":"nav"}', [[3, 'nav']]],
    [
      '["ad","nav"]',
      [
        [0, 'ad'],
        [1, 'nav'],
      ],
    ],
    ['null', []],
    ['7', []],
    ['"ad"', []],
    ['{}', []],
  ]
  const lines = cases.map(([kinds]) => `{"lines":["a"],"labels":[0],"kinds":${kinds}}\n`)
  const path = join(t.testdir({ 'a.jsonl': lines.join('') }), 'a.jsonl')
  t.strictSame(
    (await read(path)).map(({ kinds }) => [...(kinds ?? [])]),
    cases.map(([, found]) => found),
  )
})

void t.test('an outlet has one name, however it is written', async (t) => {
  const path = join(t.testdir({ 'a.jsonl': '{"host":" WWW.Ostrel.example","lines":[],"labels":[]}\n' }), 'a.jsonl')
  t.match(await read(path), [{ host: 'ostrel.example' }])
})

void t.test('a document that is too long is named by its number', async (t) => {
  const path = join(t.testdir(), 'a.jsonl.gz')
  writeFileSync(path, gzipSync(`${JSON.stringify(one)}\n"${'a'.repeat(MAX_RECORD)}"\n`))
  await t.rejects(read(path), {
    code: 'CHAFF_RECORD',
    message: `${path}:2: is longer than ${String(MAX_RECORD)} bytes; split it`,
  })
})
