import t from 'tap'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { clean } from '../../lib/clean.js'
import type { Mode } from '../../lib/engine/modes.js'
import type { RuleRow } from '../../lib/engine/rules.js'
import { heldOutIn } from '../../lib/learn/cross-validate.js'
import { type Shape, SHAPES } from '../../lib/learn/shapes.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { CHAFF, STORY } from '../support/articles.js'
import { line } from '../support/outlets.js'
import { run } from '../support/program.js'

const [A, B, C] = STORY
const [X, Y] = CHAFF
const LAST = 'Kind regards from the ferry'

/** Two documents: in one all is right, in the other a line of boilerplate is missed and one of the article is lost. */
const documents = [
  { id: 'right', host: 'ostrel.example', lines: [A, X, B], labels: [1, 0, 1], kinds: { 1: 'paywall' } },
  { id: 'wrong', host: 'ostrel.example', lines: [A, B, Y, C, LAST], labels: [1, 1, 1, 0, -1], kinds: { 3: 'nav' } },
]
const labelled = `${documents.map((document) => JSON.stringify(document)).join('\n')}\n`

/** Of a position: boilerplate lines, those of them removed, article lines, those of them removed. */
const counts = (boilerplate: number, found: number, article: number, wronged: number) => ({
  boilerplate,
  found,
  article,
  wronged,
})

const articleLength = A.length + B.length + A.length + B.length + Y.length
const expected = {
  shape: 'plain',
  documents: 2,
  boilerplate: 2,
  found: 1,
  article: 5,
  wronged: 1,
  precision: 0.5,
  recall: 0.5,
  f1: 0.5,
  loss: Y.length / articleLength,
  harmed: 0.5,
  perfect: 0.5,
  positions: { before: counts(0, 0, 0, 0), within: counts(1, 1, 5, 1), after: counts(1, 0, 0, 0) },
  kinds: { nav: { boilerplate: 1, found: 0 }, paywall: { boilerplate: 1, found: 1 } },
}

/** A step of confidence: of the lines that were given at least `from`, the mean of it and the share of boilerplate. */
interface Step {
  readonly from: number
  readonly lines: number
  readonly confidence: number | null
  readonly boilerplate: number | null
}

/** The steps of the first score that was printed as JSON. */
function reliabilityOf(stdout: string): Step[] {
  return (JSON.parse(stdout.split('\n')[0]!) as { reliability: Step[] }).reliability
}

void t.test('of each step of confidence it is told how many lines had it and how many were boilerplate', async (t) => {
  const path = join(t.testdir({ 'a.jsonl': labelled }), 'a.jsonl')
  const steps = reliabilityOf((await run(['score', '--json', path])).stdout)
  t.equal(
    steps.reduce((sum, { lines }) => sum + lines, 0),
    7,
    'all lines but the one that may go or stay',
  )
  t.equal(
    steps.reduce((sum, { lines, boilerplate }) => sum + lines * (boilerplate ?? 0), 0),
    2,
  )
  const surest = steps.at(-1)!
  t.strictSame([surest.lines, surest.boilerplate], [2, 1 / 2], 'both that were removed, of which one was article')
  for (const [i, { from, lines, confidence, boilerplate }] of steps.entries()) {
    t.equal(confidence === null, lines === 0)
    t.equal(boilerplate === null, lines === 0)
    if (confidence !== null) t.ok(confidence >= from && confidence < (steps[i + 1]?.from ?? 1.001))
  }
})

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
    [plain, zipped].map((input) => ({ input, mode: 'careful', ...expected, reliability: reliabilityOf(stdout) })),
  )
})

void t.test('scores are told to people as percentages', async (t) => {
  const path = join(t.testdir({ 'a.jsonl': labelled }), 'a.jsonl')
  const { status, stdout } = await run(['score', path])
  t.equal(status, 0)
  const [head = '', shares = '', harm = '', lines = '', ...rest] = stdout.split('\n')
  t.equal(head, `${path}: 2 documents`)
  t.match(shares, /precision 50\.00 % +recall 50\.00 % +F1 50\.00 %/u)
  t.match(
    harm,
    new RegExp(`loss ${((100 * Y.length) / articleLength).toFixed(2)} % +harmed 50\\.00 % +perfect 50\\.00 %`, 'u'),
  )
  t.match(lines, /removed 1 of 2, article lines removed 1/u)
  t.strictSame(rest, [
    '  before the article: 0 of 0, article lines removed 0',
    '  within the article: 1 of 1, article lines removed 1',
    '  after the article: 0 of 1, article lines removed 0',
    '  nav: 0 of 1',
    '  paywall: 1 of 1',
    '  confidence from … is boilerplate in (lines)',
    ...reliabilityOf((await run(['score', '--json', path])).stdout).map(({ from, lines, boilerplate }) => {
      const share = boilerplate === null ? 'of nothing' : `${(100 * boilerplate).toFixed(2)} %`
      return `  ${from.toFixed(2)} … ${share} (${String(lines)})`
    }),
    '',
  ])
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

/** The scores that were printed as JSON. */
async function scores(...argv: readonly string[]): Promise<Record<string, unknown>[]> {
  const { stdout } = await run(['score', '--json', ...argv])
  return stdout
    .trimEnd()
    .split('\n')
    .map((row) => JSON.parse(row) as Record<string, unknown>)
}

void t.test('a document without lines is scored with the others', async (t) => {
  const path = join(t.testdir({ 'a.jsonl': `{"lines":[],"labels":[]}\n${labelled}` }), 'a.jsonl')
  for (const shape of SHAPES) {
    const [score] = await scores(path, '--shape', shape)
    t.match(score, { documents: 3, boilerplate: 2, article: 5 }, shape)
  }
})

void t.test('documents are put into a shape first, and counted by their own lines', async (t) => {
  const document = { id: 'a', lines: [A, B, X, Y], labels: [1, 1, 0, 0] }
  const path = join(t.testdir({ 'a.jsonl': line(document) }), 'a.jsonl')
  const expected: Readonly<Record<Shape, number>> = {
    plain: 2,
    wrapped: 2,
    broken: 2,
    spaced: 2,
    crlf: 2,
    markdown: 2,
    // On a single line all is the story's.
    joined: 0,
  }
  for (const [shape, found] of Object.entries(expected)) {
    const [score] = await scores(path, '--shape', shape)
    t.match(score, { shape, boilerplate: 2, article: 2, found, wronged: 0 }, shape)
  }
})

void t.test('--faults names the lines that went wrong, of the documents in which any did', async (t) => {
  const path = join(t.testdir({ 'a.jsonl': labelled }), 'a.jsonl')
  const { stdout } = await run(['score', '--faults', path])
  t.ok(stdout.startsWith(`wrong\n  article line removed 2: ${Y}\n  boilerplate kept 3: ${C}\n${path}: 2 documents\n`))
  const [fault, score] = await scores('--faults', path)
  t.strictSame(fault, { input: path, id: 'wrong', wronged: [2], missed: [3] })
  t.match(score, { documents: 2 })
})

void t.test('what labelled documents say does not steer the terminal', async (t) => {
  const document = { id: 'a\u001b[31m', lines: [A, `${B}\u001b[2J`], labels: [1, 0], kinds: { 1: 'ad\nhens\u0007' } }
  const path = join(t.testdir({ 'a.jsonl': line(document) }), 'a.jsonl')
  const { stdout } = await run(['score', '--faults', path])
  t.notMatch(stdout, /[^\n\P{Cc}]/u)
  t.match(stdout, 'a\ufffd[31m\n  boilerplate kept 1: ')
  t.match(stdout, '  ad\ufffdhens\ufffd: 0 of 1\n')
  t.match(stdout, `${path}: 1 document\n`)
})

void t.test('--cross-validate judges a site by the models and rules that others speak for', async (t) => {
  const hosts = Array.from({ length: 20 }, (_, n) => `site${String(n)}.example`)
  const first = hosts[0]!
  const second = hosts.find((host) => heldOutIn(host) !== heldOutIn(first))!
  const documents = [first, second].map((host) => ({
    id: host,
    host,
    lines: host === first ? [A, B, Y, X] : [A, B, Y],
    labels: host === first ? [1, 1, 0, 0] : [1, 1, 0],
  }))
  const root = t.testdir({ 'a.jsonl': documents.map((document) => line(document)).join(''), 'c.txt': STORY.join('\n') })
  const path = join(root, 'a.jsonl')
  t.match(await scores(path), [{ found: 3, wronged: 0 }])
  const argv = ['score', '--json', '--faults', path, '--cross-validate', '--clean', join(root, 'c.txt')]
  const { status, stdout, stderr } = await run(argv)
  t.equal(status, 0)
  const [faults = '', score = ''] = stdout.split('\n')
  t.strictSame(JSON.parse(faults), { input: path, id: first, wronged: [], missed: [3] }, 'no other site has that line')
  t.match(JSON.parse(score), { found: 2, wronged: 0 })
  t.equal(stderr.split('\n').filter((row) => row === 'chaff: words weighed').length, 5, 'a training for each fold')
})

void t.test('where an input to cross-validate on cannot be read it is named', async (t) => {
  const root = t.testdir({ 'a.jsonl': labelled })
  const path = join(root, 'a.jsonl')
  const missing = join(root, 'no')
  const clean = await run(['score', '--json', path, '--cross-validate', '--clean', missing])
  t.equal(clean.status, 1)
  t.match(clean.stderr, `chaff: ${missing}: no such file or folder; check the path\n`)
  t.match(JSON.parse(clean.stdout), { documents: 2 }, 'the rest goes on')
  const inputs = await run(['score', path, missing, '--cross-validate'])
  t.equal(inputs.status, 1)
  t.equal(inputs.stderr, `chaff: ${missing}: no such file or folder; check the path\n`)
  t.equal(inputs.stdout, '', 'what would be trained on a part would not be what was asked for')
})
