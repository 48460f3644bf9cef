/** What may befall the program while it runs. `npm run soak:kill` and `npm run soak:memory` do the same at length. */
import t from 'tap'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { RUN_FOLDER } from '../../lib/node/files.js'
import { CHAFF, STORY } from '../support/articles.js'
import { sumOf, sums } from '../support/outlets.js'
import { ended, start } from '../support/process.js'
import { run } from '../support/program.js'
import { Random } from '../support/random.js'

const [X] = CHAFF

// Each test waits for a program to start and end.
t.jobs = 2

/** How many copies there are. */
function copies(out: string): number {
  return existsSync(out) ? readdirSync(out).filter((name) => name !== RUN_FOLDER).length : 0
}

interface Paths {
  readonly source: string
  readonly out: string
  readonly log: string
}

/** A folder of articles that takes a while. */
function articles(root: string, count = 120): Paths {
  const source = join(root, 'in')
  mkdirSync(source)
  const random = new Random(9)
  for (let i = 0; i < count; i++) {
    const lines = random.many(5, 60, () => random.pick([...STORY, ...CHAFF, '']))
    writeFileSync(join(source, `${String(i).padStart(3, '0')}.txt`), `${String(i)}\n${lines.join('\n')}`)
  }
  return { source, out: join(root, 'out'), log: join(root, 'log') }
}

const argv = ({ source, out, log }: Paths): string[] => [source, '--out', out, '--removed', log]

/** What a run leaves: the copies and the log. */
const left = ({ out, log }: Paths): Record<string, string> => ({ ...sums(out), '': sumOf(readFileSync(log)) })

void t.test('a run that is killed again and again ends with the same bytes', async (t) => {
  const paths = articles(t.testdir())
  await run(argv(paths))
  const expected = left(paths)
  rmSync(paths.out, { recursive: true })
  rmSync(paths.log)
  let kills = 0
  for (const after of [0, 15, 45, 85]) {
    const child = start([...argv(paths), '--resume'])
    const exit = once(child, 'exit')
    while (child.exitCode === null && copies(paths.out) <= after) await setTimeout(2)
    child.kill('SIGKILL')
    const [, signal] = (await exit) as [number | null, string | null]
    if (signal === 'SIGKILL') kills++
  }
  t.equal(kills, 4)
  t.ok(existsSync(join(paths.out, RUN_FOLDER)), 'the last run was cut short')
  t.equal((await run([...argv(paths), '--resume'])).status, 0)
  t.strictSame(left(paths), expected)
})

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  void t.test(`${signal} ends a run over a folder cleanly, and what is done is kept`, async (t) => {
    const paths = articles(t.testdir())
    const child = start(argv(paths))
    while (copies(paths.out) < 3) await setTimeout(2)
    child.kill(signal)
    const { status: ends, stdout, stderr } = await ended(child)
    t.equal(ends, status)
    t.equal(stdout, '')
    t.equal(stderr, `chaff: what was done is kept; go on with --resume\nchaff: interrupted by ${signal}\n`)
    t.strictSame(readdirSync(join(paths.out, RUN_FOLDER)), ['manifest.jsonl'], 'no half of a copy is left')
    const done = copies(paths.out)
    t.ok(done >= 3 && done < 120, `${String(done)} copies`)
    t.equal((await run([...argv(paths), '--resume'])).status, 0)
    t.equal(copies(paths.out), 120)
  })
}

const noProc = existsSync('/proc/self/status') ? false : 'no /proc'

/** The most memory that a process has held, in MiB. */
function peakOf(pid: number | undefined): number {
  return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) / 1024
}

void t.test('a line of 256 MiB passes through, and is not held', { skip: noProc }, async (t) => {
  const child = start([])
  let out = 0
  child.stdout?.on('data', (chunk: Buffer) => {
    out += chunk.length
  })
  const chunk = Buffer.alloc(1 << 20, 'The river rose, ')
  // What the program takes to start is not of this input.
  child.stdin?.write(chunk.subarray(0, 2))
  child.stdin?.write(`${X}\n`.repeat(30))
  child.stdin?.write(chunk)
  child.stdin?.write(chunk)
  while (out === 0) await setTimeout(5)
  const before = peakOf(child.pid)
  for (let i = 0; i < 256; i++) if (child.stdin?.write(chunk) === false) await once(child.stdin, 'drain')
  const after = peakOf(child.pid)
  child.stdin?.end()
  t.strictSame(await once(child, 'exit'), [0, null])
  t.equal(out, 2 + 30 * (X.length + 1) + 258 * chunk.length)
  // Buffers wait for the collector, longer in some releases of Node: half the line says that it is not held.
  t.ok(after - before < 128, `${before.toFixed(0)} MiB before, ${after.toFixed(0)} MiB after`)
})
