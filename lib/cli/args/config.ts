/** Checks the defaults that a user keeps in a file, and lays them over those of the options. */
import { dirname, resolve } from 'node:path'
import { ChaffError } from '../../engine/errors.js'
import { CLEAN, WRITING } from './clean.js'
import { COMMON } from './command.js'
import { camelCase, type Option, type Options } from './option.js'
import { READING } from './reading.js'
import { SELECTION } from './selection.js'

/** Values of options, by the options' names. */
export type Defaults = Readonly<Record<string, unknown>>

/** How to read, judge and write. Where to write to is said with each run. */
const CONFIGURABLE: Options = { ...READING, ...WRITING, ...SELECTION, quiet: COMMON.quiet }

/** Those that stand in for others. */
const ALIASES = new Map(Object.entries(CONFIGURABLE).flatMap(([name, { alias }]) => (alias ? [[alias, name]] : [])))

/**
 * @param path the file, which names in it are relative to
 * @throws {ChaffError} CHAFF_OPTION
 */
export function checkConfig(config: unknown, path: string): Defaults {
  const refuse = (message: string): never => {
    throw new ChaffError('CHAFF_OPTION', `${path}: ${message}`)
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    return refuse(`expected an object of options, got ${described(config)}`)
  }
  const defaults: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(config)) {
    const name = nameOf(key)
    const row = CONFIGURABLE[name]
    if (row === undefined) return refuse(unknownKey(key))
    if (row.array !== true && name in defaults) refuse(`${key}: is given twice`)
    try {
      const checked = checkValue(row, value)
      defaults[name] = row.array === true ? joined(defaults[name], checked, path) : checked
    } catch (error) {
      refuse(`${key}: ${(error as Error).message.replace(`--${name}: `, '')}`)
    }
  }
  return defaults
}

/** The option that a key stands for, which may be written as on the command line or as programs write it. */
function nameOf(key: string): string {
  const name = key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
  return ALIASES.get(name) ?? name
}

function unknownKey(key: string): string {
  if (Object.hasOwn(CLEAN.options, nameOf(key))) return `${key}: is no default; give it on the command line`
  const known = Object.keys(CONFIGURABLE)
    .map(camelCase)
    .concat(...ALIASES.keys())
  return `unknown key ${JSON.stringify(key)}; expected one of ${known.sort().join(', ')}`
}

/** @throws {Error} that says what was expected */
function checkValue(row: Option, value: unknown): unknown {
  const { type, choices, array } = row
  const expect = (isRight: boolean, what: string): void => {
    if (!isRight) throw new Error(`expected ${what}, got ${described(value)}`)
  }
  if (array === true) {
    const values: unknown = typeof value === 'string' ? [value] : value
    expect(Array.isArray(values) && values.every((one) => typeof one === 'string' && one !== ''), 'names of files')
    return values
  }
  if (choices !== undefined)
    expect(
      choices.some((choice) => choice === value),
      choices.join(', '),
    )
  else if (type === 'number') expect(typeof value === 'number', 'a whole number from 1')
  else if (type === 'boolean') expect(typeof value === 'boolean', 'true or false')
  else expect(typeof value === 'string', 'a string')
  return row.coerce === undefined ? value : row.coerce(value)
}

/** Names of files, those that two keys give one after the other. */
function joined(before: unknown, names: unknown, path: string): string[] {
  const full = (names as readonly string[]).map((name) => resolve(dirname(path), name))
  return [...((before as readonly string[] | undefined) ?? []), ...full]
}

function described(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value)
}

/** Options with a user's defaults in place of their own. */
export function withDefaults(options: Options, defaults: Defaults): Options {
  const rows = Object.entries(options).map(([name, row]) => [
    name,
    name in defaults ? { ...row, default: defaults[name], defaultDescription: undefined } : row,
  ])
  return Object.fromEntries(rows) as Options
}
