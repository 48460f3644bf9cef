/** Some of a document's paragraphs, counted, so that how many stand in a part of it costs little to tell. */
import { Arena } from './arena.js'
import type { Placed } from './placed.js'

export class Marks {
  /** Of each paragraph, how many before it are marked. */
  readonly #before: Int32Array

  constructor(paragraphs: readonly Placed[], isMarked: (paragraph: Placed) => boolean, arena = new Arena()) {
    this.#before = arena.int32(paragraphs.length + 1)
    let count = 0
    for (let i = 0; i < paragraphs.length; i++) {
      if (isMarked(paragraphs[i]!)) count++
      this.#before[i + 1] = count
    }
  }

  /** How many stand from paragraph `from` up to, not including, `to`. */
  countIn(from: number, to: number): number {
    return this.#before[to]! - this.#before[from]!
  }

  /** How many of the paragraphs at most `reach` away from one are marked, itself left out. */
  near(i: number, reach: number): number {
    const end = Math.min(this.#before.length - 1, i + reach + 1)
    return this.countIn(Math.max(0, i - reach), end) - this.countIn(i, i + 1)
  }

  /** How many paragraphs back the last one before a paragraph stands: at most `most`, `none` when there is none. */
  since(i: number, most: number, none: number): number {
    if (this.countIn(0, i) === 0) return none
    let back = 1
    while (back < most && this.countIn(i - back, i) === 0) back++
    return back
  }
}
