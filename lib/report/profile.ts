/** Takes a profile along in a page, so that the page can judge as the run did: all that judging needs, and no more. */
import type { Fingerprint } from '../engine/fingerprints.js'
import type { Profile } from '../engine/profile.js'
import { decodeWeights, encodeWeights } from '../profile/weights.js'

/** More fingerprints than this are not taken along. */
const MAX_FINGERPRINTS = 100_000

/** A profile as it is embedded. */
export type PackedProfile = Omit<Profile, 'weights'> & { readonly weights: string | null }

/** Of weights in a page nobody asks where they come from. */
const TRAINING = { documents: 0, sites: 0, lines: 0 }

/**
 * What a page needs of a profile.
 *
 * @param hosts the outlets of the page's documents: of the fingerprints, theirs are taken along, and those that travel
 * @returns undefined when it is too much to take along
 */
export function packProfile(profile: Profile, hosts: ReadonlySet<string>): PackedProfile | undefined {
  const { normaliser, rules, address, weights } = profile
  const fingerprints = needed(profile.fingerprints ?? [], hosts)
  if (fingerprints.length > MAX_FINGERPRINTS) return undefined
  return {
    normaliser,
    // The samples of a rule are for those who write it.
    rules: rules.map((row) => ({ ...row, hit: '', miss: '' })),
    address,
    fingerprints,
    weights: weights === undefined ? null : encodeWeights({ weights, training: TRAINING }),
  }
}

/** That of an outlet and what travels; and one each of two other outlets, since a profile of one outlet alone is used for all. */
function needed(fingerprints: readonly Fingerprint[], hosts: ReadonlySet<string>): Fingerprint[] {
  const others = new Set<string>()
  return fingerprints.filter(({ host }) => {
    if (host === '' || hosts.has(host)) return true
    const isNew = others.size < 2 && !others.has(host)
    if (isNew) others.add(host)
    return isNew
  })
}

export function unpackProfile({ weights, ...profile }: PackedProfile): Profile {
  return weights === null ? profile : { ...profile, weights: decodeWeights(weights, 'the page’s weights').weights }
}
