/** The trained model of lines in context: how likely each paragraph of a document is boilerplate, and what says so. */
import type { Features } from '../features.js'
import type { Tokens } from '../tokens.js'
import { Arena } from './arena.js'
import { Context } from './context.js'
import type { Placed } from './placed.js'
import { type Evaluator, evaluatorOf } from './compact-trees.js'
import { type Aspect, FEATURES, RowWriter } from './features.js'
import type { Lexicon } from './lexical.js'
import { observe, type Observed } from './observe.js'
import { contributions, type Trees } from './trees.js'

/** What training finds: frozen numbers, no text. */
export interface Weights {
  readonly lexicon: Lexicon
  readonly trees: Trees
}

/** Running text of so many words, that neither its words nor any evidence speak against, is not looked at further. */
const PLAIN_WORDS = 25
const PLAIN_LEXICAL = -2
/** The log-odds of such text. */
const PLAIN = -8

/** Scores the paragraphs of documents, one after the other. */
export class LineModel {
  readonly #weights: Weights
  readonly #evaluator: Evaluator
  readonly #arena = new Arena()

  constructor(weights: Weights) {
    this.#weights = weights
    this.#evaluator = evaluatorOf(weights.trees, FEATURES.length)
  }

  /** Takes down what the model needs of a paragraph, whatever document it stands in. */
  observe(features: Features, tokens: Tokens): Observed {
    return observe(features, tokens, this.#weights.lexicon)
  }

  /** Scores all paragraphs of a document; ask of them before the next document's are scored. */
  score(paragraphs: readonly Placed[]): Scores {
    this.#arena.reset()
    return new Scores(this.#weights.trees, this.#evaluator, paragraphs, this.#arena)
  }
}

/** All aspects, and of each feature the place of its own among them. */
const ASPECTS: readonly Aspect[] = [...new Set(FEATURES.map(({ aspect }) => aspect))]
const ASPECT_OF = FEATURES.map(({ aspect }) => ASPECTS.indexOf(aspect))

/** The row of the paragraph that was asked for last. The engine does one thing at a time. */
const row = new Float32Array(FEATURES.length)

/** What the model makes of one document's paragraphs. */
export class Scores {
  /** Of each paragraph, the log-odds that it is boilerplate. */
  readonly logOdds: Float64Array
  readonly #trees: Trees
  readonly #paragraphs: readonly Placed[]
  readonly #arena: Arena
  #context: Context | undefined
  #rows: RowWriter | undefined

  constructor(trees: Trees, evaluator: Evaluator, paragraphs: readonly Placed[], arena: Arena) {
    this.#trees = trees
    this.#paragraphs = paragraphs
    this.#arena = arena
    this.logOdds = arena.float64(paragraphs.length).fill(PLAIN)
    const asked: number[] = []
    for (let i = 0; i < paragraphs.length; i++) {
      if (isPlain(paragraphs[i]!)) continue
      asked.push(i)
      evaluator.add(this.#rowOf(i))
    }
    const found = evaluator.take()
    for (let k = 0; k < asked.length; k++) this.logOdds[asked[k]!] = found[k]!
  }

  /** Whether a paragraph may be the text's title; none is when all paragraphs are plain. */
  isTitle(i: number): boolean {
    return this.#context?.isTitle(i) ?? false
  }

  /** Whether a paragraph may be the text's byline, or a line that stands beside it. */
  mayBeByline(i: number): boolean {
    return this.#context?.mayBeByline(i) ?? false
  }

  #rowOf(i: number): Float32Array {
    if (this.#rows === undefined) {
      this.#context = new Context(this.#paragraphs, this.#arena)
      this.#rows = new RowWriter(this.#context)
    }
    this.#rows.write(i, row, 0)
    return row
  }

  /** What speaks most against a paragraph: the aspects that add the most to its log-odds, at most two, the first first. */
  reasons(i: number): Aspect[] {
    const parts = contributions(this.#trees, this.#rowOf(i), 0, FEATURES.length)
    const sums = ASPECTS.map(() => 0)
    for (let f = 0; f < FEATURES.length; f++) sums[ASPECT_OF[f]!]! += parts[f]!
    return ASPECTS.map((aspect, a) => ({ aspect, sum: sums[a]! }))
      .filter(({ sum }) => sum > 0)
      .sort((a, b) => b.sum - a.sum)
      .slice(0, 2)
      .map(({ aspect }) => aspect)
  }
}

/** Whether a paragraph is running text that nothing speaks against. */
export function isPlain({ observed: { features, lexical }, weight, confidence }: Placed): boolean {
  return (
    features.sentence && features.words >= PLAIN_WORDS && lexical < PLAIN_LEXICAL && weight <= 0 && confidence === 0
  )
}
