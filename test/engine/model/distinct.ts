import fc from 'fast-check'
import t from 'tap'
import { Distinct } from '../../../lib/engine/model/distinct.js'

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
