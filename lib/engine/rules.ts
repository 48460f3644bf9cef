/**
 * Turns rule rows into a set that finds, for the tokens of a line, the rows that match it.
 *
 * Each rule waits for its trigger, a word that it cannot do without (`triggers.ts`). Of those whose trigger has come, few find their
 * other needed words in the line, told by the words' hashes: most lines are done with then. What is left is compiled when it first
 * gets so far, looked for by the numbers of the words, prefixes among them, and run at last.
 */
import { hashText } from './hash.js'
import type { Kind } from './kind.js'
import { needsOf } from './needs.js'
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
  /** What the lines are that it matches. */
  readonly kind: Kind
  /** How far it goes on its own. */
  readonly strength: Strength
  /** A phrase with gaps; the syntax is told in `phrase.ts`. */
  readonly phrase: string
  /** The line heads a block: short lines after it go with it. */
  readonly opens?: boolean
  /** The line ends a block: everything from the line that heads it goes. */
  readonly closes?: boolean
  /** The longest line, in words, that the rule may judge; 25 unless said. */
  readonly max?: number
  /** A line that it must match. */
  readonly hit: string
  /** A line much like it that it must not match. */
  readonly miss: string
}

/** The longest line, in words, that a rule judges unless its row says otherwise. */
export const DEFAULT_MAX_WORDS = 25

/** A row whose phrase is known to be sound. */
export interface SoundRow extends RuleRow {
  /** What the phrase waits for, as `triggerOf` tells it: found out when the rows are packed, or else when a set is made of them. */
  readonly trigger?: string
}

/** Rows that are taken for sound: their phrases need not be compiled to be checked. */
const sound = new WeakSet<readonly RuleRow[]>()

/** Takes rows for sound, because tests have compiled the phrase of each: a set of them is made without delay. */
export function takeForSound(rows: readonly SoundRow[]): readonly RuleRow[] {
  sound.add(rows)
  return rows
}

class Rule {
  readonly row: RuleRow
  readonly phrase: string
  readonly max: number
  readonly trigger: string | undefined
  readonly #vocabulary: Vocabulary
  #compiled: Phrase | undefined
  #needs: readonly number[] | undefined
  /** The line in which the rule was last triggered. */
  triggered = 0

  constructor(row: RuleRow, vocabulary: Vocabulary, trigger: string | undefined) {
    this.row = row
    this.phrase = row.phrase
    this.trigger = trigger
    this.max = row.max ?? DEFAULT_MAX_WORDS
    this.#vocabulary = vocabulary
  }

  /** The phrase, compiled when it is first asked for. */
  compile(): Phrase {
    return (this.#compiled ??= new Phrase(this.phrase, this.#vocabulary))
  }

  /** Whether a line may hold all words of a choice, for each item that the phrase cannot do without; prefixes are not looked for. */
  mayBeIn(line: HashedLine): boolean {
    const needs = (this.#needs ??= hashedNeeds(this.phrase))
    let at = 0
    while (at < needs.length) {
      const end = needs[at++]!
      while (at < end && !line.mayHoldAll(needs, at + 1, at + 1 + needs[at]!)) at += 1 + needs[at]!
      if (at === end) return false
      at = end
    }
    return true
  }
}

/**
 * What a line must hold, in one row of numbers: for each item of a phrase that cannot be left out, where its choices end; for each of these,
 * how many words it has, and their hashes. Items of which a choice has no word but prefixes are left out.
 */
function hashedNeeds(phrase: string): number[] {
  const all: number[] = []
  for (const choices of needsOf(phrase)) {
    const hashed = choices.map((words) => words.flatMap(({ token, isPrefix }) => (isPrefix ? [] : [hashText(token)])))
    if (hashed.some(({ length }) => length === 0)) continue
    const item = hashed.flatMap((hashes) => [hashes.length, ...hashes])
    all.push(all.length + 1 + item.length, ...item)
  }
  return all
}

const LINE_SLOTS = 1 << 11

/** The words of a line by the low bits of their hashes. */
class HashedLine {
  /** By slot: the last line that had a word there. */
  readonly #seen = new Int32Array(LINE_SLOTS)
  #now = 0

  /** Takes the next line; gives its number. */
  next({ count, hashes }: Tokens): number {
    this.#now = (this.#now + 1) | 0
    for (let t = 0; t < count; t++) this.#seen[hashes[t]! & (LINE_SLOTS - 1)] = this.#now
    return this.#now
  }

  /** Whether the line may hold words of all the hashes from one place to another; false is certain. */
  mayHoldAll(hashes: readonly number[], from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#seen[hashes[i]! & (LINE_SLOTS - 1)] !== this.#now) return false
    return true
  }
}

const NONE: readonly RuleRow[] = []

/** Rules, looked up by a word that each of them cannot do without. */
export class RuleSet {
  readonly #vocabulary = new Vocabulary()
  readonly #rules: readonly Rule[]
  #triggers: Triggers<Rule> | undefined
  readonly #line = this.#vocabulary.line()
  readonly #triggered: Rule[] = []
  readonly #hashed = new HashedLine()
  /** By the number of a word or prefix: the line that it was last seen in. */
  #seen = new Int32Array(0)
  /** The longest line that any rule judges, in words. */
  readonly maxWords: number

  /**
   * @throws {ChaffError} CHAFF_PHRASE when a row's phrase does not follow the syntax or holds no word that must be there
   */
  constructor(rows: readonly RuleRow[]) {
    const isSound = sound.has(rows)
    // What others say of a phrase's trigger is not believed.
    const rules = rows.map((row: SoundRow) => new Rule(row, this.#vocabulary, isSound ? row.trigger : undefined))
    if (!isSound) for (const rule of rules) rule.compile()
    this.#rules = rules
    this.maxWords = rules.reduce((most, rule) => Math.max(most, rule.max), 0)
  }

  /** The rows that match a line, in no particular order; `words` is its length. */
  match(tokens: Tokens, words: number): readonly RuleRow[] {
    if (words > this.maxWords) return NONE
    const triggered = this.#triggered
    this.#triggers ??= new Triggers(this.#rules)
    this.#triggers.find(tokens, words, triggered)
    if (triggered.length === 0) return NONE
    const now = this.#hashed.next(tokens)
    const rules: Rule[] = []
    for (const rule of triggered) {
      if (rule.triggered === now) continue
      rule.triggered = now
      if (rule.mayBeIn(this.#hashed)) rules.push(rule)
    }
    triggered.length = 0
    return rules.length === 0 ? NONE : this.#run(rules, tokens, now)
  }

  /** Those of the rules that match a line, which has a number. */
  #run(rules: readonly Rule[], tokens: Tokens, now: number): RuleRow[] {
    // Phrases that are compiled now have words of their own, which the line is looked through for.
    const phrases = rules.map((rule) => rule.compile())
    this.#read(tokens, now)
    return rules.flatMap(({ row }, i) => (this.#hasAll(phrases[i]!, now) && phrases[i]!.test(this.#line) ? [row] : []))
  }

  /** Reads a line in terms of the vocabulary. */
  #read(tokens: Tokens, now: number): void {
    const line = this.#line
    if (this.#vocabulary.size > this.#seen.length) this.#seen = new Int32Array(2 * this.#vocabulary.size)
    this.#vocabulary.read(tokens, line)
    for (let t = 0; t < line.length; t++) {
      this.#seen[line.words[t]!] = now
      for (let prefix = line.prefixes[t]!; prefix > 0; prefix = line.shorter(prefix)) this.#seen[prefix] = now
    }
  }

  /** Whether the line holds all words and prefixes of a choice, for each item that a phrase cannot do without. */
  #hasAll({ needs }: Phrase, now: number): boolean {
    return needs.every((choices) => choices.some((ids) => ids.every((id) => this.#seen[id] === now)))
  }
}
