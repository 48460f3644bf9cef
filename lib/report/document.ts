/** What a report holds of a document: its text, and the verdicts that a person may want to look at. */
import type { Flag } from '../engine/cleaner.js'
import type { Kind } from '../engine/kind.js'
import { type Mode, THRESHOLDS } from '../engine/modes.js'
import type { Verdict } from '../engine/verdict.js'

/** A kept line that chaff is less sure of than this is not told apart from the rest: no mode is near to removing it. */
export const WORTH_A_LOOK = 0.2

/** A document of a report. */
export interface ReportDocument {
  readonly id: string
  /** The outlet; empty where it is unknown. */
  readonly host: string
  /** The outlet that its lines were judged for, when that is not `host`: none, empty. */
  readonly judgedAs?: ''
  readonly url?: string | undefined
  /** The input that it came in. */
  readonly file: string
  readonly lines: number
  readonly bytes: number
  readonly bytesRemoved: number
  readonly removed: Readonly<Partial<Record<Kind, number>>>
  readonly flag?: Flag | undefined
  /** The text; of a very long one, the first lines. */
  readonly text: string
  /** Verdicts of the text's lines: of all that went, and of those that may be worth a look; in order. */
  readonly verdicts: readonly Verdict[]
}

/** Whether a verdict is one to show. */
export function isWorthALook({ keep, confidence, by }: Verdict): boolean {
  return !keep || confidence >= WORTH_A_LOOK || by.length > 0
}

/** Whether a line was removed as boilerplate, and not as a blank that went along. */
export function isRemoved({ keep, by }: Pick<Verdict, 'keep' | 'by'>): boolean {
  return !keep && !by.includes('blank')
}

/** The confidence of the line that came closest to be decided the other way; undefined where nothing spoke against any line. */
export function closestCall({ verdicts }: ReportDocument, mode: Mode): number | undefined {
  let closest: number | undefined
  for (const { confidence, by } of verdicts) {
    if (by.includes('blank')) continue
    if (closest === undefined || distanceOf(confidence, mode) < distanceOf(closest, mode)) closest = confidence
  }
  return closest
}

/** How close that line came: 0 at the threshold itself, 1 where there is none. */
export function distance(document: ReportDocument, mode: Mode): number {
  const closest = closestCall(document, mode)
  return closest === undefined ? 1 : distanceOf(closest, mode)
}

function distanceOf(confidence: number, mode: Mode): number {
  return Math.abs(confidence - THRESHOLDS[mode])
}

/** What an outlet is called. */
export function outletName(host: string): string {
  return host === '' ? 'unknown outlet' : host
}
