/** Measures how a paragraph looks, whatever its language: its length, its letters and its marks. */
import { classAt, classOfUnit, DIGIT, IDEOGRAPH, isUpper, LETTER, JOINED } from '../characters.js'

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

// What is counted of the characters that are part of no word.
const COMMA = 1
const STOP = 2
const QUOTE = 3
const BRACKET = 4
const DASH = 5

/** The characters that are counted, by what they are counted as. */
const COUNTED: ReadonlyMap<number, number> = new Map(
  [[','], Array.from(STOPS), Array.from(QUOTES), Array.from(BRACKETS), Array.from(DASHES)].flatMap((characters, i) =>
    characters.map((character) => [character.charCodeAt(0), i + COMMA] as const),
  ),
)

/** What is counted of a text; set back before each. */
const counts = new Int32Array(DASH + 1)

/** Measures a paragraph's text in one pass. */
export function measureAppearance(text: string): Appearance {
  const { length } = text
  // In a text with this letter lower case stands elsewhere.
  const folds = !text.includes('İ')
  let words = 0
  let capitalised = 0
  let capitals = 0
  let numbers = 0
  let letters = 0
  counts.fill(0)
  let i = 0
  while (i < length) {
    const unit = text.charCodeAt(i)
    const cls = classOfUnit(unit)
    if (cls === IDEOGRAPH) {
      words++
      letters++
      i++
    } else if (cls === LETTER || cls === DIGIT) {
      const big = isUpper(unit)
      let upper = 0
      let inLetters = 0
      for (; i < length; i++) {
        const next = text.charCodeAt(i)
        const c = classOfUnit(next)
        if (c === LETTER) {
          inLetters++
          upper += isUpper(next) ? 1 : 0
        } else if (c !== DIGIT && c !== JOINED) break
      }
      words++
      letters += inLetters
      if (inLetters === 0) numbers++
      else if (folds) {
        if (big && words > 1) capitalised++
        if (upper > 1 && upper === inLetters) capitals++
      }
    } else {
      i++
      if (unit === SPACE_UNIT) continue
      const counted = COUNTED.get(unit)
      if (counted !== undefined && (counted !== STOP || text.charCodeAt(i) === SPACE_UNIT)) counts[counted]!++
    }
  }
  return {
    length,
    words,
    capitalised,
    capitals,
    numbers,
    letters,
    commas: counts[COMMA]!,
    stops: counts[STOP]!,
    quotes: counts[QUOTE]!,
    brackets: counts[BRACKET]!,
    dashes: counts[DASH]!,
    last: lastOf(text),
  }
}

const SPACE_UNIT = 0x20

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
