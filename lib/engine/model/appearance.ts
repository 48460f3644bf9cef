/** Measures how a paragraph looks, whatever its language: its length, its letters and its marks. */
import { classAt, DIGIT, IDEOGRAPH, LETTER, JOINED } from '../characters.js'

/** Counts over one paragraph's text. */
export interface Appearance {
  readonly length: number
  readonly words: number
  /** Words but the first that begin with a capital, words of capitals only, and numbers. */
  readonly capitalised: number
  readonly capitals: number
  readonly numbers: number
  /** Letters in all. */
  readonly letters: number
  readonly commas: number
  /** Sentences that end within the text, and quotation marks. */
  readonly stops: number
  readonly quotes: number
  readonly brackets: number
  readonly dashes: number
  readonly last: Last
}

/** What a text ends with. */
export const LAST = { letter: 0, stop: 1, colon: 2, open: 3, digit: 4, other: 5, asking: 6 } as const
export type Last = (typeof LAST)[keyof typeof LAST]

const QUOTES = '"“”„«»‘’'
const BRACKETS = '()[]'
const DASHES = '–—-'
const STOPS = '.!?。！？؟।'

/** Measures a paragraph's text in one pass. */
export function measureAppearance(text: string): Appearance {
  const lower = text.toLowerCase()
  const folds = lower.length === text.length
  let words = 0
  let capitalised = 0
  let capitals = 0
  let numbers = 0
  let letters = 0
  let commas = 0
  let stops = 0
  let quotes = 0
  let brackets = 0
  let dashes = 0
  let i = 0
  while (i < text.length) {
    const cls = classAt(text, i)
    if (cls === IDEOGRAPH) {
      words++
      letters++
      i++
    } else if (cls === LETTER || cls === DIGIT) {
      const start = i
      let upper = 0
      let inLetters = 0
      for (; i < text.length; i++) {
        const c = classAt(text, i)
        if (c === LETTER) {
          inLetters++
          if (folds && text.charCodeAt(i) !== lower.charCodeAt(i)) upper++
        } else if (c !== DIGIT && c !== JOINED) break
      }
      words++
      letters += inLetters
      if (inLetters === 0) numbers++
      else {
        const big = folds && text.charCodeAt(start) !== lower.charCodeAt(start)
        if (big && words > 1) capitalised++
        if (upper > 1 && upper === inLetters) capitals++
      }
    } else {
      const char = text.charAt(i)
      i++
      if (char === ' ') continue
      if (char === ',') commas++
      else if (STOPS.includes(char)) stops += i < text.length && text.charAt(i) === ' ' ? 1 : 0
      else if (QUOTES.includes(char)) quotes++
      else if (BRACKETS.includes(char)) brackets++
      else if (DASHES.includes(char)) dashes++
    }
  }
  return {
    length: text.length,
    words,
    capitalised,
    capitals,
    numbers,
    letters,
    commas,
    stops,
    quotes,
    brackets,
    dashes,
    last: lastOf(text),
  }
}

function lastOf(text: string): Last {
  let end = text.length - 1
  while (end > 0 && (QUOTES.includes(text.charAt(end)) || BRACKETS.includes(text.charAt(end)))) end--
  const char = text.charAt(end)
  if (char === '.' || char === '。' || char === '।') return text.endsWith('...') ? LAST.open : LAST.stop
  if ('!?！？؟'.includes(char)) return LAST.asking
  if (char === ':' || char === '：') return LAST.colon
  if (char === '…' || char === ',') return LAST.open
  const cls = classAt(text, end)
  if (cls === DIGIT) return LAST.digit
  return cls === LETTER || cls === IDEOGRAPH || cls === JOINED ? LAST.letter : LAST.other
}
