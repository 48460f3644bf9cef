/** Keeps what is too long, too much of its document, somebody's words, or its title, whatever was said of it; holds back from long lists. */
import { type Evidence, isLearned } from './evidence.js'
import type { Features } from './features.js'
import type { Observed } from './model/observe.js'
import { THRESHOLDS } from './modes.js'
import { looksLikeTitle, sharesLikeTitle } from './model/title.js'
import type { Judgement } from './segment.js'
import { LIKELY_BOILERPLATE } from './weigh.js'

/** Characters past which a paragraph is kept. */
const LONG_PARAGRAPH = 600
/** A paragraph of this many characters is kept when it makes up this share of its document. */
const BIG_PARAGRAPH = 150
const BIG_SHARE = 0.3

/** What is left of the confidence where a guard speaks. */
const GUARDED = 0.4

/** So many lines in a row that nothing but the model speaks against may be a list of the story's; between them may stand so many others. */
const LONG_LIST = 8
const LIST_GAP = 2
/** Such a line is boilerplate in two of three where the model is surest: no surer than this. `careful` keeps it. */
const LIST_CONFIDENCE = 0.9

/** A sentence of so many words that nothing but the model speaks against must be surer than other lines: at these confidences it is held below a mode's. */
const LONG_SENTENCE = 16
const HELD = [
  { from: THRESHOLDS.careful, to: 0.98, at: 0.94 },
  { from: THRESHOLDS.balanced, to: 0.75, at: 0.69 },
] as const

/** So many words of prose begin the story: what stands above may be its title. */
const STORY_WORDS = 20

/** A paragraph with what was found out of it; it is observed where there is a model. */
export interface Guarded {
  readonly features: Features
  readonly evidence: readonly Evidence[]
  readonly observed: Observed | undefined
}

/** Guards the paragraphs of a text. */
export function guard(paragraphs: readonly Guarded[], judgements: readonly Judgement[]): void {
  guardSingly(paragraphs, judgements)
  guardTitles(paragraphs, judgements)
  guardLists(paragraphs, judgements)
  guardSentences(paragraphs, judgements)
}

/** Holds back where the model alone takes a long sentence: of the short lines that it is as sure of none was a story's. */
function guardSentences(paragraphs: readonly Guarded[], judgements: readonly Judgement[]): void {
  for (const [i, { features }] of paragraphs.entries()) {
    const judgement = judgements[i]!
    const { confidence } = judgement
    const held = HELD.find(({ from, to }) => confidence >= from && confidence < to)
    const isLong = features.sentence && features.words >= LONG_SENTENCE
    if (held !== undefined && isLong && isBare(paragraphs[i]!, judgement)) keep(judgement, 'sentence', held.at)
  }
}

/** Whether nothing but the model speaks against a paragraph. */
function isBare({ evidence }: Guarded, { by }: Judgement): boolean {
  return evidence.length === 0 && by.every((reason) => reason.startsWith('model:'))
}

/** Holds back where the model alone takes a long row of lines: they may be a menu, or the names of who signed a letter. */
function guardLists(paragraphs: readonly Guarded[], judgements: readonly Judgement[]): void {
  for (const row of suspectRows(paragraphs, judgements)) {
    if (row.length < LONG_LIST || !row.every((i) => isBare(paragraphs[i]!, judgements[i]!))) continue
    for (const i of row) if (judgements[i]!.confidence > LIST_CONFIDENCE) keep(judgements[i]!, 'list', LIST_CONFIDENCE)
  }
}

/** The rows of paragraphs that are likely boilerplate: between them stand at most so many others, and no prose. */
function suspectRows(paragraphs: readonly Guarded[], judgements: readonly Judgement[]): number[][] {
  const rows: number[][] = []
  let row: number[] = []
  let gap = 0
  for (const [i, { confidence }] of judgements.entries()) {
    if (confidence >= LIKELY_BOILERPLATE) {
      if (row.length === 0) rows.push(row)
      row.push(i)
      gap = 0
    } else if (++gap > LIST_GAP || paragraphs[i]!.features.prose) row = []
  }
  return rows
}

function guardSingly(paragraphs: readonly Guarded[], judgements: readonly Judgement[]): void {
  const total = paragraphs.reduce((sum, { features }) => sum + features.text.length, 0)
  for (const [i, { features }] of paragraphs.entries()) {
    const judgement = judgements[i]!
    const reason = judgement.confidence >= GUARDED ? guardOf(features, total) : undefined
    if (reason !== undefined) keep(judgement, reason)
  }
}

function keep(judgement: Judgement, reason: string, confidence = GUARDED): void {
  judgement.confidence = confidence
  judgement.by.push(`guard:${reason}`)
}

function guardOf({ text, quoted, prose, sentence }: Features, total: number): 'long' | 'quoted' | undefined {
  if (text.length > LONG_PARAGRAPH || (text.length > BIG_PARAGRAPH && text.length > total * BIG_SHARE)) return 'long'
  return quoted && (prose || sentence) ? 'quoted' : undefined
}

/**
 * Keeps the titles that a fingerprint alone speaks against: the headlines that an outlet lists below its stories come from these stories,
 * and are learned when they are listed often enough.
 */
function guardTitles(paragraphs: readonly Guarded[], judgements: readonly Judgement[]): void {
  const suspects = paragraphs.flatMap(({ evidence, observed }, i) =>
    judgements[i]!.confidence > GUARDED && evidence.length > 0 && evidence.every(isLearned) && observed !== undefined
      ? [{ at: i, observed }]
      : [],
  )
  if (suspects.length === 0) return
  // Where one is observed, all are.
  const isStory = ({ features }: Guarded, i: number): boolean =>
    features.prose && features.words >= STORY_WORDS && judgements[i]!.confidence <= GUARDED
  const first = paragraphs.findIndex(isStory)
  const vocabulary = new Set(paragraphs.filter(isStory).flatMap(({ observed }) => observed!.content))
  for (const { at, observed } of suspects) {
    const shared = observed.content.filter((word) => vocabulary.has(word)).length
    if (at < first && looksLikeTitle(observed) && sharesLikeTitle(shared, observed)) keep(judgements[at]!, 'title')
  }
}
