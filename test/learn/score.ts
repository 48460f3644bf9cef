import t from 'tap'
import { type Counts, type Faults, type LabelledDocument, type Score, Scorer } from '../../lib/learn/score.js'

function labelled(...lines: readonly (readonly [text: string, label: number])[]): LabelledDocument {
  return {
    id: 'kittering-1',
    host: 'courier.example',
    lines: lines.map(([text]) => text),
    labels: lines.map(([, label]) => label),
  }
}

/** 8 + 12 characters of story, two lines of boilerplate, and one that may go or stay. */
const DOCUMENT = labelled(['Bridges.', 1], ['Log in', 0], ['By our staff', -1], ['Story so far', 1], ['Share', 0])

/** Of a position in a document: boilerplate lines, those of them removed, article lines, those of them removed. */
function counts(boilerplate: number, found: number, article: number, wronged: number): Counts {
  return { boilerplate, found, article, wronged }
}

function scoreOf(...documents: readonly (readonly [LabelledDocument, readonly boolean[]])[]): Score {
  const scorer = new Scorer()
  for (const [document, kept] of documents) scorer.add(document, kept)
  return scorer.score
}

void t.test('a document cleaned as it should be scores full marks, whatever becomes of the lines in between', (t) => {
  for (const either of [true, false]) {
    t.strictSame(scoreOf([DOCUMENT, [true, false, either, true, false]]), {
      documents: 1,
      boilerplate: 2,
      found: 2,
      article: 2,
      wronged: 0,
      precision: 1,
      recall: 1,
      f1: 1,
      loss: 0,
      harmed: 0,
      perfect: 1,
      positions: { before: counts(0, 0, 0, 0), within: counts(1, 1, 2, 0), after: counts(1, 1, 0, 0) },
      kinds: {},
    })
  }
  t.end()
})

void t.test('a lost line of the story costs precision, and its characters are the loss', (t) => {
  t.strictSame(scoreOf([DOCUMENT, [false, false, true, true, false]]), {
    documents: 1,
    boilerplate: 2,
    found: 2,
    article: 2,
    wronged: 1,
    precision: 2 / 3,
    recall: 1,
    f1: 4 / 5,
    loss: 8 / 20,
    harmed: 1,
    perfect: 0,
    positions: { before: counts(0, 0, 0, 0), within: counts(1, 1, 2, 1), after: counts(1, 1, 0, 0) },
    kinds: {},
  })
  t.end()
})

void t.test('a line of boilerplate that stays costs recall, and the document is not perfect though unharmed', (t) => {
  t.strictSame(scoreOf([DOCUMENT, [true, true, true, true, false]]), {
    documents: 1,
    boilerplate: 2,
    found: 1,
    article: 2,
    wronged: 0,
    precision: 1,
    recall: 1 / 2,
    f1: 2 / 3,
    loss: 0,
    harmed: 0,
    perfect: 0,
    positions: { before: counts(0, 0, 0, 0), within: counts(1, 0, 2, 0), after: counts(1, 1, 0, 0) },
    kinds: {},
  })
  t.end()
})

void t.test('counts add up over documents, and shares are made of the sums', (t) => {
  const clean = labelled(['All of it is story.', 1], ['Every word.', 1])
  const score = scoreOf(
    [DOCUMENT, [true, false, true, true, false]],
    [DOCUMENT, [false, true, true, false, true]],
    [clean, [true, true]],
    [clean, [true, false]],
  )
  t.strictSame(score, {
    documents: 4,
    boilerplate: 4,
    found: 2,
    article: 8,
    wronged: 3,
    precision: 2 / 5,
    recall: 2 / 4,
    f1: 4 / 9,
    loss: 31 / 100,
    harmed: 2 / 4,
    perfect: 2 / 4,
    positions: { before: counts(0, 0, 0, 0), within: counts(2, 1, 8, 3), after: counts(2, 1, 0, 0) },
    kinds: {},
  })
  t.equal(score.f1, 2 / (1 / score.precision + 1 / score.recall), 'the harmonic mean')
  t.end()
})

void t.test('a share of nothing is no number', (t) => {
  const { documents, precision, recall, f1, loss, harmed, perfect } = scoreOf()
  t.equal(documents, 0)
  t.ok([precision, recall, f1, loss, harmed, perfect].every(Number.isNaN))
  const untouched = scoreOf([labelled(['Only story.', 1]), [true]])
  t.ok(Number.isNaN(untouched.precision) && Number.isNaN(untouched.recall))
  t.equal(untouched.perfect, 1)
  t.end()
})

void t.test('the score can be read while documents are still being added', (t) => {
  const scorer = new Scorer()
  scorer.add(DOCUMENT, [true, false, true, true, false])
  t.equal(scorer.score.documents, 1)
  scorer.add(DOCUMENT, [true, false, true, true, false])
  t.equal(scorer.score.documents, 2)
  t.end()
})

void t.test(
  'lines are counted by where they stand: before the article’s first line, after its last, or between',
  (t) => {
    const document = labelled(
      ['Home', 0],
      ['News', 0],
      ['either way', -1],
      ['Bridges.', 1],
      ['Advertisement', 0],
      ['Story so far', 1],
      ['Share', 0],
      ['Log in', 0],
      ['Terms', 0],
    )
    const { positions } = scoreOf([document, [true, false, false, true, true, false, false, false, true]])
    t.strictSame(positions, {
      before: counts(2, 1, 0, 0),
      within: counts(1, 0, 2, 1),
      after: counts(3, 2, 0, 0),
    })
    const without = scoreOf([labelled(['Home', 0], ['News', 0]), [true, false]])
    t.strictSame(
      without.positions,
      { before: counts(0, 0, 0, 0), within: counts(0, 0, 0, 0), after: counts(2, 1, 0, 0) },
      'without an article there is no before',
    )
    t.end()
  },
)

void t.test('boilerplate is counted by the kinds that are told of it, sorted by name', (t) => {
  const kinds = new Map([
    [1, 'share'],
    [2, 'nav'],
    [3, 'nav'],
    [0, 'nav'],
    [5, 'ad'],
    [99, 'ad'],
  ])
  const document = {
    ...labelled(['Story', 1], ['Share', 0], ['Home', 0], ['News', 0], ['Untold', 0], ['Either', -1]),
    kinds,
  }
  const { kinds: found } = scoreOf(
    [document, [false, false, false, true, false, false]],
    [document, [true, true, false, false, false, false]],
  )
  t.strictSame(found, { nav: { boilerplate: 4, found: 3 }, share: { boilerplate: 2, found: 1 } })
  t.strictSame(Object.keys(found), ['nav', 'share'])
  t.end()
})

void t.test('a kind may have any name', (t) => {
  const kinds = new Map([
    [0, '__proto__'],
    [1, 'constructor'],
  ])
  const { kinds: found } = scoreOf([{ ...labelled(['a', 0], ['b', 0]), kinds }, [false, true]])
  t.strictSame(Object.entries(found), [
    ['__proto__', { boilerplate: 1, found: 1 }],
    ['constructor', { boilerplate: 1, found: 0 }],
  ])
  t.end()
})

void t.test('what went wrong in a document is told by its lines', (t) => {
  const faults = (...kept: boolean[]): Faults => new Scorer().add(DOCUMENT, kept)
  t.strictSame(faults(true, false, true, true, false), { wronged: [], missed: [] })
  t.strictSame(faults(false, true, false, true, true), { wronged: [0], missed: [1, 4] })
  t.strictSame(faults(false, true, true, false, false), { wronged: [0, 3], missed: [1] })
  t.end()
})
