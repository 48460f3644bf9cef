/** The options of all commands that read articles and judge them. */
import { resolve } from 'node:path'
import { ChaffError } from '../../engine/errors.js'
import { type Mode, MODES } from '../../engine/modes.js'
import { MAX_EXPANSION } from '../../node/compression.js'
import { type Format, FORMATS } from '../../node/format.js'
import { hostName } from '../../node/host.js'
import { choice, flag, grouped, list, oneString, size, text, type Values } from './option.js'

const MEBIBYTE = 1 << 20

/** What judges. */
export const JUDGING = grouped('Judging', {
  mode: choice<Mode>('mode', MODES, 'careful', 'how much doubt a removal may carry'),
  profile: {
    ...list('what was learned, or rules for an outlet, to lay over the built-in profile; or a folder of them'),
    alias: 'rules',
  },
})

/** What becomes of a run in which a record could not be used: a failure in the exit status, or not. */
const BAD_RECORDS = ['fail', 'pass'] as const
export type BadRecords = (typeof BAD_RECORDS)[number]

/** How articles are found in what is read. */
export const ARTICLES = grouped('Reading', {
  field: { ...text('field', 'jsonl, csv: the field that holds the text; a.b is b in a'), default: 'text' },
  'id-field': { ...text('id-field', 'jsonl, csv: the field that names a record'), default: 'id' },
  'url-field': { ...text('url-field', 'jsonl, csv: the field that holds a record’s address'), default: 'url' },
  host: {
    ...text('host', 'the outlet that all the text comes from'),
    coerce: (value: string | readonly string[]): string => hostName(oneString('host', value)),
  },
  'max-expansion': size('max-expansion', 'how many times its size packed data may grow to', MAX_EXPANSION),
  format: choice<Format>('format', FORMATS, 'auto', 'what the input is'),
  'bad-records': choice<BadRecords>(
    'bad-records',
    BAD_RECORDS,
    'fail',
    'whether a record that cannot be used, and is named, makes the exit status 1',
  ),
  separator: {
    ...text('separator', 'text: what parts its documents: \\f, \\0 or a line (* is anything)'),
    dashes: true,
  },
})

/** What is read, and how it is judged. */
export const READING = {
  ...ARTICLES,
  ...grouped('Reading', {
    'max-record': size('max-record', 'the longest record that is cleaned, in mebibytes', 16),
  }),
  ...JUDGING,
} as const

/** Where articles are, and how they are read. */
export interface ArticleArgs {
  readonly inputs: readonly string[]
  readonly format: Format
  readonly badRecords: BadRecords
  readonly field: string
  readonly idField: string
  readonly urlField: string
  readonly host: string | undefined
  /** How many times its size packed data may grow to. */
  readonly maxExpansion: number
  /** What stands between the documents of a text. */
  readonly separator: string | undefined
}

/** How inputs are read and judged, for every command that cleans. */
export interface ReadingArgs extends ArticleArgs {
  readonly mode: Mode
  /** Learned profiles and rules, laid over the built-in one. */
  readonly profiles: readonly string[]
  /** The longest record that is cleaned, in bytes. */
  readonly maxRecord: number
}

export function articles(inputs: readonly string[], values: Values<typeof ARTICLES>): ArticleArgs {
  const { field, idField, urlField, host, maxExpansion, format, badRecords, separator } = values
  return { inputs, field, idField, urlField, host, maxExpansion, format, badRecords, separator }
}

export function reading(inputs: readonly string[], values: Values<typeof READING>): ReadingArgs {
  const { mode, profile, maxRecord } = values
  return { ...articles(inputs, values), mode, profiles: profile, maxRecord: maxRecord * MEBIBYTE }
}

export const ANY_INPUTS = {
  usage: '[input..]',
  describe: 'files or folders; standard input when there are none',
} as const

export const JSON_OUTPUT = { json: flag('print JSON, for programs') } as const

/** What is read is not written over. @throws {ChaffError} CHAFF_OPTION */
export function checkOutputFile({
  inputs,
  output,
}: {
  readonly inputs: readonly string[]
  readonly output: string
}): void {
  if (output === '-' || !inputs.some((input) => resolve(input) === resolve(output))) return
  throw new ChaffError('CHAFF_OPTION', `--output ${output}: is an input; name another file`)
}

/** Refuses a separator for what holds records. @throws {ChaffError} CHAFF_OPTION */
export function checkSeparator({ separator, format }: Pick<ArticleArgs, 'separator' | 'format'>): void {
  if (separator === undefined || format === 'auto' || format === 'text' || format === 'markdown') return
  throw new ChaffError('CHAFF_OPTION', `--separator: parts texts; leave it out with --format ${format}`)
}
