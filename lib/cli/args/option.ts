/** Options as rows of data: what each may be given, its default, and what comes of it. */

/** An option, in the words of yargs. */
export interface Option {
  readonly type?: 'string' | 'boolean' | 'number'
  readonly choices?: readonly string[]
  /** It may be given several times. */
  readonly array?: true
  readonly nargs?: 1
  readonly requiresArg?: true
  readonly demandOption?: true
  readonly alias?: string
  readonly default?: unknown
  readonly defaultDescription?: string
  readonly describe: string
  /** The heading that help has it under. */
  readonly group?: string
  /** Whether a word that begins with "-", and is no option, may be its value. */
  readonly dashes?: true
  /** Checks a value, or the values when it is given several times, and makes of it what is asked for. */
  coerce?(value: unknown): unknown
}

export type Options = Readonly<Record<string, Option>>

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

type Value<Row> = Row extends { coerce: (value: never) => infer T }
  ? T
  : Row extends { type: 'boolean' }
    ? boolean
    : Row extends { default: infer T }
      ? T
      : never

/** The values of options, by their names as programs write them; undefined for one that was not given and has no default. */
export type Values<Rows extends Options> = {
  readonly [Name in keyof Rows & string as Camel<Name>]: Rows[Name] extends
    { default: unknown } | { demandOption: true }
    ? Value<Rows[Name]>
    : Value<Rows[Name]> | undefined
}

/** An option's name as programs write it: `max-record` is `maxRecord`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase())
}

/** The values of options when none is given. */
export function defaultsOf(options: Options): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, row]) => [camelCase(name), row.default]))
}

/** yargs loses words among the positionals that begin with "-", so these go through in disguise. */
const DISGUISE = '\0'
export const disguised = (word: string): string => DISGUISE + word
export const undisguised = (word: string): string => (word.startsWith(DISGUISE) ? word.slice(1) : word)

/** Of an option given twice the last counts. */
export function last<T>(value: T | readonly T[]): T {
  return Array.isArray(value) ? ((value as readonly T[]).at(-1) as T) : (value as T)
}

/** The one value of an option that takes a string. */
export function oneString(name: string, value: string | readonly string[]): string {
  const word = undisguised(last(value))
  if (word === '') throw new Error(`--${name}: expected a value, got an empty one`)
  return word
}

/** An option that takes one string. */
export function text(name: string, describe: string) {
  const coerce = (value: string | readonly string[]): string => oneString(name, value)
  return { type: 'string', requiresArg: true, coerce, describe } as const
}

/** An option that is set or not. */
export const flag = (describe: string) => ({ type: 'boolean', default: false, describe }) as const

/** An option that takes a whole number from 1. */
export function size(name: string, describe: string, value: number) {
  const coerce = (given: number | readonly number[]): number => {
    const number = last(given)
    if (Number.isSafeInteger(number) && number >= 1) return number
    throw new Error(`--${name}: expected a whole number from 1, got ${String(number)}`)
  }
  return { type: 'number', requiresArg: true, default: value, coerce, describe } as const
}

/** An option that takes one of some words. */
export function choice<T extends string>(name: string, choices: readonly T[], value: T, describe: string) {
  const coerce = (given: string | readonly string[]): T => {
    const word = undisguised(last(given))
    const found = choices.find((one) => one === word)
    if (found !== undefined) return found
    throw new Error(`--${name}: expected ${choices.join(', ')}, got ${JSON.stringify(word)}`)
  }
  return { choices, default: value, coerce, describe } as const
}

/** An option that takes a string each time it is given. */
export function list(describe: string) {
  return { type: 'string', array: true, nargs: 1, requiresArg: true, default: [] as string[], describe } as const
}

/** Options under a heading of their own in help. */
export function grouped<const Rows extends Options>(heading: string, rows: Rows): Rows {
  const named = Object.entries(rows).map(([name, row]) => [name, { ...row, group: `${heading}:` }])
  // They are the same rows, with a heading each.
  return Object.fromEntries(named) as Rows
}
