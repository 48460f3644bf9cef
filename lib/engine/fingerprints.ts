/** Looks lines up among the learned fingerprints of an outlet's furniture. */
import type { Kind } from './kind.js'
import { KeyTable } from './key-table.js'
import { NearIndex } from './near.js'
import { COLON, type Tokens } from './tokens.js'

/** A line, or the beginning of one, that an outlet's articles repeat. */
export interface Fingerprint {
  /** The outlet; empty when the line travels between outlets. */
  readonly host: string
  /** The normalised words, joined by spaces. */
  readonly key: string
  /** What the line is. */
  readonly kind: Kind
  /** In how many different stories it was seen. */
  readonly documents: number
  /** Only the words up to a colon were learned; whatever follows goes along. */
  readonly leadIn: boolean
}

/** A fingerprint that a line matched. */
export interface Match {
  readonly fingerprint: Fingerprint
  /** Whether the line differs a little from the fingerprint. */
  readonly near: boolean
}

/** The most words before a colon that are looked up as a lead-in. */
const MAX_LEAD_IN = 6
/** The longest headline that goes along with a lead-in, in tokens. */
const MAX_REST = 25

/**
 * Fingerprints, looked up in time that hardly depends on how many there are: an outlet's are indexed when a line of it comes for
 * the first time, apart from those of others.
 */
export class FingerprintSet {
  /** By host; what travels has an empty one. */
  readonly #outlets = new Map<string, Outlet>()
  /** Whose lines those of no known outlet are compared with. */
  readonly #fallback: string

  constructor(fingerprints: readonly Fingerprint[]) {
    for (const fingerprint of fingerprints) {
      let outlet = this.#outlets.get(fingerprint.host)
      if (outlet === undefined) this.#outlets.set(fingerprint.host, (outlet = new Outlet()))
      outlet.fingerprints.push(fingerprint)
    }
    const [only = '', other] = [...this.#outlets.keys()].filter((host) => host !== '')
    this.#fallback = other === undefined ? only : ''
  }

  /** Whether there are fingerprints of an outlet. */
  knows(host: string): boolean {
    return this.#outlets.has(host)
  }

  /**
   * The fingerprint that a line matches: an outlet's own rather than one that travels, an exact one rather than a near one.
   *
   * @param host the outlet that the line comes from; where it is unknown, the profile's only one
   */
  match(tokens: Tokens, host: string | undefined): Match | undefined {
    const any = this.#outlets.get('')?.index
    const name = host ?? this.#fallback
    const own = name === '' ? undefined : this.#outlets.get(name)?.index
    if (own === undefined && any === undefined) return undefined
    const key = tokens.joined()
    const exact = own?.find(key) ?? any?.find(key) ?? own?.findLeadIn(tokens) ?? any?.findLeadIn(tokens)
    if (exact !== undefined) return { fingerprint: exact, near: false }
    const fingerprint = own?.findNear(key) ?? any?.findNear(key)
    return fingerprint === undefined ? undefined : { fingerprint, near: true }
  }
}

/** The fingerprints of an outlet; they are indexed when they are first needed. */
class Outlet {
  readonly fingerprints: Fingerprint[] = []
  #index: OutletIndex | undefined

  get index(): OutletIndex {
    return (this.#index ??= new OutletIndex(this.fingerprints))
  }
}

class OutletIndex {
  readonly #list: readonly Fingerprint[]
  readonly #table: KeyTable
  readonly #near: NearIndex

  constructor(list: readonly Fingerprint[]) {
    const keys = list.map(({ key }) => key)
    const table = new KeyTable(keys)
    this.#list = list
    this.#table = table
    // Of a key that comes twice the last counts. A lead-in is one to the letter.
    const isLast = (key: string, i: number): boolean => !table.doubled || table.find(key) === i
    this.#near = new NearIndex(list.map(({ key, leadIn }, i) => (!leadIn && isLast(key, i) ? key : '')))
  }

  find(key: string): Fingerprint | undefined {
    return this.#at(this.#table.find(key))
  }

  findLeadIn(tokens: Tokens): Fingerprint | undefined {
    const colon = tokens.types.indexOf(COLON)
    const rest = tokens.count - 1 - colon
    if (colon < 1 || colon > MAX_LEAD_IN || rest < 1 || rest > MAX_REST) return undefined
    const found = this.find(Array.from({ length: colon + 1 }, (_, i) => tokens.text(i)).join(' '))
    return found?.leadIn === true ? found : undefined
  }

  findNear(key: string): Fingerprint | undefined {
    return this.#at(this.#near.nearest(key))
  }

  #at(place: number | undefined): Fingerprint | undefined {
    return place === undefined ? undefined : this.#list[place]
  }
}
