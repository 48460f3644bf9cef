/** Tells whether a run did what no run before it did. */

interface FileCoverage {
  readonly s: Record<string, number>
  readonly b: Record<string, number[]>
}

/** The counts of instrumented code since they were last taken: how often each statement and branch ran. */
export class Coverage {
  /** For each place, which orders of magnitude of its count have been seen: as AFL tells loops apart (M. Zalewski, 2013). */
  readonly #seen = new Map<object, Record<string, number>>()
  places = 0

  /** Takes the counts, sets them back, and tells whether any was new. */
  take(): boolean {
    const files = (globalThis as { __fuzzed__?: Record<string, FileCoverage> }).__fuzzed__ ?? {}
    let isNew = false
    for (const { s, b } of Object.values(files)) {
      if (this.#takeFrom(s)) isNew = true
      for (const branch of Object.values(b)) if (this.#takeFrom(branch)) isNew = true
    }
    return isNew
  }

  #takeFrom(counts: Record<string, number> | number[]): boolean {
    const list = counts as Record<string, number>
    let seen = this.#seen.get(counts)
    if (seen === undefined) this.#seen.set(counts, (seen = {}))
    let isNew = false
    for (const place in list) {
      const count = list[place]!
      if (count === 0) continue
      list[place] = 0
      const magnitude = 1 << Math.min(7, Math.floor(Math.log2(count)))
      const before = seen[place] ?? 0
      if ((before & magnitude) !== 0) continue
      seen[place] = before | magnitude
      this.places++
      isNew = true
    }
    return isNew
  }
}
