/**
 * Joins what the rules made of a text's paragraphs with what the trained model makes of them.
 *
 * What a rule or a fingerprint is sure of goes. A removal for which the context alone speaks does not stand when the model takes the
 * paragraph for the story's. What the rules left goes when the model is sure enough: the longer a paragraph the surer, for more
 * would be lost.
 */
import { type Evidence, LIKELY, SURE } from './evidence.js'
import { type Features, isCounted, isTimed } from './features.js'
import type { Kind } from './kind.js'
import type { LineModel, Scores } from './model/model.js'
import type { Observed } from './model/observe.js'
import { place, type Placed } from './model/placed.js'
import { BETWEEN, type Judgement, REMOVED } from './segment.js'

/** A paragraph with what was found out of it. */
export interface Weighed {
  readonly observed: Observed
  readonly evidence: readonly Evidence[]
}

/** Odds of less than 3 in 10 overrule a removal by context. */
const VETO = Math.log(0.3 / 0.7)
/** Characters up to which the model's word counts in full; beyond, the odds fall with the root of the length. */
const FULL_LENGTH = 100
/** The model was trained on English: it has no say in a text where fewer of the words are English function words. */
const ENGLISH_SHARE = 0.05
/** It reads a paragraph when the lexicon knows this share of its words. */
const READ = 0.5
/** What the model says of a paragraph that it cannot read is worth so much less, in log-odds. */
const UNREAD_RISK = 3
/** So many paragraphs on either side, of those that are not prose, tell whether a paragraph stands in a list of the story's. */
const LIST_REACH = 4
/** A list has so many lines; its words are not known, or this share of its lines holds numbers. */
const LIST_LINES = 4
const LIST_KNOWN = 0.6
const LIST_NUMBERS = 0.6
/** The same for a line of such a list. */
const LIST_RISK = 2
/** And for a sentence that neither its own words nor any evidence speak against: the place alone is a weak reason. */
const SENTENCE_RISK = 1
const SENTENCE_WORDS = 8
const SENTENCE_LEXICAL = 1
/** And for texts of fewer paragraphs than this, whose surroundings say little. */
const FEW_PARAGRAPHS = 6
const FEW_RISK = 1
/** And for the first paragraph of a text, which is its title more often than not; for those that are most like its title far more. */
const FIRST_RISK = 1.5
const TITLE_RISK = 4
/** And for all of a text in which nothing is sure to be boilerplate, by the rules or by these log-odds: it may have been cleaned. */
const CLEAN_RISK = 0.5
const CERTAIN = Math.log(0.95 / 0.05)
/** Confidences are told to the ninth digit: in the last that a number has, JavaScript engines differ. */
const DIGITS = 1e9
/** From here on a paragraph is more likely boilerplate than not, and gets a kind. */
const LIKELY_BOILERPLATE = 0.5

/** A text's paragraphs, and what of all of them makes one doubtful. */
interface Text {
  readonly paragraphs: readonly Weighed[]
  readonly scores: Scores
  /** It has a list whose lines begin with their number or their hour. */
  readonly isListed: boolean
  /** Nothing in it is sure to be boilerplate. */
  readonly isClean: boolean
}

/** Weighs the judgements of a text's paragraphs anew; those of a text in a language that the model does not know stand. */
export function weigh(model: LineModel, paragraphs: readonly Weighed[], judgements: readonly Judgement[]): void {
  if (!isEnglish(paragraphs)) return
  const placed: Placed[] = []
  for (const [i, { observed, evidence }] of paragraphs.entries()) {
    placed.push(place(observed, evidence, judgements[i]!.confidence))
  }
  const scores = model.score(placed)
  const text: Text = {
    paragraphs,
    scores,
    isListed: paragraphs.filter(({ observed }) => isItem(observed.features)).length >= LIST_LINES,
    isClean: !judgements.some(({ confidence }, i) => confidence >= REMOVED || scores.logOdds[i]! >= CERTAIN),
  }
  for (const [i, judgement] of judgements.entries()) {
    const { observed, evidence } = paragraphs[i]!
    const logOdds = scores.logOdds[i]!
    if (judgement.confidence >= REMOVED) {
      const isContext = !judgement.by.includes(BETWEEN) && evidence.every(({ weight }) => weight < SURE)
      const isVetoed = observed.known >= READ && (logOdds < VETO || scores.isTitle(i))
      if (!isContext || !isVetoed) continue
      judgement.by.push('model:keep')
    } else if (evidence.some(({ weight }) => weight < 0)) continue
    const risk = lengthRisk(observed.appearance.length) + doubt(text, i)
    const confidence = round(1 / (1 + Math.exp(risk - logOdds)))
    if (confidence >= LIKELY_BOILERPLATE) judgement.by.push(...scores.reasons(i).map((aspect) => `model:${aspect}`))
    judgement.confidence = confidence
  }
  nameKinds(judgements)
}

/** What makes doubtful what the model says of a paragraph, in log-odds: of several things the worst. */
function doubt({ paragraphs, scores, isListed, isClean }: Text, i: number): number {
  const paragraph = paragraphs[i]!
  return Math.max(
    paragraph.observed.known < READ ? UNREAD_RISK : 0,
    isListed && isItem(paragraph.observed.features) ? LIST_RISK : listRisk(paragraphs, i),
    scores.isTitle(i) ? TITLE_RISK : i === 0 ? FIRST_RISK : 0,
    isInnocent(paragraph) ? SENTENCE_RISK : 0,
    isClean ? CLEAN_RISK : 0,
    paragraphs.length < FEW_PARAGRAPHS ? FEW_RISK : 0,
  )
}

/** Leaves out the digits of a confidence that depend on the JavaScript engine, so that logs are the same on all. */
function round(confidence: number): number {
  return Math.round(confidence * DIGITS) / DIGITS
}

/** What the length of a paragraph puts at risk, in log-odds. */
function lengthRisk(length: number): number {
  return 0.5 * Math.log(Math.max(length, FULL_LENGTH) / FULL_LENGTH)
}

/** Whether a text is in English: it has its function words, and fewer of other languages. */
function isEnglish(paragraphs: readonly Weighed[]): boolean {
  let words = 0
  let english = 0
  let others = 0
  for (const { observed } of paragraphs) {
    words += observed.features.words
    english += observed.features.english
    others += observed.features.functionWords - observed.features.english
  }
  return english >= words * ENGLISH_SHARE && english >= others
}

/** Whether a paragraph is a sentence that neither its own words nor any evidence speak against. */
function isInnocent({ observed: { features, lexical }, evidence }: Weighed): boolean {
  return (
    features.sentence &&
    features.words >= SENTENCE_WORDS &&
    lexical < SENTENCE_LEXICAL &&
    !evidence.some(({ weight }) => weight > 0)
  )
}

/** Whether a paragraph begins as the items of a list or a programme do. */
function isItem(features: Features): boolean {
  return isCounted(features) || isTimed(features)
}

/** Names, results, the rows of a table: short lines that little speaks against, of words nobody knows or full of numbers. */
function listRisk(paragraphs: readonly Weighed[], i: number): number {
  if (paragraphs[i]!.observed.features.prose) return 0
  let lines = 0
  let known = 0
  let numbered = 0
  for (let at = Math.max(0, i - LIST_REACH); at < Math.min(paragraphs.length, i + LIST_REACH + 1); at++) {
    const { observed, evidence } = paragraphs[at]!
    if (observed.features.prose) continue
    if (evidence.some(({ weight }) => weight >= LIKELY)) return 0
    lines++
    known += observed.known
    if (observed.appearance.numbers > 0) numbered++
  }
  const isList = known < lines * LIST_KNOWN || numbered >= lines * LIST_NUMBERS
  return lines >= LIST_LINES && isList ? LIST_RISK : 0
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
