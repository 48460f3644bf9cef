/** Reads a stream of bytes by so many at a time. */

/** Holds what has come of a stream and was not read yet: a chunk at most. */
export class ByteReader {
  readonly #source: AsyncGenerator<Buffer, void>
  #chunk: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = through(source)
  }

  /** The next bytes as they come, so many in all unless the stream ends sooner. */
  async *take(length: number): AsyncGenerator<Buffer> {
    let missing = length
    while (missing > 0) {
      if (this.#chunk.length === 0) {
        const next = await this.#source.next()
        if (next.done === true) return
        this.#chunk = next.value
      }
      const part = this.#chunk.subarray(0, missing)
      this.#chunk = this.#chunk.subarray(part.length)
      missing -= part.length
      yield part
    }
  }

  /** The next bytes at once: fewer than asked for where the stream ends. */
  async read(length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    for await (const part of this.take(length)) parts.push(part)
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
  }

  /** Lets go of the stream, when no more is to be read. */
  async close(): Promise<void> {
    await this.#source.return()
  }
}

async function* through(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  yield* source
}
