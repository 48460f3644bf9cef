/** A paragraph as the model is handed it: what it is by itself, and what was said of it. */
import type { Evidence } from '../evidence.js'
import type { Kind } from '../kind.js'
import type { Observed } from './observe.js'

/** A paragraph with what was found out before the model looks at it. */
export interface Placed {
  readonly observed: Observed
  /** The sum of the evidence. */
  readonly weight: number
  /** What the segmentation by rules makes of it, from 0 to 1. */
  readonly confidence: number
  /** Evidence says that it is about comments, and that it leads to other stories. */
  readonly comments: boolean
  readonly related: boolean
}

/** Puts together what was found out of a paragraph. */
export function place(observed: Observed, evidence: readonly Evidence[], confidence: number): Placed {
  let weight = 0
  for (const one of evidence) weight += one.weight
  return { observed, weight, confidence, comments: tells(evidence, 'comments'), related: tells(evidence, 'related') }
}

/** Whether one of them speaks against the paragraph, as being of a kind. */
function tells(evidence: readonly Evidence[], kind: Kind): boolean {
  return evidence.some((one) => one.kind === kind && one.weight > 0)
}
