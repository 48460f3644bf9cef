/** Scores a paragraph by its own words: a logistic regression over hashed words and pairs, in one table of small integers. */

/** Buckets of the table, a power of two: words that share one share a weight. */
export const BUCKETS = 1 << 16

/** Of a long paragraph so many tokens from its start and its end are looked at: a prompt is short, or begins as one. */
const HEAD = 24
const TAIL = 8

/** Scores further from 0 say no more. */
const MOST = 6

/** What the words weigh. */
export interface Lexicon {
  /** Of each bucket; 0 when it says nothing. */
  readonly table: Int8Array
  /** What 1 in the table stands for. */
  readonly scale: number
  readonly bias: number
}

/** The hash of a token: FNV-1a over its UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo, 1991). */
export function hashToken(token: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < token.length; i++) h = Math.imul(h ^ token.charCodeAt(i), 0x01000193)
  return h | 0
}

const START = 0x2545f491
const END = 0x7feb352d

/** The hash of two tokens in this order. */
export function hashPair(a: number, b: number): number {
  return Math.imul(a, 31) ^ b
}

function bucket(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) & (BUCKETS - 1)
}

/** The buckets of a paragraph's words and of the pairs of neighbours among them, its start and end counted as neighbours. */
export function buckets(hashes: Int32Array): Uint32Array {
  const n = hashes.length
  const found = new Set<number>()
  let before = START
  for (let i = 0; i < n; i++) {
    if (i === HEAD && n > HEAD + TAIL) {
      i = n - TAIL
      before = 0
    }
    found.add(bucket(hashes[i]!))
    found.add(bucket(hashPair(before, hashes[i]!)))
    before = hashes[i]!
  }
  if (n > 0) found.add(bucket(hashPair(before, END)))
  return Uint32Array.from(found)
}

/** The log-odds that words of these buckets are boilerplate; those that nothing is known of do not count. */
export function lexicalScore({ table, scale, bias }: Lexicon, found: Uint32Array): number {
  let sum = 0
  let known = 0
  for (const b of found) {
    const weight = table[b]!
    if (weight === 0) continue
    sum += weight
    known++
  }
  const score = bias + (sum * scale) / Math.sqrt(Math.max(1, known))
  return Math.max(-MOST, Math.min(MOST, score))
}
