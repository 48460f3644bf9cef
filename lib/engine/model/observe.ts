/** Takes down what the model needs to know of a paragraph by itself. */
import type { Features } from '../features.js'
import { isCharacter, type Tokens, WORD } from '../tokens.js'
import { type Appearance, appearanceOf } from './appearance.js'
import { Distinct } from './distinct.js'
import { hashPair, type Lexicon, readLexicon } from './lexical.js'

/** A paragraph as the model sees it. */
export interface Observed {
  readonly features: Features
  readonly appearance: Appearance
  /** The log-odds of its own words: above 0 speaks for boilerplate. */
  readonly lexical: number
  /** The share of its words that the lexicon knows. */
  readonly known: number
  /** The hashes of its longer words, each once. */
  readonly content: readonly number[]
  /** Hashes of the whole, of the first two words, of the first and of the last two: what repeats has the same. */
  readonly key: number
  readonly head: number
  readonly first: number
  readonly tail: number
}

/** Shorter words are everywhere. */
const CONTENT_LENGTH = 4

/** The syllables that Japanese writes the small words of a sentence in. */
const HIRAGANA = { first: 0x3041, last: 0x309f } as const

const seen = new Distinct()

/** Observes a paragraph. */
export function observe(features: Features, tokens: Tokens, lexicon: Lexicon): Observed {
  const { count, hashes } = tokens
  let key = 0
  for (let i = 0; i < count; i++) key = hashPair(key, hashes[i]!)
  const { score, known } = readLexicon(lexicon, tokens)
  const first = count > 0 ? hashes[0]! : 0
  const last = count > 0 ? hashes[count - 1]! : 0
  return {
    features,
    appearance: appearanceOf(features.text, tokens.looks),
    lexical: score,
    known,
    content: contentOf(tokens),
    key,
    head: hashPair(first, count > 1 ? hashes[1]! : 0),
    first,
    tail: hashPair(last, count > 1 ? hashes[count - 2]! : 0),
  }
}

/** The hashes of the longer words, each once; in scripts without spaces, of the pairs of characters. */
function contentOf(tokens: Tokens): number[] {
  const { count, types, hashes, ends, units, isBeyondLatin } = tokens
  const content: number[] = []
  seen.clear(count)
  let start = 0
  let before = 0
  for (let i = 0; i < count; i++) {
    const end = ends[i]!
    if (types[i] === WORD && end - start >= CONTENT_LENGTH && seen.add(hashes[i]!)) content.push(hashes[i]!)
    if (isBeyondLatin) {
      const character = end - start === 1 && tellsContent(units[start]!) ? hashes[i]! : 0
      if (before !== 0 && character !== 0) {
        const pair = hashPair(before, character)
        if (seen.add(pair)) content.push(pair)
      }
      before = character
    }
    start = end
  }
  return content
}

/** Whether a UTF-16 unit is a character of a script without spaces that words of some meaning are written in. */
function tellsContent(unit: number): boolean {
  return isCharacter(unit) && (unit < HIRAGANA.first || unit > HIRAGANA.last)
}
