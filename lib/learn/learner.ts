/** Turns digests, an outlet at a time, into the fingerprints of a profile. */
import type { Fingerprint } from '../engine/fingerprints.js'
import type { Kind } from '../engine/kind.js'
import { type RuleRow, RuleSet } from '../engine/rules.js'
import { Tokens } from '../engine/tokens.js'
import type { Digest } from './digest.js'
import { type Cue, isLabel, selectHost, type SelectOptions } from './select.js'

/** A line with a cue, and of more than a word or two, travels to outlets not seen when it is furniture of at least so many. */
const MIN_HOSTS = 2

/** Collects fingerprints; `add` each outlet once. */
export class Learner {
  readonly #rules: RuleSet
  readonly #options: SelectOptions
  readonly #found: Fingerprint[] = []
  readonly #travelling = new Map<string, { fingerprint: Fingerprint; hosts: number; documents: number }>()

  /** @param rules what speaks against a line, sure or likely, is a cue; what is sure, of a line that is longer than it judges as well */
  constructor(rules: readonly RuleRow[], options: SelectOptions) {
    this.#rules = new RuleSet(rules.filter(({ strength }) => strength === 'sure' || strength === 'likely'))
    this.#options = options
  }

  /** Learns from the documents of one outlet. */
  add(digests: readonly Digest[]): void {
    for (const fingerprint of selectHost(digests, (key) => this.#cue(key), this.#options)) {
      this.#found.push(fingerprint)
      if (fingerprint.kind === 'other' || fingerprint.leadIn || isLabel(fingerprint.key)) continue
      const known = this.#travelling.get(fingerprint.key)
      if (known === undefined) {
        this.#travelling.set(fingerprint.key, { fingerprint, hosts: 1, documents: fingerprint.documents })
      } else {
        known.hosts++
        known.documents += fingerprint.documents
      }
    }
  }

  /** All fingerprints, those that travel with an empty host. */
  get fingerprints(): readonly Fingerprint[] {
    const travelling = [...this.#travelling.values()]
      .filter(({ hosts }) => hosts >= MIN_HOSTS)
      .map(({ fingerprint, documents }) => ({ ...fingerprint, host: '', documents }))
    return [...this.#found, ...travelling]
  }

  #cue(key: string): Cue | undefined {
    const tokens = Tokens.of(key.split(' '))
    const short = firstKind(this.#rules.match(tokens, tokens.countWords()))
    if (short !== undefined) return { kind: short, long: false }
    const long = firstKind(this.#rules.match(tokens, 0).filter(({ strength }) => strength === 'sure'))
    return long === undefined ? undefined : { kind: long, long: true }
  }
}

/** The kind of the first of some rules by name. */
function firstKind(rules: readonly RuleRow[]): Kind | undefined {
  return rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(0)?.kind
}
