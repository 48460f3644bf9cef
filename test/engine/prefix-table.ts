import fc from 'fast-check'
import t from 'tap'
import { PrefixTable } from '../../lib/engine/prefix-table.js'
import { Tokens } from '../../lib/engine/tokens.js'

/** The prefixes that a word begins with, the longest first, as a table finds them. */
function found(table: PrefixTable, word: string): number[] {
  const numbers: number[] = []
  for (let n = table.find(Tokens.of([word]), 0); n > 0; n = table.shorter(n)) numbers.push(n)
  return numbers
}

void t.test('a word is found by the beginnings that it has, the longest first', (t) => {
  const table = new PrefixTable()
  table.set('subscri', 1)
  table.set('sub', 2)
  table.set('abonn', 3)
  t.strictSame(found(table, 'subscriber'), [1, 2])
  t.strictSame(found(table, 'subway'), [2])
  t.strictSame(found(table, 'abonnement'), [3])
  t.strictSame(found(table, 'su'), [])
  t.strictSame(found(table, '<number>'), [])
  t.equal(table.get('sub'), 2)
  t.equal(table.get('subs'), 0)
  t.end()
})

void t.test('a beginning that comes late is found along with those of before', (t) => {
  const table = new PrefixTable()
  table.set('subscri', 1)
  table.set('su', 2)
  t.strictSame(found(table, 'subscriber'), [1, 2])
  table.set('sub', 3)
  t.strictSame(found(table, 'subscriber'), [1, 3, 2])
  t.end()
})

void t.test('a beginning of one letter opens the gate for its words alone', (t) => {
  const table = new PrefixTable()
  table.set('mill', 1)
  table.set('h', 2)
  t.strictSame(
    ['mills', 'hens', 'h', 'snow', 'm'].map((word) => found(table, word)),
    [[1], [2], [2], [], []],
  )
  t.end()
})

void t.test('a table finds just what trying every prefix finds', (t) => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.array(word, { maxLength: 20 }), (prefixes, words) => {
      const table = new PrefixTable()
      for (const [i, prefix] of prefixes.entries()) table.set(prefix, i + 1)
      for (const one of words) {
        const expected = prefixes
          .filter((prefix) => one.startsWith(prefix))
          .sort((a, b) => b.length - a.length)
          .map((prefix) => prefixes.indexOf(prefix) + 1)
        t.strictSame(found(table, one), expected, `${one} among ${prefixes.join(' ')}`)
      }
    }),
    { numRuns: 300 },
  )
  t.end()
})
