/**
 * A tally is what learning has counted so far: the digests of documents, sorted, each once.
 *
 * Tallies are sets, so joining them is a union: it does not matter in which order, or how often, shards are joined. Documents are
 * told apart by what they say, not by their ids or paths: the same article in two files is one, and two articles with one id are
 * two. Of an outlet with more documents than learning needs, those with the smallest hashes stay (a bottom-k sample), which is the
 * same sample whatever the shards.
 */
import { Checksum, checksum } from '../engine/hash.js'
import { NORMALISER_VERSION } from '../engine/normalise.js'
import type { Digest } from './digest.js'

/** Raised when tallies are written differently. */
export const TALLY_VERSION = 2

/**
 * The most documents of one outlet that are learned from. A line that stands in a share p of the outlet's documents is missed
 * with probability below e^(-10000 p + 5): next to never, at any share that is furniture.
 */
export const MAX_DOCUMENTS = 10_000
/** The most of one outlet that is learned from, in UTF-16 units of digests: that many documents of three kilobytes each. */
export const MAX_SIZE = 30_000_000

/**
 * A digest as a line of text: `["host","hash of all else",[sketch],["key",…]]`. Lines sort by host, and then as if by chance;
 * the lines of equal digests are equal.
 */
export function encodeDigest({ host, sketch, keys }: Digest): string {
  return JSON.stringify([host, checksum([sketch.join(), ...keys]), sketch, keys])
}

/** The digest of a line; undefined when the line is none. */
export function decodeDigest(line: string): Digest | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!Array.isArray(value) || value.length !== 4) return undefined
  const [host, hash, sketch, keys] = value as unknown[]
  if (!isString(host) || !isString(hash)) return undefined
  if (!isList(sketch, Number.isSafeInteger) || !isList(keys, isString)) return undefined
  return { host, sketch: sketch as number[], keys: keys as string[] }
}

function isList(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => holds(item))
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

/**
 * Takes the lines of digests in order, and tells of each whether it stays: each document once, and of an outlet the first, until
 * there are as many, or as much, as learning needs. What of a union stays is the same whether its parts have been through it or
 * not: before a line that stays come no more lines in a part than in the whole.
 */
export class Sample {
  #line = ''
  #host = ''
  #documents = 0
  #size = 0

  takes(line: string): boolean {
    if (line === this.#line) return false
    this.#line = line
    if (!line.startsWith(this.#host) || this.#host === '') {
      this.#host = /^\["(?:[^"\\]|\\.)*",/u.exec(line)![0]
      this.#documents = 0
      this.#size = 0
    }
    if (this.#documents >= MAX_DOCUMENTS || this.#size >= MAX_SIZE) return false
    this.#documents++
    this.#size += line.length
    return true
  }
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
