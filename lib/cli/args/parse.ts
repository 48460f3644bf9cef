/** Turns argv into plain typed data; nothing is opened or read here. */
import yargs from 'yargs'
import { faultOf, mistypedCommand } from './check.js'
import { CLEAN } from './clean.js'
import { type Command, type CommonArgs, CONFIG } from './command.js'
import { commandNamed, type CommandArgs, type CommandName, COMMANDS } from './commands.js'
import { type Defaults, withDefaults } from './config.js'
import { type Options, undisguised } from './option.js'
import { disguise, wordsOf } from './words.js'

/** What the user asked for: a command, or text to print, which is an error when `status` is not 0. */
export type Args =
  (CommandArgs & CommonArgs) | { readonly command: 'print'; readonly status: 0 | 2; readonly text: string }

/** What parsing asks of the outer world. */
export interface Outside {
  /** What `--version` prints. */
  readonly version: string
  /** Whether there is a file or a folder at a path. */
  readonly exists: (path: string) => boolean
  /** The user's defaults: those in a file, or those that are found when no file is named. */
  readonly defaults: (file: string | undefined) => Promise<Defaults>
}

/** Parses the words after the program's name. */
export async function parseArgs(argv: readonly string[], outside: Outside): Promise<Args> {
  // What the scripts of `chaff completion` ask: the shell, the program's name, and the words behind it.
  if (argv[0] === '--get-completions') {
    const { listed, proposals } = await import('./complete.js')
    const [, shell, , ...words] = argv
    return print(listed(await proposals(words), shell))
  }
  const { name, words } = chosen(argv)
  const command = await COMMANDS[name].load()
  const known = { ...command, options: { ...command.options, ...CONFIG } }
  const wrong =
    (name === 'clean' && words === argv ? await mistypedCommand(firstWord(argv)?.text, outside.exists) : undefined) ??
    (await faultOf(words, known))
  if (wrong !== undefined) return refuse(name, command, wrong)
  const { config, rest } = configOf(words, command.options)
  if (config === '') return refuse(name, command, '--config: expected a value, got an empty one')
  const isAbout = name === 'completion' || rest.includes('--help') || rest.includes('--version')
  const defaults = isAbout || config === false ? {} : await outside.defaults(config)
  const options = { ...withDefaults(command.options, defaults), ...CONFIG }
  return parseCommand(name, { ...command, options }, rest, outside.version)
}

/** The file of defaults that is named, `false` for none at all; and the words without it. */
function configOf(
  words: readonly string[],
  options: Options,
): { config: string | false | undefined; rest: readonly string[] } {
  let config: string | false | undefined
  const taken = new Set<number>()
  for (const { at, text, option, value } of wordsOf(words, { ...options, ...CONFIG })) {
    if (option?.name === 'no-config') config = false
    else if (option?.name === 'config') config = value ?? text.slice('--config='.length)
    else continue
    taken.add(at)
    if (value !== undefined) taken.add(at + 1)
  }
  return { config, rest: words.filter((_, at) => !taken.has(at)) }
}

/** The command that argv names, and its other words. */
function chosen(argv: readonly string[]): { name: CommandName; words: readonly string[] } {
  // A command comes first, or behind options of `chaff clean`.
  const at = commandNamed(argv[0]) !== undefined ? 0 : (firstWord(argv)?.at ?? 0)
  const name = commandNamed(argv[at])
  if (name === undefined) return { name: 'clean', words: argv }
  return { name, words: [...argv.slice(0, at), ...argv.slice(at + 1)] }
}

function firstWord(argv: readonly string[]) {
  return [...wordsOf(argv, CLEAN.options)].find(({ option }) => option === undefined)
}

function print(text: string): Args {
  return { command: 'print', status: 0, text }
}

/** Wrong usage: how the command is used, and what is wrong. */
function refuse(name: CommandName, { positional }: Command<unknown>, wrong: string): Args {
  const text = `${usageOf(name, positional.usage)}\n${calledAs(name)} --help tells more.\n\nchaff: ${wrong}`
  return { command: 'print', status: 2, text }
}

function calledAs(name: CommandName): string {
  return name === 'clean' ? 'chaff' : `chaff ${name}`
}

/** How a command is used: any number of inputs is `[INPUT…]`, one at least `INPUT…`. */
function usageOf(name: CommandName, positional: string): string {
  const words = positional.replace('..', '…').replace(/[<>]/gu, '').toUpperCase()
  return name === 'clean' ? `chaff [clean] ${words}` : `chaff ${name} ${words}`
}

async function parseCommand(
  name: CommandName,
  command: Command<CommandArgs>,
  words: readonly string[],
  version: string,
): Promise<Args> {
  const { positional, options } = command
  let args: Args | undefined
  let printed = ''
  const parser = yargs()
    .scriptName('chaff')
    .usage(`${usageOf(name, positional.usage)}\n\n${introduction(name)}`)
    .command(
      `$0 ${positional.usage}`,
      false,
      (y) => y.positional(nameOf(positional.usage), { type: 'string', describe: positional.describe }).options(options),
      (raw: Readonly<Record<string, unknown>>) => {
        const given = [raw[nameOf(positional.usage)] ?? []].flat() as string[]
        args = command.args(given.map(undisguised), raw)
      },
    )
    .example(command.examples.map(([line, what]) => [line, what]))
    .strict()
    .locale('en')
    .wrap(100)
    .exitProcess(false)
    .fail(false)
    .help()
    .version(version)
  // Help without a command lists them all; they are not for yargs to run.
  if (name === 'clean' && words.includes('--help')) {
    for (const [other, { does }] of Object.entries(COMMANDS)) parser.command(other, does)
  }
  try {
    await parser.parseAsync(disguise(words, options), {}, (_error, _argv, output) => {
      printed = output
    })
  } catch (error) {
    return refuse(name, command, (error as Error).message)
  }
  return args ?? print(printed)
}

/** A positional's name, without what says how often it may come. */
function nameOf(usage: string): string {
  return usage.replace(/[[\]<>.]/gu, '')
}

/** What help says of a command before its options. */
function introduction(name: CommandName): string {
  return name === 'clean' ? ABOUT : `chaff ${name}: ${COMMANDS[name].does}.`
}

const ABOUT =
  'Takes the chaff out of scraped articles: subscription blocks, newsletter prompts, disclaimers and the like. ' +
  '"chaff COMMAND --help" tells of a command.'
