/** Tells which of some numbers come for the first time. */

const MIN_SLOTS = 128

/** Further than this no number is looked for: words can be made up so that the search for all of their hashes begins in one slot. */
export const MOST_PROBES = 24

/** A set of numbers of 32 bits, cleared in no time and used again. */
export class Distinct {
  /** Open addressing: by slot, side by side, the round in which a number was put there, and the number. */
  #slots = new Int32Array(2 * MIN_SLOTS)
  /** Those that found no slot near the one where their search began. */
  readonly #crowded = new Set<number>()
  #round = 0
  #mask = MIN_SLOTS - 1

  /** Forgets all numbers, and makes room for so many. */
  clear(most: number): void {
    if (this.#crowded.size > 0) this.#crowded.clear()
    // Slots of rounds that a counter of 32 bits has come round to would seem taken.
    this.#round = (this.#round + 1) | 0
    let slots = this.#mask + 1
    if (2 * most <= slots && this.#round !== 0) return
    while (slots < 2 * most) slots *= 2
    this.#slots = new Int32Array(2 * slots)
    this.#round = 1
    this.#mask = slots - 1
  }

  /** Whether a number comes for the first time since all were forgotten. */
  add(number: number): boolean {
    const slots = this.#slots
    const slot = 2 * ((number ^ (number >>> 15)) & this.#mask)
    if (slots[slot] !== this.#round) {
      slots[slot] = this.#round
      slots[slot + 1] = number
      return true
    }
    return slots[slot + 1] !== number && this.#addFurtherOn(number, slot)
  }

  /** Does the same for a number that found its slot taken. */
  #addFurtherOn(number: number, taken: number): boolean {
    const slots = this.#slots
    let slot = taken
    for (let probes = 1; probes < MOST_PROBES; probes++) {
      slot = (slot + 2) & (slots.length - 1)
      if (slots[slot] !== this.#round) {
        slots[slot] = this.#round
        slots[slot + 1] = number
        return true
      }
      if (slots[slot + 1] === number) return false
    }
    const before = this.#crowded.size
    return this.#crowded.add(number).size > before
  }
}
