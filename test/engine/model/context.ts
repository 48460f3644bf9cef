import t from 'tap'
import { Context } from '../../../lib/engine/model/context.js'
import type { Placed } from '../../../lib/engine/model/placed.js'
import { lexiconOf, placed } from '../../support/model.js'
import { forSeeds, type Random } from '../../support/random.js'

const LEXICON = lexiconOf({ subscribe: 40, share: 10, mayor: -20, hens: -5 }, 0.1, -0.25)

const PROSE = [
  'The mayor said that the hens of the valley had been counted twice before the snow came to the old mill.',
  'The mayor counted hens before breakfast, and nobody in the valley minded.',
  'A ferry took the miller, his mother and forty hens over the river in the night, and it was never seen again.',
  'Subscribe to the letter of the mill now and share it with the hens that you know in the valley.',
]
const SHORT = ['Subscribe now', 'Share', 'Read more', 'Hens', 'Subscribe now']

/** A paragraph drawn at random. */
function draw(random: Random): Placed {
  return placed(random.pick([...PROSE, ...SHORT]), {
    lexicon: LEXICON,
    weight: random.pick([0, 0, 0, 0.5, 2, 4, -100]),
    confidence: random.pick([0, 0, 0.2, 0.6, 0.95, 0.99]),
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const isProse = ({ observed }: Placed): boolean => observed.features.prose
const size = ({ observed }: Placed): number => observed.appearance.length
const lexical = ({ observed }: Placed): number => observed.lexical
const isStrong = (one: Placed): boolean =>
  isProse(one) && one.observed.features.words >= 20 && lexical(one) < 0.5 && one.weight < 0.5

/** Numbers that were added up in another order are the same to nine digits. */
const rough = (number: number): string => number.toPrecision(9)

void t.test('a document is summed up as a plain count over its paragraphs says', (t) => {
  forSeeds(200, (random, seed) => {
    const all = random.many(1, 12, () => draw(random))
    const n = all.length
    const context = new Context(all)
    const total = sum(all.map(size))
    const strong = all.map(isStrong)
    t.strictSame(
      {
        length: context.length,
        characters: context.characters,
        proseCharacters: context.proseCharacters,
        firstProse: context.firstProse,
        lastProse: context.lastProse,
        firstStrong: context.firstStrong,
        lastStrong: context.lastStrong,
        short: context.short,
        suspect: context.suspects.countIn(0, n) / n,
        evident: context.signs.evident.countIn(0, n) / n,
        settled: rough(context.settled),
        lexical: rough(context.lexical),
        lexicalByCharacter: rough(context.lexicalByCharacter),
        words: rough(context.words),
        english: rough(context.english),
      },
      {
        length: n,
        characters: total,
        proseCharacters: sum(all.filter(isProse).map(size)),
        firstProse: all.some(isProse) ? all.findIndex(isProse) : n,
        lastProse: all.findLastIndex(isProse),
        firstStrong: strong.indexOf(true),
        lastStrong: strong.lastIndexOf(true),
        short: all.filter((one) => !isProse(one)).length / n,
        suspect: all.filter((one) => lexical(one) > 0).length / n,
        evident: all.filter(({ weight }) => weight >= 2).length / n,
        settled: rough(sum(all.filter(({ confidence }) => confidence >= 0.95).map(size)) / total),
        lexical: rough(sum(all.map(lexical)) / n),
        lexicalByCharacter: rough(sum(all.map((one) => lexical(one) * size(one))) / total),
        words: rough(sum(all.map(({ observed }) => observed.appearance.words)) / n),
        english: rough(
          sum(all.map(({ observed }) => observed.features.english)) /
            Math.max(1, sum(all.map(({ observed }) => observed.features.words))),
        ),
      },
      seed,
    )
  })
  t.end()
})

void t.test('sums over a part of the document are those of its paragraphs', (t) => {
  forSeeds(100, (random, seed) => {
    const all = random.many(1, 12, () => draw(random))
    const context = new Context(all)
    const from = random.between(0, all.length)
    const to = random.between(from, all.length)
    const part = all.slice(from, to)
    t.equal(context.charactersIn(from, to), sum(part.map(size)), seed)
    t.equal(context.proseIn(from, to), sum(part.filter(isProse).map(size)), seed)
    t.equal(context.lexicalIn(from, to).toFixed(9), sum(part.map(lexical)).toFixed(9), seed)
    t.equal(context.suspects.countIn(from, to), part.filter((one) => lexical(one) > 0).length, seed)
  })
  t.end()
})

void t.test('a paragraph stands in the run of its neighbours that are prose as it is, or not as it is not', (t) => {
  forSeeds(200, (random, seed) => {
    const all = random.many(1, 12, () => draw(random))
    const context = new Context(all)
    for (const [i, one] of all.entries()) {
      let start = i
      let end = i + 1
      while (start > 0 && isProse(all[start - 1]!) === isProse(one)) start--
      while (end < all.length && isProse(all[end]!) === isProse(one)) end++
      const { start: foundStart, end: foundEnd } = context.run(i)
      t.strictSame([foundStart, foundEnd], [start, end], seed)
      const others = all.slice(start, end).filter((other) => other !== one)
      t.equal(context.runMost(i), Math.max(-Infinity, ...others.map(lexical)), `${seed}: most`)
      t.equal(context.runWeight(i), Math.max(-Infinity, ...others.map(({ weight }) => weight)), `${seed}: weight`)
    }
  })
  t.end()
})

void t.test('shared words are those that other paragraphs of prose use too; rare ones at most three use', (t) => {
  forSeeds(200, (random, seed) => {
    const all = random.many(1, 14, () => draw(random))
    const context = new Context(all)
    for (const [i, one] of all.entries()) {
      const others = all.filter((other, j) => j !== i && isProse(other))
      const uses = [...one.observed.content].map(
        (word) => others.filter(({ observed }) => observed.content.includes(word)).length,
      )
      t.strictSame(
        context.shared(i),
        { all: uses.filter((n) => n > 0).length, rare: uses.filter((n) => n > 0 && n <= 3).length },
        seed,
      )
    }
  })
  t.end()
})

void t.test('the words of the lead are those of the first five paragraphs that are surely the story’s', (t) => {
  const prose = (word: string): Placed => placed(`${`the ${word} and `.repeat(7)}all.`)
  const words = ['ferry', 'snow', 'mill', 'valley', 'river', 'bread']
  const all = [placed('Ferry: bread and snow'), ...words.map(prose), placed('Ferries')]
  const context = new Context(all)
  t.strictSame(
    all.map((_, i) => context.inLead(i)),
    [2, 1, 1, 1, 1, 1, 0, 0],
  )
  t.end()
})

void t.test('the story is the run that reads most like one', (t) => {
  const storyOf = (...all: readonly Placed[]): readonly number[] => {
    const { start, end } = new Context(all).story
    return [start, end]
  }
  const lexicon = lexiconOf({ hens: -20, subscribe: 20 })
  const prose = (word: string, weight = 0): Placed => placed(`${`the ${word} and `.repeat(7)}all.`, { lexicon, weight })
  const short = placed('Hens', { lexicon })
  const link = placed('Subscribe', { lexicon })
  const [story, prompt] = [prose('hens'), prose('subscribe')]
  t.strictSame(storyOf(link, story, story, link, link), [1, 3])
  t.strictSame(storyOf(story, link, story), [0, 3], 'a line in between does not end it')
  t.strictSame(storyOf(story, ...Array.from({ length: 9 }, () => link), story, story), [10, 12], 'many do')
  t.strictSame(storyOf(story, prompt, prompt, story), [0, 1], 'of two alike the first')
  t.strictSame(storyOf(story, prose('hens', 9)), [0, 1], 'nor does it hold what evidence speaks against')
  t.strictSame(storyOf(short, story, short), [0, 3], 'short lines count too')
  t.strictSame(storyOf(link, prompt), [0, 0], 'there is none')
  t.end()
})

void t.test('the way to the nearest paragraph that is surely the story’s is told up to a limit', (t) => {
  const strong = placed(PROSE[0]!)
  const weak = placed('Hens')
  const context = new Context([strong, weak, weak, weak, strong, weak])
  t.equal(context.toStrong(3, 1, 10, 99), 1)
  t.equal(context.toStrong(3, -1, 10, 99), 3)
  t.equal(context.toStrong(0, 1, 10, 99), 4, 'itself does not count')
  t.equal(context.toStrong(0, 1, 3, 99), 4, 'further than the limit is the limit and one')
  t.equal(context.toStrong(0, 1, 2, 99), 3)
  t.equal(context.toStrong(0, -1, 10, 99), 99, 'the text ends first')
  t.equal(context.toStrong(5, 1, 10, 99), 99)
  t.equal(context.toStrong(5, -1, 10, 99), 1)
  t.end()
})

void t.test('surely the story’s is long prose that neither its words nor evidence speak against', (t) => {
  const strong = (one: Placed): boolean => new Context([one]).firstStrong === 0
  const words = (n: number): string => `${Array.from({ length: n }, () => 'hens').join(' ')}.`
  t.ok(strong(placed(words(20))))
  t.notOk(strong(placed(words(19))), 'too short')
  t.notOk(strong(placed(words(25).slice(0, -1))), 'no sentence')
  t.notOk(strong(placed(words(20), { weight: 0.5 })), 'a hint against it')
  t.notOk(strong(placed(words(20), { lexicon: lexiconOf({}, 1, 0.5) })), 'its words')
  t.ok(strong(placed(words(20), { lexicon: lexiconOf({}, 1, 0.4), weight: 0.4 })))
  t.end()
})

void t.test('the title is what stands before the story and has the most of its words', (t) => {
  const titleOf = (...all: readonly Placed[]): number => new Context(all).title
  const line = (text: string, weight = 0): Placed => placed(text, { weight })
  const story = line(PROSE[0]!)
  const title = line('Mayor counts the hens')
  t.equal(titleOf(line('Weather today in brief'), title, line('By Ann Mill'), story), 1)
  t.equal(titleOf(story, title), -1, 'not after it')
  t.equal(titleOf(title, line('Mayor counted the hens'), story), 1, 'the one that shares more')
  t.equal(titleOf(title, title, story), 1, 'of two alike the nearer one')
  t.equal(titleOf(line('Mayor counts the hens.'), story), -1, 'no sentence')
  t.equal(titleOf(line('Mayor, hens'), story), -1, 'too short')
  t.equal(titleOf(line(`Mayor, hens${' and'.repeat(24)}`), story), -1, 'too long')
  t.equal(titleOf(line('Mayor counts the hens', 2), story), -1, 'evidence speaks against it')
  t.equal(titleOf(line('Mayor counts her cards again, while ferries sink'), story), -1, 'too few words are shared')
  t.equal(titleOf(title, line('Hens'), line(PROSE[1]!)), 0, 'of a text without much of a story, before its prose')
  t.equal(titleOf(title, line('Hens')), -1, 'nor of one without prose')
  t.equal(titleOf(title, ...Array.from({ length: 60 }, () => line('Hens')), story), -1, 'nor from far')
  t.end()
})

void t.test('what stands beside the likest title and is like one may be the title, too', (t) => {
  const line = (text: string): Placed => placed(text)
  const [title, deck, other] = [
    line('Mayor counts hens'),
    line('The mayor counted hens before breakfast'),
    line('Weather in brief'),
  ]
  const titles = (...all: readonly Placed[]): number[] => {
    const context = new Context(all)
    return [...all.keys()].filter((i) => context.isTitle(i))
  }
  const story = line(PROSE[0]!)
  t.strictSame(titles(title, deck, other, story), [0, 1])
  t.strictSame(titles(title, other, other, other, deck, story), [0, 4])
  t.strictSame(titles(title, other, other, other, other, deck, story), [5], 'not from far')
  t.strictSame(titles(other, story), [], 'there is none')
  t.end()
})

void t.test('a byline stands below the title and above the story', (t) => {
  const bylines = (...texts: readonly string[]): number[] => {
    const context = new Context(texts.map((text) => placed(text)))
    return [...texts.keys()].filter((i) => context.mayBeByline(i))
  }
  const title = 'Mayor counts the hens'
  t.strictSame(bylines('News', title, 'By Ann Mill', '4 May', 'Weather', PROSE[0]!, 'Hens'), [2, 3])
  t.strictSame(bylines(title, PROSE[0]!, 'By Ann Mill'), [], 'not below the story')
  t.strictSame(bylines('News', 'By Ann Mill', PROSE[0]!), [], 'nor where there is no title')
  t.strictSame(
    bylines(title, 'Hens', PROSE[1]!),
    [1, 2],
    'a text without much of a story has its title before its prose',
  )
  t.end()
})

void t.test('what stands before the story is told how like a title it is', (t) => {
  const all = ['Mayor counts hens', 'Mayor counted hens', 'Weather today in brief', PROSE[0]!].map((text) =>
    placed(text),
  )
  const context = new Context(all)
  // Two of its three longer words, and three of three: 4/3 and 9/3.
  t.strictSame(
    all.map((_, i) => context.titleness(i).toFixed(6)),
    ['0.444444', '1.000000', '0.000000', '0.000000'],
  )
  t.equal(new Context(all.slice(2)).titleness(0), 0)
  t.end()
})
