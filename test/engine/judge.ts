import t from 'tap'
import type { Features } from '../../lib/engine/features.js'
import { Judge } from '../../lib/engine/judge.js'
import type { Profile } from '../../lib/engine/profile.js'
import { LineModel } from '../../lib/engine/model/model.js'
import { observe } from '../../lib/engine/model/observe.js'
import { NORMALISER_VERSION } from '../../lib/engine/normalise.js'
import { SUBSCRIBE } from '../support/model.js'
import type { Tokens } from '../../lib/engine/tokens.js'

const profile: Profile = {
  normaliser: NORMALISER_VERSION,
  address: [],
  rules: [
    { id: 'test.ad.word', kind: 'ad', strength: 'sure', phrase: '^ advertisement $', hit: '', miss: '' },
    { id: 'test.share.call', kind: 'share', strength: 'sure', phrase: '^ follow the .. herald on', hit: '', miss: '' },
  ],
}
const judge = new Judge(profile)

const kinds = (lines: readonly string[]): (string | undefined)[] =>
  judge
    .text()
    .judge(lines)
    .map((judgement) => (judgement === undefined ? 'blank' : judgement.kind))

void t.test('the lines of a wrapped paragraph share its judgement', (t) => {
  t.same(kinds(['Follow the Esker Herald on', 'all the networks', '', 'Hens']), ['share', 'share', 'blank', undefined])
  t.same(kinds(['Follow the', 'Esker Herald', 'on all the networks that there are']), ['share', 'share', 'share'])
  t.end()
})

void t.test('an advertisement label that interrupts a sentence is judged by itself', (t) => {
  t.same(kinds(['The ferry left the', 'Advertisement', 'harbour at dawn.']), [undefined, 'ad', undefined])
  t.end()
})

void t.test('a profile whose rules break the syntax is refused by name', (t) => {
  const rules = [{ id: 'x', kind: 'ad', strength: 'sure', phrase: '( (', hit: '', miss: '' } as const]
  t.throws(() => new Judge({ normaliser: NORMALISER_VERSION, address: [], rules }), { code: 'CHAFF_PHRASE' })
  t.end()
})

const STORY = 'The ferry left the harbour of Esker at dawn with forty passengers and a crate of hens, the company said.'

void t.test('with weights in the profile the model has its say, and without them it has none', (t) => {
  // Of a text of a few lines the model would have to be surer.
  const lines = [STORY, STORY, STORY, STORY, 'Please subscribe', 'Hens']
  const judgements = (profile: Profile): unknown[] =>
    new Judge(profile)
      .text()
      .judge(lines)
      .map((judgement) => [judgement!.confidence > 0.9, judgement!.kind, judgement!.by])
  const story = [false, undefined, []]
  t.strictSame(judgements({ ...profile, weights: SUBSCRIBE }), [
    ...[story, story, story, story],
    [true, 'other', ['model:words']],
    story,
  ])
  t.strictSame(
    judgements(profile),
    lines.map(() => story),
  )
  t.end()
})

void t.test('the guards have the last word', (t) => {
  const quoted = '“Please subscribe to the letter of the hens and you shall have eggs,” she said.'
  const [judgement] = new Judge({ ...profile, weights: SUBSCRIBE }).text().judge([quoted, STORY])
  t.strictSame(judgement?.by, ['model:words', 'guard:quoted'])
  t.equal(judgement?.confidence, 0.4)
  t.end()
})

void t.test('a paragraph is observed in the first round, however often the text is judged', (t) => {
  const calls = t.capture(LineModel.prototype, 'observe', (features: Features, tokens: Tokens) =>
    observe(features, tokens, SUBSCRIBE.lexicon),
  )
  const text = new Judge({ ...profile, weights: SUBSCRIBE }).text()
  const lines = [STORY, 'Please subscribe', 'Hens', STORY]
  const first = text.judge(lines)
  t.strictSame(text.judge(lines), first)
  text.judge(lines.slice(1))
  const observed = calls().map(({ args: [{ text }] }) => text)
  t.strictSame(observed, lines)
  t.end()
})
