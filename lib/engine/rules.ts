/** Turns rule rows into a set that finds, for the tokens of a line, the rows that match it. */
import type { Kind } from './kind.js'
import { type Need, Phrase } from './phrase.js'
import { type Term, Vocabulary } from './vocabulary.js'

/**
 * How far a rule goes on its own: `sure` settles a line anywhere, `likely` needs an edge of the document or boilerplate
 * beside it, `hint` only lets a line go along with a block that is being removed. `keep` speaks for the line instead: it is
 * never taken along, and no other rule is heard.
 */
export type Strength = 'sure' | 'likely' | 'hint' | 'keep'

/** One rule: a row of data, with a line it must match and a near miss that it must not. */
export interface RuleRow {
  /** Unique: language, kind and name, e.g. `en.paywall.already-subscriber`. */
  readonly id: string
  readonly kind: Kind
  readonly strength: Strength
  /** A phrase with gaps; the syntax is told in `phrase.ts`. */
  readonly phrase: string
  /** The line heads a block: short lines after it go with it. */
  readonly opens?: boolean
  /** The longest line, in words, that the rule may judge; 25 unless said. */
  readonly max?: number
  readonly hit: string
  readonly miss: string
}

/** The longest line, in words, that a rule judges unless its row says otherwise. */
export const DEFAULT_MAX_WORDS = 25

interface Rule {
  readonly row: RuleRow
  readonly phrase: Phrase
  readonly max: number
  /** The line in which the rule was last tried. */
  tried: number
}

/** Rules, looked up by a word that each of them cannot do without. */
export class RuleSet {
  readonly #vocabulary = new Vocabulary()
  /** By the number of a word or prefix: the rules to try in a line that holds it. */
  readonly #index: readonly (readonly Rule[])[]
  /** By the number of a word or prefix: the line that it was last seen in. */
  readonly #seen: Int32Array
  #line = 0
  /** The longest line that any rule judges, in words. */
  readonly maxWords: number

  /**
   * @throws {ChaffError} CHAFF_PHRASE when a row's phrase does not follow the syntax or holds no word that must be there
   */
  constructor(rows: readonly RuleRow[]) {
    const rules = rows.map((row) => ({
      row,
      phrase: new Phrase(row.phrase, this.#vocabulary),
      max: row.max ?? DEFAULT_MAX_WORDS,
      tried: 0,
    }))
    this.#index = indexRules(rules, this.#vocabulary.size)
    this.#seen = new Int32Array(this.#vocabulary.size)
    this.maxWords = rules.reduce((most, rule) => Math.max(most, rule.max), 0)
  }

  /** The rows that match a line, in no particular order; `words` is its length. */
  match(tokens: readonly string[], words: number): RuleRow[] {
    if (words > this.maxWords) return []
    const line = tokens.map((token) => this.#vocabulary.term(token))
    this.#line = (this.#line + 1) | 0
    for (const { id, prefixes } of line) {
      this.#seen[id] = this.#line
      for (const prefix of prefixes) this.#seen[prefix] = this.#line
    }
    const found: RuleRow[] = []
    for (const { id, prefixes } of line) {
      if (id !== 0) this.#try(id, line, words, found)
      for (const prefix of prefixes) this.#try(prefix, line, words, found)
    }
    return found
  }

  #try(id: number, line: readonly Term[], words: number, found: RuleRow[]): void {
    for (const rule of this.#index[id]!) {
      if (words > rule.max || rule.tried === this.#line) continue
      rule.tried = this.#line
      if (this.#hasAll(rule) && rule.phrase.test(line)) found.push(rule.row)
    }
  }

  /** Whether the line holds one word of each choice that the phrase cannot do without: far faster than running it. */
  #hasAll({ phrase }: Rule): boolean {
    for (const choice of phrase.needs) {
      if (!choice.some(({ id }) => this.#seen[id] === this.#line)) return false
    }
    return true
  }
}

/** Lists each rule under the words of its rarest choice. */
function indexRules(rules: readonly Rule[], size: number): Rule[][] {
  const counts = new Int32Array(size)
  for (const { phrase } of rules) for (const { id } of phrase.needs.flat()) counts[id]!++
  // How many rules name a word is a stand-in for how common it is in the language; short words are.
  const cost = (choice: readonly Need[]): number =>
    choice.reduce((sum, { id, token }) => sum + counts[id]! + 4 * Math.max(0, 6 - token.length), 0)
  const index: Rule[][] = Array.from({ length: size }, () => [])
  for (const rule of rules) {
    const rarest = rule.phrase.needs.reduce((best, choice) => (cost(choice) < cost(best) ? choice : best))
    for (const id of new Set(rarest.map((need) => need.id))) index[id]!.push(rule)
  }
  return index
}
