/** Turns argv into plain typed data; nothing is opened or read here. */
import yargs, { type Argv } from 'yargs'
import { type Mode, MODES } from '../engine/modes.js'
import { type Format, FORMATS } from '../node/format.js'

/** How inputs are read and judged, for every command that cleans. */
export interface ReadingArgs {
  readonly inputs: readonly string[]
  readonly format: Format
  readonly field: string
  readonly idField: string
  readonly mode: Mode
}

export interface CleanArgs extends ReadingArgs {
  readonly command: 'clean'
  readonly annotate: boolean
  readonly removed: string | undefined
  readonly out: string | undefined
}

export interface ExplainArgs extends ReadingArgs {
  readonly command: 'explain'
  readonly json: boolean
}

export interface ScoreArgs {
  readonly command: 'score'
  readonly inputs: readonly string[]
  readonly mode: Mode
  readonly json: boolean
}

/** What the user asked for: a command, or text to print, which is an error when `status` is not 0. */
export type Args =
  CleanArgs | ExplainArgs | ScoreArgs | { readonly command: 'print'; readonly status: 0 | 2; readonly text: string }

const EXAMPLES = [
  ['scraper | $0 > clean.txt', 'clean one article in a pipe'],
  ['$0 --format jsonl --field body < in.jsonl > out.jsonl', 'clean a field of NDJSON records'],
  ['$0 articles --out cleaned', 'clean a folder into a copy of it'],
  ['$0 explain article.txt', 'see each line with its verdict and why'],
] as const

function withReading<T>(parser: Argv<T>) {
  return parser
    .positional('input', {
      type: 'string',
      array: true,
      describe: 'files or folders; standard input when there are none',
    })
    .option('format', { choices: FORMATS, default: 'auto', coerce: last<Format>, describe: 'what the input is' })
    .option('field', {
      type: 'string',
      requiresArg: true,
      coerce: last<string>,
      default: 'text',
      describe: 'jsonl: the field that holds the text',
    })
    .option('id-field', {
      type: 'string',
      requiresArg: true,
      coerce: last<string>,
      default: 'id',
      describe: 'jsonl: the field that names a record',
    })
    .option('mode', withMode)
}

/** Of an option given twice the last counts. */
function last<T>(value: T | readonly T[]): T {
  return Array.isArray(value) ? ((value as readonly T[]).at(-1) as T) : (value as T)
}

/** yargs loses a "-" among the positionals, so it goes through under another name. */
const DASH = '(standard input)'
const dashed = (word: string): string => (word === '-' ? DASH : word)
const undashed = (words: readonly string[]): string[] => words.map((word) => (word === DASH ? '-' : word))

const withMode = {
  choices: MODES,
  default: 'careful' as Mode,
  coerce: last<Mode>,
  describe: 'how much doubt a removal may carry',
} as const
const withJson = { type: 'boolean', default: false, describe: 'print JSON, for programs' } as const

function withCleaning<T>(parser: Argv<T>) {
  return withReading(parser)
    .option('annotate', {
      type: 'boolean',
      default: false,
      describe: 'jsonl: add a field "chaff" that tells what went',
    })
    .option('removed', {
      type: 'string',
      requiresArg: true,
      coerce: last<string>,
      describe: 'write each removed line to this file, as NDJSON',
    })
    .option('out', {
      type: 'string',
      requiresArg: true,
      coerce: last<string>,
      describe: 'write cleaned copies into this folder',
    })
}

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
      (y) => withCleaning(y),
      ({ input = [], format, field, idField, mode, annotate, removed, out }) => {
        args = { command: 'clean', inputs: undashed(input), format, field, idField, mode, annotate, removed, out }
      },
    )
    .command(
      'explain [input..]',
      'print every line with its verdict and why',
      (y) => withReading(y).option('json', withJson),
      ({ input = [], format, field, idField, mode, json }) => {
        args = { command: 'explain', inputs: undashed(input), format, field, idField, mode, json }
      },
    )
    .command(
      'score <input..>',
      'measure precision, recall and loss on labelled documents',
      (y) =>
        y
          .positional('input', {
            type: 'string',
            array: true,
            demandOption: true,
            describe: 'labelled NDJSON, plain or gzip',
          })
          .option('mode', withMode)
          .option('json', withJson),
      ({ input, mode, json }) => {
        args = { command: 'score', inputs: undashed(input), mode, json }
      },
    )
  try {
    await all.parseAsync(argv.map(dashed), {}, (_error, _argv, output) => {
      printed = output
    })
  } catch (error) {
    const { message } = error as Error
    return { command: 'print', status: 2, text: `${await all.getHelp()}\n\nchaff: ${message}` }
  }
  return args ?? { command: 'print', status: 0, text: printed }
}
