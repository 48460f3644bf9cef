/** Counts how often each of a few numbers comes, out of very many that may. */

/** Numbers and how often they came since they were last taken; `add` costs the same however large they are. */
export class Candidates {
  /** A table with open addressing: a number plus one in each place that is taken, and how often it came. */
  readonly #numbers: Uint32Array
  readonly #counts: Uint16Array
  /** The places that are taken. */
  readonly #taken: Uint32Array
  #size = 0
  readonly #shift: number

  /** @param most how many are added before they are taken, at most */
  constructor(most: number) {
    const bits = Math.ceil(Math.log2(most)) + 1
    this.#numbers = new Uint32Array(2 ** bits)
    this.#counts = new Uint16Array(2 ** bits)
    this.#taken = new Uint32Array(most)
    this.#shift = 32 - bits
  }

  add(number: number): void {
    let place = Math.imul(number, 0x9e3779b1) >>> this.#shift
    while (this.#numbers[place] !== 0 && this.#numbers[place] !== number + 1) {
      place = (place + 1) & (this.#numbers.length - 1)
    }
    if (this.#numbers[place] === 0) {
      this.#numbers[place] = number + 1
      this.#counts[place] = 0
      this.#taken[this.#size++] = place
    }
    this.#counts[place]!++
  }

  /**
   * Those that came most often, and of equals the lowest, first; all are forgotten.
   *
   * @param least how often they came at least
   * @param most how many are given
   * @param except a number that is not
   */
  take(least: number, most: number, except?: number): number[] {
    const best: number[] = []
    const counts: number[] = []
    for (let i = 0; i < this.#size; i++) {
      const place = this.#taken[i]!
      const number = this.#numbers[place]! - 1
      const count = this.#counts[place]!
      this.#numbers[place] = 0
      if (count < least || number === except) continue
      let at = best.length
      while (at > 0 && (counts[at - 1]! < count || (counts[at - 1] === count && best[at - 1]! > number))) at--
      best.splice(at, 0, number)
      counts.splice(at, 0, count)
      best.length = Math.min(best.length, most)
    }
    this.#size = 0
    return best
  }
}
