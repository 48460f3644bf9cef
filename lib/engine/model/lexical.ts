/**
 * Scores a paragraph by its own words: a logistic regression over words and pairs of neighbours, hashed into one table of small integers.
 * Each slot holds a tag besides its weight, so that a word that was never learned is known for one and does not speak with another's voice.
 */
import { FNV_PRIME, mix32 } from '../hash.js'
import { type Tokens, WORD } from '../tokens.js'
import { Distinct } from './distinct.js'

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

/**
 * Of a longer word the beginning is a term, too: its stem, near enough (F. Can et al., "Information retrieval on Turkish texts", 2008).
 * What was learned of one form of a word speaks for the others: where words have many endings, many of a new outlet's were never met.
 */
const STEM_LENGTH = 5
const STEM = 0x51ed270b
const NO_STEM = 0

const START = 0x2545f491
const END = 0x7feb352d

/** The hash of two tokens in this order. */
export function hashPair(a: number, b: number): number {
  return Math.imul(a, 31) ^ b
}

/** The slot of a term: its low bits. */
export function slotOf(term: number): number {
  return term & (SLOTS - 1)
}

/** The tag of a term: its high bits, 1 to 255. */
export function tagOf(term: number): number {
  return term >>> 24 || 1
}

/** The slot that holds a term; -1 when none does. */
export function heldSlot(tags: Uint8Array, term: number): number {
  const slot = slotOf(term)
  return tags[slot] === tagOf(term) ? slot : -1
}

/** The words of a paragraph, their stems, and the pairs that it has them in, as numbers of 32 bits. */
export interface Terms {
  readonly words: Uint32Array
  /** One for each word that is long enough: several words may have the same. */
  readonly stems: Uint32Array
  /** Pairs of neighbours, the start and the end counted as neighbours. */
  readonly pairs: Uint32Array
}

// What is written down of one paragraph. The engine does one thing at a time.
const words = new Int32Array(HEAD + TAIL)
/** Of each word, its stem. */
const stems = new Int32Array(HEAD + TAIL)
const pairs = new Int32Array(HEAD + TAIL + 1)
const distinctWords = new Distinct()
const distinctPairs = new Distinct()

/** Writes down the terms of a paragraph, words and pairs each once; tells how many words and how many pairs there are. */
function writeTerms(tokens: Tokens): { readonly words: number; readonly pairs: number } {
  const { count, types, hashes, ends, units } = tokens
  let w = 0
  let p = 0
  let before = START
  distinctWords.clear(words.length)
  distinctPairs.clear(pairs.length)
  for (let i = 0; i < count; i++) {
    if (i === HEAD && count > HEAD + TAIL) {
      i = count - TAIL
      before = 0
    }
    const hash = hashes[i]!
    const pair = hashPair(before, hash)
    if (distinctWords.add(hash)) {
      const start = tokens.start(i)
      stems[w] = types[i] === WORD && ends[i]! - start > STEM_LENGTH ? mix32(stemOf(units, start)) : NO_STEM
      words[w++] = mix32(hash)
    }
    if (distinctPairs.add(pair)) pairs[p++] = mix32(pair)
    before = hash
  }
  const pair = hashPair(before, END)
  if (count > 0 && distinctPairs.add(pair)) pairs[p++] = mix32(pair)
  return { words: w, pairs: p }
}

/** The hash of the beginning of a word, unlike that of any word that is no longer. */
function stemOf(units: Uint16Array, start: number): number {
  let hash = STEM
  for (let i = start; i < start + STEM_LENGTH; i++) hash = Math.imul(hash ^ units[i]!, FNV_PRIME)
  return hash
}

/** The terms of a paragraph, words and pairs each once. */
export function termsOf(tokens: Tokens): Terms {
  const written = writeTerms(tokens)
  return {
    words: Uint32Array.from(words.subarray(0, written.words)),
    stems: Uint32Array.from(stems.subarray(0, written.words).filter((stem) => stem !== NO_STEM)),
    pairs: Uint32Array.from(pairs.subarray(0, written.pairs)),
  }
}

/** What a lexicon makes of a paragraph's words. */
export interface Reading {
  /** The log-odds that they are boilerplate. */
  readonly score: number
  /** The share of the words that the lexicon knows, or knows the stems of; 0 when there are none. */
  readonly known: number
}

/** Reads a paragraph; what the lexicon does not know does not count. */
export function readLexicon({ tags, table, scale, bias }: Lexicon, tokens: Tokens): Reading {
  const written = writeTerms(tokens)
  let sum = 0
  let known = 0
  let all = 0
  for (let i = 0; i < written.words; i++) {
    const slot = heldSlot(tags, words[i]!)
    if (slot >= 0) {
      sum += table[slot]!
      all++
    }
    const stem = stems[i]!
    const stemSlot = stem === NO_STEM ? -1 : heldSlot(tags, stem)
    if (stemSlot >= 0) {
      sum += table[stemSlot]!
      all++
    }
    if (slot >= 0 || stemSlot >= 0) known++
  }
  for (let i = 0; i < written.pairs; i++) {
    const slot = heldSlot(tags, pairs[i]!)
    if (slot < 0) continue
    sum += table[slot]!
    all++
  }
  const score = bias + (sum * scale) / Math.sqrt(Math.max(1, all))
  return { score: Math.max(-MOST, Math.min(MOST, score)), known: known / Math.max(1, written.words) }
}
