import t from 'tap'
import { random } from '../../lib/learn/random.js'
import { Random } from '../support/random.js'

void t.test('the same seed draws the same numbers, another seed others', (t) => {
  const draws = (seed: number): number[] => {
    const draw = random(seed)
    return Array.from({ length: 20 }, draw)
  }
  t.strictSame(draws(7), draws(7))
  t.notSame(draws(7), draws(8))
  t.equal(new Set(draws(7)).size, 20)
  t.end()
})

void t.test('the numbers are those of mulberry32, as the tests have it too', (t) => {
  for (const seed of [0, 1, 7, -1, 2 ** 31, 2 ** 32 - 1]) {
    const draw = random(seed)
    const other = new Random(seed)
    for (let i = 0; i < 50; i++) t.equal(draw() * 2 ** 32, other.below(2 ** 32), `seed ${String(seed)}`)
  }
  t.end()
})

void t.test('the numbers are spread from 0 up to 1', (t) => {
  const draw = random(1)
  const counts = new Array<number>(10).fill(0)
  for (let i = 0; i < 10_000; i++) counts[Math.floor(draw() * 10)]!++
  t.equal(counts.length, 10, 'none is 1')
  t.ok(
    counts.every((n) => n > 900 && n < 1100),
    counts.join(),
  )
  t.end()
})
