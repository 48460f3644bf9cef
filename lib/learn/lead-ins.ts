/** Finds the words before a colon or a dash that lead to another story: "Also on the Courier: …". */
import type { Fingerprint } from '../engine/fingerprints.js'
import type { Digest } from './digest.js'
import { type Candidate, tailOf } from './lines.js'

/** Words that lead on. */
const LEAD_IN = new Set(
  (
    'read more related watch see also click follow listen lesen auch mehr thema lire aussi voir lea lee tambien ver leggi anche ' +
    'leia tambem veja lees ook bekijk meer'
  ).split(' '),
)
const LEAD_IN_WORDS = 5
/** A headline has at most so many words. */
const HEADLINE_WORDS = 14
/** What comes last, a credit or the weather, must do so in this share of the stories. */
const LAST_SHARE = 0.03

interface LeadIn {
  readonly stories: Set<number>
  readonly rests: Set<string>
  total: number
  /** How often nothing but what recurs comes after it. */
  last: number
  /** How often what follows is no longer than a headline. */
  headlines: number
}

/**
 * Learned beginnings before a colon or a dash, that different headlines follow.
 *
 * @param groups the lines that recur
 */
export function findLeadIns(
  digests: readonly Digest[],
  stories: Uint32Array,
  groups: ReadonlyMap<string, Candidate>,
): Fingerprint[] {
  const host = digests[0]?.host ?? ''
  const total = new Set(stories).size
  const found = new Map<string, LeadIn>()
  for (const [i, { keys }] of digests.entries()) {
    const tail = tailOf(keys, groups)
    for (const [place, key] of keys.entries()) {
      const colon = key.indexOf(' <:> ')
      if (colon < 0) continue
      const lead = key.slice(0, colon)
      const rest = key.slice(colon + 5)
      if (lead.split(' ').length > LEAD_IN_WORDS) continue
      let entry = found.get(lead)
      if (entry === undefined)
        found.set(lead, (entry = { stories: new Set(), rests: new Set(), total: 0, last: 0, headlines: 0 }))
      entry.stories.add(stories[i]!)
      entry.rests.add(rest)
      entry.total++
      if (place >= tail - 1) entry.last++
      if (rest.split(' ').length <= HEADLINE_WORDS) entry.headlines++
    }
  }
  return [...found].flatMap(([key, entry]) =>
    isLeadIn(key, entry, total)
      ? [{ host, key: `${key} <:>`, kind: 'related' as const, documents: entry.stories.size, leadIn: true }]
      : [],
  )
}

/**
 * A lead-in has a word that leads on, or is long and followed by ever other short lines, or ever comes last; "He added:" is none.
 *
 * @param all how many stories the outlet has
 */
function isLeadIn(key: string, { stories, rests, total, last, headlines }: LeadIn, all: number): boolean {
  const words = key.split(' ')
  if (words.some((word) => LEAD_IN.has(word))) return stories.size >= 3 && rests.size >= 2 && total <= stories.size * 4
  if (stories.size < 5 || headlines < total * 0.8) return false
  if (words.length >= 4 && rests.size === total) return true
  return last === total && stories.size >= all * LAST_SHARE
}
