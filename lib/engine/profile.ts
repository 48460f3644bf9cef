import type { RuleRow } from './rules.js'

/** What chaff knows: frozen data that the engine is handed. */
export interface Profile {
  /** The normaliser that the profile's tokens were made with; another version is refused. */
  readonly normaliser: number
  readonly rules: readonly RuleRow[]
  /** Words that speak to the reader, such as "you" and "your", normalised: prompts do, reports seldom. */
  readonly address: readonly string[]
}
