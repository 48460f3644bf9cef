/** Paragraphs as the engine sees them, made one at a time. */
import { type Features, measure } from '../../lib/engine/features.js'
import type { Lexicon } from '../../lib/engine/model/lexical.js'
import { observe, type Observed } from '../../lib/engine/model/observe.js'
import { readTokens } from '../../lib/engine/normalise.js'
import { Tokens } from '../../lib/engine/tokens.js'
import type { Line, Vocabulary } from '../../lib/engine/vocabulary.js'
import { type ClassCounts, WordClasses } from '../../lib/engine/word-classes.js'

/** What is counted where there is no word of any class. */
export const NOTHING_COUNTED: ClassCounts = {
  address: false,
  price: false,
  mark: false,
  functionWords: 0,
  english: 0,
  foreign: 0,
  colons: 0,
}

/** The tokens of a text. */
export function read(text: string): Tokens {
  const tokens = new Tokens()
  readTokens(text, tokens)
  return tokens
}

/** A text with what is measured of it; `address` holds the words that speak to the reader. */
export function look(
  text: string,
  address: readonly string[] = [],
): { readonly features: Features; readonly tokens: Tokens } {
  const tokens = new Tokens()
  return { features: measure(text, new WordClasses(address), tokens), tokens }
}

/** What is measured of a text. */
export function featuresOf(text: string, address: readonly string[] = []): Features {
  return look(text, address).features
}

/** What the model observes of a text. */
export function observed(text: string, lexicon: Lexicon, address: readonly string[] = []): Observed {
  const { features, tokens } = look(text, address)
  return observe(features, tokens, lexicon)
}

/** A line of these tokens in terms of a vocabulary. */
export function lineOf(vocabulary: Vocabulary, tokens: readonly string[]): Line {
  const line = vocabulary.line()
  vocabulary.read(Tokens.of(tokens), line)
  return line
}

/** A line whose words are counted as they are read. */
export function countedLine(vocabulary: Vocabulary, tokens: readonly string[]): { readonly line: Line; reads: number } {
  const counted = { line: lineOf(vocabulary, tokens), reads: 0 }
  counted.line.words = new Proxy(counted.line.words, {
    get(words, key): unknown {
      counted.reads++
      return Reflect.get(words, key)
    },
  })
  return counted
}
