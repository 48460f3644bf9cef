import t from 'tap'
import { BUCKETS, buckets, hashPair, hashToken, lexicalScore } from '../../../lib/engine/model/lexical.js'
import { hashTokens } from '../../../lib/engine/model/observe.js'
import { bucketOf, lexiconOf } from '../../support/model.js'
import { forSeeds } from '../../support/random.js'

/** The buckets of these words, as a set. */
function bucketsOf(...words: readonly string[]): Set<number> {
  return new Set(buckets(hashTokens(words)))
}

const numbered = (count: number, name = 'word'): string[] => Array.from({ length: count }, (_, i) => name + String(i))

void t.test('tokens hash as FNV-1a says', (t) => {
  // The published offset basis, and the published hashes of "a" and "foobar", as signed numbers.
  t.equal(hashToken(''), 0x811c9dc5 | 0)
  t.equal(hashToken('a'), 0xe40c292c | 0)
  t.equal(hashToken('foobar'), 0xbf9cf968 | 0)
  t.end()
})

void t.test('a pair hashes by its order', (t) => {
  const [a, b] = [hashToken('log'), hashToken('in')]
  t.not(hashPair(a, b), hashPair(b, a))
  t.equal(hashPair(a, b), hashPair(a, b))
  t.end()
})

void t.test('a paragraph has a bucket for each word and each pair of neighbours, its ends among them', (t) => {
  // a b c: three words; ^a ab bc c$: four pairs.
  t.equal(bucketsOf('a', 'b', 'c').size, 7)
  t.equal(bucketsOf('a', 'a', 'a').size, 4, 'each once: a ^a aa a$')
  t.equal(bucketsOf().size, 0)
  const common = (one: Set<number>, two: Set<number>): number => [...one].filter((bucket) => two.has(bucket)).length
  t.equal(
    common(bucketsOf('log', 'in'), bucketsOf('in', 'log')),
    2,
    'pairs know their order: only the words are shared',
  )
  t.equal(common(bucketsOf('log', 'in'), bucketsOf('log', 'in', 'now')), 4, 'log in ^log log-in')
  t.equal(common(bucketsOf('log', 'in'), bucketsOf('please', 'log', 'in')), 4, 'log in log-in in$')
  t.end()
})

void t.test('buckets lie within the table, wherever they fall', (t) => {
  forSeeds(50, (random, seed) => {
    const words = random.many(1, 40, () => String(random.below(1e9)))
    t.ok(
      [...bucketsOf(...words)].every((bucket) => Number.isInteger(bucket) && bucket >= 0 && bucket < BUCKETS),
      seed,
    )
  })
  t.end()
})

void t.test('of a long paragraph the first 24 and the last 8 words are looked at', (t) => {
  const [head, tail] = [numbered(24, 'head'), numbered(8, 'tail')]
  const short = [...head, ...tail]
  const holds = (words: readonly string[], word: string): boolean => bucketsOf(...words).has(bucketOf(word))
  for (const word of short) t.ok(holds([...head, 'middle', ...tail], word), word)
  t.notOk(holds([...head, 'middle', ...tail], 'middle'))
  t.ok(holds([...numbered(20, 'head'), 'middle', ...tail], 'middle'), 'what is no longer than that is looked at whole')
  t.equal(bucketsOf(...short).size, 32 + 33)
  t.strictSame(
    bucketsOf(...head, ...numbered(5), ...tail),
    bucketsOf(...head, ...numbered(900), ...tail),
    'however much there is in between',
  )
  // 32 words, 23 pairs in the head and 7 in the tail, ^head0 and tail7$; of what stands at the gap there is no pair.
  t.equal(bucketsOf(...head, 'middle', ...tail).size, 32 + 23 + 7 + 2)
  t.end()
})

void t.test('words that nothing is known of leave the bias', (t) => {
  const lexicon = lexiconOf({ subscribe: 40 }, 0.1, -0.75)
  t.equal(lexicalScore(lexicon, buckets(hashTokens(['hens', 'lay', 'eggs']))), -0.75)
  t.equal(lexicalScore(lexicon, new Uint32Array()), -0.75)
  t.end()
})

void t.test('known words add up, divided by the root of how many they are', (t) => {
  const lexicon = lexiconOf({ subscribe: 40, now: 20, mayor: -30 }, 0.1, 0.5)
  const score = (...words: string[]): number => Number(lexicalScore(lexicon, buckets(hashTokens(words))).toFixed(9))
  t.equal(score('subscribe'), 4.5)
  t.equal(score('subscribe', 'to', 'hens'), 4.5, 'whatever unknown ones there are')
  t.equal(score('subscribe', 'now'), Number((0.5 + 6 / Math.SQRT2).toFixed(9)))
  t.equal(score('subscribe', 'now', 'mayor'), Number((0.5 + 3 / Math.sqrt(3)).toFixed(9)))
  t.end()
})

void t.test('a score is at most 6 either way', (t) => {
  const found = buckets(hashTokens(['subscribe']))
  t.equal(lexicalScore(lexiconOf({ subscribe: 127 }, 1), found), 6)
  t.equal(lexicalScore(lexiconOf({ subscribe: -127 }, 1), found), -6)
  t.equal(lexicalScore(lexiconOf({}, 1, 99), found), 6)
  t.end()
})
