/** Counts what comes again in a document: whole paragraphs, how they begin and how they end. Numbers are all the same here. */
import { Arena } from './arena.js'
import { Counts } from './counts.js'
import { Marks } from './marks.js'
import type { Placed } from './placed.js'

/** How often what a paragraph says, or its beginning or end, comes in others. */
export interface Again {
  /** In how many paragraphs it stands as a whole, itself among them. */
  readonly whole: number
  /** How many others begin with the same two words, with the same one, and end with the same two. */
  readonly head: number
  readonly first: number
  readonly tail: number
}

/** What comes again in a document. */
export class Repeats {
  readonly #paragraphs: readonly Placed[]
  readonly #keys: Counts
  readonly #heads: Counts
  readonly #firsts: Counts
  readonly #tails: Counts
  /** The paragraphs that stand in the document more than once. */
  readonly repeated: Marks

  constructor(paragraphs: readonly Placed[], arena = new Arena()) {
    const n = paragraphs.length
    this.#paragraphs = paragraphs
    this.#keys = new Counts(n, arena)
    this.#heads = new Counts(n, arena)
    this.#firsts = new Counts(n, arena)
    this.#tails = new Counts(n, arena)
    for (const { observed } of paragraphs) {
      this.#keys.add(observed.key)
      this.#heads.add(observed.head)
      this.#firsts.add(observed.first)
      this.#tails.add(observed.tail)
    }
    this.repeated = new Marks(paragraphs, ({ observed }) => this.#keys.of(observed.key) > 1, arena)
  }

  /** What of a paragraph comes again. */
  of(i: number): Again {
    const { key, head, first, tail } = this.#paragraphs[i]!.observed
    return {
      whole: this.#keys.of(key),
      head: this.#heads.of(head) - 1,
      first: this.#firsts.of(first) - 1,
      tail: this.#tails.of(tail) - 1,
    }
  }
}
