import t from 'tap'
import { gramLength, hashGrams, MAX_TEXT, smallest } from '../../lib/engine/grams.js'
import { forSeeds, Random } from '../support/random.js'

const LETTERS = Array.from('abcdefghij klmno<>:äß新\ud83d\udea2')

function text(random: Random, least: number, most: number): string {
  return random.many(least, most, () => random.pick(LETTERS)).join('')
}

function hashed(line: string, length: number): number[] {
  const into = new Uint32Array(MAX_TEXT)
  return [...into.subarray(0, hashGrams(line, length, into))]
}

/** The pieces of a text, each once. */
function pieces(line: string, length: number): string[] {
  return [...new Set(Array.from({ length: line.length - length + 1 }, (_, i) => line.slice(i, i + length)))]
}

void t.test('the longer the more keys there are, a unit for each fourfold', (t) => {
  const lengths = [0, 1, 8192, 8193, 32_768, 32_769, 131_072, 131_073, 1_000_000, 20_000_000].map(gramLength)
  t.strictSame(lengths, [4, 4, 4, 5, 5, 6, 6, 7, 8, 10])
  t.end()
})

void t.test('a piece has the same hash wherever it stands, and another piece another one', (t) => {
  forSeeds(100, (random, seed) => {
    const length = random.between(1, 9)
    const line = text(random, length, 60)
    const alone = pieces(line, length).flatMap((piece) => hashed(piece, length))
    t.strictSame(new Set(hashed(line, length)), new Set(alone), seed)
    t.equal(new Set(alone).size, alone.length, 'no two pieces meet')
  })
  t.end()
})

void t.test('about every other piece is taken, and its hash is of 31 bits', (t) => {
  const random = new Random(5)
  let all = 0
  let taken = 0
  for (let n = 0; n < 200; n++) {
    const line = text(random, 100, MAX_TEXT)
    const hashes = hashed(line, 5)
    all += line.length - 4
    taken += hashes.length
    if (hashes.some((hash) => hash >= 2 ** 31)) t.fail('a hash is too large')
  }
  t.ok(taken > all * 0.47 && taken < all * 0.53, `${String(taken)} of ${String(all)}`)
  t.end()
})

void t.test('a text as short as a piece has one or none, a shorter one none', (t) => {
  const random = new Random(6)
  const counts = Array.from({ length: 50 }, () => hashed(text(random, 6, 6).slice(0, 6), 6).length)
  t.strictSame(new Set(counts), new Set([0, 1]))
  t.strictSame(hashed('short', 6), [])
  t.strictSame(hashed('', 4), [])
  t.end()
})

void t.test('the smallest are those that sorting gives, each once', (t) => {
  forSeeds(300, (random, seed) => {
    const values = Uint32Array.from(random.many(0, 60, () => random.pick([random.below(20), random.below(2 ** 32)])))
    const count = random.between(0, values.length)
    const most = random.between(1, 20)
    const into = new Uint32Array(most)
    const expected = [...new Set(values.slice(0, count))].sort((a, b) => a - b).slice(0, most)
    t.strictSame([...into.subarray(0, smallest(values, count, into, most))], expected, seed)
  })
  t.end()
})
