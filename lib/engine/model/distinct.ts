/** Tells which of some numbers come for the first time. */

const MIN_SLOTS = 128

/** A set of numbers of 32 bits, cleared in no time and used again. */
export class Distinct {
  /** Open addressing: by slot a number, and the round in which it was put there. */
  #numbers = new Int32Array(MIN_SLOTS)
  #rounds = new Uint32Array(MIN_SLOTS)
  #round = 0
  #mask = MIN_SLOTS - 1

  /** Forgets all numbers, and makes room for so many. */
  clear(most: number): void {
    // Slots of rounds that a counter of 32 bits has come round to would seem taken.
    this.#round = (this.#round + 1) >>> 0
    let slots = this.#mask + 1
    if (2 * most <= slots && this.#round > 0) return
    while (slots < 2 * most) slots *= 2
    this.#numbers = new Int32Array(slots)
    this.#rounds = new Uint32Array(slots)
    this.#round = 1
    this.#mask = slots - 1
  }

  /** Whether a number comes for the first time since all were forgotten. */
  add(number: number): boolean {
    let slot = (number ^ (number >>> 15)) & this.#mask
    while (this.#rounds[slot] === this.#round) {
      if (this.#numbers[slot] === number) return false
      slot = (slot + 1) & this.#mask
    }
    this.#numbers[slot] = number
    this.#rounds[slot] = this.#round
    return true
  }
}
