/**
 * Tells an outlet's furniture from what its articles happen to repeat.
 *
 * How often a line recurs is no proof: explainers repeat their headings, running stories their background. What counts is
 * in how many *different* stories a line stands (tellings of one story are folded into one), whether it has a cue (a rule speaks
 * against it), and whether it stands in an edge block: all from it to the start or the end of the text recurs too.
 */
import type { Fingerprint } from '../engine/fingerprints.js'
import type { Kind } from '../engine/kind.js'
import { countWords } from '../engine/normalise.js'
import type { Digest } from './digest.js'
import { findLeadIns } from './lead-ins.js'
import { type Candidate, countEdges, countLines, groupVariants } from './lines.js'
import type { SelectOptions } from './select-options.js'
import { foldStories } from './stories.js'

/** That a rule speaks against a line. */
export interface Cue {
  readonly kind: Kind
  /** The line is longer than those that the rule judges. */
  readonly long: boolean
}

export { SELECT_DEFAULTS, type SelectOptions } from './select-options.js'

/** Lines of fewer words are labels and datelines more often than furniture, unless they end texts. */
const MIN_WORDS = 3
/** A line stands in an edge block when it does so in this share of its documents. */
const EDGE_SHARE = 0.5
/** A line of few words must stand in the block at the end in this share of them. */
const TAIL_SHARE = 0.8
/** Elsewhere, a line of at most so many words is a heading, and one of more may be a background paragraph. */
const HEADING_WORDS = 6
const BACKGROUND_WORDS = 16

/**
 * The share of an outlet's stories that a line without a cue must stand in: in an edge block, elsewhere, and when it may be a
 * background paragraph, which must stand in twice as many stories besides. Among very many stories also the phrases of the trade
 * recur: "The trial continues", "The euro climbed …".
 */
const SHARE = { edge: 0.01, inside: 0.03, long: 0.5 } as const

/** Whether a line has but a word or two: what is a label at one outlet is a heading at another. */
export function isLabel(key: string): boolean {
  return countWords(key.split(' ')) < MIN_WORDS
}

/**
 * The fingerprints of one host, in the order of their keys.
 *
 * @param cueOf what speaks against a key, if anything does
 */
export function selectHost(
  digests: readonly Digest[],
  cueOf: (key: string) => Cue | undefined,
  options: SelectOptions,
): Fingerprint[] {
  const host = digests[0]?.host ?? ''
  const stories = foldStories(digests)
  const total = new Set(stories).size
  const candidates = countLines(digests, stories)
  const groups = groupVariants(digests, stories, candidates)
  for (const { keys } of digests) countEdges(keys, groups)
  const chosen: Fingerprint[] = []
  for (const [key, { stories }] of candidates) {
    if (stories.size < 2) continue
    const group = groups.get(key)!
    const cue = cueOf(key)
    if (!isFurniture(key, group, cue, total, options)) continue
    chosen.push({ host, key, kind: cue?.kind ?? 'other', documents: group.stories.size, leadIn: false })
  }
  return [...chosen, ...findLeadIns(digests, stories, groups)].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/**
 * Whether a line is furniture.
 *
 * @param counts of it and its guises
 * @param total how many stories the outlet has
 */
function isFurniture(
  key: string,
  { stories, documents, edge, tail }: Candidate,
  cue: Cue | undefined,
  total: number,
  options: SelectOptions,
): boolean {
  const enough = (share: number, times = 1): boolean => stories.size >= Math.max(options.minDocs * times, total * share)
  if (cue !== undefined) return cue.long ? enough(0) : stories.size >= options.minDocsWithCue
  // A bare number or address says nothing.
  if (!/(?:^| )[^< ]{2,}/u.test(key)) return false
  // A place name at the head of a story is its dateline; after its end stands none.
  if (isLabel(key)) return tail >= documents * TAIL_SHARE && enough(SHARE.inside)
  if (edge >= documents * EDGE_SHARE) return enough(SHARE.edge)
  const words = countWords(key.split(' '))
  if (words <= HEADING_WORDS) return false
  return words <= BACKGROUND_WORDS ? enough(SHARE.inside) : enough(SHARE.long, 2)
}
