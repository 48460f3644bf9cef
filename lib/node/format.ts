/** Finds out what format an input has, by its content, and makes the filter for it. */
import { isBlank } from '../engine/paragraphs.js'
import { readHeader } from './csv.js'
import { CsvFilter } from './csv-filter.js'
import type { ByteFilter, FilterOptions, Observer, Output } from './filter.js'
import { RecordFilter } from './record-filter.js'
import { SeparatedFilter } from './separated-filter.js'
import { TextFilter } from './text-filter.js'
import { isWarc } from './warc.js'
import { WetFilter } from './wet-filter.js'

/** `markdown` is cleaned as text is: Markdown's marks never hide a line's words. */
export const FORMATS = ['auto', 'text', 'jsonl', 'markdown', 'csv', 'tsv', 'wet'] as const

/** The format of an input; `auto` tells all but Markdown from text by content. */
export type Format = (typeof FORMATS)[number]

/** How much of an input is looked at: bytes, and lines. */
export const LOOK_BYTES = 1 << 20
const LOOK_LINES = 10

/** What content tells. */
export type Detected = 'text' | 'jsonl' | 'csv' | 'wet'

/**
 * Tells formats by the beginning of an input: NDJSON by a first line that opens an object and one of the first lines being
 * one; WET by a WARC header; CSV, and TSV with it, by a first row that names several columns, the text's among them. All else
 * is text.
 *
 * @param column what the text's column is called
 */
export function detectFormat(start: Buffer, column = 'text'): Detected {
  if (isWarc(start)) return 'wet'
  const lines = start
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .split('\n', LOOK_LINES)
    .filter((line) => !isBlank(line))
  const [first = ''] = lines
  if (!/^\s*\{/u.test(first)) return isHeader(first, column) ? 'csv' : 'text'
  const cutOff = start.length >= LOOK_BYTES && lines.length === 1
  return (cutOff && /^\s*\{\s*"/u.test(first)) || lines.some(isObject) ? 'jsonl' : 'text'
}

/** Whether a line names columns: short names, each another, one of which is the text's. */
function isHeader(line: string, column: string): boolean {
  if (line.length > MAX_HEADER) return false
  const { names } = readHeader(Buffer.from(line), column, ',')
  return names.length > 1 && names.includes(column) && new Set(names).size === names.length && !names.includes('')
}

/** No row of names is longer. */
const MAX_HEADER = 4096

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** Makes the filter for a format. */
export function createFilter(format: Format, options: FilterOptions, out: Output, observer: Observer): ByteFilter {
  switch (format) {
    case 'auto':
      return new DetectingFilter(options, out, observer)
    case 'jsonl':
      observer.onFormat?.('jsonl')
      return new RecordFilter(options, out, observer)
    case 'csv':
    case 'tsv':
      observer.onFormat?.(format)
      return new CsvFilter(options, format === 'csv' ? ',' : '\t', out, observer)
    case 'wet':
      observer.onFormat?.('wet')
      return new WetFilter(options, out, observer)
    case 'markdown':
    case 'text':
      observer.onFormat?.('text')
      return options.separator === undefined
        ? new TextFilter(options, out, observer)
        : new SeparatedFilter(options, options.separator, out, observer)
  }
}

/** Holds the input's beginning until its format can be told, whatever the chunking. */
class DetectingFilter implements ByteFilter {
  readonly #make: (format: Format) => ByteFilter
  readonly #column: string
  #filter: ByteFilter | undefined
  #start: Buffer[] = []
  #length = 0
  #lines = 0

  constructor(options: FilterOptions, out: Output, observer: Observer) {
    this.#column = options.field
    this.#make = (format) => createFilter(format, options, out, observer)
  }

  push(chunk: Buffer): void {
    if (this.#filter !== undefined) {
      this.#filter.push(chunk)
      return
    }
    this.#start.push(chunk)
    this.#length += chunk.length
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) this.#lines++
    if (this.#length >= LOOK_BYTES || this.#lines >= LOOK_LINES) this.#decide()
  }

  end(): void {
    this.#decide().end()
  }

  #decide(): ByteFilter {
    if (this.#filter !== undefined) return this.#filter
    const start = Buffer.concat(this.#start)
    this.#start = []
    this.#filter = this.#make(detectFormat(start.subarray(0, LOOK_BYTES), this.#column))
    this.#filter.push(start)
    return this.#filter
  }
}
