/** Completes a command line, for the script that `chaff completion` prints. */
import { CLEAN } from './clean.js'
import { CONFIG } from './command.js'
import { commandNamed, COMMANDS } from './commands.js'
import type { Options } from './option.js'
import { rowNamed, wordsOf } from './words.js'

/** What a word may become, and what that means. */
interface Proposal {
  readonly text: string
  readonly describe: string
}

/**
 * What the last word may become: a command, an option, or one of an option's choices; nothing where files are what may be named.
 *
 * @param words those behind the program's name
 */
export async function proposals(words: readonly string[]): Promise<readonly Proposal[]> {
  // bash takes "--mode=eager" for three words.
  const given = words.filter((word, i) => word !== '=' || i === words.length - 1)
  const current = given.at(-1) === '=' ? '' : (given.at(-1) ?? '')
  const before = given.slice(0, -1)
  const first = [...wordsOf(before, CLEAN.options)].find(({ option }) => option === undefined)
  const name = commandNamed(first?.text)
  const command = name === undefined ? CLEAN : await COMMANDS[name].load()
  const options: Options = { ...command.options, ...CONFIG }
  const row = rowNamed(options, (before.at(-1) ?? '').replace(/^--?/u, ''))
  const all =
    before.at(-1)?.startsWith('-') === true && row !== undefined && row.type !== 'boolean'
      ? plain(row.choices)
      : current.startsWith('-')
        ? optionsLeft(options, before)
        : first === undefined
          ? commands()
          : plain(command.positional.choices)
  return all.filter(({ text }) => text.startsWith(current))
}

function commands(): Proposal[] {
  return Object.entries(COMMANDS).map(([text, { does }]) => ({ text, describe: does }))
}

function plain(choices: readonly string[] = []): Proposal[] {
  return choices.map((text) => ({ text, describe: '' }))
}

/** The options that were not given yet, or may be given again. */
function optionsLeft(options: Options, before: readonly string[]): Proposal[] {
  return Object.entries(options)
    .filter(([name, { array }]) => array === true || !before.some((word) => word.split('=')[0] === `--${name}`))
    .map(([name, { describe }]) => ({ text: `--${name}`, describe }))
}

/**
 * Proposals as the script of a shell reads them, one a line.
 *
 * @param shell its name; zsh and fish show what each means
 */
export function listed(all: readonly Proposal[], shell: string | undefined): string {
  const line = shell === 'zsh' ? forZsh : shell === 'fish' ? forFish : ({ text }: Proposal) => text
  return all.map(line).join('\n')
}

function forZsh({ text, describe }: Proposal): string {
  const escaped = text.replaceAll(':', '\\:')
  return describe === '' ? escaped : `${escaped}:${describe}`
}

function forFish({ text, describe }: Proposal): string {
  return `${text}\t${describe}`
}
