/** Finds in a text what tokens are made of besides words: where numbers and template marks end, and which runs are addresses. */
import { classAt, DIGIT, foldWord, IDEOGRAPH, isOfWord, JOINED, LETTER, SPACE } from './characters.js'
import { EMAIL, HANDLE, URL } from './tokens.js'

const DOMAIN_ENDS = new Set(['com', 'org', 'net', 'edu', 'gov'])

/** The longest template mark that is looked for, in UTF-16 units. */
export const MAX_MARK = 120

const MARK_PAIRS: readonly (readonly [string, string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['${', '}'],
  ['%%', '%%'],
  ['[[', ']]'],
]

/** Whether a class parts words that may be one address: addresses stand between spaces, or within a script without them. */
export function isBreak(cls: number): boolean {
  return cls === SPACE || cls === IDEOGRAPH
}

/** Where the digits that begin at `i` end; `,` `.` `'` and hard spaces between digits belong to the number. */
export function endOfNumber(text: string, i: number): number {
  let end = i
  for (;;) {
    while (end < text.length && classAt(text, end) === DIGIT) end++
    const inside = end + 1 < text.length && ".,'’\u202f\u00a0".includes(text.charAt(end))
    if (!inside || classAt(text, end + 1) !== DIGIT) break
    end++
  }
  // Invisible characters do not make a word of a number.
  while (end < text.length && classAt(text, end) === JOINED) end++
  return end
}

export function endOfWord(text: string, i: number): number {
  let end = i
  while (end < text.length && isOfWord(classAt(text, end))) end++
  return end
}

/** Where the template mark that begins at `i` ends, or -1: `{{name}}`, `%%name%%`, `{snake_case}`, `[short code="1"]`. */
export function endOfMark(text: string, i: number): number {
  for (const [open, close] of MARK_PAIRS) {
    if (!text.startsWith(open, i)) continue
    const end = text.slice(i + 2, i + MAX_MARK).indexOf(close)
    if (end > 0) return i + 2 + end + close.length
  }
  const close = text[i] === '{' ? '}' : ']'
  if (text[i] !== '{' && text[i] !== '[') return -1
  const inner = text.slice(i + 1, i + MAX_MARK).toLowerCase()
  const end = inner.indexOf(close)
  return end > 0 && /^\/?[a-z]+(?:_[a-z_]+$|[a-z_ ]*=)/u.test(inner.slice(0, end)) ? i + 1 + end + 1 : -1
}

/** The type of a chunk that holds "@" or "://", if it is an address. */
export function addressType(chunk: string): number | undefined {
  if (chunk.includes('://')) return URL
  const at = chunk.indexOf('@')
  const before = /[\p{L}\p{N}]/u.test(chunk.slice(0, at))
  if (!before) return /^[\p{L}\p{N}_]/u.test(chunk.slice(at + 1)) ? HANDLE : undefined
  return /^[^@.]+\.[^@]*[\p{L}]/u.test(chunk.slice(at + 1)) ? EMAIL : undefined
}

/** Whether the word ends a bare web address, such as "com" in "gazette.com/letters". */
export function isDomain(text: string, start: number, end: number): boolean {
  if (start < 2 || text[start - 1] !== '.' || !DOMAIN_ENDS.has(foldWord(text.slice(start, end).toLowerCase())))
    return false
  const before = classAt(text, start - 2)
  if (before !== LETTER && before !== DIGIT) return false
  const next = text[end]
  return next === undefined || classAt(text, end) === SPACE || `/.,;:)!?]"'”’`.includes(next)
}
