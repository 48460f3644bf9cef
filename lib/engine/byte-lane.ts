/**
 * Reads the tokens of a text, and how it looks, from its bytes: the quick lane of the normaliser. Words of ASCII letters and digits,
 * spaces and most punctuation are read here; for all else the general lane is asked (`tokeniser.ts`), a step at a time.
 */
import { classAt, classOfUnit, foldOfUnit, isOfWord, OTHER } from './characters.js'
import { FNV_PRIME, FNV_START } from './hash.js'
import { countLooks, LOOKS, lookOf } from './model/appearance.js'
import { Tokeniser } from './tokeniser.js'
import type { Tokens } from './tokens.js'

const encoder = new TextEncoder()
/** The text that is read, as UTF-8: bytes are read more than twice as quickly as the characters of a string. */
let bytes = new Uint8Array(1 << 13)
/** A UTF-16 unit takes so many bytes, at most. */
const MOST_BYTES = 3

const SPACE = 0x20
const STOP = 0x2e
/** From here on a byte is none of ASCII, or begins a character of three bytes, or of four. */
const ASCII = 0x80
const LEADS_THREE = 0xe0
const LEADS_FOUR = 0xf0

/** By byte: what an ASCII letter or digit is in a token, and 0 for all else. */
const FOLDS = new Uint8Array(256)
/** By byte: 1 for ASCII that neither is part of a token nor begins or ends what is one; it may count in the looks. */
const QUIET = new Uint8Array(256)
/** By byte: what it counts as in the looks. */
const LOOK_OF = new Uint8Array(256)

/** What the general lane has a closer look at. */
const CONSTRUCTS = '@:{[<%$]'

/** Of what an ASCII letter or digit is in a token: letters have this bit, digits have not. */
const LETTER = 0x40
/** A capital differs from its small letter by the bit in this place. */
const CASE = 5

const NO_CHUNK = -1

let areTablesFull = false

function fillTables(): void {
  areTablesFull = true
  for (let byte = 0; byte < ASCII; byte++) {
    const cls = classOfUnit(byte)
    if (isOfWord(cls)) FOLDS[byte] = foldOfUnit(byte)
    if (cls === OTHER && !CONSTRUCTS.includes(String.fromCharCode(byte))) QUIET[byte] = 1
    LOOK_OF[byte] = lookOf(byte)
  }
}

/**
 * Reads a text.
 *
 * @returns false when it holds a letter whose lower case depends on others: then its tokens must be read anew
 */
export function readBytes(text: string, tokens: Tokens): boolean {
  if (!areTablesFull) fillTables()
  const room = MOST_BYTES * text.length + 1
  if (room > bytes.length) bytes = new Uint8Array(2 * room)
  const { written } = encoder.encodeInto(text, bytes)
  // Ends the last word.
  bytes[written] = 0
  return new ByteLane(text, tokens, written).run()
}

class ByteLane {
  readonly #text: string
  readonly #tokens: Tokens
  readonly #size: number
  readonly #general: Tokeniser
  /** How many more bytes than UTF-16 units were read. */
  #shift = 0

  constructor(text: string, tokens: Tokens, size: number) {
    this.#text = text
    this.#tokens = tokens
    this.#size = size
    this.#general = new Tokeniser(text, tokens)
    tokens.looks.fill(0)
  }

  run(): boolean {
    const source = bytes
    const tokens = this.#tokens
    const { looks } = tokens
    let i = 0
    // Where the last space ended, if the general lane was not told of it yet, and how many tokens were there.
    let chunk = NO_CHUNK
    let chunkTokens = 0
    let isPlain = true
    while (i < this.#size) {
      const byte = source[i]!
      if (byte === SPACE) {
        chunk = ++i - this.#shift
        chunkTokens = tokens.count
      } else if (QUIET[byte] === 1) {
        i++
        const look = LOOK_OF[byte]!
        if (look !== LOOKS.stops || source[i] === SPACE) looks[look]!++
      } else {
        // After a number, or a full stop that it stands against, a word may be part of something else.
        const canRead = isPlain && (FOLDS[byte]! & LETTER) > 0 && (i === 0 || source[i - 1] !== STOP)
        const end = canRead ? this.#word(i) : 0
        if (end > 0) {
          i = end
          continue
        }
        if (chunk !== NO_CHUNK) this.#general.startChunk(chunk, chunkTokens)
        chunk = NO_CHUNK
        i = this.#step(i)
        isPlain = this.#general.isPlain
      }
    }
    return this.#general.canFold
  }

  /** Reads a word of ASCII letters and digits, unless it goes on in others; gives where it ends, or 0. */
  #word(start: number): number {
    const source = bytes
    const tokens = this.#tokens
    const { units, looks } = tokens
    let at = tokens.size
    let hash = FNV_START
    let letters = 0
    let capitals = 0
    let i = start
    let byte = source[i]!
    for (let fold = FOLDS[byte]!; fold > 0; fold = FOLDS[byte]!) {
      units[at++] = fold
      hash = Math.imul(hash ^ fold, FNV_PRIME)
      letters += fold & LETTER
      capitals += fold ^ byte
      byte = source[++i]!
    }
    if (byte >= ASCII && isOfWord(classAt(this.#text, i - this.#shift))) return 0
    tokens.pushWord(at, hash)
    looks[LOOKS.words]!++
    looks[LOOKS.letters]! += letters / LETTER
    if (capitals > 0) this.#countCapitals(start, letters / LETTER, capitals >> CASE)
    return i
  }

  /** Counts the capitals of a word. */
  #countCapitals(start: number, letters: number, capitals: number): void {
    const { looks } = this.#tokens
    if (looks[LOOKS.words]! + looks[LOOKS.characters]! > 1 && FOLDS[bytes[start]!] !== bytes[start])
      looks[LOOKS.capitalised]!++
    if (capitals > 1 && capitals === letters) looks[LOOKS.capitals]!++
  }

  /** Reads what begins at a byte and is no ASCII word; gives the byte after it. */
  #step(start: number): number {
    const byte = bytes[start]!
    if (byte < LEADS_THREE || byte >= LEADS_FOUR) return this.#ask(start)
    const unit = this.#text.charCodeAt(start - this.#shift)
    if (classOfUnit(unit) !== OTHER) return this.#ask(start)
    // Quotation marks and the like are quiet too.
    const end = start + 3
    const look = lookOf(unit)
    if (look !== LOOKS.stops || bytes[end] === SPACE) this.#tokens.looks[look]!++
    this.#shift += 2
    return end
  }

  /** Has the general lane read what begins at a byte; gives the byte after it. */
  #ask(start: number): number {
    let unit = start - this.#shift
    const end = this.#general.stepAt(unit)
    countLooks(this.#text, unit, end, this.#tokens.looks)
    let i = start
    while (unit < end) {
      const byte = bytes[i]!
      // A character of four bytes is two units; they are read together, for both are of no class.
      unit += byte < LEADS_FOUR ? 1 : 2
      i += byte < ASCII ? 1 : byte < LEADS_THREE ? 2 : byte < LEADS_FOUR ? 3 : 4
    }
    this.#shift = i - unit
    return i
  }
}
