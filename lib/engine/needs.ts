/** Reads off a phrase what a line must hold for it to match, without compiling it; the syntax is told in `phrase.ts`. */
import { tokenise } from './normalise.js'
import { typeOf, WORD } from './tokens.js'

/** A word, or a beginning of words. */
export interface Need {
  readonly token: string
  readonly isPrefix: boolean
}

const BLANK = 0x20
const OPEN = 0x28
const CLOSE = 0x29

/** Splits a phrase at its spaces, those inside parentheses excepted; undefined when these are not in pairs, or nested. */
export function splitItems(phrase: string): string[] | undefined {
  const items: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= phrase.length; i++) {
    const unit = i < phrase.length ? phrase.charCodeAt(i) : BLANK
    if (unit === OPEN) depth++
    else if (unit === CLOSE) depth--
    else if (unit === BLANK && depth === 0) {
      if (i > start) items.push(phrase.slice(start, i))
      start = i + 1
    }
    if (depth < 0 || depth > 1) return undefined
  }
  return depth === 0 ? items : undefined
}

/** Stands for any one word. */
export const ANY = '_'

/** What ties a phrase to an end of the line, and gaps; the longest of them. */
const NO_WORDS = new Set(['^', '$', '..', '...'])
const LONGEST_NO_WORD = 3

/** Whether an item stands for words, and cannot be left out. */
export function isNeeded(item: string): boolean {
  return !canMiss(item) && (item.length > LONGEST_NO_WORD || !NO_WORDS.has(item))
}

/** Whether an item may be left out. */
export function canMiss(item: string): boolean {
  return item.length > 1 && item.endsWith('?')
}

/** The choices that an item which must be there gives. */
export function choicesOf(item: string): string[] {
  const inner = item.startsWith('(') && item.endsWith(')') ? item.slice(1, -1) : item
  return inner.split('|')
}

/** The tokens of a word of a phrase, without its star. */
export function tokensOf(word: string): string[] {
  if (typeOf(word) !== WORD) return [word]
  const bare = word.endsWith('*') ? word.slice(0, -1) : word
  return /^[a-z]+$/u.test(bare) ? [bare] : tokenise(bare)
}

/**
 * For each item of a sound phrase that cannot be left out, and each of its choices, the words and prefixes that stand in it. An item
 * of which one choice is any word is left out.
 */
export function needsOf(phrase: string): Need[][][] {
  const needs: Need[][][] = []
  for (const item of splitItems(phrase)!) {
    if (!isNeeded(item)) continue
    const choices = choicesOf(item).map((choice) => choice.split(' ').flatMap(needsOfWord))
    if (choices.every(({ length }) => length > 0)) needs.push(choices)
  }
  return needs
}

/** What a word of a phrase asks for: it may be of several parts, as "e-mail" is. */
export function needsOfWord(word: string): Need[] {
  if (word === '' || word === ANY) return []
  const tokens = tokensOf(word)
  const last = tokens.length - 1
  return tokens.map((token, i) => ({ token, isPrefix: i === last && word.endsWith('*') }))
}
