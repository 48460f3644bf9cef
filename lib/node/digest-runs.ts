/**
 * Sorts more digests than memory holds: sorted runs on disk, merged as they are read (D. E. Knuth, "The Art of Computer
 * Programming", volume 3, section 5.4). A run is a file of lines, each a digest.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Digest } from '../learn/digest.js'
import { decodeDigest, encodeDigest, MAX_DOCUMENTS } from '../learn/tally.js'
import { readLines } from './lines.js'

/** Past this many runs, they are merged into one, so that not too many files are open. */
const MAX_RUNS = 64

/** What a line takes in memory besides its characters, in bytes. */
const OVERHEAD = 64

/** Collects digests; `sorted` gives them back in order, each document once. Call `close` in the end. */
export class DigestRuns {
  readonly #memory: number
  #lines: string[] = []
  #size = 0
  #folder: string | undefined
  #runs: string[] = []
  #count = 0

  /** @param memory bytes that may be held before they go to disk */
  constructor(memory: number) {
    this.#memory = memory
  }

  async add(digest: Digest): Promise<void> {
    const line = encodeDigest(digest)
    this.#lines.push(line)
    this.#size += 2 * line.length + OVERHEAD
    if (this.#size > this.#memory) await this.#spill()
  }

  /** The lines of all digests, in order, each document once, and of an outlet no more than learning needs. */
  async *sorted(): AsyncGenerator<string> {
    this.#lines.sort(byCodeUnits)
    yield* sample(merge([...this.#runs.map((run) => readLines(createReadStream(run))), fromArray(this.#lines)]))
  }

  async close(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true })
  }

  async #spill(): Promise<void> {
    const lines = this.#lines.sort(byCodeUnits)
    this.#lines = []
    this.#size = 0
    await this.#write(fromArray(lines))
    if (this.#runs.length < MAX_RUNS) return
    const merged = this.#runs
    this.#runs = []
    await this.#write(sample(merge(merged.map((run) => readLines(createReadStream(run))))))
    for (const run of merged) await rm(run)
  }

  async #write(lines: AsyncIterable<string>): Promise<void> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'chaff-'))
    const path = join(this.#folder, `${String(this.#count++)}.run`)
    await pipeline(Readable.from(batches(lines)), createWriteStream(path))
    this.#runs.push(path)
  }
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

// eslint-disable-next-line @typescript-eslint/require-await -- it takes the place of a run on disk
async function* fromArray(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

/** Lines in pieces worth writing. */
async function* batches(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let batch: string[] = []
  for await (const line of lines) {
    batch.push(`${line}\n`)
    if (batch.length < 256) continue
    yield batch.join('')
    batch = []
  }
  yield batch.join('')
}

/** Merges sorted lines. */
export async function* merge(runs: readonly AsyncIterable<string>[]): AsyncGenerator<string> {
  const heads: { line: string; rest: AsyncIterator<string> }[] = []
  for (const run of runs) {
    const rest = run[Symbol.asyncIterator]()
    const next = await rest.next()
    if (next.done !== true) heads.push({ line: next.value, rest })
  }
  while (heads.length > 0) {
    const least = heads.reduce((best, head) => (head.line < best.line ? head : best))
    yield least.line
    const next = await least.rest.next()
    if (next.done === true) heads.splice(heads.indexOf(least), 1)
    else least.line = next.value
  }
}

/** Of sorted lines: each document once, and of each outlet those with the smallest hashes. */
export async function* sample(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let host: string | undefined
  let id: string | undefined
  let count = 0
  for await (const line of lines) {
    const digest = decodeDigest(line)!
    if (digest.host !== host) count = 0
    else if (digest.id === id || count >= MAX_DOCUMENTS) continue
    host = digest.host
    id = digest.id
    count++
    yield line
  }
}
