/** Counts what comes again in a document: whole paragraphs, how they begin and how they end. Numbers are all the same here. */
import { Counts } from './counts.js'
import type { Observed } from './observe.js'

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
  readonly #observed: readonly Observed[]
  readonly #keys: Counts
  readonly #heads: Counts
  readonly #firsts: Counts
  readonly #tails: Counts
  /** How many of the paragraphs before each stand in the document more than once. */
  readonly #before: Uint32Array

  constructor(observed: readonly Observed[]) {
    const n = observed.length
    this.#observed = observed
    this.#keys = new Counts(n)
    this.#heads = new Counts(n)
    this.#firsts = new Counts(n)
    this.#tails = new Counts(n)
    this.#before = new Uint32Array(n + 1)
    for (const { key, head, first, tail } of observed) {
      this.#keys.add(key)
      this.#heads.add(head)
      this.#firsts.add(first)
      this.#tails.add(tail)
    }
    for (let i = 0; i < n; i++) this.#before[i + 1] = this.#before[i]! + (this.#keys.of(observed[i]!.key) > 1 ? 1 : 0)
  }

  /** What of a paragraph comes again. */
  of(i: number): Again {
    const { key, head, first, tail } = this.#observed[i]!
    return {
      whole: this.#keys.of(key),
      head: this.#heads.of(head) - 1,
      first: this.#firsts.of(first) - 1,
      tail: this.#tails.of(tail) - 1,
    }
  }

  /** How many of the paragraphs at most `reach` away, itself left out, stand in the document more than once. */
  near(i: number, reach: number): number {
    const before = this.#before
    const end = Math.min(before.length - 1, i + reach + 1)
    return before[end]! - before[Math.max(0, i - reach)]! - (before[i + 1]! - before[i]!)
  }
}
