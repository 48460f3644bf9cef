/**
 * Turns lines, pushed one at a time, into verdicts.
 *
 * A text is judged in rounds, each on what the one before has kept, until nothing more goes: so cleaning a cleaned text
 * changes nothing. A text that outgrows the window is judged a window at a time, and a window is as many lines as are *left*
 * of it: the shortest beginning of the rest that fills the window and loses nothing more when it is judged alone. So a
 * cleaned text falls into the same windows, and none of them changes again. Where no such window is found soon enough, all
 * that was read for it stays, and is found the same the next time.
 */
import { dropBlanks, type Place } from './blanks.js'
import type { Judge, LineJudgement, TextJudge } from './judge.js'
import { keepValid } from './markdown.js'
import { type Mode, THRESHOLDS } from './modes.js'
import { endsSentence, isBlank } from './paragraphs.js'
import type { Verdict } from './verdict.js'

/**
 * Why a text was passed through whole although lines of it looked like boilerplate: nothing or next to nothing would be left
 * of it, or each round made other lines look like boilerplate and no end was in sight.
 */
export type Flag = 'nothing-left' | 'mostly-boilerplate' | 'unsettled'

/** What is read of a line when it is judged, in UTF-16 units; what is longer is running text, not boilerplate. */
export const JUDGED_LENGTH = 4096

/** How much of a text is judged at a time. */
export interface Window {
  /** A text that fits in this is judged whole: UTF-16 units, and lines. */
  readonly length: number
  readonly lines: number
  /** At most so many windows' worth of lines is read until one is decided. */
  readonly read: number
  /** At most so many rounds may remove lines of a window. */
  readonly rounds: number
}

/** Of 10,000 articles none took more than two rounds that remove lines. */
export const WINDOW: Window = { length: 1 << 18, lines: 5000, read: 4, rounds: 12 }

/** Once lines of a window have gone, so many windows' worth is read before it is looked at again. */
const AHEAD = 1.25

/** Past this share of its characters removed, a text is passed through and flagged: a teaser before a paywall is short. */
const MAX_REMOVED_SHARE = 0.95
/** The same, where no sentence is among what would be left. */
const MAX_REMOVED_WITHOUT_SENTENCES = 0.7

const NONE: readonly Verdict[] = []
const NOBODY: readonly string[] = []

/** A line that waits for its verdict. */
interface Held {
  /** What is judged of it. */
  readonly text: string
  /** How long it is, whole. */
  readonly length: number
  verdict: Verdict
}

/** Judges one text; `push` its lines in order, then `end`. */
export class Cleaner {
  readonly #judge: TextJudge
  readonly #threshold: number
  readonly #size: Window
  /** All lines that are not decided, and those of them that no round has removed. */
  #held: Held[] = []
  #left: Held[] = []
  #heldLength = 0
  #leftLength = 0
  /** How many rounds have removed lines of the window. */
  #rounds = 0
  #next = 0
  #isFirst = true
  #flag: Flag | undefined

  /** @param host the outlet that the text comes from, if known */
  constructor(judge: Judge, mode: Mode, host?: string, window: Window = WINDOW) {
    this.#judge = judge.text(host)
    this.#threshold = THRESHOLDS[mode]
    this.#size = window
  }

  /** Why the text, or a window of it, was passed through whole; undefined when it was not. */
  get flag(): Flag | undefined {
    return this.#flag
  }

  /** Takes the next line, without its end; returns the verdicts that are ripe, in order: often none. */
  push(line: string): readonly Verdict[] {
    return this.#take(judgedPart(line), line.length, this.#next++)
  }

  /** Decides all lines so far, the text going on: for lines too long to be held. */
  cut(): readonly Verdict[] {
    return this.#decideAll(false)
  }

  /** Counts a line that was kept unread; what came before it must have been decided. */
  skip(): void {
    this.#next++
    this.#isFirst = false
  }

  /** Decides the rest. */
  end(): readonly Verdict[] {
    return this.#decideAll(true)
  }

  #take(text: string, length: number, line: number): readonly Verdict[] {
    const held = { text, length, verdict: kept(line) }
    this.#held.push(held)
    this.#left.push(held)
    this.#heldLength += length
    this.#leftLength += length
    const { read } = this.#size
    const isTooMuch = this.#heldLength >= read * this.#size.length || this.#held.length >= read * this.#size.lines
    if (!isTooMuch && !this.#fills(this.#rounds === 0 ? 1 : AHEAD)) return NONE
    const ripe = this.#window()
    return isTooMuch && ripe.length === 0 ? this.#passThrough('mostly-boilerplate') : ripe
  }

  #decideAll(isLast: boolean): Verdict[] {
    const out: Verdict[] = []
    while (this.#fills(1)) out.push(...this.#window())
    while (this.#removeFrom(this.#left.length, isLast)) {
      if (this.#rounds > this.#size.rounds) return [...out, ...this.#passThrough('unsettled')]
    }
    return [...out, ...this.#decide(this.#held.length)]
  }

  /** Whether what is left fills so many windows. */
  #fills(windows: number): boolean {
    return this.#leftLength >= windows * this.#size.length || this.#left.length >= windows * this.#size.lines
  }

  /** Decides the window that what is left fills, unless so much goes that it fills none any more. */
  #window(): Verdict[] {
    // Looking further ahead than the window clears it of most that goes, with few rounds.
    if (this.#fills(AHEAD)) this.#removeFrom(this.#left.length, false)
    while (this.#fills(1)) {
      const length = this.#windowLength()
      if (!this.#removeFrom(length, false)) return this.#decide(this.#held.indexOf(this.#left[length - 1]!) + 1)
      if (this.#rounds > this.#size.rounds) return this.#passThrough('unsettled')
    }
    return []
  }

  /** How many of the lines that are left make a window. */
  #windowLength(): number {
    let length = 0
    let i = 0
    while (i < this.#size.lines && length < this.#size.length) length += this.#left[i++]!.length
    return i
  }

  /** Judges the first lines of those that are left, one round; tells whether any goes. */
  #removeFrom(count: number, isLast: boolean): boolean {
    const lines = this.#left.slice(0, count)
    const place: Place = { isFirst: this.#isFirst, isLast }
    const texts: string[] = []
    for (const { text } of lines) texts.push(text)
    const judged = this.#judge.judge(texts)
    const said: Verdict[] = []
    for (const [i, line] of lines.entries()) said.push(this.#verdictOf(line, judged[i]))
    const verdicts = dropBlanks(keepValid(said, texts, place.isFirst), texts, place)
    for (const [i, line] of lines.entries()) {
      line.verdict = verdicts[i]!
      if (!line.verdict.keep) this.#leftLength -= line.length
    }
    const before = this.#left.length
    this.#left = this.#left.filter(({ verdict }) => verdict.keep)
    if (this.#left.length === before) return false
    this.#rounds++
    return true
  }

  #verdictOf({ verdict: { line }, length }: Held, judgement: LineJudgement): Verdict {
    if (judgement === undefined) return kept(line)
    const { kind, confidence, by } = judgement
    const keep = confidence < this.#threshold || length > JUDGED_LENGTH
    return { line, keep, kind, confidence, by }
  }

  /** Settles the verdicts of the first lines; those after them are taken anew, as if they had not been read yet. */
  #decide(count: number): Verdict[] {
    const window = this.#held.slice(0, count)
    const flag = excess(window)
    if (flag !== undefined) return this.#passThrough(flag)
    const rest = this.#held.slice(count)
    this.#begin()
    return [
      ...window.map(({ verdict }) => verdict),
      ...rest.flatMap(({ text, length, verdict }) => this.#take(text, length, verdict.line)),
    ]
  }

  /** Keeps all lines that have been read for the window, whatever was found of them. */
  #passThrough(flag: Flag): Verdict[] {
    const window = this.#held
    this.#begin()
    this.#flag ??= flag
    return window.map(({ verdict }) =>
      verdict.keep ? verdict : { ...verdict, keep: true, by: [...verdict.by, `guard:${flag}`] },
    )
  }

  /** Begins a window. */
  #begin(): void {
    this.#held = []
    this.#left = []
    this.#heldLength = 0
    this.#leftLength = 0
    this.#rounds = 0
    this.#isFirst = false
    this.#judge.next()
  }
}

/** What is judged of a line. Blanks at its head must not hide what stands behind them. */
function judgedPart(line: string): string {
  if (line.length <= JUDGED_LENGTH) return line
  return line.slice(Math.max(0, line.search(/[^\s\u200b\ufeff]/u))).slice(0, JUDGED_LENGTH)
}

function kept(line: number): Verdict {
  return { line, keep: true, kind: undefined, confidence: 0, by: NOBODY }
}

/** Whether more of the lines would go than may, and how. */
function excess(lines: readonly Held[]): Flag | undefined {
  if (lines.every(({ verdict }) => verdict.keep)) return undefined
  let total = 0
  let gone = 0
  let sentences = false
  for (const { text: line, verdict } of lines) {
    if (isBlank(line)) continue
    const text = line.trim()
    total += text.length
    if (!verdict.keep) gone += text.length
    else sentences ||= endsSentence(text)
  }
  if (gone > 0 && gone === total) return 'nothing-left'
  const share = sentences ? MAX_REMOVED_SHARE : MAX_REMOVED_WITHOUT_SENTENCES
  return gone > total * share ? 'mostly-boilerplate' : undefined
}
