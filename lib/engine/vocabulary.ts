/** Gives the words and prefixes that rules name small numbers, so that a line is compared with them by number. */
import { PrefixTable } from './prefix-table.js'
import { isMark, type Tokens } from './tokens.js'
import { WordTable } from './word-table.js'

/** The tokens of a line, as the rules see them. */
export class Line {
  readonly #prefixTable: PrefixTable
  length = 0
  /** Of each token, the number of the word; 0 when no rule names it. */
  words = new Int32Array(64)
  /** Of each token, the number of the longest prefix that it begins with; 0 when there is none. */
  prefixes = new Int32Array(64)
  /** Of each token, 1 when it is visible punctuation, not a word. */
  marks = new Uint8Array(64)

  constructor(prefixes: PrefixTable) {
    this.#prefixTable = prefixes
  }

  /** Makes room for so many tokens. */
  resize(length: number): void {
    this.length = length
    if (length <= this.words.length) return
    this.words = new Int32Array(2 * length)
    this.prefixes = new Int32Array(2 * length)
    this.marks = new Uint8Array(2 * length)
  }

  /** The number of the next shorter prefix that a prefix itself begins with; 0 when there is none. */
  shorter(prefix: number): number {
    return this.#prefixTable.shorter(prefix)
  }

  /** Whether token `t` begins with the prefix of a number. */
  hasPrefix(t: number, number: number): boolean {
    let prefix = this.prefixes[t]!
    while (prefix > 0 && prefix !== number) prefix = this.shorter(prefix)
    return prefix > 0
  }
}

/** The words and prefixes of a set of rules. */
export class Vocabulary {
  readonly #words = new WordTable()
  readonly #prefixes = new PrefixTable()
  /** How many numbers are given. */
  #size = 0

  /** How many numbers there are, 0 included. */
  get size(): number {
    return this.#size + 1
  }

  /** The number of a word that a rule names. */
  word(token: string): number {
    return this.#number(this.#words, token)
  }

  /** The number of a beginning of words that a rule names. */
  prefix(token: string): number {
    return this.#number(this.#prefixes, token)
  }

  #number(table: WordTable | PrefixTable, token: string): number {
    const known = table.get(token)
    if (known > 0) return known
    table.set(token, ++this.#size)
    return this.#size
  }

  /** A line to read tokens into. */
  line(): Line {
    return new Line(this.#prefixes)
  }

  /** Reads the tokens of a line. */
  read(tokens: Tokens, line: Line): void {
    line.resize(tokens.count)
    for (let t = 0; t < tokens.count; t++) {
      line.words[t] = this.#words.find(tokens, t)
      line.prefixes[t] = this.#prefixes.find(tokens, t)
      line.marks[t] = isMark(tokens.types[t]!) ? 1 : 0
    }
  }
}
