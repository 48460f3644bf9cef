import t from 'tap'
import { type Lexicon, readLexicon, SLOTS, slotOf, tagOf, termsOf } from '../../lib/engine/model/lexical.js'
import { Tokens } from '../../lib/engine/tokens.js'
import { type Example, fitLexicon, Glossary } from '../../lib/learn/regression.js'
import { termOf } from '../support/model.js'
import { Random } from '../support/random.js'

const STORY = 'mayor ferry hens valley mill snow bridge council'.split(' ')
const PROMPT = 'subscribe sign unlock letter today offer'.split(' ')
const BOTH = 'the and to of for'.split(' ')

function example(words: readonly string[], boilerplate: boolean, site: string, weight = 1): Example {
  return { terms: termsOf(Tokens.of(words)), boilerplate, weight, site }
}

/** Paragraphs of so many sites, drawn at random. */
function draw(seed: number, sites: number): Example[] {
  const random = new Random(seed)
  return Array.from({ length: 300 }, (_, i) => {
    const boilerplate = random.oneIn(3)
    const words = random.many(3, 8, () => random.pick(random.oneIn(2) ? BOTH : boilerplate ? PROMPT : STORY))
    return example(words, boilerplate, `site${String(i % sites)}.example`)
  })
}

const score = (lexicon: Lexicon, words: string): number => readLexicon(lexicon, Tokens.of(words.split(' '))).score

void t.test('words of boilerplate weigh above 0, those of stories below, and those of both little', (t) => {
  const lexicon = fitLexicon(draw(1, 10))
  const weight = (word: string): number => lexicon.table[slotOf(termOf(word))]!
  for (const word of PROMPT) t.ok(weight(word) > 0, word)
  for (const word of STORY) t.ok(weight(word) < 0, word)
  const least = Math.min(...[...PROMPT, ...STORY].map((word) => Math.abs(weight(word))))
  for (const word of BOTH) t.ok(Math.abs(weight(word)) < least, word)
  t.ok(score(lexicon, 'sign the letter and unlock today') > 1)
  t.ok(score(lexicon, 'the mayor and the hens of the valley') < -1)
  t.end()
})

void t.test('the same examples give the same weights', (t) => {
  const [a, b] = [fitLexicon(draw(2, 5)), fitLexicon(draw(2, 5))]
  t.ok(Buffer.from(a.table).equals(Buffer.from(b.table)))
  t.ok(Buffer.from(a.tags).equals(Buffer.from(b.tags)))
  t.strictSame([a.scale, a.bias], [b.scale, b.bias])
  t.end()
})

void t.test('the largest weight takes the whole range of the table, and numbers are of 32 bits', (t) => {
  const { table, scale, bias } = fitLexicon(draw(3, 10))
  t.equal(table.length, SLOTS)
  t.equal(
    table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0),
    127,
  )
  t.strictSame([scale, bias], [Math.fround(scale), Math.fround(bias)])
  t.ok(scale > 0)
  t.end()
})

void t.test('words that fewer than four sites use are not known', (t) => {
  const on = (sites: number): number => fitLexicon(draw(4, sites)).table.filter((weight) => weight !== 0).length
  t.equal(on(1), 0)
  t.equal(on(3), 0)
  t.ok(on(4) > 0)
  const own = [
    ...draw(5, 9),
    example(['ostrel'], true, 'a'),
    example(['ostrel'], true, 'a'),
    example(['ostrel'], true, 'b'),
    example(['ostrel'], true, 'c'),
  ]
  const slot = slotOf(termOf('ostrel'))
  t.equal(fitLexicon(own).tags[slot], 0)
  const known = fitLexicon([...own, example(['ostrel'], true, 'd')])
  t.equal(known.tags[slot], tagOf(termOf('ostrel')))
  t.not(known.table[slot], 0)
  t.end()
})

void t.test('what weighs more is believed', (t) => {
  const contradicting = (weight: number): Example[] =>
    Array.from({ length: 60 }, (_, i) =>
      example(['hens'], i % 2 === 0, `site${String(i % 7)}.example`, i % 2 === 0 ? weight : 1),
    )
  t.ok(score(fitLexicon(contradicting(9)), 'hens') > 0.5)
  t.ok(score(fitLexicon(contradicting(1 / 9)), 'hens') < -0.5)
  t.end()
})

void t.test('of what is not there, or weighs nothing, nothing is learned', (t) => {
  for (const examples of [[], draw(6, 5).map((one) => ({ ...one, weight: 0 }))]) {
    const { table, scale, bias } = fitLexicon(examples)
    t.ok(table.every((weight) => weight === 0))
    t.strictSame([scale, bias], [1, 0])
  }
  const empty = Array.from({ length: 50 }, () => example([], true, 'a'))
  t.ok(fitLexicon(empty).bias > 1, 'of paragraphs without words only how many they are')
  t.end()
})

void t.test('a word of very many sites is known as one of some', (t) => {
  const word = (site: number): Example => example(['ostrel'], true, `site${String(site)}.example`)
  const on = (sites: number): Lexicon =>
    fitLexicon([...draw(7, 9), ...Array.from({ length: sites }, (_, site) => word(site)), word(0), word(1)])
  for (const sites of [31, 32, 33, 70]) {
    t.equal(on(sites).tags[slotOf(termOf('ostrel'))], tagOf(termOf('ostrel')), `${String(sites)} sites`)
  }
  t.end()
})

void t.test('weights fitted to some sites are those of their examples alone', (t) => {
  const examples = draw(8, 12)
  const glossary = new Glossary(examples)
  for (const scale of [1, 4]) {
    const asked = (site: string): boolean => !/[37]/u.test(site)
    const alone = examples.filter(({ site }) => asked(site)).map((one) => ({ ...one, weight: one.weight * scale }))
    t.ok(alone.length > 0 && alone.length < examples.length)
    const [a, b] = [glossary.fit(asked, scale), fitLexicon(alone)]
    t.ok(Buffer.from(a.table).equals(Buffer.from(b.table)))
    t.ok(Buffer.from(a.tags).equals(Buffer.from(b.tags)))
    t.strictSame([a.scale, a.bias], [b.scale, b.bias])
  }
  t.end()
})
