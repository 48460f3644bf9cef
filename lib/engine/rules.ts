/**
 * Turns rule rows into a set that finds, for the tokens of a line, the rows that match it.
 *
 * Each rule waits for its trigger, a word that it cannot do without (`triggers.ts`). Most lines hold none, and are done with. Of the
 * rules whose trigger has come those are run whose other needed words have come too. A phrase is compiled when it is first triggered.
 */
import type { Kind } from './kind.js'
import { Phrase } from './phrase.js'
import type { Tokens } from './tokens.js'
import { Triggers } from './triggers.js'
import { Vocabulary } from './vocabulary.js'

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

/** Rows that are taken for sound: their phrases need not be compiled to be checked. */
const sound = new WeakSet<readonly RuleRow[]>()

/** Takes rows for sound, because tests have compiled the phrase of each: a set of them is made without delay. */
export function takeForSound(rows: readonly RuleRow[]): readonly RuleRow[] {
  sound.add(rows)
  return rows
}

class Rule {
  readonly row: RuleRow
  readonly phrase: string
  readonly max: number
  readonly #vocabulary: Vocabulary
  #compiled: Phrase | undefined
  /** The line in which the rule was last triggered. */
  triggered = 0

  constructor(row: RuleRow, vocabulary: Vocabulary) {
    this.row = row
    this.phrase = row.phrase
    this.max = row.max ?? DEFAULT_MAX_WORDS
    this.#vocabulary = vocabulary
  }

  /** The phrase, compiled when it is first asked for. */
  compile(): Phrase {
    return (this.#compiled ??= new Phrase(this.phrase, this.#vocabulary))
  }
}

const NONE: readonly RuleRow[] = []

/** Rules, looked up by a word that each of them cannot do without. */
export class RuleSet {
  readonly #vocabulary = new Vocabulary()
  readonly #triggers: Triggers<Rule>
  readonly #line = this.#vocabulary.line()
  readonly #triggered: Rule[] = []
  /** By the number of a word or prefix: the line that it was last seen in. */
  #seen = new Int32Array(0)
  /** Counts the lines in which a rule was triggered. */
  #now = 0
  /** The longest line that any rule judges, in words. */
  readonly maxWords: number

  /**
   * @throws {ChaffError} CHAFF_PHRASE when a row's phrase does not follow the syntax or holds no word that must be there
   */
  constructor(rows: readonly RuleRow[]) {
    const rules = rows.map((row) => new Rule(row, this.#vocabulary))
    if (!sound.has(rows)) for (const rule of rules) rule.compile()
    this.#triggers = new Triggers(rules)
    this.maxWords = rules.reduce((most, rule) => Math.max(most, rule.max), 0)
  }

  /** The rows that match a line, in no particular order; `words` is its length. */
  match(tokens: Tokens, words: number): readonly RuleRow[] {
    if (words > this.maxWords) return NONE
    const triggered = this.#triggered
    this.#triggers.find(tokens, words, triggered)
    if (triggered.length === 0) return NONE
    this.#now = (this.#now + 1) | 0
    // Phrases that are compiled now have words of their own, which the line is looked through for.
    for (const rule of triggered) rule.compile()
    this.#read(tokens)
    const found: RuleRow[] = []
    for (const rule of triggered) {
      if (rule.triggered === this.#now) continue
      rule.triggered = this.#now
      if (this.#hasAll(rule.compile()) && rule.compile().test(this.#line)) found.push(rule.row)
    }
    triggered.length = 0
    return found
  }

  /** Reads a line in terms of the vocabulary. */
  #read(tokens: Tokens): void {
    const line = this.#line
    if (this.#vocabulary.size > this.#seen.length) this.#seen = new Int32Array(2 * this.#vocabulary.size)
    this.#vocabulary.read(tokens, line)
    for (let t = 0; t < line.length; t++) {
      this.#seen[line.words[t]!] = this.#now
      for (let prefix = line.prefixes[t]!; prefix > 0; prefix = line.shorter(prefix)) this.#seen[prefix] = this.#now
    }
  }

  /** Whether the line holds all words of a choice, for each item that the phrase cannot do without: far faster than running it. */
  #hasAll({ needs }: Phrase): boolean {
    return needs.every((choices) => choices.some((ids) => ids.every((id) => this.#seen[id] === this.#now)))
  }
}
