/** Hashes text and numbers. */

/** What FNV-1a begins with, and what it multiplies with at each unit (G. Fowler, L. C. Noll, K.-P. Vo, 1991). */
export const FNV_START = 0x811c9dc5 | 0
export const FNV_PRIME = 0x01000193

/** The FNV-1a hash of a text's UTF-16 units: 32 bits, the highest of them its sign. */
export function hashText(text: string): number {
  let h = FNV_START
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME)
  return h
}

/** The same hash, finished as in MurmurHash3: 32 bits without a sign. */
export function hash32(text: string): number {
  return mix32(hashText(text)) >>> 0
}

/** Spreads a number over all 32 bits, the highest of them its sign: the finish of MurmurHash3 (A. Appleby, 2011). */
export function mix32(number: number): number {
  let h = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Stands between lines in a checksum; no UTF-16 unit is as large. */
const LINE_END = 0x1ffff

/**
 * A checksum over lines, of 64 bits: it tells damage, not forgery. It is two hashes with different steps, that of FNV-1a and one
 * like that of MurmurHash3, each of which can be undone; so a change of one unit never goes unseen.
 */
export class Checksum {
  #a = 0x811c9dc5 | 0
  #b = 0x9e3779b9 | 0

  add(line: string): void {
    let a = this.#a
    let b = this.#b
    for (let i = 0; i <= line.length; i++) {
      const unit = i < line.length ? line.charCodeAt(i) : LINE_END
      a = Math.imul(a ^ unit, 0x01000193)
      b = Math.imul(b ^ unit, 0xcc9e2d51)
      b = (b << 15) | (b >>> 17)
    }
    this.#a = a
    this.#b = b
  }

  /** That of the lines so far, as 16 hexadecimal digits. */
  get hex(): string {
    return [this.#a, this.#b].map((hash) => (mix32(hash) >>> 0).toString(16).padStart(8, '0')).join('')
  }
}

/** The checksum over lines that are at hand. */
export function checksum(lines: readonly string[]): string {
  const sum = new Checksum()
  for (const line of lines) sum.add(line)
  return sum.hex
}
