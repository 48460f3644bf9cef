/** What a command is: how it is called, what it may be given, and the plain data that comes of it. */
import { flag, type Options, text, type Values } from './option.js'

/** The words of a command that are no options. */
export interface Positional {
  /** As usage shows them: `[input..]` for any number, `<input..>` for one at least, `<input>` for one, `[input]` for one at most. */
  readonly usage: `[${string}]` | `<${string}>`
  readonly describe: string
  /** All that such a word may be, where it is no name of a file. */
  readonly choices?: readonly string[]
}

/** A command, and how its words become an `A`. */
export interface Command<A> {
  readonly positional: Positional
  readonly options: Options
  /** Command lines, and what each does. */
  readonly examples: readonly (readonly [line: string, what: string])[]
  /** @param values the values of the options, by their names as programs write them */
  args(words: readonly string[], values: Readonly<Record<string, unknown>>): A & CommonArgs
}

/** What every command takes besides. */
export const COMMON = {
  quiet: flag('say nothing but what went wrong'),
} as const

export interface CommonArgs {
  /** Whether nothing is said but what went wrong. */
  readonly quiet: boolean
}

/** Where a user's defaults come from; they are known before the other options are. */
export const CONFIG = {
  config: text('config', 'take defaults from this file, not from a chaff.config.* or package.json above the folder'),
  'no-config': flag('take no defaults from any file'),
} as const

/** Declares a command. */
export function command<Rows extends Options, A>({
  args,
  options,
  ...rest
}: Omit<Command<A>, 'options' | 'args'> & {
  readonly options: Rows
  readonly args: (words: readonly string[], values: Values<Rows>) => A
}): Command<A> {
  return {
    ...rest,
    options: { ...options, ...COMMON },
    args: (words, values) => {
      // Whoever gives values has them of the options in these very rows.
      const given = values as Values<Rows> & CommonArgs
      return { ...args(words, given), quiet: given.quiet }
    },
  }
}
