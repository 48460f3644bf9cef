/** Reads a removal log, trusting nothing in it: what is no line of a log is refused by its number. */
import { open } from 'node:fs/promises'
import { ChaffError } from '../engine/errors.js'
import { type Compression, COMPRESSIONS } from './compression.js'
import { fileError } from './files.js'
import { LineFramer } from './framing.js'
import type { Sum } from './sum.js'

/** An edit to undo: what the output has at its place, `added` bytes, was `bytes` in the original. */
export interface Edit {
  readonly at: number
  readonly bytes: Buffer
  readonly added: number
}

/** What a log holds of one file. */
export interface Section {
  readonly file: string
  /** Its copy, below the folder of copies; undefined when it went to standard output. */
  readonly copy: string | undefined
  /** How it was packed: what is restored is what that held. */
  readonly compression: Compression
  readonly source: Sum
  /** `packing` is how the cleaned bytes are packed; the rest is said of what that holds. */
  readonly cleaned: Sum & { readonly at: number; readonly packing: Compression }
  /** Where in the log its edits stand: bytes from, and up to. */
  readonly from: number
  readonly to: number
}

/** A file that could not be cleaned, and why. */
export interface Failure {
  readonly file: string
  readonly failed: string
}

/** A line of a log that is longer than this, in bytes, is none. */
const MAX_LINE = 1 << 27

type Line =
  | ({ readonly type: 'edit'; readonly file: string } & Edit)
  | { readonly type: 'closing'; readonly section: Omit<Section, 'from' | 'to'> }
  | { readonly type: 'failure'; readonly failure: Failure }

/**
 * The files of a log, in its order.
 *
 * @returns whether the log ends where a file was closed: it was cut short where it does not
 * @throws {ChaffError} CHAFF_FILE when it cannot be read, CHAFF_RECORD when it is no removal log
 */
export async function* readSections(path: string): AsyncGenerator<Section | Failure, boolean> {
  let from = 0
  let isClosed = true
  for await (const { line, end } of readLog(path, 0)) {
    isClosed = line.type !== 'edit'
    if (line.type === 'edit') continue
    yield line.type === 'closing' ? { ...line.section, from, to: end } : line.failure
    from = end
  }
  return isClosed
}

/**
 * The edits of a file.
 *
 * @throws {ChaffError} CHAFF_RECORD when one is of another file, or they are out of order
 */
export async function* readEdits(path: string, { file, from, to }: Section): AsyncGenerator<Edit> {
  let last = 0
  for await (const { line } of readLog(path, from, to)) {
    if (line.type !== 'edit') return
    if (line.file !== file || line.at < last) {
      throw new ChaffError(
        'CHAFF_RECORD',
        `${path}: the edits of ${file} are out of order; use the log as it was written`,
      )
    }
    last = line.at + line.bytes.length
    yield line
  }
}

interface Numbered {
  readonly line: Line
  /** Where it ends in the log, its line end included. */
  readonly end: number
}

async function* readLog(path: string, from: number, to = Infinity): AsyncGenerator<Numbered> {
  let number = 0
  let end = from
  for await (const bytes of logLines(path, from, to)) {
    number++
    end += bytes.length + 1
    const line = parseLine(bytes)
    if (line === undefined) {
      const place = from === 0 ? `line ${String(number)}` : `line ${String(number)} past byte ${String(from)}`
      throw new ChaffError('CHAFF_RECORD', `${path}: ${place} is none of a removal log; use the log as it was written`)
    }
    yield { line, end }
  }
}

/** The lines of a part of a file, without their ends; a last one without an end is cut off, and left out. */
async function* logLines(path: string, from: number, to: number): AsyncGenerator<Buffer> {
  const lines: Buffer[] = []
  const refuse = (): never => {
    throw new ChaffError('CHAFF_RECORD', `${path}: is no removal log; use the one that chaff --removed wrote`)
  }
  const framer = new LineFramer(
    {
      line: (bytes) => lines.push(bytes),
      longLine: refuse,
      longPart: refuse,
      longEnd: refuse,
    },
    MAX_LINE,
  )
  const file = await open(path).catch((error: unknown) => {
    throw fileError(path, error)
  })
  try {
    for await (const chunk of file.createReadStream({ start: from, end: to - 1, autoClose: false })) {
      framer.push(chunk as Buffer)
      yield* lines.splice(0)
    }
  } catch (error) {
    throw fileError(path, error)
  } finally {
    await file.close()
  }
}

/** Whether bytes that a file begins with are those of a removal log, as far as they go; none are. */
export function beginsLog(start: Buffer): boolean {
  const end = start.indexOf('\n')
  const line = start.subarray(0, end < 0 ? undefined : end)
  // A run that was cut short leaves the beginning of a line.
  return parseLine(line) !== undefined || (line.length === start.length && isBroken(line) && isTorn(line.toString()))
}

/** Whether a text may be the beginning of a line of a log: an edit tells first the document, then the file; all else the file. */
function isTorn(text: string): boolean {
  const agrees = (rest: string, start: string): boolean => rest.startsWith(start) || start.startsWith(rest)
  const id = /^\{"id":"(?:[^"\\]|\\.)*/u.exec(text)?.[0]
  if (id === undefined) return agrees(text, '{"file":"') || '{"id":"'.startsWith(text)
  return agrees(text.slice(id.length), '","file":"') || text.slice(id.length) === '\\'
}

function isBroken(json: Buffer): boolean {
  try {
    JSON.parse(json.toString('utf8'))
    return false
  } catch {
    return true
  }
}

type Fields = Readonly<Record<string, unknown>>

function parseLine(bytes: Buffer): Line | undefined {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
  if (!isFields(value) || typeof value['file'] !== 'string') return undefined
  const { file } = value
  if ('at' in value) return parseEdit(value, file)
  if (typeof value['failed'] === 'string') {
    return { type: 'failure', failure: { file: file, failed: value['failed'] } }
  }
  return parseClosing(value, file)
}

function parseEdit(value: Fields, file: string): Line | undefined {
  const { at, bytes, base64, added = 0 } = value
  if (!isCount(at) || !isCount(added)) return undefined
  if (typeof bytes === 'string') return { type: 'edit', file, at, added, bytes: Buffer.from(bytes) }
  if (typeof base64 !== 'string') return undefined
  const decoded = Buffer.from(base64, 'base64')
  return decoded.toString('base64') === base64 ? { type: 'edit', file, at, added, bytes: decoded } : undefined
}

function parseClosing({ copy, packed, source, cleaned }: Fields, file: string): Line | undefined {
  if (!isSum(source) || !isSum(cleaned) || (copy !== undefined && typeof copy !== 'string')) return undefined
  const { at, packed: packedNow } = cleaned as Sum & { at?: unknown; packed?: unknown }
  const [compression, packing] = [compressionOf(packed), compressionOf(packedNow)]
  if (!isCount(at) || compression === undefined || packing === undefined) return undefined
  const { bytes, sha256 } = cleaned
  return { type: 'closing', section: { file, copy, compression, source, cleaned: { bytes, sha256, at, packing } } }
}

function compressionOf(packed: unknown = 'none'): Compression | undefined {
  return COMPRESSIONS.find((compression) => compression === packed)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function isSum(value: unknown): value is Sum {
  return isFields(value) && isCount(value['bytes']) && typeof value['sha256'] === 'string'
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
