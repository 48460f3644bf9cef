/**
 * Asks trees about sixteen rows at a time, a byte of a vector for each, in WebAssembly.
 *
 * Each row keeps the number of the node that it has come to. The branches of a tree are gone through in order, and one moves the rows
 * that stand on it: to the next node, its left child, or past all that is below that, to its right child; the others let it pass. A tree
 * has thirty branches, and a row comes through six of them, but a dozen instructions serve sixteen rows, none of them waits for what was
 * read by the one before, and none is a jump that a processor could foresee wrongly.
 */
import { type Code, f32, f64, i32, i8x16, local, LOCAL, moduleOf, repeat, v128 } from '../wasm.js'

/** Rows in a vector. */
export const LANES = 16
/** Bytes are compared with a sign: what is counted from 0 is written as counted from -128. */
export const SIGN = 0x80

/**
 * A branch in memory, a byte each: the number of its node in the tree, the place of its threshold (with `SIGN`), how much further on its
 * right child is than its left one, its feature.
 */
export const BRANCH = 4
/** A tree in memory, 32 bits each: where its branches end, those of the first tree beginning at `branches`; where its values are. */
export const TREE = 8

/** What the kernel is told, in this order. */
export interface Question {
  /** Where the trees begin and end, and where the branches begin. */
  readonly trees: number
  readonly treesEnd: number
  readonly branches: number
  /** Where the rows begin and end: for each sixteen of them, for each feature, the places of their values, with `SIGN`. */
  readonly places: number
  readonly placesEnd: number
  /** How many bytes sixteen rows take. */
  readonly block: number
  /** Where the sums of the rows are, which the trees are added to: floats of 64 bits. */
  readonly sums: number
}

const [tree, treesEnd, branches, places, placesEnd, block, sums] = [0, 1, 2, 3, 4, 5, 6] as const
const PARAMETERS = 7

// Where the branches of the tree end, and its values begin; the branch, and the places and sums of the rows that it is asked about.
const [branchesEnd, values, branch, rows, rowSums] = [7, 8, 9, 10, 11] as const
// The node that each row has come to; -1 for those that stand on the branch.
const [nodes, here] = [12, 13] as const
const LOCALS = [LOCAL.i32, LOCAL.i32, LOCAL.i32, LOCAL.i32, LOCAL.i32, LOCAL.v128, LOCAL.v128]

function advance(variable: number, by: Code): Code {
  return local.set(variable, i32.add(local.get(variable), by))
}

const feature = i32.load8_u(local.get(branch), 3)
const placesOfFeature = v128.load(i32.add(local.get(rows), i32.shl(feature, i32.const(4))), 0)
const isAbove = i8x16.gt_s(placesOfFeature, v128.load8_splat(local.get(branch), 1))
const wayToRight = v128.and(isAbove, v128.load8_splat(local.get(branch), 2))

/** What stands on the branch goes one further, since `here` is -1, and past the left child where it is above. */
const passBranch = [
  local.set(here, i8x16.eq(local.get(nodes), v128.load8_splat(local.get(branch), 0))),
  local.set(nodes, i8x16.add(i8x16.sub(local.get(nodes), local.get(here)), v128.and(local.get(here), wayToRight))),
  advance(branch, i32.const(BRANCH)),
]

/** Adds the value of the node that a row has come to. */
function addValue(lane: number): Code {
  const value = i32.add(local.get(values), i32.shl(i8x16.extract_lane_u(local.get(nodes), lane), i32.const(2)))
  const at = 8 * lane
  const sum = f64.add(f64.load(local.get(rowSums), at), f64.promote_f32(f32.load(value, 0)))
  return f64.store(local.get(rowSums), sum, at)
}

const askAboutRows = [
  local.set(nodes, v128.zero),
  local.set(branch, local.get(branches)),
  repeat(passBranch, i32.ne(local.get(branch), local.get(branchesEnd))),
  ...Array.from({ length: LANES }, (_, lane) => addValue(lane)),
  advance(rowSums, i32.const(8 * LANES)),
  advance(rows, local.get(block)),
]

const askTree = [
  local.set(branchesEnd, i32.load(local.get(tree), 0)),
  local.set(values, i32.load(local.get(tree), 4)),
  local.set(rows, local.get(places)),
  local.set(rowSums, local.get(sums)),
  repeat(askAboutRows, i32.ne(local.get(rows), local.get(placesEnd))),
  local.set(branches, local.get(branchesEnd)),
  advance(tree, i32.const(TREE)),
]

/** The kernel: there must be a tree and a row, and a branch in each tree. */
export function treeKernel(): Uint8Array<ArrayBuffer> {
  return moduleOf(PARAMETERS, LOCALS, [repeat(askTree, i32.ne(local.get(tree), local.get(treesEnd)))])
}
