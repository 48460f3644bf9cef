/**
 * Trains the model of lines in context from labelled documents.
 *
 * In two stages: a logistic regression on a paragraph's own words, then boosted trees on its looks, its place, its neighbours and
 * their scores. The scores that the trees learn from come from regressions that did not see the document's site (stacking,
 * D. H. Wolpert, 1992). What the rules say is a feature, with a share of the rules left out by chance for each document: the rules
 * were written with some of these sites in view and find less elsewhere, and the trees must not learn to wait for them.
 */
import { hash32 } from '../engine/hash.js'
import { Context } from '../engine/model/context.js'
import { FEATURES, RowWriter } from '../engine/model/features.js'
import { type Lexicon, readLexicon, termsOf } from '../engine/model/lexical.js'
import { isPlain, type Weights } from '../engine/model/model.js'
import { place } from '../engine/model/placed.js'
import type { Profile } from '../engine/profile.js'
import { segment } from '../engine/segment.js'
import { boost, BOOST_DEFAULTS, type BoostOptions } from './boost.js'
import { type Example, Glossary } from './regression.js'
import { type Sample, Sampler, type TrainingDocument, WHOLE } from './samples.js'
import { BOILERPLATE, EITHER } from './score.js'

export type { TrainingDocument } from './samples.js'

export interface TrainOptions {
  readonly boost: BoostOptions
  /** The share of the rules that each document is shown without. */
  readonly rulesLeftOut: number
  /** Told how far the training is. */
  readonly progress?: (step: string) => void
}

export const TRAIN_DEFAULTS: TrainOptions = { boost: BOOST_DEFAULTS, rulesLeftOut: 0.4 }

/** Labels leave titles open; a reader would miss them, so they are shown as the article's, and count so much. */
const OPEN_TITLE = 0.5

/** Features of which more only ever speaks for boilerplate, and those of which more only ever speaks for the story. */
const INCRIMINATING = [
  ...['lexical', 'lexical -1', 'lexical +1', 'lexical -2', 'lexical +2', 'lexical around', 'run lexical', 'run most'],
  ...['weight', 'confidence', 'evident'],
]
const EXONERATING = ['shared', 'shared count', 'in lead', 'in lead count']
const DIRECTIONS = FEATURES.map(({ name }) => Number(INCRIMINATING.includes(name)) - Number(EXONERATING.includes(name)))

/** Parts that the sites are dealt into, for stacking and to hold one out. */
export const FOLDS = 5

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
  return new Trainer(profile, documents, options).train(undefined)
}

/** Measures documents once, and trains on all of them, or on those of some folds and then of others. */
export class Trainer {
  readonly #options: TrainOptions
  readonly #progress: (step: string) => void
  readonly #documents: readonly TrainingDocument[]
  readonly #samples: readonly Sample[]
  readonly #glossary: Glossary

  constructor(profile: Profile, documents: readonly TrainingDocument[], options: TrainOptions) {
    const sampler = new Sampler(profile)
    this.#options = options
    this.#progress = options.progress ?? (() => undefined)
    this.#documents = documents
    this.#samples = documents.flatMap((document) => sampler.sample(document))
    const examples = this.#samples.filter(({ name }) => name === WHOLE).flatMap(examplesOf)
    this.#progress(`${String(examples.length)} paragraphs of ${String(documents.length)} documents`)
    this.#glossary = new Glossary(examples)
  }

  /** The folds in which each rule speaks. */
  get foldsOfRules(): Map<string, Set<number>> {
    const seen = new Map<string, Set<number>>()
    for (const { document, parts } of this.#samples.filter(({ name }) => name === WHOLE)) {
      const fold = foldOf(document.host, FOLDS)
      for (const { by } of parts.flatMap(({ evidence }) => evidence)) {
        seen.set(by, (seen.get(by) ?? new Set<number>()).add(fold))
      }
    }
    return seen
  }

  /** Trains on all documents, or on those that are not of the sites of a fold. */
  train(fold: number | undefined): Weights {
    const isShown = (site: string): boolean => foldOf(site, FOLDS) !== fold
    const shown = this.#documents.filter(({ host }) => isShown(host))
    const sum = shown.reduce((all, { weight, lines }) => all + weight * lines.length, 0)
    const scale = shown.reduce((all, { lines }) => all + lines.length, 0) / sum
    const lexicon = this.#glossary.fit(isShown, scale)
    const lexicons = Array.from({ length: FOLDS }, (_, own) =>
      own === fold ? lexicon : this.#glossary.fit((site) => isShown(site) && foldOf(site, FOLDS) !== own, scale),
    )
    this.#progress('words weighed')
    const rows = new RowList()
    for (const sample of this.#samples) {
      const { host } = sample.document
      if (isShown(host)) this.#addRows(sample, lexicons[foldOf(host, FOLDS)]!, rows, scale)
    }
    this.#progress(`${String(rows.count)} rows for the trees`)
    return { lexicon, trees: boost(rows.rows, this.#options.boost, DIRECTIONS) }
  }

  #addRows({ document, name, weight, parts }: Sample, lexicon: Lexicon, rows: RowList, scale: number): void {
    const heard = parts.map((part) => ({
      ...part,
      evidence: part.evidence.filter(({ by }) => this.#isShown(by, `${name} ${document.id}`)),
    }))
    const judgements = segment(heard)
    const placed = heard.map(({ tokens, evidence, observed }, i) => {
      const { score, known } = readLexicon(lexicon, tokens)
      return place({ ...observed, lexical: score, known }, evidence, judgements[i]!.confidence)
    })
    const context = new Context(placed)
    const writer = new RowWriter(context)
    const row = new Float32Array(FEATURES.length)
    for (const [i, { label }] of parts.entries()) {
      const isTitle = label === EITHER && i === context.title
      if ((label === EITHER && !isTitle) || isPlain(placed[i]!)) continue
      if (document.unchecked === true && placed[i]!.confidence > 0.5) continue
      writer.write(i, row, 0)
      rows.add(row, label === BOILERPLATE, weight * scale * (isTitle ? OPEN_TITLE : 1))
    }
  }

  /** Whether a document is shown what a rule says of it. */
  #isShown(rule: string, seed: string): boolean {
    return hash32(`${seed} ${rule}`) / 2 ** 32 >= this.#options.rulesLeftOut
  }
}

function examplesOf({ document: { host, weight }, parts }: Sample): Example[] {
  return parts
    .filter(({ label }) => label !== EITHER)
    .map(({ tokens, label }) => ({ terms: termsOf(tokens), boilerplate: label === BOILERPLATE, weight, site: host }))
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
