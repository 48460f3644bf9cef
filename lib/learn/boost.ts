/**
 * Fits boosted trees to labelled rows: J. Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", 2001, for the
 * logistic loss, with second-order leaf values (T. Chen and C. Guestrin, "XGBoost", 2016) and splits found on histograms, best
 * leaf first (G. Ke and others, "LightGBM", 2017).
 */
import { LEAF, type Trees } from '../engine/model/trees.js'
import { random } from './random.js'

/** Rows to learn from. */
export interface Rows {
  readonly features: number
  /** The rows' values, one row after another. */
  readonly values: Float32Array
  /** 1 or 0 for each row. */
  readonly targets: Uint8Array
  readonly weights: Float32Array
}

export interface BoostOptions {
  readonly rounds: number
  readonly leaves: number
  readonly rate: number
  /** The fewest rows of a leaf. */
  readonly minRows: number
  /** Added to each leaf's curvature: shrinks what few rows say. */
  readonly ridge: number
  /** The share of the features, and of the rows, that each tree is shown. */
  readonly featureShare: number
  readonly rowShare: number
  readonly seed: number
}

export const BOOST_DEFAULTS: BoostOptions = {
  rounds: 300,
  leaves: 31,
  rate: 0.07,
  minRows: 150,
  ridge: 5,
  featureShare: 0.5,
  rowShare: 0.8,
  seed: 1,
}

/** Values are told apart in at most so many bins a feature. */
const BINS = 64
/** The bins' edges are taken from at most so many rows. */
const SAMPLE = 50_000

interface Split {
  readonly feature: number
  /** Rows of this bin and below go left. */
  readonly bin: number
  readonly gain: number
}

interface Leaf {
  readonly start: number
  readonly end: number
  readonly gradient: number
  readonly curvature: number
  readonly histogram: Float64Array
  split: Split | undefined
}

/** A node while its tree grows. */
interface Node {
  readonly value: number
  split?: Split
  left?: Node
  right?: Node
}

/** Fits trees; the same rows and options give the same trees. */
export function boost(rows: Rows, options: BoostOptions = BOOST_DEFAULTS): Trees {
  return new Booster(rows, options).run()
}

class Booster {
  readonly #rows: Rows
  readonly #options: BoostOptions
  readonly #count: number
  /** Of each feature: the upper edge of each bin but the last. */
  readonly #edges: readonly Float32Array[]
  /** The bin of each value, feature by feature. */
  readonly #bins: readonly Uint8Array[]
  readonly #scores: Float64Array
  readonly #gradients: Float64Array
  readonly #curvatures: Float64Array
  readonly #random: () => number
  /** The rows that the tree is shown, those of a leaf side by side. */
  #order = new Uint32Array(0)
  #features: readonly number[] = []

  constructor(rows: Rows, options: BoostOptions) {
    this.#rows = rows
    this.#options = options
    this.#count = rows.targets.length
    this.#edges = Array.from({ length: rows.features }, (_, feature) => edges(rows, feature))
    this.#bins = this.#edges.map((list, feature) => bins(rows, feature, list))
    this.#scores = new Float64Array(this.#count)
    this.#gradients = new Float64Array(this.#count)
    this.#curvatures = new Float64Array(this.#count)
    this.#random = random(options.seed)
  }

  run(): Trees {
    const bias = this.#bias()
    this.#scores.fill(bias)
    const layout = new Layout(this.#edges, bias)
    for (let round = 0; round < this.#options.rounds; round++) layout.add(this.#grow())
    return layout.trees
  }

  /** The log-odds of the mean. */
  #bias(): number {
    let all = 0
    let positive = 0
    for (let i = 0; i < this.#count; i++) {
      all += this.#rows.weights[i]!
      if (this.#rows.targets[i] === 1) positive += this.#rows.weights[i]!
    }
    return Math.log((positive + 1) / (all - positive + 1))
  }

  #grow(): Node {
    this.#differentiate()
    this.#sample()
    const root = this.#leaf(0, this.#order.length, undefined)
    const tree: Node = { value: this.#value(root) }
    const open: { leaf: Leaf; node: Node }[] = [{ leaf: root, node: tree }]
    for (let leaves = 1; leaves < this.#options.leaves; leaves++) {
      const best = open.reduce((a, b) => ((b.leaf.split?.gain ?? 0) > (a.leaf.split?.gain ?? 0) ? b : a))
      if (best.leaf.split === undefined) break
      open.splice(open.indexOf(best), 1)
      const [left, right] = this.#divide(best.leaf, best.leaf.split)
      best.node.split = best.leaf.split
      best.node.left = { value: this.#value(left) }
      best.node.right = { value: this.#value(right) }
      open.push({ leaf: left, node: best.node.left }, { leaf: right, node: best.node.right })
    }
    for (let i = 0; i < this.#count; i++) this.#scores[i]! += this.#leafValue(tree, i)
    return tree
  }

  #differentiate(): void {
    const { targets, weights } = this.#rows
    for (let i = 0; i < this.#count; i++) {
      const p = 1 / (1 + Math.exp(-this.#scores[i]!))
      this.#gradients[i] = (p - targets[i]!) * weights[i]!
      this.#curvatures[i] = Math.max(p * (1 - p), 1e-6) * weights[i]!
    }
  }

  /** Draws the rows and features that the next tree is shown. */
  #sample(): void {
    const { featureShare, rowShare } = this.#options
    const order = new Uint32Array(this.#count)
    let drawn = 0
    for (let i = 0; i < this.#count; i++) if (this.#random() < rowShare) order[drawn++] = i
    this.#order = order.subarray(0, drawn)
    const features = this.#edges.flatMap((list, f) => (list.length > 0 && this.#random() < featureShare ? [f] : []))
    this.#features = features.length > 0 ? features : [...this.#edges.keys()]
  }

  #value({ gradient, curvature }: Leaf): number {
    return (-gradient / (curvature + this.#options.ridge)) * this.#options.rate
  }

  #leafValue(node: Node, row: number): number {
    let at = node
    while (at.split !== undefined) at = this.#bins[at.split.feature]![row]! <= at.split.bin ? at.left! : at.right!
    return at.value
  }

  /** Makes a leaf of the rows from `start` to `end`; its histogram is what the parent has and the sibling has not. */
  #leaf(start: number, end: number, without: readonly [Leaf, Leaf] | undefined): Leaf {
    const histogram = new Float64Array(this.#features.length * BINS * 3)
    if (without === undefined) this.#fill(histogram, start, end)
    else for (let i = 0; i < histogram.length; i++) histogram[i] = without[0].histogram[i]! - without[1].histogram[i]!
    let gradient = 0
    let curvature = 0
    for (let i = start; i < end; i++) {
      gradient += this.#gradients[this.#order[i]!]!
      curvature += this.#curvatures[this.#order[i]!]!
    }
    const leaf: Leaf = { start, end, gradient, curvature, histogram, split: undefined }
    leaf.split = this.#bestSplit(leaf)
    return leaf
  }

  #fill(histogram: Float64Array, start: number, end: number): void {
    // Side by side, so that each feature's pass reads them in order.
    const rows = this.#order.subarray(start, end)
    const gradients = new Float64Array(rows.length)
    const curvatures = new Float64Array(rows.length)
    for (let i = 0; i < rows.length; i++) {
      gradients[i] = this.#gradients[rows[i]!]!
      curvatures[i] = this.#curvatures[rows[i]!]!
    }
    for (const [slot, feature] of this.#features.entries()) {
      const column = this.#bins[feature]!
      const base = slot * BINS
      for (let i = 0; i < rows.length; i++) {
        const at = (base + column[rows[i]!]!) * 3
        histogram[at]! += gradients[i]!
        histogram[at + 1]! += curvatures[i]!
        histogram[at + 2]!++
      }
    }
  }

  #bestSplit({ start, end, gradient, curvature, histogram }: Leaf): Split | undefined {
    const { minRows, ridge } = this.#options
    const own = (gradient * gradient) / (curvature + ridge)
    let best: Split | undefined
    for (const [slot, feature] of this.#features.entries()) {
      let g = 0
      let h = 0
      let n = 0
      for (let bin = 0; bin < this.#edges[feature]!.length; bin++) {
        const at = (slot * BINS + bin) * 3
        g += histogram[at]!
        h += histogram[at + 1]!
        n += histogram[at + 2]!
        if (n < minRows || end - start - n < minRows) continue
        const rest = gradient - g
        const gain = (g * g) / (h + ridge) + (rest * rest) / (curvature - h + ridge) - own
        if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain }
      }
    }
    return best
  }

  #divide(leaf: Leaf, { feature, bin }: Split): readonly [Leaf, Leaf] {
    const column = this.#bins[feature]!
    const part = this.#order.slice(leaf.start, leaf.end)
    let at = leaf.start
    for (const row of part) if (column[row]! <= bin) this.#order[at++] = row
    const middle = at
    for (const row of part) if (column[row]! > bin) this.#order[at++] = row
    const leftIsSmaller = middle - leaf.start < leaf.end - middle
    if (leftIsSmaller) {
      const left = this.#leaf(leaf.start, middle, undefined)
      return [left, this.#leaf(middle, leaf.end, [leaf, left])]
    }
    const right = this.#leaf(middle, leaf.end, undefined)
    return [this.#leaf(leaf.start, middle, [leaf, right]), right]
  }
}

/** Edges that part a feature's values into bins of about as many rows; few values get a bin each. */
function edges({ values, features, targets }: Rows, feature: number): Float32Array {
  const step = Math.max(1, Math.floor(targets.length / SAMPLE))
  const sample: number[] = []
  for (let i = 0; i < targets.length; i += step) sample.push(values[i * features + feature]!)
  const sorted = Float32Array.from(sample).sort()
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1])
  const between = (a: number, b: number): number => Math.fround((a + b) / 2)
  if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => between(distinct[i]!, value))
  const found = new Set<number>()
  for (let b = 1; b < BINS; b++) {
    const at = Math.floor((sorted.length * b) / BINS)
    const next = sorted.subarray(at).find((value) => value > sorted[at]!)
    if (next !== undefined) found.add(between(sorted[at]!, next))
  }
  return Float32Array.from(found).sort()
}

function bins({ values, features, targets }: Rows, feature: number, list: Float32Array): Uint8Array {
  const column = new Uint8Array(targets.length)
  for (let i = 0; i < column.length; i++) {
    const value = values[i * features + feature]!
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= list[middle]!) high = middle
      else low = middle + 1
    }
    column[i] = low
  }
  return column
}

/** Lays trees out in preorder. */
class Layout {
  readonly #edges: readonly Float32Array[]
  readonly #bias: number
  readonly #feature: number[] = []
  readonly #threshold: number[] = []
  readonly #right: number[] = []
  readonly #value: number[] = []
  readonly #roots: number[] = []

  constructor(edges: readonly Float32Array[], bias: number) {
    this.#edges = edges
    this.#bias = bias
  }

  add(tree: Node): void {
    this.#roots.push(this.#feature.length)
    this.#node(tree)
  }

  #node({ split, left, right, value }: Node): void {
    const at = this.#feature.length
    this.#feature.push(split?.feature ?? LEAF)
    this.#threshold.push(split === undefined ? 0 : this.#edges[split.feature]![split.bin]!)
    this.#right.push(0)
    this.#value.push(value)
    if (split === undefined) return
    this.#node(left!)
    this.#right[at] = this.#feature.length - at
    this.#node(right!)
  }

  get trees(): Trees {
    return {
      feature: Uint8Array.from(this.#feature),
      threshold: Float32Array.from(this.#threshold),
      right: Uint8Array.from(this.#right),
      value: Float32Array.from(this.#value),
      roots: Uint32Array.from(this.#roots),
      bias: this.#bias,
    }
  }
}
