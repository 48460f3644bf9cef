/** The witnesses: the rules, the learned fingerprints, and those that need no profile. */
import { buttonsWitness } from './buttons.js'
import { type Evidence, evidenceOf, HINT, LEARNED, LIKELY, SURE, type Witness, WEIGHTS } from './evidence.js'
import type { FingerprintSet } from './fingerprints.js'
import { unglue } from './glued.js'
import { readTokens } from './normalise.js'
import { splitQuotations } from './quotations.js'
import type { RuleRow, RuleSet } from './rules.js'
import { Tokens } from './tokens.js'

const NONE: readonly Evidence[] = []
const NO_ROWS: readonly RuleRow[] = []

/** The tokens of a part of the line, or of what was made of it. The engine does one thing at a time. */
const ofPart = new Tokens()

/** The rules as a witness; each of them says the same of all that it matches. */
export function rulesWitness(rules: RuleSet): Witness {
  const said = new Map<RuleRow, Evidence>()
  const hear = (row: RuleRow): Evidence => {
    let evidence = said.get(row)
    if (evidence === undefined) {
      const { id, kind, strength, opens, closes } = row
      said.set(row, (evidence = evidenceOf(id, kind, WEIGHTS[strength], opens, closes)))
    }
    return evidence
  }
  return ({ text, words }, tokens) => {
    const matched = rules.match(tokens, words)
    const rows = matched.length === 0 && words <= GLUED_WORDS ? matchUnglued(text, rules) : matched
    return rows.length === 0 ? NONE : inOneLanguage(withoutWeak(withoutQuoted(rows, text, rules))).map(hear)
  }
}

/** What a rule is named that says less than another, of more lines: "en.share.share-this-weak". */
const WEAK = '-weak'

/** Leaves out rows that are the weak ones of others that match, too: what these say is not said twice. */
function withoutWeak(rows: readonly RuleRow[]): readonly RuleRow[] {
  if (rows.length < 2 || !rows.some(({ id }) => id.endsWith(WEAK))) return rows
  const strong = new Set(rows.map(({ id }) => id + WEAK))
  return rows.filter(({ id }) => !strong.has(id))
}

/** A bar of buttons has so many words at most, run together as they are. */
const GLUED_WORDS = 12

/** The rows that match a line once its words are apart. */
function matchUnglued(text: string, rules: RuleSet): readonly RuleRow[] {
  const apart = unglue(text)
  if (apart === undefined) return NO_ROWS
  readTokens(apart, ofPart)
  return rules.match(ofPart, ofPart.countWords())
}

/** What is quoted has so many words, and what stands around it as many, when it may be a notice that somebody writes about. */
const QUOTED_WORDS = 2
const OWN_WORDS = 2

/** Leaves out rows that match what a text quotes, and not what it says itself: "The banner asked me to “sign up for our newsletter”." */
function withoutQuoted(rows: readonly RuleRow[], text: string, rules: RuleSet): readonly RuleRow[] {
  const parts = splitQuotations(text)
  if (parts === undefined) return rows
  const matchPart = (part: string, least: number): readonly RuleRow[] | undefined => {
    readTokens(part, ofPart)
    const words = ofPart.countWords()
    return words < least ? undefined : rules.match(ofPart, words)
  }
  const own = matchPart(parts.own, OWN_WORDS)
  const quoted = matchPart(parts.quoted, QUOTED_WORDS)
  if (own === undefined || quoted === undefined) return rows
  return rows.filter((row) => row.strength === 'keep' || own.includes(row) || !quoted.includes(row))
}

/** The language of a rule, the first two letters of its id; none of one that a user has given. */
function languageOf({ id }: RuleRow): string | undefined {
  return id.charAt(2) === '.' ? id.slice(0, 2) : undefined
}

/**
 * Of rows in several languages, those in the one that says the most, and all that speak for the line or are a user's: a text is in one
 * language, and "FAQ" is no surer to be a label for being one in English and in French.
 */
function inOneLanguage(rows: readonly RuleRow[]): readonly RuleRow[] {
  const sums = new Map<string, number>()
  for (const row of rows) {
    const language = languageOf(row)
    if (language !== undefined) sums.set(language, (sums.get(language) ?? 0) + WEIGHTS[row.strength])
  }
  if (sums.size < 2) return rows
  const [most] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a))
  return rows.filter((row) => row.strength === 'keep' || (languageOf(row) ?? most) === most)
}

/**
 * The learned fingerprints as a witness. An exact match is sure: what was selected is furniture. A near one needs support.
 *
 * @param host the outlet that the text comes from, if known
 */
export function fingerprintWitness(fingerprints: FingerprintSet, host: string | undefined): Witness {
  return (_, tokens) => {
    const match = fingerprints.match(tokens, host)
    if (match === undefined) return NONE
    const { kind, documents } = match.fingerprint
    const by = `${LEARNED}${match.near ? 'near' : 'exact'}:${String(documents)}`
    return [evidenceOf(by, kind, match.near ? LIKELY : SURE)]
  }
}

/** Template marks that were never filled in come from a page's furniture; articles about templates have prose round them. */
export const markWitness: Witness = ({ mark, words }) =>
  mark && words <= MARK_WORDS ? [evidenceOf('template-mark', 'other', LIKELY)] : NONE
const MARK_WORDS = 40

/** Amounts that stand nearly alone are what plans are priced at: "₹2,700", "$9.99/month". */
export const priceWitness: Witness = ({ price, words, sentence }) =>
  price && words <= PRICE_WORDS && !sentence ? [evidenceOf('bare-price', 'paywall', HINT)] : NONE
const PRICE_WORDS = 6

/** "© 2021 The Orra Inquirer", in whatever language. A long one is rather the caption of a picture. */
export const copyrightWitness: Witness = ({ text, words }) =>
  words <= COPYRIGHT_WORDS && COPYRIGHT.test(text) ? [evidenceOf('copyright-sign', 'copyright', LIKELY)] : NONE
const COPYRIGHT_WORDS = 10
const COPYRIGHT = /^©\s*\d{4}(?!\d)/u

/** A menu whose items a scraper has run together: "NewsReviewsGuidesDeals". */
export const menuWitness: Witness = ({ text, words, sentence }) =>
  words <= MENU_WORDS && text.length <= MENU_LENGTH && !sentence && GLUED.test(text) && LETTERS.test(text)
    ? [evidenceOf('glued-menu', 'nav', LIKELY)]
    : NONE
const MENU_WORDS = 6
const MENU_LENGTH = 120
const GLUED = /(?:\p{Lu}\p{Ll}{1,20}){4}/u
const LETTERS = /^[\p{L}\s&|]+$/u

/**
 * A line that ends in the mark of a link: "More of the mill →". "»" may as well close a quotation, but in English; what opens one in the
 * line says so.
 */
export const linkMarkWitness: Witness = ({ text, words, sentence, english, functionWords }) => {
  if (
    words > LINK_WORDS ||
    words < 2 ||
    sentence ||
    !LINK_MARK.test(text.slice(-LINK_MARK_LENGTH)) ||
    QUOTES.test(text)
  )
    return NONE
  const isSure = !text.trimEnd().endsWith('»') || (english >= 2 && english === functionWords)
  return [evidenceOf('link-mark', 'related', isSure ? SURE : LIKELY)]
}
const LINK_WORDS = 25
const LINK_MARK_LENGTH = 4
const LINK_MARK = /(?:[»›→▸▶]|>>)\s*$/u
const QUOTES = /[«‹„“”"]/u

/** The witnesses that need no profile. */
export const WITNESSES: readonly Witness[] = [
  markWitness,
  priceWitness,
  copyrightWitness,
  menuWitness,
  linkMarkWitness,
  buttonsWitness,
]
