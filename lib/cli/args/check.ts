/** Says what is wrong with the words of a command, and what was meant or expected. */
import type { Command } from './command.js'
import { COMMANDS } from './commands.js'
import type { Option, Options } from './option.js'
import { type Word, wordsOf } from './words.js'

/** What is wrong with the words that follow a command's name; undefined when nothing is. */
export async function faultOf(words: readonly string[], command: Command<unknown>): Promise<string | undefined> {
  const { options, positional } = command
  const given = [...wordsOf(words, options)]
  if (given.some(({ option }) => option?.name === 'help' || option?.name === 'version')) return undefined
  for (const word of given) {
    const fault = await optionFault(word, words[word.at + 1], options)
    if (fault !== undefined) return fault
  }
  const end = words.indexOf('--')
  const inputs = [...given.filter(({ option }) => option === undefined).map(({ text }) => text)].concat(
    end < 0 ? [] : words.slice(end + 1),
  )
  return countFault(inputs, positional) ?? missingOption(given, options)
}

async function optionFault(
  { text, option, value }: Word,
  next: string | undefined,
  options: Options,
): Promise<string | undefined> {
  if (option === undefined) return undefined
  const [written = ''] = text.split('=')
  if (option.row === undefined) {
    const { suggestion } = await import('./suggest.js')
    const names = Object.entries(options).flatMap(([name, { alias = name }]) => [name, alias])
    const meant = suggestion(option.name, [...names, 'help', 'version'])
    return `unknown option ${written}${meant === undefined ? '' : `; did you mean --${meant}?`}`
  }
  if (option.row.type === 'boolean' || value !== undefined || text.includes('=')) return undefined
  const hint = next === undefined || next === '--' ? '' : `; if ${next} is meant, write ${written}=${next}`
  return `${written}: expected a value, got none${hint}`
}

function countFault(
  inputs: readonly string[],
  { usage, describe, choices }: Command<unknown>['positional'],
): string | undefined {
  if (usage.startsWith('<') && inputs.length === 0) return `names no input; expected ${describe}`
  const unknown = choices && inputs.find((input) => !choices.includes(input))
  if (unknown !== undefined) return `${unknown}: expected ${describe}`
  const extra = inputs[1]
  return usage.endsWith('..>') || usage.endsWith('..]') || extra === undefined
    ? undefined
    : `${extra}: is one word too many; expected ${describe}`
}

function missingOption(given: readonly Word[], options: Options): string | undefined {
  const rows = new Set<Option | undefined>(given.map(({ option }) => option?.row))
  for (const [name, row] of Object.entries(options)) {
    if (row.demandOption === true && !rows.has(row)) return `--${name} is missing: ${row.describe}`
  }
  return undefined
}

/**
 * What is wrong when the first word is near to a command's name, and no file; undefined when it may be an input.
 *
 * @param exists whether there is a file or a folder at a path
 */
export async function mistypedCommand(
  word: string | undefined,
  exists: (path: string) => boolean,
): Promise<string | undefined> {
  if (word === undefined || word === '-' || exists(word)) return undefined
  const { suggestion } = await import('./suggest.js')
  const meant = word === 'help' ? '--help' : suggestion(word, Object.keys(COMMANDS))
  return meant && `${word}: is neither a command nor a file; did you mean chaff ${meant}?`
}
