/**
 * A tally is what learning has counted so far: the digests of documents, sorted, each once.
 *
 * Tallies are sets, so joining them is a union: it does not matter in which order, or how often, shards are joined. Of an
 * outlet with more documents than learning needs, those with the smallest hashes stay (a bottom-k sample), which is the same
 * sample whatever the shards.
 */
import { Checksum, hash32 } from '../engine/hash.js'
import { NORMALISER_VERSION } from '../engine/normalise.js'
import type { Digest } from './digest.js'

/** Raised when tallies are written differently. */
export const TALLY_VERSION = 1

/**
 * The most documents of one outlet that are learned from. A line that stands in a share p of the outlet's documents is missed
 * with probability below e^(-20000 p + 5) for larger ones: next to never, at any share that is furniture.
 */
export const MAX_DOCUMENTS = 20_000

/** A digest as a line of text; lines sort as their digests do, by host and then by a hash of the id. */
export function encodeDigest({ host, id, sketch, keys }: Digest): string {
  return JSON.stringify([host, documentHash(id), sketch, keys])
}

/** The digest of a line; its id is the hash that the line holds. Undefined when the line is none. */
export function decodeDigest(line: string): Digest | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!Array.isArray(value) || value.length !== 4) return undefined
  const [host, id, sketch, keys] = value as unknown[]
  if (!isString(host) || !isString(id)) return undefined
  if (!isList(sketch, Number.isSafeInteger) || !isList(keys, isString)) return undefined
  return { host, id, sketch: sketch as number[], keys: keys as string[] }
}

function isList(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => holds(item))
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

/** 64 bits of an id, in hexadecimal; an id that is such a hash already stays. */
function documentHash(id: string): string {
  if (/^[0-9a-f]{16}$/u.test(id)) return id
  const hex = (n: number): string => n.toString(16).padStart(8, '0')
  return hex(hash32(id)) + hex(hash32(`${id}\0`))
}

/** The first line of a tally file. */
export function tallyHeader(): string {
  return JSON.stringify({ chaff: 'tally', version: TALLY_VERSION, normaliser: NORMALISER_VERSION })
}

/** The last line of a tally file: how many documents it holds, and their checksum. */
export class TallyFooter {
  #documents = 0
  readonly #sum = new Checksum()

  /** Counts a line of the tally in. */
  add(line: string): void {
    this.#documents++
    this.#sum.add(line)
  }

  get documents(): number {
    return this.#documents
  }

  get line(): string {
    return JSON.stringify({ documents: this.#documents, checksum: this.#sum.hex })
  }
}
