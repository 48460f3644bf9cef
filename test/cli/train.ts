import t from 'tap'
import { hash32 } from '../../lib/engine/hash.js'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { Io } from '../../lib/cli/io.js'
import { readTraining } from '../../lib/cli/train.js'
import type { TrainingDocument } from '../../lib/learn/train.js'
import { decodeWeights } from '../../lib/profile/weights.js'
import { CHAFF, STORY } from '../support/articles.js'
import { trainingDocuments } from '../support/model.js'
import { line, story } from '../support/outlets.js'
import { run } from '../support/program.js'

const DOCUMENTS = trainingDocuments(4)
const LABELLED = DOCUMENTS.map(({ id, host, lines, labels }) => line({ id, host, lines, labels })).join('')
const LINES = DOCUMENTS.reduce((sum, { lines }) => sum + lines.length, 0)

/** Streams of which only standard input is read. */
function ioOf(input = ''): Io {
  return {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: new Writable(),
    stderr: new Writable(),
    env: {},
    signal: new AbortController().signal,
  }
}

async function read(inputs: readonly string[], clean: readonly string[] = [], input = ''): Promise<TrainingDocument[]> {
  return readTraining({ inputs, clean }, ioOf(input), (error) => {
    throw error
  })
}

const total = (documents: readonly TrainingDocument[]): string =>
  documents.reduce((sum, { weight, lines }) => sum + weight * lines.length, 0).toFixed(9)

void t.test('train writes weights that tell what they were made of, and says how it goes on', async (t) => {
  const root = t.testdir({ 'a.jsonl': LABELLED })
  const output = join(root, 'a.weights')
  const { status, stdout, stderr } = await run(['train', join(root, 'a.jsonl'), '-o', output])
  t.equal(status, 0)
  t.equal(stdout, '')
  t.match(stderr, /^chaff: \d+ paragraphs of 12 documents\nchaff: words weighed\nchaff: \d+ rows for the trees\n/u)
  t.match(stderr, `\nchaff: wrote ${output}: 12 documents of 4 sites, ${String(LINES)} lines\n`)
  const { training } = decodeWeights(readFileSync(output, 'utf8'), output)
  t.strictSame(training, { documents: 12, sites: 4, lines: LINES })
})

void t.test('the labels that are read are not written over', async (t) => {
  const root = t.testdir({ 'a.jsonl': LABELLED, 'clean.jsonl': LABELLED })
  const [labelled, clean] = [join(root, 'a.jsonl'), join(root, 'clean.jsonl')]
  for (const output of [labelled, clean]) {
    const { status, stderr } = await run(['train', labelled, '--clean', clean, '-o', output])
    t.equal(status, 2)
    t.match(stderr, `--output ${output}: is an input; name another file`)
    t.equal(readFileSync(output, 'utf8'), LABELLED)
  }
})

void t.test('the same documents give the same bytes, plain or gzip', async (t) => {
  const root = t.testdir({ 'a.jsonl': LABELLED, 'c.txt': story(77) })
  writeFileSync(join(root, 'a.jsonl.gz'), gzipSync(LABELLED))
  const weights = async (...argv: string[]): Promise<string> => {
    const output = join(root, 'out')
    t.equal((await run(['train', ...argv, '-o', output])).status, 0)
    return readFileSync(output, 'utf8')
  }
  const plain = await weights(join(root, 'a.jsonl'))
  t.ok((await weights(join(root, 'a.jsonl.gz'))) === plain, 'gzip')
  t.notOk((await weights(join(root, 'a.jsonl'), '--clean', join(root, 'c.txt'))) === plain, 'clean articles count')
})

void t.test('what was trained is used where its profile is named', async (t) => {
  const prompt = 'weekly supper card'
  const stories = [900, 901, 902].map(story).join('\n')
  const labelled = LABELLED.repeat(3)
  const root = t.testdir({ 'a.jsonl': labelled, 'a.txt': `Old mill\n${stories}\n${prompt}\n` })
  const output = join(root, 'a.weights')
  await run(['train', join(root, 'a.jsonl'), '-o', output])
  const text = join(root, 'a.txt')
  t.equal((await run([text, '--mode', 'balanced', '--profile', output])).stdout, `Old mill\n${stories}\n`)
  t.match((await run(['explain', text, '--profile', output])).stdout, /weekly supper card +\[model:/u, 'it says why')
})

void t.test('each file counts the same, however many lines it has', async (t) => {
  const [one, ...others] = LABELLED.trimEnd().split('\n')
  const root = t.testdir({ 'one.jsonl': one!, 'others.jsonl': others.join('\n'), 'c.txt': story(1) })
  const first = await read([join(root, 'one.jsonl')])
  const second = await read([join(root, 'others.jsonl')])
  const clean = await read([], [join(root, 'c.txt')])
  for (const file of [first, second, clean]) t.equal(total(file), '1.000000000')
  t.strictSame(await read(['one.jsonl', 'others.jsonl'].map((name) => join(root, name))), [...first, ...second])
  t.equal(new Set(second.map(({ weight }) => weight)).size, 1, 'and each of its lines the same')
})

void t.test('clean articles are read as articles are: all their lines are the story’s, unchecked', async (t) => {
  const text = [...STORY.slice(0, 2), CHAFF[0]].join('\n')
  const root = t.testdir({ 'a.jsonl': line({ id: 'a', host: 'www.Ostrel.example', text }) })
  const expected = { lines: text.split('\n'), labels: [1, 1, 1], unchecked: true, weight: 1 / 3 }
  t.strictSame(await read([], [join(root, 'a.jsonl')]), [
    { id: String(hash32(text)), host: 'ostrel.example', ...expected },
  ])
  const [fromStdin] = await read([], ['-'], line({ id: 'b', url: 'https://ostrel.example/hens', text }))
  t.strictSame(fromStdin, { id: String(hash32(text)), host: 'ostrel.example', ...expected }, 'from standard input too')
})

void t.test('a file of empty documents takes nothing away from the others', async (t) => {
  const root = t.testdir({ 'a.jsonl': LABELLED, 'empty.jsonl': '{"lines":[],"labels":[]}\n', 'none.jsonl': '' })
  const inputs = ['empty.jsonl', 'none.jsonl', 'a.jsonl'].map((name) => join(root, name))
  t.ok((await read(inputs)).every(({ weight }) => Number.isFinite(weight)))
  const output = join(root, 'out')
  t.equal((await run(['train', ...inputs, '-o', output])).status, 0)
  const { weights } = decodeWeights(readFileSync(output, 'utf8'), output)
  t.ok(weights.lexicon.table.some((weight) => weight !== 0))
  t.ok(weights.trees.value.some((value) => value !== 0))
})

void t.test('where there is nothing to learn from nothing is written', async (t) => {
  const root = t.testdir({
    'empty.jsonl': '',
    'story.jsonl': line({ lines: [STORY[0], 'either'], labels: [1, -1] }),
    'chaff.jsonl': line({ lines: [CHAFF[0], ''], labels: [0, -1] }),
  })
  for (const name of ['empty.jsonl', 'story.jsonl', 'chaff.jsonl']) {
    const output = join(root, 'out')
    const { status, stderr } = await run(['train', join(root, name), '-o', output])
    t.equal(status, 1, name)
    t.match(stderr, /^chaff: nothing to learn from: expected lines labelled 1, article, and lines labelled 0/u, name)
    t.notOk(existsSync(output))
  }
})

void t.test('what cannot be read is named, and nothing is written', async (t) => {
  const root = t.testdir({
    'a.jsonl': LABELLED,
    'b.jsonl': `${LABELLED}{"lines":7}\n`,
    'c.jsonl': `${line({ text: STORY[0] })}{"text":\n`,
  })
  const output = join(root, 'out')
  const cases: readonly (readonly [string[], string])[] = [
    [[join(root, 'no.jsonl')], 'no.jsonl: no such file or folder; check the path\n'],
    [[join(root, 'b.jsonl')], 'b.jsonl:13: expected a labelled document'],
    [[join(root, 'a.jsonl'), '--clean', join(root, 'no')], '/no: no such file or folder; check the path\n'],
    [[join(root, 'a.jsonl'), '--clean', join(root, 'c.jsonl')], 'c.jsonl:2: '],
  ]
  for (const [argv, message] of cases) {
    const { status, stdout, stderr } = await run(['train', ...argv, '-o', output])
    t.equal(status, 1, message)
    t.equal(stdout, '')
    t.match(stderr, message)
    t.notOk(existsSync(output))
  }
})

void t.test('weights that cannot be written are named', async (t) => {
  const root = t.testdir({ 'a.jsonl': LABELLED })
  const output = join(root, 'no', 'out')
  const { status, stderr } = await run(['train', join(root, 'a.jsonl'), '-o', output])
  t.equal(status, 1)
  t.match(stderr, `chaff: ${output}: no such file or folder; check the path\n`)
})
