/**
 * A corpus of any size, of invented words, the same each time: articles of very many outlets, few of which have most of them. An
 * article has a headline, running text, now and then a heading that others have too, and its outlet's furniture, some of it in
 * ever other guises. Some stories are told twice.
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

/** A story: a headline, and 10 to 24 paragraphs. */
function story(seed: number): string[] {
  const random = new Random(seed)
  return [
    words(random, 5, 12),
    ...random.many(10, 24, () => {
      if (random.oneIn(12)) return random.pick(HEADINGS)
      return random.oneIn(6) ? words(random, 3, 10) : `${words(random, 15, 45)}.`
    }),
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
