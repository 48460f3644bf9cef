/** Measures how a paragraph looks, whatever its language: its length, its letters and its marks. */
import {
  CHARACTERS_PER_WORD,
  classAt,
  classOfUnit,
  DIGIT,
  groupTable,
  IDEOGRAPH,
  isUpper,
  LETTER,
  JOINED,
} from '../characters.js'

/** Counts over one paragraph's text. Two characters of a script without spaces count as one word, and each as two letters. */
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

const COMMAS = ',،，、'
const QUOTES = '"“”„«»‘’「」『』'
const BRACKETS = '()[]（）【】'
const DASHES = '–—-'
/** Marks that end a sentence where a space follows, and those that end one whatever follows. */
const STOPS = '.!?؟।'
const WIDE_STOPS = '。！？'

/** What is counted of a text, and the place of each count; the first six are counts of characters that are part of no word. */
export const LOOKS = {
  /** Counts for nothing. */
  none: 0,
  commas: 1,
  stops: 2,
  quotes: 3,
  brackets: 4,
  dashes: 5,
  wideStops: 6,
  words: 7,
  capitalised: 8,
  capitals: 9,
  numbers: 10,
  letters: 11,
  /** Characters of scripts without spaces. */
  characters: 12,
} as const

/** Counts of a text's looks, none so far. */
export function noLooks(): Int32Array {
  return new Int32Array(Object.keys(LOOKS).length)
}

/** What each character counts as that is part of no word. */
const LOOK_OF_UNIT = groupTable([COMMAS, STOPS, QUOTES, BRACKETS, DASHES, WIDE_STOPS])

/** What a UTF-16 unit counts as that is part of no word. */
export function lookOf(unit: number): number {
  return LOOK_OF_UNIT[unit]!
}

/**
 * Counts how part of a text looks, from one place up to another; neither may stand in a word.
 *
 * @param looks the counts so far
 * @param hasCase whether capitals count
 */
export function countLooks(text: string, from: number, to: number, looks: Int32Array, hasCase = true): void {
  let i = from
  while (i < to) {
    const unit = text.charCodeAt(i)
    const cls = classOfUnit(unit)
    if (cls === LETTER || cls === DIGIT) i = countWord(text, i, to, looks, hasCase)
    else {
      i++
      if (cls === IDEOGRAPH) looks[LOOKS.characters]!++
      else {
        const look = LOOK_OF_UNIT[unit]!
        if (look !== LOOKS.stops || text.charCodeAt(i) === SPACE_UNIT) looks[look]!++
      }
    }
  }
}

/** Counts the word that begins at a place; gives where it ends. */
function countWord(text: string, start: number, to: number, looks: Int32Array, hasCase: boolean): number {
  let upper = 0
  let letters = 0
  let i = start
  for (; i < to; i++) {
    const unit = text.charCodeAt(i)
    const cls = classOfUnit(unit)
    if (cls === LETTER) {
      letters++
      upper += isUpper(unit) ? 1 : 0
    } else if (cls !== DIGIT && cls !== JOINED) break
  }
  looks[LOOKS.words]!++
  looks[LOOKS.letters]! += letters
  if (letters === 0) looks[LOOKS.numbers]!++
  else if (hasCase && upper > 0) {
    if (looks[LOOKS.words]! + looks[LOOKS.characters]! > 1 && isUpper(text.charCodeAt(start)))
      looks[LOOKS.capitalised]!++
    if (upper > 1 && upper === letters) looks[LOOKS.capitals]!++
  }
  return i
}

/** Counts how a whole text looks. */
export function looksOf(text: string): Int32Array {
  const looks = noLooks()
  // In a text with this letter lower case stands elsewhere.
  countLooks(text, 0, text.length, looks, !text.includes('İ'))
  return looks
}

/** How a text looks, of which the looks were counted. */
export function appearanceOf(text: string, looks: Int32Array): Appearance {
  const characters = looks[LOOKS.characters]!
  const endsWide = LOOK_OF_UNIT[text.charCodeAt(text.length - 1)] === LOOKS.wideStops
  return {
    length: text.length + characters,
    words: looks[LOOKS.words]! + Math.ceil(characters / CHARACTERS_PER_WORD),
    capitalised: looks[LOOKS.capitalised]!,
    capitals: looks[LOOKS.capitals]!,
    numbers: looks[LOOKS.numbers]!,
    letters: looks[LOOKS.letters]! + 2 * characters,
    commas: looks[LOOKS.commas]!,
    stops: looks[LOOKS.stops]! + looks[LOOKS.wideStops]! - (endsWide ? 1 : 0),
    quotes: looks[LOOKS.quotes]!,
    brackets: looks[LOOKS.brackets]!,
    dashes: looks[LOOKS.dashes]!,
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
  if (char === '…' || COMMAS.includes(char)) return LAST.open
  const cls = classAt(text, end)
  if (cls === DIGIT) return LAST.digit
  return cls === LETTER || cls === IDEOGRAPH || cls === JOINED ? LAST.letter : LAST.other
}
