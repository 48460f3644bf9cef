import t from 'tap'
import { checksum } from '../../lib/engine/hash.js'
import { THRESHOLDS } from '../../lib/engine/modes.js'
import { Judge } from '../../lib/engine/judge.js'
import type { Weights } from '../../lib/engine/model/model.js'
import type { Profile } from '../../lib/engine/profile.js'
import { BOOST_DEFAULTS } from '../../lib/learn/boost.js'
import { foldOf, train, TRAIN_DEFAULTS, type TrainingDocument, type TrainOptions } from '../../lib/learn/train.js'
import { rulebook } from '../../lib/profile/rulebook.js'
import { encodeWeights } from '../../lib/profile/weights.js'
import { STORY } from '../support/articles.js'
import { featureAt, QUICK, trainingDocuments } from '../support/model.js'
import { story } from '../support/outlets.js'
import { Random } from '../support/random.js'

/** No rules, so that only training can tell. */
const BARE: Profile = { ...rulebook, rules: [] }
const DOCUMENTS = trainingDocuments(8)
const TRAINED = train(BARE, DOCUMENTS, QUICK)

/** Stands for the bytes of weights: reports stay short. */
const bytes = (weights: Weights): string =>
  checksum([encodeWeights({ weights, training: { documents: 0, sites: 0, lines: 0 } })])

/** How often the trees ask for a feature. */
const asked = ({ trees }: Weights, name: string): number =>
  trees.feature.filter((feature) => feature === featureAt(name)).length

/** How many paragraphs the words are learned from, and how many rows the trees: training tells as it goes on. */
function amounts(documents: readonly TrainingDocument[], profile = BARE, options = QUICK): number[] {
  const steps: string[] = []
  train(profile, documents, { ...options, progress: (step) => steps.push(step) })
  const [, paragraphs, rows] =
    /^(\d+) paragraphs of \d+ documents\nwords weighed\n(\d+) rows for the trees$/u.exec(steps.join('\n')) ?? []
  return [Number(paragraphs), Number(rows)]
}

function documentOf(
  lines: readonly (readonly [string, number])[],
  more: Partial<TrainingDocument> = {},
): TrainingDocument {
  const [texts, labels] = [lines.map(([text]) => text), lines.map(([, label]) => label)]
  return { id: 'a', host: 'ostrel.example', lines: texts, labels, weight: 1, ...more }
}

void t.test('prompts of a site never seen are told from its story by what was learned of others', (t) => {
  // Of a text of a few lines the model would have to be surer.
  const paragraphs = [500, 501].flatMap((number) => story(number).split('\n'))
  const lines = ['Old mill', ...paragraphs, 'weekly supper with friends', 'join the pantry circle', '']
  const confidences = (profile: Profile): number[] =>
    new Judge(profile)
      .text()
      .judge(lines)
      .map((judgement) => judgement?.confidence ?? 0)
  t.strictSame(
    confidences({ ...BARE, weights: TRAINED }).map((confidence) => confidence >= THRESHOLDS.balanced),
    lines.map((line) => /friends|circle/u.test(line)),
  )
  t.ok(
    confidences(BARE).every((confidence) => confidence === 0),
    'without it nothing is known',
  )
  t.end()
})

void t.test('the same documents give the same weights, to the byte', (t) => {
  t.equal(bytes(train(BARE, trainingDocuments(8), QUICK)), bytes(TRAINED))
  t.not(bytes(train(BARE, trainingDocuments(8).slice(1), QUICK)), bytes(TRAINED))
  t.end()
})

void t.test('what documents weigh counts against each other, not by itself', (t) => {
  const weighing = (weight: (n: number) => number): string =>
    bytes(
      train(
        BARE,
        trainingDocuments(8).map((document, n) => ({ ...document, weight: weight(n) })),
        QUICK,
      ),
    )
  t.equal(
    weighing(() => 1 / 1024),
    bytes(TRAINED),
  )
  t.not(
    weighing((n) => 1 + (n % 2)),
    bytes(TRAINED),
  )
  t.end()
})

void t.test('a site falls into the same fold every time, and sites into all of them', (t) => {
  const folds = Array.from({ length: 200 }, (_, n) => foldOf(`site${String(n)}.example`, 5))
  t.strictSame([...new Set(folds)].sort(), [0, 1, 2, 3, 4])
  for (const fold of [0, 1, 2, 3, 4]) t.ok(folds.filter((other) => other === fold).length > 20)
  t.equal(foldOf('site3.example', 5), folds[3])
  t.equal(foldOf('site3.example', 1), 0)
  t.end()
})

void t.test('paragraphs that may go or stay are looked at, but not learned from', (t) => {
  const lines: readonly (readonly [string, number])[] = [
    ['Old mill', 1],
    ['Old bridge', 1],
  ]
  const both = amounts([documentOf(lines)])
  t.equal(both[0], 2)
  // Whole, without some boilerplate, without any, in another shape; one line or two by themselves; and with lists, invented.
  t.ok(both[1]! >= 8 + 1 + 2 + 3 && both[1]! <= 8 + 2 + 2 + 2 * 13, String(both[1]))
  t.strictSame(amounts([documentOf([['', 1], ['', 0], ...lines, ['', -1]])])[0], 2)
  t.strictSame(amounts([documentOf([...lines, ['Home', -1]])])[0], 2)
  t.strictSame(amounts([documentOf([...lines, ['Home', 0]])])[0], 3)
  t.strictSame(amounts([documentOf([...lines, ['Home', 0.5]])])[0], 2, 'a label of another kind says nothing')
  t.end()
})

void t.test('boilerplate is left out of a document that is taken clean', (t) => {
  // Whole and in another shape it has all three; clean it has one; in part, one or all. Nothing is invented for such a page.
  const [, rows] = amounts([
    documentOf([
      ['Old mill', 1],
      ['Home', 0],
      ['Weather', 0],
    ]),
  ])
  t.ok(rows === 3 + 3 + 1 + 1 || rows === 3 + 3 + 1 + 3, String(rows))
  t.end()
})

void t.test('a paragraph of story and boilerplate counts as story', (t) => {
  const words = (first: number, second: number): string => {
    const documents = DOCUMENTS.map((document) => ({
      ...document,
      lines: [...document.lines, 'join the', 'pantry circle of friends'],
      labels: [...document.labels, first, second],
    }))
    return checksum([train(BARE, documents, QUICK).lexicon.table.join()])
  }
  t.equal(words(0, 1), words(1, 1))
  t.equal(words(-1, 1), words(1, 1))
  t.equal(words(0, -1), words(0, 0))
  t.not(words(0, 0), words(1, 1))
  t.end()
})

void t.test('running text that nothing speaks against is not taken as a row', (t) => {
  const long = `${STORY[0].slice(0, -1)}, and the ferry took the hens of the whole valley over to the other side of it.`
  const documents = Array.from({ length: 12 }, (_, n) =>
    documentOf([...Array.from({ length: 12 }, () => [long, 1] as const), ['join the friends', 0]], {
      id: String(n),
      host: `site${String(n)}.example`,
    }),
  )
  const [paragraphs, rows = 0] = amounts(documents)
  t.equal(paragraphs, 12 * 13)
  // Without the long ones: of each document the prompt, up to five times, what is broken of them, and lists.
  t.ok(rows >= 24 && rows <= 12 * (5 + 2 + 2 * 13), String(rows))
  t.end()
})

void t.test('of documents that nobody checked, what the rules would remove is left out and the rest is story', (t) => {
  const lines: readonly (readonly [string, number])[] = [
    ...STORY.map((line) => [line, 1] as const),
    ['Subscribe now', 1],
  ]
  const sure = { ...QUICK, rulesLeftOut: 0 }
  const rows = (unchecked: boolean, options: TrainOptions): number =>
    amounts([documentOf(lines, { unchecked })], rulebook, options)[1]!
  t.equal(rows(true, sure), STORY.length, 'once, and without the prompt')
  t.equal(rows(true, { ...QUICK, rulesLeftOut: 1 }), STORY.length + 1, 'where no rule is heard, with it')
  t.ok(rows(false, sure) >= 4 * (STORY.length + 1), 'what was checked is taken four times')
  t.end()
})

void t.test('rules are left out by chance, so that the trees do not wait for them', (t) => {
  // A word that one site alone uses weighs nothing: only the rule tells what "moor…" is.
  const rules = [{ id: 'test.nav.moor', kind: 'nav', strength: 'sure', phrase: 'moor*', hit: '', miss: '' } as const]
  const documents = Array.from('abcdefgh', (site, n) => {
    const random = new Random(n + 1)
    const lines = Array.from({ length: 12 }, () =>
      random.oneIn(2) ? ([`Moor${site}`, 0] as const) : ([`Mill${site}`, 1] as const),
    )
    return documentOf(lines, { id: site, host: `${site}.example` })
  })
  const evidence = (rulesLeftOut: number): number => {
    const weights = train({ ...BARE, rules }, documents, { ...QUICK, rulesLeftOut })
    return asked(weights, 'weight') + asked(weights, 'confidence')
  }
  t.equal(evidence(1), 0, 'never heard')
  t.ok(evidence(0) > 0, 'always heard')
  t.end()
})

void t.test('more rows than were made room for are learned from all the same', (t) => {
  const documents = Array.from({ length: 4 }, (_, n) =>
    documentOf(
      Array.from({ length: 300 }, (_, i) => [`Mill ${String(i)}`, 1] as const),
      { id: String(n) },
    ),
  )
  const [paragraphs, rows] = amounts(documents)
  t.equal(paragraphs, 1200)
  t.ok(rows! > 4 * 1200, String(rows))
  t.end()
})

void t.test('of no documents, or empty ones, nothing is learned', (t) => {
  for (const documents of [[], [documentOf([])]]) {
    const { lexicon, trees } = train(BARE, documents)
    t.ok(lexicon.table.every((weight) => weight === 0))
    t.equal(trees.roots.length, BOOST_DEFAULTS.series * BOOST_DEFAULTS.rounds)
    t.ok(trees.value.every((value) => value === 0))
  }
  t.equal(TRAIN_DEFAULTS.boost, BOOST_DEFAULTS)
  t.end()
})

void t.test('an empty document among others changes nothing', (t) => {
  t.equal(bytes(train(BARE, [...trainingDocuments(8), documentOf([])], QUICK)), bytes(TRAINED))
  t.end()
})

void t.test('a title that labels leave open is learned from, by its words; what else they leave open is not', (t) => {
  const told = story(500)
  const [title = ''] = /\p{L}{6,}(?: \p{L}{4,}){1,2}/u.exec(told) ?? []
  const rows = (head: string): number => {
    const lines = told.split('\n').map((line) => [line, 1] as const)
    return amounts([documentOf([[head, -1], ...lines])])[1]!
  }
  t.ok(rows(title) > rows('Zyxwv'), `${title}: ${String(rows(title))} rows`)
  t.end()
})
