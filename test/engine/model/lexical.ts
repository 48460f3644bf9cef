import t from 'tap'
import { hashText } from '../../../lib/engine/hash.js'
import { hashPair, readLexicon, SLOTS, slotOf, tagOf, termsOf } from '../../../lib/engine/model/lexical.js'
import { Tokens } from '../../../lib/engine/tokens.js'
import { lexiconOf, termOf } from '../../support/model.js'
import { forSeeds } from '../../support/random.js'

/** The terms of these words, as a set. */
function termSet(...words: readonly string[]): Set<number> {
  const { words: alone, stems, pairs } = termsOf(Tokens.of(words))
  return new Set([...alone, ...stems, ...pairs])
}

const numbered = (count: number, name = 'w'): string[] => Array.from({ length: count }, (_, i) => name + String(i))

/** What a lexicon makes of some words. */
const reading = (lexicon: Parameters<typeof readLexicon>[0], ...words: string[]) =>
  readLexicon(lexicon, Tokens.of(words))

void t.test('tokens hash as FNV-1a says', (t) => {
  // The published offset basis, and the published hashes of "a" and "foobar", as signed numbers.
  t.equal(hashText(''), 0x811c9dc5 | 0)
  t.equal(hashText('a'), 0xe40c292c | 0)
  t.equal(hashText('foobar'), 0xbf9cf968 | 0)
  t.end()
})

void t.test('a pair hashes by its order', (t) => {
  const [a, b] = [hashText('log'), hashText('in')]
  t.not(hashPair(a, b), hashPair(b, a))
  t.equal(hashPair(a, b), hashPair(a, b))
  t.end()
})

void t.test('a paragraph has a term for each word and each pair of neighbours, its ends among them', (t) => {
  // a b c: three words; ^a ab bc c$: four pairs.
  t.equal(termSet('a', 'b', 'c').size, 7)
  t.equal(termSet('a', 'a', 'a').size, 4, 'each once: a ^a aa a$')
  t.equal(termSet().size, 0)
  const common = (one: Set<number>, two: Set<number>): number => [...one].filter((term) => two.has(term)).length
  t.equal(common(termSet('log', 'in'), termSet('in', 'log')), 2, 'pairs know their order: only the words are shared')
  t.equal(common(termSet('log', 'in'), termSet('log', 'in', 'now')), 4, 'log in ^log log-in')
  t.equal(common(termSet('log', 'in'), termSet('please', 'log', 'in')), 4, 'log in log-in in$')
  t.end()
})

void t.test('a longer word has a term for its stem, which others of its forms have, too', (t) => {
  const stems = (...words: string[]): number[] => [...termsOf(Tokens.of(words)).stems]
  t.equal(stems('abonent').length, 1)
  t.strictSame(stems('abonentów'), stems('abonent'))
  t.strictSame(stems('abonent', 'abonentów'), [...stems('abonent'), ...stems('abonent')], 'one for each word')
  t.strictSame(stems('abone', 'hens', '<number>'), [], 'five letters are no longer word')
  t.notOk(termSet('abone').has(stems('abonent')[0]!), 'nor are they the stem of one')
  t.not(stems('abenont')[0], stems('abonent')[0])
  t.end()
})

void t.test('a stem speaks, and a word is known by it', (t) => {
  const lexicon = lexiconOf({ hens: 10 })
  const stem = termsOf(Tokens.of(['subscribe'])).stems[0]!
  lexicon.tags[slotOf(stem)] = tagOf(stem)
  lexicon.table[slotOf(stem)] = 40
  t.strictSame(reading(lexicon, 'subscription', 'miller'), { score: 4, known: 0.5 })
  t.equal(reading(lexicon, 'subscription', 'hens').score.toFixed(9), (5 / Math.SQRT2).toFixed(9))
  t.end()
})

void t.test('slots lie within the table and tags are never 0, wherever terms fall', (t) => {
  forSeeds(50, (random, seed) => {
    const terms = termSet(...random.many(1, 40, () => String(random.below(1e9))))
    t.ok(
      [...terms].every((term) => slotOf(term) >= 0 && slotOf(term) < SLOTS),
      seed,
    )
    t.ok(
      [...terms].every((term) => tagOf(term) >= 1 && tagOf(term) <= 255),
      seed,
    )
  })
  t.equal(tagOf(0x00ffffff), 1, 'a term whose high bits are 0')
  t.end()
})

void t.test('of a long paragraph the first 24 and the last 8 words are looked at', (t) => {
  const [head, tail] = [numbered(24, 'h'), numbered(8, 't')]
  const short = [...head, ...tail]
  const holds = (words: readonly string[], word: string): boolean => termSet(...words).has(termOf(word))
  for (const word of short) t.ok(holds([...head, 'inner', ...tail], word), word)
  t.notOk(holds([...head, 'inner', ...tail], 'inner'))
  t.ok(holds([...numbered(20, 'h'), 'inner', ...tail], 'inner'), 'what is no longer than that is looked at whole')
  t.equal(termSet(...short).size, 32 + 33)
  t.strictSame(
    termSet(...head, ...numbered(5), ...tail),
    termSet(...head, ...numbered(900), ...tail),
    'however much there is in between',
  )
  // 32 words, 23 pairs in the head and 7 in the tail, ^h0 and t7$; of what stands at the gap there is no pair.
  t.equal(termSet(...head, 'inner', ...tail).size, 32 + 23 + 7 + 2)
  t.end()
})

void t.test('words that nothing is known of leave the bias', (t) => {
  const lexicon = lexiconOf({ subscribe: 40 }, 0.1, -0.75)
  t.strictSame(reading(lexicon, 'hens', 'lay', 'eggs'), { score: -0.75, known: 0 })
  t.strictSame(reading(lexicon), { score: -0.75, known: 0 })
  t.end()
})

void t.test('a word that shares the slot of a known one, and not its tag, is not taken for it', (t) => {
  const lexicon = lexiconOf({ subscribe: 40 })
  lexicon.tags[slotOf(termOf('subscribe'))] = (tagOf(termOf('subscribe')) % 255) + 1
  t.strictSame(reading(lexicon, 'subscribe'), { score: 0, known: 0 })
  t.end()
})

void t.test('known words add up, divided by the root of how many they are', (t) => {
  const lexicon = lexiconOf({ subscribe: 40, now: 20, mayor: -30 }, 0.1, 0.5)
  const score = (...words: string[]): number => Number(reading(lexicon, ...words).score.toFixed(9))
  t.equal(score('subscribe'), 4.5)
  t.equal(score('subscribe', 'to', 'hens'), 4.5, 'whatever unknown ones there are')
  t.equal(score('subscribe', 'now'), Number((0.5 + 6 / Math.SQRT2).toFixed(9)))
  t.equal(score('subscribe', 'now', 'mayor'), Number((0.5 + 3 / Math.sqrt(3)).toFixed(9)))
  t.end()
})

void t.test('pairs speak besides their words, and do not count among the words that are known', (t) => {
  const lexicon = lexiconOf({ log: 10, in: 10 })
  const pair = termsOf(Tokens.of(['log', 'in'])).pairs[1]!
  lexicon.tags[slotOf(pair)] = tagOf(pair)
  lexicon.table[slotOf(pair)] = 40
  t.equal(reading(lexicon, 'log', 'in').score.toFixed(9), (6 / Math.sqrt(3)).toFixed(9))
  t.equal(reading(lexicon, 'in', 'log').score.toFixed(9), (2 / Math.SQRT2).toFixed(9), 'in this order alone')
  t.equal(reading(lexicon, 'log', 'in', 'now', 'please').known, 0.5)
  t.end()
})

void t.test('a score is at most 6 either way', (t) => {
  t.equal(reading(lexiconOf({ subscribe: 127 }, 1), 'subscribe').score, 6)
  t.equal(reading(lexiconOf({ subscribe: -127 }, 1), 'subscribe').score, -6)
  t.equal(reading(lexiconOf({}, 1, 99), 'subscribe').score, 6)
  t.end()
})
