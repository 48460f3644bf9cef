import t from 'tap'
import type { Placed } from '../../../lib/engine/model/placed.js'
import { FEATURES } from '../../../lib/engine/model/features.js'
import { isPlain, LineModel } from '../../../lib/engine/model/model.js'
import { evaluate } from '../../../lib/engine/model/trees.js'
import { featureRows, lexiconOf, placed, plant, SUBSCRIBE } from '../../support/model.js'
import { look, observed } from '../../support/tokens.js'

const model = new LineModel(SUBSCRIBE)
const words = (n: number): string => `${Array.from({ length: n }, () => 'hens').join(' ')}.`

void t.test('the model observes a paragraph with its own lexicon', (t) => {
  const { features, tokens } = look('Subscribe now')
  t.strictSame(model.observe(features, tokens), observed('Subscribe now', SUBSCRIBE.lexicon))
  t.equal(model.observe(features, tokens).lexical.toFixed(6), '4.000000')
  t.end()
})

void t.test('each paragraph of a document has the log-odds that the trees give its row', (t) => {
  const all = ['Subscribe', 'Hens', 'Please subscribe'].map((text) => placed(text, { lexicon: SUBSCRIBE.lexicon }))
  const { logOdds } = model.score(all)
  t.strictSame([...logOdds], [5, -5, 5])
  const rows = featureRows(all)
  t.strictSame(
    [...logOdds],
    all.map((_, i) => evaluate(SUBSCRIBE.trees, rows, i * FEATURES.length)),
  )
  t.strictSame([...model.score([]).logOdds], [])
  t.end()
})

void t.test('the title of a text is told, if it has one', (t) => {
  const titleOf = (...texts: readonly string[]): number => {
    const scores = model.score(texts.map((text) => placed(text)))
    return texts.findIndex((_, i) => scores.isTitle(i))
  }
  t.equal(titleOf('Ferry', 'The ferry left the harbour', `The ferry left the harbour, ${words(25)}`), 1)
  t.equal(titleOf('Ferry'), -1)
  t.equal(titleOf(), -1)
  t.end()
})

void t.test('running text that nothing speaks against is not asked about', (t) => {
  const quiet = lexiconOf({}, 1, -3)
  const plain = placed(words(25), { lexicon: quiet })
  t.ok(isPlain(plain))
  t.strictSame([...model.score([plain]).logOdds], [-8], 'though the trees would say -5')
  const others: readonly (readonly [string, Placed])[] = [
    ['too short', placed(words(24), { lexicon: quiet })],
    ['no sentence', placed(words(25).slice(0, -1), { lexicon: quiet })],
    ['its words do not speak for it', placed(words(25), { lexicon: lexiconOf({}, 1, -2) })],
    ['a hint of evidence', placed(words(25), { lexicon: quiet, weight: 0.5 })],
    ['some confidence', placed(words(25), { lexicon: quiet, confidence: 0.2 })],
  ]
  for (const [why, one] of others) {
    t.notOk(isPlain(one), why)
    t.strictSame([...model.score([one]).logOdds], [-5], why)
  }
  t.ok(isPlain(placed(words(25), { lexicon: quiet, weight: -100 })), 'evidence for it does not unmake it')
  t.end()
})

void t.test('the reasons are the one or two aspects that add most to the log-odds', (t) => {
  const trees = plant([
    { ask: 'words', atMost: 9, yes: 1, no: -1 },
    { ask: 'characters', atMost: 9, yes: 1, no: -1 },
    { ask: 'lexical', atMost: 0, yes: -3, no: 3 },
    { ask: 'index', atMost: 0, yes: 1, no: -1 },
    { ask: 'paragraphs', atMost: 0, yes: 4, no: -4 },
  ])
  const scores = new LineModel({ lexicon: SUBSCRIBE.lexicon, trees }).score(
    ['Subscribe', 'Hens'].map((text) => placed(text, { lexicon: SUBSCRIBE.lexicon })),
  )
  // The first: words 3, look 2, place 1, document -4. The second: words -3, look 2, place -1, document -4.
  t.strictSame(scores.reasons(0), ['words', 'look'])
  t.strictSame(scores.reasons(1), ['look'])
  t.strictSame(new LineModel({ ...SUBSCRIBE, trees: plant([], 3) }).score([placed('Hens')]).reasons(0), [])
  t.end()
})
