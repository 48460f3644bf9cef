import t from 'tap'
import { LineStore } from '../../lib/node/line-store.js'
import { forSeeds, type Random } from '../support/random.js'

const LETTERS = Array.from('ab é湖\u{1f600}\uff21')

function line(random: Random): string {
  // Now and then one that most of a block, or more than a block, is needed for.
  const times = random.oneIn(40) ? random.pick([3_000_000, 5_000_000]) : 1
  return random.many(0, 8, () => random.pick(LETTERS)).join('') + 'z'.repeat(random.below(2) * times)
}

function sorted(store: LineStore): string[] {
  return store.sorted().map((bytes) => bytes.toString())
}

void t.test('lines come back in the order of their bytes, however often the store is used', (t) => {
  const store = new LineStore()
  forSeeds(30, (random, seed) => {
    const lines = random.many(0, 60, () => line(random))
    for (const one of lines) store.add(one)
    const expected = lines.toSorted((a, b) => Buffer.from(a).compare(Buffer.from(b)))
    const got = sorted(store)
    t.ok(got.length === expected.length && got.every((one, i) => one === expected[i]), seed)
    store.clear()
    t.strictSame([sorted(store), store.size], [[], 0])
  })
  t.end()
})

void t.test('the size is that of all lines and a little for each', (t) => {
  const store = new LineStore()
  store.add('é')
  const [first] = [store.size]
  t.ok(first > 100 && first < 200)
  store.add('a'.repeat(5_000_000))
  t.equal(store.size, 2 * first - 2 + 5_000_000)
  store.clear()
  t.equal(store.size, 0)
  t.end()
})

void t.test('memory is used again when the lines are forgotten', (t) => {
  const store = new LineStore()
  const buffers = (): Set<ArrayBufferLike> => {
    for (let i = 0; i < 10; i++) store.add('a'.repeat(1_500_000))
    return new Set(store.sorted().map(({ buffer }) => buffer))
  }
  const first = buffers()
  t.equal(first.size, 5, 'two lines to a block')
  store.clear()
  t.strictSame(buffers(), first)
  t.end()
})
