/** What witnesses say of a paragraph: each speaks for boilerplate with a weight, and none deletes anything. */
import type { Features } from './features.js'
import type { FingerprintSet } from './fingerprints.js'
import type { Kind } from './kind.js'
import { readTokens } from './normalise.js'
import { splitQuotations } from './quotations.js'
import type { RuleRow, RuleSet, Strength } from './rules.js'
import { Tokens } from './tokens.js'

/** One witness's word that a paragraph is boilerplate. */
export interface Evidence {
  /** Who says so: a rule's id, or the name of a witness. */
  readonly by: string
  readonly kind: Kind
  /** How strongly: `SURE` settles it alone, `LIKELY` needs support, `HINT` only goes along with a block; `KEEP` is for it. */
  readonly weight: number
  /** The paragraph heads a block of what follows. */
  readonly opens: boolean
  /** The paragraph is the last of a block that another one heads. */
  readonly closes?: boolean
}

/** Looks at one paragraph. */
export type Witness = (features: Features, tokens: Tokens) => readonly Evidence[]

const NONE: readonly Evidence[] = []

export const SURE = 4
export const LIKELY = 2
export const HINT = 0.5
export const KEEP = -100

const WEIGHTS: Readonly<Record<Strength, number>> = { sure: SURE, likely: LIKELY, hint: HINT, keep: KEEP }

/** All evidence is made here: objects of one shape are quickly read. */
function evidenceOf(by: string, kind: Kind, weight: number, opens = false, closes = false): Evidence {
  return { by, kind, weight, opens, closes }
}

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
    const rows = rules.match(tokens, words)
    return rows.length === 0 ? NONE : inOneLanguage(withoutQuoted(rows, text, rules)).map(hear)
  }
}

/** What is quoted has so many words, and what stands around it as many, when it may be a notice that somebody writes about. */
const QUOTED_WORDS = 3
const OWN_WORDS = 2
const ofPart = new Tokens()

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

/** The name of what fingerprints say begins so. */
const LEARNED = 'fingerprint:'

/** Whether a fingerprint says so. */
export function isLearned({ by }: Evidence): boolean {
  return by.startsWith(LEARNED)
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

/** The witnesses that need no profile. */
export const WITNESSES: readonly Witness[] = [markWitness, priceWitness, copyrightWitness]
