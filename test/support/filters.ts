/** Runs bytes through the filter that the stream faces use, and collects all that it tells. */
import type { Test } from 'tap'
import type { DocumentSummary, Insertion, JudgedLine, Problem, Removal } from '../../lib/node/filter.js'
import { createFilter } from '../../lib/node/format.js'
import { resolveStream, type StreamOptions } from '../../lib/node/options.js'
import { cuts } from './cuts.js'

/** What came out of a filter, and what it told on the way. */
export interface Filtered {
  readonly output: Buffer
  readonly verdicts: readonly JudgedLine[]
  readonly removals: readonly Removal[]
  /** Removals and insertions, in the order that they were told. */
  readonly edits: readonly (Removal | Insertion)[]
  readonly problems: readonly Problem[]
  readonly documents: readonly DocumentSummary[]
}

export function filterChunks(chunks: readonly Buffer[], options: StreamOptions = {}): Filtered {
  const output: Buffer[] = []
  const verdicts: JudgedLine[] = []
  const removals: Removal[] = []
  const edits: (Removal | Insertion)[] = []
  const problems: Problem[] = []
  const documents: DocumentSummary[] = []
  const { format, filter } = resolveStream(options)
  const cleaning = createFilter(format, filter, (bytes) => output.push(bytes), {
    onVerdict: (line) => verdicts.push(line),
    onRemoved: (removal) => {
      removals.push(removal)
      edits.push(removal)
    },
    onInserted: (insertion) => edits.push(insertion),
    onProblem: (problem) => problems.push(problem),
    onDocument: (summary) => documents.push(summary),
  })
  for (const chunk of chunks) cleaning.push(chunk)
  cleaning.end()
  return { output: Buffer.concat(output), verdicts, removals, edits, problems, documents }
}

/** Filters an input whole, and asserts that every other way to cut it gives the same bytes and the same account. */
export function filterEveryCut(t: Test, input: Buffer, options: StreamOptions = {}): Filtered {
  const whole = filterChunks([input], options)
  const { output: expected, ...expectedAccount } = whole
  for (const { name, chunks } of cuts(input)) {
    const { output, ...account } = filterChunks(chunks, options)
    t.ok(output.equals(expected), `the same bytes: ${name}`)
    t.strictSame(account, expectedAccount, `the same account: ${name}`)
  }
  return whole
}

/** The lines of an input, a character for each byte. */
export function byteLines(bytes: Buffer): string[] {
  return bytes.toString('latin1').split('\n')
}

/** Whether all parts are found in the whole, in order. */
export function isSubsequence(parts: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const line of whole) if (at < parts.length && line === parts[at]) at++
  return at === parts.length
}
