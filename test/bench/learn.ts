/**
 * What learning takes: time, memory and disk, and whether these grow with the corpus. Run it with `npm run bench:learn -- 10000
 * 100000 1000000`, the numbers of articles; or `-- --print 1000` to see the articles.
 *
 * The articles are made as they are read, and go into `chaff learn` through a pipe, as from a scraper. Its memory is the most that
 * the system has seen it hold, where the system tells.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { corpus } from './corpus.js'

const PROGRAM = fileURLToPath(import.meta.resolve('../../bin/chaff.js'))
const MEBIBYTE = 2 ** 20
/** How often the learner is looked at, in milliseconds. */
const LOOK = 100

/** What a process has used so far: the most memory, in bytes, and processor time, in seconds. */
interface Usage {
  readonly memory: number
  readonly processor: number
}

/** What the system tells of a running process; undefined where it does not, or when there is none. */
function usageOf(pid: number): Usage | undefined {
  try {
    const memory = /VmHWM:\s*(\d+) kB/u.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]
    // After the name in parentheses: of the process's times the user's is the 12th field, the system's the 13th, in hundredths.
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ')
    if (memory === undefined) return undefined
    return { memory: Number(memory) * 1024, processor: (Number(fields[11]) + Number(fields[12])) / 100 }
  } catch {
    return undefined
  }
}

/** What the files below a folder take, in bytes. */
function size(folder: string): number {
  let total = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    // A file may have gone since it was listed.
    if (entry.isFile()) total += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0
  }
  return total
}

interface Counts {
  bytes: number
}

/** The corpus in pieces worth writing. */
function* pieces(articles: number, counts: Counts): Generator<Buffer> {
  let piece: string[] = []
  for (const record of corpus(articles)) {
    piece.push(record)
    if (piece.length < 64) continue
    const bytes = Buffer.from(piece.join(''))
    counts.bytes += bytes.length
    piece = []
    yield bytes
  }
  yield Buffer.from(piece.join(''))
}

async function measure(articles: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chaff-bench-'))
  const temporary = mkdtempSync(join(folder, 'temporary-'))
  try {
    const counts = { bytes: 0 }
    const start = performance.now()
    const learner = spawn(process.execPath, [...flags, PROGRAM, 'learn', '-', '-o', join(folder, 'profile')], {
      env: { ...process.env, TMPDIR: temporary },
      stdio: ['pipe', 'inherit', 'inherit'],
    })
    let usage: Usage = { memory: 0, processor: 0 }
    let disk = 0
    const look = setInterval(() => {
      usage = usageOf(learner.pid!) ?? usage
      disk = Math.max(disk, size(temporary))
    }, LOOK)
    const ended = once(learner, 'exit')
    await pipeline(Readable.from(pieces(articles, counts)), learner.stdin)
    const read = (performance.now() - start) / 1000
    const [status] = (await ended) as [number | null]
    clearInterval(look)
    if (status !== 0) throw new Error(`chaff learn ended with ${String(status)}`)
    const seconds = (performance.now() - start) / 1000
    console.log(
      `${articles.toLocaleString('en').padStart(11)} articles, ${(counts.bytes / MEBIBYTE).toFixed(0).padStart(5)} MiB: ` +
        `${seconds.toFixed(1)} s (read after ${read.toFixed(1)} s), ${usage.processor.toFixed(1)} s of processor time, ` +
        `${(articles / seconds).toFixed(0)} articles a second; held ${(usage.memory / MEBIBYTE).toFixed(0)} MiB, runs on disk ${(disk / MEBIBYTE).toFixed(0)} MiB, ` +
        `profile ${(size(folder) / MEBIBYTE).toFixed(1)} MiB`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [first = '', ...rest] = process.argv.slice(2)
const flags = (process.env['CHAFF_BENCH_FLAGS'] ?? '').split(' ').filter((flag) => flag !== '')
if (first === '--print') for (const record of corpus(Number(rest[0]))) process.stdout.write(record)
else for (const articles of [first, ...rest].map(Number)) await measure(articles)
