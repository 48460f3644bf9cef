/** Finds, of many keys, the one that differs least from a given one, by comparing it with a handful. */
import levenshtein from 'fast-levenshtein'
import { hash32 } from './hash.js'

/** Length of the pieces that near matches are found by, in UTF-16 units. */
const GRAM = 4
/** A near match is looked for in keys of these lengths: shorter ones are too alike, longer ones no furniture. */
const MIN_NEAR = 24
const MAX_NEAR = 400
/** How many of its rarest pieces stand for a fingerprint, and how many a line must share. */
const GRAMS = 6
const SHARED_GRAMS = 3
/** A piece that more fingerprints hold than this leads to none. */
const MAX_POSTINGS = 64
/** At most so many keys are compared with a line, by edit distance. */
const MAX_COMPARED = 4
/** Edits per character, at most, in a near match. */
const MAX_DISTANCE = 0.2
/** Keys that near matches are looked for among; the time to look does not depend on how many there are. */
export class NearIndex {
  readonly #keys: readonly string[]
  readonly #grams: GramIndex

  constructor(keys: readonly string[]) {
    this.#keys = keys
    this.#grams = new GramIndex(keys)
  }

  /**
   * The place of the key that differs least from `key`, at most a fifth of its length in edits; undefined when none does.
   *
   * @param accepts whether the key at a place may be the one
   */
  nearest(key: string, accepts: (place: number) => boolean): number | undefined {
    if (key.length < MIN_NEAR || key.length > MAX_NEAR) return undefined
    let best: number | undefined
    let least = Math.floor(key.length * MAX_DISTANCE) + 1
    for (const place of this.#grams.candidates(key, accepts)) {
      const other = this.#keys[place]!
      if (Math.abs(other.length - key.length) >= least) continue
      const distance = levenshtein.get(other, key)
      if (distance >= least) continue
      least = distance
      best = place
    }
    return best
  }
}

/** Finds keys that share rare pieces with another; the pieces are kept as numbers in flat arrays. */
class GramIndex {
  readonly #mask: number
  /** Where the postings of each bucket begin. */
  readonly #starts: Uint32Array
  readonly #hashes: Uint32Array
  readonly #owners: Uint32Array

  constructor(keys: readonly string[]) {
    const rows = someGrams(keys)
    const buckets = 2 ** Math.max(8, Math.ceil(Math.log2(rows.length + 1)))
    this.#mask = buckets - 1
    this.#starts = new Uint32Array(buckets + 1)
    for (const { hash } of rows) this.#starts[(hash & this.#mask) + 1]!++
    for (let b = 0; b < buckets; b++) this.#starts[b + 1]! += this.#starts[b]!
    this.#hashes = new Uint32Array(rows.length)
    this.#owners = new Uint32Array(rows.length)
    const next = this.#starts.slice()
    for (const { hash, owner } of rows) {
      const bucket = hash & this.#mask
      const at = next[bucket]!++
      this.#hashes[at] = hash
      this.#owners[at] = owner
    }
  }

  /** The places of the keys that share the most rare pieces with a key, best first. */
  candidates(key: string, accepts: (place: number) => boolean): number[] {
    const shared = new Map<number, number>()
    for (const hash of new Set(grams(key))) {
      const bucket = hash & this.#mask
      const end = this.#starts[bucket + 1]!
      for (let at = this.#starts[bucket]!; at < end; at++) {
        if (this.#hashes[at] !== hash) continue
        const owner = this.#owners[at]!
        shared.set(owner, (shared.get(owner) ?? 0) + 1)
      }
    }
    return [...shared]
      .filter(([owner, count]) => count >= SHARED_GRAMS && accepts(owner))
      .sort(([a, countA], [b, countB]) => countB - countA || a - b)
      .slice(0, MAX_COMPARED)
      .map(([owner]) => owner)
  }
}

/** The hashes of a text's pieces. */
function grams(text: string): number[] {
  const hashes: number[] = []
  for (let i = 0; i + GRAM <= text.length; i++) hashes.push(hash32(text.slice(i, i + GRAM)))
  return hashes
}

/**
 * For each key that may be matched nearly, some pieces that are not common. Those of the smallest hashes are taken, not the
 * rarest: keys that are alike have these in common (A. Broder, 1997), where the rarest are what tells them apart.
 */
function someGrams(keys: readonly string[]): { hash: number; owner: number }[] {
  const nearly = [...keys.entries()].filter(([, key]) => key.length >= MIN_NEAR && key.length <= MAX_NEAR)
  // How often a piece occurs is counted in a table of fixed size: two that meet in it are both thought commoner.
  const counts = new Uint32Array(2 ** Math.min(22, 8 + Math.ceil(Math.log2(nearly.length + 1))))
  const slot = (hash: number): number => hash & (counts.length - 1)
  for (const [, key] of nearly) for (const hash of new Set(grams(key))) counts[slot(hash)]!++
  return nearly.flatMap(([owner, key]) =>
    [...new Set(grams(key))]
      .map((hash) => ({ hash, owner, count: counts[slot(hash)]! }))
      .filter(({ count }) => count <= MAX_POSTINGS)
      .sort((a, b) => a.hash - b.hash)
      .slice(0, GRAMS),
  )
}
