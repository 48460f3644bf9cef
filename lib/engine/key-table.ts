/** Looks keys up in a list, in a flat table of numbers beside it. */
import { hash32 } from './hash.js'

/** Past this many places tried, a key is looked up in a map: those who make up keys could have them all meet in one. */
const MAX_TRIES = 64

/** The places of keys in a list. It takes 12 to 24 bytes a key, besides the list. */
export class KeyTable {
  readonly #keys: readonly string[]
  /** Open addressing: for each key its place plus one, and its hash, at the first pair from its hash on that is free. */
  readonly #pairs: Uint32Array
  readonly #mask: number
  readonly #rest = new Map<string, number>()
  /** Whether a key stands in more than one place. */
  readonly doubled: boolean

  constructor(keys: readonly string[]) {
    this.#keys = keys
    let pairs = 2
    while (pairs < keys.length * 1.5) pairs *= 2
    this.#pairs = new Uint32Array(2 * pairs)
    this.#mask = pairs - 1
    let different = 0
    for (let place = 0; place < keys.length; place++) {
      const key = keys[place]!
      const hash = hash32(key)
      const at = this.#seek(key, hash)
      if (at === undefined) this.#rest.set(key, place)
      else {
        if (this.#pairs[at] === 0) different++
        this.#pairs[at] = place + 1
        this.#pairs[at + 1] = hash
      }
    }
    this.doubled = different + this.#rest.size < keys.length
  }

  /** The last place where a key stands; undefined when it stands in none. */
  find(key: string): number | undefined {
    const at = this.#seek(key, hash32(key))
    if (at === undefined) return this.#rest.get(key)
    const place = this.#pairs[at]!
    return place === 0 ? undefined : place - 1
  }

  /** Where the pair of a key is, or would be; undefined when too many others are in the way. */
  #seek(key: string, hash: number): number | undefined {
    for (let i = 0; i < MAX_TRIES; i++) {
      const at = 2 * ((hash + i) & this.#mask)
      const place = this.#pairs[at]!
      if (place === 0 || (this.#pairs[at + 1] === hash && this.#keys[place - 1] === key)) return at
    }
    return undefined
  }
}
