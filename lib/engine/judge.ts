/** Turns the physical lines of a text, or of a window of it, into verdicts: one round over the text as it stands. */
import { type Evidence, markWitness, priceWitness, rulesWitness, type Witness } from './evidence.js'
import { type Features, measure } from './features.js'
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
  readonly #witnesses: readonly Witness[]

  /**
   * @throws {ChaffError} CHAFF_PROFILE when the profile was made for another normaliser, CHAFF_PHRASE when a rule of it does
   *   not follow the syntax
   */
  constructor(profile: Profile) {
    checkProfile(profile)
    this.#rules = new RuleSet(profile.rules)
    this.#address = new Set(profile.address)
    this.#witnesses = [rulesWitness(this.#rules), markWitness, priceWitness]
  }

  /** Judges the lines of a text; `memo` saves work over rounds on the same text. */
  judge(lines: readonly string[], memo = new Map<string, Witnessed>()): LineJudgement[] {
    const paragraphs = joinParagraphs(lines, (line) => this.#isNotice(line))
    const judgements = segment(paragraphs.map(({ text }) => this.#witness(text, memo)))
    const byLine: LineJudgement[] = lines.map(() => undefined)
    paragraphs.forEach(({ first, last }, i) => byLine.fill(judgements[i], first, last + 1))
    return byLine
  }

  #witness(text: string, memo: Map<string, Witnessed>): Witnessed {
    const known = memo.get(text)
    if (known !== undefined) return known
    const features = measure(text, this.#address)
    const witnessed = { features, evidence: this.#evidence(features) }
    memo.set(text, witnessed)
    return witnessed
  }

  #evidence(features: Features): Evidence[] {
    return this.#witnesses.flatMap((witness) => witness(features))
  }

  /** An ad notice is never part of the sentence that it interrupts. */
  #isNotice(line: string): boolean {
    if (line.length > MAX_ALONE) return false
    const { tokens, words } = measure(line, this.#address)
    return this.#rules.match(tokens, words).some(({ kind, strength }) => kind === 'ad' && strength === 'sure')
  }
}
