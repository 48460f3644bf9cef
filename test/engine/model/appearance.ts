import t from 'tap'
import { type Appearance, appearanceOf, LAST, looksOf } from '../../../lib/engine/model/appearance.js'
import { forSeeds } from '../../support/random.js'

/** How a text looks. */
function measureAppearance(text: string): Appearance {
  return appearanceOf(text, looksOf(text))
}

const NOTHING: Omit<Appearance, 'last'> = {
  length: 0,
  words: 0,
  capitalised: 0,
  capitals: 0,
  numbers: 0,
  letters: 0,
  commas: 0,
  stops: 0,
  quotes: 0,
  brackets: 0,
  dashes: 0,
}

void t.test('a paragraph is counted in one pass', (t) => {
  const text = 'In 2019 the Esker HERALD, “once more”, cost 5 crowns (or 3). Nobody – not even Ms X – paid! Yet'
  t.strictSame(measureAppearance(text), {
    length: text.length,
    // in 2019 the Esker HERALD once more cost 5 crowns or 3 Nobody not even Ms X paid Yet
    words: 19,
    // Esker HERALD Nobody Ms X Yet
    capitalised: 6,
    capitals: 1,
    numbers: 3,
    letters: 2 + 3 + 5 + 6 + 4 + 4 + 4 + 6 + 2 + 6 + 3 + 4 + 2 + 1 + 4 + 3,
    commas: 2,
    stops: 2,
    quotes: 2,
    brackets: 2,
    dashes: 2,
    last: LAST.letter,
  } satisfies Appearance)
  t.end()
})

void t.test('the first word’s capital says nothing, and one capital letter is no word of capitals', (t) => {
  const of = (text: string): number[] => {
    const { words, capitalised, capitals } = measureAppearance(text)
    return [words, capitalised, capitals]
  }
  t.strictSame(of('Hens'), [1, 0, 0])
  t.strictSame(of('HENS'), [1, 0, 1])
  t.strictSame(of('Hens A lot'), [3, 1, 0])
  t.strictSame(of('hENS McHen'), [2, 1, 0])
  t.strictSame(of('ЧИТАЙТЕ Также в Эскере'), [4, 2, 1], 'in other scripts too')
  t.end()
})

void t.test('digits in a word do not make it a number, nor do they unmake its capitals', (t) => {
  t.match(measureAppearance('COVID19 4K 1984'), { words: 3, numbers: 1, capitals: 1, letters: 6 })
  t.end()
})

void t.test('of scripts without spaces two characters are a word, and each is as wide as two letters', (t) => {
  t.match(measureAppearance('湖の橋 9'), { words: 3, letters: 6, length: 8, numbers: 1, capitalised: 0 })
  t.match(measureAppearance('スーパー'), { words: 2, letters: 8, length: 8 }, 'the mark of a long vowel among them')
  t.match(measureAppearance('湖のEsker'), { words: 2, capitalised: 1 }, 'and what follows them is not the first word')
  t.end()
})

void t.test('scripts without case have no capitals', (t) => {
  t.match(measureAppearance('الجسر مفتوح'), { words: 2, letters: 10, capitalised: 0, capitals: 0 })
  t.end()
})

void t.test('a text that lower case makes longer is taken to have no capitals', (t) => {
  t.match(measureAppearance('İZMİR’de KÖPRÜ'), { words: 3, capitalised: 0, capitals: 0 })
  t.end()
})

void t.test('a combining accent is part of its word', (t) => {
  t.match(measureAppearance('cafe\u0301 noir'), { words: 2, letters: 8 })
  t.end()
})

void t.test('sentences count where they end within the text, not at its end and not inside of numbers', (t) => {
  const stops = (text: string): number => measureAppearance(text).stops
  t.equal(stops('Yes. No! Why? So.'), 3)
  t.equal(stops('It costs 1.5 crowns at esker.example'), 0)
  t.end()
})

void t.test('what ends a sentence of Chinese or Japanese does so without a space', (t) => {
  const stops = (text: string): number => measureAppearance(text).stops
  t.equal(stops('橋が開いた。雨だった！誰も来ない？'), 2)
  t.equal(stops('「橋が開いた。」と市長。湖は静かだ'), 2)
  t.match(measureAppearance('湖、橋，「鶏」（三羽）、الجسر،'), { commas: 4, quotes: 2, brackets: 2 })
  t.end()
})

void t.test('what a text ends with is told, whatever closes after it', (t) => {
  const ends: Readonly<Record<keyof typeof LAST, readonly string[]>> = {
    stop: ['Yes.', '“Yes.”', '(Yes.)', '橋。', 'खुला है।'],
    asking: ['Yes?', 'Yes!', '“Why?!”', '橋？', 'هل؟'],
    colon: ['Note:', '注：'],
    open: ['And then…', 'And then...', 'But,', '橋、', 'لكن،'],
    digit: ['Room 7', '(7)'],
    letter: ['Hens', '“Hens”', '橋', '「橋」', 'cafe\u0301'],
    other: ['Hens »'.replace('»', '>'), '50 %', '”', '*'],
  }
  for (const [last, texts] of Object.entries(ends)) {
    for (const text of texts) t.equal(measureAppearance(text).last, LAST[last as keyof typeof LAST], text)
  }
  t.end()
})

void t.test('an empty text has nothing to count', (t) => {
  const { last, ...counts } = measureAppearance('')
  t.strictSame(counts, NOTHING)
  t.ok(Object.values(LAST).includes(last))
  t.end()
})

void t.test('counts of two texts add up when they are put together', (t) => {
  const pieces = ['hens', 'HENS', 'Hens', '7', '4K', ',', '“', '’', '(', '–', '橋の', 'é', 'e\u0301', '%', '\t', '𝒳']
  const sums = ['words', 'numbers', 'letters', 'commas', 'quotes', 'brackets', 'dashes', 'capitals'] as const
  forSeeds(200, (random, seed) => {
    const draw = (): string => random.many(1, 12, () => random.pick(pieces)).join(random.pick(['', ' ']))
    const [a, b] = [draw(), draw()]
    const [one, two, both] = [a, b, `${a} ${b}`].map(measureAppearance) as [Appearance, Appearance, Appearance]
    for (const sum of sums) t.equal(both[sum], one[sum] + two[sum], `${seed}: ${sum} of ${JSON.stringify([a, b])}`)
    t.equal(both.last, two.last, `${seed}: the end is that of the second`)
  })
  t.end()
})
