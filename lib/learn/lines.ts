/** Counts the lines that an outlet's documents repeat: in how many stories, and how often at the edge of a text. */
import { mix32 } from '../engine/hash.js'
import { NearIndex } from '../engine/near.js'
import type { Digest } from './digest.js'
import { find, forest, join } from './forest.js'

/** A line, or what is one line in several guises. */
export interface Candidate {
  /** The stories that it stands in. */
  readonly stories: Set<number>
  documents: number
  /** Documents that hold it in an edge block: all from it to the start or the end recurs too. */
  edge: number
  /** Documents that hold it in the block at the end, and nowhere else. */
  tail: number
}

/** Counts in which stories and documents each line stands, of those that may stand in more than one document. */
export function countLines(digests: readonly Digest[], stories: Uint32Array): Map<string, Candidate> {
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
  if (candidate === undefined) candidates.set(key, (candidate = { stories: new Set(), documents: 0, edge: 0, tail: 0 }))
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
      const place = roughHash(key) & (size - 1)
      places[number++] = place
      owners[place] = owners[place] === 0 || owners[place] === i + 1 ? i + 1 : -1
    }
  }
  return (number) => owners[places[number]!] === -1
}

/** A hash of a key's length and of some thirty of its units at most: lines that differ do so in nearly all places. */
function roughHash(key: string): number {
  const step = (key.length >> 5) + 1
  let h = key.length
  for (let i = 0; i < key.length; i += step) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
  return mix32(h)
}

/**
 * Groups lines that differ a little (an episode's number, a price, one word), as one: what stands in many stories may do so
 * in ever other guises. Gives for each line, of the recurring ones and their variants, the group's counts.
 */
export function groupVariants(
  digests: readonly Digest[],
  stories: Uint32Array,
  candidates: ReadonlyMap<string, Candidate>,
): Map<string, Candidate> {
  const recurring = [...candidates].flatMap(([key, { stories }]) => (stories.size >= 2 ? [key] : []))
  const near = new NearIndex(recurring)
  const parent = forest(recurring.length)
  for (const [i, key] of recurring.entries()) {
    const twin = near.nearest(key, i)
    if (twin !== undefined) join(parent, i, twin)
  }
  const groups = new Map<string, Candidate>()
  const byRoot = recurring.map((): Candidate | undefined => undefined)
  for (const [i, key] of recurring.entries()) {
    const root = find(parent, i)
    const group = (byRoot[root] ??= { stories: new Set(), documents: 0, edge: 0, tail: 0 })
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
export function countEdges(keys: readonly string[], groups: ReadonlyMap<string, Candidate>): void {
  const end = tailOf(keys, groups)
  const tail = new Set(keys.slice(end))
  const seen = new Set(tail)
  for (const key of keys) {
    if (!groups.has(key)) break
    seen.add(key)
  }
  for (const key of seen) groups.get(key)!.edge++
  for (const key of keys.slice(0, end)) tail.delete(key)
  for (const key of tail) groups.get(key)!.tail++
}

/** Where the recurring lines at the end of a text begin. */
export function tailOf(keys: readonly string[], groups: ReadonlyMap<string, Candidate>): number {
  return keys.findLastIndex((key) => !groups.has(key)) + 1
}
