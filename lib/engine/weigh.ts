/**
 * Joins what the rules made of a text's paragraphs with what the trained model makes of them.
 *
 * What a rule or a fingerprint is sure of goes. A removal for which the context alone speaks does not stand when the model takes the
 * paragraph for the story's. What the rules left goes when the model is sure enough: the longer a paragraph the surer, for more
 * would be lost.
 */
import { type Evidence, SURE } from './evidence.js'
import type { Kind } from './kind.js'
import type { Placed } from './model/context.js'
import type { LineModel } from './model/model.js'
import type { Observed } from './model/observe.js'
import { type Judgement, REMOVED } from './segment.js'

/** A paragraph with what was found out of it. */
export interface Weighed {
  readonly observed: Observed
  readonly evidence: readonly Evidence[]
}

/** Odds of less than 3 in 10 overrule a removal by context. */
const VETO = Math.log(0.3 / 0.7)
/** Characters up to which the model's word counts in full; beyond, the odds fall with the root of the length. */
const FULL_LENGTH = 100
/** From here on a paragraph is more likely boilerplate than not, and gets a kind. */
const LIKELY_BOILERPLATE = 0.5

/** Weighs the judgements of a text's paragraphs anew. */
export function weigh(model: LineModel, paragraphs: readonly Weighed[], judgements: readonly Judgement[]): void {
  const scores = model.score(paragraphs.map((paragraph, i) => place(paragraph, judgements[i]!)))
  for (const [i, judgement] of judgements.entries()) {
    const { observed, evidence } = paragraphs[i]!
    const logOdds = scores.logOdds[i]!
    if (judgement.confidence >= REMOVED) {
      if (logOdds >= VETO || evidence.some(({ weight }) => weight >= SURE)) continue
      judgement.by.push('model:keep')
    } else if (evidence.some(({ weight }) => weight < 0)) continue
    const confidence = discounted(logOdds, observed.appearance.length)
    if (confidence >= LIKELY_BOILERPLATE) judgement.by.push(...scores.reasons(i).map((aspect) => `model:${aspect}`))
    judgement.confidence = confidence
  }
  nameKinds(judgements)
}

function place({ observed, evidence }: Weighed, { confidence }: Judgement): Placed {
  return { observed, weight: evidence.reduce((sum, { weight }) => sum + weight, 0), confidence }
}

/** The probability that log-odds stand for, less what the length of the paragraph puts at risk. */
function discounted(logOdds: number, length: number): number {
  const risk = 0.5 * Math.log(Math.max(length, FULL_LENGTH) / FULL_LENGTH)
  return 1 / (1 + Math.exp(risk - logOdds))
}

/** What the model speaks against is of the kind of what goes beside it, before it rather than after it; or else `other`. */
function nameKinds(judgements: readonly Judgement[]): void {
  for (const order of [judgements, judgements.toReversed()]) {
    let kind: Kind | undefined
    for (const judgement of order) {
      kind = judgement.confidence < LIKELY_BOILERPLATE ? undefined : (judgement.kind ??= kind)
    }
  }
  for (const judgement of judgements) if (judgement.confidence >= LIKELY_BOILERPLATE) judgement.kind ??= 'other'
}
