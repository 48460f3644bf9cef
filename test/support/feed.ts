/** Feeds streams with input cut in all ways, and collects what comes out. */
import { Readable, type Transform } from 'node:stream'

/** What a byte stream gives for pieces of input. */
export async function feed(transform: Transform, pieces: readonly Buffer[]): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of Readable.from(pieces).pipe(transform)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** What an object stream gives for records. */
export async function feedObjects(transform: Transform, records: readonly object[]): Promise<unknown[]> {
  const out: unknown[] = []
  for await (const record of Readable.from(records).pipe(transform)) out.push(record)
  return out
}

/** Each byte a piece of its own. */
export function byteByByte(bytes: Buffer): Buffer[] {
  return Array.from(bytes, (byte) => Buffer.from([byte]))
}

/** Pieces of 0 to 40 bytes; the same for the same seed. */
export function randomCuts(bytes: Buffer, seed: number): Buffer[] {
  const pieces: Buffer[] = []
  let state = seed
  for (let at = 0; at < bytes.length;) {
    // A linear congruential generator: Numerical Recipes, 2nd ed., 1992, section 7.1.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const length = state % 41
    pieces.push(bytes.subarray(at, at + length))
    at += length
  }
  return pieces
}
