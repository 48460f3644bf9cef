/**
 * A corpus of any size, of invented words, the same each time: articles of very many outlets, few of which have most of them. An
 * article has a headline, running text, now and then a heading that others have too, and its outlet's furniture, some of it in
 * ever other guises. Some stories are told twice. Articles are as long, in paragraphs and words, as those of some thousand real ones.
 */
import { Random } from '../support/random.js'

const OUTLETS = 20_000
const LETTERS = Array.from('etaoinshrdlucmfwyp')
/** One article in so many tells a story that the outlet has told before. */
const RETOLD = 20

const vocabulary = new Random(1)
const DIFFERENT = Array.from({ length: 30_000 }, () => vocabulary.many(2, 9, () => vocabulary.pick(LETTERS)).join(''))
/** Words to draw from, as often as their frequencies want it: these fall off as those of a language do. */
const WORDS = Array.from(
  { length: 2 ** 17 },
  () => DIFFERENT[vocabulary.below(1 + vocabulary.below(DIFFERENT.length))]!,
)
const HEADINGS = Array.from({ length: 40 }, () => words(vocabulary, 2, 5))

function words(random: Random, least: number, most: number): string {
  let out = random.pick(WORDS)
  for (let more = random.between(least, most); more > 1; more--) out += ` ${random.pick(WORDS)}`
  return out
}

/** The lines of furniture of an outlet, from 2 to 12; "#" stands for what is another one each time. */
function furniture(outlet: number): string[] {
  const random = new Random(1_000_000 + outlet)
  return random.many(2, 12, () => words(random, 3, 12) + (random.oneIn(4) ? ' #' : ''))
}

/** Paragraphs of an article and words of a paragraph, as 6,895 scraped news articles have them: each tenth of them ends at a number. */
const PARAGRAPHS = [3, 7, 9, 11, 13, 16, 18, 22, 26, 34, 60] as const
const PARAGRAPH_WORDS = [2, 9, 17, 24, 30, 35, 42, 50, 63, 86, 160] as const
/** A sentence has so many words, or what is left of its paragraph. */
const SENTENCE = [12, 28] as const

function drawn(random: Random, tenths: readonly number[]): number {
  const tenth = random.below(tenths.length - 1)
  return random.between(tenths[tenth]!, tenths[tenth + 1]!)
}

/** Running text of so many words; what has few is a heading. */
function paragraph(random: Random, length: number): string {
  if (length < 6) return words(random, length, length)
  const sentences: string[] = []
  for (let left = length; left > 0;) {
    const some = Math.min(left, random.between(...SENTENCE))
    const text = words(random, some, some)
    sentences.push(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
    left -= some
  }
  return sentences.join(' ')
}

/** A story: a headline, and paragraphs. */
function story(seed: number): string[] {
  const random = new Random(seed)
  const count = drawn(random, PARAGRAPHS)
  return [
    words(random, 5, 12),
    ...random.many(count, count, () =>
      random.oneIn(12) ? random.pick(HEADINGS) : paragraph(random, drawn(random, PARAGRAPH_WORDS)),
    ),
  ]
}

/** The records of a corpus of so many articles, each a line of NDJSON. */
export function* corpus(articles: number): Generator<string> {
  const outlets = Array.from({ length: OUTLETS }, (_, i) => furniture(i))
  const random = new Random(2)
  /** The last story of each outlet. */
  const told = new Int32Array(OUTLETS)
  for (let n = 1; n <= articles; n++) {
    // The chance of the k-th outlet is about one in k times the logarithm of their number.
    const outlet = Math.floor(OUTLETS ** (random.below(2 ** 24) / 2 ** 24)) - 1
    const last = told[outlet]!
    const number = last > 0 && random.oneIn(RETOLD) ? last : n
    told[outlet] = number
    const lines = story(10_000_000 + number)
    const own = outlets[outlet]!.map((line) => line.replace('#', words(random, 1, 2)))
    const head = own.length > 6 ? own.splice(0, 2) : []
    const text = [...head, ...lines, ...own].join('\n\n')
    yield `{"id":"${String(n)}","host":"outlet-${String(outlet)}.example","text":${JSON.stringify(text)}}\n`
  }
}
