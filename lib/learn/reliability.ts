/** Counts whether confidences mean what they say: of the lines given about some confidence, how many are boilerplate. */

/** Lines whose confidence is at least `from`, and less than the next row's. */
export interface Bin {
  readonly from: number
  readonly lines: number
  /** The mean of what was said. */
  readonly confidence: number
  /** The share that was boilerplate; NaN where there are no lines. */
  readonly boilerplate: number
}

const FROM = [0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98]

/** Collects confidences with their labels. */
export class Reliability {
  readonly #lines = FROM.map(() => 0)
  readonly #sums = FROM.map(() => 0)
  readonly #boilerplate = FROM.map(() => 0)

  /** @param label 1 article, 0 boilerplate; others do not count */
  add(confidence: number, label: number): void {
    if (label !== 0 && label !== 1) return
    const bin = FROM.findLastIndex((from) => confidence >= from)
    this.#lines[bin]!++
    this.#sums[bin]! += confidence
    if (label === 0) this.#boilerplate[bin]!++
  }

  get bins(): readonly Bin[] {
    return FROM.map((from, i) => {
      const lines = this.#lines[i]!
      return { from, lines, confidence: this.#sums[i]! / lines, boilerplate: this.#boilerplate[i]! / lines }
    })
  }
}
