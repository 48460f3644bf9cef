/** Sets a paragraph in its document: what stands around it, how far the story is, what the rest of the text is like. */
import { Arena } from './arena.js'
import { Counts } from './counts.js'
import { Marks } from './marks.js'
import type { Placed } from './placed.js'
import { Repeats } from './repeats.js'
import { EVIDENT, Signs } from './signs.js'
import { bestRun } from '../runs.js'
import { looksLikeTitle, sharesLikeTitle } from './title.js'

/** A paragraph of prose is the story's without much doubt when it is as long as this and little speaks against it. */
const STRONG_WORDS = 20
const STRONG_LEXICAL = 0.5
const STRONG_WEIGHT = 0.5

/** At this confidence the rules would remove. */
const SETTLED = 0.95

/** A title stands at most so many paragraphs before the story. */
const TITLE_REACH = 60
/** A deck may be more like a title than the title itself, which stands at most so many paragraphs away. */
const TITLE_BESIDE = 4
/** The byline, the date and the caption stand at most so many paragraphs below the title. */
const BYLINE_REACH = 2

/** So many paragraphs that are surely the story's are its lead, and tell what it is about. */
const LEAD = 5

/** What a paragraph counts for the story: its lexical score within these bounds, by length, less a toll and what speaks against it. */
const STORY = { lexical: 2, fullWords: 40, most: 2, short: 0.3, toll: 0.3, evidence: 0.7, mostEvidence: 4 } as const

/** Paragraphs, from `start` up to, not including, `end`. */
interface Extent {
  readonly start: number
  readonly end: number
}

/** A row of neighbours that are all prose, or all not. */
interface Run extends Extent {
  /** The place of the paragraph with the highest lexical score, and the highest score of the others. */
  readonly most: number
  readonly second: number
  /** The same of the evidence's weight. */
  readonly heaviest: number
  readonly secondWeight: number
}

/** Words of a paragraph that others use too: all, and those that few use. */
interface Shared {
  readonly all: number
  readonly rare: number
}

/** A document's paragraphs, summed up once, so that each one's surroundings cost little to tell. */
export class Context {
  readonly paragraphs: readonly Placed[]
  readonly length: number
  /** Characters of all paragraphs, and of those that read as prose. */
  readonly characters: number
  readonly proseCharacters: number
  readonly firstProse: number
  readonly lastProse: number
  readonly firstStrong: number
  readonly lastStrong: number
  /** The share of the paragraphs that are not prose. */
  readonly short: number
  /** The share of the characters that the rules would remove. */
  readonly settled: number
  /** Mean lexical score by paragraph, and by character; mean length in words; the share of English function words. */
  readonly lexical: number
  readonly lexicalByCharacter: number
  readonly words: number
  readonly english: number
  /** The mean share of words that the lexicon knows. */
  readonly known: number
  /** In how many paragraphs of prose each longer word stands. */
  readonly #vocabulary: Counts
  /** The paragraphs with a lexical score above 0. */
  readonly suspects: Marks
  /** What comes again in the document, and where evidence stands. */
  readonly repeats: Repeats
  readonly signs: Signs
  /** The run of paragraphs that reads most like a story: its first place and the one after its last. */
  readonly story: Extent
  /** The longer words of the story's lead. */
  readonly #lead: Counts
  /** Sums over all paragraphs before each. */
  readonly #charactersBefore: Float64Array
  readonly #proseBefore: Float64Array
  readonly #lexicalBefore: Float64Array
  readonly #knownBefore: Float64Array
  readonly #strong: Uint8Array
  readonly #runs: Run[] = []
  readonly #runOf: Int32Array
  /** How like a title each paragraph before the story is, and how much the likest one is. */
  readonly #titles: Float64Array
  readonly #likest: number
  /** The place of the paragraph before the story that is most like its title; -1 when none is. */
  readonly title: number

  /** @param arena what is made of the paragraphs is good until it is reset */
  constructor(paragraphs: readonly Placed[], arena = new Arena()) {
    const n = paragraphs.length
    this.paragraphs = paragraphs
    this.length = n
    this.#charactersBefore = arena.float64(n + 1)
    this.#proseBefore = arena.float64(n + 1)
    this.#lexicalBefore = arena.float64(n + 1)
    this.#knownBefore = arena.float64(n + 1)
    this.#strong = arena.uint8(n)
    this.#runOf = arena.int32(n)
    this.#vocabulary = new Counts(contentLength(paragraphs), arena)
    let prose = 0
    let settled = 0
    let byCharacter = 0
    let words = 0
    let tokens = 0
    let english = 0
    let first = n
    let last = -1
    for (let i = 0; i < n; i++) {
      const { observed, confidence } = paragraphs[i]!
      const { features, lexical, appearance, known } = observed
      const size = appearance.length
      this.#charactersBefore[i + 1] = this.#charactersBefore[i]! + size
      this.#proseBefore[i + 1] = this.#proseBefore[i]! + (features.prose ? size : 0)
      this.#lexicalBefore[i + 1] = this.#lexicalBefore[i]! + lexical
      this.#knownBefore[i + 1] = this.#knownBefore[i]! + known
      this.#strong[i] = isStrong(paragraphs[i]!) ? 1 : 0
      byCharacter += lexical * size
      words += appearance.words
      tokens += features.words
      english += features.english
      if (confidence >= SETTLED) settled += size
      if (!features.prose) continue
      prose++
      first = Math.min(first, i)
      last = i
      for (const word of observed.content) this.#vocabulary.add(word)
    }
    this.characters = this.#charactersBefore[n]!
    this.proseCharacters = this.#proseBefore[n]!
    this.firstProse = first
    this.lastProse = last
    this.firstStrong = this.#strong.indexOf(1)
    this.lastStrong = this.#strong.lastIndexOf(1)
    this.short = (n - prose) / n
    this.settled = settled / this.characters
    this.lexical = this.#lexicalBefore[n]! / n
    this.lexicalByCharacter = byCharacter / this.characters
    this.words = words / n
    this.english = english / Math.max(1, tokens)
    this.known = this.#knownBefore[n]! / n
    this.suspects = new Marks(paragraphs, ({ observed }) => observed.lexical > 0, arena)
    this.repeats = new Repeats(paragraphs, arena)
    this.signs = new Signs(paragraphs, arena)
    this.#lead = this.#readLead(arena)
    this.story = bestRun(storyValues(paragraphs, arena)) ?? { start: 0, end: 0 }
    this.#findRuns()
    this.#titles = arena.float64(n)
    this.title = this.#findTitle()
    this.#likest = this.title < 0 ? 0 : this.#titles[this.title]!
  }

  #readLead(arena: Arena): Counts {
    const lead: Placed[] = []
    for (let i = this.#strong.indexOf(1); i >= 0 && lead.length < LEAD; i = this.#strong.indexOf(1, i + 1)) {
      lead.push(this.paragraphs[i]!)
    }
    const words = new Counts(contentLength(lead), arena)
    for (const { observed } of lead) for (const word of observed.content) words.add(word)
    return words
  }

  /** How many of a paragraph's longer words stand in the story's lead. */
  inLead(i: number): number {
    let count = 0
    for (const word of this.paragraphs[i]!.observed.content) if (this.#lead.of(word) > 0) count++
    return count
  }

  /** Measures what stands before the story; gives the place of its title, or -1. */
  #findTitle(): number {
    const end = this.firstStrong >= 0 ? this.firstStrong : this.firstProse
    let title = -1
    if (end === this.length) return title
    for (let i = Math.max(0, end - TITLE_REACH); i < end; i++) {
      const { observed, weight } = this.paragraphs[i]!
      if (weight >= EVIDENT || !looksLikeTitle(observed)) continue
      const { all } = this.shared(i)
      if (!sharesLikeTitle(all, observed)) continue
      this.#titles[i] = (all * all) / observed.content.length
      if (title < 0 || this.#titles[i]! >= this.#titles[title]!) title = i
    }
    return title
  }

  /** Whether a paragraph is the one most like a title, or stands beside it and is like one, too. */
  isTitle(i: number): boolean {
    return this.#titles[i]! > 0 && Math.abs(i - this.title) <= TITLE_BESIDE
  }

  /** Whether a paragraph stands between the title and the story where a byline does. */
  mayBeByline(i: number): boolean {
    if (this.title < 0 || i <= this.title || i > this.title + BYLINE_REACH) return false
    return this.firstStrong < 0 || i < this.firstStrong
  }

  /** How like a title a paragraph is, from 0 to 1 for the likest one. */
  titleness(i: number): number {
    return this.#likest === 0 ? 0 : this.#titles[i]! / this.#likest
  }

  #findRuns(): void {
    let start = 0
    for (let i = 1; i <= this.length; i++) {
      const { prose } = this.paragraphs[start]!.observed.features
      if (i < this.length && this.paragraphs[i]!.observed.features.prose === prose) continue
      this.#runOf.fill(this.#runs.length, start, i)
      this.#runs.push({ start, end: i, ...this.#extremes(start, i) })
      start = i
    }
  }

  #extremes(start: number, end: number): Omit<Run, keyof Extent> {
    let most = start
    let second = -Infinity
    let heaviest = start
    let secondWeight = -Infinity
    for (let i = start + 1; i < end; i++) {
      const { observed, weight } = this.paragraphs[i]!
      const top = this.paragraphs[most]!.observed.lexical
      if (observed.lexical > top) {
        most = i
        second = top
      } else second = Math.max(second, observed.lexical)
      const topWeight = this.paragraphs[heaviest]!.weight
      if (weight > topWeight) {
        heaviest = i
        secondWeight = topWeight
      } else secondWeight = Math.max(secondWeight, weight)
    }
    return { most, second, heaviest, secondWeight }
  }

  /** The run that a paragraph stands in: its first place and the one after its last. */
  run(i: number): Extent {
    return this.#runs[this.#runOf[i]!]!
  }

  /** The highest lexical score of the others in a paragraph's run; -Infinity when there are none. */
  runMost(i: number): number {
    const { most, second } = this.#runs[this.#runOf[i]!]!
    return most === i ? second : this.paragraphs[most]!.observed.lexical
  }

  /** The most evidence against one of the others in a paragraph's run; -Infinity when there are none. */
  runWeight(i: number): number {
    const { heaviest, secondWeight } = this.#runs[this.#runOf[i]!]!
    return heaviest === i ? secondWeight : this.paragraphs[heaviest]!.weight
  }

  /** Characters from paragraph `from` up to, not including, `to`. */
  charactersIn(from: number, to: number): number {
    return this.#charactersBefore[to]! - this.#charactersBefore[from]!
  }

  /** Characters of prose, likewise. */
  proseIn(from: number, to: number): number {
    return this.#proseBefore[to]! - this.#proseBefore[from]!
  }

  /** The sum of the lexical scores, likewise. */
  lexicalIn(from: number, to: number): number {
    return this.#lexicalBefore[to]! - this.#lexicalBefore[from]!
  }

  /** The sum of the shares of known words, likewise. */
  knownIn(from: number, to: number): number {
    return this.#knownBefore[to]! - this.#knownBefore[from]!
  }

  /** How many of a paragraph's longer words other paragraphs of prose use, and how many of these at most three use. */
  shared(i: number): Shared {
    const { content, features } = this.paragraphs[i]!.observed
    const own = features.prose ? 1 : 0
    let all = 0
    let rare = 0
    for (const word of content) {
      const others = this.#vocabulary.of(word) - own
      if (others <= 0) continue
      all++
      if (others <= 3) rare++
    }
    return { all, rare }
  }

  /** Paragraphs to the nearest that is surely the story's, in steps of `step`; at most `most`, `none` when the text ends first. */
  toStrong(i: number, step: 1 | -1, most: number, none: number): number {
    for (let d = 1; d <= most; d++) {
      const at = i + d * step
      if (at < 0 || at >= this.length) return none
      if (this.#strong[at] === 1) return d
    }
    return most + 1
  }
}

/** How many longer words paragraphs have. */
function contentLength(paragraphs: readonly Placed[]): number {
  let length = 0
  for (const { observed } of paragraphs) length += observed.content.length
  return length
}

function isStrong({ observed: { features, lexical }, weight }: Placed): boolean {
  return features.prose && features.words >= STRONG_WORDS && lexical < STRONG_LEXICAL && weight < STRONG_WEIGHT
}

function storyValues(paragraphs: readonly Placed[], arena: Arena): Float64Array {
  const values = arena.float64(paragraphs.length)
  for (let i = 0; i < paragraphs.length; i++) values[i] = storyValue(paragraphs[i]!)
  return values
}

/** What a paragraph counts for being part of the story, or against it. */
function storyValue({ observed: { features, lexical }, weight }: Placed): number {
  const size = features.prose ? (STORY.most * Math.min(features.words, STORY.fullWords)) / STORY.fullWords : STORY.short
  const against = Math.max(0, Math.min(STORY.mostEvidence, weight)) * STORY.evidence
  return Math.max(-STORY.lexical, Math.min(STORY.lexical, -lexical)) * size - STORY.toll - against
}
