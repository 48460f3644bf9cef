/** Tells bytes from others: how many they are, and their SHA-256. */
import { createHash } from 'node:crypto'

/** What bytes add up to. */
export interface Sum {
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** Adds bytes up as they pass. */
export class Summer {
  readonly #hash = createHash('sha256')
  #bytes = 0

  add(chunk: Buffer): void {
    this.#hash.update(chunk)
    this.#bytes += chunk.length
  }

  /** The sum of all that passed; nothing can be added afterwards. */
  finish(): Sum {
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }

  /** Hands bytes on, adding them up. */
  async *through(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.add(chunk)
      yield chunk
    }
  }
}

/** Whether two sums are of the same bytes. */
export function sameSum(a: Sum, b: Sum): boolean {
  return a.bytes === b.bytes && a.sha256 === b.sha256
}
