import t from 'tap'
import { Reliability } from '../../lib/learn/reliability.js'
import { forSeeds } from '../support/random.js'

void t.test('lines are counted by their confidence, with the share that is boilerplate', (t) => {
  const reliability = new Reliability()
  for (const [confidence, label] of [
    [0.95, 0],
    [0.96, 0],
    [0.979, 1],
    [0.98, 0],
    [1, 0],
    [0, 1],
    [0.019, 0],
    [0.02, 1],
  ] as const) {
    reliability.add(confidence, label)
  }
  const filled = reliability.bins.filter(({ lines }) => lines > 0)
  t.strictSame(
    filled.map(({ from, lines, boilerplate }) => [from, lines, boilerplate]),
    [
      [0, 2, 1 / 2],
      [0.02, 1, 0],
      [0.95, 3, 2 / 3],
      [0.98, 2, 1],
    ],
  )
  t.strictSame(
    filled.map(({ confidence }) => confidence.toFixed(6)),
    ['0.009500', '0.020000', '0.963000', '0.990000'],
  )
  t.end()
})

void t.test('lines that may go or stay do not count', (t) => {
  const reliability = new Reliability()
  for (const label of [-1, 2, 0.5, NaN]) reliability.add(0.5, label)
  t.ok(reliability.bins.every(({ lines }) => lines === 0))
  t.end()
})

void t.test('where there are no lines the shares are no numbers', (t) => {
  const { bins } = new Reliability()
  t.ok(bins.every(({ lines, confidence, boilerplate }) => lines === 0 && isNaN(confidence) && isNaN(boilerplate)))
  t.end()
})

void t.test('every line is counted once, in the row that its confidence is in', (t) => {
  forSeeds(20, (random, seed) => {
    const reliability = new Reliability()
    const confidences = random.many(0, 50, () => random.below(1001) / 1000)
    for (const confidence of confidences) reliability.add(confidence, random.below(2))
    const { bins } = reliability
    for (const [i, { from, lines }] of bins.entries()) {
      const to = bins[i + 1]?.from ?? Infinity
      t.equal(lines, confidences.filter((confidence) => confidence >= from && confidence < to).length, seed)
    }
  })
  t.end()
})
