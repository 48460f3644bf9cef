import t from 'tap'
import { bestRun, maximalRuns } from '../../lib/engine/runs.js'
import { forSeeds } from '../support/random.js'

/** The definition, tried out: the best run, then the best ones to its left and right, by Ruzzo and Tompa's proposition 1. */
function byDefinition(scores: readonly number[], offset = 0): { start: number; end: number; score: number }[] {
  let best = { start: 0, end: 0, score: 0 }
  for (let start = 0; start < scores.length; start++) {
    let score = 0
    for (let end = start + 1; end <= scores.length; end++) {
      score += scores[end - 1] ?? 0
      // Of equal runs the shortest counts, and of these the first.
      if (score > best.score || (score === best.score && score > 0 && end - start < best.end - best.start)) {
        best = { start, end, score }
      }
    }
  }
  if (best.score <= 0) return []
  return [
    ...byDefinition(scores.slice(0, best.start), offset),
    { start: best.start + offset, end: best.end + offset, score: best.score },
    ...byDefinition(scores.slice(best.end), offset + best.end),
  ]
}

void t.test('a run goes over a gap that costs less than either side is worth', (t) => {
  t.same(maximalRuns([3, -1, 2]), [{ start: 0, end: 3, score: 4 }])
  t.same(maximalRuns([3, -5, 2]), [
    { start: 0, end: 1, score: 3 },
    { start: 2, end: 3, score: 2 },
  ])
  t.end()
})

void t.test('the best run is the one that is worth the most, of several the first', (t) => {
  t.same(bestRun([1, -5, 2, -5, 2]), { start: 2, end: 3, score: 2 })
  t.equal(bestRun([0, -1]), undefined)
  t.end()
})

void t.test('nothing that speaks for a run makes no run', (t) => {
  t.same(maximalRuns([]), [])
  t.same(maximalRuns([0, -1, 0]), [])
  t.end()
})

void t.test('the runs are those of the definition', (t) => {
  forSeeds(300, (random, seed) => {
    const scores = random.many(0, 14, () => random.between(-5, 5))
    t.same(maximalRuns(scores), byDefinition(scores), `${seed}: ${scores.join(' ')}`)
  })
  t.end()
})

void t.test('many runs that cannot be joined take no longer each than few', (t) => {
  // Where finding the run to join took time in the number of runs, this would go on for hours.
  const count = 300_000
  t.equal(maximalRuns(Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? 1 : -2))).length, count)
  t.end()
})
