/**
 * Fits the word weights of the line model: a logistic regression by stochastic gradient descent with a rate for each weight
 * (J. Duchi, E. Hazan, Y. Singer, "Adaptive Subgradient Methods", 2011).
 */
import { BUCKETS, type Lexicon } from '../engine/model/lexical.js'
import { random } from './random.js'

/** A paragraph to learn from. */
export interface Example {
  readonly buckets: Uint32Array
  readonly boilerplate: boolean
  readonly weight: number
  /** Words that one site alone uses teach nothing of others. */
  readonly site: string
}

/** Words seen on fewer sites are left out. */
const MIN_SITES = 3
const EPOCHS = 4
const RATE = 0.3
/** Draws weights towards 0. */
const RIDGE = 2e-5

/** Fits the weights; the same examples in the same order give the same weights. */
export function fitLexicon(examples: readonly Example[]): Lexicon {
  const known = knownBuckets(examples)
  const rows = examples.map(({ buckets }) => buckets.filter((b) => known[b] === 1))
  const weights = new Float64Array(BUCKETS)
  const squares = new Float64Array(BUCKETS).fill(0.01)
  let bias = 0
  let biasSquares = 0.01
  const draw = random(7)
  const order = Uint32Array.from(rows.keys())
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, draw)
    for (const i of order) {
      const row = rows[i]!
      const { boilerplate, weight } = examples[i]!
      const x = 1 / Math.sqrt(Math.max(1, row.length))
      let z = bias
      for (const b of row) z += weights[b]! * x
      const slope = (1 / (1 + Math.exp(-z)) - (boilerplate ? 1 : 0)) * weight
      biasSquares += slope * slope
      bias -= (RATE * slope) / Math.sqrt(biasSquares)
      for (const b of row) {
        const gradient = slope * x + RIDGE * weights[b]!
        squares[b]! += gradient * gradient
        weights[b]! -= (RATE * gradient) / Math.sqrt(squares[b]!)
      }
    }
  }
  return quantise(weights, bias)
}

function knownBuckets(examples: readonly Example[]): Uint8Array {
  const sites = new Map<number, Set<string>>()
  for (const { buckets, site } of examples) {
    for (const b of buckets) {
      let seen = sites.get(b)
      if (seen === undefined) sites.set(b, (seen = new Set()))
      if (seen.size < MIN_SITES) seen.add(site)
    }
  }
  const known = new Uint8Array(BUCKETS)
  for (const [b, seen] of sites) if (seen.size >= MIN_SITES) known[b] = 1
  return known
}

/** Puts the numbers in an order drawn by chance (R. A. Fisher and F. Yates, 1938; R. Durstenfeld, 1964). */
function shuffle(order: Uint32Array, draw: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1))
    const held = order[i]!
    order[i] = order[j]!
    order[j] = held
  }
}

function quantise(weights: Float64Array, bias: number): Lexicon {
  const most = weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0)
  const scale = Math.fround(most === 0 ? 1 : most / 127)
  return { table: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias: Math.fround(bias) }
}
