/** The profile that ships with chaff. */
import type { Profile } from '../engine/profile.js'
import { builtinWeights } from './builtin-weights.js'
import { rulebook } from './rulebook.js'
import { decodeWeights } from './weights.js'

/** Phrase rules by language, and the weights of the line model. */
export const builtinProfile: Profile = {
  ...rulebook,
  weights: decodeWeights(builtinWeights, 'the built-in weights').weights,
}
