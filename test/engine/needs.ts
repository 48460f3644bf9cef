import t from 'tap'
import { needsOf, splitItems } from '../../lib/engine/needs.js'
import { Phrase } from '../../lib/engine/phrase.js'
import { Vocabulary } from '../../lib/engine/vocabulary.js'
import { builtinProfile } from '../../lib/profile/builtin.js'

void t.test('a phrase needs all words of a choice, for each item that cannot be left out', (t) => {
  const word = (token: string) => ({ token, isPrefix: false })
  t.strictSame(needsOf('^ sign|signed up? for .. _ (our own|the _ e-mail*) (_|a) <email> $'), [
    [[word('sign')], [word('signed')]],
    [[word('for')]],
    [
      [word('our'), word('own')],
      [word('the'), word('e'), { token: 'mail', isPrefix: true }],
    ],
    [[word('<email>')]],
  ])
  t.end()
})

void t.test('items are parted by spaces outside of parentheses, which stand in pairs', (t) => {
  t.strictSame(splitItems(' a  (b c)?|d '), ['a', '(b c)?|d'])
  for (const broken of ['(a', 'a)', '((a))', ')(']) t.equal(splitItems(broken), undefined, broken)
  t.end()
})

void t.test('what is read off a phrase is what compiling it finds', (t) => {
  for (const { id, phrase } of builtinProfile.rules) {
    const vocabulary = new Vocabulary()
    const { needs } = new Phrase(phrase, vocabulary)
    const numbers = needsOf(phrase).map((choices) =>
      choices.map((words) =>
        words.map(({ token, isPrefix }) => (isPrefix ? vocabulary.prefix(token) : vocabulary.word(token))),
      ),
    )
    t.strictSame(numbers, needs, id)
  }
  t.end()
})
