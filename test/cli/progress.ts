/** Progress: what it says, where it is shown, and that messages and it do not garble each other. */
import t from 'tap'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Reporter } from '../../lib/cli/io.js'
import { duration, Progress } from '../../lib/cli/progress.js'
import { CHAFF, STORY } from '../support/articles.js'
import { type Ran, run, type Surroundings } from '../support/program.js'

const [A, B] = STORY
const [X] = CHAFF

void t.test('it tells of documents, speed, what went, and the time left', (t) => {
  let now = 1000
  const progress = new Progress(() => now)
  t.equal(progress.line, '0 documents, 0.0 MB/s')
  now += 2000
  progress.read(3_000_000)
  progress.add({ documents: 1, bytes: 1000, bytesRemoved: 42 })
  t.equal(progress.line, '1 document, 1.5 MB/s, 4.2 % removed', 'how much there is to do is not known yet')
  progress.total = 12_000_000
  t.equal(progress.line, '1 document, 1.5 MB/s, 4.2 % removed, 0:06 left')
  progress.skip(6_000_000, { documents: 2, bytes: 1000, bytesRemoved: 0 })
  t.equal(progress.line, '3 documents, 1.5 MB/s, 2.1 % removed, 0:02 left', 'what was done before took no time')
  progress.read(6_000_000)
  t.equal(progress.line, '3 documents, 4.5 MB/s, 2.1 % removed', 'all is read; the rest is short')
  t.end()
})

void t.test('the time left is told in minutes and hours', (t) => {
  const cases: readonly (readonly [number, string])[] = [
    [0.4, '0:00'],
    [59.6, '1:00'],
    [750, '12:30'],
    [3599, '59:59'],
    [3723, '1:02:03'],
    [90_000, '25:00:00'],
    [-1, '0:00'],
  ]
  for (const [seconds, told] of cases) t.equal(duration(seconds), told)
  t.end()
})

/** A folder of articles, one of which cannot be read. */
function articles(root: string, count = 30): string {
  const lines = `${A}\n${B}\n${X}\n`.repeat(8)
  for (let i = 0; i < count; i++) writeFileSync(join(root, `${String(i)}.txt`), `${String(i)}\n${lines}`)
  return root
}

/** Runs with a terminal under standard error, and progress from the start; what erases the rest of a line is given as "¶". */
async function watched(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const ran = await run(argv, { terminal: {}, progressAfter: 1, ...surroundings })
  return { ...ran, stderr: ran.stderr.replaceAll('\u001b[K', '¶') }
}

const LINE = /\r(?:cleaning|learning|reporting): \d+ documents?, \d+\.\d MB\/s[^¶]*¶/u
/** What is left on the terminal in the end. */
const left = (text: string): string => text.replace(/\r[^\r\n¶]*¶/gu, '')

void t.test('a run over a folder shows it while it lasts', async (t) => {
  const input = articles(t.testdir({ in: {}, 'site.jsonl': '' }) + '/in')
  const out = join(input, '..', 'out')
  const { status, stdout, stderr } = await watched([input, `${input}/no`, '--out', out])
  t.equal(status, 1)
  t.equal(stdout, '')
  t.match(stderr, LINE)
  t.match(stderr, /, \d+\.\d % removed¶/u)
  t.match(stderr, /\r¶chaff: .*no: no such file or folder/u, 'a message takes its place')
  t.match(left(stderr), /^chaff: .*no: no such file.*\nchaff: 30 documents, .*\n$/u, 'and nothing of it stays')

  const learned = await watched([input, '--out', out, '--learn'])
  t.match(learned.stderr, /\rlearning: /u)
  t.match(learned.stderr, /\rcleaning: /u)
  t.match(left(learned.stderr), /^chaff: 30 documents, .*\n$/u)
})

const fifos = spawnSync('mkfifo', ['--version']).error === undefined

void t.test('the time left is told when all is counted', { skip: fifos ? false : 'no mkfifo' }, async (t) => {
  const root = t.testdir({ in: {} })
  const [pipe, out] = [join(root, 'a.txt'), join(root, 'out')]
  spawnSync('mkfifo', [pipe])
  // The pipe ends when the time left was told: files are counted while it is waited for.
  const told = new AbortController()
  const running = watched([pipe, articles(`${root}/in`), '--out', out], {
    onStderr: (text) => {
      if (/, \d+:\d\d(?::\d\d)? left/u.test(text)) told.abort()
    },
  })
  const writer = await open(pipe, 'w')
  await writer.write(`${A}\n`)
  if (!told.signal.aborted) await once(told.signal, 'abort')
  await writer.close()
  t.match(left((await running).stderr), /^chaff: 31 documents, .*\n$/u)
})

void t.test('learning and reporting show it too', async (t) => {
  const input = articles(t.testdir())
  const profile = join(input, 'site.chaff')
  const learn = await watched(['learn', input, '-o', profile])
  t.match(learn.stderr, /\rlearning: \d+ documents?, \d+\.\d MB\/s(?:, \d:\d\d left)?¶/u)
  t.match(left(learn.stderr), /^chaff: .*site\.chaff: \d+ fingerprints? from \d+ documents?\n$/u)
  const report = await watched(['report', input, '-o', join(input, 'r.html')])
  t.match(report.stderr, /\rreporting: /u)
})

void t.test('it is shown on a terminal alone, to who wants it, and where it does not get into the way', async (t) => {
  const input = articles(t.testdir(), 10)
  const out = join(input, '..', 'silent.out')
  t.teardown(() => {
    rmSync(out, { recursive: true })
  })
  const files = Array.from({ length: 10 }, (_, i) => join(input, `${String(i)}.txt`))
  const silent: readonly (readonly [why: string, argv: readonly string[], surroundings?: Surroundings])[] = [
    ['it is quiet', [input, '--out', out, '--quiet']],
    ['the terminal cannot move its cursor', [input, '--out', out], { env: { TERM: 'dumb' } }],
    ['the text goes to the terminal', files, { isTTY: true }],
    ['what would go is told on the terminal', [input, '--dry-run'], { isTTY: true }],
    ['it is a pipe', [], { input: `${A}\n`.repeat(9999) }],
    ['a pipe is among the files', [...files, '-']],
    ['a run is short', [files[0]!], { progressAfter: 10_000 }],
  ]
  for (const [why, argv, surroundings] of silent) t.notMatch((await watched(argv, surroundings)).stderr, /\r/u, why)
  t.notMatch((await run([input, '--out', out], { progressAfter: 1 })).stderr, /\r/u, 'there is no terminal')
  t.match((await watched(files)).stderr, LINE, 'the text goes elsewhere')
  t.match((await watched([input, '--out', out], { isTTY: true })).stderr, LINE, 'no text goes anywhere')
})

void t.test('a run that goes on counts what was done before', async (t) => {
  const input = articles(t.testdir({ in: {} }) + '/in')
  const out = join(input, '..', 'out')
  const controller = new AbortController()
  const { Interruption } = await import('../../lib/cli/io.js')
  const first = watched([input, '--out', out], {
    signal: controller.signal,
    onStderr: (text) => {
      if (/: [12]\d documents/u.test(text)) controller.abort(new Interruption('SIGINT'))
    },
  })
  t.match(await first, { status: 130 })
  const again = await watched([input, '--out', out, '--resume'])
  t.match(again.stderr, /cleaning: \d\d documents/u)
  t.match(left(again.stderr), /^chaff: 30 documents, .*\n$/u)
})

void t.test('a line is no wider than the terminal, and steers it in no way', async (t) => {
  const told: string[] = []
  const { Writable } = await import('node:stream')
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      told.push(chunk.toString())
      done()
    },
  })
  const reporter = new Reporter(Object.assign(stderr, { isTTY: true, columns: 10 }))
  reporter.show('')
  reporter.show('12345\u001b6789012')
  reporter.note('hello')
  reporter.show('')
  await setTimeout()
  t.strictSame(told, ['\r12345\ufffd678\u001b[K', '\r\u001b[K', 'chaff: hello\n'])
  t.equal(new Reporter(stderr, true).hasTerminal, false)
  new Reporter(Object.assign(stderr, { columns: 0 })).show('all of it')
  await setTimeout()
  t.equal(told.at(-1), '\rall of it\u001b[K', 'a terminal may not know its width')
})
