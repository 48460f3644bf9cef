/** Cleans one source: bytes in, cleaned bytes out, with what a removal log needs to know of it. */
import { pipeline, type Transform } from 'node:stream'
import type { Compression } from './compression.js'
import type { RemovalLog } from './removal-log.js'
import { Summer } from './sum.js'

/** How bytes are cleaned: by a transform stream, or by what takes them and gives others. */
export type Cleaning = Transform | ((source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>)

/** What a transform makes of a source. An error of either reaches the reader. */
export async function* transformed(source: AsyncIterable<Buffer>, transform: Cleaning): AsyncGenerator<Buffer> {
  if (typeof transform === 'function') {
    yield* transform(source)
    return
  }
  // An error of the source reaches the reader through the transform.
  pipeline(source, transform, () => undefined)
  yield* transform as AsyncIterable<Buffer>
}

/** Where the cleaned bytes of a file go: a copy, or a place in the output. */
export interface Place {
  readonly file: string
  readonly copy?: string
  /** How it was packed. */
  readonly compression: Compression
  /** How the cleaned bytes are packed, after they were logged. */
  readonly packing: Compression
  readonly at: number
}

/** Cleaned bytes whose sums are taken as they pass, for the log. */
export class LoggedBytes {
  readonly #log: RemovalLog
  readonly #place: Place
  readonly #source = new Summer()
  readonly #cleaned = new Summer()

  constructor(log: RemovalLog, place: Place) {
    this.#log = log
    this.#place = place
  }

  /** What a transform makes of a source. */
  through(source: AsyncIterable<Buffer>, transform: Cleaning): AsyncIterable<Buffer> {
    return this.#cleaned.through(transformed(this.#source.through(source), transform))
  }

  /** Closes the file in the log, when the last byte has come. */
  close(): void {
    const { at, packing, ...place } = this.#place
    const cleaned = { at, packing, ...this.#cleaned.finish() }
    this.#log.closeFile({ ...place, source: this.#source.finish(), cleaned })
  }
}

/** Reads a source to its end, for what is told or thrown on the way. */
export async function drain(source: AsyncIterable<Buffer>): Promise<void> {
  const rest = source[Symbol.asyncIterator]()
  let next = await rest.next()
  while (next.done !== true) next = await rest.next()
}
