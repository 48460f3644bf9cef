/** The options that commands share: rows of data for yargs, with what each may be given. */
import { availableParallelism } from 'node:os'
import { type Mode, MODES } from '../engine/modes.js'
import { SELECT_DEFAULTS } from '../learn/select.js'
import { type Shape, SHAPES } from '../learn/shapes.js'
import { type Compression, COMPRESSIONS, MAX_EXPANSION } from '../node/compression.js'
import { type Format, FORMATS } from '../node/format.js'
import { hostName } from '../node/host.js'

const MEBIBYTE = 1 << 20

/** Of an option given twice the last counts. */
function last<T>(value: T | readonly T[]): T {
  return Array.isArray(value) ? ((value as readonly T[]).at(-1) as T) : (value as T)
}

/** yargs loses words among the positionals that begin with "-", so these go through in disguise. */
const DISGUISE = '\0'
const isDisguised = (word: string): boolean => word.startsWith(DISGUISE)
export const undisguised = (word: string): string => (isDisguised(word) ? word.slice(1) : word)

/** Disguises a "-" for standard input, and all that stands after "--": inputs, whatever they begin with. */
export function disguise(argv: readonly string[]): string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const options = argv.slice(0, end).map((word) => (word === '-' ? DISGUISE + word : word))
  return [...options, ...argv.slice(end + 1).map((word) => DISGUISE + word)]
}

/** The one value of an option that takes a string. */
function oneString(name: string, value: string | readonly string[]): string {
  const word = undisguised(last(value))
  if (word === '') throw new Error(`--${name}: expected a value, got an empty one`)
  return word
}

/** An option that takes one string. */
function text(name: string, describe: string) {
  const coerce = (value: string | readonly string[]): string => oneString(name, value)
  return { type: 'string', requiresArg: true, coerce, describe } as const
}

/** An option that is set or not. */
export const flag = (describe: string) => ({ type: 'boolean', default: false, describe }) as const

/** An option that takes a whole number from 1. */
function size(name: string, describe: string, value: number) {
  const coerce = (given: number | readonly number[]): number => {
    const number = last(given)
    if (Number.isSafeInteger(number) && number >= 1) return number
    throw new Error(`--${name}: expected a whole number from 1, got ${String(number)}`)
  }
  return { type: 'number', requiresArg: true, default: value, coerce, describe } as const
}

/** Inputs as positionals. */
export const inputs = (describe: string) => ({ type: 'string', array: true, describe }) as const

export const JSON_OUTPUT = { json: flag('print JSON, for programs') } as const

/** What judges. */
export const JUDGING = {
  mode: {
    choices: MODES,
    default: 'careful' as Mode,
    coerce: last<Mode>,
    describe: 'how much doubt a removal may carry',
  },
  profile: {
    type: 'string',
    array: true,
    nargs: 1,
    requiresArg: true,
    default: [] as string[],
    alias: 'rules',
    describe: 'what was learned, or rules for an outlet, to lay over the built-in profile',
  },
} as const

/** What becomes of a run in which a record could not be used: a failure in the exit status, or not. */
export const BAD_RECORDS = ['fail', 'pass'] as const
export type BadRecords = (typeof BAD_RECORDS)[number]

/** What the input is, and what is held of records that are none. */
const RECORDS = {
  format: {
    choices: FORMATS,
    default: 'auto' as Format,
    coerce: last<Format>,
    describe: 'what the input is',
  },
  'bad-records': {
    choices: BAD_RECORDS,
    default: 'fail' as BadRecords,
    coerce: last<BadRecords>,
    describe: 'jsonl: whether a record that cannot be used, and is named, makes the exit status 1',
  },
} as const

/** Where a record's parts are. */
export const FIELDS = {
  field: { ...text('field', 'jsonl: the field that holds the text; a.b is b in a'), default: 'text' },
  'id-field': { ...text('id-field', 'jsonl: the field that names a record'), default: 'id' },
  'url-field': { ...text('url-field', 'jsonl: the field that holds a record’s address'), default: 'url' },
  host: {
    ...text('host', 'the outlet that all the text comes from'),
    coerce: (value: string | readonly string[]): string => hostName(oneString('host', value)),
  },
  'max-expansion': size('max-expansion', 'how many times its size packed data may grow to', MAX_EXPANSION),
} as const

/** What is read, and how much of it. */
export const READING = {
  ...FIELDS,
  ...RECORDS,
  separator: text('separator', 'text: what parts its documents: \\f, \\0 or a line (* is anything)'),
  'max-record': size('max-record', 'jsonl: the longest record that is cleaned, in mebibytes', 16),
  ...JUDGING,
} as const

/** How furniture is told when learning, and what learning may use. */
export const SELECTION = {
  'min-docs': size('min-docs', 'stories that a line must stand in to be furniture', SELECT_DEFAULTS.minDocs),
  'min-docs-with-cue': size(
    'min-docs-with-cue',
    'the same where a rule speaks against it',
    SELECT_DEFAULTS.minDocsWithCue,
  ),
  memory: size('memory', 'mebibytes to hold before going to disk', 256),
} as const

export const LEARNING = {
  ...SELECTION,
  output: { ...text('output', 'the profile to write; "-" is standard output'), alias: 'o', demandOption: true },
  tally: flag('write the counts instead, a shard’s share for chaff merge'),
} as const

/** How articles are read to learn from. */
export const ARTICLES = { ...FIELDS, ...RECORDS } as const

export const CLEANING = {
  ...READING,
  ...SELECTION,
  compress: {
    choices: ['auto', ...COMPRESSIONS] as const,
    default: 'auto' as Compression | 'auto',
    coerce: last<Compression | 'auto'>,
    describe: 'how the output is packed; auto: as the input is',
  },
  annotate: flag('jsonl: add a field "chaff" that tells what went'),
  removed: text('removed', 'write each removed line to this file, as NDJSON; chaff restore undoes it'),
  out: text('out', 'write cleaned copies into this folder'),
  jobs: {
    ...size('jobs', 'clean large NDJSON and many files with so many threads', availableParallelism()),
    defaultDescription: 'the number of cores',
  },
  resume: flag('go on with a run that was cut short; with --out'),
  'dry-run': flag('only say what would go'),
  learn: flag('learn the inputs’ furniture first, then clean them; with --out'),
} as const

export const REPORTING = {
  ...READING,
  output: { ...text('output', 'the page to write; "-" is standard output'), alias: 'o', demandOption: true },
} as const

export const RESTORING = {
  removed: { ...text('removed', 'the removal log of the run'), demandOption: true },
  out: text('out', 'write the originals into this folder'),
} as const

const CLEAN = {
  clean: {
    type: 'string',
    array: true,
    nargs: 1,
    requiresArg: true,
    default: [] as string[],
    describe: 'train on these articles too, that have next to nothing to remove',
  },
} as const

export const TRAINING = {
  ...CLEAN,
  output: { ...text('output', 'the weights to write'), alias: 'o', demandOption: true },
} as const

export const SCORING = {
  shape: {
    choices: SHAPES,
    default: 'plain' as Shape,
    coerce: last<Shape>,
    describe: 'put the documents into this shape first',
  },
  'cross-validate': flag('train on the inputs first, without the sites that are scored'),
  ...CLEAN,
  faults: flag('name the documents and lines that went wrong'),
} as const

/** Bytes of a number of mebibytes. */
export function mebibytes(count: number): number {
  return count * MEBIBYTE
}
