import t from 'tap'
import { hashText } from '../../../lib/engine/hash.js'
import { appearanceOf, looksOf } from '../../../lib/engine/model/appearance.js'
import { hashPair } from '../../../lib/engine/model/lexical.js'
import type { Observed } from '../../../lib/engine/model/observe.js'
import { lexiconOf } from '../../support/model.js'
import { featuresOf, observed } from '../../support/tokens.js'

const look = (text: string, lexicon = lexiconOf({})): Observed => observed(text, lexicon)

void t.test('a paragraph is observed with its looks and the score of its words', (t) => {
  const { features, appearance, lexical } = look('Subscribe to the Herald', lexiconOf({ subscribe: 20 }))
  t.strictSame(features, featuresOf('Subscribe to the Herald'))
  t.strictSame(appearance, appearanceOf('Subscribe to the Herald', looksOf('Subscribe to the Herald')))
  t.equal(lexical.toFixed(6), '2.000000')
  t.end()
})

void t.test('longer words count as content, each once; classes of tokens and marks do not', (t) => {
  t.strictSame(
    look('The hens saw the hens: write to desk@esker.example, page 1984').content,
    ['hens', 'write', 'page'].map(hashText),
  )
  t.strictSame(look('A cat ate it').content, [])
  t.end()
})

void t.test('in scripts without spaces pairs of characters are content, but for the syllables of small words', (t) => {
  const pair = (text: string): number => hashPair(hashText(text.charAt(0)), hashText(text.charAt(1)))
  t.strictSame(look('新しい石橋の橋脚と石橋').content, ['石橋', '橋脚'].map(pair))
  t.strictSame(look('石 and mill').content, ['mill'].map(hashText), 'a single one is none')
  t.strictSame(look('в и е').content, [], 'nor are words of one letter')
  t.end()
})

void t.test('function words are counted, English ones among all', (t) => {
  t.match(featuresOf('The hens of the mill'), { functionWords: 3, english: 3 })
  t.match(featuresOf('Die Hühner von der Mühle'), { functionWords: 3, english: 0 })
  t.match(featuresOf('Hens'), { functionWords: 0, english: 0 })
  t.end()
})

void t.test('colons, bars and dashes that part words are counted', (t) => {
  t.equal(featuresOf('Home | News — Hens: a life').colons, 3)
  t.equal(featuresOf('Home-made hens').colons, 0)
  t.end()
})

void t.test('what repeats has the same key, and what begins or ends alike the same head or tail', (t) => {
  const one = look('Read more: hens')
  t.equal(look('READ MORE : Hens').key, one.key)
  t.equal(look('Read more: hens').head, one.head)
  t.equal(look('Read more about mills').head, one.head)
  t.not(look('Read more: mills').key, one.key)
  t.not(look('More read: hens').key, one.key, 'the order counts')
  t.not(look('More read: hens').head, one.head)
  t.equal(one.head, hashPair(hashText('read'), hashText('more')))
  t.equal(look('Hens').head, hashPair(hashText('hens'), 0), 'of a single word too')
  t.equal(look('…').head, 0, 'and of none')
  t.strictSame([one.first, look('…').first], [hashText('read'), 0])
  t.equal(one.tail, look('Of hens and mills: hens').tail)
  t.not(one.tail, look('Read hens').tail)
  t.strictSame([look('Hens').tail, look('…').tail], [hashPair(hashText('hens'), 0), 0])
  t.end()
})
