/** Reads off a phrase what a line must hold for it to match, without compiling it; the syntax is told in `phrase.ts`. */
import { tokenise } from './normalise.js'
import { typeOf, WORD } from './tokens.js'

/** A word, or a beginning of words. */
export interface Need {
  readonly token: string
  readonly isPrefix: boolean
}

/** Splits a phrase at its spaces, those inside parentheses excepted; undefined when these are not in pairs, or nested. */
export function splitItems(phrase: string): string[] | undefined {
  if (!phrase.includes('(') && !phrase.includes(')')) return phrase.split(' ').filter((item) => item !== '')
  const items: string[] = []
  let depth = 0
  let item = ''
  for (const char of phrase) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (depth < 0 || depth > 1) return undefined
    if (char === ' ' && depth === 0) {
      if (item !== '') items.push(item)
      item = ''
    } else item += char
  }
  if (depth !== 0) return undefined
  if (item !== '') items.push(item)
  return items
}

/** Stands for any one word. */
export const ANY = '_'

/** What ties a phrase to an end of the line, and gaps. */
const NO_WORDS = new Set(['^', '$', '..', '...'])

/** Whether an item stands for words, and cannot be left out. */
export function isNeeded(item: string): boolean {
  return !NO_WORDS.has(item) && !canMiss(item)
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
  if (/^[a-z]+$/u.test(word) || typeOf(word) !== WORD) return [word]
  return tokenise(word.endsWith('*') ? word.slice(0, -1) : word)
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
