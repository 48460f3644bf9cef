import t from 'tap'
import { CLEAN } from '../../lib/cli/args/clean.js'
import { camelCase, disguised } from '../../lib/cli/args/option.js'
import { suggestion } from '../../lib/cli/args/suggest.js'
import { disguise, rowNamed, wordsOf } from '../../lib/cli/args/words.js'

const { options } = CLEAN

void t.test('words are told from options and their values', (t) => {
  const told = [
    ...wordsOf(['a', '--mode', 'eager', '--annotate', 'b', '--field=c', '-', '--what', 'd', '--', 'e'], options),
  ]
  t.strictSame(
    told.map(({ at, text, option, value }) => [at, text, option?.name, option?.row !== undefined, value]),
    [
      [0, 'a', undefined, false, undefined],
      [1, '--mode', 'mode', true, 'eager'],
      [3, '--annotate', 'annotate', true, undefined],
      [4, 'b', undefined, false, undefined],
      [5, '--field=c', 'field', true, undefined],
      [6, '-', undefined, false, undefined],
      [7, '--what', 'what', false, undefined],
      [8, 'd', undefined, false, undefined],
    ],
  )
  t.end()
})

void t.test('an option is known by each of its names', (t) => {
  for (const name of ['max-record', 'maxRecord', 'rules', 'annotate', 'no-annotate', 'help', 'version']) {
    t.ok(rowNamed(options, name), name)
  }
  for (const name of ['max_record', 'no-mode', 'o', '', 'field.x', 'toString']) t.notOk(rowNamed(options, name), name)
  t.equal(camelCase('min-docs-with-cue'), 'minDocsWithCue')
  t.end()
})

void t.test('what yargs would misunderstand is disguised, and nothing else', (t) => {
  const cases: readonly (readonly [given: readonly string[], left: readonly string[]])[] = [
    [
      ['a', '-', '--field', '-'],
      ['a', disguised('-'), '--field', disguised('-')],
    ],
    [
      ['--separator', '-----', '-'],
      ['--separator', disguised('-----'), disguised('-')],
    ],
    [
      ['--separator', '--annotate'],
      ['--separator', '--annotate'],
    ],
    [
      ['--separator', '--annotate=no'],
      ['--separator', '--annotate=no'],
    ],
    [
      ['--jobs', '-1', 'a'],
      ['--jobs', '-1', 'a'],
    ],
    [
      ['a', '--', '--mode', '-'],
      ['a', disguised('--mode'), disguised('-')],
    ],
  ]
  for (const [given, left] of cases) t.strictSame(disguise(given, options), left, given.join(' '))
  t.end()
})

void t.test('the nearest name is meant, unless it is far off', (t) => {
  const names = ['clean', 'learn', 'explain', 'inspect', 'merge']
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['explian', 'explain'],
    ['lern', 'learn'],
    ['clan', 'clean'],
    ['articles', undefined],
    ['in', undefined],
    ['', undefined],
  ]
  for (const [word, meant] of cases) t.equal(suggestion(word, names), meant, word)
  t.end()
})
