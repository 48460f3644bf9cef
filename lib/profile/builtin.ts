/** The profile that ships with chaff. */
import { NORMALISER_VERSION } from '../engine/normalise.js'
import type { Profile } from '../engine/profile.js'
import { de } from './rules/de.js'
import { en } from './rules/en.js'
import { es } from './rules/es.js'
import { fr } from './rules/fr.js'
import { it } from './rules/it.js'
import { nl } from './rules/nl.js'
import { pt } from './rules/pt.js'

/** Phrase rules for seven languages. */
export const builtinProfile: Profile = {
  normaliser: NORMALISER_VERSION,
  rules: [...en, ...de, ...fr, ...es, ...it, ...pt, ...nl],
}
