/** The profile that ships with chaff. */
import type { Weights } from '../engine/model/model.js'
import type { Profile } from '../engine/profile.js'
import { builtinWeights } from './builtin-weights.js'
import { rulebook } from './rulebook.js'
import { decodeWeights } from './weights.js'

let weights: Weights | undefined

/** Phrase rules by language, and the weights of the line model, which are decoded when they are first asked for. */
export const builtinProfile: Profile = {
  ...rulebook,
  get weights() {
    return (weights ??= decodeWeights(builtinWeights, 'the built-in weights').weights)
  },
}
