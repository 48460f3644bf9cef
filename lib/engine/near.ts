/**
 * Finds, of many keys, the one that differs least from a given one, by comparing it with a handful.
 *
 * A key is found by six of its pieces (`grams.ts`). Those of the smallest hashes are taken, not the rarest: keys that are alike
 * have these in common (A. Broder, "On the resemblance and containment of documents", 1997), where the rarest are what tells them
 * apart. What very many keys hold tells nothing, and is taken only for want of others. A line is looked up by the smallest of
 * its own pieces that stand for any key; a key that shares three of them with it is compared.
 */
import { distance } from 'fastest-levenshtein'
import { Candidates } from './candidates.js'
import { gramLength, hashGrams, MAX_TEXT, smallest } from './grams.js'

/** A near match is looked for in keys of these lengths: shorter ones are too alike, longer ones no furniture. */
const MIN_NEAR = 24
const MAX_NEAR = MAX_TEXT
/** How many pieces stand for a key, and how many of them a line must share. */
const PIECES = 6
const SHARED_PIECES = 3
/** How many pieces of a line are looked up: those that stand for a key, and what an edit may put among them. */
const PROBES = 16
/** A piece that more keys hold is common; it leads to the first so many of the keys that it stands for. */
const MAX_POSTINGS = 64
/** At most so many keys are compared with a line, by edit distance. */
const MAX_COMPARED = 4
/** Edits per character, at most, in a near match. */
const MAX_DISTANCE = 0.2

/** Hashes are of 31 bits; the highest bit marks a common piece, so that it comes after all others. */
const COMMON = 0x80000000
/** Stands in the place of a piece where a key has too few. */
const NONE = 0xffffffff
/** Pieces are counted in a table of at most so many places: two that meet in it are both thought commoner. */
const MAX_COUNTS = 1 << 22

// What is written down while a key is looked up or taken in. The engine does one thing at a time.
const hashes = new Uint32Array(MAX_NEAR)
const chosen = new Uint32Array(PROBES)
const candidates = new Candidates(PROBES * MAX_POSTINGS)

/**
 * Keys that near matches are looked for among, in time that hardly depends on how many there are. An index takes up to 60 bytes a
 * key, besides the keys.
 */
export class NearIndex {
  readonly #keys: readonly string[]
  readonly #length: number
  readonly #mask: number
  /** By bucket: bits of the pieces in it. What no key has ends here, mostly. */
  readonly #filter: Uint16Array
  /** By bucket: where its postings begin. */
  readonly #starts: Uint32Array
  /** The postings of all buckets: the places of the keys that a piece in the bucket stands for. */
  readonly #places: Uint32Array
  /** How many of the keys that may be found are shorter than a number. */
  readonly #shorter = new Uint32Array(MAX_NEAR + 2)
  readonly #distanceOf: typeof editDistance

  /** @param keys an empty one is never found */
  constructor(keys: readonly string[], distanceOf = editDistance) {
    this.#keys = keys
    this.#distanceOf = distanceOf
    const places = comparable(keys)
    for (const place of places) this.#shorter[keys[place]!.length + 1]!++
    for (let length = 1; length < this.#shorter.length; length++) this.#shorter[length]! += this.#shorter[length - 1]!
    this.#length = gramLength(places.length)
    const pieces = choosePieces(keys, places, this.#length)
    const buckets = powerOfTwo(pieces.length / 2)
    this.#mask = buckets - 1
    this.#filter = new Uint16Array(buckets)
    this.#starts = new Uint32Array(buckets + 1)
    for (const piece of pieces) {
      if (piece === NONE) continue
      const bucket = piece & this.#mask
      this.#filter[bucket]! |= filterBit(piece)
      if (this.#starts[bucket + 1]! < MAX_POSTINGS) this.#starts[bucket + 1]!++
    }
    for (let bucket = 0; bucket < buckets; bucket++) this.#starts[bucket + 1]! += this.#starts[bucket]!
    this.#places = new Uint32Array(this.#starts[buckets]!)
    this.#fill(pieces, places)
  }

  /** Puts each key's place where its pieces lead to, as far as there is room: the counts have been capped. */
  #fill(pieces: Uint32Array, places: Uint32Array): void {
    const next = this.#starts.slice()
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!
      if (piece === NONE) continue
      const bucket = piece & this.#mask
      const at = next[bucket]!
      if (at === this.#starts[bucket + 1]) continue
      this.#places[at] = places[Math.floor(i / PIECES)]!
      next[bucket] = at + 1
    }
  }

  /**
   * The place of the key that differs least from `key`, at most a fifth of its length in edits; undefined when none does.
   *
   * @param except the place of a key that is not meant
   */
  nearest(key: string, except?: number): number | undefined {
    if (!isComparable(key)) return undefined
    const most = Math.floor(key.length * MAX_DISTANCE)
    // Mostly no key is about as long, and nothing need be looked up.
    const longest = Math.min(MAX_NEAR, key.length + most)
    if (this.#shorter[longest + 1] === this.#shorter[key.length - most]) return undefined
    let best: number | undefined
    let least = most + 1
    for (const place of this.#alike(key, except)) {
      const other = this.#keys[place]!
      if (Math.abs(other.length - key.length) >= least) continue
      const edits = this.#distanceOf(other, key)
      if (edits >= least) continue
      least = edits
      best = place
    }
    return best
  }

  /** The places of the keys that share the most pieces with a key. */
  #alike(key: string, except: number | undefined): readonly number[] {
    const count = hashGrams(key, this.#length, hashes)
    let known = 0
    for (let i = 0; i < count; i++) {
      const piece = hashes[i]!
      hashes[known] = piece
      known += (this.#filter[piece & this.#mask]! & filterBit(piece)) === 0 ? 0 : 1
    }
    const probes = smallest(hashes, known, chosen, PROBES)
    if (probes < SHARED_PIECES) return []
    for (let i = 0; i < probes; i++) {
      const bucket = chosen[i]! & this.#mask
      const end = this.#starts[bucket + 1]!
      for (let at = this.#starts[bucket]!; at < end; at++) candidates.add(this.#places[at]!)
    }
    return candidates.take(SHARED_PIECES, MAX_COMPARED, except)
  }
}

function isComparable({ length }: string): boolean {
  return length >= MIN_NEAR && length <= MAX_NEAR
}

/** The places of the keys that may be found. */
function comparable(keys: readonly string[]): Uint32Array {
  const places = new Uint32Array(keys.length)
  let count = 0
  for (let i = 0; i < keys.length; i++) if (isComparable(keys[i]!)) places[count++] = i
  return places.slice(0, count)
}

/** One of 16 bits, told by the high bits of a product, which hang on all of the hash. */
function filterBit(piece: number): number {
  return 1 << (Math.imul(piece, 0x9e3779b1) >>> 28)
}

/** The least power of two that is not below a number. */
function powerOfTwo(least: number): number {
  let power = 1
  while (power < least) power *= 2
  return power
}

/** The pieces that stand for each of some keys, six in a row. */
function choosePieces(keys: readonly string[], places: Uint32Array, length: number): Uint32Array {
  const counts = countPieces(keys, places, length)
  const mask = counts.length - 1
  const isCommon = (piece: number): boolean => counts[piece & mask]! > MAX_POSTINGS
  const pieces = new Uint32Array(places.length * PIECES).fill(NONE)
  for (let i = 0; i < places.length; i++) {
    const count = hashGrams(keys[places[i]!]!, length, hashes)
    const size = chooseOf(count, isCommon)
    for (let j = 0; j < size; j++) pieces[i * PIECES + j] = chosen[j]!
  }
  return pieces
}

/** Chooses from the pieces written down: the smallest that are not common, and then of those that are. */
function chooseOf(count: number, isCommon: (piece: number) => boolean): number {
  // Nearly always there are enough among the first, and counts, which lie far apart in memory, are read of these alone.
  const first = smallest(hashes, count, chosen, PROBES)
  let size = 0
  for (let i = 0; i < first && size < PIECES; i++) if (!isCommon(chosen[i]!)) chosen[size++] = chosen[i]!
  if (size === PIECES) return size
  for (let i = 0; i < count; i++) if (isCommon(hashes[i]!)) hashes[i]! += COMMON
  size = smallest(hashes, count, chosen, PIECES)
  for (let i = 0; i < size; i++) chosen[i]! &= COMMON - 1
  return size
}

/** How often each piece occurs, as far as it matters, by the low bits of its hash. */
function countPieces(keys: readonly string[], places: Uint32Array, length: number): Uint8Array {
  let total = 0
  for (const place of places) total += keys[place]!.length
  const counts = new Uint8Array(Math.min(powerOfTwo(total), MAX_COUNTS))
  for (const place of places) {
    const count = hashGrams(keys[place]!, length, hashes)
    for (let i = 0; i < count; i++) {
      const slot = hashes[i]! & (counts.length - 1)
      if (counts[slot]! <= MAX_POSTINGS) counts[slot]!++
    }
  }
  return counts
}

/** How many letters must be changed, added or left out to make one word of another. */
export function editDistance(one: string, other: string): number {
  return distance(one, other)
}
