/**
 * Scores a paragraph by its own words: a logistic regression over words and pairs of neighbours, hashed into one table of small integers.
 * Each slot holds a tag besides its weight, so that a word that was never learned is known for one and does not speak with another's voice.
 */

/** Slots of the table, a power of two. */
export const SLOTS = 1 << 17

/** Of a long paragraph so many tokens from its start and its end are looked at: a prompt is short, or begins as one. */
const HEAD = 24
const TAIL = 8

/** Scores further from 0 say no more. */
const MOST = 6

/** What the words weigh. */
export interface Lexicon {
  /** Of each slot, the tag of the word or pair that it holds; 0 when it is empty. */
  readonly tags: Uint8Array
  /** Of each slot, the weight. */
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

function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The slot of a term: its low bits. */
export function slotOf(term: number): number {
  return term & (SLOTS - 1)
}

/** The tag of a term: its high bits, 1 to 255. */
export function tagOf(term: number): number {
  return term >>> 24 || 1
}

/** The words of a paragraph, and the pairs that it has them in, as numbers of 32 bits. */
export interface Terms {
  readonly words: Uint32Array
  /** Pairs of neighbours, the start and the end counted as neighbours. */
  readonly pairs: Uint32Array
}

/** The terms of a paragraph whose tokens have these hashes, each once. */
export function termsOf(hashes: Int32Array): Terms {
  const n = hashes.length
  const words = new Set<number>()
  const pairs = new Set<number>()
  let before = START
  for (let i = 0; i < n; i++) {
    if (i === HEAD && n > HEAD + TAIL) {
      i = n - TAIL
      before = 0
    }
    words.add(mix(hashes[i]!))
    pairs.add(mix(hashPair(before, hashes[i]!)))
    before = hashes[i]!
  }
  if (n > 0) pairs.add(mix(hashPair(before, END)))
  return { words: Uint32Array.from(words), pairs: Uint32Array.from(pairs) }
}

/** What a lexicon makes of a paragraph's words. */
export interface Reading {
  /** The log-odds that they are boilerplate. */
  readonly score: number
  /** The share of the words that the lexicon knows; 0 when there are none. */
  readonly known: number
}

/** Reads terms; those that the lexicon does not know do not count. */
export function read({ tags, table, scale, bias }: Lexicon, { words, pairs }: Terms): Reading {
  let sum = 0
  let known = 0
  for (const term of words) {
    const slot = slotOf(term)
    if (tags[slot] !== tagOf(term)) continue
    sum += table[slot]!
    known++
  }
  let all = known
  for (const term of pairs) {
    const slot = slotOf(term)
    if (tags[slot] !== tagOf(term)) continue
    sum += table[slot]!
    all++
  }
  const score = bias + (sum * scale) / Math.sqrt(Math.max(1, all))
  return { score: Math.max(-MOST, Math.min(MOST, score)), known: known / Math.max(1, words.length) }
}
