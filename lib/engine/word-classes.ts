/** Counts the words of a paragraph that belong to closed classes: function words, and those that speak to the reader. */
import { ENGLISH, FOREIGN, FUNCTION_WORDS } from './model/function-words.js'
import { hashText } from './hash.js'
import { COLON, PRICE, TEMPLATE, type Tokens, WORD } from './tokens.js'
import { WordTable } from './word-table.js'

/** What a paragraph holds of each class. */
export interface ClassCounts {
  /** Speaks to the reader. */
  readonly address: boolean
  /** Holds an amount of money. */
  readonly price: boolean
  /** Holds a template mark that was never filled in, such as `{{free_limit}}`. */
  readonly mark: boolean
  /** How many of its words are function words of the languages that the model was trained in, of English, and of others. */
  readonly functionWords: number
  readonly english: number
  readonly foreign: number
  /** Colons, bars and dashes that part words. */
  readonly colons: number
}

// The classes that a word is in, as bits.
const IS_ADDRESS = 1
const IS_FUNCTION_WORD = 2
const IS_ENGLISH = 4
const IS_FOREIGN = 8

const GATE_SIZE = 1 << 12

/** The closed classes, those that a profile names included. */
export class WordClasses {
  readonly #table = new WordTable()
  /** By the low bits of a word's hash: the classes of the words there. Many words end here. */
  readonly #gate = new Uint8Array(GATE_SIZE)

  /** @param address the words that speak to the reader */
  constructor(address: Iterable<string>) {
    for (const word of FUNCTION_WORDS) this.#add(word, IS_FUNCTION_WORD)
    for (const word of ENGLISH) this.#add(word, IS_ENGLISH)
    for (const word of FOREIGN) this.#add(word, IS_FOREIGN)
    for (const word of address) this.#add(word, IS_ADDRESS)
  }

  #add(word: string, bit: number): void {
    this.#table.set(word, this.#table.get(word) | bit)
    this.#gate[hashText(word) & (GATE_SIZE - 1)]! |= bit
  }

  /** Counts the tokens of a paragraph. */
  count(tokens: Tokens): ClassCounts {
    let all = 0
    let functionWords = 0
    let english = 0
    let foreign = 0
    let colons = 0
    let price = false
    let mark = false
    const { count, types, hashes } = tokens
    const gate = this.#gate
    for (let i = 0; i < count; i++) {
      const type = types[i]!
      if (type === WORD) {
        if (gate[hashes[i]! & (GATE_SIZE - 1)] === 0) continue
        const classes = this.#table.find(tokens, i)
        all |= classes
        functionWords += (classes & IS_FUNCTION_WORD) >> 1
        english += (classes & IS_ENGLISH) >> 2
        foreign += (classes & IS_FOREIGN) >> 3
      } else if (type === COLON) colons++
      else if (type === PRICE) price = true
      else if (type === TEMPLATE) mark = true
    }
    return { address: (all & IS_ADDRESS) > 0, price, mark, functionWords, english, foreign, colons }
  }
}
