/**
 * Joins what the rules made of a text's paragraphs with what the trained model makes of them.
 *
 * What a rule or a fingerprint is sure of goes. A removal for which the context alone speaks does not stand when the model takes the
 * paragraph for the story's. What the rules left goes when the model is sure enough: the longer a paragraph the surer, for more
 * would be lost.
 */
import { Doubts, READ, type Weighed } from './doubts.js'
import { SURE } from './evidence.js'
import type { Kind } from './kind.js'
import type { LineModel } from './model/model.js'
import { place, type Placed } from './model/placed.js'
import { BETWEEN, type Judgement, REMOVED } from './segment.js'

/** Odds of less than 3 in 10 overrule a removal by context. */
const VETO = Math.log(0.3 / 0.7)
/** In the body, a short line that a block took along may be a heading of the story, after which it goes on: then less than 70 in 100 do. */
const HEADING_VETO = Math.log(0.7 / 0.3)
/** Right above running text less than 85 in 100 do. */
const LAST_HEADING_VETO = Math.log(0.85 / 0.15)
/** The longest heading, in words. */
const HEADING_WORDS = 6
/** Of the lines that the block took along below such a heading, less than 95 in 100 do. */
const BELOW_HEADING_VETO = Math.log(0.95 / 0.05)
/** The model has no say in a text where fewer of the words are function words of the languages that it was trained in, … */
const SPOKEN_SHARE = 0.05
/** … or not so many times as many as those of others. */
const SPOKEN_MARGIN = 2
/** Confidences are told to the ninth digit: in the last that a number has, JavaScript engines differ. */
const DIGITS = 1e9
/** From here on a paragraph is more likely boilerplate than not, and gets a kind. */
export const LIKELY_BOILERPLATE = 0.5

/** Weighs the judgements of a text's paragraphs anew; those of a text in a language that the model does not know stand. */
export function weigh(model: LineModel, paragraphs: readonly Weighed[], judgements: readonly Judgement[]): void {
  if (!isSpoken(paragraphs)) return
  const placed: Placed[] = []
  for (const [i, { observed, evidence }] of paragraphs.entries()) {
    placed.push(place(observed, evidence, judgements[i]!.confidence))
  }
  const scores = model.score(placed)
  const doubts = new Doubts(paragraphs, judgements, scores)
  const headings = new Headings(paragraphs, judgements)
  for (const [i, judgement] of judgements.entries()) {
    const { observed, evidence } = paragraphs[i]!
    const logOdds = scores.logOdds[i]!
    if (judgement.confidence >= REMOVED) {
      const isContext = !judgement.by.includes(BETWEEN) && evidence.every(({ weight }) => weight < SURE)
      const isVetoed = observed.known >= READ && (logOdds < headings.vetoAt(i) || scores.isTitle(i))
      if (!isContext || !isVetoed) continue
      headings.found(i)
      judgement.by.push('model:keep')
    } else if (evidence.some(({ weight }) => weight < 0)) continue
    const confidence = round(1 / (1 + Math.exp(doubts.of(i) - logOdds)))
    if (confidence >= LIKELY_BOILERPLATE) judgement.by.push(...scores.reasons(i).map((aspect) => `model:${aspect}`))
    judgement.confidence = confidence
  }
  nameKinds(judgements)
}

/**
 * Headings of the story that a block of links took along in its body: short lines that nothing speaks against by themselves. The block
 * ends where one is found.
 */
class Headings {
  readonly #paragraphs: readonly Weighed[]
  readonly #judgements: readonly Judgement[]
  /** The last running text that stays. */
  readonly #last: number
  /** The last line that stays of a block, or what it took along after it. */
  #kept = -2

  constructor(paragraphs: readonly Weighed[], judgements: readonly Judgement[]) {
    this.#paragraphs = paragraphs
    this.#judgements = judgements
    this.#last = paragraphs.findLastIndex((_, i) => this.#isStory(i))
  }

  /** The log-odds below which the model overrules the context on a paragraph. */
  vetoAt(i: number): number {
    const { observed, evidence } = this.#paragraphs[i]!
    if (i > this.#last || evidence.length > 0) return VETO
    if (this.#kept === i - 1) {
      this.#kept = i
      return BELOW_HEADING_VETO
    }
    if (observed.features.words > HEADING_WORDS || observed.features.colons > 0) return VETO
    return this.#isStory(i + 1) ? LAST_HEADING_VETO : HEADING_VETO
  }

  /** Told of a paragraph that stays. */
  found(i: number): void {
    this.#kept = i
  }

  /** Whether a paragraph is running text that stays. */
  #isStory(i: number): boolean {
    return this.#paragraphs[i]!.observed.features.prose && this.#judgements[i]!.confidence < REMOVED
  }
}

/** Leaves out the digits of a confidence that depend on the JavaScript engine, so that logs are the same on all. */
function round(confidence: number): number {
  return Math.round(confidence * DIGITS) / DIGITS
}

/** Whether a text is in a language that the model was trained in: it has the function words of these, and few of others. */
function isSpoken(paragraphs: readonly Weighed[]): boolean {
  let words = 0
  let spoken = 0
  let foreign = 0
  for (const { observed } of paragraphs) {
    words += observed.features.words
    spoken += observed.features.spoken
    foreign += observed.features.foreign
  }
  return spoken >= words * SPOKEN_SHARE && spoken > foreign * SPOKEN_MARGIN
}

/** What the model speaks against is of the kind of what goes beside it, before it rather than after it; or else `other`. */
function nameKinds(judgements: readonly Judgement[]): void {
  let kind: Kind | undefined
  const spread = (judgement: Judgement): void => {
    kind = judgement.confidence < LIKELY_BOILERPLATE ? undefined : (judgement.kind ??= kind)
  }
  for (const judgement of judgements) spread(judgement)
  kind = undefined
  for (let i = judgements.length - 1; i >= 0; i--) spread(judgements[i]!)
  for (const judgement of judgements) if (judgement.confidence >= LIKELY_BOILERPLATE) judgement.kind ??= 'other'
}
