import t from 'tap'
import { hash32 } from '../../lib/engine/hash.js'
import { tokenise } from '../../lib/engine/normalise.js'
import { digest, MAX_TEXT } from '../../lib/learn/digest.js'
import { STORY } from '../support/articles.js'
import { look } from '../support/tokens.js'

function digestOf(...lines: readonly string[]): ReturnType<typeof digest> {
  return digest({ host: 'courier', text: lines.join('\n') })
}

/** A sentence of so many words, all different from those of other seeds. */
function sentence(seed: string, words: number): string {
  return Array.from({ length: words }, (_, i) => `${seed}${'abcdefghijklmnopqrstuvwxyz'.charAt(i % 26)}`).join(' ')
}

void t.test('each paragraph has a key, in order: its normalised words', (t) => {
  const { host, keys } = digestOf('Edition North · No. 4,127', '', 'ÜBER uns:', 'Édition — read  more', ' \t', 'Ostrel')
  t.equal(host, 'courier')
  t.strictSame(keys, ['edition north no <number>', 'uber uns <:>', 'edition <:> read more', 'ostrel'])
  t.equal(tokenise('ÜBER uns:').join(' '), 'uber uns <:>', 'lines are looked up by the same')
  t.end()
})

void t.test('a line in Markdown is learned by the key that it is looked up by', (t) => {
  for (const line of [
    '> Read our rules',
    '![A hen](hen.png) Ostrel',
    '- [x] **Read** our [rules](a)',
    '## Ostrel ##',
  ]) {
    t.strictSame(digestOf(line).keys, [look(line).tokens.texts().join(' ')], line)
  }
  t.end()
})

void t.test('a paragraph that a scraper has wrapped has the key of the whole, however its lines end', (t) => {
  const whole = 'The council said on Tuesday that it would not close the bridge, and the mayor told the Evening Courier'
  const wrapped = whole.replace('told the Evening', 'told the\nEvening').replace('bridge, and', 'bridge,\nand')
  t.strictSame(digestOf(wrapped), digestOf(whole))
  t.strictSame(digestOf(wrapped.replaceAll('\n', '\r\n')), digestOf(whole))
  t.equal(digestOf(whole).keys.length, 1)
  t.end()
})

void t.test('a paragraph too long to be furniture has an empty key, and marks are no words', (t) => {
  const sixty = sentence('tide', 60)
  const { keys } = digestOf(`${sixty}.`, `${sixty} more.`, `» ${sixty}: !`)
  t.strictSame(
    keys.map((key) => key.split(' ').length),
    [60, 1, 63],
  )
  t.equal(keys[1], '')
  t.end()
})

void t.test('so has a paragraph of words too long to be any', (t) => {
  const { keys } = digestOf(`tide ${'a'.repeat(1019)}`, '', `tide ${'a'.repeat(1020)}`)
  t.strictSame(
    keys.map((key) => key.length),
    [1024, 0],
  )
  t.end()
})

void t.test('of a very long text both ends are read', (t) => {
  const lines = Array.from({ length: 40_000 }, (_, i) => `${'ebb and flow '.repeat(7)}no ${'i'.repeat((i % 90) + 1)}.`)
  const text = ['The first line.', ...lines, 'The last line.'].join('\n\n')
  const { keys, sketch } = digest({ host: 'courier', text })
  t.equal(keys[0], 'the first line')
  t.equal(keys.at(-1), 'the last line')
  const length = keys.reduce((sum, key) => sum + key.length + 3, 0)
  t.ok(length > MAX_TEXT * 0.9 && length < MAX_TEXT * 1.1, `a mebibyte of it, got ${String(length)}`)
  t.equal(sketch.length, 8)
  const one = (length: number): number => digest({ host: 'courier', text: 'A'.repeat(length) }).keys.length
  t.strictSame([one(MAX_TEXT), one(MAX_TEXT + 1)], [1, 2], 'what is not longer is read whole')
  t.end()
})

void t.test('the sketch holds the smallest eight hashes of the long paragraphs, in order', (t) => {
  const long = Array.from({ length: 20 }, (_, i) => `${sentence(String.fromCharCode(97 + i), 40)}.`)
  const { sketch } = digestOf(...long)
  const all = long.map((line) => hash32(tokenise(line).join(' '))).sort((a, b) => a - b)
  t.strictSame(sketch, all.slice(0, 8))
  t.strictSame(digestOf(...long.toReversed()).sketch, sketch, 'whatever the order of the paragraphs')
  t.strictSame(digestOf(...long, ...long).sketch, sketch, 'and however often they stand there')
  t.end()
})

void t.test('paragraphs of eighty characters make the body, shorter ones none', (t) => {
  t.equal(digestOf('a'.repeat(80)).sketch.length, 1)
  t.equal(digestOf('a'.repeat(79)).sketch.length, 0)
  t.equal(digestOf(sentence('tide', 200)).sketch.length, 1, 'also those whose key is empty')
  t.strictSame(digestOf('Advertisement', 'Log in').sketch, [])
  t.end()
})

void t.test('two tellings of one story share their sketch but for what was changed', (t) => {
  const first = digestOf('Bridge shut', ...STORY).sketch
  const second = digestOf('Bridge is shut', 'Updated at noon', ...STORY.slice(1), 'Log in').sketch
  t.equal(first.length, STORY.length)
  t.strictSame(
    second,
    first.filter((hash) => hash !== hash32(tokenise(STORY[0]).join(' '))),
  )
  t.end()
})

void t.test('a text with nothing in it has neither keys nor a sketch', (t) => {
  for (const text of ['', '\n', ' \r\n\t\n\ufeff']) {
    t.strictSame(digest({ host: '__proto__', text }), { host: '__proto__', sketch: [], keys: [] })
  }
  t.end()
})
