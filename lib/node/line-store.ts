/** Holds lines of text in memory that is used again and again, outside of the heap of JavaScript. */

/** Lines lie in blocks of so many bytes; a longer line has one of its own, which is not kept. */
const BLOCK = 1 << 22
/** What a line takes besides its bytes. */
const OVERHEAD = 128

/** Collects lines and sorts them by their bytes. */
export class LineStore {
  readonly #blocks: Buffer[] = []
  #lines: Buffer[] = []
  /** Which block is filled, and up to where. */
  #block = 0
  #end = 0
  #size = 0

  /** What the lines take in memory, in bytes. */
  get size(): number {
    return this.#size
  }

  add(line: string): void {
    const length = Buffer.byteLength(line)
    this.#size += length + OVERHEAD
    if (length > BLOCK) {
      this.#lines.push(Buffer.from(line))
      return
    }
    if (this.#end + length > BLOCK) {
      this.#block++
      this.#end = 0
    }
    const block = (this.#blocks[this.#block] ??= Buffer.allocUnsafeSlow(BLOCK))
    block.write(line, this.#end)
    this.#lines.push(block.subarray(this.#end, this.#end + length))
    this.#end += length
  }

  /** The lines in order; they hold until the store is cleared. */
  sorted(): readonly Buffer[] {
    return this.#lines.sort((a, b) => a.compare(b))
  }

  /** Forgets the lines. */
  clear(): void {
    this.#lines = []
    this.#block = 0
    this.#end = 0
    this.#size = 0
  }
}
