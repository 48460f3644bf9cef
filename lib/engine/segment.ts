/**
 * Turns the evidence on each paragraph into judgements, in the light of what stands around it.
 *
 * First alone: sure evidence settles a paragraph. Then in context: likely evidence counts beside removed paragraphs and at
 * the edges of the text, before the first or after the last line of running text. Then as blocks: what has no telling
 * phrase ("Smart Essential", "₹2,700", headlines of other stories) goes with the block that it stands in, until running
 * text begins. Last come the guards that keep a paragraph whatever was said of it.
 */
import { type Evidence, HINT, LIKELY, SURE } from './evidence.js'
import type { Features } from './features.js'
import type { Kind } from './kind.js'

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

/** How sure each way of deciding is; each is the share of right removals that was measured for it. */
const CONFIDENCE = { sure: 0.99, supported: 0.97, block: 0.96, likely: 0.6, hint: 0.2, none: 0 } as const

/** At this confidence a paragraph counts as removed when its neighbours are judged. */
const REMOVED = 0.9

/** Evidence for likely boilerplate reaches this many paragraphs far. */
const REACH = 2
/** The longest headline or feature line that goes with a block for no reason of its own, in words. */
const MAX_CARRIED_WORDS = 22
/** A body heading is shorter than this; headlines of other stories are longer. */
const MIN_HEADLINE_WORDS = 4
/** How far a block's heading reaches in the body of a text, and at its end. */
const BODY_BLOCK = 12
const END_BLOCK = 60
/** The longest run without evidence that is taken along between two lines of one subscription block. */
const MAX_GAP = 12

const CARRYING: ReadonlySet<Kind | undefined> = new Set<Kind>(['paywall', 'related', 'newsletter', 'nav', 'share'])

interface Cell extends Witnessed {
  readonly weight: number
  readonly opens: boolean
  readonly judgement: Judgement
}

/** Judges all the paragraphs of a text, or of a window of it. */
export function segment(paragraphs: readonly Witnessed[]): Judgement[] {
  const cells = paragraphs.map(judgeAlone)
  support(cells)
  openBlocks(cells)
  bridgeGaps(cells)
  extendBlocks(cells)
  guard(cells)
  return cells.map(({ judgement }) => judgement)
}

function judgeAlone({ features, evidence }: Witnessed): Cell {
  const ranked = [...evidence].sort((a, b) => b.weight - a.weight || (a.by < b.by ? -1 : 1))
  const strongest = ranked[0]
  const weight = ranked.reduce((sum, { weight }) => sum + weight, 0)
  const confidence =
    weight >= SURE
      ? CONFIDENCE.sure
      : weight >= LIKELY
        ? CONFIDENCE.likely
        : weight > 0
          ? CONFIDENCE.hint
          : CONFIDENCE.none
  return {
    features,
    evidence,
    weight,
    opens: ranked.some(({ opens }) => opens),
    judgement: { confidence, kind: strongest?.kind, by: ranked.map(({ by }) => by) },
  }
}

function removed(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.judgement.confidence >= REMOVED
}

function remove(cell: Cell, confidence: number, kind: Kind | undefined, reason: string): void {
  cell.judgement.confidence = Math.max(cell.judgement.confidence, confidence)
  cell.judgement.kind ??= kind
  cell.judgement.by.push(reason)
}

/** Running text that nothing speaks against: where the article is. */
function isStory({ features, weight }: Cell): boolean {
  return features.prose && weight < LIKELY
}

/** The first and the last paragraph of running text. */
function storySpan(cells: readonly Cell[]): { first: number; last: number } {
  return { first: cells.findIndex(isStory), last: cells.findLastIndex(isStory) }
}

/** Likely evidence counts at the edges of the text and beside other boilerplate. */
function support(cells: readonly Cell[]): void {
  const { first, last } = storySpan(cells)
  for (const [i, cell] of cells.entries()) {
    if (removed(cell) || cell.weight < LIKELY) continue
    const near = cells.slice(Math.max(0, i - REACH), i + REACH + 1)
    if (last >= 0 && (i < first || i > last)) remove(cell, CONFIDENCE.supported, undefined, 'edge')
    else if (near.some((other) => other !== cell && other.weight >= LIKELY)) {
      remove(cell, CONFIDENCE.supported, undefined, 'neighbour')
    }
  }
}

/** Whether a paragraph without strong evidence may go along with the block that it stands in. */
function canBeCarried({ features, weight }: Cell): boolean {
  if (features.words > MAX_CARRIED_WORDS) return false
  return !features.sentence || weight >= HINT
}

/** A block's heading takes along the short lines after it: to the end of the text, or until running text begins. */
function openBlocks(cells: readonly Cell[]): void {
  const { last } = storySpan(cells)
  for (const [i, cell] of cells.entries()) {
    if (!cell.opens || !removed(cell)) continue
    const { kind } = cell.judgement
    const atEnd = i > last
    const stop = Math.min(cells.length, i + 1 + (atEnd ? END_BLOCK : BODY_BLOCK))
    for (let j = i + 1; j < stop; j++) {
      const next = cells[j]
      if (next === undefined || isStory(next)) break
      if (removed(next)) continue
      const short = next.features.words < MIN_HEADLINE_WORDS && next.weight < HINT
      if (!canBeCarried(next) || (short && !atEnd)) break
      remove(next, CONFIDENCE.block, kind, `block:${kind ?? 'other'}`)
    }
  }
}

/** Lines between two lines of one subscription block belong to it. */
function bridgeGaps(cells: readonly Cell[]): void {
  let from = -1
  for (const [i, cell] of cells.entries()) {
    if (!removed(cell)) continue
    const gap = cells.slice(from + 1, i)
    const before = cells[from]
    from = i
    if (before === undefined || gap.length === 0 || gap.length > MAX_GAP) continue
    if (before.judgement.kind !== 'paywall' && cell.judgement.kind !== 'paywall') continue
    if (!gap.every((between) => canBeCarried(between))) continue
    for (const between of gap) remove(between, CONFIDENCE.block, 'paywall', 'block:paywall')
  }
}

/** A block at the end reaches to the end; elsewhere it takes the hints that touch it. */
function extendBlocks(cells: readonly Cell[]): void {
  const { last } = storySpan(cells)
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]
    if (cell === undefined || !removed(cell)) continue
    const { kind } = cell.judgement
    if (!CARRYING.has(kind)) continue
    for (const step of [1, -1]) {
      for (let j = i + step; j >= 0 && j < cells.length; j += step) {
        const next = cells[j]
        if (next === undefined || removed(next) || !canBeCarried(next)) break
        const hinted = next.weight >= HINT
        const plansAtEnd = kind === 'paywall' && step === 1 && i > last
        if (!hinted && !plansAtEnd) break
        remove(next, CONFIDENCE.block, kind, `block:${kind ?? 'other'}`)
      }
    }
  }
}

/** Characters past which a paragraph is kept whatever is said of it, unless its own words are sure. */
const LONG_PARAGRAPH = 600
/** A paragraph of this many characters is not removed when it makes up this share of its document. */
const BIG_PARAGRAPH = 150
const BIG_SHARE = 0.3

/** Keeps what is too long, or too much of its document, to be taken for boilerplate. */
function guard(cells: readonly Cell[]): void {
  const total = cells.reduce((sum, { features }) => sum + features.text.length, 0)
  for (const cell of cells) {
    const { length } = cell.features.text
    const big = length > BIG_PARAGRAPH && length > total * BIG_SHARE
    if (length <= LONG_PARAGRAPH && !big) continue
    if (!removed(cell)) continue
    cell.judgement.confidence = Math.min(cell.judgement.confidence, CONFIDENCE.likely)
    cell.judgement.by.push('guard:long')
  }
}
