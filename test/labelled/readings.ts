/**
 * What readers found in articles of the labelled folder: files of rows in `readings/`, an article each, its id, the numbers of its lines that
 * are boilerplate, and of those that may go or stay (titles, bylines, captions, credits, who the author is). All other lines are the story's.
 *
 * The readers were language models, each given some fifty whole articles and told what an editor would miss; they saw no other label, no rule
 * and no judgement. Of 54 hand-labelled articles that stood among theirs, unmarked, they called 88 of 91 lines of boilerplate so and left 3
 * open; of 722 lines of stories they called 4 boilerplate, all of one list of promotions.
 */
import { readFileSync } from 'node:fs'
import { ARTICLE, BOILERPLATE, EITHER } from '../../lib/learn/score.js'
import { ROOT } from '../support/root.js'

/** The label of each line of an article that was read. */
export type Reading = (lines: readonly string[]) => number[]

/** The readings of a file by the ids of their articles. */
export function readReadings(file: string): Map<string, Reading> {
  const rows = readFileSync(new URL(`test/labelled/readings/${file}`, ROOT), 'utf8')
    .trimEnd()
    .split('\n')
  return new Map(
    rows.map((row) => {
      const [id = '', boilerplate = '', open = ''] = row.split('\t')
      return [id, readingOf(numbersOf(boilerplate), numbersOf(open))]
    }),
  )
}

function readingOf(boilerplate: ReadonlySet<number>, open: ReadonlySet<number>): Reading {
  return (lines) =>
    lines.map((line, n) => (boilerplate.has(n) ? BOILERPLATE : open.has(n) || line.trim() === '' ? EITHER : ARTICLE))
}

/** The numbers of a list with ranges, "3,7-9". */
function numbersOf(list: string): ReadonlySet<number> {
  const ranges = list.split(',').filter((range) => range !== '')
  return new Set(
    ranges.flatMap((range) => {
      const [from, to = from] = range.split('-').map(Number)
      return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i)
    }),
  )
}
