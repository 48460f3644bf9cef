import t from 'tap'
import { type LabelledDocument, type Score, Scorer } from '../../lib/learn/score.js'

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
      wronged: 0,
      precision: 1,
      recall: 1,
      f1: 1,
      loss: 0,
      harmed: 0,
      perfect: 1,
    })
  }
  t.end()
})

void t.test('a lost line of the story costs precision, and its characters are the loss', (t) => {
  t.strictSame(scoreOf([DOCUMENT, [false, false, true, true, false]]), {
    documents: 1,
    boilerplate: 2,
    found: 2,
    wronged: 1,
    precision: 2 / 3,
    recall: 1,
    f1: 4 / 5,
    loss: 8 / 20,
    harmed: 1,
    perfect: 0,
  })
  t.end()
})

void t.test('a line of boilerplate that stays costs recall, and the document is not perfect though unharmed', (t) => {
  t.strictSame(scoreOf([DOCUMENT, [true, true, true, true, false]]), {
    documents: 1,
    boilerplate: 2,
    found: 1,
    wronged: 0,
    precision: 1,
    recall: 1 / 2,
    f1: 2 / 3,
    loss: 0,
    harmed: 0,
    perfect: 0,
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
    wronged: 3,
    precision: 2 / 5,
    recall: 2 / 4,
    f1: 4 / 9,
    loss: 31 / 100,
    harmed: 2 / 4,
    perfect: 2 / 4,
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
