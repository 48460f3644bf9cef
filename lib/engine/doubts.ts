/** What makes doubtful what the model says of a paragraph, and how much: a list, a title, a text that was cleaned before. */
import { isAttributed } from './attribution.js'
import { findCited } from './citations.js'
import { type Evidence, LIKELY } from './evidence.js'
import { type Features, isCaption, isCounted, isLabelled, isPost, isTimed } from './features.js'
import type { Scores } from './model/model.js'
import type { Observed } from './model/observe.js'
import { type Judgement, REMOVED } from './segment.js'

/** A paragraph with what was found out of it. */
export interface Weighed {
  readonly observed: Observed
  readonly evidence: readonly Evidence[]
}

/** Characters up to which the model's word counts in full; beyond, the odds fall with the root of the length. */
const FULL_LENGTH = 100
/** It reads a paragraph when the lexicon knows this share of its words. */
export const READ = 0.5
/** What the model says of a paragraph that it cannot read is worth so much less, in log-odds. */
const UNREAD_RISK = 1.5
/** So many paragraphs on either side, of those that are not prose, tell whether a paragraph stands in a list of the story's. */
const LIST_REACH = 4
/** A list has so many lines; its words are not known, or this share of its lines holds numbers. */
const LIST_LINES = 4
const LIST_KNOWN = 0.6
const LIST_NUMBERS = 0.6
/** The same for a line of such a list. */
const LIST_RISK = 2
/** And for a line of a list that a paragraph of the story introduces: "The full list of members is:". */
const INTRODUCED_RISK = 5
/** An introduction has so many words, or it may be a label; they are the story's, and do not speak to the reader. */
const INTRODUCTION_WORDS = 4
const INTRODUCTION_LEXICAL = 0
/** A sentence of more words is none of its items. */
const ITEM_WORDS = 22
/** And for a sentence that neither its own words nor any evidence speak against: the place alone is a weak reason. */
const SENTENCE_RISK = 1
const SENTENCE_WORDS = 8
const SENTENCE_LEXICAL = 1
/** And for texts of fewer paragraphs than this, whose surroundings say little. */
const FEW_PARAGRAPHS = 6
const FEW_RISK = 1
/** And for the first paragraph of a text, its title more often than not, the more so where nothing speaks against it; and for what is most like the title. */
const FIRST_RISK = 1
const UNSUSPECTED_FIRST_RISK = 2
const TITLE_RISK = 2
/** But not where so many words stand above the title: the name of a section. */
const KICKER_WORDS = 3
/** And for what stands between the title and the story, where nothing speaks against it: who wrote it, and when. */
const BYLINE_RISK = 1
/** The more so where it says so: "By Ada Mirk"; above the first such line stands the title. */
const SIGNED_RISK = 4
const SIGNED_TITLE_RISK = 2
const SIGNED_WORDS = 6
const SIGNED = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR) \p{Lu}/u
/** And for what tells something and then whose picture it is: a caption. */
const CAPTION_RISK = 2
/** And for a post that a story quotes from a network: the line that ends it, and so many above it that nothing speaks against. */
const POST_RISK = 5
const POST_LINES = 4
/** And for a word or four between paragraphs of running text that a rule suspects: a heading of the story as like as not. */
const HEADING_RISK = 1
const HEADING_WORDS = 4
/** And for a sentence that says whose words it gives. */
const ATTRIBUTED_RISK = 4
/** And for what a text cites. */
const CITED_RISK = 4
/** And for all of a text in which nothing is sure to be boilerplate, by the rules or by these log-odds: it may have been cleaned. */
const CLEAN_RISK = 0.5
const CERTAIN = Math.log(0.95 / 0.05)

/** What makes doubtful what the model says of a text's paragraphs. */
export class Doubts {
  readonly #paragraphs: readonly Weighed[]
  readonly #scores: Scores
  /** The text has a list whose lines begin with their number, their hour or a label. */
  readonly #isListed: boolean
  /** The lines of posts that the story quotes. */
  readonly #posted: ReadonlySet<number>
  /** The lines that cite something. */
  readonly #cited: ReadonlySet<number>
  /** The first paragraph that the rules leave. */
  readonly #first: number
  /** The first line that says who wrote the story; -1 for none. */
  readonly #signed: number
  /** Nothing in the text is sure to be boilerplate. */
  readonly #isClean: boolean
  /** For each paragraph whether it is of a list that the story introduces, or introduces somebody's words. */
  readonly #introduced: readonly boolean[]

  /** @param judgements what the rules made of the paragraphs */
  constructor(paragraphs: readonly Weighed[], judgements: readonly Judgement[], scores: Scores) {
    this.#paragraphs = paragraphs
    this.#scores = scores
    this.#isListed = paragraphs.filter(({ observed }) => isItem(observed.features)).length >= LIST_LINES
    this.#posted = findPosted(paragraphs)
    this.#cited = findCited(paragraphs.map(({ observed }) => observed.features))
    this.#first = judgements.findIndex(({ confidence }) => confidence < REMOVED)
    this.#signed = paragraphs.findIndex(({ observed }) => isSigned(observed.features))
    this.#isClean = !judgements.some(({ confidence }, i) => confidence >= REMOVED || scores.logOdds[i]! >= CERTAIN)
    this.#introduced = findIntroduced(paragraphs, judgements)
  }

  /** What is to be taken off the log-odds of a paragraph: what its length puts at risk, and of several other doubts the worst. */
  of(i: number): number {
    const paragraph = this.#paragraphs[i]!
    const { features, appearance, known } = paragraph.observed
    const worst = Math.max(
      known < READ ? UNREAD_RISK : 0,
      this.#isListed && isItem(features) ? LIST_RISK : listRisk(this.#paragraphs, i),
      this.#scores.isTitle(i) ? TITLE_RISK : this.#isFirst(i) ? FIRST_RISK : 0,
      isUnsuspected(paragraph) ? this.#unsuspectedRisk(i) : 0,
      this.#introduced[i]! ? INTRODUCED_RISK : 0,
      this.#posted.has(i) ? POST_RISK : 0,
      this.#cited.has(i) ? CITED_RISK : 0,
      this.#mayBeHeading(i) ? HEADING_RISK : 0,
      this.#isClean ? CLEAN_RISK : 0,
      this.#paragraphs.length < FEW_PARAGRAPHS ? FEW_RISK : 0,
    )
    return lengthRisk(appearance.length) + worst
  }

  /** Whether a paragraph stands where a heading does, within the story. */
  #mayBeHeading(i: number): boolean {
    const paragraph = this.#paragraphs[i]!
    const { features } = paragraph.observed
    const isStory = (at: number): boolean => {
      const beside = this.#paragraphs[at]
      return beside !== undefined && beside.observed.features.prose && isUnsuspected(beside)
    }
    const isShort = features.words <= HEADING_WORDS && !features.sentence
    return isShort && !isUnsuspected(paragraph) && isStory(i - 1) && isStory(i + 1)
  }

  /** Whether a paragraph is the first that is left, and does not name the section that the story is of, above its title. */
  #isFirst(i: number): boolean {
    if (i !== this.#first) return false
    const { features } = this.#paragraphs[i]!.observed
    const isLabel = features.words <= KICKER_WORDS && !features.sentence
    return !(isLabel && this.#scores.isTitle(i + 1) && !this.#scores.isTitle(i))
  }

  /** The worst doubt for a paragraph that no evidence speaks against. */
  #unsuspectedRisk(i: number): number {
    const { observed } = this.#paragraphs[i]!
    // Where the model does not speak against it either, a doubt changes nothing, and to look for a credit takes time.
    const mayGo = this.#scores.logOdds[i]! > 0
    return Math.max(
      this.#isFirst(i) ? UNSUSPECTED_FIRST_RISK : 0,
      this.#bylineRisk(i),
      isInnocent(observed) ? SENTENCE_RISK : 0,
      mayGo && isCaption(observed.features) ? CAPTION_RISK : 0,
      mayGo && isAttributed(observed.features) ? ATTRIBUTED_RISK : 0,
    )
  }

  /** The doubt for a line that may tell who wrote the story, or stands above the first one that does. */
  #bylineRisk(i: number): number {
    if (isSigned(this.#paragraphs[i]!.observed.features)) return SIGNED_RISK
    if (i + 1 === this.#signed) return SIGNED_TITLE_RISK
    return this.#scores.mayBeByline(i) ? BYLINE_RISK : 0
  }
}

function isSigned({ text, words }: Features): boolean {
  return words <= SIGNED_WORDS && SIGNED.test(text)
}

/** What the length of a paragraph puts at risk, in log-odds. */
function lengthRisk(length: number): number {
  return 0.5 * Math.log(Math.max(length, FULL_LENGTH) / FULL_LENGTH)
}

/**
 * Finds what introduces a quotation, and the lists that paragraphs of the story introduce: the lines after them, up to one that
 * something speaks against, or where the story goes on. A name may end in a full stop and look like a sentence.
 */
function findIntroduced(paragraphs: readonly Weighed[], judgements: readonly Judgement[]): readonly boolean[] {
  const introduced: boolean[] = []
  let isList = false
  let sentences = 0
  for (const [i, paragraph] of paragraphs.entries()) {
    const { features, lexical } = paragraph.observed
    const isSuspect = judgements[i]!.confidence >= REMOVED || !isUnsuspected(paragraph)
    sentences = features.prose ? sentences + 1 : 0
    isList &&= !isSuspect && sentences < 2 && !(features.prose && features.words > ITEM_WORDS)
    const isBeforeQuote = features.introduces && paragraphs[i + 1]?.observed.features.quoted === true
    introduced.push(isList || (isBeforeQuote && !isSuspect))
    if (features.introduces) {
      isList = !isSuspect && !features.address && features.words >= INTRODUCTION_WORDS && lexical < INTRODUCTION_LEXICAL
    }
  }
  return introduced
}

/** Finds the lines of posts that the story quotes, by the line that ends them. */
function findPosted(paragraphs: readonly Weighed[]): ReadonlySet<number> {
  const posted = new Set<number>()
  for (const [i, { observed }] of paragraphs.entries()) {
    if (!isPost(observed.features)) continue
    posted.add(i)
    for (let above = i - 1; above >= i - POST_LINES && above >= 0; above--) {
      const paragraph = paragraphs[above]!
      if (paragraph.observed.features.prose || !isUnsuspected(paragraph)) break
      posted.add(above)
    }
  }
  return posted
}

/** Whether a paragraph is a sentence that its own words do not speak against. */
function isInnocent({ features, lexical }: Observed): boolean {
  return features.sentence && features.words >= SENTENCE_WORDS && lexical < SENTENCE_LEXICAL
}

/** Whether no evidence speaks against a paragraph. */
function isUnsuspected({ evidence }: Weighed): boolean {
  return evidence.every(({ weight }) => weight <= 0)
}

/** Whether a paragraph begins as the items of a list, a programme or a questionnaire do. */
function isItem(features: Features): boolean {
  return isCounted(features) || isTimed(features) || isLabelled(features) || LIST_BULLETS.has(features.text.charAt(0))
}

/** Of 329 lines that begin so in the articles to train on, 23 are boilerplate. */
const LIST_BULLETS: ReadonlySet<string> = new Set('・◆◇□▽■')

/** Names, results, the rows of a table: short lines that little speaks against, of words nobody knows or full of numbers. */
function listRisk(paragraphs: readonly Weighed[], i: number): number {
  if (paragraphs[i]!.observed.features.prose) return 0
  let lines = 0
  let known = 0
  let numbered = 0
  for (let at = Math.max(0, i - LIST_REACH); at < Math.min(paragraphs.length, i + LIST_REACH + 1); at++) {
    const { observed, evidence } = paragraphs[at]!
    if (observed.features.prose) continue
    if (evidence.some(({ weight }) => weight >= LIKELY)) return 0
    lines++
    known += observed.known
    if (observed.appearance.numbers > 0) numbered++
  }
  const isList = known < lines * LIST_KNOWN || numbered >= lines * LIST_NUMBERS
  return lines >= LIST_LINES && isList ? LIST_RISK : 0
}
