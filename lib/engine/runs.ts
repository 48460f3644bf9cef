/** Finds the runs of a sequence of scores that are worth the most. */

/** A run of scores, from `start` up to, not including, `end`. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly score: number
}

interface Candidate {
  start: number
  end: number
  score: number
  /** The sum of all scores before the run, and up to its end. */
  before: number
  after: number
  /** The nearest run to the left whose `before` is less, or -1: going from one to the next takes linear time in all. */
  left: number
}

/**
 * All maximal scoring runs: disjoint, none can be made better by lengthening or shortening it.
 * W. L. Ruzzo and M. Tompa, "A Linear Time Algorithm for Finding All Maximal Scoring Subsequences", 1999.
 *
 * @returns the runs in order; each has a positive score
 */
export function maximalRuns(scores: ArrayLike<number>): Run[] {
  const runs: Candidate[] = []
  /** How many of them stand; those after it have been joined with others. */
  let count = 0
  let sum = 0
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!
    const before = sum
    sum += score
    if (score <= 0) continue
    let left = count - 1
    while (left >= 0 && runs[left]!.before >= before) left = runs[left]!.left
    const candidate: Candidate = { start: i, end: i + 1, score, before, after: sum, left }
    while (candidate.left >= 0 && runs[candidate.left]!.after < sum) {
      const joined = runs[candidate.left]!
      count = candidate.left
      candidate.start = joined.start
      candidate.score = sum - joined.before
      candidate.before = joined.before
      candidate.left = joined.left
    }
    runs[count++] = candidate
  }
  return runs.slice(0, count).map(({ start, end, score }) => ({ start, end, score }))
}

/** The run that is worth the most, of several the first; undefined when no score is positive. */
export function bestRun(scores: ArrayLike<number>): Run | undefined {
  return maximalRuns(scores).reduce<Run | undefined>(
    (best, run) => (best === undefined || run.score > best.score ? run : best),
    undefined,
  )
}
