/** Reads the articles of files, folders and streams, for learning. */
import { createReadStream } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { ChaffError } from '../engine/errors.js'
import { isBlank } from '../engine/paragraphs.js'
import type { Article } from '../learn/digest.js'
import { findByPath } from './field-path.js'
import { textsOf } from './article-texts.js'
import { fileError, listJobs } from './files.js'
import { detectFormat, type Format, LOOK_BYTES } from './format.js'
import { hostName, hostOf } from './host.js'
import { readLines } from './lines.js'
import { MAX_RECORD } from './record-filter.js'
import { peek, type SourceOptions, unpacked } from './source.js'

/** How articles are read. */
export interface ArticleOptions extends SourceOptions {
  /** What the inputs are; each is told by its content unless said. */
  readonly format?: Format
  readonly field: string
  readonly urlField: string
  /** The outlet of all articles, whatever they say. */
  readonly host: string | undefined
  /** What stands between the articles of a text that holds many. */
  readonly separator?: string | undefined
}

/** A plain text of more bytes than this is no article. */
const MAX_TEXT = 1 << 26

/**
 * The articles of an input; what cannot be read is told to `onError`, by name, and left out.
 *
 * @param input a file, a folder, or "-" for `stdin`
 */
export async function* readArticles(
  input: string,
  stdin: Readable,
  options: ArticleOptions,
  onError: (error: ChaffError) => void,
): AsyncGenerator<Article> {
  if (input === '-') {
    yield* articlesOf(stdin, '-', 'unknown', options, onError)
    return
  }
  for await (const { path } of listJobs(input, onError)) {
    yield* articlesOf(bytesOf(path, options), path, hostOfFile(path, input), options, onError)
  }
}

async function* bytesOf(path: string, { onRead }: ArticleOptions): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    onRead?.(chunk.length)
    yield chunk
  }
}

/** The outlet that a file's folder stands for: the folder below the input that it lies in, or the one that holds it. */
export function hostOfFile(path: string, input: string): string {
  const [first = '', ...below] = relative(input, path).split(sep)
  return hostName(below.length > 0 ? first : basename(dirname(resolve(path))))
}

async function* articlesOf(
  source: AsyncIterable<Buffer>,
  name: string,
  folderHost: string,
  options: ArticleOptions,
  onError: (error: ChaffError) => void,
): AsyncGenerator<Article> {
  try {
    const { start, bytes } = await peek(unpacked(source, name, options), LOOK_BYTES)
    const format = formatOf(start, options)
    if (format === 'jsonl') yield* records(bytes, name, folderHost, options, onError)
    else if (format === 'csv' || format === 'tsv' || format === 'wet' || options.separator !== undefined) {
      const texts = textsOf(bytes, format, options, MAX_TEXT, (place, message) => {
        onError(new ChaffError('CHAFF_RECORD', `${name}:${String(place)}: ${message}; left out`))
      })
      for await (const { text, host = folderHost } of texts) yield { host, text }
    } else yield { host: options.host ?? folderHost, text: await whole(bytes, name) }
  } catch (error) {
    onError(fileError(name, error))
  }
}

/** What an input is: as it is said, or as its beginning tells. What has a separator is text. */
function formatOf(start: Buffer, { format = 'auto', field, separator }: ArticleOptions): Format {
  if (format !== 'auto') return format
  return separator === undefined ? detectFormat(start, field) : 'text'
}

async function whole(source: AsyncIterable<Buffer>, name: string): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > MAX_TEXT)
      throw new ChaffError('CHAFF_FILE', `${name}: is no article, it is longer than ${String(MAX_TEXT)} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function* records(
  source: AsyncIterable<Buffer>,
  name: string,
  folderHost: string,
  { field, urlField, host }: ArticleOptions,
  onError: (error: ChaffError) => void,
): AsyncGenerator<Article> {
  const wrong = (place: number, message: string): void => {
    onError(new ChaffError('CHAFF_RECORD', `${name}:${String(place)}: ${message}; left out`))
  }
  const onLong = (place: number): void => {
    wrong(place, `record is longer than ${String(MAX_RECORD)} bytes`)
  }
  let number = 0
  for await (const line of readLines(source, onLong)) {
    number++
    if (isBlank(line)) continue
    const record = parseRecord(line)
    const text = record && findByPath(record, field)?.value
    if (record === undefined || typeof text !== 'string') {
      if (text !== null) wrong(number, `expected a record with text in field ${JSON.stringify(field)}`)
      continue
    }
    yield { host: host ?? hostOf(record, urlField) ?? folderHost, text }
  }
}

function parseRecord(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/u, ''))
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}
