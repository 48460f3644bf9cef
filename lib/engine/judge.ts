/** Turns the physical lines of a text, or of a window of it, into verdicts: one round over the text as it stands. */
import { fingerprintWitness, markWitness, priceWitness, rulesWitness, type Witness } from './evidence.js'
import { measure } from './features.js'
import { FingerprintSet } from './fingerprints.js'
import { joinParagraphs } from './paragraphs.js'
import { RuleSet } from './rules.js'
import { type Judgement, segment, type Witnessed } from './segment.js'
import { checkProfile, type Profile } from './profile.js'

/** The judgement of one physical line; undefined for a blank one. */
export type LineJudgement = Judgement | undefined

/** A bare notice of at most this many characters may stand in the middle of a broken sentence. */
const MAX_ALONE = 32

/** Everything a profile knows, compiled; holds no state of any text and may serve many at once. */
export class Judge {
  readonly #rules: RuleSet
  readonly #address: ReadonlySet<string>
  readonly #fingerprints: FingerprintSet

  /**
   * @throws {ChaffError} CHAFF_PROFILE when the profile was made for another normaliser, CHAFF_PHRASE when a rule of it does
   *   not follow the syntax
   */
  constructor(profile: Profile) {
    checkProfile(profile)
    this.#rules = new RuleSet(profile.rules)
    this.#address = new Set(profile.address)
    this.#fingerprints = new FingerprintSet(profile.fingerprints ?? [])
  }

  /** The outlet, if the profile has fingerprints of it. */
  knownHost(host: string | undefined): string | undefined {
    return host !== undefined && this.#fingerprints.knows(host) ? host : undefined
  }

  /**
   * Begins a text.
   *
   * @param host the outlet that it comes from, if known
   */
  text(host?: string): TextJudge {
    const witnesses = [
      rulesWitness(this.#rules),
      fingerprintWitness(this.#fingerprints, host),
      markWitness,
      priceWitness,
    ]
    return new TextJudge(this.#rules, this.#address, witnesses)
  }
}

/** Judges one text, over and over as lines go; what was found out of a paragraph is remembered. */
export class TextJudge {
  readonly #rules: RuleSet
  readonly #address: ReadonlySet<string>
  readonly #witnesses: readonly Witness[]
  readonly #memo = new Map<string, Witnessed>()

  constructor(rules: RuleSet, address: ReadonlySet<string>, witnesses: readonly Witness[]) {
    this.#rules = rules
    this.#address = address
    this.#witnesses = witnesses
  }

  /** Judges lines of the text: one round over it as it stands. */
  judge(lines: readonly string[]): LineJudgement[] {
    const paragraphs = joinParagraphs(lines, (line) => this.#isNotice(line))
    const judgements = segment(paragraphs.map(({ text }) => this.#witness(text)))
    const byLine: LineJudgement[] = lines.map(() => undefined)
    paragraphs.forEach(({ first, last }, i) => byLine.fill(judgements[i], first, last + 1))
    return byLine
  }

  /** Forgets the paragraphs of lines that have been decided. */
  forget(): void {
    this.#memo.clear()
  }

  #witness(text: string): Witnessed {
    const known = this.#memo.get(text)
    if (known !== undefined) return known
    const features = measure(text, this.#address)
    const witnessed = { features, evidence: this.#witnesses.flatMap((witness) => witness(features)) }
    this.#memo.set(text, witnessed)
    return witnessed
  }

  /** An ad notice is never part of the sentence that it interrupts. */
  #isNotice(line: string): boolean {
    if (line.length > MAX_ALONE) return false
    const { tokens, words } = measure(line, this.#address)
    return this.#rules.match(tokens, words).some(({ kind, strength }) => kind === 'ad' && strength === 'sure')
  }
}
