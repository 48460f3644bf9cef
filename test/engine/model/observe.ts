import t from 'tap'
import { measure } from '../../../lib/engine/features.js'
import { measureAppearance } from '../../../lib/engine/model/appearance.js'
import { hashPair, hashToken } from '../../../lib/engine/model/lexical.js'
import { hashTokens, observe, type Observed } from '../../../lib/engine/model/observe.js'
import { lexiconOf } from '../../support/model.js'

const look = (text: string, lexicon = lexiconOf({})): Observed => observe(measure(text, new Set()), lexicon)

void t.test('a paragraph is observed with its looks and the score of its words', (t) => {
  const features = measure('Subscribe to the Herald', new Set())
  const observed = observe(features, lexiconOf({ subscribe: 20 }))
  t.equal(observed.features, features)
  t.strictSame(observed.appearance, measureAppearance('Subscribe to the Herald'))
  t.equal(observed.lexical.toFixed(6), '2.000000')
  t.end()
})

void t.test('longer words count as content, each once; classes of tokens and marks do not', (t) => {
  t.strictSame(
    look('The hens saw the hens: write to desk@esker.example, page 1984').content,
    hashTokens(['hens', 'write', 'page']),
  )
  t.strictSame(look('A cat ate it').content, new Int32Array())
  t.end()
})

void t.test('function words are counted, English ones among all', (t) => {
  t.match(look('The hens of the mill'), { functionWords: 3, english: 3 })
  t.match(look('Die Hühner von der Mühle'), { functionWords: 3, english: 0 })
  t.match(look('Hens'), { functionWords: 0, english: 0 })
  t.end()
})

void t.test('colons, bars and dashes that part words are counted', (t) => {
  t.equal(look('Home | News — Hens: a life').colons, 3)
  t.equal(look('Home-made hens').colons, 0)
  t.end()
})

void t.test('what repeats has the same key, and what begins alike the same head', (t) => {
  const one = look('Read more: hens')
  t.equal(look('READ MORE : Hens').key, one.key)
  t.equal(look('Read more: hens').head, one.head)
  t.equal(look('Read more about mills').head, one.head)
  t.not(look('Read more: mills').key, one.key)
  t.not(look('More read: hens').key, one.key, 'the order counts')
  t.not(look('More read: hens').head, one.head)
  t.equal(one.head, hashPair(hashToken('read'), hashToken('more')))
  t.equal(look('Hens').head, hashPair(hashToken('hens'), 0), 'of a single word too')
  t.equal(look('…').head, 0, 'and of none')
  t.end()
})
