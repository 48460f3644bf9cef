/** Finds the runs of a sequence of scores that are worth the most. */

/** A run of scores, from `start` up to, not including, `end`. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly score: number
}

interface Candidate extends Run {
  /** The sum of all scores before the run, and up to its end. */
  readonly before: number
  readonly after: number
  /** The nearest run to the left whose `before` is less, or -1: going from one to the next takes linear time in all. */
  readonly left: number
}

/**
 * All maximal scoring runs: disjoint, none can be made better by lengthening or shortening it.
 * W. L. Ruzzo and M. Tompa, "A Linear Time Algorithm for Finding All Maximal Scoring Subsequences", 1999.
 *
 * @returns the runs in order; each has a positive score
 */
export function maximalRuns(scores: readonly number[]): Run[] {
  const runs: Candidate[] = []
  let sum = 0
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!
    const before = sum
    sum += score
    if (score <= 0) continue
    let left = runs.length - 1
    while (left >= 0 && runs[left]!.before >= before) left = runs[left]!.left
    let candidate: Candidate = { start: i, end: i + 1, score, before, after: sum, left }
    for (let joined = runs[left]; joined !== undefined && joined.after < sum; joined = runs[joined.left]) {
      candidate = { ...joined, end: i + 1, score: sum - joined.before, after: sum }
      runs.length = left
      left = joined.left
    }
    runs.push(candidate)
  }
  return runs.map(({ start, end, score }) => ({ start, end, score }))
}
