/**
 * Holds the tokens of one paragraph as numbers, side by side in arrays that are used again for the next paragraph: no string is made
 * of a word unless somebody asks for it.
 */
import { CHARACTERS_PER_WORD, classOfUnit, IDEOGRAPH } from './characters.js'
import { hashText } from './hash.js'
import { noLooks } from './model/appearance.js'

/** What a token is: a word, one of the classes that others are folded into, or a visible punctuation mark. */
export const WORD = 0
export const NUMBER = 1
export const PRICE = 2
export const URL = 3
export const EMAIL = 4
export const HANDLE = 5
export const TEMPLATE = 6
export const COLON = 7
export const QUESTION = 8
export const EXCLAMATION = 9
export const ARROW = 10

/** The tokens by their types; that of a word is its text. */
const NAMES = ['', '<number>', '<price>', '<url>', '<email>', '<handle>', '<mark>', '<:>', '<?>', '<!>', '<»>'] as const
const NAME_HASHES = Int32Array.from(NAMES, hashText)
const NAME_UNITS = NAMES.map((name) => ({ units: Uint16Array.from(name, (char) => char.charCodeAt(0)) }))
/** A class and the blank after it take so many units, at most. */
const NAME_ROOM = 1 + Math.max(...NAMES.map(({ length }) => length))
const BLANK = 0x20
/** What is written down while tokens are joined. Nearly all are ASCII, and bytes are quickly made a string. */
let bytes = new Uint8Array(4096)
const ascii = new TextDecoder()
const TYPES: ReadonlyMap<string, number> = new Map(NAMES.map((name, type) => [name, type]))

/** The classes that a token can be folded into; no word begins with "<". */
export const TOKEN_CLASSES: readonly string[] = NAMES.slice(NUMBER, COLON)

/** The punctuation that stays visible, as tokens of its own. */
export const TOKEN_MARKS: readonly string[] = NAMES.slice(COLON)

/** The type of the token of this name; a word's is `WORD`. */
export function typeOf(token: string): number {
  return TYPES.get(token) ?? WORD
}

/** Whether a type is that of visible punctuation. */
export function isMark(type: number): boolean {
  return type >= COLON
}

/** From here on UTF-16 units are of other scripts than Latin. */
export const BEYOND_LATIN = 0x370

/** A UTF-16 unit becomes so many in a token, at most. */
const MOST_UNITS = 3

/** A text is made of so many units at a time: each is an argument. */
const PIECE = 4096

/** The tokens of a paragraph. */
export class Tokens {
  /** How many there are. */
  count = 0
  /** Of each token, its type. */
  types = new Uint8Array(256)
  /** Of each token, the FNV-1a hash of its text. */
  hashes = new Int32Array(256)
  /** Of each token, where its units end in `units`; they begin where those of the token before end. A class has none. */
  ends = new Uint32Array(256)
  /** The words' UTF-16 units, one word after another. */
  units = new Uint16Array(1024)
  /** Whether a word may hold a letter of another script than Latin; false is certain. */
  isBeyondLatin = false
  /** How the text looks that they were read of, counted by `LOOKS`. */
  readonly looks = noLooks()

  /** The tokens of these texts. */
  static of(texts: readonly string[]): Tokens {
    const tokens = new Tokens()
    tokens.clear(texts.reduce((sum, { length }) => sum + length + 1, 0))
    for (const text of texts) {
      const type = typeOf(text)
      if (type !== WORD) tokens.push(type)
      else {
        let at = tokens.size
        for (let i = 0; i < text.length; i++) tokens.units[at++] = text.charCodeAt(i)
        tokens.pushWord(at, hashText(text))
        if (/[^\0-\u036f]/u.test(text)) tokens.isBeyondLatin = true
      }
    }
    return tokens
  }

  /** Forgets all tokens, and makes room for those of a text of so many UTF-16 units. */
  clear(length: number): void {
    this.count = 0
    this.isBeyondLatin = false
    if (length > this.types.length) {
      const room = 2 * length
      this.types = new Uint8Array(room)
      this.hashes = new Int32Array(room)
      this.ends = new Uint32Array(room)
    }
    if (length * MOST_UNITS > this.units.length) this.units = new Uint16Array(2 * length * MOST_UNITS)
  }

  /** Where the units of the next word begin. */
  get size(): number {
    return this.start(this.count)
  }

  /** Where the units of a token begin. */
  start(i: number): number {
    return i === 0 ? 0 : this.ends[i - 1]!
  }

  /** Adds a word whose units have been written, up to `end`. */
  pushWord(end: number, hash: number): void {
    const i = this.count++
    this.types[i] = WORD
    this.hashes[i] = hash
    this.ends[i] = end
  }

  /** Adds a token that is no word. */
  push(type: number): void {
    const i = this.count++
    this.types[i] = type
    this.hashes[i] = NAME_HASHES[type]!
    this.ends[i] = this.start(i)
  }

  /** The type of the last token; undefined when there is none. */
  get lastType(): number | undefined {
    return this.count === 0 ? undefined : this.types[this.count - 1]
  }

  /** The text of a token. */
  text(i: number): string {
    const type = this.types[i]!
    if (type !== WORD) return NAMES[type]!
    const end = this.ends[i]!
    let text = ''
    for (let at = this.start(i); at < end; at += PIECE) {
      text += String.fromCharCode.apply(null, this.units.subarray(at, Math.min(at + PIECE, end)) as unknown as number[])
    }
    return text
  }

  /** The texts of all tokens. */
  texts(): string[] {
    return Array.from({ length: this.count }, (_, i) => this.text(i))
  }

  /** The texts of all tokens with spaces between them. */
  joined(): string {
    const most = this.size + this.count * NAME_ROOM
    if (most > bytes.length) bytes = new Uint8Array(2 * most)
    let all = 0
    let at = 0
    let from = 0
    for (let i = 0; i < this.count; i++) {
      if (i > 0) bytes[at++] = BLANK
      const type = this.types[i]!
      const { units } = type === WORD ? this : NAME_UNITS[type]!
      const end = type === WORD ? this.ends[i]! : units.length
      for (let j = type === WORD ? from : 0; j < end; j++) {
        all |= units[j]!
        bytes[at++] = units[j]!
      }
      from = this.ends[i]!
    }
    return all < 0x80 ? ascii.decode(bytes.subarray(0, at)) : this.texts().join(' ')
  }

  /** A copy that stays as it is. */
  copy(): Tokens {
    const copy = new Tokens()
    copy.count = this.count
    copy.types = this.types.slice(0, this.count)
    copy.hashes = this.hashes.slice(0, this.count)
    copy.ends = this.ends.slice(0, this.count)
    copy.units = this.units.slice(0, this.size)
    copy.isBeyondLatin = this.isBeyondLatin
    return copy
  }

  /** Whether a token has this text. */
  is(i: number, text: string): boolean {
    const type = this.types[i]!
    if (type !== WORD) return NAMES[type] === text
    return this.ends[i]! - this.start(i) === text.length && this.beginsWith(i, text)
  }

  /** Whether a word begins with a text that is not longer. */
  beginsWith(i: number, text: string): boolean {
    const start = this.start(i)
    for (let j = 0; j < text.length; j++) if (this.units[start + j] !== text.charCodeAt(j)) return false
    return true
  }

  /**
   * How many tokens are words, numbers or addresses, not punctuation. A character of a script without spaces is a token, but only
   * part of a word: two of them count as one.
   */
  countWords(): number {
    const { count, types, ends, units } = this
    let marks = 0
    let characters = 0
    let start = 0
    for (let i = 0; i < count; i++) {
      const end = ends[i]!
      if (isMark(types[i]!)) marks++
      else if (end - start === 1 && isCharacter(units[start]!)) characters++
      start = end
    }
    return count - marks - characters + Math.ceil(characters / CHARACTERS_PER_WORD)
  }
}

/** Whether a UTF-16 unit is a character of a script without spaces. */
export function isCharacter(unit: number): boolean {
  return unit > 0x7f && classOfUnit(unit) === IDEOGRAPH
}
