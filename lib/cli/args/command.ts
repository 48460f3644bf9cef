/** What a command is: how it is called, what it may be given, and the plain data that comes of it. */
import type { Options, Values } from './option.js'

/** The words of a command that are no options. */
export interface Positional {
  /** As usage shows them: `[input..]` for any number, `<input..>` for one at least, `<input>` for one. */
  readonly usage: `[${string}..]` | `<${string}>`
  readonly describe: string
}

/** A command, and how its words become an `A`. */
export interface Command<A> {
  readonly positional: Positional
  readonly options: Options
  /** Command lines, and what each does. */
  readonly examples: readonly (readonly [line: string, what: string])[]
  /** @param values the values of the options, by their names as programs write them */
  args(words: readonly string[], values: Readonly<Record<string, unknown>>): A
}

/** Declares a command. */
export function command<Rows extends Options, A>({
  args,
  ...rest
}: Omit<Command<A>, 'options' | 'args'> & {
  readonly options: Rows
  readonly args: (words: readonly string[], values: Values<Rows>) => A
}): Command<A> {
  // Whoever gives values has them of the options in these very rows.
  return { ...rest, args: (words, values) => args(words, values as Values<Rows>) }
}
