/** Cleans one column of a table, CSV or TSV, from bytes to bytes: only lines of its fields go, every other byte stays. */
import { Cleaner } from '../engine/cleaner.js'
import { type CsvField, fieldsOf, fieldText, type Header, readHeader, RowFramer } from './csv.js'
import { Account, type ByteFilter, type FilterOptions, type Observer, originOf, type Output } from './filter.js'
import { hostOf } from './host.js'
import type { EscapedLine, Span } from './json-field.js'
import { cleanRecordText } from './record-text.js'

const NEWLINE = Buffer.from('\n')
const CARRIAGE_RETURN = Buffer.from('\r')

/** A row in, a row out; the first row names the columns. */
export class CsvFilter implements ByteFilter {
  readonly #options: FilterOptions
  readonly #out: Output
  readonly #observer: Observer
  readonly #framer: RowFramer
  readonly #fallback: string
  #header: Header | undefined
  #isFirst = true
  #offset = 0

  /** @param fallback what parts fields where the first row does not tell */
  constructor(options: FilterOptions, fallback: ',' | '\t', out: Output, observer: Observer) {
    this.#options = options
    this.#out = out
    this.#observer = observer
    this.#fallback = fallback
    this.#framer = new RowFramer(
      {
        row: (bytes, line) => {
          this.#separate()
          this.#row(bytes, line)
          this.#offset += bytes.length
        },
        longRow: (head, line) => {
          this.#separate()
          this.#problem(line, `row is longer than ${String(options.maxRecord)} bytes, or a quote is not closed`)
          this.#pass(head)
        },
        longPart: (bytes) => {
          this.#pass(bytes)
        },
      },
      options.maxRecord,
      () => this.#header?.delimiter ?? fallback.charCodeAt(0),
    )
  }

  push(chunk: Buffer): void {
    this.#framer.push(chunk)
  }

  end(): void {
    this.#framer.end()
  }

  #separate(): void {
    if (!this.#isFirst) this.#pass(NEWLINE)
    this.#isFirst = false
  }

  #pass(bytes: Buffer): void {
    this.#out(bytes)
    this.#offset += bytes.length
  }

  #problem(line: number, message: string): void {
    this.#observer.onProblem?.({ line, message })
  }

  #row(bytes: Buffer, line: number): void {
    if (this.#header === undefined) {
      this.#readHeader(bytes, line)
      this.#out(bytes)
    } else if (bytes.length === 0 || bytes.equals(CARRIAGE_RETURN)) this.#out(bytes)
    else this.#record(bytes, line, this.#header)
  }

  #readHeader(bytes: Buffer, line: number): void {
    const { field } = this.#options
    this.#header = readHeader(bytes, field, this.#fallback)
    const { names } = this.#header
    if (names.includes(field)) return
    const known = names.map((name) => JSON.stringify(name)).join(', ')
    this.#problem(line, `there is no column ${JSON.stringify(field)}, only ${known}; name the text’s with --field`)
  }

  #record(bytes: Buffer, line: number, { names, delimiter }: Header): void {
    const { field, idField, name } = this.#options
    const column = names.indexOf(field)
    const fields = fieldsOf(bytes, delimiter)
    const found = fields[column]
    if (column >= 0 && fields.length !== names.length) {
      this.#problem(line, `expected ${String(names.length)} fields, got ${String(fields.length)}`)
    } else if (found?.isBroken === true) {
      this.#problem(line, `the quotes of column ${JSON.stringify(field)} are broken`)
    } else if (found !== undefined) {
      const record = Object.fromEntries(fields.map((one, i) => [names[i]!, fieldText(bytes, one)]))
      this.#clean(bytes, found, record, record[idField] ?? `${name}:${String(line)}`)
      return
    }
    this.#out(bytes)
  }

  #clean(bytes: Buffer, field: CsvField, record: Readonly<Record<string, string>>, id: string): void {
    const { judge, mode, urlField, folderHost, name } = this.#options
    const host = this.#options.host ?? hostOf(record, urlField) ?? judge.knownHost(folderHost)
    const account = new Account(this.#observer, name, id, originOf(host, record[urlField]))
    const cleaner = new Cleaner(judge, mode, host)
    const syntax = {
      linesOf,
      decode: (text: string) => (field.isQuoted ? text.replaceAll('""', '"') : text),
    }
    const left = cleanRecordText(bytes, fieldText(bytes, field), field, cleaner, account, this.#offset, syntax)
    this.#out(left.bytes)
    account.close(left.flag)
  }
}

/** The lines of a field, which are those of its bytes. */
function* linesOf(bytes: Buffer, { start, end }: Span): Generator<EscapedLine> {
  let from = start
  for (let at = bytes.indexOf(NEWLINE, from); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, from)) {
    yield { start: from, end: at, next: at + 1 }
    from = at + 1
  }
  yield { start: from, end, next: end }
}
