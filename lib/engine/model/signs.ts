/** Where evidence stands in a document: how much of it around a paragraph, and how far back the last of a kind. */
import type { Placed } from './placed.js'

/** From this weight on evidence counts as such in the document's statistics. */
export const EVIDENT = 2

const NONE = -1

/** Lines of one kind: how many stand before each paragraph, and the last of them. */
class Trail {
  readonly #before: Uint32Array
  readonly #last: Int32Array

  constructor(marks: readonly boolean[]) {
    this.#before = new Uint32Array(marks.length + 1)
    this.#last = new Int32Array(marks.length + 1).fill(NONE)
    for (const [i, isMarked] of marks.entries()) {
      this.#before[i + 1] = this.#before[i]! + Number(isMarked)
      this.#last[i + 1] = isMarked ? i : this.#last[i]!
    }
  }

  /** How many stand from paragraph `from` up to, not including, `to`. */
  countIn(from: number, to: number): number {
    return this.#before[to]! - this.#before[from]!
  }

  /** How many paragraphs back the last one before a paragraph stands: at most `most`, `none` when there is none. */
  since(i: number, most: number, none: number): number {
    const last = this.#last[i]!
    return last === NONE ? none : Math.min(most, i - last)
  }
}

/** Where in a document evidence stands, and that on comments and on other stories: much follows these that has no evidence of its own. */
export class Signs {
  readonly evident: Trail
  readonly comments: Trail
  readonly related: Trail

  constructor(paragraphs: readonly Placed[]) {
    this.evident = new Trail(paragraphs.map(({ weight }) => weight >= EVIDENT))
    this.comments = new Trail(paragraphs.map(({ comments }) => comments))
    this.related = new Trail(paragraphs.map(({ related }) => related))
  }
}
