import t from 'tap'
import { parseSeparator } from '../../lib/node/separator.js'

void t.test('a form feed and a NUL are bytes, however they are written', (t) => {
  t.strictSame(parseSeparator('\\f'), { type: 'byte', byte: 12 })
  t.strictSame(parseSeparator('\f'), { type: 'byte', byte: 12 })
  t.strictSame(parseSeparator('\\0'), { type: 'byte', byte: 0 })
  t.strictSame(parseSeparator('\0'), { type: 'byte', byte: 0 })
  t.end()
})

const lines: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['-----', ['-----', '-----\r', '-----  '], ['----', '------', ' -----', 'x-----', '']],
  ['=== * ===', ['=== 7 ===', '=== a = b ===\r', '===  ==='], ['=== ===', '=== 7', '7 ===', '']],
  ['<doc*>', ['<doc>', '<doc id="7">'], ['<do', '</doc>', '<doc id="7"']],
  ['a*b*c', ['abc', 'axbxc', 'abbc'], ['acb', 'ac', 'abcd', 'axc']],
  ['URL: *', ['URL: http://ostrel.example/'], ['URL:', 'the URL: x']],
  ['a*a', ['aa', 'aba'], ['a']],
  ['*', ['', 'anything'], []],
  ['(.+)$', ['(.+)$'], ['x']],
]

for (const [pattern, hits, misses] of lines) {
  void t.test(`a line: ${pattern}`, (t) => {
    const separator = parseSeparator(pattern)
    if (separator.type !== 'line') throw new Error('it is a byte')
    for (const line of hits) t.ok(separator.test(line), JSON.stringify(line))
    for (const line of misses) t.notOk(separator.test(line), JSON.stringify(line))
    t.end()
  })
}
