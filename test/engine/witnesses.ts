import t from 'tap'
import { type Evidence, HINT, KEEP, LIKELY, SURE, type Witness } from '../../lib/engine/evidence.js'
import { FingerprintSet } from '../../lib/engine/fingerprints.js'
import { type RuleRow, RuleSet } from '../../lib/engine/rules.js'
import {
  copyrightWitness,
  fingerprintWitness,
  linkMarkWitness,
  markWitness,
  menuWitness,
  priceWitness,
  rulesWitness,
} from '../../lib/engine/witnesses.js'
import { look } from '../support/tokens.js'

function testify(witness: Witness, text: string): readonly Evidence[] {
  const { features, tokens } = look(text)
  return witness(features, tokens)
}

void t.test('a sure word weighs more than likely ones, these more than hints, and one to keep outweighs all', (t) => {
  const weights: readonly number[] = [SURE, LIKELY, HINT, 0, KEEP + 10 * SURE]
  t.strictSame(
    weights,
    [...weights].sort((a, b) => b - a),
  )
  t.equal(new Set(weights).size, weights.length)
  t.end()
})

void t.test('a weak rule is not heard beside the one that it is the weak one of', (t) => {
  const row = (id: string, strength: RuleRow['strength'], phrase: string): RuleRow => ({
    id,
    kind: 'share',
    strength,
    phrase,
    hit: '',
    miss: '',
  })
  const rules = [row('xx.share.hens', 'sure', '^ share hens $'), row('xx.share.hens-weak', 'likely', '^ share hens')]
  const said = (text: string): string[] =>
    testify(rulesWitness(new RuleSet([...rules, row('xx.share.any', 'hint', 'share')])), text).map(({ by }) => by)
  t.strictSame(said('Share hens').sort(), ['xx.share.any', 'xx.share.hens'])
  t.strictSame(said('Share hens with Ada').sort(), ['xx.share.any', 'xx.share.hens-weak'])
  t.end()
})

void t.test('of what rules of several languages say, that of one language counts, the one that says the most', (t) => {
  const row = (id: string, phrase: string, strength: RuleRow['strength']): RuleRow => ({
    ...{ id, phrase, strength, kind: 'nav', hit: '', miss: '' },
  })
  const heard = (rows: readonly RuleRow[]): string[] =>
    testify(rulesWitness(new RuleSet(rows)), 'Contact')
      .map(({ by }) => by)
      .sort()
  const [en, fr, more] = [
    row('en.a', 'contact', 'likely'),
    row('fr.a', 'contact', 'likely'),
    row('fr.b', 'contact', 'hint'),
  ]
  t.strictSame(heard([en, fr]), ['en.a'])
  t.strictSame(heard([en, fr, more]), ['fr.a', 'fr.b'])
  t.strictSame(heard([en, fr, row('de.a', 'contact', 'keep')]), ['de.a', 'en.a'], 'what is to be kept, in any')
  t.strictSame(
    heard([en, fr, row('site:rules.txt:3', 'contact', 'sure')]),
    ['en.a', 'site:rules.txt:3'],
    'a rule of the user',
  )
  t.end()
})

void t.test('a rule that matches what a text quotes alone is not heard', (t) => {
  const row = (id: string, phrase: string, strength: RuleRow['strength']): RuleRow => ({
    ...{ id, phrase, strength, kind: 'newsletter', hit: '', miss: '' },
  })
  const rows = [
    row('sign', 'sign up for our', 'sure'),
    row('letter', 'our newsletter', 'hint'),
    row('dawn', 'dawn', 'keep'),
  ]
  const heard = (text: string): string[] =>
    testify(rulesWitness(new RuleSet(rows)), text)
      .map(({ by }) => by)
      .sort()
  for (const text of [
    'The banner said: “Sign up for our newsletter!”',
    '"Sign up for our newsletter," it said, "today."',
    '„Sign up for our newsletter“, stand da.',
    '«Sign up for our newsletter», y lisait-on.',
    '“Our newsletter” is what the mayor calls it',
  ]) {
    t.strictSame(heard(text), [], text)
  }
  for (const text of [
    '“Sign up for our newsletter!”',
    'Ostrel: “Sign up for our newsletter!”',
    'Sign up for our newsletter, “The Orra at Seven”, by noon',
    'At six: sign up for our newsletter, “our newsletter of the year”, said Ada',
    'The banner said: “Sign up for our newsletter!',
  ]) {
    t.strictSame(heard(text), ['letter', 'sign'], text)
  }
  t.strictSame(
    heard('At noon it said “dawn”: sign up for our “Orra at six”'),
    ['dawn', 'sign'],
    'what is to be kept, is',
  )
  t.strictSame(heard('“At dawn it sang,” it said: sign up for our hens'), ['dawn', 'sign'], 'what is to be kept, is')
  t.end()
})

void t.test('a short line whose words were run together is matched with its words apart', (t) => {
  const row: RuleRow = { id: 'a', kind: 'share', strength: 'likely', phrase: '^ share save', hit: '', miss: '' }
  const heard = (text: string): number => testify(rulesWitness(new RuleSet([row])), text).length
  t.equal(heard('ShareSave'), 1)
  t.equal(heard('ShareSave WhatsApp and what not'), 1)
  t.equal(heard('Sharesave'), 0)
  t.equal(heard(`ShareSave ${'and '.repeat(12)}`), 0, 'a longer line is not')
  t.end()
})

void t.test('a rule that matches is named, with its kind, its weight and whether it opens or closes a block', (t) => {
  const row = (id: string, phrase: string, strength: RuleRow['strength'], opens?: boolean): RuleRow => ({
    id,
    phrase,
    strength,
    kind: 'newsletter',
    hit: '',
    miss: '',
    ...(opens === undefined ? {} : { opens }),
  })
  const witness = rulesWitness(
    new RuleSet([
      row('certain', 'sign up', 'sure', true),
      row('maybe', 'newsletter', 'likely', false),
      row('faint', 'letters', 'hint'),
      row('story', 'council', 'keep'),
      { ...row('last', 'imprint', 'sure'), closes: true },
    ]),
  )
  const kind = 'newsletter'
  t.strictSame(testify(witness, 'Sign up for letters!'), [
    { by: 'certain', kind, weight: SURE, opens: true, closes: false },
    { by: 'faint', kind, weight: HINT, opens: false, closes: false },
  ])
  t.strictSame(testify(witness, 'The council newsletter'), [
    { by: 'story', kind, weight: KEEP, opens: false, closes: false },
    { by: 'maybe', kind, weight: LIKELY, opens: false, closes: false },
  ])
  t.strictSame(testify(witness, 'Imprint'), [{ by: 'last', kind, weight: SURE, opens: false, closes: true }])
  t.strictSame(testify(witness, 'The bridge is open.'), [])
  t.strictSame(testify(witness, `Sign up ${'and '.repeat(30)}`), [], 'too long a line for the rules')
  t.end()
})

void t.test(
  'a learned line is sure, one that differs a little is likely, and both say in how many stories it was seen',
  (t) => {
    const fingerprints = new FingerprintSet([
      {
        host: 'courier.example',
        key: 'the morning letter of the kittering courier comes by post',
        kind: 'newsletter',
        documents: 12,
        leadIn: false,
      },
    ])
    const line = 'The morning letter of the Kittering Courier comes by post.'
    const at = (host: string | undefined, text: string): readonly Evidence[] =>
      testify(fingerprintWitness(fingerprints, host), text)
    const exact = [{ by: 'fingerprint:exact:12', kind: 'newsletter', weight: SURE, opens: false, closes: false }]
    t.strictSame(at('courier.example', line), exact)
    t.strictSame(at(undefined, line), exact, 'the only outlet that the profile knows')
    t.strictSame(at('courier.example', line.replace('post', 'mail')), [
      { by: 'fingerprint:near:12', kind: 'newsletter', weight: LIKELY, opens: false, closes: false },
    ])
    t.strictSame(at('gazette.example', line), [], 'another outlet')
    t.strictSame(at('courier.example', 'The bridge is open.'), [])
    t.end()
  },
)

void t.test('a template mark in a line of up to 40 words speaks for page furniture', (t) => {
  const line = (words: number): string => `{{count}}${' word'.repeat(words - 1)}`
  t.strictSame(testify(markWitness, line(40)), [
    { by: 'template-mark', kind: 'other', weight: LIKELY, opens: false, closes: false },
  ])
  t.strictSame(testify(markWitness, line(41)), [])
  t.strictSame(testify(markWitness, 'The word count is 9'), [])
  t.end()
})

void t.test('an amount that stands nearly alone hints at a subscription plan', (t) => {
  const hint = [{ by: 'bare-price', kind: 'paywall', weight: HINT, opens: false, closes: false }]
  t.strictSame(testify(priceWitness, '₹2,700'), hint)
  t.strictSame(testify(priceWitness, 'Smart plan, $9.99 a month only'), hint, 'six words')
  t.strictSame(testify(priceWitness, 'Smart plan for $9.99 a month only'), [], 'seven words')
  t.strictSame(testify(priceWitness, 'It cost £40.'), [], 'a sentence')
  t.strictSame(testify(priceWitness, '2,700'), [], 'no money')
  t.end()
})

void t.test('a copyright sign and a year begin a copyright line', (t) => {
  const likely = [{ by: 'copyright-sign', kind: 'copyright', weight: LIKELY, opens: false, closes: false }]
  t.strictSame(testify(copyrightWitness, '© 2021 The Orra Inquirer'), likely)
  t.strictSame(testify(copyrightWitness, '©2021 Verlag Orra GmbH & Co. KG, alle Rechte bei ihm'), likely, 'ten words')
  t.strictSame(testify(copyrightWitness, '© 2021 The Orra Inquirer: the hens on the beach of Orra'), [], 'eleven words')
  t.strictSame(testify(copyrightWitness, '© The Orra Inquirer'), [], 'no year')
  t.strictSame(testify(copyrightWitness, '© 20210 hens'), [])
  t.strictSame(testify(copyrightWitness, 'The sign © 2021'), [])
  t.end()
})

void t.test('a menu whose items were run together is furniture when it stands with it', (t) => {
  const likely = [{ by: 'glued-menu', kind: 'nav', weight: LIKELY, opens: false, closes: false }]
  for (const text of ['NewsReviewsGuidesDeals', 'PregnancyBabyToddlerBig KidNewsAbout UsAdvertise']) {
    t.strictSame(testify(menuWitness, text), likely, text)
  }
  for (const text of [
    'NewsReviewsGuides',
    'NewsReviewsGuidesDeals.',
    '#FreeTheHensOfMarl',
    'desk@NewsReviewsGuidesDeals',
    'He wrote NewsReviewsGuidesDeals on the wall, twice',
    `NewsReviewsGuidesDeals${'s'.repeat(99)}`,
  ]) {
    t.strictSame(testify(menuWitness, text), [], text)
  }
  t.end()
})

void t.test('a line that ends in the mark of a link leads elsewhere, unless the mark closes a quotation', (t) => {
  const weightOf = (text: string): number | undefined => testify(linkMarkWitness, text)[0]?.weight
  for (const text of [
    'Hens of the mill →',
    'Hens of the mill ›',
    'Mayor counts hens >>',
    'What the mayor made of the hens » ',
  ]) {
    t.match(testify(linkMarkWitness, text), [{ by: 'link-mark', kind: 'related', weight: SURE }], text)
  }
  t.equal(weightOf('La mairie est fermée »'), LIKELY, 'it may close what a line above has opened')
  t.equal(weightOf('Mayor counts hens »'), LIKELY, 'and of what language so few words are is not known')
  for (const text of [
    '« La mairie est fermée »',
    'Hens of the mill',
    'The hens are back. »',
    '→',
    `${'hens '.repeat(26)}→`,
    '“Hens” are back →',
  ]) {
    t.equal(weightOf(text), undefined, text)
  }
  t.end()
})
