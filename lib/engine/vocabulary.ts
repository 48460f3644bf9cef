/** Gives the words and prefixes that rules name small numbers, so that a line is compared with them by number. */
import { TOKEN_MARKS } from './normalise.js'

/** What a token means to the rules. */
export interface Term {
  /** The number of the word; 0 when no rule names it. */
  readonly id: number
  /** The numbers of the prefixes that the token begins with. */
  readonly prefixes: readonly number[]
  /** Visible punctuation, not a word. */
  readonly mark: boolean
}

/** Tokens of the language are remembered up to this many, then forgotten all at once: memory stays bounded. */
const MAX_KNOWN = 1 << 16

const marks = new Set(TOKEN_MARKS)

/** The words and prefixes of a set of rules. */
export class Vocabulary {
  readonly #words = new Map<string, number>()
  readonly #prefixes = new Map<string, number>()
  #prefixLengths: number[] = []
  #size = 0
  readonly #known = new Map<string, Term>()

  /** How many numbers are given, 0 included. */
  get size(): number {
    return this.#size + 1
  }

  /** The number of a word that a rule names. */
  word(token: string): number {
    return this.#number(this.#words, token)
  }

  /** The number of a beginning of words that a rule names. */
  prefix(token: string): number {
    const id = this.#number(this.#prefixes, token)
    if (!this.#prefixLengths.includes(token.length)) {
      this.#prefixLengths = [...this.#prefixLengths, token.length].sort((a, b) => a - b)
    }
    return id
  }

  #number(index: Map<string, number>, token: string): number {
    const known = index.get(token)
    if (known !== undefined) return known
    this.#known.clear()
    this.#size++
    index.set(token, this.#size)
    return this.#size
  }

  /** What a token of a line means. */
  term(token: string): Term {
    const known = this.#known.get(token)
    if (known !== undefined) return known
    const prefixes: number[] = []
    for (const length of this.#prefixLengths) {
      const id = length > token.length ? undefined : this.#prefixes.get(token.slice(0, length))
      if (id !== undefined) prefixes.push(id)
    }
    const term = { id: this.#words.get(token) ?? 0, prefixes, mark: marks.has(token) }
    if (this.#known.size >= MAX_KNOWN) this.#known.clear()
    this.#known.set(token, term)
    return term
  }
}
