/**
 * Fits boosted trees to labelled rows: J. Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", 2001, for the
 * logistic loss, with second-order leaf values (T. Chen and C. Guestrin, "XGBoost", 2016) and splits found on histograms, best
 * leaf first (G. Ke and others, "LightGBM", 2017). Each tree is shown a share of the rows, rather those that the trees before it
 * are wrong about (B. Ibragimov and G. Gusev, "Minimal Variance Sampling in Stochastic Gradient Boosting", 2019): most rows are
 * soon plain, and one of them then stands for many. Several series of trees are grown, each from the beginning and with draws of its
 * own, and averaged (L. Breiman, "Bagging Predictors", 1996): one long series tells less well, and changes more from one training to the next.
 * Of a feature that can speak only one way no split is taken that says the contrary (as XGBoost's monotonic constraints do at a split).
 */
import type { Trees } from '../engine/model/trees.js'
import { BINS, type Binned, type Rows, sortIntoBins } from './bins.js'
import { Layout, type Node, type Split } from './layout.js'
import { random } from './random.js'
import { ShownRows, SUMS, type Sums } from './shown.js'

export type { Rows } from './bins.js'

export interface BoostOptions {
  /** Boostings that begin anew, each with other draws; what they say is averaged, so that no draw decides. */
  readonly series: number
  /** Trees of each. */
  readonly rounds: number
  readonly leaves: number
  readonly rate: number
  /** The fewest rows of a leaf; a row that stands for many counts as many. */
  readonly minRows: number
  /** Added to each leaf's curvature: shrinks what few rows say. */
  readonly ridge: number
  /** The share of the features, and of the rows, that each tree is shown. */
  readonly featureShare: number
  readonly rowShare: number
  readonly seed: number
}

export const BOOST_DEFAULTS: BoostOptions = {
  series: 5,
  rounds: 100,
  leaves: 31,
  rate: 0.15,
  minRows: 150,
  ridge: 5,
  featureShare: 0.5,
  rowShare: 0.2,
  seed: 1,
}

interface Leaf extends Sums {
  readonly start: number
  readonly end: number
  readonly histogram: Float64Array
  readonly split: Split | undefined
}

/**
 * Fits trees; the same rows and options give the same trees.
 *
 * @param directions of each feature, 1 where higher values speak for the target, -1 where they speak against it, 0 where they may do
 *   either; all may by default
 */
export function boost(
  rows: Rows,
  options: BoostOptions = BOOST_DEFAULTS,
  directions: readonly number[] = new Array<number>(rows.features).fill(0),
): Trees {
  const booster = new Booster(rows, options, directions)
  for (let series = 0; series < options.series; series++) booster.run(options.seed + series)
  return booster.trees
}

function logOddsOfMean({ targets, weights }: Rows): number {
  let all = 0
  let positive = 0
  for (let i = 0; i < targets.length; i++) {
    all += weights[i]!
    if (targets[i] === 1) positive += weights[i]!
  }
  return Math.log((positive + 1) / (all - positive + 1))
}

class Booster {
  readonly #rows: Rows
  readonly #options: BoostOptions
  readonly #directions: readonly number[]
  readonly #count: number
  readonly #binned: Binned
  readonly #shown: ShownRows
  readonly #scores: Float64Array
  readonly #gradients: Float64Array
  readonly #curvatures: Float64Array
  readonly #bias: number
  readonly #layout: Layout
  #random: () => number
  /** The features that the tree is shown. */
  #features: readonly number[] = []

  constructor(rows: Rows, options: BoostOptions, directions: readonly number[]) {
    this.#rows = rows
    this.#options = options
    this.#directions = directions
    this.#count = rows.targets.length
    this.#binned = sortIntoBins(rows)
    this.#shown = new ShownRows(this.#binned.columns, this.#count)
    this.#scores = new Float64Array(this.#count)
    this.#gradients = new Float64Array(this.#count)
    this.#curvatures = new Float64Array(this.#count)
    this.#bias = logOddsOfMean(rows)
    this.#layout = new Layout(this.#binned.edges, this.#bias, 1 / options.series)
    this.#random = random(options.seed)
  }

  get trees(): Trees {
    return this.#layout.trees
  }

  /** Grows one series of trees. */
  run(seed: number): void {
    this.#random = random(seed)
    this.#scores.fill(this.#bias)
    for (let round = 0; round < this.#options.rounds; round++) this.#layout.add(this.#grow())
  }

  #grow(): Node {
    this.#differentiate()
    this.#features = this.#drawFeatures()
    const { rowShare } = this.#options
    const drawn = this.#shown.draw(this.#gradients, this.#curvatures, rowShare, this.#features, this.#random)
    const root = this.#leaf(0, drawn, this.#shown.histogram(0, drawn, this.#features))
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

  #drawFeatures(): number[] {
    const { edges } = this.#binned
    const drawn = edges.flatMap((list, f) =>
      list.length > 0 && this.#random() < this.#options.featureShare ? [f] : [],
    )
    return drawn.length > 0 ? drawn : [...edges.keys()]
  }

  #value({ gradient, curvature }: Sums): number {
    return (-gradient / (curvature + this.#options.ridge)) * this.#options.rate
  }

  #leafValue(node: Node, row: number): number {
    let at = node
    while (at.split !== undefined)
      at = this.#binned.columns[at.split.feature]![row]! <= at.split.bin ? at.left! : at.right!
    return at.value
  }

  #leaf(start: number, end: number, histogram: Float64Array): Leaf {
    const sums = this.#shown.sum(start, end)
    return { start, end, ...sums, histogram, split: this.#bestSplit(sums, histogram) }
  }

  #bestSplit({ gradient, curvature, count }: Sums, histogram: Float64Array): Split | undefined {
    const { minRows, ridge } = this.#options
    const own = (gradient * gradient) / (curvature + ridge)
    let best: Split | undefined
    for (const [slot, feature] of this.#features.entries()) {
      const direction = this.#directions[feature]!
      let g = 0
      let h = 0
      let n = 0
      for (let bin = 0; bin < this.#binned.edges[feature]!.length; bin++) {
        const at = (slot * BINS + bin) * SUMS
        g += histogram[at]!
        h += histogram[at + 1]!
        n += histogram[at + 2]!
        if (n < minRows || count - n < minRows) continue
        const rest = gradient - g
        // What is below the split would get -g / (h + ridge), what is above it -rest / (curvature - h + ridge).
        if (direction * (g / (h + ridge) - rest / (curvature - h + ridge)) < 0) continue
        const gain = (g * g) / (h + ridge) + (rest * rest) / (curvature - h + ridge) - own
        if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain }
      }
    }
    return best
  }

  /** Parts a leaf in two. The rows of the smaller one are counted; the other has what is left of their parent's. */
  #divide({ start, end, histogram }: Leaf, { feature, bin }: Split): readonly [Leaf, Leaf] {
    const middle = this.#shown.part(start, end, feature, bin)
    const leftIsSmaller = middle - start < end - middle
    const counted = this.#shown.histogram(
      ...(leftIsSmaller ? ([start, middle] as const) : ([middle, end] as const)),
      this.#features,
    )
    for (let i = 0; i < histogram.length; i++) histogram[i]! -= counted[i]!
    const [left, right] = leftIsSmaller ? [counted, histogram] : [histogram, counted]
    return [this.#leaf(start, middle, left), this.#leaf(middle, end, right)]
  }
}
