/**
 * Compiles a phrase with gaps, the language that rules are written in, and matches it against the tokens of a line.
 *
 * Taught by one example: `^ sign|signed up? for (our|the daily) newsletter* .. <email> $`
 * - `sign|signed` one of the words; `(our|the daily)` one of the word sequences; `newsletter*` a word beginning so;
 * - `?` right after an item makes it optional; `_` is any one word, `..` up to two, `...` up to five;
 * - `<email>` a class of token, `<:>` a visible punctuation mark (see `normalise.ts`); other punctuation is not there;
 * - `^` and `$` tie the phrase to the first and the last word of the line.
 *
 * The phrase becomes a position automaton (V. M. Glushkov, "The abstract theory of automata", 1961) that is simulated, never
 * backtracked: time is linear in the line for every phrase, those of users included.
 */
import { ChaffError } from './errors.js'
import { TOKEN_CLASSES, TOKEN_MARKS, tokenise } from './normalise.js'

/** What a position of the automaton accepts. */
interface Position {
  /** The token; for `prefix` its beginning. */
  readonly token: string
  readonly type: 'word' | 'prefix' | 'any' | 'mark'
}

/** A fragment of a phrase: where it can start and end, and whether it can be empty. */
interface Fragment {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly empty: boolean
}

/** A word that every match must hold at least one of, for looking rules up. */
export interface Anchor {
  readonly token: string
  readonly prefix: boolean
}

function phraseError(source: string, message: string): ChaffError {
  return new ChaffError('CHAFF_PHRASE', `phrase ${JSON.stringify(source)}: ${message}`)
}

const isMark = (token: string): boolean => TOKEN_MARKS.includes(token)

/** A compiled phrase. */
export class Phrase {
  readonly source: string
  readonly #positions: Position[] = []
  readonly #follow: number[][] = []
  readonly #first: readonly number[]
  readonly #accepts: Uint8Array
  readonly #fromStart: boolean
  readonly #toEnd: boolean
  /** For each item that cannot be left out, the words that it can begin with. */
  readonly #needed: Anchor[][] = []

  /**
   * @throws {ChaffError} CHAFF_PHRASE when the phrase is empty, can match nothing at all, or breaks the syntax
   */
  constructor(source: string) {
    this.source = source
    const items = splitItems(source)
    this.#fromStart = items[0] === '^'
    if (this.#fromStart) items.shift()
    this.#toEnd = items.at(-1) === '$'
    if (this.#toEnd) items.pop()
    const whole = this.#sequence(items.map((item) => this.#item(item)))
    if (this.#needed.length === 0) {
      throw phraseError(source, `expected at least one word that must be there`)
    }
    this.#first = whole.first
    this.#accepts = new Uint8Array(this.#positions.length)
    for (const p of whole.last) this.#accepts[p] = 1
  }

  /** The choices of words of which one must stand in every line that matches: one list per item that must be there. */
  get anchors(): readonly (readonly Anchor[])[] {
    return this.#needed
  }

  /** Whether the phrase occurs in the tokens of a line. */
  test(tokens: readonly string[]): boolean {
    const seen = new Int32Array(this.#positions.length).fill(-1)
    let active: number[] = []
    let started = false
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t] ?? ''
      const mark = isMark(token)
      const next: number[] = []
      const reach = (p: number): void => {
        if (seen[p] === t || !accepts(this.#positions[p], token, mark)) return
        seen[p] = t
        next.push(p)
      }
      if (!this.#fromStart || !started) for (const p of this.#first) reach(p)
      for (const p of active) for (const q of this.#follow[p] ?? []) reach(q)
      // A mark is invisible to a phrase that does not ask for it.
      if (mark) for (const p of active) if (seen[p] !== t) next.push(p)
      if (!this.#toEnd && next.some((p) => this.#accepts[p] === 1)) return true
      active = next
      started ||= !mark
    }
    return this.#toEnd && active.some((p) => this.#accepts[p] === 1)
  }

  #position(position: Position): Fragment {
    this.#positions.push(position)
    this.#follow.push([])
    const p = [this.#positions.length - 1]
    return { first: p, last: p, empty: false }
  }

  #sequence(parts: readonly Fragment[]): Fragment {
    let whole: Fragment = { first: [], last: [], empty: true }
    for (const part of parts) {
      for (const p of whole.last) this.#follow[p]?.push(...part.first)
      whole = {
        first: whole.empty ? [...whole.first, ...part.first] : whole.first,
        last: part.empty ? [...whole.last, ...part.last] : part.last,
        empty: whole.empty && part.empty,
      }
    }
    return whole
  }

  #item(item: string): Fragment {
    if (item === '..' || item === '...') {
      const gap = Array.from({ length: item.length === 2 ? 2 : 5 }, () => this.#optional(this.#any()))
      return this.#sequence(gap)
    }
    if (item === '_') return this.#any()
    const optional = item.length > 1 && item.endsWith('?')
    const body = optional ? item.slice(0, -1) : item
    const inner = body.startsWith('(') && body.endsWith(')') ? body.slice(1, -1) : body
    const choices = inner.split('|').map((choice) => this.#choice(choice))
    if (!optional) this.#needed.push(choices.flatMap((choice) => this.#anchor(choice)))
    const either = {
      first: choices.flatMap((choice) => choice.first),
      last: choices.flatMap((choice) => choice.last),
      empty: false,
    }
    return optional ? this.#optional(either) : either
  }

  #anchor(choice: Fragment): Anchor[] {
    return choice.first.flatMap((p) => {
      const position = this.#positions[p]
      return position === undefined ? [] : [{ token: position.token, prefix: position.type === 'prefix' }]
    })
  }

  #any(): Fragment {
    return this.#position({ token: '', type: 'any' })
  }

  #optional(part: Fragment): Fragment {
    return { ...part, empty: true }
  }

  #choice(text: string): Fragment {
    const words = text.split(' ').filter((word) => word !== '')
    if (words.length === 0) throw phraseError(this.source, `expected a word, got an empty choice`)
    return this.#sequence(words.flatMap((word) => this.#word(word)))
  }

  #word(word: string): Fragment[] {
    if (isMark(word)) return [this.#position({ token: word, type: 'mark' })]
    if (TOKEN_CLASSES.includes(word)) return [this.#position({ token: word, type: 'word' })]
    if (word === '_') return [this.#any()]
    const prefix = word.endsWith('*')
    const tokens = tokenise(prefix ? word.slice(0, -1) : word)
    if (tokens.length === 0 || tokens.some(isMark)) {
      throw phraseError(this.source, `expected a word or a class, got ${JSON.stringify(word)}`)
    }
    return tokens.map((token, i) =>
      this.#position({ token, type: prefix && i === tokens.length - 1 ? 'prefix' : 'word' }),
    )
  }
}

function accepts(position: Position | undefined, token: string, mark: boolean): boolean {
  if (position === undefined) return false
  if (mark) return position.type === 'mark' && position.token === token
  if (position.type === 'any') return true
  return position.type === 'prefix' ? token.startsWith(position.token) : position.token === token
}

/** Splits a phrase at its spaces, those inside parentheses excepted. */
function splitItems(source: string): string[] {
  const items: string[] = []
  let depth = 0
  let item = ''
  for (const char of source) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (depth < 0 || depth > 1) break
    if (char === ' ' && depth === 0) {
      if (item !== '') items.push(item)
      item = ''
    } else item += char
  }
  if (depth !== 0) {
    throw phraseError(source, `expected parentheses in pairs and not nested`)
  }
  if (item !== '') items.push(item)
  return items
}
