/** Turns argv into plain typed data; nothing is opened or read here. */
import yargs, { type Argv } from 'yargs'
import { type Mode, MODES } from '../engine/modes.js'
import { SELECT_DEFAULTS } from '../learn/select.js'
import { type Shape, SHAPES } from '../learn/shapes.js'
import { type Format, FORMATS } from '../node/format.js'
import { hostName } from '../node/host.js'

/** How inputs are read and judged, for every command that cleans. */
export interface ReadingArgs {
  readonly inputs: readonly string[]
  readonly format: Format
  readonly field: string
  readonly idField: string
  readonly urlField: string
  readonly host: string | undefined
  readonly mode: Mode
  /** Learned profiles, laid over the built-in one. */
  readonly profiles: readonly string[]
}

export interface CleanArgs extends ReadingArgs, SelectionArgs {
  readonly command: 'clean'
  readonly annotate: boolean
  readonly removed: string | undefined
  readonly out: string | undefined
  readonly learn: boolean
}

export interface ExplainArgs extends ReadingArgs {
  readonly command: 'explain'
  readonly json: boolean
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
  readonly field: string
  readonly idField: string
  readonly urlField: string
  readonly host: string | undefined
}

export interface MergeArgs extends LearningArgs {
  readonly command: 'merge'
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
  | ScoreArgs
  | TrainArgs
  | LearnArgs
  | MergeArgs
  | InspectArgs
  | { readonly command: 'print'; readonly status: 0 | 2; readonly text: string }

const EXAMPLES = [
  ['scraper | $0 > clean.txt', 'clean one article in a pipe'],
  ['$0 --format jsonl --field body < in.jsonl > out.jsonl', 'clean a field of NDJSON records'],
  ['$0 articles --out cleaned', 'clean a folder into a copy of it'],
  ['$0 articles --learn --out cleaned', 'the same, after learning its outlets’ furniture'],
  ['$0 explain article.txt', 'see each line with its verdict and why'],
] as const

/** Of an option given twice the last counts. */
function last<T>(value: T | readonly T[]): T {
  return Array.isArray(value) ? ((value as readonly T[]).at(-1) as T) : (value as T)
}

/** yargs loses words among the positionals that begin with "-", so these go through in disguise. */
const DISGUISE = '\0'
const isDisguised = (word: string): boolean => word.startsWith(DISGUISE)
const undisguised = (word: string): string => (isDisguised(word) ? word.slice(1) : word)

/** Disguises a "-" for standard input, and all that stands after "--": inputs, whatever they begin with. */
function disguise(argv: readonly string[]): string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const options = argv.slice(0, end).map((word) => (word === '-' ? DISGUISE + word : word))
  return [...options, ...argv.slice(end + 1).map((word) => DISGUISE + word)]
}

/** The one value of an option that takes a string. */
function oneString(value: string | readonly string[]): string {
  const word = undisguised(last(value))
  if (word === '') throw new Error('expected a value, got an empty one')
  return word
}

function oneHost(value: string | readonly string[]): string {
  return hostName(oneString(value))
}

/** An option that takes one string. */
const text = (describe: string) => ({ type: 'string', requiresArg: true, coerce: oneString, describe }) as const
const flag = (describe: string) => ({ type: 'boolean', default: false, describe }) as const
/** An option that takes a whole number from 1. */
const size = (describe: string, value: number) =>
  ({ type: 'number', requiresArg: true, default: value, coerce: wholeNumber, describe }) as const

function wholeNumber(value: number | readonly number[]): number {
  const number = last(value)
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`expected a whole number from 1, got ${String(number)}`)
  return number
}

const mode = {
  choices: MODES,
  default: 'careful' as Mode,
  coerce: last<Mode>,
  describe: 'how much doubt a removal may carry',
} as const
const profile = {
  type: 'string',
  array: true,
  nargs: 1,
  requiresArg: true,
  default: [] as string[],
  describe: 'a learned profile to lay over the built-in one',
} as const
const json = flag('print JSON, for programs')

function inputs(describe: string) {
  return { type: 'string', array: true, describe } as const
}

const labelled = { ...inputs('labelled documents: NDJSON, plain or gzip'), demandOption: true } as const
const cleanArticles = {
  type: 'string',
  array: true,
  nargs: 1,
  requiresArg: true,
  default: [] as string[],
  describe: 'train on these articles too, that have next to nothing to remove',
} as const

function withFields<T>(parser: Argv<T>) {
  return parser
    .option('field', { ...text('jsonl: the field that holds the text'), default: 'text' })
    .option('id-field', { ...text('jsonl: the field that names a record'), default: 'id' })
    .option('url-field', { ...text('jsonl: the field that holds a record’s address'), default: 'url' })
    .option('host', { ...text('the outlet that all the text comes from'), coerce: oneHost })
}

function withReading<T>(parser: Argv<T>) {
  return withFields(
    parser.positional('input', inputs('files or folders; standard input when there are none')).option('format', {
      choices: FORMATS,
      default: 'auto',
      coerce: last<Format>,
      describe: 'what the input is',
    }),
  )
    .option('mode', mode)
    .option('profile', profile)
}

function withSelection<T>(parser: Argv<T>) {
  return parser
    .option('min-docs', size('stories that a line must stand in to be furniture', SELECT_DEFAULTS.minDocs))
    .option('min-docs-with-cue', size('the same where a rule speaks against it', SELECT_DEFAULTS.minDocsWithCue))
    .option('memory', size('mebibytes to hold before going to disk', 256))
}

function withLearning<T>(parser: Argv<T>) {
  return withSelection(parser)
    .option('output', { ...text('the profile to write'), alias: 'o', demandOption: true })
    .option('tally', flag('write the counts instead, a shard’s share for chaff merge'))
}

function withCleaning<T>(parser: Argv<T>) {
  return withSelection(withReading(parser))
    .option('annotate', flag('jsonl: add a field "chaff" that tells what went'))
    .option('removed', text('write each removed line to this file, as NDJSON'))
    .option('out', text('write cleaned copies into this folder'))
    .option('learn', flag('learn the inputs’ furniture first, then clean them; with --out'))
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

interface RawFields {
  readonly input?: string[] | undefined
  readonly field: string
  readonly idField: string
  readonly urlField: string
  readonly host?: string | undefined
}

function fields({ input = [], field, idField, urlField, host }: RawFields) {
  return { inputs: input.map(undisguised), field, idField, urlField, host }
}

interface RawReading extends RawFields {
  readonly format: Format
  readonly mode: Mode
  readonly profile: string[]
}

function reading(raw: RawReading): ReadingArgs {
  return { ...fields(raw), format: raw.format, mode: raw.mode, profiles: raw.profile }
}

function selection({ minDocs, minDocsWithCue, memory }: SelectionArgs): SelectionArgs {
  return { minDocs, minDocsWithCue, memory }
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
      (raw) => {
        const { annotate, removed, out, learn } = raw
        args = { command: 'clean', ...reading(raw), ...selection(raw), annotate, removed, out, learn }
      },
    )
    .command(
      'explain [input..]',
      'print every line with its verdict and why',
      (y) => withReading(y).option('json', json),
      (raw) => {
        args = { command: 'explain', ...reading(raw), json: raw.json }
      },
    )
    .command(
      'learn [input..]',
      'learn outlets’ furniture from their articles',
      (y) =>
        withLearning(withFields(y.positional('input', inputs('articles: files, folders, NDJSON; standard input')))),
      (raw) => {
        const { output, tally } = raw
        args = { command: 'learn', ...fields(raw), ...selection(raw), output, tally }
      },
    )
    .command(
      'merge <input..>',
      'join tallies into a profile',
      (y) => withLearning(y.positional('input', { ...inputs('tallies'), demandOption: true })),
      (raw) => {
        const { input, output, tally } = raw
        args = { command: 'merge', inputs: input.map(undisguised), ...selection(raw), output, tally }
      },
    )
    .command(
      'inspect <input>',
      'tell what a profile knows',
      (y) => y.positional('input', { type: 'string', demandOption: true, describe: 'a profile' }).option('json', json),
      ({ input, json }) => {
        args = { command: 'inspect', input: undisguised(input), json }
      },
    )
    .command(
      'score <input..>',
      'measure precision, recall and loss on labelled documents',
      (y) =>
        y
          .positional('input', labelled)
          .option('mode', mode)
          .option('profile', profile)
          .option('shape', {
            choices: SHAPES,
            default: 'plain',
            coerce: last<Shape>,
            describe: 'put the documents into this shape first',
          })
          .option('cross-validate', flag('train on the inputs first, without the sites that are scored'))
          .option('clean', cleanArticles)
          .option('faults', flag('name the documents and lines that went wrong'))
          .option('json', json),
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
          .positional('input', labelled)
          .option('clean', cleanArticles)
          .option('output', { ...text('the weights to write'), alias: 'o', demandOption: true }),
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
