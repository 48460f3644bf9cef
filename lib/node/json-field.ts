/**
 * Finds a field's text inside the bytes of a JSON record, so that lines can be cut out of it and every other byte of the
 * record stays: big numbers, doubled keys, odd escapes and spacing included, which parsing and printing would change.
 *
 * The bytes must have passed `JSON.parse`; on these the scan needs no checks of its own.
 */

import { findByPath } from './field-path.js'

/** A run of bytes: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING = new Set([0x7b, 0x5b])
const CLOSING = new Set([0x7d, 0x5d])
const COMMA = 0x2c

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d
}

function skipSpace(bytes: Buffer, from: number): number {
  let i = from
  while (isSpace(bytes[i])) i++
  return i
}

function skipSpaceBack(bytes: Buffer, end: number): number {
  let i = end
  while (isSpace(bytes[i - 1])) i--
  return i
}

/** The end of the string that begins with the quote at `start`. */
function endOfString(bytes: Buffer, start: number): number {
  let i = start + 1
  while (i < bytes.length && bytes[i] !== QUOTE) i += bytes[i] === BACKSLASH ? 2 : 1
  return i + 1
}

/** The end of the value at `start`: of the string, or of all up to the comma or bracket that closes it. */
function endOfValue(bytes: Buffer, start: number): number {
  let depth = 0
  let i = start
  for (;;) {
    const byte = bytes[i]!
    if (byte === QUOTE) {
      i = endOfString(bytes, i)
      continue
    }
    if (depth === 0 && (byte === COMMA || CLOSING.has(byte))) return i
    if (OPENING.has(byte)) depth++
    if (CLOSING.has(byte)) depth--
    i++
  }
}

/**
 * The span of a field's value, as it stands in the record; undefined when the field is missing. Of doubled keys the last
 * counts, as it does for `JSON.parse`.
 */
export function findField(bytes: Buffer, field: string): Span | undefined {
  let found: Span | undefined
  let i = skipSpace(bytes, bytes.indexOf('{') + 1)
  while (bytes[i] === QUOTE) {
    const keyEnd = endOfString(bytes, i)
    const key: unknown = JSON.parse(bytes.toString('utf8', i, keyEnd))
    const start = skipSpace(bytes, skipSpace(bytes, keyEnd) + 1)
    const next = endOfValue(bytes, start)
    if (key === field) found = { start, end: skipSpaceBack(bytes, next) }
    if (bytes[next] !== COMMA) break
    i = skipSpace(bytes, next + 1)
  }
  return found
}

/** The span of the value that names lead to, one in the other; the record must have it. */
export function findNested(bytes: Buffer, keys: readonly string[]): Span {
  let span: Span = { start: 0, end: bytes.length }
  for (const key of keys) {
    const inner = findField(bytes.subarray(span.start, span.end), key)!
    span = { start: span.start + inner.start, end: span.start + inner.end }
  }
  return span
}

/** The span of what a string's quotes enclose. */
export function unquoted({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 }
}

/**
 * A record's id; undefined when it has none that is a string or a number. A number is told as it stands: one of many digits
 * would be rounded.
 */
export function idOf(record: Readonly<Record<string, unknown>>, bytes: Buffer, field: string): string | undefined {
  const { keys = [], value: id } = findByPath(record, field) ?? {}
  if (typeof id !== 'number') return typeof id === 'string' ? id : undefined
  const { start, end } = findNested(bytes, keys)
  return bytes.toString('utf8', start, end)
}

/** How many bytes at `i` are an escaped line end, `\n` or `\u000a`; 0 when they are none. */
function lineEndLength(bytes: Buffer, i: number): number {
  if (bytes[i + 1] === 0x6e) return 2
  return bytes[i + 1] === 0x75 && bytes.toString('latin1', i + 2, i + 6).toLowerCase() === '000a' ? 6 : 0
}

/** A line of a string's text, still escaped, and where the next one begins: after the escaped line end. */
export interface EscapedLine extends Span {
  /** The record's end where there is no next line. */
  readonly next: number
}

/** The lines of a string's text, still escaped, one at a time: a text may have very many. */
export function* escapedLines(bytes: Buffer, { start, end }: Span): Generator<EscapedLine, void> {
  let from = start
  let i = bytes.indexOf(BACKSLASH, start)
  while (i >= 0 && i < end) {
    const length = lineEndLength(bytes, i)
    if (length > 0) {
      yield { start: from, end: i, next: i + length }
      from = i + length
    }
    i = bytes.indexOf(BACKSLASH, i + Math.max(length, 2))
  }
  yield { start: from, end, next: end }
}

/** How many values a record may hold at most, judged by the marks that open and part them; it need not be sound. */
export function countValues(bytes: Buffer): number {
  let count = 0
  let i = 0
  while (i < bytes.length) {
    const byte = bytes[i]!
    if (byte === QUOTE) {
      i = endOfString(bytes, i)
      continue
    }
    if (byte === COMMA || OPENING.has(byte)) count++
    i++
  }
  return count
}
