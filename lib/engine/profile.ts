import { ChaffError } from './errors.js'
import type { Fingerprint } from './fingerprints.js'
import type { Weights } from './model/model.js'
import { NORMALISER_VERSION } from './normalise.js'
import type { RuleRow } from './rules.js'
import type { SiteRules } from './site.js'

/** What chaff knows: frozen data that the engine is handed. */
export interface Profile {
  /** The normaliser that the profile's tokens were made with; another version is refused. */
  readonly normaliser: number
  /** The rules, of all languages. */
  readonly rules: readonly RuleRow[]
  /** Words that speak to the reader, such as "you" and "your", normalised: prompts do, reports seldom. */
  readonly address: readonly string[]
  /** Furniture of outlets, learned from their articles; none unless given. */
  readonly fingerprints?: readonly Fingerprint[]
  /** Rules of single outlets, written by hand; none unless given. */
  readonly sites?: readonly SiteRules[]
  /** The trained model of lines in context; without it rules and fingerprints decide alone. */
  readonly weights?: Weights
}

/**
 * Checks what callers hand in, typed or not.
 *
 * @throws {ChaffError} CHAFF_PROFILE
 */
export function checkProfile(profile: Partial<Profile> | null): void {
  const { rules, address, fingerprints = [] } = profile ?? {}
  if (![rules, address, fingerprints].every((list) => Array.isArray(list))) {
    throw new ChaffError('CHAFF_PROFILE', 'profile: expected an object with rules and address words')
  }
  const normaliser = profile?.normaliser
  if (normaliser === NORMALISER_VERSION) return
  const versions = `${String(NORMALISER_VERSION)}, got ${String(normaliser)}`
  throw new ChaffError('CHAFF_PROFILE', `profile: expected normaliser version ${versions}; make the profile anew`)
}
