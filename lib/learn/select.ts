/**
 * Tells an outlet's furniture from what its articles happen to repeat.
 *
 * How often a line recurs is no proof: explainers repeat their headings, running stories their background. What counts is
 * in how many *different* stories a line stands (tellings of one story are folded into one), whether it has a cue (a rule speaks
 * against it), and whether it stands in an edge block: all from it to the start or the end of the text recurs too.
 */
import type { Fingerprint } from '../engine/fingerprints.js'
import { hash32 } from '../engine/hash.js'
import type { Kind } from '../engine/kind.js'
import { NearIndex } from '../engine/near.js'
import type { Digest } from './digest.js'

/** What a rule says of a key, if any speaks against it. */
export type Cue = (key: string) => Kind | undefined

/** What makes a line furniture. */
export interface SelectOptions {
  /** Different stories that a line without a cue must stand in. */
  readonly minDocs: number
  /** The same for a line with a cue. */
  readonly minDocsWithCue: number
}

export const SELECT_DEFAULTS: SelectOptions = { minDocs: 5, minDocsWithCue: 2 }

/** Two documents tell one story when they share this much of the smaller sketch, and at least so many hashes. */
const SAME_SHARE = 0.5
const SAME_HASHES = 3

/** Lines of fewer words are labels and datelines more often than furniture. */
const MIN_WORDS = 3
/** A heading has at most so many words. */
const HEADING_WORDS = 6
/** A sentence of more words may be a background paragraph. */
const BACKGROUND_WORDS = 12
/** A line stands in an edge block when it does so in this share of its documents. */
const EDGE_SHARE = 0.5

/** Words that lead to another story before a colon: "Also on the Courier: …". */
const LEAD_IN = new Set(
  (
    'read more related watch see also click follow listen lesen auch mehr thema lire aussi voir lea lee tambien ver leggi anche ' +
    'leia tambem veja lees ook bekijk meer'
  ).split(' '),
)
const LEAD_IN_WORDS = 5
/** A headline has at most so many words. */
const HEADLINE_WORDS = 14

/** A line, or what is one line in several guises. */
interface Candidate {
  /** The stories that it stands in. */
  readonly stories: Set<number>
  documents: number
  edge: number
}

/** The fingerprints of one host, in the order of their keys. */
export function selectHost(digests: readonly Digest[], cue: Cue, options: SelectOptions): Fingerprint[] {
  const host = digests[0]?.host ?? ''
  const stories = foldStories(digests)
  const candidates = count(digests, stories)
  const variants = groupVariants(digests, stories, candidates)
  for (const { keys } of digests) countEdges(keys, variants)
  const chosen: Fingerprint[] = []
  for (const [key, { stories }] of candidates) {
    if (stories.size < 2) continue
    const all = variants.get(key)!
    const kind = cue(key)
    if (!isFurniture(key, all, kind !== undefined, options)) continue
    chosen.push({ host, key, kind: kind ?? 'other', documents: all.stories.size, leadIn: false })
  }
  return [...chosen, ...leadIns(digests, stories, host)].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Whether a line is furniture, by what was counted of it and its guises. */
function isFurniture(
  key: string,
  { stories, documents, edge }: Candidate,
  hasCue: boolean,
  options: SelectOptions,
): boolean {
  if (hasCue) return stories.size >= options.minDocsWithCue
  if (stories.size < options.minDocs) return false
  const words = key.split(' ').length
  // A place name at the head of a story is its dateline; a bare number or address says nothing.
  if (words < MIN_WORDS || !/(?:^| )[^< ]{2,}/u.test(key)) return false
  if (edge >= documents * EDGE_SHARE) return true
  return words > HEADING_WORDS && words <= BACKGROUND_WORDS
}

/** The number of the story that each document tells: near-identical bodies are one (union–find over shared hashes). */
function foldStories(digests: readonly Digest[]): number[] {
  const parent = digests.map((_, i) => i)
  const holders = new Map<number, number[]>()
  for (const [i, { sketch }] of digests.entries()) {
    const shared = new Map<number, number>()
    for (const hash of sketch) {
      const list = holders.get(hash) ?? []
      for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1)
      // What hundreds of documents share is furniture, and tells no story.
      if (list.length < MAX_HOLDERS) holders.set(hash, [...list, i])
    }
    for (const [j, hashes] of shared) {
      const smaller = Math.min(sketch.length, digests[j]!.sketch.length)
      if (hashes >= Math.min(SAME_HASHES, smaller) && hashes >= smaller * SAME_SHARE)
        parent[find(parent, i)] = find(parent, j)
    }
  }
  return parent.map((_, i) => find(parent, i))
}
const MAX_HOLDERS = 50

/** The root of an element in a union–find forest, whose paths it halves. */
function find(parent: number[], i: number): number {
  let at = i
  while (parent[at] !== at) {
    const above = parent[parent[at]!]!
    parent[at] = above
    at = above
  }
  return at
}

/** Counts in which stories and documents each line stands, of those that may stand in more than one document. */
function count(digests: readonly Digest[], stories: readonly number[]): Map<string, Candidate> {
  const mayRecur = findRecurring(digests)
  const candidates = new Map<string, Candidate>()
  let number = 0
  for (const [i, { keys }] of digests.entries()) {
    const some = new Set(keys.filter((key) => mayRecur(number++) && key !== ''))
    for (const key of some) add(candidates, key, stories[i]!)
  }
  return candidates
}

function add(candidates: Map<string, Candidate>, key: string, story: number): void {
  let candidate = candidates.get(key)
  if (candidate === undefined) candidates.set(key, (candidate = { stories: new Set(), documents: 0, edge: 0 }))
  candidate.stories.add(story)
  candidate.documents++
}

/** Places of the table that keys are looked up in, for each key. */
const PLACES = 8

/**
 * Tells of a key, by its number among the keys of all documents, whether it may stand in more than one; about an eighth of those
 * that do not pass as well. Nearly all lines are seen once, and need no more memory than the place that their hash leads to.
 */
function findRecurring(digests: readonly Digest[]): (number: number) => boolean {
  const total = digests.reduce((sum, { keys }) => sum + keys.length, 0)
  let size = 1
  while (size < total * PLACES) size *= 2
  /** The document that a key of the place stands in, from 1; -1 when there are several. */
  const owners = new Int32Array(size)
  const places = new Uint32Array(total)
  let number = 0
  for (const [i, { keys }] of digests.entries()) {
    for (const key of keys) {
      const place = hash32(key) & (size - 1)
      places[number++] = place
      owners[place] = owners[place] === 0 || owners[place] === i + 1 ? i + 1 : -1
    }
  }
  return (number) => owners[places[number]!] === -1
}

/**
 * Groups lines that differ a little (an episode's number, a price, one word), as one: what stands in many stories may do so
 * in ever other guises. Gives for each line, of the recurring ones and their variants, the group's counts.
 */
function groupVariants(
  digests: readonly Digest[],
  stories: readonly number[],
  candidates: ReadonlyMap<string, Candidate>,
): Map<string, Candidate> {
  const recurring = [...candidates].flatMap(([key, { stories }]) => (stories.size >= 2 ? [key] : []))
  const near = new NearIndex(recurring)
  const parent = recurring.map((_, i) => i)
  for (const [i, key] of recurring.entries()) {
    const twin = near.nearest(key, i)
    if (twin !== undefined) parent[find(parent, i)] = find(parent, twin)
  }
  const groups = new Map<string, Candidate>()
  const byRoot = recurring.map((): Candidate | undefined => undefined)
  for (const [i, key] of recurring.entries()) {
    const root = find(parent, i)
    const group = (byRoot[root] ??= { stories: new Set(), documents: 0, edge: 0 })
    const { stories, documents } = candidates.get(key)!
    for (const story of stories) group.stories.add(story)
    group.documents += documents
    groups.set(key, group)
  }
  for (const [i, { keys }] of digests.entries()) {
    for (const key of new Set(keys)) {
      if ((candidates.get(key)?.stories.size ?? 0) >= 2) continue
      const twin = near.nearest(key)
      if (twin === undefined) continue
      const group = groups.get(recurring[twin]!)!
      group.stories.add(stories[i]!)
      group.documents++
      groups.set(key, group)
    }
  }
  return groups
}

/** Counts the recurring lines from both ends inward, up to the first that does not recur. */
function countEdges(keys: readonly string[], groups: ReadonlyMap<string, Candidate>): void {
  const seen = new Set<string>()
  for (const order of [keys, keys.toReversed()]) {
    for (const key of order) {
      if (!groups.has(key)) break
      seen.add(key)
    }
  }
  for (const key of seen) groups.get(key)!.edge++
}

interface LeadIn {
  readonly stories: Set<number>
  readonly rests: Set<string>
  total: number
  /** How often what follows is no longer than a headline. */
  headlines: number
}

/** Learned beginnings before a colon or a dash, that different headlines follow. */
function leadIns(digests: readonly Digest[], stories: readonly number[], host: string): Fingerprint[] {
  const found = new Map<string, LeadIn>()
  for (const [i, { keys }] of digests.entries()) {
    for (const key of keys) {
      const colon = key.indexOf(' <:> ')
      if (colon < 0) continue
      const lead = key.slice(0, colon)
      const rest = key.slice(colon + 5)
      if (lead.split(' ').length > LEAD_IN_WORDS) continue
      let entry = found.get(lead)
      if (entry === undefined)
        found.set(lead, (entry = { stories: new Set(), rests: new Set(), total: 0, headlines: 0 }))
      entry.stories.add(stories[i]!)
      entry.rests.add(rest)
      entry.total++
      if (rest.split(' ').length <= HEADLINE_WORDS) entry.headlines++
    }
  }
  return [...found].flatMap(([key, entry]) =>
    isLeadIn(key, entry)
      ? [{ host, key: `${key} <:>`, kind: 'related' as const, documents: entry.stories.size, leadIn: true }]
      : [],
  )
}

/** A lead-in has a word that leads on, or is long and followed by ever other short lines; "He added:" is none. */
function isLeadIn(key: string, { stories, rests, total, headlines }: LeadIn): boolean {
  const words = key.split(' ')
  if (words.some((word) => LEAD_IN.has(word))) return stories.size >= 3 && rests.size >= 2 && total <= stories.size * 4
  return words.length >= 4 && stories.size >= 5 && rests.size === total && headlines >= total * 0.8
}
