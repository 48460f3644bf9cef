import t from 'tap'
import { ENGLISH, FOREIGN, FUNCTION_WORDS } from '../../lib/engine/model/function-words.js'
import { Tokens } from '../../lib/engine/tokens.js'
import { WordClasses } from '../../lib/engine/word-classes.js'
import { NOTHING_COUNTED } from '../support/tokens.js'

void t.test('each token is counted in its classes, in all of them', (t) => {
  const classes = new WordClasses(['you', 'his', 'votre'])
  const count = (...tokens: string[]) => classes.count(Tokens.of(tokens))
  const none = NOTHING_COUNTED
  t.strictSame(count('hens', '<number>', '<?>'), none)
  t.strictSame(count('the', 'der', '<:>', '<:>'), { ...none, functionWords: 2, english: 1, colons: 2 })
  t.strictSame(count('nie', 'och', 'to'), { ...none, functionWords: 2, english: 1, foreign: 1 })
  t.strictSame(count('votre', '<price>', '<mark>'), { ...none, address: true, price: true, mark: true })
  t.strictSame(count('his'), { ...none, address: true, functionWords: 1, english: 1 })
  t.end()
})

void t.test('every function word is one', (t) => {
  const classes = new WordClasses([])
  const { functionWords, english } = classes.count(Tokens.of([...FUNCTION_WORDS]))
  t.strictSame([functionWords, english], [FUNCTION_WORDS.size, ENGLISH.size])
  t.equal(classes.count(Tokens.of([...FOREIGN])).foreign, FOREIGN.size)
  t.end()
})
