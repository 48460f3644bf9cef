/** Counts how often each of some numbers comes. */

const MIN_SLOTS = 16

/** Numbers of 32 bits and how often they came. */
export class Counts {
  /** Open addressing, at most half full: by slot a number, and how often it came; 0 where the slot is free. */
  readonly #numbers: Int32Array
  readonly #counts: Int32Array
  readonly #mask: number

  /** @param most how many different numbers are counted, at most */
  constructor(most: number) {
    let slots = MIN_SLOTS
    while (slots < 2 * most) slots *= 2
    this.#numbers = new Int32Array(slots)
    this.#counts = new Int32Array(slots)
    this.#mask = slots - 1
  }

  add(number: number): void {
    const slot = this.#slotOf(number)
    this.#numbers[slot] = number
    this.#counts[slot]!++
  }

  /** How often a number came. */
  of(number: number): number {
    return this.#counts[this.#slotOf(number)]!
  }

  /** The slot of a number, or the free one where it would be. */
  #slotOf(number: number): number {
    let slot = (number ^ (number >>> 15)) & this.#mask
    while (this.#counts[slot]! > 0 && this.#numbers[slot] !== number) slot = (slot + 1) & this.#mask
    return slot
  }
}
