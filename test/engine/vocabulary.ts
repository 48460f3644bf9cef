import t from 'tap'
import { TOKEN_MARKS } from '../../lib/engine/tokens.js'
import { Vocabulary } from '../../lib/engine/vocabulary.js'
import { lineOf } from '../support/tokens.js'

/** What a token means: the number of its word, those of its beginnings, the shortest first, and whether it is punctuation. */
function meaning(vocabulary: Vocabulary, token: string): { word: number; prefixes: number[]; mark: boolean } {
  const line = lineOf(vocabulary, [token])
  const prefixes: number[] = []
  for (let prefix = line.prefixes[0]!; prefix > 0; prefix = line.shorter(prefix)) prefixes.unshift(prefix)
  return { word: line.words[0]!, prefixes, mark: line.marks[0] === 1 }
}

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
  t.strictSame(meaning(vocabulary, 'bridge'), { word: 0, prefixes: [], mark: false })
  t.end()
})

void t.test(
  'a token means its word and every beginning of it that rules name, whatever order they are named in',
  (t) => {
    for (const order of [
      ['subscrib', 'sub', 'subscriber', 'bus'],
      ['subscriber', 'subscrib', 'bus', 'sub'],
      ['sub', 'bus', 'subscriber', 'subscrib'],
    ]) {
      const vocabulary = new Vocabulary()
      const subscriber = vocabulary.word('subscriber')
      for (const token of order) vocabulary.prefix(token)
      const [long, short, same, other] = ['subscrib', 'sub', 'subscriber', 'bus'].map((token) =>
        vocabulary.prefix(token),
      )
      t.strictSame(meaning(vocabulary, 'subscriber'), { word: subscriber, prefixes: [short, long, same], mark: false })
      t.strictSame(meaning(vocabulary, 'subscribe'), { word: 0, prefixes: [short, long], mark: false })
      t.strictSame(meaning(vocabulary, 'bus'), { word: 0, prefixes: [other], mark: false })
      t.strictSame(meaning(vocabulary, 'su'), { word: 0, prefixes: [], mark: false })
    }
    t.end()
  },
)

void t.test('visible punctuation is told from words', (t) => {
  const vocabulary = new Vocabulary()
  t.strictSame(
    TOKEN_MARKS.filter((token) => !meaning(vocabulary, token).mark),
    [],
  )
  t.equal(meaning(vocabulary, '<number>').mark, false)
  const colon = vocabulary.word('<:>')
  t.equal(meaning(vocabulary, '<:>').word, colon)
  t.equal(meaning(vocabulary, '<?>').word, 0)
  t.end()
})

void t.test('a word that is named after its token was asked for counts from then on', (t) => {
  const vocabulary = new Vocabulary()
  t.equal(meaning(vocabulary, 'reader').word, 0)
  const reader = vocabulary.word('reader')
  const read = vocabulary.prefix('read')
  t.strictSame(meaning(vocabulary, 'reader'), { word: reader, prefixes: [read], mark: false })
  t.end()
})

void t.test('a line is as long as its tokens are many, after a longer one too', (t) => {
  const vocabulary = new Vocabulary()
  const id = vocabulary.word('hens')
  for (const length of [1, 300, 2]) {
    const line = lineOf(
      vocabulary,
      Array.from({ length }, () => 'hens'),
    )
    t.equal(line.length, length)
    t.equal(line.words[length - 1], id)
  }
  t.end()
})
