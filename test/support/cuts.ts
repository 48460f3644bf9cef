/** Cuts bytes into chunks in many ways: whatever reads a stream must not care how it was cut. */
import { Random } from './random.js'

/** One way to cut an input. */
export interface Cut {
  readonly name: string
  readonly chunks: readonly Buffer[]
}

/** Chunks of random lengths, of which some are empty; how long they may be depends on the seed too. */
export function cutAtRandom(bytes: Buffer, seed: number): Buffer[] {
  const random = new Random(seed)
  const most = Math.ceil(Math.log2(bytes.length + 1))
  const longest = 2 ** random.between(Math.max(0, most - 14), most)
  const chunks: Buffer[] = []
  for (let start = 0; start < bytes.length;) {
    const end = start + random.between(0, longest)
    chunks.push(bytes.subarray(start, end))
    start = end
  }
  return chunks
}

/** Inputs longer than this are not cut byte by byte: it would take too long. */
const BYTEWISE = 1 << 16

/** The input whole, byte by byte, and cut at random a few times. */
export function cuts(bytes: Buffer, seeds = 6): Cut[] {
  const all: Cut[] = [{ name: 'whole', chunks: [bytes] }]
  if (bytes.length <= BYTEWISE) {
    all.push({ name: 'byte by byte', chunks: Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)) })
  }
  for (let seed = 1; seed <= seeds; seed++) {
    all.push({ name: `cut at random, seed ${String(seed)}`, chunks: cutAtRandom(bytes, seed) })
  }
  return all
}
