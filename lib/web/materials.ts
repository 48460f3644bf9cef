/** The two things that a Web stream of text is made of: strings, and bytes in UTF-8. */
import type { Material } from './line-filter.js'

export const STRINGS: Material<string> = {
  newline: '\n',
  find: (text, start) => text.indexOf('\n', start),
  cut: (text, start, end) => text.slice(start, end),
  join: (texts) => texts.join(''),
  read: (text) => text,
}

const NEWLINE = 0x0a

/** Bytes that are not UTF-8 are judged as U+FFFD; a byte order mark is read like any other character. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export const BYTES: Material<Uint8Array> = {
  newline: Uint8Array.of(NEWLINE),
  find: (bytes, start) => bytes.indexOf(NEWLINE, start),
  cut: (bytes, start, end) => bytes.subarray(start, end),
  join: concat,
  read: (bytes) => decoder.decode(bytes),
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
