/**
 * Turns lines, pushed one at a time, into verdicts.
 *
 * A text is judged in rounds, each on what the one before has kept, until nothing more goes: so cleaning a cleaned text
 * changes nothing. A text that outgrows the window is judged a window at a time, cut after running text where there is any.
 */
import type { Judge, LineJudgement, TextJudge } from './judge.js'
import { type Mode, THRESHOLDS } from './modes.js'
import { endsSentence, isBlank } from './paragraphs.js'
import type { Verdict } from './verdict.js'

/** Why a text was passed through whole although lines of it looked like boilerplate. */
export type Flag = 'nothing-left' | 'mostly-boilerplate'

/** What is read of a line when it is judged, in UTF-16 units; what is longer is running text, not boilerplate. */
export const JUDGED_LENGTH = 4096
/** A text that fits in this is judged whole: UTF-16 units, and lines. */
export const WINDOW_LENGTH = 1 << 20
export const WINDOW_LINES = 20_000

/** Past this share of its characters removed, a text is passed through and flagged: a teaser before a paywall is short. */
const MAX_REMOVED_SHARE = 0.95
/** The same, where no sentence is among what would be left. */
const MAX_REMOVED_WITHOUT_SENTENCES = 0.7

/** Judges one text; `push` its lines in order, then `end`. */
export class Cleaner {
  readonly #judge: TextJudge
  readonly #threshold: number
  #lines: string[] = []
  #length = 0
  #next = 0
  #flag: Flag | undefined

  /** @param host the outlet that the text comes from, if known */
  constructor(judge: Judge, mode: Mode, host?: string) {
    this.#judge = judge.text(host)
    this.#threshold = THRESHOLDS[mode]
  }

  /** Why the text, or a window of it, was passed through whole; undefined when it was not. */
  get flag(): Flag | undefined {
    return this.#flag
  }

  /** Takes the next line, without its end; returns the verdicts that are ripe, in order: often none. */
  push(line: string): readonly Verdict[] {
    const text = line.slice(0, JUDGED_LENGTH)
    this.#lines.push(text)
    this.#length += text.length
    return this.#length > WINDOW_LENGTH || this.#lines.length > WINDOW_LINES ? this.cut() : []
  }

  /** Decides all lines so far, the text going on: for lines too long to be held. */
  cut(): readonly Verdict[] {
    return this.#decide()
  }

  /** Counts a line that was kept unread; what came before it must have been decided. */
  skip(): void {
    this.#next++
  }

  /** Decides the rest. */
  end(): readonly Verdict[] {
    return this.#decide()
  }

  #decide(): Verdict[] {
    const lines = this.#lines
    const first = this.#next
    this.#lines = []
    this.#length = 0
    this.#next += lines.length
    const verdicts = this.#rounds(lines).map((verdict) => ({ ...verdict, line: first + verdict.line }))
    this.#judge.forget()
    const flag = excess(lines, verdicts)
    if (flag === undefined) return verdicts
    this.#flag ??= flag
    return verdicts.map((verdict) =>
      verdict.keep ? verdict : { ...verdict, keep: true, by: [...verdict.by, `guard:${flag}`] },
    )
  }

  /** Judges what is left, removes, and again, until nothing more goes. */
  #rounds(lines: readonly string[]): Verdict[] {
    const final: Verdict[] = []
    let left = lines.map((text, line) => ({ text, line }))
    for (;;) {
      const texts = left.map(({ text }) => text)
      const judged = this.#judge.judge(texts)
      const verdicts = dropBlanks(
        left.map(({ line }, i) => this.#verdict(line, judged[i])),
        texts,
      )
      for (const verdict of verdicts) final[verdict.line] = verdict
      const kept = left.filter((_, i) => verdicts[i]!.keep)
      if (kept.length === left.length) return final
      left = kept
    }
  }

  #verdict(line: number, judgement: LineJudgement): Verdict {
    if (judgement === undefined) return { line, keep: true, kind: undefined, confidence: 0, by: [] }
    const { kind, confidence, by } = judgement
    return { line, keep: confidence < this.#threshold, kind, confidence, by }
  }
}

/** Whether more would go than may, and how: a verdict for each line. */
function excess(lines: readonly string[], verdicts: readonly Verdict[]): Flag | undefined {
  let total = 0
  let gone = 0
  let sentences = false
  for (const [i, line] of lines.entries()) {
    const text = line.trim()
    total += text.length
    if (!verdicts[i]!.keep) gone += text.length
    else sentences ||= endsSentence(text)
  }
  if (gone === 0) return undefined
  if (gone === total) return 'nothing-left'
  const share = sentences ? MAX_REMOVED_SHARE : MAX_REMOVED_WITHOUT_SENTENCES
  return gone > total * share ? 'mostly-boilerplate' : undefined
}

/**
 * Lets blank lines go with the lines that they set apart. Of the blank lines before and after a removed block the longer
 * run stays, so that what was apart stays apart; at the start and the end of the text none does. The empty last line that a
 * final newline makes always stays.
 */
function dropBlanks(verdicts: readonly Verdict[], lines: readonly string[]): Verdict[] {
  const out = [...verdicts]
  const last = lines.at(-1) === '' ? lines.length - 1 : lines.length
  let i = 0
  while (i < last) {
    if (!isGap(verdicts[i]!, lines[i]!)) {
      i++
      continue
    }
    const start = i
    while (i < last && isGap(verdicts[i]!, lines[i]!)) i++
    dropGap(out, start, i, start === 0, i === last)
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
