/** Takes down what the model needs to know of a paragraph by itself. */
import type { Features } from '../features.js'
import { type Appearance, measureAppearance } from './appearance.js'
import { ENGLISH, FUNCTION_WORDS } from './function-words.js'
import { hashPair, hashToken, type Lexicon, read, termsOf } from './lexical.js'

/** A paragraph as the model sees it. */
export interface Observed {
  readonly features: Features
  readonly appearance: Appearance
  /** The log-odds of its own words: above 0 speaks for boilerplate. */
  readonly lexical: number
  /** The share of its words that the lexicon knows. */
  readonly known: number
  /** The hashes of its longer words, each once. */
  readonly content: Int32Array
  /** Hashes of the whole and of the first two words: what repeats has the same. */
  readonly key: number
  readonly head: number
  /** How many of its words are function words, and English ones. */
  readonly functionWords: number
  readonly english: number
  /** Colons, bars and dashes that part words. */
  readonly colons: number
}

/** Shorter words are everywhere. */
const CONTENT_LENGTH = 4

/** The hashes of a paragraph's tokens. */
export function hashTokens(tokens: readonly string[]): Int32Array {
  return Int32Array.from(tokens, hashToken)
}

/** Observes a paragraph. */
export function observe(features: Features, lexicon: Lexicon): Observed {
  const { tokens, text } = features
  const hashes = hashTokens(tokens)
  const content = new Set<number>()
  let key = 0
  let functionWords = 0
  let english = 0
  let colons = 0
  for (const [i, token] of tokens.entries()) {
    const hash = hashes[i]!
    key = hashPair(key, hash)
    if (token === '<:>') colons++
    if (ENGLISH.has(token)) english++
    if (FUNCTION_WORDS.has(token)) functionWords++
    if (token.length >= CONTENT_LENGTH && !token.startsWith('<')) content.add(hash)
  }
  const { score, known } = read(lexicon, termsOf(hashes))
  return {
    features,
    appearance: measureAppearance(text),
    lexical: score,
    known,
    content: Int32Array.from(content),
    key,
    head: hashPair(hashes[0] ?? 0, hashes[1] ?? 0),
    functionWords,
    english,
    colons,
  }
}
