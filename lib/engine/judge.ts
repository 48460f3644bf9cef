/** Turns the physical lines of a text, or of a window of it, into verdicts: one round over the text as it stands. */
import { isAttributed } from './attribution.js'
import { findBios } from './bios.js'
import type { Weighed } from './doubts.js'
import { type Evidence, evidenceOf, KEEP, type Witness } from './evidence.js'
import { type Features, measure } from './features.js'
import { FingerprintSet } from './fingerprints.js'
import { guard } from './guards.js'
import { LineModel } from './model/model.js'
import type { Observed } from './model/observe.js'
import { joinParagraphs } from './paragraphs.js'
import { type RuleRow, RuleSet } from './rules.js'
import { checkProfile, type Profile } from './profile.js'
import { type Judgement, segment } from './segment.js'
import type { SiteRules } from './site.js'
import { Tokens } from './tokens.js'
import { weigh } from './weigh.js'
import { fingerprintWitness, rulesWitness, WITNESSES } from './witnesses.js'
import { WordClasses } from './word-classes.js'

/** The judgement of one physical line; undefined for a blank one. */
export type LineJudgement = Judgement | undefined

/** A bare notice of at most this many characters may stand in the middle of a broken sentence. */
const MAX_ALONE = 32

/** Everything a profile knows, compiled; holds no state of any text and may serve many at once. */
export class Judge {
  readonly #rules: RuleSet
  readonly #rulesWitness: Witness
  readonly #classes: WordClasses
  readonly #fingerprints: FingerprintSet
  /** The rules of each outlet, as witnesses. */
  readonly #sites: ReadonlyMap<string, Witness>
  readonly #profile: Profile
  #model: LineModel | undefined

  /**
   * @throws {ChaffError} CHAFF_PROFILE when the profile was made for another normaliser, CHAFF_PHRASE when a rule of it does
   *   not follow the syntax
   */
  constructor(profile: Profile) {
    checkProfile(profile)
    this.#rules = new RuleSet(profile.rules)
    this.#rulesWitness = rulesWitness(this.#rules)
    this.#classes = new WordClasses(profile.address)
    this.#fingerprints = new FingerprintSet(profile.fingerprints ?? [])
    this.#sites = compileSites(profile.sites ?? [])
    this.#profile = profile
  }

  /** The model, asked for when there is a paragraph to judge: weights may have to be decoded. */
  get model(): LineModel | undefined {
    if (this.#model === undefined && this.#profile.weights !== undefined) {
      this.#model = new LineModel(this.#profile.weights)
    }
    return this.#model
  }

  /** The outlet, if the profile has fingerprints or rules of it. */
  knownHost(host: string | undefined): string | undefined {
    return host !== undefined && (this.#sites.has(host) || this.#fingerprints.knows(host)) ? host : undefined
  }

  /**
   * Begins a text.
   *
   * @param host the outlet that it comes from, if known
   */
  text(host?: string): TextJudge {
    const site = host === undefined ? undefined : this.#sites.get(host)
    const witnesses = [
      this.#rulesWitness,
      ...(site === undefined ? [] : [site]),
      fingerprintWitness(this.#fingerprints, host),
      ...WITNESSES,
    ]
    return new TextJudge(this.#rules, this.#classes, witnesses, () => this.model)
  }
}

/** The rules of each outlet; those of several files add up. */
function compileSites(sites: readonly SiteRules[]): Map<string, Witness> {
  const rows = new Map<string, readonly RuleRow[]>()
  for (const { host, rules } of sites) rows.set(host, [...(rows.get(host) ?? []), ...rules])
  return new Map([...rows].map(([host, rules]) => [host, rulesWitness(new RuleSet(rules))]))
}

/** The tokens of the paragraph that is looked at. The engine does one thing at a time. */
const tokens = new Tokens()

const NO_EVIDENCE: readonly Evidence[] = []
const ATTRIBUTION = evidenceOf('attribution', 'other', KEEP)

/** What was found out of a paragraph by itself. */
interface Known {
  readonly text: string
  readonly features: Features
  readonly evidence: readonly Evidence[]
  /** Undefined without a model. */
  readonly observed: Observed | undefined
}

/** Judges one text, over and over as lines go; what was found out of a paragraph is remembered. */
export class TextJudge {
  readonly #rules: RuleSet
  readonly #classes: WordClasses
  readonly #witnesses: readonly Witness[]
  readonly #model: () => LineModel | undefined
  /** What is known of the window's paragraphs, from the second round on, and of those of the window before. */
  #memo = new Map<string, Known>()
  #before = new Map<string, Known>()
  /** What was found out in the last round. */
  readonly #fresh: Known[] = []

  constructor(rules: RuleSet, classes: WordClasses, witnesses: readonly Witness[], model: () => LineModel | undefined) {
    this.#rules = rules
    this.#classes = classes
    this.#witnesses = witnesses
    this.#model = model
  }

  /** Judges lines of the text: one round over it as it stands. */
  judge(lines: readonly string[]): LineJudgement[] {
    const paragraphs = joinParagraphs(lines, (line) => this.#isNotice(line))
    this.#remember()
    const model = paragraphs.length === 0 ? undefined : this.#model()
    const known: Known[] = []
    for (const { text } of paragraphs) known.push(this.#look(text, model))
    const judgements = segment(known)
    // With a model every paragraph is observed.
    if (model !== undefined) weigh(model, known as readonly Weighed[], judgements)
    findBios(known, judgements)
    guard(known, judgements)
    const byLine: LineJudgement[] = []
    for (const [i, { first, last }] of paragraphs.entries()) {
      while (byLine.length < first) byLine.push(undefined)
      while (byLine.length <= last) byLine.push(judgements[i])
    }
    while (byLine.length < lines.length) byLine.push(undefined)
    return byLine
  }

  /** Begins a window. Its first lines may be the last that were read for the window before, of which more is known. */
  next(): void {
    this.#fresh.length = 0
    ;[this.#before, this.#memo] = [this.#memo, this.#before]
    this.#memo.clear()
  }

  /** What is known of a paragraph; it is remembered from the second round on, for most texts are judged once. */
  #look(text: string, model: LineModel | undefined): Known {
    const known = this.#recall(text)
    if (known !== undefined) return known
    const features = measure(text, this.#classes, tokens)
    const found = { text, features, evidence: this.#hear(features), observed: model?.observe(features, tokens) }
    this.#fresh.push(found)
    return found
  }

  #recall(text: string): Known | undefined {
    // To look a text up in vain costs as much as to read its characters.
    const known = this.#memo.size > 0 ? this.#memo.get(text) : undefined
    if (known !== undefined || this.#before.size === 0) return known
    const before = this.#before.get(text)
    if (before !== undefined) this.#fresh.push(before)
    return before
  }

  /** What all witnesses say of the paragraph that is looked at: mostly nothing. */
  #hear(features: Features): readonly Evidence[] {
    let all: Evidence[] | undefined
    for (const witness of this.#witnesses) {
      const said = witness(features, tokens)
      if (said.length > 0) (all ??= []).push(...said)
    }
    if (all === undefined) return NO_EVIDENCE
    // What somebody says is the story's, whatever it says.
    if (isAttributed(features)) all.push(ATTRIBUTION)
    return all
  }

  #remember(): void {
    for (const known of this.#fresh) this.#memo.set(known.text, known)
    this.#fresh.length = 0
  }

  /** An ad notice is never part of the sentence that it interrupts. */
  #isNotice(line: string): boolean {
    if (line.length > MAX_ALONE) return false
    const { words } = measure(line, this.#classes, tokens)
    return this.#rules.match(tokens, words).some(({ kind, strength }) => kind === 'ad' && strength === 'sure')
  }
}
