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
import { canMiss, choicesOf, splitItems, tokensOf } from './needs.js'
import { TOKEN_CLASSES, TOKEN_MARKS } from './tokens.js'
import type { Line, Vocabulary } from './vocabulary.js'

/** What a position of the automaton accepts: the word or prefix of a number, or any word. */
interface Position {
  readonly id: number
  readonly type: 'word' | 'prefix' | 'any'
}

/** A fragment of a phrase: where it can start and end, and whether it can be empty. */
interface Fragment {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly empty: boolean
}

const MARKS = new Set(TOKEN_MARKS)
const CLASSES = new Set(TOKEN_CLASSES)

/** Gaps, in words. */
const GAPS: ReadonlyMap<string, number> = new Map([
  ['..', 2],
  ['...', 5],
])

/** A compiled phrase. */
export class Phrase {
  readonly #source: string
  readonly #vocabulary: Vocabulary
  readonly #positions: Position[] = []
  readonly #follow: number[][] = []
  readonly #first: readonly number[]
  readonly #accepts: Uint8Array
  readonly #fromStart: boolean
  readonly #toEnd: boolean
  readonly #needs: number[][][] = []
  /** The token at which each position was last reached, to visit it once a token. */
  readonly #seen: Int32Array

  /**
   * @param vocabulary numbers the phrase's words; the lines to test are told in its terms
   * @throws {ChaffError} CHAFF_PHRASE when the phrase breaks the syntax or holds no word that must be there
   */
  constructor(source: string, vocabulary: Vocabulary) {
    this.#source = source
    this.#vocabulary = vocabulary
    const items = splitItems(source)
    if (items === undefined) throw this.#error('expected parentheses in pairs and not nested')
    this.#fromStart = items[0] === '^'
    if (this.#fromStart) items.shift()
    this.#toEnd = items.at(-1) === '$'
    if (this.#toEnd) items.pop()
    const whole = this.#sequence(items.map((item) => this.#item(item)))
    if (this.#needs.length === 0) throw this.#error('expected at least one word that must be there')
    this.#first = whole.first
    this.#accepts = new Uint8Array(this.#positions.length)
    for (const p of whole.last) this.#accepts[p] = 1
    this.#seen = new Int32Array(this.#positions.length)
  }

  /** For each item that cannot be left out, and each of its choices, the numbers of the words and prefixes that stand in it. */
  get needs(): readonly (readonly (readonly number[])[])[] {
    return this.#needs
  }

  /** Whether the phrase occurs in a line. */
  test(line: Line): boolean {
    this.#seen.fill(-1)
    let active: number[] = []
    let started = false
    for (let t = 0; t < line.length; t++) {
      if (this.#fromStart && started && active.length === 0) return false
      const next: number[] = []
      if (!this.#fromStart || !started) this.#reach(this.#first, line, t, next)
      for (const p of active) this.#reach(this.#follow[p]!, line, t, next)
      if (line.marks[t] === 1) {
        // A mark is invisible to a phrase that does not ask for it.
        for (const p of active) if (this.#seen[p] !== t) next.push(p)
      } else started = true
      if (!this.#toEnd && this.#isAccepted(next)) return true
      active = next
    }
    return this.#toEnd && this.#isAccepted(active)
  }

  #reach(positions: readonly number[], line: Line, t: number, next: number[]): void {
    for (const p of positions) {
      if (this.#seen[p] === t || !accepts(this.#positions[p]!, line, t)) continue
      this.#seen[p] = t
      next.push(p)
    }
  }

  #isAccepted(active: readonly number[]): boolean {
    for (const p of active) if (this.#accepts[p] === 1) return true
    return false
  }

  #item(item: string): Fragment {
    const gap = GAPS.get(item)
    if (gap !== undefined) return this.#sequence(Array.from({ length: gap }, () => optional(this.#any())))
    if (item === '_') return this.#any()
    const isOptional = canMiss(item)
    const needs: number[][] = []
    const choices = choicesOf(isOptional ? item.slice(0, -1) : item).map((choice) => {
      const from = this.#positions.length
      const fragment = this.#choice(choice)
      needs.push(this.#positions.slice(from).flatMap(({ type, id }) => (type === 'any' ? [] : [id])))
      return fragment
    })
    const either = {
      first: choices.flatMap((choice) => choice.first),
      last: choices.flatMap((choice) => choice.last),
      empty: false,
    }
    if (isOptional) return optional(either)
    if (needs.every(({ length }) => length > 0)) this.#needs.push(needs)
    return either
  }

  #choice(text: string): Fragment {
    const words = text.split(' ').filter((word) => word !== '')
    if (words.length === 0) throw this.#error('expected a word, got an empty choice')
    return this.#sequence(words.flatMap((word) => this.#word(word)))
  }

  #word(word: string): Fragment[] {
    if (word === '_') return [this.#any()]
    if (MARKS.has(word) || CLASSES.has(word)) return [this.#position(word, 'word')]
    if (/^\^.|.\$$/u.test(word)) throw this.#error(`expected "^" and "$" to stand apart, got ${JSON.stringify(word)}`)
    const isPrefix = word.endsWith('*')
    const tokens = tokensOf(word)
    if (tokens.length === 0 || tokens.some((token) => MARKS.has(token))) {
      throw this.#error(`expected a word or a class, got ${JSON.stringify(word)}`)
    }
    return tokens.map((token, i) => this.#position(token, isPrefix && i === tokens.length - 1 ? 'prefix' : 'word'))
  }

  #any(): Fragment {
    return this.#position('', 'any')
  }

  #position(token: string, type: Position['type']): Fragment {
    const id = type === 'any' ? 0 : type === 'word' ? this.#vocabulary.word(token) : this.#vocabulary.prefix(token)
    const p = [this.#positions.push({ id, type }) - 1]
    this.#follow.push([])
    return { first: p, last: p, empty: false }
  }

  #sequence(parts: readonly Fragment[]): Fragment {
    let whole: Fragment = { first: [], last: [], empty: true }
    for (const part of parts) {
      for (const p of whole.last) this.#follow[p]!.push(...part.first)
      whole = {
        first: whole.empty ? [...whole.first, ...part.first] : whole.first,
        last: part.empty ? [...whole.last, ...part.last] : part.last,
        empty: whole.empty && part.empty,
      }
    }
    return whole
  }

  #error(message: string): ChaffError {
    return new ChaffError('CHAFF_PHRASE', `phrase ${JSON.stringify(this.#source)}: ${message}`)
  }
}

function optional(part: Fragment): Fragment {
  return { ...part, empty: true }
}

function accepts({ type, id }: Position, line: Line, t: number): boolean {
  switch (type) {
    case 'word':
      return line.words[t] === id
    case 'prefix':
      return line.hasPrefix(t, id)
    case 'any':
      return line.marks[t] === 0
  }
}
