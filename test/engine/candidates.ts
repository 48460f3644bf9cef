import t from 'tap'
import { Candidates } from '../../lib/engine/candidates.js'
import { forSeeds } from '../support/random.js'

/** The same by counting in a map and sorting. */
function reference(numbers: readonly number[], least: number, most: number, except: number | undefined): number[] {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts]
    .filter(([number, count]) => count >= least && number !== except)
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, most)
    .map(([number]) => number)
}

void t.test('what came most often comes first, and of equals the lowest', (t) => {
  const candidates = new Candidates(256)
  forSeeds(500, (random, seed) => {
    const end = random.pick([3, 40, 300, 2 ** 32 - 1])
    const numbers = random.many(0, 256, () => random.below(end))
    for (const number of numbers) candidates.add(number)
    const [least, most] = [random.between(1, 4), random.between(1, 6)]
    const except = random.oneIn(2) ? undefined : numbers[0]
    t.strictSame(candidates.take(least, most, except), reference(numbers, least, most, except), seed)
  })
  t.strictSame(candidates.take(1, 9), [], 'what was taken is forgotten')
  t.end()
})

void t.test('as many are counted as were told, be they all different or all the same', (t) => {
  for (const most of [1, 2, 3, 64, 1000]) {
    const candidates = new Candidates(most)
    for (let i = 0; i < most; i++) candidates.add(i * 2 ** 11)
    t.equal(candidates.take(1, most).length, most)
    for (let i = 0; i < most; i++) candidates.add(7)
    t.strictSame(candidates.take(most, 1), [7])
  }
  t.end()
})
