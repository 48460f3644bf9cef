/** Turns argv into plain typed data; nothing is opened or read here. */
import yargs from 'yargs'
import type { Mode } from '../engine/modes.js'
import type { Shape } from '../learn/shapes.js'
import type { Compression } from '../node/compression.js'
import type { Format } from '../node/format.js'
import {
  ARTICLES,
  type BadRecords,
  CLEANING,
  disguise,
  inputs,
  JSON_OUTPUT,
  JUDGING,
  LEARNING,
  mebibytes,
  READING,
  REPORTING,
  RESTORING,
  SCORING,
  TRAINING,
  undisguised,
} from './options.js'

/** How inputs are read and judged, for every command that cleans. */
export interface ReadingArgs {
  readonly inputs: readonly string[]
  readonly format: Format
  readonly badRecords: BadRecords
  readonly field: string
  readonly idField: string
  readonly urlField: string
  readonly host: string | undefined
  readonly mode: Mode
  /** What stands between the documents of a text. */
  readonly separator: string | undefined
  /** Learned profiles, laid over the built-in one. */
  readonly profiles: readonly string[]
  /** The longest record that is cleaned, in bytes. */
  readonly maxRecord: number
  /** How many times its size packed data may grow to. */
  readonly maxExpansion: number
}

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
}

export interface ExplainArgs extends ReadingArgs {
  readonly command: 'explain'
  readonly json: boolean
}

export interface ReportArgs extends ReadingArgs {
  readonly command: 'report'
  readonly output: string
}

export interface RestoreArgs {
  readonly command: 'restore'
  /** A cleaned file, or a folder of cleaned copies. */
  readonly cleaned: string
  readonly removed: string
  readonly out: string | undefined
}

/** What to train the line model on. */
export interface TrainingArgs {
  /** Labelled documents. */
  readonly inputs: readonly string[]
  /** Articles with next to nothing to remove. */
  readonly clean: readonly string[]
}

export interface TrainArgs extends TrainingArgs {
  readonly command: 'train'
  readonly output: string
}

export interface ScoreArgs extends TrainingArgs {
  readonly command: 'score'
  readonly mode: Mode
  /** The shape that the documents are put into first. */
  readonly shape: Shape
  /** Train on the inputs without the sites that are scored. */
  readonly crossValidate: boolean
  /** Name the lines that went wrong. */
  readonly faults: boolean
  readonly profiles: readonly string[]
  readonly json: boolean
}

/** How learning tells furniture, and what it may use. */
interface SelectionArgs {
  readonly minDocs: number
  readonly minDocsWithCue: number
  /** Mebibytes that may be held before digests go to disk. */
  readonly memory: number
}

interface LearningArgs extends SelectionArgs {
  readonly output: string
  readonly tally: boolean
}

export interface LearnArgs extends LearningArgs {
  readonly command: 'learn'
  readonly inputs: readonly string[]
  readonly format: Format
  readonly badRecords: BadRecords
  readonly field: string
  readonly idField: string
  readonly urlField: string
  readonly host: string | undefined
  readonly maxExpansion: number
}

export interface MergeArgs extends LearningArgs {
  readonly command: 'merge'
  readonly inputs: readonly string[]
}

export interface CheckRulesArgs {
  readonly command: 'check-rules'
  readonly inputs: readonly string[]
}

export interface InspectArgs {
  readonly command: 'inspect'
  readonly input: string
  readonly json: boolean
}

/** What the user asked for: a command, or text to print, which is an error when `status` is not 0. */
export type Args =
  | CleanArgs
  | ExplainArgs
  | ReportArgs
  | RestoreArgs
  | ScoreArgs
  | TrainArgs
  | LearnArgs
  | MergeArgs
  | InspectArgs
  | CheckRulesArgs
  | { readonly command: 'print'; readonly status: 0 | 2; readonly text: string }

const EXAMPLES = [
  ['scraper | $0 > clean.txt', 'clean one article in a pipe'],
  ['$0 --format jsonl --field body < in.jsonl > out.jsonl', 'clean a field of NDJSON records'],
  ['$0 articles --out cleaned', 'clean a folder into a copy of it'],
  ['$0 articles --learn --out cleaned', 'the same, after learning its outlets’ furniture'],
  ['$0 articles --out cleaned --removed log', 'the same, so that it can be undone …'],
  ['$0 restore cleaned --removed log --out again', '… like this'],
  ['$0 report articles -o report.html', 'review a folder in a browser'],
  ['$0 explain article.txt', 'see each line with its verdict and why'],
] as const

function parser() {
  return yargs()
    .scriptName('chaff')
    .usage(
      '$0 [clean] [INPUT…]\n\nTakes the chaff out of scraped articles: subscription blocks, newsletter prompts, disclaimers and the like.',
    )
    .example(EXAMPLES.map(([command, what]) => [command, what]))
    .strict()
    .locale('en')
    .wrap(100)
    .exitProcess(false)
    .fail(false)
    .help()
    .version(false)
}

interface RawFields {
  readonly input?: string[] | undefined
  readonly field: string
  readonly idField: string
  readonly urlField: string
  readonly host?: string | undefined
  readonly maxExpansion: number
}

function fields({ input = [], field, idField, urlField, host, maxExpansion }: RawFields) {
  return { inputs: input.map(undisguised), field, idField, urlField, host, maxExpansion }
}

interface RawReading extends RawFields {
  readonly format: Format
  readonly badRecords: BadRecords
  readonly mode: Mode
  readonly profile: string[]
  readonly maxRecord: number
  readonly separator?: string | undefined
}

function reading(raw: RawReading): ReadingArgs {
  const { format, badRecords, mode, profile, separator } = raw
  return { ...fields(raw), format, badRecords, mode, separator, profiles: profile, maxRecord: mebibytes(raw.maxRecord) }
}

function selection({ minDocs, minDocsWithCue, memory }: SelectionArgs): SelectionArgs {
  return { minDocs, minDocsWithCue, memory }
}

const READ = inputs('files or folders; standard input when there are none')

/**
 * Parses the words after the program's name.
 *
 * @param version what `--version` prints
 */
export async function parseArgs(argv: readonly string[], version: string): Promise<Args> {
  let args: Args | undefined
  let printed = ''
  const all = parser()
    .version(version)
    .command(
      ['$0 [input..]', 'clean [input..]'],
      'remove boilerplate lines (the default command)',
      (y) => y.positional('input', READ).options(CLEANING),
      (raw) => {
        const { annotate, compress, removed, out, jobs, resume, dryRun, learn } = raw
        const writing = { annotate, compress, removed, out, jobs, resume, dryRun, learn }
        args = { command: 'clean', ...reading(raw), ...selection(raw), ...writing }
      },
    )
    .command(
      'restore <cleaned>',
      'rebuild the originals from what was cleaned and its removal log',
      (y) =>
        y
          .positional('cleaned', {
            type: 'string',
            demandOption: true,
            describe: 'a cleaned file, or a folder of them',
          })
          .options(RESTORING),
      ({ cleaned, removed, out }) => {
        args = { command: 'restore', cleaned: undisguised(cleaned), removed, out }
      },
    )
    .command(
      'explain [input..]',
      'print every line with its verdict and why',
      (y) => y.positional('input', READ).options({ ...READING, ...JSON_OUTPUT }),
      (raw) => {
        args = { command: 'explain', ...reading(raw), json: raw.json }
      },
    )
    .command(
      'report [input..]',
      'make a page that shows what would go, for a person to review',
      (y) => y.positional('input', READ).options(REPORTING),
      (raw) => {
        args = { command: 'report', ...reading(raw), output: raw.output }
      },
    )
    .command(
      'learn [input..]',
      'learn outlets’ furniture from their articles',
      (y) =>
        y
          .positional('input', inputs('articles: files, folders, NDJSON; standard input'))
          .options({ ...ARTICLES, ...LEARNING }),
      (raw) => {
        const { format, badRecords, output, tally } = raw
        args = { command: 'learn', ...fields(raw), format, badRecords, ...selection(raw), output, tally }
      },
    )
    .command(
      'merge <input..>',
      'join tallies into a profile',
      (y) =>
        y.positional('input', { ...inputs('tallies; "-" is standard input'), demandOption: true }).options(LEARNING),
      (raw) => {
        const { input, output, tally } = raw
        args = { command: 'merge', inputs: input.map(undisguised), ...selection(raw), output, tally }
      },
    )
    .command(
      'inspect <input>',
      'tell what a profile knows',
      (y) => y.positional('input', { type: 'string', demandOption: true, describe: 'a profile' }).options(JSON_OUTPUT),
      ({ input, json }) => {
        args = { command: 'inspect', input: undisguised(input), json }
      },
    )
    .command(
      'check-rules <input..>',
      'try the rules for outlets on the samples that stand with them',
      (y) => y.positional('input', { ...inputs('files of rules'), demandOption: true }),
      ({ input }) => {
        args = { command: 'check-rules', inputs: input.map(undisguised) }
      },
    )
    .command(
      'score <input..>',
      'measure precision, recall and loss on labelled documents',
      (y) =>
        y
          .positional('input', { ...inputs('labelled documents: NDJSON, plain, .gz or .zst'), demandOption: true })
          .options({ ...JUDGING, ...SCORING, ...JSON_OUTPUT }),
      ({ input, mode, profile, shape, crossValidate, clean, faults, json }) => {
        const inputs = input.map(undisguised)
        args = { command: 'score', inputs, mode, profiles: profile, shape, crossValidate, clean, faults, json }
      },
    )
    .command(
      'train <input..>',
      'train the weights of the line model on labelled documents',
      (y) =>
        y
          .positional('input', { ...inputs('labelled documents: NDJSON, plain, .gz or .zst'), demandOption: true })
          .options(TRAINING),
      ({ input, clean, output }) => {
        args = { command: 'train', inputs: input.map(undisguised), clean, output }
      },
    )
  try {
    await all.parseAsync(disguise(argv), {}, (_error, _argv, output) => {
      printed = output
    })
  } catch (error) {
    const { message } = error as Error
    return { command: 'print', status: 2, text: `${await all.getHelp()}\n\nchaff: ${message}` }
  }
  return args ?? { command: 'print', status: 0, text: printed }
}
