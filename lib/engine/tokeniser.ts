/** Reads the tokens of a text a character at a time, whatever the character: the general lane of the normaliser. */
import {
  classAt,
  classOfUnit,
  CURRENCY,
  dependsOnOthers,
  DIGIT,
  foldOfUnit,
  foldWord,
  IDEOGRAPH,
  isOfWord,
  JOINED,
  LETTER,
  NO_FOLD,
  SPACE,
  VISIBLE,
  VISIBLE_MARKS,
} from './characters.js'
import { addressType, endOfMark, endOfNumber, endOfWord, isBreak, isDomain, MAX_MARK } from './constructs.js'
import { FNV_PRIME, FNV_START } from './hash.js'
import { BEYOND_LATIN, NUMBER, PRICE, TEMPLATE, type Tokens, typeOf, URL, WORD } from './tokens.js'
import { WordTable } from './word-table.js'

/** Words beside a number that make it an amount of money. */
const CURRENCY_WORDS = WordTable.of(
  (
    'eur euro euros usd gbp chf aud cad nzd inr brl sek nok dkk pln czk huf jpy cny zar mxn kr zl rs fr kc ft ' +
    'dollars dollar pounds rupees reais pesos'
  ).split(' '),
)

/** Letters written against a currency sign: US$, A$, R$. */
const CURRENCY_PREFIXES = WordTable.of(['us', 'a', 'c', 'r', 'nz', 'hk', 's', 'au', 'ca', 'mx'])

const STOP = 0x2e

/** No currency sign waits for its number; one does; one does that letters stood against. */
const NO_SIGN = 0
const SIGN = 1
const SIGN_WITH_LETTERS = 2

/** Reads tokens a character at a time. */
export class Tokeniser {
  readonly #text: string
  readonly #tokens: Tokens
  #i = 0
  /**
   * The run of characters without a break that the scan is in: an address swallows all of it, and is looked for once. Where it begins and
   * ends, if that is known, and how many tokens were there before.
   */
  #chunk = 0
  #chunkEnd = -1
  #chunkTokens = 0
  #tried = false
  #sign = NO_SIGN
  #nextParenthesis = -1
  #canFold = true

  constructor(text: string, tokens: Tokens) {
    this.#text = text
    this.#tokens = tokens
    tokens.clear(text.length)
  }

  /** Reads the text to its end; false when it met a letter whose lower case depends on others. */
  run(): boolean {
    while (this.#i < this.#text.length) this.#step()
    return this.#canFold
  }

  /** Whether no letter was met yet whose lower case depends on others. */
  get canFold(): boolean {
    return this.#canFold
  }

  /** Reads one character and what belongs to it, which begin at `i`; gives the place after them. */
  stepAt(i: number): number {
    this.#i = i
    this.#step()
    return this.#i
  }

  /** Is told where a space ended, the last one, and how many tokens were there. */
  startChunk(i: number, tokens: number): void {
    this.#chunk = i
    this.#chunkEnd = -1
    this.#chunkTokens = tokens
    this.#tried = false
  }

  /** Whether a word may be pushed by itself, whatever stood before it. */
  get isPlain(): boolean {
    return this.#sign === NO_SIGN && this.#tokens.lastType !== NUMBER
  }

  #step(): void {
    const text = this.#text
    const cls = classOfUnit(text.charCodeAt(this.#i))
    if (cls === LETTER) this.#word()
    else if (cls === SPACE) this.#space()
    else if (cls === DIGIT) this.#digits()
    else if (cls === IDEOGRAPH) this.#ideograph()
    else if (cls === CURRENCY && text[this.#i + 1] !== '{') this.#currencySign()
    else this.#punctuation(cls)
  }

  /** Stops where a piece of the text cannot be put in lower case by itself. */
  #check(piece: string): void {
    if (!dependsOnOthers(piece)) return
    this.#canFold = false
    this.#i = this.#text.length
  }

  #push(type: number): void {
    this.#tokens.push(type)
    this.#sign = NO_SIGN
  }

  #space(): void {
    this.#i++
    this.startChunk(this.#i, this.#tokens.count)
  }

  #endOfChunk(): number {
    if (this.#chunkEnd < 0) {
      let end = this.#i
      while (end < this.#text.length && !isBreak(classAt(this.#text, end))) end++
      this.#chunkEnd = end
    }
    return this.#chunkEnd
  }

  #ideograph(): void {
    const tokens = this.#tokens
    const fold = foldOfUnit(this.#text.charCodeAt(this.#i))
    if (fold === NO_FOLD) this.#pushUnits(this.#i, this.#i + 1)
    else {
      const at = tokens.size
      tokens.units[at] = fold
      this.#letters(at + 1, Math.imul(FNV_START ^ fold, FNV_PRIME), fold)
    }
    this.#i++
    this.startChunk(this.#i, this.#tokens.count)
  }

  /** A word that begins with a letter: found, folded and hashed in one pass, unless it holds a letter that becomes several. */
  #word(): void {
    const text = this.#text
    const { units } = this.#tokens
    const start = this.#i
    let at = this.#tokens.size
    let hash = FNV_START
    let all = 0
    let i = start
    let isSimple = true
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const cls = classOfUnit(unit)
      if (!isOfWord(cls)) break
      const folded = foldOfUnit(unit)
      if (folded !== NO_FOLD) {
        units[at++] = folded
        all |= folded
        hash = Math.imul(hash ^ folded, FNV_PRIME)
      } else if (cls !== JOINED) isSimple = false
    }
    this.#i = i
    if (start > 1 && text.charCodeAt(start - 1) === STOP && isDomain(text, start, i)) this.#address(URL)
    else if (isSimple) this.#letters(at, hash, all)
    else this.#pushUnits(start, i)
  }

  /** A number, or a word that begins with a digit: "2,700", "21st". */
  #digits(): void {
    const start = this.#i
    const digits = endOfNumber(this.#text, start)
    this.#i = endOfWord(this.#text, digits)
    if (this.#i === digits) this.#number()
    else this.#pushUnits(start, this.#i)
  }

  /** Pushes what stands between two places as a word, whatever its characters are. */
  #pushUnits(start: number, end: number): void {
    let at = this.#tokens.size
    let hash = FNV_START
    let all = 0
    const piece = this.#text.slice(start, end)
    const word = foldWord(piece.toLowerCase())
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      this.#tokens.units[at++] = unit
      all |= unit
      hash = Math.imul(hash ^ unit, FNV_PRIME)
    }
    this.#letters(at, hash, all)
    this.#check(piece)
  }

  /**
   * Pushes the word whose units have been written, up to `end`; one that makes an amount of the number before it joins it.
   *
   * @param all all bits that its units have
   */
  #letters(end: number, hash: number, all: number): void {
    const tokens = this.#tokens
    if (all >= BEYOND_LATIN) tokens.isBeyondLatin = true
    tokens.pushWord(end, hash)
    this.#sign = NO_SIGN
    const last = tokens.count - 1
    if (last > 0 && tokens.types[last - 1] === NUMBER && CURRENCY_WORDS.find(tokens, last) > 0) {
      tokens.count = last - 1
      tokens.push(PRICE)
    }
  }

  #number(): void {
    const tokens = this.#tokens
    const joins = this.#sign !== SIGN && tokens.lastType === WORD && this.#joins(tokens.count - 1)
    if (joins) tokens.count--
    this.#push(this.#sign !== NO_SIGN || joins ? PRICE : NUMBER)
  }

  /** Whether the word before a number, or before the sign before it, is part of an amount. */
  #joins(word: number): boolean {
    const words = this.#sign === NO_SIGN ? CURRENCY_WORDS : CURRENCY_PREFIXES
    return words.find(this.#tokens, word) > 0
  }

  /** A sign belongs to the number before it, unless it stands against the one after it: "5 €" but "in 2019 $5". */
  #currencySign(): void {
    const tokens = this.#tokens
    const text = this.#text
    const before = this.#i > 0 ? classAt(text, this.#i - 1) : SPACE
    const leads = before === SPACE && classAt(text, this.#i + 1) === DIGIT
    if (tokens.lastType === NUMBER && !leads) {
      tokens.count--
      tokens.push(PRICE)
    } else this.#sign = before === LETTER ? SIGN_WITH_LETTERS : SIGN
    this.#i++
  }

  #punctuation(cls: number): void {
    const text = this.#text
    const char = text.charAt(this.#i)
    if (char === ']' && text[this.#i + 1] === '(' && this.#linkTarget()) return
    if ('{[<%$'.includes(char)) {
      this.#check(text.slice(this.#i, this.#i + MAX_MARK))
      if (!this.#canFold) return
      const end = endOfMark(text, this.#i)
      if (end > 0) {
        this.#push(TEMPLATE)
        this.#i = end
        return
      }
    }
    if ((char === '@' || (char === ':' && text.startsWith('//', this.#i + 1))) && !this.#tried) {
      this.#tried = true
      const address = addressType(text.slice(this.#chunk, this.#endOfChunk()))
      if (address !== undefined) {
        this.#address(address)
        return
      }
    }
    if (cls === VISIBLE) this.#push(typeOf(VISIBLE_MARKS.get(char)!))
    this.#i++
  }

  /** The chunk is an address: it takes the place of the tokens made of its beginning. */
  #address(type: number): void {
    this.#tokens.count = Math.min(this.#tokens.count, this.#chunkTokens)
    this.#push(type)
    this.#i = this.#endOfChunk()
  }

  /** Steps over the `](target)` of a Markdown link. */
  #linkTarget(): boolean {
    if (this.#nextParenthesis < this.#i) {
      const found = this.#text.indexOf(')', this.#i)
      this.#nextParenthesis = found < 0 ? this.#text.length : found
    }
    if (this.#nextParenthesis >= this.#endOfChunk()) return false
    this.#i = this.#nextParenthesis + 1
    this.#chunk = this.#i
    this.#chunkTokens = this.#tokens.count
    return true
  }
}
