/**
 * Lays trees out for speed, and evaluates them so. They say what `evaluate` makes of them, to the last bit.
 *
 * A row's values are first told by how many of their feature's thresholds lie below them: 6 for a value between the sixth and the
 * seventh. So a branch fits in 32 bits: its feature, its threshold's place and where its children are. One tree after another is asked
 * of all rows, which finds it in the cache, and three rows walk at a time, step by step, without a branch of the program's own that
 * hangs on a comparison: a processor would foresee it wrongly every third time. A row that has come to its leaf waits there for the
 * others.
 */
import { evaluate, LEAF, type Trees } from './trees.js'

/** Rows that walk side by side. */
const ABREAST = 3

/** A node: in bits 0 to 7 its feature, in 8 to 15 the place of its threshold, in 16 to 23 how much further on than its left child its right one is. */
const PLACE = 8
const RIGHT = 16
/** The steps to its left child: one from a branch, none from a leaf. */
const STEP = 24
const BYTE = 0xff
/** Thresholds have places from 0; a value above all of them has one more. */
const MOST_PLACES = 255

/** Takes rows, and says what the trees make of them. */
export interface Evaluator {
  /** Takes the next row. */
  add(row: Float32Array): void
  /** The log-odds of the rows that were taken, in order; they are forgotten. */
  take(): Float64Array
}

/**
 * The quickest way to evaluate trees.
 *
 * @param features how many values a row has
 */
export function evaluatorOf(trees: Trees, features: number): Evaluator {
  const scales = scalesOf(trees, features)
  const isCompact = scales.every(({ length }) => length <= MOST_PLACES)
  return isCompact ? new CompactTrees(trees, scales) : new PlainTrees(trees)
}

/** Trees as they are. */
class PlainTrees implements Evaluator {
  readonly #trees: Trees
  #logOdds: number[] = []

  constructor(trees: Trees) {
    this.#trees = trees
  }

  add(row: Float32Array): void {
    this.#logOdds.push(evaluate(this.#trees, row, 0))
  }

  take(): Float64Array {
    const taken = Float64Array.from(this.#logOdds)
    this.#logOdds = []
    return taken
  }
}

/** Of each feature, the thresholds that the trees hold its values against, the lowest first. */
function scalesOf({ feature, threshold }: Trees, features: number): Float32Array[] {
  const scales = Array.from({ length: features }, () => new Set<number>())
  for (let node = 0; node < feature.length; node++) scales[feature[node]!]?.add(threshold[node]!)
  return scales.map((scale) => Float32Array.from(scale).sort())
}

class CompactTrees implements Evaluator {
  readonly #bias: number
  readonly #nodes: Int32Array
  readonly #values: Float32Array
  readonly #roots: Int32Array
  readonly #scales: Scales
  /** The places of the rows' values, a row after another. */
  #places: Uint8Array
  readonly #width: number
  #rows = 0

  constructor({ feature, threshold, right, value, roots, bias }: Trees, scales: readonly Float32Array[]) {
    this.#bias = bias
    this.#nodes = new Int32Array(feature.length)
    this.#values = value
    this.#roots = Int32Array.from(roots)
    for (let node = 0; node < feature.length; node++) {
      if (feature[node] === LEAF) continue
      const place = scales[feature[node]!]!.indexOf(threshold[node]!)
      this.#nodes[node] = feature[node]! | (place << PLACE) | ((right[node]! - 1) << RIGHT) | (1 << STEP)
    }
    this.#scales = new Scales(scales)
    this.#width = scales.length
    this.#places = new Uint8Array(ABREAST * scales.length)
  }

  add(row: Float32Array): void {
    const start = this.#rows++ * this.#width
    // There is room for all that walk beside the row.
    if (start + ABREAST * this.#width > this.#places.length) {
      const more = new Uint8Array(2 * this.#places.length)
      more.set(this.#places)
      this.#places = more
    }
    this.#scales.place(row, this.#places, start)
  }

  take(): Float64Array {
    const sums = new Float64Array(Math.ceil(this.#rows / ABREAST) * ABREAST).fill(this.#bias)
    for (const root of this.#roots) this.#ask(root, sums)
    const taken = sums.subarray(0, this.#rows)
    this.#rows = 0
    return taken
  }

  /** Adds what a tree says to the sum of each row. */
  #ask(root: number, sums: Float64Array): void {
    const nodes = this.#nodes
    const values = this.#values
    const places = this.#places
    const width = this.#width
    for (let row = 0, first = 0; row < sums.length; row += ABREAST, first += ABREAST * width) {
      const second = first + width
      const third = second + width
      let a = root
      let b = root
      let c = root
      for (;;) {
        const p = nodes[a]!
        const q = nodes[b]!
        const r = nodes[c]!
        if ((p | q | r) >>> STEP === 0) break
        // Where the value is above the threshold the difference is negative: its sign, spread over all bits, lets the way to the right through.
        a += (p >>> STEP) + (((((p >>> PLACE) & BYTE) - places[first + (p & BYTE)]!) >> 31) & ((p >>> RIGHT) & BYTE))
        b += (q >>> STEP) + (((((q >>> PLACE) & BYTE) - places[second + (q & BYTE)]!) >> 31) & ((q >>> RIGHT) & BYTE))
        c += (r >>> STEP) + (((((r >>> PLACE) & BYTE) - places[third + (r & BYTE)]!) >> 31) & ((r >>> RIGHT) & BYTE))
      }
      sums[row]! += values[a]!
      sums[row + 1]! += values[b]!
      sums[row + 2]! += values[c]!
    }
  }
}

/** The thresholds of all features. */
class Scales {
  /** Each feature has as many slots, a power of two: one more than the most thresholds that one has, at least. */
  readonly #bits: number
  /** Past a feature's thresholds stands what no value is above. */
  readonly #slots: Float32Array
  /** Of each feature, half the power of two that is above the number of its thresholds: where the search begins. */
  readonly #halves: Uint8Array

  constructor(scales: readonly Float32Array[]) {
    this.#bits = Math.max(0, ...scales.map(({ length }) => bitsOf(length)))
    this.#slots = new Float32Array(scales.length << this.#bits).fill(Infinity)
    this.#halves = Uint8Array.from(scales, ({ length }) => 2 ** (bitsOf(length) - 1))
    for (const [feature, scale] of scales.entries()) this.#slots.set(scale, feature << this.#bits)
  }

  /** Writes, from `at` on, how many thresholds each value of a row is above; what is no number is above all. */
  place(row: Float32Array, places: Uint8Array, at: number): void {
    const slots = this.#slots
    const halves = this.#halves
    const bits = this.#bits
    for (let feature = 0; feature < halves.length; feature++) {
      const value = row[feature]!
      const start = feature << bits
      let place = 0
      for (let half = halves[feature]!; half > 0; half >>= 1) {
        place += half & (Number(value <= slots[start + place + half - 1]!) - 1)
      }
      places[at + feature] = place
    }
  }
}

/** How many bits a number up to this takes. */
function bitsOf(number: number): number {
  return 32 - Math.clz32(number)
}
