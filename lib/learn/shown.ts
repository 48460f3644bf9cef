/** The rows that one tree is shown, side by side: drawn, counted bin by bin, and parted as the tree grows. */
import { BINS } from './bins.js'

/** Sums over rows: of their gradients, their curvatures, and how many they stand for. */
export interface Sums {
  readonly gradient: number
  readonly curvature: number
  readonly count: number
}

/** Numbers of a row, and of each bin of a histogram: those of `Sums`. */
export const SUMS = 3

/** How likely rows are drawn is worked out on at most about so many of them. */
const SAMPLE = 50_000
const HALVINGS = 30

/** Shown rows are known by their places; `order` names those of a leaf side by side. */
export class ShownRows {
  readonly #columns: readonly Uint8Array[]
  /** What is shown of the rows: their sums, and their bins. */
  readonly #sums: Float64Array
  readonly #shown: readonly Uint8Array[]
  readonly #rows: Uint32Array
  readonly #order: Uint32Array
  /** Room to part rows, and to have the sums of a leaf's rows in its order. */
  readonly #aside: Uint32Array
  readonly #inOrder: Float64Array

  /** @param columns of each feature, the bin of each row */
  constructor(columns: readonly Uint8Array[], count: number) {
    this.#columns = columns
    this.#sums = new Float64Array(count * SUMS)
    this.#shown = columns.map(() => new Uint8Array(count))
    this.#rows = new Uint32Array(count)
    this.#order = new Uint32Array(count)
    this.#aside = new Uint32Array(count)
    this.#inOrder = new Float64Array(count * SUMS)
  }

  /**
   * Draws rows, each with a chance by how much it asks for, and lets it stand for as many as the chance is small.
   *
   * @param share of the rows, about so much is drawn
   * @returns how many were drawn
   */
  draw(
    gradients: Float64Array,
    curvatures: Float64Array,
    share: number,
    features: readonly number[],
    random: () => number,
  ): number {
    const certain = certainNeed(gradients, curvatures, share)
    let drawn = 0
    for (let i = 0; i < gradients.length; i++) {
      const chance = certain === 0 ? 1 : Math.min(1, need(gradients[i]!, curvatures[i]!) / certain)
      if (chance < 1 && random() >= chance) continue
      const at = drawn * SUMS
      this.#sums[at] = gradients[i]! / chance
      this.#sums[at + 1] = curvatures[i]! / chance
      this.#sums[at + 2] = 1 / chance
      this.#order[drawn] = drawn
      this.#rows[drawn++] = i
    }
    for (const feature of features) {
      const column = this.#columns[feature]!
      const shown = this.#shown[feature]!
      for (let k = 0; k < drawn; k++) shown[k] = column[this.#rows[k]!]!
    }
    return drawn
  }

  /** Adds up the rows from `start` to `end`. */
  sum(start: number, end: number): Sums {
    let gradient = 0
    let curvature = 0
    let count = 0
    for (let i = start; i < end; i++) {
      const at = this.#order[i]! * SUMS
      gradient += this.#sums[at]!
      curvature += this.#sums[at + 1]!
      count += this.#sums[at + 2]!
    }
    return { gradient, curvature, count }
  }

  /** Adds up the rows from `start` to `end` bin by bin, one feature after another. */
  histogram(start: number, end: number, features: readonly number[]): Float64Array {
    const histogram = new Float64Array(features.length * BINS * SUMS)
    const order = this.#order.subarray(start, end)
    const sums = this.#inOrder
    // Side by side, so that each feature's pass reads them in order.
    for (let i = 0; i < order.length; i++) {
      for (let part = 0; part < SUMS; part++) sums[i * SUMS + part] = this.#sums[order[i]! * SUMS + part]!
    }
    for (const [slot, feature] of features.entries()) {
      addUp(histogram.subarray(slot * BINS * SUMS, (slot + 1) * BINS * SUMS), this.#shown[feature]!, order, sums)
    }
    return histogram
  }

  /** Parts the rows from `start` to `end`: first those of this bin and below, then the others. Tells where these begin. */
  part(start: number, end: number, feature: number, bin: number): number {
    const column = this.#shown[feature]!
    let left = start
    let right = 0
    for (let i = start; i < end; i++) {
      const place = this.#order[i]!
      if (column[place]! <= bin) this.#order[left++] = place
      else this.#aside[right++] = place
    }
    this.#order.set(this.#aside.subarray(0, right), left)
    return left
  }
}

function addUp(histogram: Float64Array, column: Uint8Array, order: Uint32Array, sums: Float64Array): void {
  for (let i = 0; i < order.length; i++) {
    const at = column[order[i]!]! * SUMS
    const from = i * SUMS
    histogram[at]! += sums[from]!
    histogram[at + 1]! += sums[from + 1]!
    histogram[at + 2]! += sums[from + 2]!
  }
}

/** How much a row asks to be drawn: what the trees before are wrong about it, and how unsure they are. */
function need(gradient: number, curvature: number): number {
  return Math.sqrt(gradient * gradient + curvature * curvature)
}

/** Rows that ask for so much are drawn for sure, others with as much less chance as they ask for less; 0 when all are drawn. */
function certainNeed(gradients: Float64Array, curvatures: Float64Array, share: number): number {
  if (share >= 1) return 0
  const step = Math.max(1, Math.floor(gradients.length / SAMPLE))
  const needs = new Float64Array(Math.ceil(gradients.length / step))
  for (let i = 0; i < needs.length; i++) needs[i] = need(gradients[i * step]!, curvatures[i * step]!)
  const wanted = share * needs.length
  let low = 0
  let high = needs.reduce((sum, need) => sum + need, 0) / wanted
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    let drawn = 0
    for (const need of needs) drawn += Math.min(1, need / middle)
    if (drawn > wanted) low = middle
    else high = middle
  }
  return high
}
