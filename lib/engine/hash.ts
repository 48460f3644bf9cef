/** Hashes text into 32 bits. */

/** The FNV-1a hash of a text's UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo, 1991), finished as in MurmurHash3. */
export function hash32(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A checksum over lines, 64 bits in hexadecimal: it tells damage, not forgery. */
export function checksum(lines: readonly string[]): string {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (const line of lines) {
    const h = hash32(line)
    a = hash32(`${String(a)} ${String(h)}`)
    b = hash32(`${line.length.toString(36)} ${String(b)} ${String(h ^ a)}`)
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0')
}
