import fc from 'fast-check'
import t from 'tap'
import { Distinct } from '../../../lib/engine/model/distinct.js'
import { crowd } from '../../support/crowd.js'

void t.test('a number comes for the first time once, until all are forgotten', (t) => {
  const distinct = new Distinct()
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer(), fc.integer({ min: 0, max: 9 })), { maxLength: 300, size: 'max' }),
      (numbers) => {
        distinct.clear(numbers.length)
        const firsts = numbers.filter((number) => distinct.add(number))
        t.strictSame(firsts, [...new Set(numbers)])
      },
    ),
    { numRuns: 300 },
  )
  t.end()
})

void t.test('numbers that are made to crowd one slot are told apart all the same, and soon', (t) => {
  const numbers = crowd(30_000)
  const distinct = new Distinct()
  for (let round = 0; round < 2; round++) {
    const start = performance.now()
    distinct.clear(numbers.length)
    t.equal(numbers.filter((number) => distinct.add(number)).length, numbers.length)
    t.equal(numbers.filter((number) => distinct.add(number)).length, 0)
    t.ok(performance.now() - start < 1000, 'a search through all of them takes far longer')
  }
  t.end()
})
