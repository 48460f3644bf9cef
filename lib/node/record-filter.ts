/** Cleans NDJSON, a record a line, from bytes to bytes: only lines of the text field go, every other byte stays. */
import { cleanText } from '../engine/clean.js'
import { isBlank } from '../engine/paragraphs.js'
import type { Verdict } from '../engine/verdict.js'
import { Account, type ByteFilter, type FilterOptions, type Observer, type Output } from './filter.js'
import { LineFramer } from './framing.js'
import { hostOf } from './host.js'
import { cutLines, findField, idOf, splitEscaped, unquoted } from './json-field.js'

/** A record of more bytes than this is passed through and named. */
export const MAX_RECORD = 1 << 26

const NEWLINE = Buffer.from('\n')
const BOM = Buffer.from('\ufeff')

/** What is told of a record in its field `chaff`. */
export interface Annotation {
  readonly removed: readonly Pick<Verdict, 'line' | 'kind' | 'confidence' | 'by'>[]
  readonly lines: number
  readonly flag?: string
}

/** The annotation that goes with a cleaned text. */
export function annotation(verdicts: readonly Verdict[], flag: string | undefined): Annotation {
  const removed = verdicts
    .filter(({ keep }) => !keep)
    .map(({ line, kind, confidence, by }) => ({ line, kind, confidence, by }))
  return { removed, lines: verdicts.length, ...(flag === undefined ? {} : { flag }) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One record in, one out, in the same order. */
export class RecordFilter implements ByteFilter {
  readonly #options: FilterOptions
  readonly #out: Output
  readonly #observer: Observer
  readonly #framer: LineFramer
  #line = 0
  #offset = 0

  constructor(options: FilterOptions, out: Output, observer: Observer) {
    this.#options = options
    this.#out = out
    this.#observer = observer
    this.#framer = new LineFramer(
      {
        line: (bytes) => {
          this.#separate()
          this.#record(bytes)
          this.#offset += bytes.length + 1
        },
        longLine: (head) => {
          this.#separate()
          this.#problem(`record is longer than ${String(MAX_RECORD)} bytes; split it, or clean it as text`)
          this.#pass(head)
        },
        longPart: (bytes) => {
          this.#pass(bytes)
        },
        longEnd: () => {
          this.#offset++
        },
      },
      MAX_RECORD,
    )
  }

  push(chunk: Buffer): void {
    this.#framer.push(chunk)
  }

  end(): void {
    this.#framer.end()
  }

  #separate(): void {
    if (this.#line > 0) this.#out(NEWLINE)
    this.#line++
  }

  #pass(bytes: Buffer): void {
    this.#out(bytes)
    this.#offset += bytes.length
  }

  #problem(message: string): void {
    this.#observer.onProblem?.({ line: this.#line, message })
  }

  #record(bytes: Buffer): void {
    const record = this.#parse(bytes)
    const { field } = this.#options
    const value = record?.[field]
    if (record === undefined || value === null) this.#out(bytes)
    else if (typeof value !== 'string' || !Object.hasOwn(record, field)) {
      this.#problem(`record has no text in field ${JSON.stringify(field)}; name the field with --field`)
      this.#out(bytes)
    } else this.#clean(bytes, value, record)
  }

  /** The record, or undefined for a blank line and for what is no record, which is named. */
  #parse(bytes: Buffer): Record<string, unknown> | undefined {
    const from = this.#line === 1 && bytes.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0
    const text = bytes.toString('utf8', from)
    if (isBlank(text)) return undefined
    try {
      const record: unknown = JSON.parse(text)
      if (isRecord(record)) return record
      this.#problem(
        `expected a JSON object, got ${Array.isArray(record) ? 'an array' : JSON.stringify(record).slice(0, 20)}`,
      )
    } catch (error) {
      this.#problem(`broken JSON (${(error as SyntaxError).message})`)
    }
    return undefined
  }

  #clean(bytes: Buffer, text: string, record: Readonly<Record<string, unknown>>): void {
    const { judge, mode, field, annotate, idField, urlField, folderHost, name } = this.#options
    const id = idOf(record, bytes, idField) ?? `${name}:${String(this.#line)}`
    const host = this.#options.host ?? hostOf(record, urlField) ?? judge.knownHost(folderHost)
    const { verdicts, flag } = cleanText(judge, mode, text, host)
    const span = unquoted(findField(bytes, field)!)
    const lines = splitEscaped(bytes, span)
    const account = new Account(this.#observer, name, id)
    verdicts.forEach((verdict, i) => {
      const { start, end } = lines[i]!
      account.line(verdict, this.#offset + start, this.#offset + end, () =>
        unescapeText(bytes.toString('utf8', start, end)),
      )
    })
    const keep = verdicts.map((verdict) => verdict.keep)
    const cut = keep.includes(false) ? Buffer.concat(cutLines(bytes, lines, keep)) : bytes
    this.#out(annotate ? annotated(cut, JSON.stringify(annotation(verdicts, flag))) : cut)
    account.close(flag)
  }
}

function unescapeText(escaped: string): string {
  const text: unknown = JSON.parse(`"${escaped}"`)
  return String(text)
}

/** Gives a record the field `chaff`: in the place of the one that it has, or as its last. */
function annotated(bytes: Buffer, json: string): Buffer {
  const has = findField(bytes, 'chaff')
  const close = bytes.lastIndexOf('}')
  const { start, end } = has ?? { start: close, end: close }
  const field = has === undefined ? `,"chaff":${json}` : json
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(field), bytes.subarray(end)])
}
