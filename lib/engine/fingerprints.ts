/** Looks lines up among the learned fingerprints of an outlet's furniture. */
import type { Kind } from './kind.js'
import { NearIndex } from './near.js'

/** A line, or the beginning of one, that an outlet's articles repeat. */
export interface Fingerprint {
  /** The outlet; empty when the line travels between outlets. */
  readonly host: string
  /** The normalised words, joined by spaces. */
  readonly key: string
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

/** Fingerprints, looked up in time that does not depend on how many there are. */
export class FingerprintSet {
  readonly #list: readonly Fingerprint[]
  readonly #hosts: ReadonlySet<string>
  /** By host and key; a lead-in's key ends in a colon. */
  readonly #exact = new Map<string, number>()
  readonly #near: NearIndex

  constructor(fingerprints: readonly Fingerprint[]) {
    this.#list = fingerprints
    this.#hosts = new Set(fingerprints.map(({ host }) => host))
    for (const [i, { host, key }] of fingerprints.entries()) this.#exact.set(`${host}\0${key}`, i)
    this.#near = new NearIndex(fingerprints.map(({ key, leadIn }) => (leadIn ? '' : key)))
  }

  /** Whether there are fingerprints of an outlet. */
  knows(host: string): boolean {
    return this.#hosts.has(host)
  }

  /**
   * The fingerprint that a line matches.
   *
   * @param host the outlet that the line comes from; where it is unknown, the profile's only one
   */
  match(tokens: readonly string[], host: string | undefined): Match | undefined {
    if (this.#list.length === 0) return undefined
    const own = host ?? this.#onlyHost()
    const key = tokens.join(' ')
    const exact = this.#find(own, key) ?? this.#findLeadIn(own, tokens)
    if (exact !== undefined) return { fingerprint: exact, near: false }
    const fingerprint = this.#findNear(own, key)
    return fingerprint === undefined ? undefined : { fingerprint, near: true }
  }

  #onlyHost(): string {
    const [first = '', second] = [...this.#hosts].filter((host) => host !== '')
    return second === undefined ? first : ''
  }

  #find(host: string, key: string): Fingerprint | undefined {
    const i = this.#exact.get(`${host}\0${key}`) ?? this.#exact.get(`\0${key}`)
    return i === undefined ? undefined : this.#list[i]
  }

  #findLeadIn(host: string, tokens: readonly string[]): Fingerprint | undefined {
    const colon = tokens.indexOf('<:>')
    const rest = tokens.length - 1 - colon
    if (colon < 1 || colon > MAX_LEAD_IN || rest < 1 || rest > MAX_REST) return undefined
    const found = this.#find(host, tokens.slice(0, colon + 1).join(' '))
    return found?.leadIn === true ? found : undefined
  }

  #findNear(host: string, key: string): Fingerprint | undefined {
    const place = this.#near.nearest(key, (i) => {
      const { host: of } = this.#list[i]!
      return of === host || of === ''
    })
    return place === undefined ? undefined : this.#list[place]
  }
}
