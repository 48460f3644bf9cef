/** What witnesses say of a paragraph: each speaks for boilerplate with a weight, and none deletes anything. */
import type { Features } from './features.js'
import type { Kind } from './kind.js'
import type { Strength } from './rules.js'
import type { Tokens } from './tokens.js'

/** One witness's word that a paragraph is boilerplate. */
export interface Evidence {
  /** Who says so: a rule's id, or the name of a witness. */
  readonly by: string
  readonly kind: Kind
  /** How strongly: `SURE` settles it alone, `LIKELY` needs support, `HINT` only goes along with a block; `KEEP` is for it. */
  readonly weight: number
  /** The paragraph heads a block of what follows. */
  readonly opens: boolean
  /** The paragraph is the last of a block that another one heads. */
  readonly closes?: boolean
}

/** Looks at one paragraph. */
export type Witness = (features: Features, tokens: Tokens) => readonly Evidence[]

export const SURE = 4
export const LIKELY = 2
export const HINT = 0.5
export const KEEP = -100

/** What a rule's word weighs. */
export const WEIGHTS: Readonly<Record<Strength, number>> = { sure: SURE, likely: LIKELY, hint: HINT, keep: KEEP }

/** All evidence is made here: objects of one shape are quickly read. */
export function evidenceOf(by: string, kind: Kind, weight: number, opens = false, closes = false): Evidence {
  return { by, kind, weight, opens, closes }
}

/** The name of what fingerprints say begins so. */
export const LEARNED = 'fingerprint:'

/** Whether a fingerprint says so. */
export function isLearned({ by }: Evidence): boolean {
  return by.startsWith(LEARNED)
}
