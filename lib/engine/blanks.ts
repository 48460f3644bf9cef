/** Settles which blank lines go with lines that are removed. */
import { isBlank } from './paragraphs.js'
import type { Verdict } from './verdict.js'

/** Whether lines begin their text, and whether they end it. */
export interface Place {
  readonly isFirst: boolean
  readonly isLast: boolean
}

/**
 * Lets blank lines go with the lines that they set apart. Of the blank lines before and after a removed block the longer
 * run stays, so that what was apart stays apart; at the start and the end of the text none does. The empty last line that a
 * final newline makes always stays.
 *
 * @param place where the lines stand in the text
 */
export function dropBlanks(verdicts: readonly Verdict[], lines: readonly string[], place: Place): readonly Verdict[] {
  if (verdicts.every(({ keep }) => keep)) return verdicts
  const out = [...verdicts]
  const last = place.isLast && lines.at(-1) === '' ? lines.length - 1 : lines.length
  let i = 0
  while (i < last) {
    if (!isGap(verdicts[i]!, lines[i]!)) {
      i++
      continue
    }
    const start = i
    while (i < last && isGap(verdicts[i]!, lines[i]!)) i++
    dropGap(out, start, i, place.isFirst && start === 0, place.isLast && i === last)
  }
  return out
}

function isGap(verdict: Verdict, line: string): boolean {
  return !verdict.keep || isBlank(line)
}

/** Settles the blank lines of one run of removed and blank lines. */
function dropGap(verdicts: Verdict[], start: number, end: number, atStart: boolean, atEnd: boolean): void {
  let firstGone = -1
  let lastGone = -1
  for (let i = start; i < end; i++) {
    if (verdicts[i]!.keep) continue
    if (firstGone < 0) firstGone = i
    lastGone = i
  }
  if (firstGone < 0) return
  const before = firstGone - start
  const after = end - 1 - lastGone
  const keepBefore = !atStart && !atEnd && before >= after
  const keepAfter = !atStart && !atEnd && before < after
  let cause = verdicts[firstGone]!
  for (let i = start; i < end; i++) {
    const verdict = verdicts[i]!
    if (!verdict.keep) {
      cause = verdict
      continue
    }
    if ((keepBefore && i < firstGone) || (keepAfter && i > lastGone)) continue
    verdicts[i] = {
      line: verdict.line,
      keep: false,
      kind: cause.kind,
      confidence: cause.confidence,
      by: ['blank'],
    }
  }
}
