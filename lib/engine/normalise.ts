/**
 * Turns the text of a line into the tokens that rules and fingerprints are compared on.
 *
 * "You’ve read 3 of {{limit}} stories: e-mail desk@example.com »" becomes
 * `you ve read <number> of <mark> stories <:> e mail <email> <»>`: lower case, accents stripped, apostrophes and hyphens
 * split words, amounts and addresses folded into classes, Markdown link targets dropped, and of the punctuation only the
 * marks that rules ask for. One pass, linear in the text whatever it holds.
 */
import {
  classAt,
  CURRENCY,
  DIGIT,
  foldWord,
  IDEOGRAPH,
  JOINED,
  LETTER,
  SPACE,
  VISIBLE,
  VISIBLE_MARKS,
} from './characters.js'

/** Raised whenever the tokens of any text change; stored in every profile. */
export const NORMALISER_VERSION = 1

/** The classes that a token can be folded into; no word begins with "<". */
export const TOKEN_CLASSES: readonly string[] = ['<number>', '<price>', '<url>', '<email>', '<handle>', '<mark>']

/** The punctuation that stays visible, as tokens of its own. */
export const TOKEN_MARKS: readonly string[] = ['<:>', '<?>', '<!>', '<»>']

/** Words beside a number that make it an amount of money. */
const CURRENCY_WORDS = new Set(
  (
    'eur euro euros usd gbp chf aud cad nzd inr brl sek nok dkk pln czk huf jpy cny zar mxn kr zl rs fr kc ft ' +
    'dollars dollar pounds rupees reais pesos'
  ).split(' '),
)

/** Letters written against a currency sign: US$, A$, R$. */
const CURRENCY_PREFIXES = new Set(['us', 'a', 'c', 'r', 'nz', 'hk', 's', 'au', 'ca', 'mx'])

const DOMAIN_ENDS = new Set(['com', 'org', 'net', 'edu', 'gov'])

/** The longest template mark that is looked for, in UTF-16 units. */
const MAX_MARK = 120

const MARK_PAIRS: readonly (readonly [string, string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['${', '}'],
  ['%%', '%%'],
  ['[[', ']]'],
]

/**
 * The tokens of a line's text. Never throws; equal text gives equal tokens on every machine and in every locale.
 */
export function tokenise(text: string): string[] {
  return new Tokeniser(text).run()
}

const marks = new Set(TOKEN_MARKS)

/** Characters of a script without spaces that make about one word. */
const CHARACTERS_PER_WORD = 2

/**
 * How many tokens are words, numbers or addresses, not punctuation. A character of a script without spaces is a token, but
 * only part of a word: two of them count as one.
 */
export function countWords(tokens: readonly string[]): number {
  let words = 0
  let characters = 0
  for (const token of tokens) {
    if (token.length === 1 && classAt(token, 0) === IDEOGRAPH) characters++
    else if (!marks.has(token)) words++
  }
  return words + Math.ceil(characters / CHARACTERS_PER_WORD)
}

class Tokeniser {
  readonly #text: string
  readonly #out: string[] = []
  #i = 0
  /** The run of characters without a break that the scan is in: an address swallows all of it, and is looked for once. */
  #chunk = { start: 0, end: -1, tokens: 0, tried: false }
  /** A currency sign has been seen and waits for its number: 1, or 2 when letters stood against it. */
  #currency = 0
  #nextParenthesis = -1

  constructor(text: string) {
    this.#text = text.toLowerCase()
  }

  run(): string[] {
    const text = this.#text
    while (this.#i < text.length) {
      const cls = classAt(text, this.#i)
      if (cls === SPACE) this.#space()
      else if (cls === LETTER || cls === DIGIT) this.#word(cls)
      else if (cls === IDEOGRAPH) this.#ideograph()
      else if (cls === CURRENCY && text[this.#i + 1] !== '{') this.#currencySign()
      else this.#punctuation(cls)
    }
    return this.#out
  }

  #push(token: string): void {
    this.#out.push(token)
    this.#currency = 0
  }

  #space(): void {
    this.#i++
    this.#startChunk()
  }

  #ideograph(): void {
    this.#push(foldWord(this.#text.charAt(this.#i)))
    this.#i++
    this.#startChunk()
  }

  #startChunk(): void {
    this.#chunk = { start: this.#i, end: -1, tokens: this.#out.length, tried: false }
  }

  #chunkEnd(): number {
    if (this.#chunk.end < 0) {
      let end = this.#i
      while (end < this.#text.length && !isBreak(classAt(this.#text, end))) end++
      this.#chunk.end = end
    }
    return this.#chunk.end
  }

  #word(cls: number): void {
    const start = this.#i
    const digits = cls === DIGIT ? endOfNumber(this.#text, start) : start
    const end = endOfWord(this.#text, digits)
    this.#i = end
    if (end === digits) this.#number()
    else if (isDomain(this.#text, start, end)) this.#address('<url>')
    else this.#letters(foldWord(this.#text.slice(start, end)))
  }

  #letters(word: string): void {
    const last = this.#out.length - 1
    if (this.#out[last] === '<number>' && CURRENCY_WORDS.has(word)) this.#out[last] = '<price>'
    else this.#push(word)
    this.#currency = 0
  }

  #number(): void {
    const last = this.#out.length - 1
    const before = this.#out[last] ?? ''
    const joins =
      this.#currency === 0 ? CURRENCY_WORDS.has(before) : this.#currency === 2 && CURRENCY_PREFIXES.has(before)
    if (joins) this.#out.length = last
    this.#push(this.#currency > 0 || joins ? '<price>' : '<number>')
  }

  /** A sign belongs to the number before it, unless it stands against the one after it: "5 €" but "in 2019 $5". */
  #currencySign(): void {
    const last = this.#out.length - 1
    const text = this.#text
    const before = this.#i > 0 ? classAt(text, this.#i - 1) : SPACE
    const leads = before === SPACE && classAt(text, this.#i + 1) === DIGIT
    if (this.#out[last] === '<number>' && !leads) this.#out[last] = '<price>'
    else this.#currency = before === LETTER ? 2 : 1
    this.#i++
  }

  #punctuation(cls: number): void {
    const text = this.#text
    const char = text.charAt(this.#i)
    if (char === ']' && text[this.#i + 1] === '(' && this.#linkTarget()) return
    if ('{[<%$'.includes(char)) {
      const end = endOfMark(text, this.#i)
      if (end > 0) {
        this.#push('<mark>')
        this.#i = end
        return
      }
    }
    if ((char === '@' || (char === ':' && text.startsWith('//', this.#i + 1))) && !this.#chunk.tried) {
      this.#chunk.tried = true
      const address = addressClass(text.slice(this.#chunk.start, this.#chunkEnd()))
      if (address !== undefined) {
        this.#address(address)
        return
      }
    }
    if (cls === VISIBLE) this.#push(VISIBLE_MARKS.get(char)!)
    this.#i++
  }

  /** The chunk is an address: it takes the place of the tokens made of its beginning. */
  #address(token: string): void {
    this.#out.length = Math.min(this.#out.length, this.#chunk.tokens)
    this.#push(token)
    this.#i = this.#chunkEnd()
  }

  /** Steps over the `](target)` of a Markdown link. */
  #linkTarget(): boolean {
    if (this.#nextParenthesis < this.#i) {
      const found = this.#text.indexOf(')', this.#i)
      this.#nextParenthesis = found < 0 ? this.#text.length : found
    }
    if (this.#nextParenthesis >= this.#chunkEnd()) return false
    this.#i = this.#nextParenthesis + 1
    this.#chunk.start = this.#i
    this.#chunk.tokens = this.#out.length
    return true
  }
}

/** Whether a class parts words that may be one address: addresses stand between spaces, or within a script without them. */
function isBreak(cls: number): boolean {
  return cls === SPACE || cls === IDEOGRAPH
}

/** Where the digits that begin at `i` end; `,` `.` `'` and hard spaces between digits belong to the number. */
function endOfNumber(text: string, i: number): number {
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

function endOfWord(text: string, i: number): number {
  let end = i
  while (end < text.length) {
    const cls = classAt(text, end)
    if (cls !== LETTER && cls !== JOINED && cls !== DIGIT) break
    end++
  }
  return end
}

/** Where the template mark that begins at `i` ends, or -1: `{{name}}`, `%%name%%`, `{snake_case}`, `[short code="1"]`. */
function endOfMark(text: string, i: number): number {
  for (const [open, close] of MARK_PAIRS) {
    if (!text.startsWith(open, i)) continue
    const end = text.slice(i + 2, i + MAX_MARK).indexOf(close)
    if (end > 0) return i + 2 + end + close.length
  }
  const close = text[i] === '{' ? '}' : ']'
  if (text[i] !== '{' && text[i] !== '[') return -1
  const inner = text.slice(i + 1, i + MAX_MARK)
  const end = inner.indexOf(close)
  return end > 0 && /^\/?[a-z]+(?:_[a-z_]+$|[a-z_ ]*=)/u.test(inner.slice(0, end)) ? i + 1 + end + 1 : -1
}

/** The class of a chunk that holds "@" or "://", if it is an address. */
function addressClass(chunk: string): string | undefined {
  if (chunk.includes('://')) return '<url>'
  const at = chunk.indexOf('@')
  const before = /[\p{L}\p{N}]/u.test(chunk.slice(0, at))
  if (!before) return /^[\p{L}\p{N}_]/u.test(chunk.slice(at + 1)) ? '<handle>' : undefined
  return /^[^@.]+\.[^@]*[\p{L}]/u.test(chunk.slice(at + 1)) ? '<email>' : undefined
}

/** Whether the word ends a bare web address, such as "com" in "gazette.com/letters". */
function isDomain(text: string, start: number, end: number): boolean {
  if (start < 2 || text[start - 1] !== '.' || !DOMAIN_ENDS.has(foldWord(text.slice(start, end)))) return false
  const before = classAt(text, start - 2)
  if (before !== LETTER && before !== DIGIT) return false
  const next = text[end]
  return next === undefined || classAt(text, end) === SPACE || `/.,;:)!?]"'”’`.includes(next)
}
