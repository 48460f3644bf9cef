/**
 * Turns the evidence on each paragraph into judgements, in the light of what stands around it.
 *
 * First alone: sure evidence settles a paragraph. Then in context: likely evidence counts beside other boilerplate and at
 * the edges of the text, before the first or after the last paragraph of the story. Then as blocks: what has no telling
 * phrase ("Smart Essential", "₹2,700", headlines of other stories) goes with the block that it stands in, until the story
 * goes on. Last come the guards that keep a paragraph whatever was said of it.
 */
import { type Evidence, HINT, LIKELY, SURE } from './evidence.js'
import { type Features, isCounted, isHour } from './features.js'
import type { Kind } from './kind.js'
import { bestRun, maximalRuns } from './runs.js'

/** A paragraph with what was said of it. */
export interface Witnessed {
  readonly features: Features
  readonly evidence: readonly Evidence[]
}

/** What a paragraph was judged to be. */
export interface Judgement {
  /** The likelihood that it is boilerplate, from 0 to 1; the mode's threshold decides. */
  confidence: number
  kind: Kind | undefined
  /** What spoke against it, strongest first. */
  by: string[]
}

/** How sure each way of deciding is. */
const CONFIDENCE = { sure: 0.99, supported: 0.97, block: 0.96, likely: 0.6, hint: 0.2, none: 0 } as const

/** At this confidence a paragraph counts as removed when its neighbours are judged. */
export const REMOVED = 0.9

/** Likely evidence supports other likely evidence this many paragraphs away. */
const REACH = 2
/** The longest headline or feature line that goes with a block for no reason of its own, in words. */
const MAX_CARRIED_WORDS = 22
/** In the body of a text, what follows a heading and is shorter than this may be a heading of the story. */
const MIN_HEADLINE_WORDS = 4
/** What ends in a colon and is shorter than this may be a label. */
const MIN_INTRODUCTION_WORDS = 6
/** How far a block's heading reaches in the body of a text, and at its end. */
const BODY_BLOCK = 12
const END_BLOCK = 60
/** Prose of more words than this is the story's even when it speaks to the reader. */
const MAX_PROMPT_WORDS = 45
/** So many items of a list that little speaks against, so near, speak for another one. */
const LIST_ITEMS = 3
const LIST_REACH = 6
/** A button stands below so many entries of a text. */
const BUTTONS = 3
/** Hours above so many entries are those of a live report. */
const REPORT_ENTRIES = 3

interface Cell extends Witnessed {
  weight: number
  readonly opens: boolean
  readonly closes: boolean
  readonly judgement: Judgement
}

/** An extent of the text: paragraphs before `first` are its head, those after `last` its tail; -1 when it is empty. */
interface Extent {
  readonly first: number
  readonly last: number
}

/** Judges all the paragraphs of a text, or of a window of it. */
export function segment(paragraphs: readonly Witnessed[]): Judgement[] {
  const cells: Cell[] = []
  for (const paragraph of paragraphs) cells.push(judgeAlone(paragraph))
  doubtItems(cells)
  doubtHours(cells)
  const story = findStory(cells)
  const running = { first: cells.findIndex(isRunning), last: cells.findLastIndex(isRunning) }
  support(cells, running)
  openBlocks(cells, running)
  subscriptionBlocks(cells, story)
  takeHints(cells)
  agreeOnKinds(cells)
  const judgements: Judgement[] = []
  for (const { judgement } of cells) judgements.push(judgement)
  return judgements
}

function judgeAlone({ features, evidence }: Witnessed): Cell {
  if (evidence.length === 0) {
    return {
      features,
      evidence,
      weight: 0,
      opens: false,
      closes: false,
      judgement: { confidence: 0, kind: undefined, by: [] },
    }
  }
  const ranked = [...evidence].sort((a, b) => b.weight - a.weight || (a.by < b.by ? -1 : 1))
  const weight = ranked.reduce((sum, { weight }) => sum + weight, 0)
  const level = weight >= SURE ? 'sure' : weight >= LIKELY ? 'likely' : weight > 0 ? 'hint' : 'none'
  return {
    features,
    evidence,
    weight,
    opens: ranked.some(({ opens }) => opens),
    closes: ranked.some(({ closes }) => closes === true),
    judgement: { confidence: CONFIDENCE[level], kind: ranked[0]?.kind, by: ranked.map(({ by }) => by) },
  }
}

/**
 * An item of a numbered list is no boilerplate for its own words where others of the list are none: "2. Sign up for our newsletter", in a
 * report on what sites ask for.
 */
function doubtItems(cells: readonly Cell[]): void {
  const isInnocent = cells.map(({ features, weight }) => weight < LIKELY && isCounted(features))
  if (!isInnocent.includes(true)) return
  for (const [i, cell] of cells.entries()) {
    if (cell.weight < SURE || !isCounted(cell.features)) continue
    const near = isInnocent.slice(Math.max(0, i - LIST_REACH), i + LIST_REACH + 1).filter(Boolean)
    if (near.length < LIST_ITEMS) continue
    weaken(cell, 'hint')
  }
}

/**
 * An hour above running text is no page number, nor how long a video is: it stands above an entry of a live report. Nor is any other hour
 * where several stand so.
 */
function doubtHours(cells: readonly Cell[]): void {
  const isEntry = (hour: number): boolean => hour + 1 < cells.length && isRunning(cells[hour + 1]!)
  const hours = [...cells.keys()].filter((i) => cells[i]!.weight > 0 && isHour(cells[i]!.features))
  const isReport = hours.filter(isEntry).length >= REPORT_ENTRIES
  for (const hour of hours) if (isReport || isEntry(hour)) weaken(cells[hour]!, 'none')
}

/** Of what was said against a paragraph leaves a hint, or nothing. */
function weaken(cell: Cell, level: 'hint' | 'none'): void {
  cell.weight = level === 'hint' ? HINT : 0
  cell.judgement.confidence = CONFIDENCE[level]
}

function isRemoved(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.judgement.confidence >= REMOVED
}

function remove({ judgement }: Cell, confidence: number, kind: Kind | undefined, reason: string): void {
  if (judgement.confidence >= REMOVED) return
  judgement.confidence = confidence
  judgement.kind = kind ?? judgement.kind
  judgement.by.push(reason)
}

/** Running text that little speaks against. */
function isRunning({ features, weight }: Cell): boolean {
  return features.prose && weight < LIKELY
}

/** Running text that nothing speaks against, and that does not speak to the reader as a prompt does. */
function isStory({ features, weight }: Cell): boolean {
  if (!features.prose || weight >= HINT) return false
  return !features.address || features.words > MAX_PROMPT_WORDS || features.quoted
}

/** What a paragraph counts for, or against, being part of the story. */
const STORY_SCORE = { perWord: 1 / 15, most: 3, short: -0.4, hint: -1, boilerplate: -1.5 } as const

/**
 * The story is the run of paragraphs in which running text most outweighs the rest; a sentence that stands alone among the
 * lines of a subscription block does not stretch it. After J. Pasternack and D. Roth, "Extracting Article Text from the Web
 * with Maximum Subsequence Segmentation", 2009.
 */
function findStory(cells: readonly Cell[]): Extent {
  const scores: number[] = []
  for (const cell of cells) scores.push(storyScore(cell))
  const best = bestRun(scores)
  return best === undefined ? { first: -1, last: -1 } : { first: best.start, last: best.end - 1 }
}

function storyScore(cell: Cell): number {
  if (isStory(cell)) return Math.min(cell.features.words * STORY_SCORE.perWord, STORY_SCORE.most)
  if (cell.weight >= LIKELY) return STORY_SCORE.boilerplate
  return cell.weight >= HINT ? STORY_SCORE.hint : STORY_SCORE.short
}

/**
 * Likely evidence counts before all running text and after it, and near other boilerplate; but what leads to other stories
 * does not stand at the head, where "Opinion: …" is the title, a long sentence must touch what is surely boilerplate, and what begins
 * with its number is one of a list: "4. Tidewater Inc." is no copyright line.
 */
function support(cells: readonly Cell[], { first, last }: Extent): void {
  for (const [i, cell] of cells.entries()) {
    if (isRemoved(cell) || cell.weight < LIKELY || isCounted(cell.features)) continue
    const near = cells.slice(Math.max(0, i - REACH), i + REACH + 1).filter((other) => other !== cell)
    if (isLongSentence(cell)) {
      if ([cells[i - 1], cells[i + 1]].some((other) => other !== undefined && other.weight >= SURE && !isNotice(other)))
        remove(cell, CONFIDENCE.supported, undefined, 'neighbour')
    } else if (i > last && last >= 0) remove(cell, CONFIDENCE.supported, undefined, 'edge')
    else if (i < first && cell.judgement.kind !== 'related') remove(cell, CONFIDENCE.supported, undefined, 'edge')
    else if (near.some(({ weight }) => weight >= LIKELY)) remove(cell, CONFIDENCE.supported, undefined, 'neighbour')
  }
}

/** "Advertisement" interrupts a story anywhere, and says nothing of a sentence beside it. */
function isNotice({ judgement }: Cell): boolean {
  return judgement.kind === 'ad'
}

/** A sentence so long that it takes more to believe it boilerplate. */
function isLongSentence({ features }: Cell): boolean {
  return features.sentence && features.words > MAX_CARRIED_WORDS
}

/** Whether a paragraph without strong evidence may go along with the block that it stands in. */
function canBeCarried(cell: Cell): boolean {
  const { features, weight } = cell
  if (weight < 0 || features.words > MAX_CARRIED_WORDS) return false
  return weight >= HINT || !(features.sentence || introducesStory(features))
}

/** Whether a paragraph brings in words of the story's: "She told the paper:" does, "More reports:" and "You may like these:" do not. */
function introducesStory({ introduces, address, words }: Features): boolean {
  return introduces && !address && words >= MIN_INTRODUCTION_WORDS
}

/** Whether a paragraph may be a headline, and nothing more is known of it. */
function isHeadline(cell: Cell): boolean {
  return cell.evidence.length === 0 && cell.features.words >= MIN_HEADLINE_WORDS && canBeCarried(cell)
}

/** What stands between a line that heads a block and the one that ends it goes, whatever the model says of it. */
export const BETWEEN = 'between'

/** Where the block that a cell heads ends, if a line says so before the next one that heads a block; 0 otherwise. */
function endOfBlock(cells: readonly Cell[], start: number): number {
  for (let i = start + 1; i <= Math.min(start + END_BLOCK, cells.length - 1); i++) {
    if (cells[i]!.closes && isRemoved(cells[i])) return i
    if (cells[i]!.opens) return 0
  }
  return 0
}

/**
 * "Read more" that stands several times in a text, above one short line and running text each time, is no heading of a block: it is the
 * button below an entry, and the line after it is the heading of the next one.
 */
function findButtons(cells: readonly Cell[]): ReadonlySet<Cell> {
  const byText = new Map<string, Cell[]>()
  for (const [i, cell] of cells.entries()) {
    const [heading, entry] = [cells[i + 1], cells[i + 2]]
    if (!cell.opens || heading === undefined || entry === undefined) continue
    if (!isHeadline(heading) || !isRunning(entry)) continue
    const alike = byText.get(cell.features.text)
    if (alike === undefined) byText.set(cell.features.text, [cell])
    else alike.push(cell)
  }
  return new Set([...byText.values()].filter(({ length }) => length >= BUTTONS).flat())
}

/**
 * A block's heading takes along the short lines after it: to the end of the text, or until the story goes on. Of a block before the
 * story the last line may be the story's title.
 */
function openBlocks(cells: readonly Cell[], { first, last }: Extent): void {
  const hasStory = last >= 0
  const title = cells.findLastIndex((cell, i) => i < first && isHeadline(cell))
  const buttons = findButtons(cells)
  for (const [i, cell] of cells.entries()) {
    if (!cell.opens || !isRemoved(cell) || buttons.has(cell)) continue
    const { kind } = cell.judgement
    const end = endOfBlock(cells, i)
    if (end > 0) {
      for (const between of cells.slice(i + 1, end)) {
        if (between.weight >= 0) remove(between, CONFIDENCE.sure, kind, BETWEEN)
      }
      continue
    }
    const atEnd = hasStory && i > last
    for (const next of cells.slice(i + 1, i + 1 + (atEnd ? END_BLOCK : BODY_BLOCK))) {
      if (isRemoved(next)) {
        if (next.judgement.kind === 'nav') {
          next.judgement.kind = kind
          next.judgement.by.push(`block:${String(kind)}`)
        }
        continue
      }
      const heading = !atEnd && next.features.words < MIN_HEADLINE_WORDS && next.weight < HINT
      if (heading || next === cells[title] || !canBeCarried(next)) break
      remove(next, CONFIDENCE.block, kind, `block:${String(kind)}`)
    }
  }
}

const SUBSCRIPTION: ReadonlySet<Kind> = new Set<Kind>(['paywall', 'newsletter'])

/** What a paragraph counts for, or against, a run of paragraphs being a subscription block. */
const BLOCK_SCORE = {
  hint: 0.7,
  neutral: 0,
  /**
   * What has no evidence costs less where the story is over. A sentence that neither speaks to the reader nor names a price costs
   * more than sure evidence on one side of it brings: it may be the story's last, between a newsletter prompt and a subscription block.
   */
  tail: { short: -0.25, prompt: -0.8, sentence: -4.5 },
  body: { short: -2.5, prompt: -3, sentence: -8 },
  story: -20,
} as const

/** A run of this score is a subscription block; at the end of a text one of the other reaches to the end. */
const BLOCK = SURE
const BLOCK_TO_END = SURE + LIKELY

/** Subscription blocks are runs of paragraphs in which evidence outweighs its absence. */
function subscriptionBlocks(cells: readonly Cell[], { last }: Extent): void {
  const hasStory = last >= 0
  const scores: number[] = []
  for (const [i, cell] of cells.entries()) scores.push(blockScore(cell, hasStory && i > last))
  for (const { start, end, score } of maximalRuns(scores)) {
    const run = cells.slice(start, end)
    if (score < BLOCK || !run.some((cell) => cell.weight >= LIKELY && isSubscription(cell))) continue
    const kind = subscriptionKind(run)
    for (const cell of run) joinBlock(cell, kind)
    if (score < BLOCK_TO_END || !hasStory || start <= last) continue
    for (const cell of cells.slice(end)) {
      if (!isRemoved(cell) && !canBeCarried(cell)) break
      joinBlock(cell, kind)
    }
  }
}

/** Whether a run is rather about a subscription or about a newsletter. */
function subscriptionKind(run: readonly Cell[]): Kind {
  const weigh = (kind: Kind): number =>
    run.flatMap(({ evidence }) => evidence).reduce((sum, one) => (one.kind === kind ? sum + one.weight : sum), 0)
  return weigh('newsletter') > weigh('paywall') ? 'newsletter' : 'paywall'
}

/** A paragraph of a block is of the block's kind, unless it is surely of another, or goes with one of another. */
function joinBlock(cell: Cell, kind: Kind): void {
  if (cell.judgement.by.some((by) => by.startsWith('block:'))) return
  remove(cell, CONFIDENCE.block, kind, `block:${kind}`)
  const { kind: own } = cell.judgement
  if (cell.weight < SURE || own === undefined || own === 'other' || SUBSCRIPTION.has(own)) cell.judgement.kind = kind
}

function isSubscription({ evidence }: Cell): boolean {
  return evidence.some(({ kind }) => SUBSCRIPTION.has(kind))
}

function blockScore(cell: Cell, inTail: boolean): number {
  const { features, weight } = cell
  if (weight < 0 || isStory(cell)) return BLOCK_SCORE.story
  if (weight > 0) {
    if (!isSubscription(cell)) return BLOCK_SCORE.neutral
    return weight >= LIKELY ? Math.min(weight, SURE) : BLOCK_SCORE.hint
  }
  const cost = inTail ? BLOCK_SCORE.tail : BLOCK_SCORE.body
  if (features.sentence || features.words > MAX_CARRIED_WORDS)
    return features.address || features.price ? cost.prompt : cost.sentence
  return cost.short
}

/**
 * A removed line takes along the hints of its own kind that touch it: the buttons of a share bar, the items of a menu, and sentences
 * that speak to the reader; others may be the story's.
 */
function takeHints(cells: readonly Cell[]): void {
  for (const order of [cells, cells.toReversed()]) {
    let kind: Kind | undefined
    for (const cell of order) {
      if (isRemoved(cell)) kind = cell.judgement.kind
      else if (kind !== undefined && cell.weight >= HINT && canBeCarried(cell) && mayBePrompt(cell)) {
        if (cell.evidence.some((evidence) => evidence.kind === kind)) {
          remove(cell, CONFIDENCE.block, kind, `block:${kind}`)
        } else kind = undefined
      } else kind = undefined
    }
  }
}

function mayBePrompt({ features }: Cell): boolean {
  return !features.sentence || features.address
}

/** A line that may be of several kinds is of that of the line before it, or after it: "Email" in a share bar is no form. */
function agreeOnKinds(cells: readonly Cell[]): void {
  for (const [i, cell] of cells.entries()) {
    if (!isRemoved(cell)) continue
    const kinds = new Set(cell.evidence.filter(({ weight }) => weight >= LIKELY).map(({ kind }) => kind))
    if (kinds.size < 2) continue
    const near = [cells[i - 1], cells[i + 1]].flatMap((other) => (isRemoved(other) ? other?.judgement.kind : undefined))
    cell.judgement.kind = near.find((kind) => kind !== undefined && kinds.has(kind)) ?? cell.judgement.kind
  }
}
