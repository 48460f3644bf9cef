import fc from 'fast-check'
import t from 'tap'
import { classAt, dependsOnOthers, foldWord } from '../../lib/engine/characters.js'
import { hashText } from '../../lib/engine/hash.js'
import { readTokens, tokenise } from '../../lib/engine/normalise.js'
import { TOKEN_CLASSES, TOKEN_MARKS, Tokens } from '../../lib/engine/tokens.js'
import { read } from '../support/tokens.js'

void t.test('tokens are held with their texts and the hashes of these', (t) => {
  const texts = ['only', '<price>', '<:>', 'read', '<mark>', 'stories', '橋', '21st', '<»>', '<email>']
  const tokens = Tokens.of(texts)
  t.equal(tokens.count, texts.length)
  t.strictSame(tokens.texts(), texts)
  t.strictSame([...tokens.hashes.subarray(0, tokens.count)], texts.map(hashText))
  for (const [i, text] of texts.entries()) {
    t.ok(tokens.is(i, text), text)
    t.notOk(tokens.is(i, `${text}s`) || tokens.is(i, text.slice(0, -1)) || tokens.is(i, 'hens'), text)
  }
  t.equal(read('Größe 橋').lastType, 0)
  t.equal(new Tokens().lastType, undefined)
  t.end()
})

void t.test('classes and marks are all told by their types', (t) => {
  const names = [...TOKEN_CLASSES, ...TOKEN_MARKS]
  t.equal(names.length, 10)
  t.strictSame(Tokens.of(names).texts(), names)
  t.end()
})

void t.test('the same tokens serve one text after another, and a copy stays as it is', (t) => {
  const tokens = new Tokens()
  readTokens('Read more about the hens', tokens)
  const copy = tokens.copy()
  readTokens(`${'hen '.repeat(2000)}${'x'.repeat(9000)}`, tokens)
  t.equal(tokens.count, 2001)
  t.equal(tokens.text(2000), 'x'.repeat(9000), 'a word of any length')
  readTokens('5 €', tokens)
  t.strictSame(tokens.texts(), ['<price>'])
  t.strictSame(copy.texts(), ['read', 'more', 'about', 'the', 'hens'])
  t.strictSame(copy.copy().hashes, copy.hashes)
  t.end()
})

void t.test('tokens are joined by spaces, whatever they are', (t) => {
  for (const texts of [
    [],
    ['only'],
    ['only', '<price>', '<:>', 'read', '<mark>'],
    ['<number>', 'stories'],
    ['read', '<»>'],
    ['橋', 'größe', 'x'],
  ]) {
    t.equal(Tokens.of(texts).joined(), texts.join(' '))
  }
  t.equal(
    Tokens.of(Array.from({ length: 3000 }, () => '<number>')).joined().length,
    3000 * 9 - 1,
    'more than there was room for',
  )
  t.end()
})

void t.test('words are counted, two characters of a script without spaces as one, and no marks', (t) => {
  t.equal(Tokens.of(['read', '<number>', '<:>', '<url>', '<?>']).countWords(), 3)
  t.equal(Tokens.of(['橋', '橋', '橋', 'hen']).countWords(), 3)
  t.equal(Tokens.of([]).countWords(), 0)
  t.end()
})

/** Texts of what matters to the tokeniser, and of anything. */
const PIECES = [
  'İ',
  'Σ',
  'ΑΣ',
  'ß',
  'ﬁ',
  'Å',
  'é',
  'e\u0301',
  '각',
  'ガ',
  'ไทย',
  '漢',
  '\u00ad',
  '5',
  '$',
  '€',
  '1,000',
  'US',
]
const SEPARATORS = [' ', '', '.', '@', '://', ':', '{{', '}}', '](', ')', "'", '’', '\u00a0']
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...PIECES, ...SEPARATORS, 'a', 'Com', 'euros'), { maxLength: 20 })
    .map((parts) => parts.join('')),
)

void t.test('what is folded unit by unit is what lower case and decomposition make of the whole text', (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      t.strictSame(tokenise(text), tokenise(text.toLowerCase()))
    }),
    { numRuns: 2000 },
  )
  for (let unit = 0; unit < 0x10000; unit++) {
    const char = String.fromCharCode(unit)
    const lower = char.toLowerCase()
    if (dependsOnOthers(char)) continue
    if (lower.length !== 1 || classAt(lower, 0) !== classAt(char, 0)) t.fail(`${unit.toString(16)} in lower case`)
    const word = `a${char}b`
    const [first] = tokenise(word)
    if (tokenise(word).length === 1 && first !== foldWord(word.toLowerCase())) t.fail(`${unit.toString(16)} in a word`)
  }
  t.end()
})

void t.test('a letter whose lower case depends on others is put in it with the whole text', (t) => {
  for (const text of ['[İ_a] x', `{{${'İ'.repeat(70)}}}`, 'ΑΣ’Α ΑΣ', '5ΑΣ’Α', 'ISTANBUL’DA İŞ', '[a](İ) b']) {
    t.strictSame(tokenise(text), tokenise(text.toLowerCase()), text)
  }
  t.end()
})

void t.test('each token has the hash of its text, whatever the text', (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = read(text)
      t.strictSame([...tokens.hashes.subarray(0, tokens.count)], tokens.texts().map(hashText))
      t.strictSame(Tokens.of(tokens.texts()).hashes.subarray(0, tokens.count), tokens.hashes.subarray(0, tokens.count))
    }),
    { numRuns: 1000 },
  )
  t.end()
})
