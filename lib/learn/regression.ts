/**
 * Fits the word weights of the line model: a logistic regression by stochastic gradient descent with a rate for each weight
 * (J. Duchi, E. Hazan, Y. Singer, "Adaptive Subgradient Methods", 2011).
 */
import { type Lexicon, SLOTS, slotOf, tagOf, type Terms } from '../engine/model/lexical.js'
import { random } from './random.js'

/** A paragraph to learn from. */
export interface Example {
  readonly terms: Terms
  readonly boilerplate: boolean
  readonly weight: number
  /** Words that one site alone uses teach nothing of others. */
  readonly site: string
}

/** Words and pairs seen on fewer sites are left out. */
const MIN_SITES = 4
const EPOCHS = 4
const RATE = 0.3
/** Draws weights towards 0. */
const RIDGE = 2e-5

/** Fits the weights; the same examples in the same order give the same weights. */
export function fitLexicon(examples: readonly Example[]): Lexicon {
  const tags = choose(examples)
  const rows = examples.map(({ terms }) => slots(terms, tags))
  const weights = new Float64Array(SLOTS)
  const squares = new Float64Array(SLOTS).fill(0.01)
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
      for (const slot of row) z += weights[slot]! * x
      const slope = (1 / (1 + Math.exp(-z)) - (boilerplate ? 1 : 0)) * weight
      biasSquares += slope * slope
      bias -= (RATE * slope) / Math.sqrt(biasSquares)
      for (const slot of row) {
        const gradient = slope * x + RIDGE * weights[slot]!
        squares[slot]! += gradient * gradient
        weights[slot]! -= (RATE * gradient) / Math.sqrt(squares[slot]!)
      }
    }
  }
  return { tags, ...quantise(weights, bias) }
}

/** Chooses the terms that get a slot, by their tags: of two that want the same one, that of more sites. */
function choose(examples: readonly Example[]): Uint8Array {
  const sites = new Map<number, Set<string> | number>()
  for (const { terms, site } of examples) {
    for (const list of [terms.words, terms.pairs]) for (const term of list) countSite(sites, term, site)
  }
  const tags = new Uint8Array(SLOTS)
  const most = new Uint32Array(SLOTS)
  for (const [term, seen] of sites) {
    const count = typeof seen === 'number' ? seen : seen.size
    const slot = slotOf(term)
    if (count < MIN_SITES || count <= most[slot]!) continue
    most[slot] = count
    tags[slot] = tagOf(term)
  }
  return tags
}

/** Counts the sites of a term exactly up to some tens, which is enough to tell the common from the rare. */
function countSite(sites: Map<number, Set<string> | number>, term: number, site: string): void {
  const seen = sites.get(term)
  if (seen === undefined) sites.set(term, new Set([site]))
  else if (typeof seen !== 'number') {
    seen.add(site)
    if (seen.size >= MANY_SITES) sites.set(term, seen.size)
  }
}
const MANY_SITES = 32

/** The slots of the terms that are known. */
function slots({ words, pairs }: Terms, tags: Uint8Array): Uint32Array {
  const known = (term: number): boolean => tags[slotOf(term)] === tagOf(term)
  return Uint32Array.from([...words.filter(known), ...pairs.filter(known)], slotOf)
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

function quantise(weights: Float64Array, bias: number): Omit<Lexicon, 'tags'> {
  const most = weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0)
  const scale = Math.fround(most === 0 ? 1 : most / 127)
  return { table: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias: Math.fround(bias) }
}
