import t from 'tap'
import { hash32 } from '../../lib/engine/hash.js'
import { KeyTable } from '../../lib/engine/key-table.js'
import { forSeeds, Random } from '../support/random.js'

const LETTERS = Array.from('abc <>:ä新\ud83d\0')

function key(random: Random): string {
  return random.many(0, 6, () => random.pick(LETTERS)).join('')
}

void t.test('a key is found at its last place, and one that is not there nowhere', (t) => {
  forSeeds(200, (random, seed) => {
    const keys = random.many(0, 300, () => key(random))
    const table = new KeyTable(keys)
    t.equal(table.doubled, new Set(keys).size < keys.length, seed)
    for (const one of [...keys, ...Array.from({ length: 50 }, () => key(random)), '', '__proto__', 'constructor']) {
      const place = keys.lastIndexOf(one)
      if (table.find(one) !== (place < 0 ? undefined : place)) t.fail(`${seed}: ${JSON.stringify(one)}`)
    }
  })
  t.pass('all of them')
  t.end()
})

void t.test('keys that were made to meet in one place are found all the same, and do not make it slow', (t) => {
  const random = new Random(3)
  const keys: string[] = []
  // More of them than are tried one after the other, and all at the place that the table begins with.
  for (let i = 0; keys.length < 150; i++) {
    const one = `${key(random)}${String(i)}`
    if (hash32(one) % 256 === 0) keys.push(one)
  }
  const found = [...keys, ...keys.slice(0, 9), ...keys.slice(-9)]
  const table = new KeyTable(found)
  t.equal(table.doubled, true)
  t.equal(new KeyTable(keys).doubled, false)
  t.strictSame(
    keys.map((one) => table.find(one)),
    keys.map((one) => found.lastIndexOf(one)),
  )
  t.equal(table.find('steady as the river'), undefined)
  t.end()
})

void t.test('two keys of one hash are two keys', (t) => {
  const byHash = new Map<number, string>()
  const pairs: [string, string][] = []
  for (let i = 0; pairs.length < 1; i++) {
    const one = `edition ${String(i)}`
    const twin = byHash.get(hash32(one))
    if (twin === undefined) byHash.set(hash32(one), one)
    else pairs.push([twin, one])
  }
  for (const [one, two] of pairs) {
    const table = new KeyTable([one, two])
    t.strictSame([table.find(one), table.find(two), table.doubled], [0, 1, false])
    t.equal(new KeyTable([one]).find(two), undefined)
  }
  t.end()
})
