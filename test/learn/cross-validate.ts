import t from 'tap'
import { NORMALISER_VERSION } from '../../lib/engine/normalise.js'
import type { Profile } from '../../lib/engine/profile.js'
import type { RuleRow } from '../../lib/engine/rules.js'
import { CROSS_FOLDS, crossValidate, heldOutIn } from '../../lib/learn/cross-validate.js'
import { train } from '../../lib/learn/train.js'
import { encodeWeights } from '../../lib/profile/weights.js'
import { QUICK, trainingDocuments } from '../support/model.js'

const rule = (id: string, phrase: string): RuleRow => ({ id, kind: 'nav', strength: 'sure', phrase, hit: '', miss: '' })
const options = { ...QUICK, boost: { ...QUICK.boost, rounds: 2 } }

/** Documents of eight sites; a line of its own stands on each. */
const DOCUMENTS = trainingDocuments(8).map((document) => ({
  ...document,
  lines: [...document.lines, `edition ${document.host.replace('.example', '')}`],
  labels: [...document.labels, 0],
}))
const FIRST = 'site0.example'
/** A site of another fold than the first one. */
const OTHER = DOCUMENTS.map(({ host }) => host).find((host) => heldOutIn(host) !== heldOutIn(FIRST))!

const PROFILE: Profile = {
  normaliser: NORMALISER_VERSION,
  address: ['you'],
  rules: [
    rule('one', 'edition site0'),
    rule('two', `edition site0|${OTHER.replace('.example', '')}`),
    rule('all', 'edition'),
    rule('never', 'zeppelin'),
  ],
}

const folds = crossValidate(PROFILE, DOCUMENTS, options)

void t.test('there is a profile for each fold, trained without its sites', (t) => {
  t.equal(folds.length, CROSS_FOLDS)
  const training = { documents: 0, sites: 0, lines: 0 }
  for (const [fold, { weights }] of folds.entries()) {
    const others = DOCUMENTS.filter(({ host }) => heldOutIn(host) !== fold)
    const expected = train(PROFILE, others, options)
    t.ok(
      encodeWeights({ weights: weights!, training }) === encodeWeights({ weights: expected, training }),
      String(fold),
    )
  }
  const held = DOCUMENTS.map(({ host }) => heldOutIn(host))
  t.ok(held.every((fold) => fold >= 0 && fold < CROSS_FOLDS))
  t.ok(new Set(held).size > 1)
  t.end()
})

void t.test('folds can be asked for one by one', (t) => {
  const training = { documents: 0, sites: 0, lines: 0 }
  const asked = crossValidate(PROFILE, DOCUMENTS, options, [3, 1])
  t.equal(asked.length, 2)
  for (const [i, fold] of [3, 1].entries()) {
    const [one, other] = [asked[i]!, folds[fold]!].map(({ weights }) => encodeWeights({ weights: weights!, training }))
    t.ok(one === other, String(fold))
    t.strictSame(asked[i]!.rules, folds[fold]!.rules)
  }
  t.end()
})

void t.test('a rule is heard where it speaks on another fold than the one that is scored', (t) => {
  const ids = folds.map(({ rules }) => rules.map(({ id }) => id))
  const first = heldOutIn(FIRST)
  for (const [fold, found] of ids.entries()) {
    t.strictSame(found, fold === first ? ['two', 'all'] : ['one', 'two', 'all'], `fold ${String(fold)}`)
  }
  t.end()
})

void t.test('all else is as the profile has it', (t) => {
  for (const { normaliser, address, fingerprints } of folds) {
    t.strictSame(
      { normaliser, address, fingerprints },
      { normaliser: NORMALISER_VERSION, address: ['you'], fingerprints: undefined },
    )
  }
  t.end()
})
