/** Repeatable chance for tests: the same seed gives the same sequence on every machine. */

/** Numbers and choices drawn from a seed (mulberry32). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** A whole number from 0 up to `end`, itself excluded. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end)
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  /** Whether something that happens once in `times` happens now. */
  oneIn(times: number): boolean {
    return this.below(times) === 0
  }

  /** One of the items. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!
  }

  /** From `least` to `most` things, each made by a call. */
  many<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: this.between(least, most) }, () => make())
  }
}

/** Runs a check with `count` seeds; `seed` names the one in use, for what the check reports. */
export function forSeeds(count: number, check: (random: Random, seed: string) => void): void {
  for (let seed = 1; seed <= count; seed++) check(new Random(seed), `seed ${String(seed)}`)
}
