/** Decides by boosted trees: the sum of what many small decision trees say of one row of numbers. */

/** A leaf, in the place of a feature's number. */
export const LEAF = 255

/**
 * Trees laid out one after another, each in preorder: a branch's left child is the next node, its right child stands `right`
 * nodes further on.
 */
export interface Trees {
  /** Of each node: the feature it asks for, or LEAF. */
  readonly feature: Uint8Array
  /** A row goes left when its value is not above this. */
  readonly threshold: Float32Array
  readonly right: Uint8Array
  /** What a leaf adds; of a branch, what it would add were it a leaf: the mean of what is below it. */
  readonly value: Float32Array
  /** Where each tree begins. */
  readonly roots: Uint32Array
  /** What all rows begin with. */
  readonly bias: number
}

/** The log-odds of the row that begins at `at` in `rows`. */
export function evaluate(trees: Trees, rows: Float32Array, at: number): number {
  const { feature, threshold, right, value, roots } = trees
  let sum = trees.bias
  for (const root of roots) {
    let node = root
    for (let f = feature[node]!; f !== LEAF; f = feature[node]!) {
      node += rows[at + f]! <= threshold[node]! ? 1 : right[node]!
    }
    sum += value[node]!
  }
  return sum
}

/**
 * What each feature contributes to the log-odds of a row: the change of the expected value at each branch on the row's way.
 * After A. Saabas, "Interpreting random forests", 2014.
 */
export function contributions(trees: Trees, rows: Float32Array, at: number, features: number): Float64Array {
  const { feature, threshold, right, value, roots } = trees
  const out = new Float64Array(features)
  for (const root of roots) {
    let node = root
    for (let f = feature[node]!; f !== LEAF; f = feature[node]!) {
      const next = node + (rows[at + f]! <= threshold[node]! ? 1 : right[node]!)
      out[f]! += value[next]! - value[node]!
      node = next
    }
  }
  return out
}
