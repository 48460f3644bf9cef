import t from 'tap'
import { type Features, isCaption, isCounted, isHour, isLabelled, isPost, isTimed } from '../../lib/engine/features.js'
import { tokenise } from '../../lib/engine/normalise.js'
import { featuresOf, look, NOTHING_COUNTED } from '../support/tokens.js'

const ADDRESS = ['you', 'your']

/** The texts for which a feature is true. */
function having(
  feature: 'sentence' | 'prose' | 'introduces' | 'quoted' | 'address' | 'price' | 'mark',
  ...lists: string[][]
): string[] {
  return lists.flat().filter((text) => featuresOf(text, ADDRESS)[feature])
}

void t.test('a paragraph is measured whole', (t) => {
  const text = '“Only €3: read {{count}} stories on your phone!”'
  const expected: Features = {
    text,
    words: 8,
    sentence: true,
    prose: true,
    introduces: false,
    quoted: true,
    address: true,
    price: true,
    mark: true,
    // on
    functionWords: 1,
    english: 1,
    foreign: 0,
    colons: 1,
  }
  t.strictSame(featuresOf(text, ADDRESS), expected)
  t.strictSame(featuresOf('', ADDRESS), {
    text: '',
    words: 0,
    sentence: false,
    prose: false,
    introduces: false,
    quoted: false,
    ...NOTHING_COUNTED,
  })
  t.end()
})

void t.test('words are counted, with numbers and addresses, and punctuation is not', (t) => {
  const counts: readonly (readonly [string, number])[] = [
    ['Read more', 2],
    ['» Read more: here?!', 3],
    ['Write to desk@gazette.example by 5 May', 6],
    ['?!:', 0],
    ['— …', 0],
    ['责任编辑：林小满', 4],
    ['チャフ 2 part', 4],
  ]
  t.strictSame(
    counts.map(([text]) => [text, featuresOf(text, ADDRESS).words]),
    counts,
  )
  t.end()
})

void t.test('tokens are those that rules are compared with', (t) => {
  const text = 'Déjà abonné ? Connectez-vous : [ici](https://gazette.example)'
  t.strictSame(look(text).tokens.texts(), tokenise(text))
  t.end()
})

void t.test('running text is a sentence of eight words, or thirty words however they end', (t) => {
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')
  const prose = [`${words(8)}.`, `${words(8)}?”`, words(30), `${words(29)}: ${words(1)}`, `${words(90)}.`]
  prose.push('镇上的老桥昨天上午终于重新通车。', '桥'.repeat(59))
  const none = [
    '老桥昨天终于重新通车。',
    '桥'.repeat(58),
    `${words(7)}.`,
    words(8),
    words(29),
    `${words(7)} ? ! : .`,
    '',
  ]
  t.strictSame(having('prose', prose, none), prose)
  t.end()
})

void t.test('a sentence is told by its end', (t) => {
  t.strictSame(having('sentence', ['Yes.', 'Really?'], ['Yes', 'Note:']), ['Yes.', 'Really?'])
  t.end()
})

void t.test('what ends in a colon introduces what follows', (t) => {
  t.strictSame(having('introduces', ['They are:', '**They are:**', '名单：'], ['At 7:30', '']), [
    'They are:',
    '**They are:**',
    '名单：',
  ])
  t.end()
})

void t.test('a quotation begins with its mark', (t) => {
  const quoted = ['“Log in,” she said', '"Log in"', '„Nein“', '«Non»', ' ‘No’', '「いや」', '『いや』']
  const none = ['She said: “Log in”', '’tis', "'tis", '»Weiter', '']
  t.strictSame(having('quoted', quoted, none), quoted)
  t.end()
})

void t.test('the reader is spoken to by the words that the profile names, and by no others', (t) => {
  const speaking = ['YOU can', 'Manage your account', 'You’ve read it']
  t.strictSame(having('address', speaking, ['Young readers', 'They can']), speaking)
  t.equal(featuresOf('You can', ['vous']).address, false)
  t.end()
})

void t.test('an amount of money and an unfilled template mark are noticed anywhere', (t) => {
  t.strictSame(having('price', ['for $5 only', '5 €'], ['5', 'price']), ['for $5 only', '5 €'])
  t.strictSame(having('mark', ['left: {{n}}', '[embed id="1"]'], ['{n}', 'mark']), ['left: {{n}}', '[embed id="1"]'])
  t.end()
})

void t.test('Markdown’s marks are no part of what is measured', (t) => {
  const plain = [
    'The hens of the valley were counted twice, he said.',
    '“The hens were counted twice before the snow came.”',
    'Read more',
  ]
  const dressed = [
    '> The **hens** of the [valley](https://esker.example/valley) were `counted` twice, he said.',
    '- *“The hens were counted twice before the snow came.”*',
    '## [Read more](https://esker.example/more)',
  ]
  t.strictSame(
    dressed.map((text) => featuresOf(text, ADDRESS)),
    plain.map((text) => featuresOf(text, ADDRESS)),
  )
  t.end()
})

void t.test('what begins with its label is told', (t) => {
  for (const text of ['Q: Why now?', 'Job: Nurse', 'Place of birth: Esker', 'Block 1: 00:00', 'Ref’s name: Ada'])
    t.ok(isLabelled(featuresOf(text)), text)
  for (const text of [
    'Why now?',
    'q: why',
    'Job:',
    'Job:Nurse',
    'One of the five words: hens',
    `Job: ${'hen '.repeat(25)}`,
  ])
    t.notOk(isLabelled(featuresOf(text)), text)
  t.end()
})

void t.test('what begins with its number, and what begins with its hour, is told', (t) => {
  for (const text of ['3. Talk to strangers', '12) Hens', '4、石橋', '5．鶏', '③ 鶏'])
    t.ok(isCounted(featuresOf(text)), text)
  for (const text of ['3.5 million hens', '2020 Tidewater Inc.', 'No. 3. Hens', '3.', '③'])
    t.notOk(isCounted(featuresOf(text)), text)
  for (const text of ['10.30am: A walk', '8pm: Hens', '20:15 News', '7:05 – Breakfast', '6 pm Supper'])
    t.ok(isTimed(featuresOf(text)), text)
  for (const text of ['12 men left', '8: hens', '20:15', '2017 pm: Hens', 'At 8pm: Hens', '10.30am: 7'])
    t.notOk(isTimed(featuresOf(text)), text)
  t.end()
})

void t.test('an hour and nothing else is told', (t) => {
  for (const text of ['22:48', '9.15am', '09.15 p.m.']) t.ok(isHour(featuresOf(text)), text)
  for (const text of ['22:48 News', '2 / 6', '22', '1:22:48', 'at 9.15']) t.notOk(isHour(featuresOf(text)), text)
  t.end()
})

void t.test('a caption tells something, and then whose picture it is', (t) => {
  const what = 'The hens of the mill at dusk, on their way home'
  for (const credit of [
    '. Photograph: Ada Mirk',
    'Credit: Marl Pictures',
    ' | Photo Credit: Ada',
    ' © Ada Mirk',
    '. Photo by Ada',
  ]) {
    t.ok(isCaption(featuresOf(what + credit)), credit)
  }
  for (const text of [
    what,
    'Photograph: Ada Mirk',
    'The mill. Credit: Ada',
    `${what} ${'and home '.repeat(30)}. Photo: Ada`,
  ]) {
    t.notOk(isCaption(featuresOf(text)), text)
  }
  t.end()
})

void t.test('the end of a post that a story quotes is told by who posted it, and when', (t) => {
  for (const text of [
    'Hens again. — Ada Mirk (@adamirk) May 5, 2020',
    '—Ada (@ada_1) Feb. 18, 2019 ',
    `${'Hens again. '.repeat(20)}- The Orra Inquirer (@orra), June 1, 2021`,
  ]) {
    t.ok(isPost(featuresOf(text)), text)
  }
  for (const text of ['Follow Ada Mirk (@adamirk)', '— Ada Mirk, May 5, 2020', '— Ada (@ada) said on May 5, 2020']) {
    t.notOk(isPost(featuresOf(text)), text)
  }
  t.end()
})
