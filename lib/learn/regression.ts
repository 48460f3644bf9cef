/**
 * Fits the word weights of the line model: a logistic regression by stochastic gradient descent with a rate for each weight
 * (J. Duchi, E. Hazan, Y. Singer, "Adaptive Subgradient Methods", 2011).
 */
import { heldSlot, type Lexicon, SLOTS, slotOf, tagOf, type Terms } from '../engine/model/lexical.js'
import { random } from './random.js'

/** A paragraph to learn from. */
export interface Example {
  readonly terms: Terms
  readonly boilerplate: boolean
  readonly weight: number
  /** Words that one site alone uses teach nothing of others. */
  readonly site: string
}

/** Words, stems and pairs seen on fewer sites are left out. */
const MIN_SITES = 4
const EPOCHS = 4
const RATE = 0.3
/** Draws weights towards 0. */
const RIDGE = 2e-5

/** Fits the weights; the same examples in the same order give the same weights. */
export function fitLexicon(examples: readonly Example[]): Lexicon {
  return new Glossary(examples).fit(() => true, 1)
}

/** Examples with their terms numbered once, for weights to be fitted to those of some sites and then of others. */
export class Glossary {
  readonly #examples: readonly Omit<Example, 'terms'>[]
  /** Of each example, the numbers of its terms. */
  readonly #numbers: readonly Uint32Array[]
  /** Of each number, the term. */
  readonly #terms: Uint32Array
  /** The places of the examples, those of a site side by side. */
  readonly #bySite: Uint32Array

  constructor(examples: readonly Example[]) {
    const numbers = new Map<number, number>()
    const numberOf = (term: number): number => {
      const known = numbers.get(term)
      if (known === undefined) numbers.set(term, numbers.size)
      return known ?? numbers.size - 1
    }
    this.#examples = examples.map(({ boilerplate, weight, site }) => ({ boilerplate, weight, site }))
    this.#numbers = examples.map(({ terms: { words, stems, pairs } }) => {
      const all = new Uint32Array(words.length + stems.length + pairs.length)
      let at = 0
      for (const terms of [words, stems, pairs]) for (const term of terms) all[at++] = numberOf(term)
      return all
    })
    this.#terms = Uint32Array.from(numbers.keys())
    const sites = new Map<string, number>()
    for (const { site } of examples) if (!sites.has(site)) sites.set(site, sites.size)
    const siteOf = Uint32Array.from(examples, ({ site }) => sites.get(site)!)
    this.#bySite = Uint32Array.from(examples.keys()).sort((a, b) => siteOf[a]! - siteOf[b]!)
  }

  /**
   * Fits weights to the examples of the sites asked for.
   *
   * @param scale what their weights are multiplied by
   */
  fit(isAskedFor: (site: string) => boolean, scale: number): Lexicon {
    const asked = this.#examples.map(({ site }) => isAskedFor(site))
    const tags = this.#choose(asked)
    const slots = Int32Array.from(this.#terms, (term) => heldSlot(tags, term))
    const examples = this.#examples.filter((_, i) => asked[i])
    const rows = this.#numbers.filter((_, i) => asked[i]).map((numbers) => knownSlots(numbers, slots))
    return { tags, ...descend(examples, rows, scale) }
  }

  /** Chooses the terms that get a slot, by their tags: of two that want the same one, that of more sites. */
  #choose(asked: readonly boolean[]): Uint8Array {
    const sites = this.#countSites(asked)
    const tags = new Uint8Array(SLOTS)
    const most = new Uint32Array(SLOTS)
    for (let number = 0; number < sites.length; number++) {
      const count = sites[number]!
      const slot = slotOf(this.#terms[number]!)
      if (count < MIN_SITES || count <= most[slot]!) continue
      most[slot] = count
      tags[slot] = tagOf(this.#terms[number]!)
    }
    return tags
  }

  /** On how many sites each term stands. */
  #countSites(asked: readonly boolean[]): Uint32Array {
    const counts = new Uint32Array(this.#terms.length)
    // The site that a term was last seen on, by the place of its first example.
    const lastSeen = new Int32Array(this.#terms.length).fill(-1)
    let first = 0
    for (const i of this.#bySite) {
      if (this.#examples[i]!.site !== this.#examples[first]!.site) first = i
      if (!asked[i]) continue
      for (const number of this.#numbers[i]!) {
        if (lastSeen[number] === first) continue
        lastSeen[number] = first
        counts[number]!++
      }
    }
    return counts
  }
}

/** The slots of the terms that have one. */
function knownSlots(numbers: Uint32Array, slots: Int32Array): Uint32Array {
  const known = new Uint32Array(numbers.length)
  let count = 0
  for (const number of numbers) if (slots[number]! >= 0) known[count++] = slots[number]!
  return known.slice(0, count)
}

/** Fits weights to the examples, of each of which the slots are given. */
function descend(
  examples: readonly Omit<Example, 'terms'>[],
  rows: readonly Uint32Array[],
  scale: number,
): Omit<Lexicon, 'tags'> {
  // Of each slot its weight and the sum of its squared gradients, side by side in memory.
  const state = new Float64Array(2 * SLOTS)
  for (let slot = 0; slot < SLOTS; slot++) state[2 * slot + 1] = 0.01
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
      for (const slot of row) z += state[2 * slot]! * x
      const slope = (1 / (1 + Math.exp(-z)) - (boilerplate ? 1 : 0)) * weight * scale
      biasSquares += slope * slope
      bias -= (RATE * slope) / Math.sqrt(biasSquares)
      for (const slot of row) {
        const at = 2 * slot
        const gradient = slope * x + RIDGE * state[at]!
        state[at + 1]! += gradient * gradient
        state[at]! -= (RATE * gradient) / Math.sqrt(state[at + 1]!)
      }
    }
  }
  return quantise(
    Float64Array.from({ length: SLOTS }, (_, slot) => state[2 * slot]!),
    bias,
  )
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
