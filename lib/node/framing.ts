/**
 * Cuts a stream of bytes into lines at "\n", without decoding them: the bytes of a line are those that came.
 *
 * split2 is not used here: it decodes, which changes bytes that are not UTF-8, and is quadratic in the length of a line. A
 * line longer than the limit is handed on in parts as it comes, so that memory stays bounded.
 */

/** Takes the lines. A text ends in a line without an end: an empty one where its last byte is "\n". */
export interface LineSink {
  /** A whole line without its "\n". */
  line(bytes: Buffer): void
  /** The first bytes, as many as the limit, of a line that is too long. */
  longLine(head: Buffer): void
  /** More bytes of the line that is too long. */
  longPart(bytes: Buffer): void
  /** The line that is too long has ended. */
  longEnd(): void
}

const NEWLINE = 0x0a
const EMPTY = Buffer.alloc(0)
const MIN_HELD = 256

/** Cuts bytes into lines for a sink; the sink's calls do not depend on how the bytes were chunked. */
export class LineFramer {
  readonly #sink: LineSink
  readonly #limit: number
  /** The beginning of a line that spans chunks, in a buffer that grows by doubling: linear for chunks of any size. */
  #held = EMPTY
  #length = 0
  #long = false

  /** @param limit the longest line, in bytes, that is held whole */
  constructor(sink: LineSink, limit: number) {
    this.#sink = sink
    this.#limit = limit
  }

  push(chunk: Buffer): void {
    let start = 0
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start)
      if (end < 0) break
      this.#endLine(chunk.subarray(start, end))
      start = end + 1
    }
    if (start < chunk.length) this.#add(chunk.subarray(start))
  }

  end(): void {
    this.#endLine(EMPTY)
  }

  #add(bytes: Buffer): void {
    if (this.#long) {
      if (bytes.length > 0) this.#sink.longPart(bytes)
      return
    }
    const room = this.#limit - this.#length
    this.#hold(bytes.subarray(0, room))
    if (bytes.length <= room) return
    this.#long = true
    this.#sink.longLine(this.#take())
    this.#sink.longPart(bytes.subarray(room))
  }

  #endLine(rest: Buffer): void {
    if (this.#length === 0 && !this.#long && rest.length <= this.#limit) {
      this.#sink.line(rest)
      return
    }
    this.#add(rest)
    if (this.#long) this.#sink.longEnd()
    else this.#sink.line(this.#take())
    this.#long = false
  }

  #hold(bytes: Buffer): void {
    const length = this.#length + bytes.length
    if (length > this.#held.length) {
      const grown = Buffer.allocUnsafe(Math.min(Math.max(2 * length, MIN_HELD), this.#limit))
      this.#held.copy(grown, 0, 0, this.#length)
      this.#held = grown
    }
    bytes.copy(this.#held, this.#length)
    this.#length = length
  }

  #take(): Buffer {
    const bytes = this.#held.subarray(0, this.#length)
    this.#held = EMPTY
    this.#length = 0
    return bytes
  }
}
