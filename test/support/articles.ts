/** Lines of invented articles. */
import { tokenise } from '../../lib/engine/normalise.js'
import type { Profile } from '../../lib/engine/profile.js'
import { builtinProfile } from '../../lib/profile/builtin.js'

/** Running text: no mode removes any of it. */
export const STORY = [
  'The river rose two metres overnight and the town of Ostrel closed its only bridge on Monday morning.',
  'Officials expect the water to fall by Friday evening, the mayor told reporters outside the town hall.',
  'Forty families spent the night in the school gymnasium, where volunteers handed out blankets and soup.',
  'Die Brücke wurde erst vor zwölf Jahren gebaut, sagte der Bürgermeister am Montag in der Turnhalle.',
  'The engineer said the piers had held, and that “nobody in the valley should fear for the old mill” – yet.',
] as const

/** Boilerplate of the kind paywall that every mode removes, wherever it stands beside a story. */
export const CHAFF = ['Subscribe now', 'Not a subscriber yet? Choose an offer'] as const

/** Lines that outlets repeat, which nothing but a learned profile can tell from a story. */
export const FURNITURE = {
  ostrel: 'The desk for the northern valleys is kept at the old ferry house',
  post: 'Letters to this paper are read aloud in the square at noon',
} as const

/** The built-in profile with the furniture of two outlets. */
export const learnedProfile: Profile = {
  ...builtinProfile,
  fingerprints: Object.entries(FURNITURE).map(([outlet, line]) => ({
    host: `${outlet}.example`,
    key: tokenise(line).join(' '),
    kind: 'other',
    documents: 9,
    leadIn: false,
  })),
}
