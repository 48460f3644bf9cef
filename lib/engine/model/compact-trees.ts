/**
 * Lays trees out for speed, and evaluates them so. They say what `evaluate` makes of them, to the last bit.
 *
 * A row's values are first told by how many of their feature's thresholds lie below them: 6 for a value between the sixth and the
 * seventh. So a branch fits in 32 bits: its feature, its threshold's place and where its children are. Three trees are walked at a
 * time, step by step, without a branch of the program's own that hangs on a comparison: a processor would foresee it wrongly every
 * third time. A tree that has come to its leaf waits for the others there.
 */
import { evaluate, LEAF, type Trees } from './trees.js'

/** Trees walked side by side. */
const ABREAST = 3

/** A node: in bits 0 to 7 its feature, in 8 to 15 the place of its threshold, in 16 to 23 how much further on than its left child its right one is. */
const PLACE = 8
const RIGHT = 16
/** The steps to its left child: one from a branch, none from a leaf. */
const STEP = 24
const BYTE = 0xff
/** Thresholds have places from 0; a value above all of them has one more. */
const MOST_PLACES = 255

/** Says what the trees make of a row. */
export type Evaluator = (row: Float32Array) => number

/**
 * The quickest way to evaluate trees.
 *
 * @param features how many values a row has
 */
export function evaluatorOf(trees: Trees, features: number): Evaluator {
  const scales = scalesOf(trees, features)
  if (scales.some(({ length }) => length > MOST_PLACES)) return (row) => evaluate(trees, row, 0)
  const compact = new CompactTrees(trees, scales)
  return (row) => compact.evaluate(row)
}

/** Of each feature, the thresholds that the trees hold its values against, the lowest first. */
function scalesOf({ feature, threshold }: Trees, features: number): Float32Array[] {
  const scales = Array.from({ length: features }, () => new Set<number>())
  for (let node = 0; node < feature.length; node++) scales[feature[node]!]?.add(threshold[node]!)
  return scales.map((scale) => Float32Array.from(scale).sort())
}

class CompactTrees {
  readonly #bias: number
  readonly #nodes: Int32Array
  readonly #values: Float32Array
  readonly #roots: Uint32Array
  readonly #scales: Scales
  readonly #places: Uint8Array

  constructor(trees: Trees, scales: readonly Float32Array[]) {
    const { feature, threshold, right, value, roots, bias } = trees
    const size = feature.length
    this.#bias = bias
    // A leaf of its own that says nothing fills the last three up.
    this.#nodes = new Int32Array(size + 1)
    this.#values = Float32Array.of(...value, 0)
    this.#roots = new Uint32Array(Math.ceil(roots.length / ABREAST) * ABREAST).fill(size)
    this.#roots.set(roots)
    for (let node = 0; node < size; node++) {
      if (feature[node] === LEAF) continue
      const place = scales[feature[node]!]!.indexOf(threshold[node]!)
      this.#nodes[node] = feature[node]! | (place << PLACE) | ((right[node]! - 1) << RIGHT) | (1 << STEP)
    }
    this.#scales = new Scales(scales)
    this.#places = new Uint8Array(scales.length)
  }

  evaluate(row: Float32Array): number {
    const nodes = this.#nodes
    const values = this.#values
    const roots = this.#roots
    const places = this.#places
    this.#scales.place(row, places)
    let sum = this.#bias
    for (let tree = 0; tree < roots.length; tree += ABREAST) {
      let a = roots[tree]!
      let b = roots[tree + 1]!
      let c = roots[tree + 2]!
      for (;;) {
        const p = nodes[a]!
        const q = nodes[b]!
        const r = nodes[c]!
        if ((p | q | r) >>> STEP === 0) break
        // Where the value is above the threshold the difference is negative: its sign, spread over all bits, lets the way to the right through.
        a += (p >>> STEP) + (((((p >>> PLACE) & BYTE) - places[p & BYTE]!) >> 31) & ((p >>> RIGHT) & BYTE))
        b += (q >>> STEP) + (((((q >>> PLACE) & BYTE) - places[q & BYTE]!) >> 31) & ((q >>> RIGHT) & BYTE))
        c += (r >>> STEP) + (((((r >>> PLACE) & BYTE) - places[r & BYTE]!) >> 31) & ((r >>> RIGHT) & BYTE))
      }
      sum += values[a]!
      sum += values[b]!
      sum += values[c]!
    }
    return sum
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

  /** Finds, for each value of a row, how many thresholds it is above; what is no number is above all. */
  place(row: Float32Array, places: Uint8Array): void {
    const slots = this.#slots
    const halves = this.#halves
    const bits = this.#bits
    for (let feature = 0; feature < places.length; feature++) {
      const value = row[feature]!
      const start = feature << bits
      let place = 0
      for (let half = halves[feature]!; half > 0; half >>= 1) {
        place += half & (Number(value <= slots[start + place + half - 1]!) - 1)
      }
      places[feature] = place
    }
  }
}

/** How many bits a number up to this takes. */
function bitsOf(number: number): number {
  return 32 - Math.clz32(number)
}
