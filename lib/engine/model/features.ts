/** The numbers that the trees of the model decide on: one row for each paragraph. */
import type { Appearance } from './appearance.js'
import type { Context } from './context.js'

/** What a number tells of, in the words of `chaff explain`. */
export type Aspect = 'words' | 'look' | 'evidence' | 'place' | 'neighbours' | 'document'

/** Numbers that tell of one aspect, or of one thing within it: their names, and what writes them in this order. */
interface Group {
  readonly aspect: Aspect
  readonly names: readonly string[]
  /** Writes those of a document's paragraph `i`, from `at` on. */
  readonly write: (context: Context, i: number, rows: Float32Array, at: number) => void
}

/** Stands for the score of a paragraph that is not there. */
const NO_SCORE = -9
const NONE = -1

const FAR = 20
const NEAR = 10

const LOOKS: Group = {
  aspect: 'look',
  names: [
    ...['words', 'characters', 'word length', 'capitalised', 'capitals', 'numbers', 'commas', 'stops', 'quotes'],
    ...['brackets', 'dashes', 'last', 'sentence', 'prose', 'colons', 'function words'],
  ],
  write({ paragraphs }, i, rows, at) {
    const { appearance, features } = paragraphs[i]!.observed
    const words = Math.max(1, appearance.words)
    let to = at
    rows[to++] = log(appearance.words)
    rows[to++] = log(appearance.length)
    rows[to++] = appearance.letters / words
    rows[to++] = capitalised(appearance)
    rows[to++] = appearance.capitals / words
    rows[to++] = appearance.numbers / words
    rows[to++] = appearance.commas / words
    rows[to++] = appearance.stops
    rows[to++] = appearance.quotes
    rows[to++] = appearance.brackets / words
    rows[to++] = appearance.dashes / words
    rows[to++] = appearance.last
    rows[to++] = Number(features.sentence)
    rows[to++] = Number(features.prose)
    rows[to++] = features.colons
    rows[to] = features.functionWords / Math.max(1, features.words)
  },
}

const WORDS: Group = {
  aspect: 'words',
  names: [
    ...['lexical', 'known', 'address', 'content', 'shared', 'shared count', 'shared rare', 'in lead', 'in lead count'],
    ...['repeats', 'same head', 'same first', 'same tail'],
  ],
  write(context, i, rows, at) {
    const { lexical, known, features, content } = context.paragraphs[i]!.observed
    const shared = context.shared(i)
    const inLead = context.inLead(i)
    const again = context.repeats.of(i)
    let to = at
    rows[to++] = lexical
    rows[to++] = known
    rows[to++] = Number(features.address)
    rows[to++] = content.length
    rows[to++] = content.length > 0 ? shared.all / content.length : NONE
    rows[to++] = shared.all
    rows[to++] = shared.rare
    rows[to++] = content.length > 0 ? inLead / content.length : NONE
    rows[to++] = inLead
    rows[to++] = again.whole
    rows[to++] = again.head
    rows[to++] = again.first
    rows[to] = again.tail
  },
}

const EVIDENCE: Group = {
  aspect: 'evidence',
  names: ['weight', 'confidence', 'settled'],
  write({ paragraphs, settled }, i, rows, at) {
    const { weight, confidence } = paragraphs[i]!
    rows[at] = clamp(weight, -5, 8)
    rows[at + 1] = confidence
    rows[at + 2] = settled
  },
}

const PLACES: Group = {
  aspect: 'place',
  names: [
    ...['index', 'position', 'characters after', 'prose before', 'prose after', 'prose characters before'],
    ...['prose characters after', 'from first prose', 'from last prose', 'from first strong', 'from last strong'],
    ...['strong before', 'strong after', 'title', 'from title', 'from story start', 'from story end'],
  ],
  write(context, i, rows, at) {
    const { length, proseCharacters, firstStrong, lastStrong, story } = context
    const before = context.proseIn(0, i)
    const after = context.proseIn(i + 1, length)
    let to = at
    rows[to++] = log(i)
    rows[to++] = length > 1 ? i / (length - 1) : 0
    rows[to++] = coarse(log(context.charactersIn(i + 1, length)), 0.5)
    rows[to++] = coarse(share(before, proseCharacters), 0.05)
    rows[to++] = coarse(share(after, proseCharacters), 0.05)
    rows[to++] = coarse(log(before), 0.5)
    rows[to++] = coarse(log(after), 0.5)
    rows[to++] = clamp(i - context.firstProse, -FAR, FAR)
    rows[to++] = clamp(i - context.lastProse, -FAR, FAR)
    rows[to++] = firstStrong < 0 ? -30 : clamp(i - firstStrong, -FAR, FAR)
    rows[to++] = lastStrong < 0 ? 30 : clamp(i - lastStrong, -FAR, FAR)
    rows[to++] = context.toStrong(i, -1, NEAR, NEAR + 2)
    rows[to++] = context.toStrong(i, 1, NEAR, NEAR + 2)
    rows[to++] = context.titleness(i)
    rows[to++] = context.title < 0 ? -30 : clamp(i - context.title, -FAR, FAR)
    rows[to++] = clamp(i - story.start, -FAR, FAR)
    rows[to] = clamp(i - story.end, -FAR, FAR)
  },
}

/** How far away the paragraphs stand whose words are looked at, and those of which more is. */
const DISTANCES = [-3, -2, -1, 1, 2, 3]
const BESIDE = [-1, 1]

function nameAt(name: string, distance: number): string {
  return `${name} ${distance < 0 ? '' : '+'}${String(distance)}`
}

const NEIGHBOURS: Group = {
  aspect: 'neighbours',
  names: [
    ...DISTANCES.flatMap((distance) => [nameAt('lexical', distance), nameAt('words', distance)]),
    ...BESIDE.flatMap((distance) => ['sentence', 'last', 'capitalised'].map((name) => nameAt(name, distance))),
  ],
  write({ paragraphs }, i, rows, at) {
    let to = at
    for (const distance of DISTANCES) {
      const observed = paragraphs[i + distance]?.observed
      rows[to++] = observed === undefined ? NO_SCORE : observed.lexical
      rows[to++] = observed === undefined ? NONE : log(observed.appearance.words)
    }
    for (const distance of BESIDE) {
      const observed = paragraphs[i + distance]?.observed
      rows[to++] = observed === undefined ? NONE : Number(observed.features.sentence)
      rows[to++] = observed === undefined ? NONE : observed.appearance.last
      rows[to++] = observed === undefined ? NONE : capitalised(observed.appearance)
    }
  },
}

const SURROUNDINGS: Group = {
  aspect: 'neighbours',
  names: [
    ...['run', 'run characters', 'run lexical', 'run known', 'run most', 'run weight', 'lexical before'],
    ...['lexical after', 'suspects before', 'suspects after', 'lexical around', 'repeated beside', 'repeated around'],
  ],
  write(context, i, rows, at) {
    const { length, paragraphs } = context
    const { start, end } = context.run(i)
    const rest = length - 1 - i
    const from = Math.max(0, i - NEAR)
    const until = Math.min(length, i + NEAR + 1)
    const others = until - from - 1
    let to = at
    rows[to++] = log(end - start)
    rows[to++] = log(context.charactersIn(start, end))
    rows[to++] = context.lexicalIn(start, end) / (end - start)
    rows[to++] = context.knownIn(start, end) / (end - start)
    rows[to++] = Math.max(NO_SCORE, context.runMost(i))
    rows[to++] = clamp(context.runWeight(i), NO_SCORE, 8)
    rows[to++] = i > 0 ? context.lexicalIn(0, i) / i : NO_SCORE
    rows[to++] = rest > 0 ? context.lexicalIn(i + 1, length) / rest : NO_SCORE
    rows[to++] = share(context.suspects.countIn(0, i), i)
    rows[to++] = share(context.suspects.countIn(i + 1, length), rest)
    rows[to++] = others > 0 ? (context.lexicalIn(from, until) - paragraphs[i]!.observed.lexical) / others : NO_SCORE
    rows[to++] = context.repeats.repeated.near(i, 2)
    rows[to] = context.repeats.repeated.near(i, 6)
  },
}

/** How far back a line of a kind is looked for, and what stands for none. */
const SINCE = 30
const NEVER = 40

const SIGNS: Group = {
  aspect: 'neighbours',
  names: [
    ...['evident near', 'evident before', 'evident after', 'comments before', 'since comments', 'related before'],
    ...['since related'],
  ],
  write({ length, signs: { evident, comments, related } }, i, rows, at) {
    let to = at
    rows[to++] = evident.near(i, 3)
    rows[to++] = share(evident.countIn(0, i), i)
    rows[to++] = share(evident.countIn(i + 1, length), length - 1 - i)
    rows[to++] = log(comments.countIn(0, i))
    rows[to++] = comments.since(i, SINCE, NEVER)
    rows[to++] = log(related.countIn(0, i))
    rows[to] = related.since(i, SINCE, NEVER)
  },
}

/** What tells of the document, and is the same for all its paragraphs. */
const DOCUMENT: Pick<Group, 'aspect' | 'names'> = {
  aspect: 'document',
  names: [
    ...['paragraphs', 'document characters', 'prose', 'short', 'document lexical', 'document lexical by character'],
    ...['suspects', 'evident', 'mean words', 'document known', 'english', 'story'],
  ],
}

function documentNumbers(context: Context): readonly number[] {
  return [
    coarse(log(context.length), 0.5),
    coarse(log(context.characters), 0.5),
    coarse(context.proseCharacters / context.characters, 0.1),
    coarse(context.short, 0.1),
    coarse(context.lexical, 0.25),
    coarse(context.lexicalByCharacter, 0.25),
    coarse(context.suspects.countIn(0, context.length) / context.length, 0.1),
    coarse(context.signs.evident.countIn(0, context.length) / context.length, 0.05),
    coarse(log(context.words), 0.25),
    coarse(context.known, 0.05),
    coarse(context.english, 0.05),
    coarse((context.story.end - context.story.start) / context.length, 0.1),
  ]
}

/** Those that tell of a paragraph. */
const GROUPS = [LOOKS, WORDS, EVIDENCE, PLACES, NEIGHBOURS, SURROUNDINGS, SIGNS]

/** All features, in the order of a row. */
export const FEATURES: readonly { readonly name: string; readonly aspect: Aspect }[] = [...GROUPS, DOCUMENT].flatMap(
  ({ aspect, names }) => names.map((name) => ({ name, aspect })),
)

/** Writes the rows of a document's paragraphs. */
export class RowWriter {
  readonly #context: Context
  readonly #document: readonly number[]

  constructor(context: Context) {
    this.#context = context
    this.#document = documentNumbers(context)
  }

  /** Writes the row of paragraph `i` into `rows`, from `at` on. */
  write(i: number, rows: Float32Array, at: number): void {
    let to = at
    for (const { names, write } of GROUPS) {
      write(this.#context, i, rows, to)
      to += names.length
    }
    for (const number of this.#document) rows[to++] = number
  }
}

/** The share of the words, but the first, that begin with a capital. */
function capitalised({ words, capitalised }: Appearance): number {
  return words > 1 ? capitalised / (words - 1) : 0
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : NONE
}

/** Rounded to a step: a finer number of a whole document would let the trees know it again. */
function coarse(x: number, step: number): number {
  return Math.round(x / step) * step
}

/** Logarithms of counts: nearly all that are asked for are of small ones. */
const LOGS = Float64Array.from({ length: 1024 }, (_, count) => Math.log2(1 + count))

function log(x: number): number {
  const count = x | 0
  return count === x && count < LOGS.length ? LOGS[count]! : Math.log2(1 + x)
}

function clamp(x: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, x))
}
