/** Turns rule rows into a set that finds, for the tokens of a line, the rows that match it. */
import type { Kind } from './kind.js'
import { TOKEN_MARKS } from './normalise.js'
import { type Anchor, Phrase } from './phrase.js'

/**
 * How far a rule goes on its own: `sure` settles a line anywhere, `likely` needs an edge of the document or boilerplate
 * beside it, `hint` only lets a line go along with a block that is being removed.
 */
export type Strength = 'sure' | 'likely' | 'hint'

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
  /** Choices of words of which each must have one in the line: seen far faster than the phrase is run. */
  readonly needs: readonly (readonly string[])[]
}

function compile(row: RuleRow): Rule {
  const phrase = new Phrase(row.phrase)
  const needs = phrase.anchors
    .filter((choice) => choice.every(({ prefix }) => !prefix))
    .map((choice) => choice.map(({ token }) => token))
  return { row, phrase, max: row.max ?? DEFAULT_MAX_WORDS, needs }
}

/** Rules, looked up by a word that each of them cannot do without. */
export class RuleSet {
  readonly #byWord = new Map<string, Rule[]>()
  readonly #byPrefix = new Map<string, Rule[]>()
  readonly #prefixLengths: readonly number[]
  /** The longest line that any rule judges, in words. */
  readonly maxWords: number

  /**
   * @throws {ChaffError} CHAFF_PHRASE when a row's phrase does not follow the syntax or holds no word that must be there
   */
  constructor(rows: readonly RuleRow[]) {
    const rules = rows.map(compile)
    const commonness = countAnchors(rules)
    const lengths = new Set<number>()
    for (const rule of rules) {
      for (const anchor of rarestAnchors(rule.phrase, commonness)) {
        const index = anchor.prefix ? this.#byPrefix : this.#byWord
        const listed = index.get(anchor.token)
        if (listed === undefined) index.set(anchor.token, [rule])
        else if (!listed.includes(rule)) listed.push(rule)
        if (anchor.prefix) lengths.add(anchor.token.length)
      }
    }
    this.#prefixLengths = [...lengths].sort((a, b) => a - b)
    this.maxWords = rules.reduce((most, rule) => Math.max(most, rule.max), 0)
  }

  /** The rows that match a line, in no particular order; `words` is its length. */
  match(tokens: readonly string[], words: number): RuleRow[] {
    if (words > this.maxWords) return []
    const line = new Set(tokens)
    const tried = new Set<Rule>()
    const found: RuleRow[] = []
    const attempt = (rules: readonly Rule[] | undefined): void => {
      for (const rule of rules ?? []) {
        if (words > rule.max || tried.has(rule)) continue
        tried.add(rule)
        if (rule.needs.every((choice) => choice.some((word) => line.has(word))) && rule.phrase.test(tokens)) {
          found.push(rule.row)
        }
      }
    }
    for (const token of tokens) {
      attempt(this.#byWord.get(token))
      for (const length of this.#prefixLengths) {
        if (length > token.length) break
        attempt(this.#byPrefix.get(token.slice(0, length)))
      }
    }
    return found
  }
}

/** In how many rules each word could serve as anchor: a cheap stand-in for how common it is in the language. */
function countAnchors(rules: readonly Rule[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { phrase } of rules) {
    for (const token of new Set(phrase.anchors.flat().map((anchor) => anchor.token))) {
      counts.set(token, (counts.get(token) ?? 0) + 1)
    }
  }
  return counts
}

/** Of a phrase's choices of words, the one least often met: long words, few alternatives. */
function rarestAnchors(phrase: Phrase, commonness: ReadonlyMap<string, number>): readonly Anchor[] {
  const cost = (anchors: readonly Anchor[]): number =>
    anchors.reduce((sum, { token, prefix }) => {
      const short = Math.max(0, 6 - token.length) * (prefix ? 8 : 4)
      const mark = TOKEN_MARKS.includes(token) ? 100 : 0
      return sum + (commonness.get(token) ?? 0) + short + mark
    }, 0)
  return phrase.anchors.reduce((best, anchors) => (cost(anchors) < cost(best) ? anchors : best))
}
