import t from 'tap'
import { Arena } from '../../../lib/engine/model/arena.js'

void t.test('arrays are full of zeros and do not touch, whatever was written into those before them', (t) => {
  const arena = new Arena()
  for (let round = 0; round < 3; round++) {
    arena.reset()
    const [bytes, numbers, fractions] = [arena.uint8(3), arena.int32(5), arena.float64(2)]
    for (const array of [bytes, numbers, fractions]) {
      t.ok(
        array.every((number) => number === 0),
        `round ${String(round)}`,
      )
    }
    bytes.fill(255)
    numbers.fill(-1)
    fractions.fill(0.5)
    t.strictSame([...bytes, ...numbers, ...fractions], [255, 255, 255, -1, -1, -1, -1, -1, 0.5, 0.5])
  }
  t.end()
})

void t.test('what is taken back is given again', (t) => {
  const arena = new Arena()
  const first = arena.int32(4)
  t.not(arena.int32(4).byteOffset, first.byteOffset)
  arena.reset()
  const again = arena.int32(4)
  t.equal(again.buffer, first.buffer)
  t.equal(again.byteOffset, first.byteOffset)
  t.end()
})

void t.test('an arena grows, and what was given before keeps its numbers', (t) => {
  const arena = new Arena()
  const small = arena.float64(1000).fill(7)
  const large = arena.float64(100_000).fill(8)
  const after = arena.uint8(1).fill(9)
  t.ok(small.every((number) => number === 7))
  t.ok(large.every((number) => number === 8))
  t.equal(after[0], 9)
  t.equal(after.buffer, large.buffer)
  t.end()
})
