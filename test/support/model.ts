/** Small models made by hand, and paragraphs to show them. */
import { Context } from '../../lib/engine/model/context.js'
import type { Placed } from '../../lib/engine/model/placed.js'
import { FEATURES, RowWriter } from '../../lib/engine/model/features.js'
import { type Lexicon, SLOTS, slotOf, tagOf, termsOf } from '../../lib/engine/model/lexical.js'
import { Tokens } from '../../lib/engine/tokens.js'
import type { Weights } from '../../lib/engine/model/model.js'
import { LEAF, type Trees } from '../../lib/engine/model/trees.js'
import { BOOST_DEFAULTS } from '../../lib/learn/boost.js'
import type { TrainingDocument, TrainOptions } from '../../lib/learn/train.js'
import { story as storyOf } from './outlets.js'
import { Random } from './random.js'
import { observed } from './tokens.js'

/** A tree as a person writes it: a leaf's value, or a question with what follows where the value is at most `atMost`, and above. */
export type Drawn = number | { readonly ask: string; readonly atMost: number; readonly yes: Drawn; readonly no: Drawn }

/** Lays trees out as the model wants them; a branch's value is the mean of what is below it. */
export function plant(drawn: readonly Drawn[], bias = 0): Trees {
  const nodes: { feature: number; threshold: number; right: number; value: number }[] = []
  const add = (tree: Drawn): number => {
    if (typeof tree === 'number') {
      nodes.push({ feature: LEAF, threshold: 0, right: 0, value: tree })
      return tree
    }
    const node = { feature: featureAt(tree.ask), threshold: tree.atMost, right: 0, value: 0 }
    const at = nodes.push(node) - 1
    const yes = add(tree.yes)
    node.right = nodes.length - at
    node.value = (yes + add(tree.no)) / 2
    return node.value
  }
  const roots: number[] = []
  for (const tree of drawn) {
    roots.push(nodes.length)
    add(tree)
  }
  return {
    feature: Uint8Array.from(nodes, ({ feature }) => feature),
    threshold: Float32Array.from(nodes, ({ threshold }) => threshold),
    right: Uint8Array.from(nodes, ({ right }) => right),
    value: Float32Array.from(nodes, ({ value }) => value),
    roots: Uint32Array.from(roots),
    bias,
  }
}

/** The place of a feature in a row. */
export function featureAt(name: string): number {
  return FEATURES.findIndex((feature) => feature.name === name)
}

/** The term of a word by itself. */
export function termOf(word: string): number {
  return termsOf(Tokens.of([word])).words[0]!
}

/** A lexicon in which these words weigh so much, and no others are known. */
export function lexiconOf(words: Readonly<Record<string, number>>, scale = 0.1, bias = 0): Lexicon {
  const tags = new Uint8Array(SLOTS)
  const table = new Int8Array(SLOTS)
  for (const [word, weight] of Object.entries(words)) {
    tags[slotOf(termOf(word))] = tagOf(termOf(word))
    table[slotOf(termOf(word))] = weight
  }
  return { tags, table, scale, bias }
}

/** Speaks against paragraphs with the word "subscribe", and for all others: log-odds of 5 and -5. */
export const SUBSCRIBE: Weights = {
  lexicon: lexiconOf({ subscribe: 40 }),
  trees: plant([{ ask: 'lexical', atMost: 0, yes: -5, no: 5 }]),
}

/** A paragraph of this text, with what is told of it. */
export function placed(
  text: string,
  { lexicon = lexiconOf({}), weight = 0, confidence = 0, comments = false, related = false } = {},
): Placed {
  return { observed: observed(text, lexicon, ['you', 'your']), weight, confidence, comments, related }
}

/** The rows of a document's paragraphs, one after another. */
export function featureRows(paragraphs: readonly Placed[]): Float32Array {
  const writer = new RowWriter(new Context(paragraphs))
  const rows = new Float32Array(paragraphs.length * FEATURES.length)
  for (let i = 0; i < paragraphs.length; i++) writer.write(i, rows, i * FEATURES.length)
  return rows
}

/** Trains in a moment on few documents. */
export const QUICK: TrainOptions = {
  boost: { ...BOOST_DEFAULTS, series: 1, rounds: 20, leaves: 6, minRows: 8, rate: 0.3 },
  rulesLeftOut: 0.4,
}

/** Prompts that no rule knows: of every site the same words, in an order of its own. */
const PROMPTS = 'join circle friends supper table weekly pantry card'.split(' ')

/** Labelled documents of a number of sites, three of each: stories with two prompts after them, a blank line, and a heading. */
export function trainingDocuments(sites: number): TrainingDocument[] {
  return Array.from({ length: 3 * sites }, (_, n) => {
    const random = new Random(n + 1)
    const host = `site${String(n % sites)}.example`
    const story = storyOf(n).split('\n')
    const prompt = (): string => random.many(3, 6, () => random.pick(PROMPTS)).join(' ')
    const lines = ['Old mill', ...story, prompt(), prompt(), '']
    const labels = [-1, ...story.map(() => 1), 0, 0, -1]
    return { id: String(n), host, lines, labels, weight: 1 }
  })
}
