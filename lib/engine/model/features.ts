/** The numbers that the trees of the model decide on: one row for each paragraph. */
import { Context, type Placed } from './context.js'

/** What a number tells of, in the words of `chaff explain`. */
export type Aspect = 'words' | 'look' | 'evidence' | 'place' | 'neighbours' | 'document'

/** One paragraph of a document. */
class View {
  readonly context: Context
  readonly i: number

  constructor(context: Context, i: number) {
    this.context = context
    this.i = i
  }

  get own(): Placed {
    return this.context.paragraphs[this.i]!
  }

  /** The paragraph so many places on. */
  at(distance: number): Placed | undefined {
    return this.context.paragraphs[this.i + distance]
  }
}

interface Feature {
  readonly name: string
  readonly aspect: Aspect
  readonly of: (view: View) => number
}

function feature(aspect: Aspect, name: string, of: (view: View) => number): Feature {
  return { name, aspect, of }
}

/** Stands for the score of a paragraph that is not there. */
const NO_SCORE = -9
const NONE = -1

const look = (name: string, of: (placed: Placed) => number): Feature => feature('look', name, ({ own }) => of(own))
const perWord = (placed: Placed, count: number): number => count / Math.max(1, placed.observed.appearance.words)
const capitalised = ({ observed: { appearance } }: Placed): number =>
  appearance.words > 1 ? appearance.capitalised / (appearance.words - 1) : 0

const LOOKS: readonly Feature[] = [
  look('words', ({ observed }) => log(observed.appearance.words)),
  look('characters', ({ observed }) => log(observed.appearance.length)),
  look('word length', (own) => perWord(own, own.observed.appearance.letters)),
  look('capitalised', capitalised),
  look('capitals', (own) => perWord(own, own.observed.appearance.capitals)),
  look('numbers', (own) => perWord(own, own.observed.appearance.numbers)),
  look('commas', (own) => perWord(own, own.observed.appearance.commas)),
  look('stops', ({ observed }) => observed.appearance.stops),
  look('quotes', ({ observed }) => observed.appearance.quotes),
  look('brackets', (own) => perWord(own, own.observed.appearance.brackets)),
  look('dashes', (own) => perWord(own, own.observed.appearance.dashes)),
  look('last', ({ observed }) => observed.appearance.last),
  look('sentence', ({ observed }) => Number(observed.features.sentence)),
  look('prose', ({ observed }) => Number(observed.features.prose)),
  look('colons', ({ observed }) => observed.features.colons),
  look('function words', ({ observed }) => observed.features.functionWords / Math.max(1, observed.features.words)),
]

const WORDS: readonly Feature[] = [
  feature('words', 'lexical', ({ own }) => own.observed.lexical),
  feature('words', 'known', ({ own }) => own.observed.known),
  feature('words', 'address', ({ own }) => Number(own.observed.features.address)),
  feature('words', 'content', ({ own }) => own.observed.content.length),
  feature('words', 'shared', ({ own, context, i }) =>
    own.observed.content.length > 0 ? context.shared(i).all / own.observed.content.length : NONE,
  ),
  feature('words', 'shared count', ({ context, i }) => context.shared(i).all),
  feature('words', 'shared rare', ({ context, i }) => context.shared(i).rare),
  feature('words', 'repeats', ({ context, i }) => context.repeats(i).whole),
  feature('words', 'same head', ({ context, i }) => context.repeats(i).head),
]

const EVIDENCE: readonly Feature[] = [
  feature('evidence', 'weight', ({ own }) => clamp(own.weight, -5, 8)),
  feature('evidence', 'confidence', ({ own }) => own.confidence),
  feature('evidence', 'settled', ({ context }) => context.settled),
]

const place = (name: string, of: (context: Context, i: number) => number): Feature =>
  feature('place', name, ({ context, i }) => of(context, i))
const FAR = 20
const NEAR = 10
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : NONE)

const PLACES: readonly Feature[] = [
  place('index', (_, i) => log(i)),
  place('position', ({ length }, i) => (length > 1 ? i / (length - 1) : 0)),
  place('characters after', (context, i) => log(context.charactersIn(i + 1, context.length))),
  place('prose before', (context, i) => share(context.proseIn(0, i), context.proseCharacters)),
  place('prose after', (context, i) => share(context.proseIn(i + 1, context.length), context.proseCharacters)),
  place('prose characters before', (context, i) => log(context.proseIn(0, i))),
  place('prose characters after', (context, i) => log(context.proseIn(i + 1, context.length))),
  place('from first prose', ({ firstProse }, i) => clamp(i - firstProse, -FAR, FAR)),
  place('from last prose', ({ lastProse }, i) => clamp(i - lastProse, -FAR, FAR)),
  place('from first strong', ({ firstStrong }, i) => (firstStrong < 0 ? -30 : clamp(i - firstStrong, -FAR, FAR))),
  place('from last strong', ({ lastStrong }, i) => (lastStrong < 0 ? 30 : clamp(i - lastStrong, -FAR, FAR))),
  place('strong before', (context, i) => context.toStrong(i, -1, NEAR, NEAR + 2)),
  place('strong after', (context, i) => context.toStrong(i, 1, NEAR, NEAR + 2)),
]

function neighbour(name: string, distance: number, none: number, of: (placed: Placed) => number): Feature {
  return feature('neighbours', `${name} ${distance < 0 ? '' : '+'}${String(distance)}`, (view) => {
    const placed = view.at(distance)
    return placed === undefined ? none : of(placed)
  })
}

const NEIGHBOURS: readonly Feature[] = [
  ...[-3, -2, -1, 1, 2, 3].flatMap((distance) => [
    neighbour('lexical', distance, NO_SCORE, ({ observed }) => observed.lexical),
    neighbour('words', distance, NONE, ({ observed }) => log(observed.appearance.words)),
  ]),
  ...[-1, 1].flatMap((distance) => [
    neighbour('sentence', distance, NONE, ({ observed }) => Number(observed.features.sentence)),
    neighbour('last', distance, NONE, ({ observed }) => observed.appearance.last),
    neighbour('capitalised', distance, NONE, capitalised),
  ]),
  feature('neighbours', 'run', ({ context, i }) => log(context.run(i).end - context.run(i).start)),
  feature('neighbours', 'run characters', ({ context, i }) => {
    const { start, end } = context.run(i)
    return log(context.charactersIn(start, end))
  }),
  feature('neighbours', 'run lexical', ({ context, i }) => {
    const { start, end } = context.run(i)
    return context.lexicalIn(start, end) / (end - start)
  }),
  feature('neighbours', 'run known', ({ context, i }) => {
    const { start, end } = context.run(i)
    return context.knownIn(start, end) / (end - start)
  }),
  feature('neighbours', 'run most', ({ context, i }) => Math.max(NO_SCORE, context.runMost(i))),
  feature('neighbours', 'run weight', ({ context, i }) => clamp(context.runWeight(i), NO_SCORE, 8)),
  feature('neighbours', 'lexical before', ({ context, i }) => (i > 0 ? context.lexicalIn(0, i) / i : NO_SCORE)),
  feature('neighbours', 'lexical after', ({ context, i }) => {
    const rest = context.length - 1 - i
    return rest > 0 ? context.lexicalIn(i + 1, context.length) / rest : NO_SCORE
  }),
  feature('neighbours', 'suspects before', ({ context, i }) => share(context.suspectsIn(0, i), i)),
  feature('neighbours', 'suspects after', ({ context, i }) =>
    share(context.suspectsIn(i + 1, context.length), context.length - 1 - i),
  ),
  feature('neighbours', 'lexical around', ({ context, i, own }) => {
    const from = Math.max(0, i - NEAR)
    const to = Math.min(context.length, i + NEAR + 1)
    const others = to - from - 1
    return others > 0 ? (context.lexicalIn(from, to) - own.observed.lexical) / others : NO_SCORE
  }),
]

const whole = (name: string, of: (context: Context) => number): Feature =>
  feature('document', name, ({ context }) => of(context))

const DOCUMENT: readonly Feature[] = [
  whole('paragraphs', ({ length }) => log(length)),
  whole('document characters', ({ characters }) => log(characters)),
  whole('prose', ({ proseCharacters, characters }) => proseCharacters / characters),
  whole('short', ({ short }) => short),
  whole('document lexical', ({ lexical }) => lexical),
  whole('document lexical by character', ({ lexicalByCharacter }) => lexicalByCharacter),
  whole('suspects', ({ suspect }) => suspect),
  whole('evident', ({ evident }) => evident),
  whole('mean words', ({ words }) => log(words)),
  whole('document known', ({ known }) => known),
  whole('english', ({ english }) => english),
]

/** All features, in the order of a row. */
export const FEATURES: readonly Omit<Feature, 'of'>[] = [
  ...LOOKS,
  ...WORDS,
  ...EVIDENCE,
  ...PLACES,
  ...NEIGHBOURS,
  ...DOCUMENT,
]
const ALL = FEATURES as readonly Feature[]

/** Writes the row of a document's paragraph `i` into `rows`, from `at` on. */
export function writeRow(context: Context, i: number, rows: Float32Array, at: number): void {
  const view = new View(context, i)
  for (let f = 0; f < ALL.length; f++) rows[at + f] = ALL[f]!.of(view)
}

/** The rows of a document's paragraphs, one after another. */
export function featureRows(paragraphs: readonly Placed[]): Float32Array {
  const rows = new Float32Array(paragraphs.length * ALL.length)
  if (paragraphs.length === 0) return rows
  const context = new Context(paragraphs)
  for (let i = 0; i < paragraphs.length; i++) writeRow(context, i, rows, i * ALL.length)
  return rows
}

function log(x: number): number {
  return Math.log2(1 + x)
}

function clamp(x: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, x))
}
