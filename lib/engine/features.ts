/** Measures what a paragraph looks like: its tokens, its length, whether it reads as prose. */
import { isLink, stripMarkup } from './markup.js'
import { countWords, tokenise } from './normalise.js'
import { endsSentence } from './paragraphs.js'

/** What the witnesses are told of a paragraph. */
export interface Features {
  readonly text: string
  /** The normalised tokens, see `normalise.ts`. */
  readonly tokens: readonly string[]
  /** Words, numbers and addresses, punctuation left out; see `countWords`. */
  readonly words: number
  /** Ends in a full stop, question or exclamation mark, quotes and brackets aside. */
  readonly sentence: boolean
  /** Long enough, and closed like a sentence, to be taken for running text. */
  readonly prose: boolean
  /** Begins with a quotation mark: somebody's words, that a report gives. */
  readonly quoted: boolean
  /** Speaks to the reader. */
  readonly address: boolean
  /** Holds an amount of money. */
  readonly price: boolean
  /** Holds a template mark that was never filled in, such as `{{free_limit}}`. */
  readonly mark: boolean
}

/** A sentence of this many words is running text; so is anything of `LONG_WORDS`. */
const PROSE_WORDS = 8
const LONG_WORDS = 30

const QUOTE = /^\s*["“”„«‘「『]/u

/** Measures one paragraph's text; `address` holds the words that speak to the reader. */
export function measure(source: string, address: ReadonlySet<string>): Features {
  const text = stripMarkup(source)
  const tokens = tokenise(text)
  const words = countWords(tokens)
  const sentence = endsSentence(text) && !isLink(source)
  const prose = (sentence && words >= PROSE_WORDS) || words >= LONG_WORDS
  return {
    text,
    tokens,
    words,
    sentence,
    prose,
    quoted: QUOTE.test(text),
    address: tokens.some((token) => address.has(token)),
    price: tokens.includes('<price>'),
    mark: tokens.includes('<mark>'),
  }
}
