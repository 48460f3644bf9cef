/** Cleans the text inside of a record's bytes: lines are cut out where they stand, escapes and all. */
import type { Cleaner, Flag } from '../engine/cleaner.js'
import type { Verdict } from '../engine/verdict.js'
import type { Account, Cut } from './filter.js'
import { type EscapedLine, escapedLines, type Span } from './json-field.js'

/** What has become of a record's text. */
export interface CleanedText {
  /** The record's bytes without the lines that went. */
  readonly bytes: Buffer
  readonly gone: readonly Verdict[]
  readonly lines: number
  readonly flag: Flag | undefined
}

/** How a text is written in a record. */
export interface TextSyntax {
  /** The lines of the text in a span of the record, as they are written; one at a time: a text may have very many. */
  readonly linesOf: (record: Buffer, span: Span) => Iterable<EscapedLine>
  /** What a line says. */
  readonly decode: (escaped: string) => string
}

const JSON_SYNTAX: TextSyntax = { linesOf: escapedLines, decode: unescapeText }

/**
 * Cleans the text of a record. Verdicts are settled as they come, so that a text of very many lines takes little memory.
 *
 * @param text the text, as `JSON.parse` reads it, or whoever reads the syntax
 * @param span where its escaped form stands in the record
 * @param account is told of its lines
 * @param offset where the record begins in the input
 */
export function cleanRecordText(
  record: Buffer,
  text: string,
  span: Span,
  cleaner: Cleaner,
  account: Account,
  offset: number,
  { linesOf, decode }: TextSyntax = JSON_SYNTAX,
): CleanedText {
  const cutter = new Cutter(record, account, offset, decode)
  let from = 0
  for (const line of linesOf(record, span)) {
    const end = text.indexOf('\n', from)
    cutter.hold(line)
    cutter.settle(cleaner.push(end < 0 ? text.slice(from) : text.slice(from, end)))
    from = end + 1
  }
  cutter.settle(cleaner.end())
  return { bytes: cutter.left, gone: cutter.gone, lines: cutter.lines, flag: cleaner.flag }
}

/** Cuts lines out of a record as their verdicts come. */
class Cutter {
  readonly #record: Buffer
  readonly #account: Account
  readonly #offset: number
  readonly #decode: (escaped: string) => string
  /** Lines whose verdict is not ripe. */
  #waiting: EscapedLine[] = []
  readonly #parts: Buffer[] = []
  /** What was cut out so far ends here, and the last line that was settled. */
  #from = 0
  #before = 0
  #isKept = false
  readonly gone: Verdict[] = []
  lines = 0

  constructor(record: Buffer, account: Account, offset: number, decode: (escaped: string) => string) {
    this.#record = record
    this.#account = account
    this.#offset = offset
    this.#decode = decode
  }

  /** The record without the lines that went. */
  get left(): Buffer {
    return this.#from === 0 ? this.#record : Buffer.concat([...this.#parts, this.#record.subarray(this.#from)])
  }

  hold(line: EscapedLine): void {
    this.#waiting.push(line)
    this.lines++
  }

  settle(verdicts: readonly Verdict[]): void {
    if (verdicts.length === 0) return
    const lines = this.#waiting
    this.#waiting = lines.slice(verdicts.length)
    verdicts.forEach((verdict, i) => {
      this.#settle(verdict, lines[i]!)
    })
  }

  #settle(verdict: Verdict, line: EscapedLine): void {
    const { start, end, next } = line
    // A line takes the line end before it along, once a line was kept that this would part from the next.
    const cut = this.#isKept ? { start: this.#before, end } : { start, end: next }
    this.#account.line(verdict, {
      start: this.#offset + start,
      end: this.#offset + end,
      text: () => this.#decode(this.#record.toString('utf8', start, end)),
      cut: (): Cut => ({ at: this.#offset + cut.start, bytes: this.#record.subarray(cut.start, cut.end) }),
    })
    this.#before = end
    if (verdict.keep) {
      this.#isKept = true
      return
    }
    this.gone.push(verdict)
    this.#parts.push(this.#record.subarray(this.#from, cut.start))
    this.#from = cut.end
  }
}

function unescapeText(escaped: string): string {
  const text: unknown = JSON.parse(`"${escaped}"`)
  return String(text)
}
