/** The options of the faces that run on Node: what `clean` takes, and how bytes and records are read. */
import { ChaffError } from '../engine/errors.js'
import type { FilterOptions, Observer } from './filter.js'
import { checkChoice, type CleanOptions, resolveOptions } from '../options.js'
import { type Format, FORMATS } from './format.js'
import { MAX_RECORD } from './record-filter.js'
import { parseSeparator } from './separator.js'

/** How to clean a stream. */
export interface StreamOptions extends CleanOptions, Observer {
  /** What the bytes are: one text, or NDJSON with a record a line; `auto`, told by content, unless said. */
  readonly format?: Format
  /** The record field that holds the text; `text` unless said. A path leads into objects: `article.body`. */
  readonly field?: string
  /** The record field that names the record in reports; `id` unless said. */
  readonly idField?: string
  /** The record field that holds its address, which tells its outlet; `url` unless said. */
  readonly urlField?: string
  /** The outlet of text that does not tell its own, when the profile knows it: the folder that a file lies in. */
  readonly folderHost?: string
  /** Adds a field `chaff` to each record that tells what was removed from it; off unless said. */
  readonly annotate?: boolean
  /** A record of more bytes than this is passed through and named; 16 MiB unless said. */
  readonly maxRecord?: number
  /**
   * What stands between the documents of a text that holds many: `\f` or `\0` for a form feed or a NUL, or else a line, in
   * which `*` stands for anything: `=== * ===`. The text is one document unless said.
   */
  readonly separator?: string | undefined
  /** The input's name, for reports; `-` unless said. */
  readonly name?: string
  /** Ends the stream with an `AbortError` when it fires; one that has fired already makes no stream, but that error. */
  readonly signal?: AbortSignal
}

/** Options with every default filled in. */
export interface ResolvedStream {
  readonly format: Format
  readonly filter: FilterOptions
  readonly observer: Observer
}

/**
 * @throws {ChaffError} CHAFF_OPTION when an option has a value that it cannot take; an `AbortError` when the signal has fired
 */
export function resolveStream(options: StreamOptions = {}): ResolvedStream {
  const {
    format = 'auto',
    field = 'text',
    idField = 'id',
    urlField = 'url',
    annotate = false,
    maxRecord = MAX_RECORD,
    name = '-',
    separator,
    folderHost,
  } = options
  options.signal?.throwIfAborted()
  if (annotate && /^chaff(?:\.|$)/u.test(field)) {
    throw new ChaffError(
      'CHAFF_OPTION',
      `option annotate: its field would replace the text in ${JSON.stringify(field)}`,
    )
  }
  const { onVerdict, onRemoved, onInserted, onProblem, onDocument, onFormat } = options
  return Object.freeze({
    format: formatFor(checkChoice('format', format, FORMATS), separator),
    filter: Object.freeze({
      ...resolveOptions(options),
      field,
      idField,
      urlField,
      annotate,
      maxRecord: checkSize('maxRecord', maxRecord),
      name,
      folderHost,
      separator: separator === undefined ? undefined : parseSeparator(separator),
    }),
    observer: { onVerdict, onRemoved, onInserted, onProblem, onDocument, onFormat },
  })
}

/** What stands between texts is told of texts. */
function formatFor(format: Format, separator: string | undefined): Format {
  if (separator === undefined || format === 'text' || format === 'markdown') return format
  if (format === 'auto') return 'text'
  throw new ChaffError('CHAFF_OPTION', `option separator: parts texts, leave it out with the format ${format}`)
}

function checkSize(option: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value
  throw new ChaffError('CHAFF_OPTION', `option ${option}: expected a whole number from 1, got ${String(value)}`)
}
