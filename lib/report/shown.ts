/** Works out how each line of a document is shown: as the run judged it, and as another mode would. */
import type { Kind } from '../engine/kind.js'
import type { Verdict } from '../engine/verdict.js'
import type { ReportDocument } from './document.js'

/** What has become of a line: kept or removed by run and mode alike, or by the mode alone. */
export type State = 'kept' | 'removed' | 'newly-removed' | 'newly-kept'

/** A line that is not blank. */
export interface ShownLine {
  /** Its number, from 0 over the text split at "\n". */
  readonly line: number
  readonly text: string
  readonly state: State
  readonly kind: Kind | undefined
  readonly confidence: number
  readonly by: readonly string[]
  /** Whether a blank line stands before it. */
  readonly isApart: boolean
}

/**
 * The lines of a document.
 *
 * @param verdicts those of another mode, one for each line; the run's own unless given
 */
export function shownLines(document: ReportDocument, verdicts?: readonly Verdict[]): ShownLine[] {
  const own = new Map(document.verdicts.map((verdict) => [verdict.line, verdict]))
  const shown: ShownLine[] = []
  let isApart = false
  for (const [line, text] of document.text.split('\n').entries()) {
    if (text.trim() === '') {
      isApart = true
      continue
    }
    const verdict = verdicts === undefined ? own.get(line) : verdicts[line]
    const { keep = true, kind, confidence = 0, by = [] } = verdict ?? {}
    const state = stateOf(keep, own.get(line)?.keep ?? true)
    shown.push({ line, text, state, kind, confidence, by, isApart: isApart && shown.length > 0 })
    isApart = false
  }
  return shown
}

function stateOf(keep: boolean, wasKept: boolean): State {
  if (keep) return wasKept ? 'kept' : 'newly-kept'
  return wasKept ? 'newly-removed' : 'removed'
}

/** The next line after `from`, in a direction, that was removed or that a mode would remove; undefined when there is none. */
export function nextRemoved(lines: readonly ShownLine[], from: number, step: 1 | -1): number | undefined {
  for (let i = from + step; i >= 0 && i < lines.length; i += step) if (lines[i]!.state !== 'kept') return i
  return undefined
}
