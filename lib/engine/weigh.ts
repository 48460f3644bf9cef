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
import { Vetoes } from './vetoes.js'

/** The model has no say in a text where fewer of the words are function words of the languages that it was trained in, … */
const SPOKEN_SHARE = 0.05
/** … or not so many times as many as those of others. */
const SPOKEN_MARGIN = 2
/** … or where so many of the characters stand for bytes that are no text. */
const UNDECODED_SHARE = 0.1
const UNDECODED = '\ufffd'
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
  const vetoes = new Vetoes(paragraphs, judgements)
  for (const [i, judgement] of judgements.entries()) {
    const { observed, evidence } = paragraphs[i]!
    const logOdds = scores.logOdds[i]!
    if (judgement.confidence >= REMOVED) {
      const isContext = !judgement.by.includes(BETWEEN) && evidence.every(({ weight }) => weight < SURE)
      const isVetoed = observed.known >= READ && (logOdds < vetoes.at(i) || scores.isTitle(i))
      if (!isContext || !isVetoed) continue
      vetoes.found(i)
      judgement.by.push('model:keep')
    } else if (evidence.some(({ weight }) => weight < 0)) continue
    const confidence = round(1 / (1 + Math.exp(doubts.of(i) - logOdds)))
    if (confidence >= LIKELY_BOILERPLATE) judgement.by.push(...scores.reasons(i).map((aspect) => `model:${aspect}`))
    judgement.confidence = confidence
  }
  nameKinds(judgements)
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
  let characters = 0
  let undecoded = 0
  for (const { observed } of paragraphs) {
    characters += observed.features.text.length
    undecoded += countUndecoded(observed.features.text)
    words += observed.features.words
    spoken += observed.features.functionWords
    foreign += observed.features.foreign
  }
  const isText = undecoded <= characters * UNDECODED_SHARE
  return isText && spoken >= words * SPOKEN_SHARE && spoken > foreign * SPOKEN_MARGIN
}

/** How many characters of a text stand for bytes that could not be decoded. */
function countUndecoded(text: string): number {
  let count = 0
  for (let at = text.indexOf(UNDECODED); at >= 0; at = text.indexOf(UNDECODED, at + 1)) count++
  return count
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
