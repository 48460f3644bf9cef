import type { Kind } from './kind.js'

/** What was decided of one line, and why. */
export interface Verdict {
  /** The line's number: from 0 over the text split at "\n". */
  readonly line: number
  /** Whether the line stays. */
  readonly keep: boolean
  /** What a removed line is, and what a kept one would have been; undefined when nothing speaks against the line. */
  readonly kind: Kind | undefined
  /** How sure chaff is that the line is boilerplate, from 0 to 1. */
  readonly confidence: number
  /** What spoke against the line: rule ids, and the context that decided (`block:…`, `edge`, `guard:…`). */
  readonly by: readonly string[]
}
