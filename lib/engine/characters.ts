/**
 * Sorts characters into the few classes that tokens are made of.
 *
 * The table is filled a page of 128 codes at a time, so that start-up pays for no script that the text does not use.
 */

export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
/** Scripts without spaces between words, and Korean: every character is a word of its own. */
export const IDEOGRAPH = 3
export const CURRENCY = 4
/** Punctuation that rules can ask for. */
export const VISIBLE = 5
export const SPACE = 6
/** Combining and invisible characters: part of a word, never the start of one. */
export const JOINED = 7

/** Characters of a script without spaces that make about one word. */
export const CHARACTERS_PER_WORD = 2

const BLANK = 0x20
/** White space to JavaScript, but part of the word that it stands in. */
const BYTE_ORDER_MARK = 0xfeff

const UNKNOWN = 255
const PAGE = 32
const UNITS = 0x10000
const table = new Uint8Array(UNITS).fill(UNKNOWN)
/** What each character is in a token: in lower case and without accents. */
const folds = new Uint16Array(UNITS)

/** Whether each character is another in lower case. */
const upper = new Uint8Array(UNITS)

/** Stands for a character that becomes none in a token, or several. */
export const NO_FOLD = 0

/** The token of each visible punctuation mark; what parts a label from its text is one, and so are all arrows. */
export const VISIBLE_MARKS: ReadonlyMap<string, '<:>' | '<?>' | '<!>' | '<»>'> = new Map([
  [':', '<:>'],
  ['：', '<:>'],
  ['|', '<:>'],
  ['—', '<:>'],
  ['–', '<:>'],
  ['?', '<?>'],
  ['？', '<?>'],
  ['؟', '<?>'],
  ['!', '<!>'],
  ['！', '<!>'],
  ...Array.from('»›>→►▶➔➜➤', (arrow) => [arrow, '<»>'] as const),
])

/** A table that tells of each UTF-16 unit which of some groups of characters it is in, from 1; 0 when it is in none. */
export function groupTable(groups: readonly string[]): Uint8Array {
  const groupOf = new Uint8Array(UNITS)
  for (const [i, group] of groups.entries()) {
    for (let at = 0; at < group.length; at++) groupOf[group.charCodeAt(at)] = i + 1
  }
  return groupOf
}

/**
 * Characters of scripts without spaces, the mark of a long vowel, which Unicode gives to no script, and Korean syllables: they do have
 * spaces between words, but a word has a hundred endings, and syllables are what two of its forms share.
 */
const WITHOUT_SPACES = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|[ーｰ]|[가-힣]/u

function classOf(char: string): number {
  if (WITHOUT_SPACES.test(char)) return IDEOGRAPH
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/\p{M}|[\u00ad\u200b-\u200d\u2060\ufeff]/u.test(char)) return JOINED
  if (/[\p{L}\p{N}]/u.test(char)) return LETTER
  if (/\p{Sc}/u.test(char)) return CURRENCY
  if (VISIBLE_MARKS.has(char)) return VISIBLE
  return /\s/u.test(char) ? SPACE : OTHER
}

/** The class of the character at `i`; halves of surrogate pairs are OTHER. */
export function classAt(text: string, i: number): number {
  // Past the end there is no code; 0 is OTHER as well.
  return classOfUnit(text.charCodeAt(i) | 0)
}

/** Whether a character of a class goes on with the word before it. */
export function isOfWord(cls: number): boolean {
  return cls === LETTER || cls === DIGIT || cls === JOINED
}

/** Whether a UTF-16 unit is white space, as `\s` is. */
export function isSpace(unit: number): boolean {
  return unit === BLANK || unit === BYTE_ORDER_MARK || classOfUnit(unit) === SPACE
}

/** The class of a UTF-16 unit. Upper case is in the same class as lower case. */
export function classOfUnit(unit: number): number {
  const known = table[unit]!
  return known === UNKNOWN ? learnPage(unit) : known
}

/** Fills the tables for the page that a unit stands in. */
function learnPage(unit: number): number {
  const start = unit - (unit % PAGE)
  for (let u = start; u < start + PAGE; u++) table[u] = classOf(String.fromCharCode(u))
  // Folding asks for classes.
  for (let u = start; u < start + PAGE; u++) {
    const char = String.fromCharCode(u)
    const lower = char.toLowerCase()
    const folded = foldWord(lower)
    upper[u] = lower === char ? 0 : 1
    folds[u] = folded.length === 1 && !dependsOnOthers(char) ? folded.charCodeAt(0) : NO_FOLD
  }
  return table[unit]!
}

/**
 * What a UTF-16 unit of a word, whose class has been asked for, is in a token; `NO_FOLD` when that is not one unit. Lower case
 * and decomposition change each unit by itself, but for two, which have none: see `dependsOnOthers`.
 */
export function foldOfUnit(unit: number): number {
  return folds[unit]!
}

/** Whether a UTF-16 unit, whose class has been asked for, is in upper case. */
export function isUpper(unit: number): boolean {
  return upper[unit] === 1
}

/**
 * Whether lower case changes a text otherwise than unit by unit: a sigma is another at the end of a word, and the Turkish İ becomes
 * two units.
 */
export function dependsOnOthers(text: string): boolean {
  return text.includes('Σ') || text.includes('İ')
}

/** Letters that canonical decomposition leaves whole. */
const LETTER_FOLDS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])

/** Strips accents and invisible characters from a lower-case word. */
export function foldWord(word: string): string {
  let ascii = true
  for (let i = 0; i < word.length && ascii; i++) ascii = word.charCodeAt(i) < 0x80
  if (ascii) return word
  // Marks that stand alone go first: decomposition sorts them, in quadratic time.
  let out = ''
  for (const char of withoutJoined(withoutJoined(word).normalize('NFD'))) out += LETTER_FOLDS.get(char) ?? char
  // Decomposed syllables of Korean.
  return JAMO.test(out) ? out.normalize('NFC') : out
}

/** The letters that Korean syllables are made of. */
const JAMO = /[\u1100-\u11ff]/u

function withoutJoined(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) if (classAt(text, i) !== JOINED) out += text.charAt(i)
  return out
}
