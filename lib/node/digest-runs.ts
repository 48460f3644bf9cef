/**
 * Sorts more digests than memory holds: sorted runs on disk, merged as they are read (D. E. Knuth, "The Art of Computer
 * Programming", volume 3, section 5.4). A run is a file of lines, each a digest, in the order of their bytes.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Digest } from '../learn/digest.js'
import { encodeDigest, Sample } from '../learn/tally.js'
import { LineStore } from './line-store.js'
import { wholeLines } from './lines.js'

/** Past this many runs, they are merged into one, so that not too many files are open. */
const MAX_RUNS = 64
/** Lines are written in pieces of at least so many bytes. */
const PIECE = 1 << 18

const NEWLINE = Buffer.from('\n')

/** Collects digests; `sorted` gives them back in order, each document once. Call `close` in the end. */
export class DigestRuns {
  readonly #memory: number
  #lines = new LineStore()
  #folder: string | undefined
  #runs: string[] = []
  #count = 0

  /** @param memory bytes that may be held before they go to disk */
  constructor(memory: number) {
    this.#memory = memory
  }

  async add(digest: Digest): Promise<void> {
    this.#lines.add(encodeDigest(digest))
    if (this.#lines.size > this.#memory) await this.#spill()
  }

  /** The lines of all digests, in order, each once, and of an outlet no more than learning needs. No more may be added. */
  async *sorted(): AsyncGenerator<string> {
    if (this.#runs.length > 0) {
      // Whoever takes the lines has the memory.
      await this.#spill()
      this.#lines = new LineStore()
    }
    yield* sample(merge([...this.#runs.map(readRun), fromArray(this.#lines.sorted())]))
  }

  async close(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true })
  }

  async #spill(): Promise<void> {
    await this.#write(fromArray(this.#lines.sorted()))
    this.#lines.clear()
    if (this.#runs.length < MAX_RUNS) return
    const merged = this.#runs
    this.#runs = []
    await this.#write(encoded(sample(merge(merged.map(readRun)))))
    for (const run of merged) await rm(run)
  }

  async #write(lines: AsyncIterable<Buffer>): Promise<void> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'chaff-'))
    const path = join(this.#folder, `${String(this.#count++)}.run`)
    await pipeline(Readable.from(pieces(lines)), createWriteStream(path))
    this.#runs.push(path)
  }
}

async function* readRun(path: string): AsyncGenerator<Buffer> {
  for await (const piece of wholeLines(createReadStream(path))) {
    let start = 0
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      yield piece.subarray(start, end)
      start = end + 1
    }
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- it takes the place of a run on disk
async function* fromArray(lines: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* lines
}

async function* encoded(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const line of lines) yield Buffer.from(line)
}

/** Lines in pieces worth writing. */
async function* pieces(lines: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const line of lines) {
    held.push(line, NEWLINE)
    size += line.length
    if (size < PIECE) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  yield Buffer.concat(held)
}

/** Merges sorted lines. */
export async function* merge(runs: readonly AsyncIterable<Buffer>[]): AsyncGenerator<Buffer> {
  const heads: { line: Buffer; rest: AsyncIterator<Buffer> }[] = []
  for (const run of runs) {
    const rest = run[Symbol.asyncIterator]()
    const next = await rest.next()
    if (next.done !== true) heads.push({ line: next.value, rest })
  }
  while (heads.length > 0) {
    const least = heads.reduce((best, head) => (head.line.compare(best.line) < 0 ? head : best))
    yield least.line
    const next = await least.rest.next()
    if (next.done === true) heads.splice(heads.indexOf(least), 1)
    else least.line = next.value
  }
}

/** Of sorted lines: each document once, and of each outlet as many as learning needs. */
export async function* sample(lines: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const kept = new Sample()
  for await (const bytes of lines) {
    const line = bytes.toString()
    if (kept.takes(line)) yield line
  }
}
