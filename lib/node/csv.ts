/**
 * Finds the fields of comma- or tab-separated rows in their bytes (RFC 4180), so that lines can be cut out of one of them and
 * every other byte of the row stays: quotes where they were, and none where there were none.
 */
import { LineFramer } from './framing.js'
import type { Span } from './json-field.js'

const QUOTE = 0x22
const CARRIAGE_RETURN = 0x0d
const NEWLINE = Buffer.from('\n')

/** Where a field stands in its row, quotes left out. */
export interface CsvField extends Span {
  readonly isQuoted: boolean
  /** Something stands behind its closing quote, or the quote is missing. */
  readonly isBroken: boolean
}

/** What a field holds. */
export function fieldText(row: Buffer, { start, end, isQuoted }: CsvField): string {
  const text = row.toString('utf8', start, end)
  return isQuoted ? text.replaceAll('""', '"') : text
}

/** The fields of a row, its line end left out. */
export function fieldsOf(row: Buffer, delimiter: number): CsvField[] {
  const fields: CsvField[] = []
  const length = row.at(-1) === CARRIAGE_RETURN ? row.length - 1 : row.length
  for (let at = 0; at <= length;) {
    const field = row[at] === QUOTE && at < length ? quotedField(row, at, length) : undefined
    const close = field?.end ?? at
    const next = row.subarray(0, length).indexOf(delimiter, close)
    const end = next < 0 ? length : next
    if (field === undefined) fields.push({ start: at, end, isQuoted: false, isBroken: false })
    else fields.push({ ...field, isBroken: field.isBroken || field.end + 1 !== end })
    at = end + 1
  }
  return fields
}

function quotedField(row: Buffer, at: number, length: number): CsvField {
  for (let i = at + 1; i < length; i++) {
    if (row[i] !== QUOTE) continue
    if (row[i + 1] === QUOTE && i + 1 < length) i++
    else return { start: at + 1, end: i, isQuoted: true, isBroken: false }
  }
  return { start: at + 1, end: length, isQuoted: true, isBroken: true }
}

/** Takes the rows; the line ends between them are left to it. */
export interface RowSink {
  /** A whole row; `line` is the number, from 1, of its first line. */
  row(bytes: Buffer, line: number): void
  /** The first bytes of a row that is too long: of a line of it, or all lines that were held when a quote was not closed. */
  longRow(head: Buffer, line: number): void
  /** More bytes of the row that is too long. */
  longPart(bytes: Buffer): void
}

/** Cuts bytes into rows: a line end in quotes ends none. */
export class RowFramer {
  readonly #sink: RowSink
  readonly #limit: number
  readonly #framer: LineFramer
  readonly #delimiter: () => number
  #held: Buffer[] = []
  #length = 0
  #line = 0
  #isOpen = false

  /**
   * @param limit the longest row, in bytes, that is held whole
   * @param delimiter what parts fields; asked for anew with each line, since the first row tells it
   */
  constructor(sink: RowSink, limit: number, delimiter: () => number) {
    this.#sink = sink
    this.#limit = limit
    this.#delimiter = delimiter
    this.#framer = new LineFramer(
      {
        line: (bytes) => {
          this.#endLine(bytes)
        },
        longLine: (head) => {
          this.#giveUp(head)
        },
        longPart: (bytes) => {
          sink.longPart(bytes)
        },
        longEnd: () => undefined,
      },
      limit,
    )
  }

  push(chunk: Buffer): void {
    this.#framer.push(chunk)
  }

  end(): void {
    this.#framer.end()
    if (this.#held.length > 0) this.#give()
  }

  #endLine(bytes: Buffer): void {
    this.#line++
    if (this.#length + bytes.length > this.#limit) {
      this.#line--
      this.#giveUp(bytes)
      return
    }
    this.#isOpen = isOpenAfter(bytes, this.#delimiter(), this.#isOpen)
    this.#held.push(bytes)
    this.#length += bytes.length + 1
    if (!this.#isOpen) this.#give()
  }

  #give(): void {
    const [first] = [this.#line - this.#held.length + 1]
    this.#sink.row(this.#take(), first)
  }

  /** Lets go of a row that is too long; the next line begins a row. */
  #giveUp(bytes: Buffer): void {
    const first = this.#line - this.#held.length + 1
    this.#line++
    this.#held.push(bytes)
    this.#isOpen = false
    this.#sink.longRow(this.#take(), first)
  }

  #take(): Buffer {
    const bytes = Buffer.concat(this.#held.flatMap((line, i) => (i === 0 ? [line] : [NEWLINE, line])))
    this.#held = []
    this.#length = 0
    return bytes
  }
}

/** Whether a quote is open at the end of a line. */
function isOpenAfter(line: Buffer, delimiter: number, wasOpen: boolean): boolean {
  let isOpen = wasOpen
  let at = 0
  for (;;) {
    if (isOpen) {
      const quote = line.indexOf(QUOTE, at)
      if (quote < 0) return true
      // Of two quotes the second opens again what the first has closed.
      isOpen = line[quote + 1] === QUOTE
      at = quote + (isOpen ? 2 : 1)
      if (isOpen) continue
    } else if (at === 0 && line[0] === QUOTE) {
      isOpen = true
      at = 1
      continue
    }
    const next = line.indexOf(delimiter, at)
    if (next < 0) return false
    at = next + 1
    if (line[at] === QUOTE) {
      isOpen = true
      at++
    }
  }
}

/** The columns of a table, by its first row. */
export interface Header {
  readonly delimiter: number
  readonly names: readonly string[]
}

const DELIMITERS = [',', '\t', ';', '|']

/** The header that a first row is: of the ways to read it the first that has a column called so, or else as `fallback` says. */
export function readHeader(row: Buffer, column: string, fallback: string): Header {
  const all = [fallback, ...DELIMITERS].map((mark) => headerOf(row, mark.charCodeAt(0)))
  return all.find(({ names }) => names.includes(column)) ?? all[0]!
}

function headerOf(row: Buffer, delimiter: number): Header {
  return {
    delimiter,
    names: fieldsOf(row, delimiter).map((field) =>
      fieldText(row, field)
        .replace(/^\ufeff/u, '')
        .trim(),
    ),
  }
}
