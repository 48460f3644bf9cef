import t from 'tap'
import { Judge } from '../../lib/engine/judge.js'
import { NORMALISER_VERSION } from '../../lib/engine/normalise.js'

const judge = new Judge({
  normaliser: NORMALISER_VERSION,
  address: [],
  rules: [
    { id: 'test.ad.word', kind: 'ad', strength: 'sure', phrase: '^ advertisement $', hit: '', miss: '' },
    { id: 'test.share.call', kind: 'share', strength: 'sure', phrase: '^ follow the .. herald on', hit: '', miss: '' },
  ],
})

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
