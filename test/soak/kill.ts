/**
 * Kills runs over a folder at random moments and goes on with them until they are done: the copies, the removal log and what
 * is restored from both must be what an undisturbed run gives. Started by `npm run soak:kill [-- KILLS [SEED]]`; 100 unless
 * said.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { CHAFF, STORY } from '../support/articles.js'
import { bytesTree } from '../support/outlets.js'
import { Random } from '../support/random.js'
import { ROOT } from '../support/root.js'

/** The program as it is shipped. */
const PROGRAM = fileURLToPath(new URL('dist/bin/chaff.js', ROOT))
const [kills = 100, seed = 1] = process.argv.slice(2).map(Number)
const random = new Random(seed)
const root = mkdtempSync(join(tmpdir(), 'chaff-kill-'))
const [source, out, log] = [join(root, 'in'), join(root, 'out'), join(root, 'log')]

/** Files of all kinds and sizes, in folders. */
function writeInputs(): void {
  for (let i = 0; i < 300; i++) {
    const folder = join(source, String(i % 7), String(i % 3))
    mkdirSync(folder, { recursive: true })
    const lines = random.many(1, 4 << random.below(10), () => random.pick([...STORY, ...CHAFF, '', 'Caf\u00e9']))
    const text = lines.join(random.pick(['\n', '\r\n']))
    const name = join(folder, String(i))
    const record = (line: string): string => `${JSON.stringify({ text: `${text.slice(0, 3000)}\n${line}` })}\n`
    if (i % 5 === 0) writeFileSync(`${name}.jsonl`, lines.slice(0, 64).map(record).join(''))
    else if (i % 5 === 1) writeFileSync(`${name}.txt.gz`, gzipSync(text))
    else writeFileSync(`${name}.txt`, Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe].slice(0, i % 3))]))
  }
}

function start(...options: readonly string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, source, '--out', out, '--removed', log, ...options], {
    stdio: ['ignore', 'ignore', process.env['SHOW'] === undefined ? 'ignore' : 'inherit'],
  })
}

/** Runs to the end; gives how long it took, in milliseconds. */
async function runWhole(): Promise<number> {
  const begun = performance.now()
  const [status] = (await once(start(), 'exit')) as [number | null]
  if (status !== 0) throw new Error(`an undisturbed run ended with ${String(status)}`)
  return performance.now() - begun
}

const left = (): Record<string, Buffer> => ({ ...bytesTree(out), '': readFileSync(log) })

function same(a: Record<string, Buffer>, b: Record<string, Buffer>): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => b[name]?.equals(a[name]!))
}

writeInputs()
const duration = await runWhole()
const expected = left()
let killed = 0
let runs = 0
let wrong = 0
while (killed < kills) {
  rmSync(out, { recursive: true })
  rmSync(log)
  let isDone = false
  for (let attempt = 0; !isDone; attempt++) {
    const child = start(...(attempt > 0 || random.oneIn(2) ? ['--resume'] : []))
    const ended = once(child, 'exit')
    const isLast = killed >= kills
    const timer = isLast ? undefined : setTimeout(random.below(Math.ceil(duration)), 'kill')
    if (timer !== undefined && (await Promise.race([timer, ended])) === 'kill') child.kill('SIGKILL')
    const [status, signal] = (await ended) as [number | null, string | null]
    if (signal === 'SIGKILL') killed++
    else if (status !== 0) throw new Error(`a run that was gone on with ended with ${String(status)}`)
    isDone = status === 0
  }
  runs++
  if (!same(left(), expected)) wrong++
}
const back = join(root, 'back')
const restored = spawnSync(process.execPath, [PROGRAM, 'restore', out, '--removed', log, '--out', back])
const names = Object.keys(bytesTree(back)).length
console.log(
  `${String(killed)} kills in ${String(runs)} runs over 300 files of ${duration.toFixed(0)} ms: ${String(wrong)} ended otherwise; ` +
    `restored ${String(names)} files, status ${String(restored.status)}`,
)
rmSync(root, { recursive: true })
process.exitCode = wrong === 0 && restored.status === 0 && names === 300 ? 0 : 1
