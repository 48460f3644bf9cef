/**
 * Lays trees out for speed, and evaluates them so. They say what `evaluate` makes of them, to the last bit.
 *
 * A row's values are first told by how many of their feature's thresholds lie below them: 6 for a value between the sixth and the
 * seventh. So values and thresholds are bytes, and sixteen rows are asked about at a time (`tree-kernel.ts`).
 */
import { compile, type Kernel } from '../wasm.js'
import { Scales, scalesOf } from './scales.js'
import { BRANCH, LANES, SIGN, TREE, treeKernel } from './tree-kernel.js'
import { evaluate, LEAF, type Trees } from './trees.js'

/** Thresholds have places from 0; a value above all of them has one more. */
const MOST_PLACES = 255
/** The nodes of a tree are numbered in a byte. */
const MOST_NODES = 256

/** Rows that are taken before the trees are asked: most texts have fewer. */
const BLOCKS = 16
const MOST_ROWS = BLOCKS * LANES

const VALUE = Float32Array.BYTES_PER_ELEMENT
const SUM = Float64Array.BYTES_PER_ELEMENT

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
export function evaluatorOf(trees: Trees, features: number, compileKernel = compile): Evaluator {
  const scales = scalesOf(trees, features)
  const layout = new Layout(trees, features)
  const isCompact = scales.every(({ length }) => length <= MOST_PLACES) && isSmall(trees)
  const kernel = isCompact ? compileKernel(treeKernel(), layout.size) : undefined
  return kernel === undefined ? new PlainTrees(trees) : new CompactTrees(trees, new Scales(scales), layout, kernel)
}

/** Whether there is a tree, and none has more nodes than can be numbered. */
function isSmall({ roots, feature }: Trees): boolean {
  return roots.length > 0 && roots.every((root, i) => (roots[i + 1] ?? feature.length) - root <= MOST_NODES)
}

/** Trees as they are: for those that cannot be compact, and where no kernel may be compiled, as in a page with a strict policy. */
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

/** What stands where in the kernel's memory. */
class Layout {
  readonly sums = 0
  readonly values = MOST_ROWS * SUM
  readonly trees: number
  readonly branches: number
  readonly places: number
  readonly size: number
  /** How many bytes sixteen rows take. */
  readonly block: number

  constructor({ feature, roots }: Trees, features: number) {
    this.block = features * LANES
    this.trees = this.values + feature.length * VALUE
    this.branches = this.trees + roots.length * TREE
    // A tree that is but a leaf has a branch of its own; so there are never more than nodes.
    this.places = this.branches + feature.length * BRANCH
    this.size = this.places + BLOCKS * this.block
  }
}

class CompactTrees implements Evaluator {
  readonly #bias: number
  readonly #count: number
  readonly #scales: Scales
  readonly #layout: Layout
  readonly #kernel: Kernel
  readonly #places: Uint8Array
  readonly #sums: Float64Array
  /** Rows that were taken and not asked about yet, and what was found of those before them. */
  #rows = 0
  #found: Float64Array[] = []

  constructor(trees: Trees, scales: Scales, layout: Layout, kernel: Kernel) {
    const { memory } = kernel
    this.#bias = trees.bias
    this.#count = trees.roots.length
    this.#scales = scales
    this.#layout = layout
    this.#kernel = kernel
    this.#places = new Uint8Array(memory, layout.places, BLOCKS * layout.block)
    this.#sums = new Float64Array(memory, layout.sums, MOST_ROWS)
    new Float32Array(memory, layout.values, trees.value.length).set(trees.value)
    writeTrees(trees, scales, layout, memory)
  }

  add(row: Float32Array): void {
    if (this.#rows === MOST_ROWS) this.#ask()
    const lane = this.#rows % LANES
    this.#scales.place(row, this.#places, ((this.#rows - lane) / LANES) * this.#layout.block + lane, LANES, SIGN)
    this.#rows++
  }

  take(): Float64Array {
    this.#ask()
    const found = this.#found
    this.#found = []
    if (found.length === 1) return found[0]!
    const all = new Float64Array(found.reduce((sum, { length }) => sum + length, 0))
    for (const [i, some] of found.entries()) all.set(some, i * MOST_ROWS)
    return all
  }

  /** Asks about the rows that were taken. */
  #ask(): void {
    const { trees, branches, places, block, sums } = this.#layout
    if (this.#rows > 0) {
      this.#sums.fill(this.#bias)
      const placesEnd = places + Math.ceil(this.#rows / LANES) * block
      this.#kernel.run(trees, trees + this.#count * TREE, branches, places, placesEnd, block, sums)
    }
    this.#found.push(this.#sums.slice(0, this.#rows))
    this.#rows = 0
  }
}

/** Writes the trees into the memory of the kernel, and their branches. */
function writeTrees(
  { feature, threshold, right, roots }: Trees,
  scales: Scales,
  layout: Layout,
  memory: ArrayBuffer,
): void {
  const branches = new Uint8Array(memory, layout.branches, layout.places - layout.branches)
  const trees = new Uint32Array(memory, layout.trees, (roots.length * TREE) / 4)
  let at = 0
  for (const [i, root] of roots.entries()) {
    const end = roots[i + 1] ?? feature.length
    // No row ever stands on node 1 of a tree that is but a leaf.
    if (end - root === 1) branches.set([1, 0, 0, 0], at++ * BRANCH)
    for (let node = root; node < end; node++) {
      const f = feature[node]!
      if (f === LEAF) continue
      branches.set([node - root, scales.placeOf(f, threshold[node]!) ^ SIGN, right[node]! - 1, f], at++ * BRANCH)
    }
    trees[2 * i] = layout.branches + at * BRANCH
    trees[2 * i + 1] = layout.values + root * VALUE
  }
}
