/** Tells what the words of a command line are: options, their values, or words of the command. */
import { camelCase, disguised, type Option, type Options } from './option.js'

/** A word of the command line. */
export interface Word {
  /** Where it stands. */
  readonly at: number
  readonly text: string
  /** The option that it is, without dashes; `row` is undefined when nobody knows it. */
  readonly option?: { readonly name: string; readonly row: Option | undefined }
  /** The value that stands in the word behind it, if that is one. */
  readonly value?: string | undefined
}

/** What yargs adds to all options. */
const OWN: Options = {
  help: { type: 'boolean', describe: 'show help' },
  version: { type: 'boolean', describe: 'show the version number' },
}

/** The words up to "--", the values of options not counted. */
export function* wordsOf(argv: readonly string[], options: Options): Generator<Word> {
  for (let at = 0; at < argv.length && argv[at] !== '--'; at++) {
    const text = argv[at]!
    if (!isOption(text)) {
      yield { at, text }
      continue
    }
    const [name = ''] = text.replace(/^--?/u, '').split('=')
    const row = rowNamed(options, name)
    const value = row === undefined || text.includes('=') ? undefined : valueOf(row, argv[at + 1], options)
    yield { at, text, option: { name, row }, value }
    if (value !== undefined) at++
  }
}

function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '-'
}

/** The row of an option, whether it is named in full, by another name, the way that programs write it, or negated. */
export function rowNamed(options: Options, name: string): Option | undefined {
  for (const [own, row] of Object.entries({ ...options, ...OWN })) {
    if (name === own || name === row.alias || name === camelCase(own)) return row
    if (row.type === 'boolean' && name === `no-${own}`) return row
  }
  return undefined
}

/** The next word, when it is an option's value. */
function valueOf(row: Option, next: string | undefined, options: Options): string | undefined {
  if (row.type === 'boolean' || next === undefined || next === '--') return undefined
  if (!isOption(next) || /^-\d/u.test(next)) return next
  const [name = ''] = next.replace(/^--?/u, '').split('=')
  return row.dashes === true && rowNamed(options, name) === undefined ? next : undefined
}

/**
 * Disguises what yargs would take for an option: a "-" for standard input, a value that begins with "-", and all that stands
 * after "--", which is inputs, whatever they begin with.
 */
export function disguise(argv: readonly string[], options: Options): string[] {
  const words = [...argv]
  for (const { at, text, value } of wordsOf(argv, options)) {
    if (text === '-') words[at] = disguised(text)
    if (value === '-' || (value !== undefined && isOption(value) && !/^-\d/u.test(value)))
      words[at + 1] = disguised(value)
  }
  const end = argv.indexOf('--')
  return end < 0 ? words : [...words.slice(0, end), ...argv.slice(end + 1).map(disguised)]
}
