import t from 'tap'
import { findByPath, withValue } from '../../lib/node/field-path.js'

const finds: readonly (readonly [object, string, readonly string[] | undefined])[] = [
  [{ text: 1 }, 'text', ['text']],
  [{ text: 1 }, 'body', undefined],
  [{ a: { b: { c: 1 } } }, 'a.b.c', ['a', 'b', 'c']],
  [{ a: { b: 1 }, 'a.b': 2 }, 'a.b', ['a.b']],
  [{ a: { 'b.c': 1, b: { c: 2 } } }, 'a.b.c', ['a', 'b.c']],
  [{ 'a.b': { c: 1 }, a: { 'b.c': 2 } }, 'a.b.c', ['a.b', 'c']],
  [{ 'a.b': 7, a: { b: { c: 2 } } }, 'a.b.c', ['a', 'b', 'c']],
  [{ a: null }, 'a.b', undefined],
  [{ a: [{ b: 1 }] }, 'a.0.b', undefined],
  [{ a: 'text' }, 'a.length', undefined],
  [{}, 'constructor.name', undefined],
  [{ '': { '': 1 } }, '.', ['', '']],
  [{ a: 1 }, 'a.', undefined],
]

for (const [record, path, keys] of finds) {
  void t.test(`${path} in ${JSON.stringify(record)}`, (t) => {
    const found = findByPath(record as Readonly<Record<string, unknown>>, path)
    t.strictSame(found?.keys, keys)
    const value = keys?.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], record)
    t.equal(found?.value, value)
    t.end()
  })
}

void t.test('a value is replaced in a copy, where it stands', (t) => {
  const record = { a: { b: 'old', c: 1 }, d: { e: 2 } }
  const changed = withValue(record, ['a', 'b'], 'new')
  t.strictSame(changed, { a: { b: 'new', c: 1 }, d: { e: 2 } })
  t.equal(changed['d'], record.d, 'what did not change is shared')
  t.strictSame(record, { a: { b: 'old', c: 1 }, d: { e: 2 } })
  t.end()
})
