import t from 'tap'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { clean } from '../../lib/clean.js'
import type { Mode } from '../../lib/engine/modes.js'
import type { RuleRow } from '../../lib/engine/rules.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { CHAFF, STORY } from '../support/articles.js'
import { run } from '../support/program.js'

const [A, B, C] = STORY
const [X, Y] = CHAFF
const LAST = 'Kind regards from the ferry'

/** Two documents: in one all is right, in the other a line of boilerplate is missed and one of the article is lost. */
const documents = [
  { id: 'right', host: 'ostrel.example', lines: [A, X, B], labels: [1, 0, 1] },
  { id: 'wrong', host: 'ostrel.example', lines: [A, B, Y, C, LAST], labels: [1, 1, 1, 0, -1] },
]
const labelled = `${documents.map((document) => JSON.stringify(document)).join('\n')}\n`

const articleLength = A.length + B.length + A.length + B.length + Y.length
const expected = {
  documents: 2,
  boilerplate: 2,
  found: 1,
  wronged: 1,
  precision: 0.5,
  recall: 0.5,
  f1: 0.5,
  loss: Y.length / articleLength,
  harmed: 0.5,
  perfect: 0.5,
}

void t.test('labelled documents are scored, plain and gzip alike', async (t) => {
  const root = t.testdir({ 'a.jsonl': labelled })
  const plain = join(root, 'a.jsonl')
  const zipped = join(root, 'a.jsonl.gz')
  writeFileSync(zipped, gzipSync(labelled))
  const { status, stdout, stderr } = await run(['score', '--json', plain, zipped])
  t.equal(status, 0)
  t.equal(stderr, '')
  t.strictSame(
    stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
    [plain, zipped].map((input) => ({ input, mode: 'careful', ...expected })),
  )
})

void t.test('scores are told to people as percentages', async (t) => {
  const path = join(t.testdir({ 'a.jsonl': labelled }), 'a.jsonl')
  const { status, stdout } = await run(['score', path])
  t.equal(status, 0)
  const [head = '', shares = '', harm = '', counts = '', end] = stdout.split('\n')
  t.equal(head, `${path}: 2 documents`)
  t.match(shares, /precision 50\.00 % +recall 50\.00 % +F1 50\.00 %/u)
  t.match(
    harm,
    new RegExp(`loss ${((100 * Y.length) / articleLength).toFixed(2)} % +harmed 50\\.00 % +perfect 50\\.00 %`, 'u'),
  )
  t.match(counts, /removed 1 of 2, article lines removed 1/u)
  t.equal(end, '')
})

void t.test('--mode tells how much is removed', async (t) => {
  const lines = (row: RuleRow): string[] => [A, B, row.hit, C]
  const removes = (row: RuleRow, mode: Mode): boolean =>
    clean(lines(row).join('\n'), { mode }).verdicts[2]?.keep === false
  const doubtful = builtinProfile.rules.find((row) => removes(row, 'eager') && !removes(row, 'careful'))
  if (doubtful === undefined) throw new Error('no rule speaks against a line that careful cleaning keeps')
  const document = JSON.stringify({ lines: lines(doubtful), labels: [1, 1, 0, 1] })
  const path = join(t.testdir({ 'a.jsonl': document }), 'a.jsonl')
  t.match(JSON.parse((await run(['score', '--json', path])).stdout), { mode: 'careful', found: 0 })
  t.match(JSON.parse((await run(['score', '--json', '--mode', 'eager', path])).stdout), { mode: 'eager', found: 1 })
})

void t.test('a line break inside of a labelled line does not shift the labels after it', async (t) => {
  const lines = [A, `${B}\nsaid “nobody”.`, X, C]
  const path = join(t.testdir({ 'a.jsonl': JSON.stringify({ lines, labels: [1, 1, 0, 1] }) }), 'a.jsonl')
  t.match(JSON.parse((await run(['score', '--json', path])).stdout), { found: 1, wronged: 0, perfect: 1 })
})

void t.test('a file that cannot be scored is named, and the rest goes on', async (t) => {
  const root = t.testdir({ 'a.jsonl': labelled, 'b.jsonl': `${labelled}{"lines":["a"],"labels":[]}\n`, folder: {} })
  const inputs = ['no.jsonl', 'b.jsonl', 'folder', 'a.jsonl'].map((name) => join(root, name))
  const { status, stdout, stderr } = await run(['score', '--json', ...inputs])
  t.equal(status, 1)
  t.match(JSON.parse(stdout), { input: join(root, 'a.jsonl'), ...expected }, 'one score, of the good file')
  const [missing = '', broken = '', folder = '', end] = stderr.split('\n')
  t.match(missing, 'no.jsonl: no such file or folder')
  t.match(broken, 'b.jsonl:3: expected a labelled document')
  t.match(folder, 'folder: is a folder')
  t.equal(end, '')
})

void t.test('a share of nothing is not printed as NaN', async (t) => {
  const path = join(t.testdir({ 'a.jsonl': '' }), 'a.jsonl')
  t.notMatch((await run(['score', path])).stdout, /NaN %/u)
})
