/**
 * Turns the text of a line into the tokens that rules and fingerprints are compared on.
 *
 * "You’ve read 3 of {{limit}} stories: e-mail desk@example.com »" becomes
 * `you ve read <number> of <mark> stories <:> e mail <email> <»>`: lower case, accents stripped, apostrophes and hyphens
 * split words, amounts and addresses folded into classes, Markdown link targets dropped, and of the punctuation only the
 * marks that rules ask for. One pass, linear in the text whatever it holds.
 */
import { readBytes } from './byte-lane.js'
import { dependsOnOthers } from './characters.js'
import { looksOf } from './model/appearance.js'
import { Tokeniser } from './tokeniser.js'
import { Tokens } from './tokens.js'

/** Raised whenever the tokens of any text change; stored in every profile. */
export const NORMALISER_VERSION = 3

/** Those of the text that is looked at. */
const tokens = new Tokens()

/** The tokens of a line's text, as strings: for those who are in no hurry. */
export function tokenise(text: string): string[] {
  readTokens(text, tokens)
  return tokens.texts()
}

/**
 * Reads the tokens of a line's text. Never throws; equal text gives equal tokens on every machine and in every locale.
 *
 * @param tokens forgets what it held
 */
export function readTokens(text: string, tokens: Tokens): void {
  // Nearly every text can be put in lower case a letter at a time, as it is read.
  if (!readBytes(text, tokens)) new Tokeniser(text.toLowerCase(), tokens).run()
  // Case is another matter in such a text, in addresses and links too, of which no word is read.
  if (dependsOnOthers(text)) tokens.looks.set(looksOf(text))
}

/** How many of some tokens, given as strings, are words; see `Tokens.countWords`. */
export function countWords(tokens: readonly string[]): number {
  return Tokens.of(tokens).countWords()
}
