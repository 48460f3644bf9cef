/**
 * Tells at what log-odds the model overrules a removal for which the context alone speaks.
 *
 * A block of links in the body of a text may have taken headings of the story along: short lines that nothing speaks against by
 * themselves. There the model must be surer for them to go; and where one stays the block has ended, so what it took along below is rather the
 * story's, too.
 */
import { READ, type Weighed } from './doubts.js'
import { type Judgement, REMOVED } from './segment.js'

/** Odds of less than 3 in 10 overrule a removal by context. */
const VETO = Math.log(0.3 / 0.7)
/** For a short line in the body that a block took along, less than 7 in 10 do. */
const HEADING_VETO = Math.log(0.7 / 0.3)
/** Right above running text less than 85 in 100 do. */
const LAST_HEADING_VETO = Math.log(0.85 / 0.15)
/** The longest heading, in words. */
const HEADING_WORDS = 6
/** Of the lines that the block took along below such a heading, less than 95 in 100 do. */
const BELOW_HEADING_VETO = Math.log(0.95 / 0.05)

/** The vetoes in a text; asked in the order of its paragraphs, and told of each that stays. */
export class Vetoes {
  readonly #paragraphs: readonly Weighed[]
  readonly #judgements: readonly Judgement[]
  /** The last running text that stays. */
  readonly #last: number
  /** The last line that a block took along below one that stays. */
  #below = -1

  constructor(paragraphs: readonly Weighed[], judgements: readonly Judgement[]) {
    this.#paragraphs = paragraphs
    this.#judgements = judgements
    this.#last = paragraphs.findLastIndex((_, i) => this.#isStory(i))
  }

  /** The log-odds below which the model overrules the context on a paragraph. */
  at(i: number): number {
    const { observed, evidence } = this.#paragraphs[i]!
    if (i > this.#last || evidence.length > 0) return VETO
    if (i <= this.#below) return BELOW_HEADING_VETO
    if (observed.features.words > HEADING_WORDS || observed.features.colons > 0) return VETO
    return this.#isStory(i + 1) ? LAST_HEADING_VETO : HEADING_VETO
  }

  /** Told of a paragraph that was overruled: it stays. */
  found(i: number): void {
    this.#below = i
    while (this.#below < this.#last && this.#isTakenAlong(this.#below + 1)) this.#below++
  }

  /** Whether a paragraph is running text that stays. */
  #isStory(i: number): boolean {
    return this.#paragraphs[i]!.observed.features.prose && this.#judgements[i]!.confidence < REMOVED
  }

  /** Whether a paragraph that the model reads goes, and nothing speaks against it by itself. */
  #isTakenAlong(i: number): boolean {
    const { observed, evidence } = this.#paragraphs[i]!
    return this.#judgements[i]!.confidence >= REMOVED && evidence.length === 0 && observed.known >= READ
  }
}
