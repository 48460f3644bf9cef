/** Cleans NDJSON, a record a line, from bytes to bytes: only lines of the text field go, every other byte stays. */
import { Cleaner, type Flag } from '../engine/cleaner.js'
import { isBlank } from '../engine/paragraphs.js'
import type { Verdict } from '../engine/verdict.js'
import {
  Account,
  type ByteFilter,
  type FilterOptions,
  type Observer,
  originOf,
  type Output,
  type Removal,
} from './filter.js'
import { LineFramer } from './framing.js'
import { hostOf } from './host.js'
import { type Fields, findByPath, type FoundField, isFields } from './field-path.js'
import { countValues, findField, findNested, idOf, type Span, unquoted } from './json-field.js'
import { cleanRecordText } from './record-text.js'

/** A record of more bytes than this is passed through and named, unless another limit is set. */
export const MAX_RECORD = 1 << 24
/** Records of more bytes than this are looked at before they are parsed: values take far more memory than their bytes. */
const BIG_RECORD = 1 << 20
const MAX_VALUES = 1 << 20

const NEWLINE = Buffer.from('\n')
const BOM = Buffer.from('\ufeff')

/** What is told of a record in its field `chaff`. */
export interface Annotation {
  /** The lines of its text that were removed. */
  readonly removed: readonly Pick<Verdict, 'line' | 'kind' | 'confidence' | 'by'>[]
  /** How many lines the text had. */
  readonly lines: number
  /** Why the text was passed through whole although lines of it looked like boilerplate. */
  readonly flag?: string
}

/** The annotation of a record: what went of its text, of how many lines, and why nothing went although it might have. */
export function annotation(gone: readonly Verdict[], lines: number, flag: Flag | undefined): Annotation {
  const removed = gone.map(({ line, kind, confidence, by }) => ({ line, kind, confidence, by }))
  return { removed, lines, ...(flag === undefined ? {} : { flag }) }
}

/** A place where a record begins: how many lines and bytes of the input come before it. */
export interface Place {
  readonly line: number
  readonly offset: number
}

/** Where an input begins. */
export const START: Place = { line: 0, offset: 0 }

/** One record in, one out, in the same order. */
export class RecordFilter implements ByteFilter {
  readonly #options: FilterOptions
  readonly #out: Output
  readonly #observer: Observer
  readonly #framer: LineFramer
  #line: number
  #offset: number

  /** @param from where in their input the records begin: what is told counts from there */
  constructor(options: FilterOptions, out: Output, observer: Observer, from = START) {
    this.#line = from.line
    this.#offset = from.offset
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
          this.#problem(
            `record is longer than ${String(options.maxRecord)} bytes; split it, raise --max-record, or clean it as text`,
          )
          this.#pass(head)
        },
        longPart: (bytes) => {
          this.#pass(bytes)
        },
        longEnd: () => {
          this.#offset++
        },
      },
      options.maxRecord,
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
    const { field, annotate } = this.#options
    const found = record && findByPath(record, field)
    if (record === undefined) this.#out(bytes)
    else if (typeof found?.value === 'string') this.#clean(bytes, { ...found, value: found.value }, record)
    else if (found?.value === null) this.#keep(bytes, record, annotate)
    else {
      this.#problem(`record has no text in field ${JSON.stringify(field)}; name the field with --field`)
      this.#out(bytes)
    }
  }

  /** Hands on a record whose text is null: there is nothing to clean. */
  #keep(bytes: Buffer, record: Fields, annotate: boolean): void {
    const told = annotate ? annotation([], 0, undefined) : undefined
    this.#write(bytes, bytes, told, this.#id(record, bytes))
  }

  /** The record, or undefined for a blank line and for what is no record, which is named. */
  #parse(bytes: Buffer): Fields | undefined {
    const from = this.#line === 1 && bytes.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0
    if (bytes.length > BIG_RECORD && countValues(bytes) > MAX_VALUES) {
      this.#problem(`record holds more than ${String(MAX_VALUES)} values; clean it as text`)
      return undefined
    }
    const text = bytes.toString('utf8', from)
    if (isBlank(text)) return undefined
    try {
      const record: unknown = JSON.parse(text)
      if (isFields(record)) return record
      this.#problem(
        `expected a JSON object, got ${Array.isArray(record) ? 'an array' : JSON.stringify(record).slice(0, 20)}`,
      )
    } catch (error) {
      this.#problem(`broken JSON (${(error as SyntaxError).message})`)
    }
    return undefined
  }

  #id(record: Fields, bytes: Buffer): string {
    const { idField, name } = this.#options
    return idOf(record, bytes, idField) ?? `${name}:${String(this.#line)}`
  }

  #clean(bytes: Buffer, { keys, value: text }: FoundField & { value: string }, record: Fields): void {
    const { judge, mode, annotate, urlField, folderHost, name } = this.#options
    const id = this.#id(record, bytes)
    const host = this.#options.host ?? hostOf(record, urlField) ?? judge.knownHost(folderHost)
    const span = unquoted(findNested(bytes, keys))
    // An annotation that stands before the text is told of before the lines that go.
    const late: Removal[] = []
    const isLate = annotate && (findField(bytes, 'chaff')?.start ?? Infinity) < span.start
    const onRemoved = isLate ? (removal: Removal) => late.push(removal) : this.#observer.onRemoved
    const account = new Account(
      { ...this.#observer, onRemoved },
      name,
      id,
      originOf(host, findByPath(record, urlField)?.value),
    )
    const cleaner = new Cleaner(judge, mode, host)
    const left = cleanRecordText(bytes, text, span, cleaner, account, this.#offset)
    const told = annotate ? annotation(left.gone, left.lines, left.flag) : undefined
    this.#write(bytes, left.bytes, told, id)
    for (const removal of late) this.#observer.onRemoved?.(removal)
    account.close(left.flag)
  }

  /** Writes what is left of a record, with its annotation in the place of one that it has, or as its last field. */
  #write(record: Buffer, left: Buffer, told: Annotation | undefined, id: string): void {
    if (told === undefined) {
      this.#out(left)
      return
    }
    const [from, to] = [annotationPlace(record), annotationPlace(left)]
    const field = Buffer.from(`${to.isNew ? ',"chaff":' : ''}${JSON.stringify(told)}`)
    this.#out(Buffer.concat([left.subarray(0, to.start), field, left.subarray(to.end)]))
    const at = this.#offset + from.start
    const bytes = record.subarray(from.start, from.end)
    this.#observer.onInserted?.({ id, file: this.#options.name, at, bytes, added: field.length })
  }
}

/** The span that a record's annotation takes. */
function annotationPlace(record: Buffer): Span & { readonly isNew: boolean } {
  const has = findField(record, 'chaff')
  const close = record.lastIndexOf('}')
  return has === undefined ? { start: close, end: close, isNew: true } : { ...has, isNew: false }
}
