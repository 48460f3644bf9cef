import t from 'tap'
import { TOKEN_MARKS } from '../../lib/engine/normalise.js'
import { Vocabulary } from '../../lib/engine/vocabulary.js'

void t.test('a word has one number, that of its beginning is another, and 0 is for words that no rule names', (t) => {
  const vocabulary = new Vocabulary()
  t.equal(vocabulary.size, 1)
  const numbers = [
    vocabulary.word('read'),
    vocabulary.prefix('read'),
    vocabulary.word('more'),
    vocabulary.word('read'),
    vocabulary.prefix('read'),
  ]
  t.strictSame(numbers, [1, 2, 3, 1, 2])
  t.equal(vocabulary.size, 4)
  t.strictSame(vocabulary.term('bridge'), { id: 0, prefixes: [], mark: false })
  t.end()
})

void t.test('a token means its word and every beginning of it that rules name', (t) => {
  const vocabulary = new Vocabulary()
  const subscriber = vocabulary.word('subscriber')
  const [long, short, same, other] = ['subscrib', 'sub', 'subscriber', 'bus'].map((token) => vocabulary.prefix(token))
  t.strictSame(vocabulary.term('subscriber'), { id: subscriber, prefixes: [short, long, same], mark: false })
  t.strictSame(vocabulary.term('subscribe'), { id: 0, prefixes: [short, long], mark: false })
  t.strictSame(vocabulary.term('bus'), { id: 0, prefixes: [other], mark: false })
  t.strictSame(vocabulary.term('su'), { id: 0, prefixes: [], mark: false })
  t.end()
})

void t.test('visible punctuation is told from words', (t) => {
  const vocabulary = new Vocabulary()
  t.strictSame(
    TOKEN_MARKS.filter((token) => !vocabulary.term(token).mark),
    [],
  )
  t.equal(vocabulary.term('<number>').mark, false)
  t.end()
})

void t.test('a word that is named after its token was asked for counts from then on', (t) => {
  const vocabulary = new Vocabulary()
  t.equal(vocabulary.term('reader').id, 0)
  const reader = vocabulary.word('reader')
  const read = vocabulary.prefix('read')
  t.strictSame(vocabulary.term('reader'), { id: reader, prefixes: [read], mark: false })
  t.end()
})

void t.test('more different tokens than are remembered mean what they meant', (t) => {
  const vocabulary = new Vocabulary()
  const id = vocabulary.word('reader')
  const prefix = vocabulary.prefix('word9')
  t.equal(vocabulary.term('reader').id, id)
  for (let n = 0; n < 70_000; n++) vocabulary.term(`word${String(n)}`)
  t.equal(vocabulary.term('reader').id, id)
  t.strictSame(vocabulary.term('word9999'), { id: 0, prefixes: [prefix], mark: false })
  t.end()
})
