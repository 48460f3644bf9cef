import t from 'tap'
import type { Placed } from '../../../lib/engine/model/placed.js'
import { FEATURES } from '../../../lib/engine/model/features.js'
import { featureAt, featureRows, lexiconOf, placed } from '../../support/model.js'
import { forSeeds } from '../../support/random.js'

const WIDTH = FEATURES.length
const LEXICON = lexiconOf({ subscribe: 40, hens: -10 })
const PROSE =
  'The hens of the valley had been counted twice before the snow came to the old mill at the river, he said.'

/** A feature of each paragraph, to six digits: rows hold numbers of 32 bits. */
function column(name: string, all: readonly Placed[], at = featureAt(name)): number[] {
  const rows = featureRows(all)
  return all.map((_, i) => short(rows[i * WIDTH + at]!))
}
const short = (number: number): number => Number(Math.fround(number).toPrecision(6))
const log = (number: number): number => short(Math.log2(1 + number))
/** Rounded to a step, as what tells of much of a document is. */
const rounded = (number: number, step: number): number => short(Math.round(number / step) * step)
const half = (number: number): number => rounded(Math.log2(1 + number), 0.5)

void t.test('each feature is known by its aspect and its name, and there are few enough for a byte each', (t) => {
  const names = FEATURES.map(({ aspect, name }) => `${aspect}: ${name}`)
  t.equal(new Set(names).size, names.length)
  t.ok(names.length < 255)
  t.end()
})

void t.test('there is a row of finite numbers for each paragraph, whatever it holds', (t) => {
  const texts = [PROSE, 'Subscribe', '…', '7', '橋', '[](https://esker.example/x)', '[ ](x)', '—', '"', '> > #', 'İ']
  forSeeds(100, (random, seed) => {
    const all = random.many(1, 30, () =>
      placed(random.pick(texts), { lexicon: LEXICON, weight: random.pick([0, 4, -100, 900]), confidence: 0.5 }),
    )
    const rows = featureRows(all)
    t.equal(rows.length, all.length * WIDTH)
    t.ok(rows.every(Number.isFinite), seed)
  })
  t.equal(featureRows([]).length, 0)
  t.end()
})

void t.test('looks are measured against the number of words', (t) => {
  const text = 'Hens, Mills (7): HENS — and more'
  const of = (name: string): number => column(name, [placed(text)])[0]!
  // Hens Mills 7 HENS and more: 6 words, 5 of them after the first.
  const expected = {
    words: log(6),
    characters: log(text.length),
    'word length': 4 + 5 + 4 + 3 + 4,
    capitalised: 2 / 5,
    capitals: 1 / 6,
    numbers: 1 / 6,
    commas: 1 / 6,
    stops: 0,
    quotes: 0,
    brackets: 2 / 6,
    dashes: 1 / 6,
    last: 0,
    sentence: 0,
    prose: 0,
    colons: 2,
    // and, more
    'function words': 2 / 6,
  }
  for (const [name, value] of Object.entries({ ...expected, 'word length': expected['word length'] / 6 })) {
    t.equal(of(name), short(value), name)
  }
  t.strictSame(column('capitalised', [placed('Hens')]), [0], 'of one word nothing can be told')
  t.strictSame(column('word length', [placed('…')]), [0], 'of none neither')
  t.match([column('sentence', [placed(PROSE)]), column('prose', [placed(PROSE)])], [[1], [1]])
  t.strictSame([column('quotes', [placed('“Hens. Mills”')]), column('stops', [placed('Hens. Mills')])], [[2], [1]])
  t.end()
})

void t.test('words tell of a paragraph by itself, and of what it shares with others', (t) => {
  const all = [
    placed('You and the hens counted the snow of the valley.', { lexicon: LEXICON }),
    placed('Read more: hens of the mill', { lexicon: LEXICON }),
    placed('Read more: subscribe', { lexicon: LEXICON }),
    placed('… !', { lexicon: LEXICON }),
    placed('The hens counted the snow of the valley again today.', { lexicon: LEXICON }),
  ]
  t.strictSame(column('lexical', all), [-1, -1, 4, 0, -1])
  t.strictSame(column('address', all), [1, 0, 0, 0, 0])
  // hens counted snow valley; read more hens mill; read more subscribe; –; hens counted snow valley again today
  t.strictSame(column('content', all), [4, 4, 3, 0, 6])
  t.strictSame(column('shared count', all), [4, 1, 0, 0, 4])
  t.strictSame(column('shared', all), [1, 1 / 4, 0, -1, short(4 / 6)])
  t.strictSame(column('shared rare', all), [4, 1, 0, 0, 4])
  t.strictSame(column('repeats', all), [1, 1, 1, 1, 1])
  t.strictSame(column('same head', all), [0, 1, 1, 0, 0])
  t.strictSame(column('same first', all), [0, 1, 1, 0, 0])
  t.strictSame(column('same tail', all), [0, 0, 0, 0, 0])
  // Of the story's lead are the words of a sentence that is long enough to be surely its.
  const lead = [...all, placed(`The hens counted the snow${' and the mill'.repeat(6)}.`, { lexicon: LEXICON })]
  t.strictSame(column('in lead count', lead), [3, 2, 0, 0, 3, 4])
  t.strictSame(column('in lead', lead), [3 / 4, 2 / 4, 0, -1, 3 / 6, 1])
  t.end()
})

void t.test('evidence is told within bounds', (t) => {
  const all = [-100, -5, 0, 2, 8, 99].map((weight) => placed('Hens', { weight, confidence: weight > 2 ? 0.95 : 0.5 }))
  t.strictSame(column('weight', all), [-5, -5, 0, 2, 8, 8])
  t.strictSame(column('confidence', all), [0.5, 0.5, 0.5, 0.5, 0.95, 0.95])
  t.strictSame(column('settled', all), Array(6).fill(short(2 / 6)))
  t.end()
})

void t.test('places are told from the text’s ends, from its prose, and from what is surely the story', (t) => {
  const all = ['Home', 'News', PROSE, 'Mill', 'Share'].map((text) => placed(text))
  const p = PROSE.length
  t.strictSame(column('index', all), [0, 1, 2, 3, 4].map(log))
  t.strictSame(column('position', all), [0, 0.25, 0.5, 0.75, 1])
  t.strictSame(column('characters after', all), [p + 13, p + 9, 9, 5, 0].map(half))
  t.strictSame(column('prose before', all), [0, 0, 0, 1, 1])
  t.strictSame(column('prose after', all), [1, 1, 0, 0, 0])
  t.strictSame(column('prose characters before', all), [0, 0, 0, p, p].map(half))
  t.strictSame(column('prose characters after', all), [p, p, 0, 0, 0].map(half))
  for (const from of ['from first prose', 'from last prose', 'from first strong', 'from last strong']) {
    t.strictSame(column(from, all), [-2, -1, 0, 1, 2], from)
  }
  t.strictSame(column('strong before', all), [12, 12, 12, 1, 2])
  t.strictSame(column('strong after', all), [2, 1, 12, 12, 12])
  t.end()
})

void t.test('places are told from the ends of what reads most like the story', (t) => {
  const all = ['Subscribe', 'Subscribe', PROSE, PROSE, 'Subscribe'].map((text) => placed(text, { lexicon: LEXICON }))
  t.strictSame(column('from story start', all), [-2, -1, 0, 1, 2])
  t.strictSame(column('from story end', all), [-4, -3, -2, -1, 0])
  const far = [...all, ...Array.from({ length: 25 }, () => placed('Subscribe', { lexicon: LEXICON }))]
  t.strictSame([column('from story start', far).at(-1), column('from story end', far).at(-1)], [20, 20])
  t.end()
})

void t.test('the title is told, and how far from it a paragraph stands', (t) => {
  const all = ['Home', 'Hens counted before the snow', 'Ann Mill', PROSE].map((text) => placed(text))
  t.strictSame(column('title', all), [0, 1, 0, 0])
  t.strictSame(column('from title', all), [-1, 0, 1, 2])
  t.strictSame(column('from title', all.slice(2)), [-30, -30], 'there is none')
  const far = [...all, ...Array.from({ length: 25 }, () => placed('Home'))]
  t.strictSame(column('from title', far).slice(-5), [20, 20, 20, 20, 20])
  t.end()
})

void t.test('in a text without prose places say so', (t) => {
  const all = ['Home', 'News'].map((text) => placed(text))
  t.strictSame(column('prose before', all), [-1, -1])
  t.strictSame(column('prose after', all), [-1, -1])
  t.strictSame(column('from first prose', all), [-2, -1])
  t.strictSame(column('from last prose', all), [1, 2])
  t.strictSame(column('from first strong', all), [-30, -30])
  t.strictSame(column('from last strong', all), [30, 30])
  t.strictSame(column('position', all.slice(1)), [0])
  t.end()
})

void t.test('what is far is far enough', (t) => {
  const all = [...Array.from({ length: 25 }, () => 'Home'), PROSE, ...Array.from({ length: 25 }, () => 'Home')].map(
    (text) => placed(text),
  )
  for (const from of ['from first prose', 'from last prose', 'from first strong', 'from last strong']) {
    const found = column(from, all)
    t.strictSame([found[0], found[5], found[6], found[44], found[45], found[50]], [-20, -20, -19, 19, 20, 20], from)
  }
  const before = column('strong before', all)
  t.strictSame([before[35], before[36], before[24]], [10, 11, 11])
  t.end()
})

void t.test('neighbours are told up to three away, and where there are none a number says so', (t) => {
  const all = [
    placed('Subscribe', { lexicon: LEXICON }),
    placed('My Hens', { lexicon: LEXICON }),
    placed('Mills turn.', { lexicon: LEXICON }),
    placed('Why?', { lexicon: LEXICON }),
  ]
  t.strictSame(column('lexical -1', all), [-9, 4, -1, 0])
  t.strictSame(column('lexical -2', all), [-9, -9, 4, -1])
  t.strictSame(column('lexical -3', all), [-9, -9, -9, 4])
  t.strictSame(column('lexical +1', all), [-1, 0, 0, -9])
  t.strictSame(column('lexical +2', all), [0, 0, -9, -9])
  t.strictSame(column('lexical +3', all), [0, -9, -9, -9])
  t.strictSame(column('words -1', all), [-1, 1, log(2), log(2)])
  t.strictSame(column('words +1', all), [log(2), log(2), 1, -1])
  t.strictSame(column('words +3', all), [1, -1, -1, -1])
  t.strictSame(column('sentence -1', all), [-1, 0, 0, 1])
  t.strictSame(column('sentence +1', all), [0, 1, 1, -1])
  t.strictSame(column('last -1', all), [-1, 0, 0, 1])
  t.strictSame(column('last +1', all), [0, 1, 6, -1])
  t.strictSame(column('capitalised -1', all), [-1, 0, 1, 0])
  t.strictSame(column('capitalised +1', all), [1, 0, 0, -1])
  t.end()
})

void t.test('what a run of like paragraphs, and what is before, after and around, says is told of each in it', (t) => {
  const all = [
    placed('Subscribe', { lexicon: LEXICON, weight: 4 }),
    placed('Hens', { lexicon: LEXICON, weight: -100 }),
    placed(PROSE, { lexicon: LEXICON }),
    placed('Mills', { lexicon: LEXICON, weight: 2 }),
  ]
  // Lexical scores: 4, -1, -1, 0.
  t.strictSame(column('run', all), [log(2), log(2), 1, 1])
  t.strictSame(column('run characters', all), [13, 13, PROSE.length, 5].map(log))
  t.strictSame(column('run lexical', all), [1.5, 1.5, -1, 0])
  t.strictSame(column('run most', all), [-1, 4, -9, -9])
  t.strictSame(column('run weight', all), [-9, 4, -9, -9])
  t.strictSame(column('lexical before', all), [-9, 4, 1.5, short(2 / 3)])
  t.strictSame(column('lexical after', all), [short(-2 / 3), -0.5, 0, -9])
  t.strictSame(column('suspects before', all), [-1, 1, 0.5, short(1 / 3)])
  t.strictSame(column('suspects after', all), [0, 0, 0, -1])
  t.strictSame(column('lexical around', all), [short(-2 / 3), 1, 1, short(2 / 3)])
  t.strictSame(column('lexical around', all.slice(0, 1)), [-9])
  const many = [...Array.from({ length: 20 }, () => 'Hens'), 'Subscribe'].map((text) =>
    placed(text, { lexicon: LEXICON }),
  )
  const around = column('lexical around', many)
  t.strictSame([around[9], around[10], around[20]], [-1, short((-19 + 4) / 20), -1], 'ten each way')
  const repeated = ['Home', 'Hens', 'Home', 'Mill', 'Snow', 'Ferry', 'Hens', 'Bread'].map((text) => placed(text))
  t.strictSame(column('repeated beside', repeated), [2, 2, 2, 2, 2, 1, 0, 1])
  t.strictSame(column('repeated around', repeated), [3, 3, 3, 4, 4, 4, 3, 3])
  t.end()
})

void t.test('evidence around, before and after is told, and how far back a line of a kind stands', (t) => {
  const hens = placed('Hens')
  const all = [
    hens,
    placed('9 comments', { weight: 2, comments: true }),
    hens,
    placed('More', { weight: 4, related: true }),
    hens,
  ]
  t.strictSame(column('evident near', all), [2, 1, 2, 1, 2])
  t.strictSame(column('evident before', all), [-1, 0, 1 / 2, short(1 / 3), 2 / 4])
  t.strictSame(column('evident after', all), [2 / 4, short(1 / 3), 1 / 2, 0, -1])
  t.strictSame(column('comments before', all), [0, 0, 1, 1, 1])
  t.strictSame(column('since comments', all), [40, 40, 1, 2, 3])
  t.strictSame(column('related before', all), [0, 0, 0, 0, 1])
  t.strictSame(column('since related', all), [40, 40, 40, 40, 1])
  const far = [...all.slice(0, 2), ...Array.from({ length: 40 }, () => hens)]
  t.equal(column('since comments', far).at(-1), 30)
  t.equal(column('evident near', far)[5], 0, 'three each way')
  t.end()
})

void t.test('the document as a whole is told of each of its paragraphs', (t) => {
  const all = [
    placed('Subscribe', { lexicon: LEXICON, weight: 4 }),
    placed('Hens', { lexicon: LEXICON }),
    placed(PROSE, { lexicon: LEXICON }),
  ]
  const p = PROSE.length
  // 22 words, of which: the of the had been the to the at the he said.
  const expected = {
    paragraphs: half(3),
    'document characters': half(p + 13),
    short: rounded(2 / 3, 0.1),
    'document lexical': rounded(2 / 3, 0.25),
    'document lexical by character': rounded((4 * 9 - 4 - p) / (p + 13), 0.25),
    suspects: rounded(1 / 3, 0.1),
    evident: rounded(1 / 3, 0.05),
    'mean words': rounded(Math.log2(1 + (1 + 1 + 22) / 3), 0.25),
    english: 12 / 24,
    // The last of them.
    story: rounded(1 / 3, 0.1),
  }
  for (const [name, value] of Object.entries(expected)) {
    t.strictSame(column(name, all), Array(3).fill(value), name)
  }
  const prose = FEATURES.findIndex(({ aspect, name }) => aspect === 'document' && name === 'prose')
  t.strictSame(column('prose', all, prose), Array(3).fill(rounded(p / (p + 13), 0.1)))
  t.end()
})
