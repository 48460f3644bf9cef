/** Looks up which of some beginnings of words a word begins with. */
import { FNV_PRIME, FNV_START } from './hash.js'
import type { Tokens } from './tokens.js'
import { WordTable } from './word-table.js'

/** Most words are told from all prefixes by the low bits of their first units, so many units, or fewer where a prefix is shorter. */
const GATE_UNITS = 3
const GATE_BITS = 5
const GATE_MASK = (1 << GATE_BITS) - 1

/** Numbers for prefixes. */
export class PrefixTable {
  readonly #table = new WordTable()
  readonly #prefixes: string[] = []
  /** By number. */
  readonly #texts: string[] = []
  /** Which lengths prefixes have. */
  readonly #lengths: boolean[] = []
  /** By number, where it was asked for: that of the longest other prefix that the prefix begins with; 0 when there is none. */
  #shorter: number[] = []
  /** By the bits of the first units: whether a prefix begins so. */
  readonly #gate = new Uint8Array(1 << (GATE_UNITS * GATE_BITS))
  #gateUnits = GATE_UNITS

  /** The number of a prefix; 0 when it has none. */
  get(text: string): number {
    return this.#table.get(text)
  }

  /** Gives a prefix, which has none, a number, from 1. */
  set(text: string, number: number): void {
    this.#table.set(text, number)
    this.#prefixes.push(text)
    this.#texts[number] = text
    this.#lengths[text.length] = true
    this.#shorter = []
    if (text.length < this.#gateUnits) {
      this.#gateUnits = text.length
      this.#gate.fill(0)
      for (const prefix of this.#prefixes) this.#open(prefix)
    } else this.#open(text)
  }

  #open(text: string): void {
    let bits = 0
    for (let i = 0; i < this.#gateUnits; i++) bits = (bits << GATE_BITS) | (text.charCodeAt(i) & GATE_MASK)
    this.#gate[bits] = 1
  }

  /** The first of the tokens from `from` up to, not including, `to`, that may begin with a prefix; `to` when none does. */
  next({ units, ends }: Tokens, from: number, to: number): number {
    const gate = this.#gate
    const gateUnits = this.#gateUnits
    let start = from === 0 ? 0 : ends[from - 1]!
    for (let i = from; i < to; i++) {
      const end = ends[i]!
      if (end - start >= gateUnits) {
        let bits = 0
        for (let size = 0; size < gateUnits; size++) bits = (bits << GATE_BITS) | (units[start + size]! & GATE_MASK)
        if (gate[bits] === 1) return i
      }
      start = end
    }
    return to
  }

  /** The number of the longest prefix that token `i` begins with; 0 when there is none. `shorter` tells the others. */
  find(tokens: Tokens, i: number): number {
    if (this.next(tokens, i, i + 1) > i) return 0
    const { units } = tokens
    const start = tokens.start(i)
    const length = tokens.ends[i]! - start
    let hash = FNV_START
    let size = 0
    while (size < this.#gateUnits) hash = Math.imul(hash ^ units[start + size++]!, FNV_PRIME)
    let found = 0
    for (;;) {
      if (this.#lengths[size] === true) found = this.#table.findStart(tokens, i, size, hash) || found
      if (size === length || size >= this.#lengths.length) return found
      hash = Math.imul(hash ^ units[start + size++]!, FNV_PRIME)
    }
  }

  /** The number of the next shorter prefix that a prefix itself begins with; 0 when there is none. */
  shorter(number: number): number {
    return (this.#shorter[number] ??= this.#longestIn(this.#texts[number]!))
  }

  /** The number of the longest prefix that a text begins with and is longer than; 0 when there is none. */
  #longestIn(text: string): number {
    for (let size = text.length - 1; size > 0; size--) {
      const number = this.#lengths[size] === true ? this.get(text.slice(0, size)) : 0
      if (number > 0) return number
    }
    return 0
  }
}
