/**
 * Trains the model of lines in context from labelled documents.
 *
 * In two stages: a logistic regression on a paragraph's own words, then boosted trees on its looks, its place, its neighbours and
 * their scores. The scores that the trees learn from come from regressions that did not see the document's site (stacking,
 * D. H. Wolpert, 1992). What the rules say is a feature, with a share of the rules left out by chance for each document: the rules
 * were written with some of these sites in view and find less elsewhere, and the trees must not learn to wait for them.
 */
import { type Evidence, markWitness, priceWitness, rulesWitness, type Witness } from '../engine/evidence.js'
import { type Features, measure } from '../engine/features.js'
import { hash32 } from '../engine/hash.js'
import type { Placed } from '../engine/model/context.js'
import { FEATURES, featureRows } from '../engine/model/features.js'
import { type Lexicon, termsOf } from '../engine/model/lexical.js'
import { isPlain, type Weights } from '../engine/model/model.js'
import { observe } from '../engine/model/observe.js'
import { joinParagraphs } from '../engine/paragraphs.js'
import type { Profile } from '../engine/profile.js'
import { RuleSet } from '../engine/rules.js'
import { segment } from '../engine/segment.js'
import { Tokens } from '../engine/tokens.js'
import { WordClasses } from '../engine/word-classes.js'
import { boost, BOOST_DEFAULTS, type BoostOptions } from './boost.js'
import { random } from './random.js'
import { type Example, fitLexicon } from './regression.js'
import type { LabelledDocument } from './score.js'
import { type Labelled, reshape, withoutBoilerplate } from './shapes.js'

/** A labelled document to train on. */
export interface TrainingDocument extends LabelledDocument {
  /** How much each of its lines counts. */
  readonly weight: number
  /** Nobody looked for boilerplate in it: what the rules would remove is left out, the rest is article. */
  readonly unchecked?: boolean
}

export interface TrainOptions {
  readonly boost: BoostOptions
  /** The share of the rules that each document is shown without. */
  readonly rulesLeftOut: number
  /** Told how far the training is. */
  readonly progress?: (step: string) => void
}

export const TRAIN_DEFAULTS: TrainOptions = { boost: BOOST_DEFAULTS, rulesLeftOut: 0.4 }

/** Parts that the sites are dealt into for stacking. */
const FOLDS = 5

const ARTICLE = 1
const BOILERPLATE = 0
const EITHER = -1

/** The fold that a site falls into, the same every time. */
export function foldOf(site: string, folds: number): number {
  return hash32(`fold ${site}`) % folds
}

/** Trains on documents; the same ones in the same order give the same weights. */
export function train(
  profile: Profile,
  documents: readonly TrainingDocument[],
  options: TrainOptions = TRAIN_DEFAULTS,
): Weights {
  return new Trainer(profile, documents, options).run()
}

/** A paragraph of a document with its label. */
interface Part {
  readonly features: Features
  readonly tokens: Tokens
  readonly evidence: readonly Evidence[]
  readonly label: number
}

/** What is taken from a document besides itself. */
interface Sample {
  readonly name: string
  readonly make: (document: Labelled, draw: () => number) => Labelled
}

const SAMPLES: readonly Sample[] = [
  { name: 'whole', make: (document) => document },
  { name: 'in part', make: (document, draw) => withoutBoilerplate(document, 0.6, draw) },
  { name: 'clean', make: (document, draw) => withoutBoilerplate(document, 1, draw) },
  { name: 'shaped', make: (document, draw) => reshape(document, draw() < 0.5 ? 'wrapped' : 'broken', draw) },
]

class Trainer {
  readonly #documents: readonly TrainingDocument[]
  readonly #options: TrainOptions
  readonly #classes: WordClasses
  readonly #witnesses: readonly Witness[]
  readonly #progress: (step: string) => void
  readonly #known = new Map<string, Omit<Part, 'label'>>()

  constructor(profile: Profile, documents: readonly TrainingDocument[], options: TrainOptions) {
    const mean = documents.reduce((sum, { weight, lines }) => sum + weight * lines.length, 0)
    const lines = documents.reduce((sum, document) => sum + document.lines.length, 0)
    this.#documents = documents.map((document) => ({ ...document, weight: (document.weight * lines) / mean }))
    this.#options = options
    this.#classes = new WordClasses(profile.address)
    this.#witnesses = [rulesWitness(new RuleSet(profile.rules)), markWitness, priceWitness]
    this.#progress = options.progress ?? (() => undefined)
  }

  run(): Weights {
    const examples = this.#documents.flatMap((document) =>
      this.#parts(document).flatMap((part) => this.#example(document, part)),
    )
    this.#progress(`${String(examples.length)} paragraphs of ${String(this.#documents.length)} documents`)
    const lexicons = Array.from({ length: FOLDS }, (_, fold) =>
      fitLexicon(examples.filter(({ site }) => foldOf(site, FOLDS) !== fold)),
    )
    const lexicon = fitLexicon(examples)
    this.#progress('words weighed')
    const rows = new RowList()
    for (const document of this.#documents) {
      for (const sample of SAMPLES) this.#sample(document, sample, lexicons[foldOf(document.host, FOLDS)]!, rows)
    }
    this.#progress(`${String(rows.count)} rows for the trees`)
    return { lexicon, trees: boost(rows.rows, this.#options.boost) }
  }

  #parts({ lines, labels }: Labelled): Part[] {
    return joinParagraphs(lines).map(({ text, first, last }) => {
      const own = labels.slice(first, last + 1)
      const label = own.includes(ARTICLE) ? ARTICLE : own.includes(BOILERPLATE) ? BOILERPLATE : EITHER
      return { ...this.#look(text), label }
    })
  }

  #look(text: string): Omit<Part, 'label'> {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const tokens = new Tokens()
    const features = measure(text, this.#classes, tokens)
    const evidence = this.#witnesses.flatMap((witness) => witness(features, tokens))
    const part = { features, tokens: tokens.copy(), evidence }
    this.#known.set(text, part)
    return part
  }

  #example({ host, weight }: TrainingDocument, { tokens, label }: Part): Example[] {
    if (label === EITHER) return []
    return [{ terms: termsOf(tokens), boilerplate: label === BOILERPLATE, weight, site: host }]
  }

  #sample(document: TrainingDocument, { name, make }: Sample, lexicon: Lexicon, rows: RowList): void {
    if (document.unchecked === true && name !== 'whole') return
    const draw = random(hash32(`${name} ${document.host} ${document.id}`))
    const parts = this.#parts(make(document, draw)).map((part) => ({
      ...part,
      evidence: part.evidence.filter(({ by }) => this.#isShown(by, `${name} ${document.id}`)),
    }))
    const judgements = segment(parts)
    const placed = parts.map(({ features, tokens, evidence }, i): Placed => ({
      observed: observe(features, tokens, lexicon),
      weight: evidence.reduce((sum, { weight }) => sum + weight, 0),
      confidence: judgements[i]!.confidence,
    }))
    const values = featureRows(placed)
    for (const [i, { label }] of parts.entries()) {
      if (label === EITHER || isPlain(placed[i]!)) continue
      if (document.unchecked === true && placed[i]!.confidence > 0.5) continue
      rows.add(values.subarray(i * FEATURES.length, (i + 1) * FEATURES.length), label === BOILERPLATE, document.weight)
    }
  }

  /** Whether a document is shown what a rule says of it. */
  #isShown(rule: string, seed: string): boolean {
    return hash32(`${seed} ${rule}`) / 2 ** 32 >= this.#options.rulesLeftOut
  }
}

/** Rows for the trees, collected one at a time. */
class RowList {
  #values = new Float32Array(FEATURES.length * 1024)
  readonly #targets: number[] = []
  readonly #weights: number[] = []

  get count(): number {
    return this.#targets.length
  }

  add(row: Float32Array, boilerplate: boolean, weight: number): void {
    const at = this.count * FEATURES.length
    if (at === this.#values.length) {
      const larger = new Float32Array(this.#values.length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values.set(row, at)
    this.#targets.push(boilerplate ? 1 : 0)
    this.#weights.push(weight)
  }

  get rows() {
    return {
      features: FEATURES.length,
      values: this.#values.subarray(0, this.count * FEATURES.length),
      targets: Uint8Array.from(this.#targets),
      weights: Float32Array.from(this.#weights),
    }
  }
}
