/** Counts how often each of some numbers comes. */
import { Arena } from './arena.js'
import { MOST_PROBES } from './distinct.js'

const MIN_SLOTS = 16
/** In the place of a slot: there is none near the one where the search began. */
const CROWDED = -1

/** Numbers of 32 bits and how often they came. */
export class Counts {
  /** Open addressing, at most half full: by slot, side by side, a number and how often it came; 0 where the slot is free. */
  readonly #slots: Int32Array
  /** Those that found no slot, if there are any. */
  #crowded: Map<number, number> | undefined

  /** @param most how many different numbers are counted, at most */
  constructor(most: number, arena = new Arena()) {
    let slots = MIN_SLOTS
    while (slots < 2 * most) slots *= 2
    this.#slots = arena.int32(2 * slots)
  }

  add(number: number): void {
    const slot = this.#slotOf(number)
    if (slot !== CROWDED) {
      this.#slots[slot] = number
      this.#slots[slot + 1]!++
    } else (this.#crowded ??= new Map()).set(number, this.of(number) + 1)
  }

  /** How often a number came. */
  of(number: number): number {
    const slot = this.#slotOf(number)
    return slot === CROWDED ? (this.#crowded?.get(number) ?? 0) : this.#slots[slot + 1]!
  }

  /** Where a number stands, or the free slot where it would be. */
  #slotOf(number: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = (2 * (number ^ (number >>> 15))) & mask
    for (let probes = 0; probes < MOST_PROBES; probes++) {
      if (slots[slot + 1] === 0 || slots[slot] === number) return slot
      slot = (slot + 2) & mask
    }
    return CROWDED
  }
}
