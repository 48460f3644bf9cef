/**
 * Finds the rules that a line may match by a word that each of them cannot do without, its trigger. The trigger of "(have|need) an
 * account" is "account": of what a phrase needs it is the rarest in the language. Where the rarest is a choice, as in "(read our
 * newsletter|your inbox)", each choice has a trigger: "newsletter" and "inbox". A phrase tied to the first word of the line, as
 * "^ read|see also", may wait for that word, which a line has but one of.
 */
import { hashText } from './hash.js'
import { ANY, choicesOf, isNeeded, type Need, needsOfWord, splitItems } from './needs.js'
import { PrefixTable } from './prefix-table.js'
import { BEYOND_LATIN, isMark, type Tokens } from './tokens.js'

/** What is looked for: told by a phrase, in lines of at most `max` words. */
export interface Triggered {
  readonly phrase: string
  readonly max: number
  /** What `triggerOf` says of the phrase, where that is known already: to find it out for all that ship takes long. */
  readonly trigger?: string | undefined
}

/** How common words of a length are, beside each other; longer ones are as rare as the last. */
const COMMON = [64, 64, 48, 24, 8, 4, 2, 1]
/** The same of what is no word. */
const COMMON_CLASS = new Map([
  ['<number>', 40],
  ['<:>', 40],
  ['<?>', 40],
])
const RARE_CLASS = 6

/** A letter of another script than Latin. Letters are of the same one when they are lower-cased and lose their accents. */
const BEYOND_LATIN_LETTER = /[\u0370-\u1cff\u3040-\ud7ff]/u
/** A trigger whose words are all of other scripts, or a phrase, and none a class: then so is its trigger, whichever that is. */
const WITHOUT_LATIN = /^[\u0370-\u1cff\u3040-\ud7ff ()|?*^$._]+$/u

/** Most lines have no word of another script than Latin: one is so many times rarer than one of Latin letters, and than any class. */
const RARER_BEYOND_LATIN = 100

/** A word comes first in a line so many times less often than anywhere in it. */
const RARER_FIRST = 16

const GATE_SIZE = 1 << 14
/** Lines of so many words and more are told from each other no further, by the gate. */
const MOST_WORDS = 255

/** Things of a kind, looked up by their triggers. */
export class Triggers<T extends Triggered> {
  readonly #anywhere = new Index<T>()
  readonly #first = new Index<T>()
  /** Those that only words of other scripts than Latin trigger, and such words of others. Most texts have none, and to read them takes long. */
  #waiting: T[] = []
  #waitingWords: { readonly one: T; readonly index: Index<T>; readonly word: string }[] = []
  #waits = true

  constructor(all: readonly T[]) {
    for (const one of all) {
      if (WITHOUT_LATIN.test(one.trigger ?? one.phrase)) this.#waiting.push(one)
      else this.#addEach(one, (word) => !BEYOND_LATIN_LETTER.test(word))
    }
  }

  /** Adds one by the words that trigger it, unless they must wait. */
  #addEach(one: T, isNow: (word: string) => boolean): void {
    const trigger = one.trigger ?? triggerOf(one.phrase)
    const isFirst = trigger.startsWith(FIRST)
    const index = isFirst ? this.#first : this.#anywhere
    for (const word of trigger.slice(isFirst ? FIRST.length : 0).split('|')) {
      if (isNow(word)) index.add(word, one)
      else this.#waitingWords.push({ one, index, word })
    }
  }

  /** Adds what has waited for a word of another script than Latin. */
  #addWaiting(): void {
    for (const one of this.#waiting) this.#addEach(one, () => true)
    for (const { one, index, word } of this.#waitingWords) index.add(word, one)
    this.#waiting = []
    this.#waitingWords = []
    this.#waits = false
  }

  /** Adds what the words of a line trigger to `found`, some of it more than once; `words` is the line's length. */
  find(tokens: Tokens, words: number, found: T[]): void {
    if (tokens.isBeyondLatin && this.#waits) this.#addWaiting()
    this.#anywhere.find(tokens, tokens.count, words, found)
    // Punctuation may come before the first word, and may be asked for as that.
    let size = 0
    while (size < tokens.count && isMark(tokens.types[size]!)) size++
    this.#first.find(tokens, Math.min(size + 1, tokens.count), words, found)
  }
}

/** What a word or a beginning of words triggers, and the longest line in which it may. */
interface List<T> {
  readonly things: T[]
  reach: number
}

/** Things by a word or a beginning of words. */
class Index<T extends Triggered> {
  /** By the hash of a word. Two that share one trigger what either does, and what they trigger is looked at more closely. */
  readonly #words = new Map<number, List<T>>()
  readonly #prefixes = new PrefixTable()
  /** By the number of a prefix. */
  readonly #prefixLists: List<T>[] = [listOf()]
  /** By the low bits of a word's hash: the longest line in which it may be a trigger. Nearly all words end here. */
  readonly #gate = new Uint8Array(GATE_SIZE)
  /** The longest line in which a beginning of words may be a trigger. */
  #prefixReach = 0

  /** Adds a thing by a word, or by a beginning of words that ends in a star. */
  add(word: string, one: T): void {
    const isPrefix = word.endsWith('*')
    const token = isPrefix ? word.slice(0, -1) : word
    const list = isPrefix ? this.#prefixList(token) : this.#wordList(token, one.max)
    if (list.things.at(-1) !== one) list.things.push(one)
    list.reach = Math.max(list.reach, one.max)
    if (isPrefix) this.#prefixReach = Math.max(this.#prefixReach, one.max)
  }

  #prefixList(token: string): List<T> {
    let number = this.#prefixes.get(token)
    if (number === 0) {
      number = this.#prefixLists.push(listOf()) - 1
      this.#prefixes.set(token, number)
    }
    return this.#prefixLists[number]!
  }

  /** The list of a word, which the gate is opened for, in lines of so many words. */
  #wordList(token: string, max: number): List<T> {
    const hash = hashText(token)
    const slot = hash & (GATE_SIZE - 1)
    this.#gate[slot] = Math.max(this.#gate[slot]!, Math.min(max, MOST_WORDS))
    let list = this.#words.get(hash)
    if (list === undefined) this.#words.set(hash, (list = listOf()))
    return list
  }

  /** Adds what the first tokens of a line trigger, so many of them, in a line of so many words. */
  find(tokens: Tokens, size: number, words: number, found: T[]): void {
    const { hashes } = tokens
    const gate = this.#gate
    const least = Math.min(words, MOST_WORDS)
    for (let t = 0; t < size; t++) {
      const hash = hashes[t]!
      if (gate[hash & (GATE_SIZE - 1)]! < least) continue
      const list = this.#words.get(hash)
      if (list !== undefined) take(list, words, found)
    }
    if (words > this.#prefixReach) return
    const prefixes = this.#prefixes
    for (let t = prefixes.next(tokens, 0, size); t < size; t = prefixes.next(tokens, t + 1, size)) {
      for (let n = prefixes.find(tokens, t); n > 0; n = prefixes.shorter(n)) take(this.#prefixLists[n]!, words, found)
    }
  }
}

function listOf<T>(): List<T> {
  return { things: [], reach: 0 }
}

function take<T extends Triggered>({ things, reach }: List<T>, words: number, found: T[]): void {
  if (reach < words) return
  for (const one of things) if (words <= one.max) found.push(one)
}

/** Marks a trigger that needs to come first in the line. */
const FIRST = '^'

/**
 * What a sound phrase waits for: one of some words, as they are in tokens, with a star where the beginning of one will do, and bars between
 * them; behind "^" where it needs to come first in the line. Of the items that the phrase needs it is that which comes least often.
 */
export function triggerOf(phrase: string): string {
  const items = splitItems(phrase)!
  let best = ''
  let least = Infinity
  for (const item of items) {
    if (!isNeeded(item)) continue
    const cost = costOf(item)
    if (cost >= least) continue
    least = cost
    best = item
  }
  const firsts = items[0] === FIRST ? firstWords(items[1]) : []
  if (firsts.length > 0 && sum(firsts) / RARER_FIRST < least) {
    return FIRST + written(firsts.map((word) => needsOfWord(word)[0]!))
  }
  return written(choicesOf(best).map((choice) => rarestPart(rarest(choice))))
}

function written(needs: readonly Need[]): string {
  return [...new Set(needs.map(({ token, isPrefix }) => (isPrefix ? `${token}*` : token)))].join('|')
}

/** The words that an item begins with, one of which must be there; none when it may be left out or begin with any word. */
function firstWords(item: string | undefined): string[] {
  if (item === undefined || !isNeeded(item)) return []
  const words = choicesOf(item).map((choice) => choice.split(' ').find((word) => word !== '')!)
  return words.includes(ANY) ? [] : words
}

/** How common it is that one of an item's choices comes, each told by its rarest word. */
function costOf(item: string): number {
  return sum(choicesOf(item).map(rarest))
}

/** How common it is that one of some words comes. */
function sum(words: readonly string[]): number {
  return words.reduce((all, word) => all + commonness(word), 0)
}

/** The rarest word of a choice; `ANY` when it holds no other. */
function rarest(choice: string): string {
  let best = ANY
  for (const word of choice.split(' ')) if (word !== '' && commonness(word) < commonness(best)) best = word
  return best
}

/** How common a word of a phrase is, judged by how it is written; any word is commoner than all others. */
function commonness(word: string): number {
  if (word === ANY) return Infinity
  if (word.startsWith('<')) return COMMON_CLASS.get(word) ?? RARE_CLASS
  const common = COMMON[Math.min(word.length, COMMON.length - 1)]!
  return word.charCodeAt(0) < BEYOND_LATIN ? common : common / RARER_BEYOND_LATIN
}

/** The rarest part of a word: of "e-mail*" it is a beginning, "mail". */
function rarestPart(word: string): Need {
  return needsOfWord(word).reduce((rarest, part) => (commonness(part.token) < commonness(rarest.token) ? part : rarest))
}
