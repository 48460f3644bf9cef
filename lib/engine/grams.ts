/**
 * Cuts text into its overlapping pieces of a length (q-grams) and hashes them, without making a string of any.
 *
 * The hash is a polynomial one that rolls from piece to piece (R. M. Karp and M. O. Rabin, "Efficient randomized
 * pattern-matching algorithms", 1987), spread over 31 bits; which pieces of a text have the smallest is then as good as chance.
 */
import { mix32 } from './hash.js'

const BASE = 0x2c1b3c6d

/** The longest text that is cut into pieces, in UTF-16 units. */
export const MAX_TEXT = 400

/** The hashes of a text's beginnings: that of a piece is made of those of its start and its end. */
const beginnings = new Int32Array(MAX_TEXT + 1)

/** The pieces of up to so many keys are this long, in UTF-16 units; each unit more serves four times as many. */
const MIN_LENGTH = 4
const MIN_KEYS = 8192
const KEYS_PER_UNIT = 4

/**
 * How long the pieces must be that so many keys are told apart by: with the logarithm of their number, or every piece would
 * stand in too many.
 */
export function gramLength(keys: number): number {
  let length = MIN_LENGTH
  for (let served = MIN_KEYS; served < keys; served *= KEYS_PER_UNIT) length++
  return length
}

/**
 * Writes the hashes of a text's pieces that are below 2 ** 31: every other piece, wherever it stands.
 *
 * @param text of at most `MAX_TEXT` UTF-16 units
 * @param length of a piece, at least 1
 * @returns how many there are
 */
export function hashGrams(text: string, length: number, into: Uint32Array): number {
  let power = 1
  for (let i = 0; i < length; i++) power = Math.imul(power, BASE)
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0
    beginnings[i + 1] = hash
  }
  let count = 0
  for (let end = length; end <= text.length; end++) {
    hash = mix32(beginnings[end]! - Math.imul(beginnings[end - length]!, power))
    into[count] = hash
    count += hash < 0 ? 0 : 1
  }
  return count
}

/**
 * Writes the smallest of the first `count` values, in order, each once.
 *
 * @returns how many there are: `most`, or fewer where there are no more
 */
export function smallest(values: Uint32Array, count: number, into: Uint32Array, most: number): number {
  let size = 0
  for (let i = 0; i < count; i++) {
    const value = values[i]!
    if (size === most && value >= into[size - 1]!) continue
    let at = size
    while (at > 0 && into[at - 1]! > value) at--
    if (at > 0 && into[at - 1] === value) continue
    if (size < most) size++
    for (let j = size - 1; j > at; j--) into[j] = into[j - 1]!
    into[at] = value
  }
  return size
}
