/** `chaff [clean]`: what it may be given. */
import { availableParallelism } from 'node:os'
import { type Compression, COMPRESSIONS } from '../../node/compression.js'
import { command } from './command.js'
import { choice, flag, grouped, size, text } from './option.js'
import { ANY_INPUTS, READING, reading, type ReadingArgs } from './reading.js'
import { SELECTION, selection, type SelectionArgs } from './selection.js'

export interface CleanArgs extends ReadingArgs, SelectionArgs {
  readonly command: 'clean'
  readonly annotate: boolean
  /** How the output is packed; `auto`: as the input is. */
  readonly compress: Compression | 'auto'
  readonly removed: string | undefined
  readonly out: string | undefined
  /** How many threads clean. */
  readonly jobs: number
  readonly resume: boolean
  readonly dryRun: boolean
  readonly learn: boolean
  /** Whether the summary is printed as JSON, of every run. */
  readonly json: boolean
}

/** How what is cleaned is written. */
export const WRITING = grouped('Writing', {
  compress: choice<Compression | 'auto'>(
    'compress',
    ['auto', ...COMPRESSIONS],
    'auto',
    'how the output is packed; auto: as the input is',
  ),
  annotate: flag('jsonl: add a field "chaff" that tells what went'),
  jobs: {
    ...size('jobs', 'clean large NDJSON and many files with so many threads', availableParallelism()),
    defaultDescription: 'the number of cores',
  },
})

export const CLEAN = command({
  positional: ANY_INPUTS,
  options: {
    ...READING,
    ...WRITING,
    ...grouped('Writing', {
      removed: text('removed', 'write each removed line to this file, as NDJSON; chaff restore undoes it'),
      out: text('out', 'write cleaned copies into this folder'),
      resume: flag('go on with a run that was cut short; with --out'),
      'dry-run': flag('only say what would go'),
      learn: flag('learn the inputs’ furniture first, then clean them; with --out'),
      json: flag(
        'print the summary as JSON: to standard output with --out or --dry-run, or else last to standard error',
      ),
    }),
    ...SELECTION,
  },
  examples: [
    ['scraper | chaff > clean.txt', 'clean one article in a pipe'],
    ['chaff --format jsonl --field body < in.jsonl > out.jsonl', 'clean a field of NDJSON records'],
    ['chaff articles --out cleaned', 'clean a folder into a copy of it'],
    ['chaff articles --learn --out cleaned', 'the same, after learning its outlets’ furniture'],
    ['chaff articles --out cleaned --removed log', 'the same, so that it can be undone …'],
    ['chaff restore cleaned --removed log --out again', '… like this'],
  ],
  args: (inputs, values): CleanArgs => {
    const { annotate, compress, removed, out, jobs, resume, dryRun, learn, json } = values
    const writing = { annotate, compress, removed, out, jobs, resume, dryRun, learn, json }
    return { command: 'clean', ...reading(inputs, values), ...selection(values), ...writing }
  },
})
