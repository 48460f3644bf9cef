import fc from 'fast-check'
import t from 'tap'
import { Counts } from '../../../lib/engine/model/counts.js'
import { crowd } from '../../support/crowd.js'

void t.test('numbers are counted as a map would, whatever they are', (t) => {
  // Many of them begin their search for a slot in the same one.
  const number = fc.oneof(
    fc.integer(),
    fc.integer({ min: -3, max: 3 }).map((n) => n << 20),
  )
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 200, size: 'max' }),
      fc.array(number, { maxLength: 20 }),
      (numbers, others) => {
        const counts = new Counts(new Set(numbers).size)
        const expected = new Map<number, number>()
        for (const one of numbers) {
          counts.add(one)
          expected.set(one, (expected.get(one) ?? 0) + 1)
        }
        const asked = [...numbers, ...others, 0]
        t.strictSame(
          asked.map((one) => counts.of(one)),
          asked.map((one) => expected.get(one) ?? 0),
        )
      },
    ),
    { numRuns: 200 },
  )
  t.end()
})

void t.test('numbers that are made to crowd one slot are counted all the same, and soon', (t) => {
  const numbers = crowd(30_000)
  const counts = new Counts(numbers.length)
  const start = performance.now()
  for (const number of numbers) counts.add(number)
  for (const number of numbers.slice(1)) counts.add(number)
  t.strictSame(new Set(numbers.slice(1).map((number) => counts.of(number))), new Set([2]))
  t.equal(counts.of(numbers[0]!), 1)
  t.equal(counts.of(crowd(30_001).at(-1)!), 0)
  t.ok(performance.now() - start < 1000, 'a search through all of them takes far longer')
  t.end()
})
