/** Gives arrays out of one buffer, which is used again for the next document: to allocate each anew takes ten times as long. */

const MIN_BYTES = 1 << 14
/** Arrays begin at multiples of the longest number. */
const ALIGNMENT = 8

/** Arrays of zeros that are all given back at once. */
export class Arena {
  #buffer = new ArrayBuffer(MIN_BYTES)
  /** Where the next array begins. */
  #next = 0

  /** Takes back all arrays that were given: they will be given again. */
  reset(): void {
    this.#next = 0
  }

  uint8(length: number): Uint8Array {
    const at = this.#take(length)
    return new Uint8Array(this.#buffer, at, length).fill(0)
  }

  int32(length: number): Int32Array {
    const at = this.#take(length * Int32Array.BYTES_PER_ELEMENT)
    return new Int32Array(this.#buffer, at, length).fill(0)
  }

  float64(length: number): Float64Array {
    const at = this.#take(length * Float64Array.BYTES_PER_ELEMENT)
    return new Float64Array(this.#buffer, at, length).fill(0)
  }

  /** Makes room for so many bytes; gives where they begin. Arrays in a buffer that has grown too small keep it. */
  #take(bytes: number): number {
    if (this.#next + bytes > this.#buffer.byteLength) {
      this.#buffer = new ArrayBuffer(Math.max(2 * this.#buffer.byteLength, 2 * bytes))
      this.#next = 0
    }
    const at = this.#next
    this.#next = at + Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
    return at
  }
}
