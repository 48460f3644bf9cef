import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { parseDocuments } from '../../lib/report/embed.js'
import { CHAFF, FURNITURE, STORY } from '../support/articles.js'
import { firesAt, run } from '../support/program.js'

const [A, B] = STORY
const [X] = CHAFF
const TEXT = `${A}\n${X}\n${B}\n`

function documentsOf(html: string) {
  const blocks = html.matchAll(/<script type="application\/json" data-chaff="documents">(.*?)<\/script>/gsu)
  return [...blocks].flatMap(([, json = '']) => parseDocuments(json))
}

void t.test('files, folders and records become documents of one page', async (t) => {
  const folder = t.testdir({
    articles: {
      'ostrel.example': { 'one.txt': TEXT },
      'two.txt.gz': gzipSync(TEXT),
      'in.jsonl': [
        JSON.stringify({ id: 'r1', url: 'https://www.post.example/1', text: `${A}\n${X}` }),
        JSON.stringify({ id: 'r2', text: B }),
      ].join('\n'),
    },
  })
  const output = join(folder, 'report.html')
  const { status, stderr, stdout } = await run(['report', join(folder, 'articles'), '-o', output])
  t.strictSame({ status, stderr, stdout }, { status: 0, stderr: `chaff: ${output}: 4 documents\n`, stdout: '' })
  const documents = documentsOf(readFileSync(output, 'utf8'))
  t.match(documents, [
    { id: 'r1', host: 'post.example', url: 'https://www.post.example/1', text: `${A}\n${X}`, removed: { paywall: 1 } },
    { id: 'r2', host: 'articles', judgedAs: '', text: B, verdicts: [] },
    { id: /one\.txt$/u, host: 'ostrel.example', text: TEXT, verdicts: [{ line: 1, keep: false, kind: 'paywall' }] },
    { id: /two\.txt\.gz$/u, host: 'articles', text: TEXT },
  ])
  const again = await run(['report', join(folder, 'articles'), '-o', '-'])
  t.equal(again.stdout, readFileSync(output, 'utf8'), 'the same bytes on standard output')
  t.equal(again.stderr, 'chaff: standard output: 4 documents\n')
})

void t.test('standard input is read when nothing is named, and options are those of cleaning', async (t) => {
  const { status, stdout } = await run(['report', '-o', '-', '--host', 'ostrel.example', '--mode', 'eager'], {
    input: TEXT,
  })
  t.equal(status, 0)
  t.match(documentsOf(stdout), [{ id: '-', host: 'ostrel.example', text: TEXT }])
  t.match(stdout, /data-chaff="about">\{"mode":"eager"/u)
  const unknown = await run(['report', '-o', '-'], { input: TEXT })
  t.match(documentsOf(unknown.stdout), [{ host: '', text: TEXT }], 'of no known outlet')
})

void t.test('rows of a table tell their outlet and address too', async (t) => {
  const input = `id,url,text\n7,https://www.post.example/7,"${A}\n${X}"\n`
  const { stdout } = await run(['report', '-o', '-', '--format', 'csv'], { input })
  t.match(documentsOf(stdout), [{ id: '7', host: 'post.example', url: 'https://www.post.example/7' }])
})

void t.test('an outlet’s own furniture goes, and the page says for which outlet', async (t) => {
  const folder = t.testdir({})
  const lines = Array.from({ length: 6 }, (_, i) => {
    const story = `${A} ${'Number and name of it differ, as they do in every story of this kind. '.repeat(3)}${String(i)}`
    return JSON.stringify({
      host: 'ostrel.example',
      text: `${story}\n${STORY[i % 5]!} ${String(i)}\n${FURNITURE.ostrel}`,
    })
  })
  writeFileSync(join(folder, 'in.jsonl'), lines.join('\n'))
  await run(['learn', join(folder, 'in.jsonl'), '-o', join(folder, 'site.chaff'), '--min-docs', '1'])
  const args = ['report', join(folder, 'in.jsonl'), '-o', '-', '--profile', join(folder, 'site.chaff')]
  const { stdout } = await run(args)
  t.match(documentsOf(stdout)[0], { host: 'ostrel.example', verdicts: [{ by: [/^fingerprint:exact/u] }] })
  t.match(stdout, /data-chaff="profile">.*"fingerprints":\[\{"host":"ostrel\.example"/u)
})

void t.test('what cannot be read is named, and the rest goes on', async (t) => {
  const folder = t.testdir({
    'a.txt': TEXT,
    'bad.jsonl': `{"id":1,"text":"${A}"}\nnot json\n`,
    'cut.gz': gzipSync(TEXT).subarray(0, 30),
  })
  const inputs = ['a.txt', 'missing.txt', 'bad.jsonl', 'cut.gz'].map((name) => join(folder, name))
  const { status, stdout, stderr } = await run(['report', ...inputs, '-o', '-'])
  t.equal(status, 1)
  t.match(stderr, /missing\.txt: no such file or folder/u)
  t.match(stderr, /bad\.jsonl:2: broken JSON .*; left out/u)
  t.match(stderr, /cut\.gz: the gzip data is cut off/u)
  t.match(documentsOf(stdout), [{ id: /a\.txt$/u }, { id: '1' }])
})

void t.test('the page is written over no input and is none', async (t) => {
  const folder = t.testdir({ 'a.txt': TEXT })
  const input = join(folder, 'a.txt')
  const { status, stderr } = await run(['report', input, '-o', input])
  t.equal(status, 2)
  t.match(stderr, /a\.txt: is an input; name another file/u)
  const output = join(folder, 'report.html')
  await run(['report', folder, '-o', output])
  const first = readFileSync(output, 'utf8')
  // What a killed run leaves, and what this run may be writing while it looks into the folder.
  writeFileSync(`${output}.chaff-1.tmp`, TEXT)
  await run(['report', folder, '-o', output])
  t.equal(readFileSync(output, 'utf8'), first, 'neither a page made before nor part of one is read')
  writeFileSync(`${output}.chaff-1.tmp.txt`, TEXT)
  await run(['report', folder, '-o', output])
  t.not(readFileSync(output, 'utf8'), first, 'a file of a longer name is')
})

void t.test('a signal ends the run and leaves no page', async (t) => {
  const folder = t.testdir({ 'a.txt': TEXT, 'b.txt': TEXT })
  const output = join(folder, 'report.html')
  const { status } = await run(['report', folder, '-o', output], { signal: firesAt(2) })
  t.equal(status, 143)
  t.throws(() => readFileSync(output), { code: 'ENOENT' })
})

void t.test('an output must be named', async (t) => {
  const { status, stderr } = await run(['report', 'a.txt'])
  t.equal(status, 2)
  t.match(stderr, /output/u)
})
