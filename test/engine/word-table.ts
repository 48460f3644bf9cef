import fc from 'fast-check'
import t from 'tap'
import { hashText } from '../../lib/engine/hash.js'
import { Tokens } from '../../lib/engine/tokens.js'
import { WordTable } from '../../lib/engine/word-table.js'

void t.test('words are found with the numbers that they were given last, and others are not', (t) => {
  const table = new WordTable()
  table.set('read', 1)
  table.set('<:>', 2)
  table.set('read', 7)
  const tokens = Tokens.of(['read', 'more', '<:>', 'rea', '<?>'])
  t.strictSame(
    [0, 1, 2, 3, 4].map((i) => table.find(tokens, i)),
    [7, 0, 2, 0, 0],
  )
  t.equal(table.get('read'), 7)
  t.equal(table.get('more'), 0)
  t.end()
})

void t.test('a table does what a map does, whatever words are put in', (t) => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', '橋'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 600, size: 'max' }), fc.array(word, { maxLength: 50 }), (words, others) => {
      const table = new WordTable()
      const map = new Map<string, number>()
      for (const [i, one] of words.entries()) {
        table.set(one, i + 1)
        map.set(one, i + 1)
      }
      const asked = [...words, ...others]
      const tokens = Tokens.of(asked)
      const expected = asked.map((one) => map.get(one) ?? 0)
      t.strictSame(
        asked.map((_, i) => table.find(tokens, i)),
        expected,
      )
      t.strictSame(
        asked.map((one, i) => table.findStart(tokens, i, one.length, hashText(one))),
        expected,
      )
    }),
    { numRuns: 50 },
  )
  t.end()
})

void t.test('words of one hash are told apart', (t) => {
  // Two words that FNV-1a gives the same hash.
  const [one, other] = collision()
  t.equal(hashText(one), hashText(other))
  const table = new WordTable()
  table.set(one, 1)
  const tokens = Tokens.of([one, other])
  t.strictSame([table.find(tokens, 0), table.find(tokens, 1)], [1, 0])
  t.equal(table.findStart(tokens, 1, other.length, hashText(one)), 0)
  table.set(other, 2)
  t.strictSame([table.find(tokens, 0), table.find(tokens, 1)], [1, 2])
  t.equal(table.findStart(tokens, 1, other.length, hashText(other)), 2)
  t.end()
})

/** Two words of one hash, of the same length: among so many there are some. */
function collision(): [string, string] {
  const seen = new Map<number, string>()
  for (let n = 0; ; n++) {
    const word = String.fromCharCode(
      ...[0, 4, 8, 12, 16, 20].map((bits) => 97 + ((Math.imul(n, 2654435761) >>> bits) & 15)),
    )
    const before = seen.get(hashText(word))
    if (before !== undefined && before !== word) return [before, word]
    seen.set(hashText(word), word)
  }
}
