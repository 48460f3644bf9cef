/** Takes samples of labelled documents to train on: each whole, with less boilerplate, and in another shape; measured once. */
import type { Evidence, Witness } from '../engine/evidence.js'
import { type Features, measure } from '../engine/features.js'
import { hash32 } from '../engine/hash.js'
import { type Lexicon, SLOTS } from '../engine/model/lexical.js'
import { observe, type Observed } from '../engine/model/observe.js'
import { joinParagraphs } from '../engine/paragraphs.js'
import type { Profile } from '../engine/profile.js'
import { RuleSet } from '../engine/rules.js'
import { Tokens } from '../engine/tokens.js'
import { rulesWitness, WITNESSES } from '../engine/witnesses.js'
import { WordClasses } from '../engine/word-classes.js'
import { random } from './random.js'
import { ARTICLE, BOILERPLATE, EITHER, type LabelledDocument } from './score.js'
import { withLists } from './inventions.js'
import { excerpt, type Labelled, reshape, withoutBoilerplate } from './shapes.js'

/** A labelled document to train on. */
export interface TrainingDocument extends LabelledDocument {
  /** How much each of its lines counts. */
  readonly weight: number
  /** Nobody looked for boilerplate in it: what the rules would remove is left out, the rest is article. */
  readonly unchecked?: boolean
}

/** What is found out of a paragraph's text. */
interface Look {
  readonly features: Features
  readonly tokens: Tokens
  readonly evidence: readonly Evidence[]
  /** By a lexicon that knows no word. */
  readonly observed: Observed
}

/** A paragraph of a sample. */
export interface Part extends Look {
  readonly label: number
}

/** A document, or what was made of it. */
export interface Sample {
  readonly document: TrainingDocument
  /** What was made of it. */
  readonly name: string
  /** How much each of its lines counts. */
  readonly weight: number
  readonly parts: readonly Part[]
}

/** The name of the sample that is the document as it is. */
export const WHOLE = 'whole'

interface Way {
  readonly name: string
  /** How much it counts. */
  readonly share: number
  /** It is made of articles, not of whole pages. */
  readonly ofArticles?: boolean
  readonly make: (document: Labelled, draw: () => number) => Labelled
}

/** What is made up counts less than what was found. */
const INVENTED = 0.7

const WAYS: readonly Way[] = [
  { name: WHOLE, share: 1, make: (document) => document },
  { name: 'in part', share: 1, make: (document, draw) => withoutBoilerplate(document, 0.6, draw) },
  { name: 'clean', share: 1, make: (document, draw) => withoutBoilerplate(document, 1, draw) },
  { name: 'listed', share: INVENTED, ofArticles: true, make: withLists },
  { name: 'excerpt', share: INVENTED, ofArticles: true, make: excerpt },
  { name: 'shaped', share: 1, make: (document, draw) => reshape(document, draw() < 0.5 ? 'wrapped' : 'broken', draw) },
]

const NO_WORDS: Lexicon = { tags: new Uint8Array(SLOTS), table: new Int8Array(SLOTS), scale: 1, bias: 0 }

/** Takes and measures samples by what a profile knows. */
export class Sampler {
  readonly #classes: WordClasses
  readonly #witnesses: readonly Witness[]
  readonly #tokens = new Tokens()

  constructor(profile: Profile) {
    this.#classes = new WordClasses(profile.address)
    this.#witnesses = [rulesWitness(new RuleSet(profile.rules)), ...WITNESSES]
  }

  /** The samples of a document; of one that nobody checked, itself. */
  sample(document: TrainingDocument): Sample[] {
    const known = new Map<string, Look>()
    return waysFor(document).map(({ name, share, make }) => {
      const draw = random(hash32(`${name} ${document.host} ${document.id}`))
      return { document, name, weight: document.weight * share, parts: this.#parts(make(document, draw), known) }
    })
  }

  #parts({ lines, labels }: Labelled, known: Map<string, Look>): Part[] {
    return joinParagraphs(lines).map(({ text, first, last }) => {
      const own = labels.slice(first, last + 1)
      const label = own.includes(ARTICLE) ? ARTICLE : own.includes(BOILERPLATE) ? BOILERPLATE : EITHER
      let look = known.get(text)
      if (look === undefined) known.set(text, (look = this.#look(text)))
      return { ...look, label }
    })
  }

  #look(text: string): Look {
    const features = measure(text, this.#classes, this.#tokens)
    const evidence = this.#witnesses.flatMap((witness) => witness(features, this.#tokens))
    const observed = observe(features, this.#tokens, NO_WORDS)
    return { features, tokens: this.#tokens.copy(), evidence, observed }
  }
}

function waysFor({ labels, unchecked = false }: TrainingDocument): readonly Way[] {
  const count = (label: number): number => labels.filter((one) => one === label).length
  const isPage = count(BOILERPLATE) > count(ARTICLE)
  return WAYS.filter(({ name, ofArticles = false }) => (unchecked ? name === WHOLE : !(isPage && ofArticles)))
}
