/** The rules of one outlet: they count for its texts only. */
import type { RuleRow } from './rules.js'

/** Rules for the texts of an outlet. */
export interface SiteRules {
  /** The outlet, as texts tell it: lower case, without "www.". */
  readonly host: string
  /** What counts beside the rules of the profile. */
  readonly rules: readonly RuleRow[]
}
