/** Runs the command that argv asks for, and loads no other; gives the exit status. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { ChaffError } from '../engine/errors.js'
import { CLEAN } from './args/clean.js'
import { type CommandArgs, commandNamed } from './args/commands.js'
import { type Defaults, withDefaults } from './args/config.js'
import { defaultsOf } from './args/option.js'
import type { Args } from './args/parse.js'
import { mayHaveConfig } from './config-places.js'
import { EXIT, Interruption, type Io, Reporter } from './io.js'

/**
 * @param argv the words after the program's name
 * @returns 0 all done, 1 some inputs failed and were named, 2 wrong usage, 130 or 143 interrupted by a signal
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let args: Args
  try {
    args = await parse(argv, io)
  } catch (error) {
    return tellError(error, new Reporter(io.stderr))
  }
  if (args.command === 'print') {
    ;(args.status === EXIT.done ? io.stdout : io.stderr).write(`${args.text}\n`)
    return args.status
  }
  const reporter = new Reporter(io.stderr, args.quiet)
  // Whoever waits for more input must not wait any longer.
  io.signal.addEventListener('abort', () => io.stdin.destroy(), { once: true })
  try {
    await run(args, io, reporter)
  } catch (error) {
    const reason: unknown = io.signal.reason
    if (!(reason instanceof Interruption)) return tellError(error, reporter)
    reporter.fail(reason.message)
    return reason.status
  }
  reporter.close()
  return reporter.failed ? EXIT.failed : EXIT.done
}

/** Says what ended the run; what is no error of the user's is none to tell in words. */
function tellError(error: unknown, reporter: Reporter): number {
  if (!(error instanceof ChaffError)) throw error
  reporter.fail(error.message)
  return error.code === 'CHAFF_OPTION' || error.code === 'CHAFF_PROFILE' ? EXIT.usage : EXIT.failed
}

/** Parses argv; what has none, as a pipe, or but names files, does not wait for the parser to be loaded. */
async function parse(argv: readonly string[], { cwd }: Io): Promise<Args> {
  const defaults = async (file: string | undefined): Promise<Defaults> => {
    if (file === undefined && (cwd === undefined || !mayHaveConfig(cwd))) return {}
    const { findConfig, readConfig } = await import('./config-file.js')
    return file === undefined ? findConfig(cwd!) : readConfig(file)
  }
  if (areFiles(argv)) return CLEAN.args(argv, defaultsOf(withDefaults(CLEAN.options, await defaults(undefined))))
  const { parseArgs } = await import('./args/parse.js')
  return parseArgs(argv, { version: await version(), exists: existsSync, defaults })
}

/** Whether all words are names of files or folders, and the first is no command's. */
function areFiles(argv: readonly string[]): boolean {
  return commandNamed(argv[0]) === undefined && argv.every((word) => !word.startsWith('-') && existsSync(word))
}

async function run(args: CommandArgs, io: Io, reporter: Reporter): Promise<void> {
  switch (args.command) {
    case 'clean':
      return (await import('./clean.js')).runClean(args, io, reporter)
    case 'report':
      return (await import('./report.js')).runReport(args, io, reporter)
    case 'restore':
      return (await import('./restore.js')).runRestore(args, io, reporter)
    case 'explain':
      return (await import('./explain.js')).runExplain(args, io, reporter)
    case 'score':
      return (await import('./score.js')).runScore(args, io, reporter)
    case 'train':
      return (await import('./train.js')).runTrain(args, io, reporter)
    case 'learn':
      return (await import('./learn.js')).runLearn(args, io, reporter)
    case 'merge':
      return (await import('./learn.js')).runMerge(args, io, reporter)
    case 'check-rules':
      return (await import('./check-rules.js')).runCheckRules(args, io, reporter)
    case 'inspect':
      return (await import('./inspect.js')).runInspect(args, io)
    case 'completion':
      ;(await import('./completion.js')).runCompletion(args, io)
  }
}

/** The package's version, from the package.json two folders above the built file, or one above the source. */
async function version(): Promise<string> {
  const text = await readFile(new URL(import.meta.resolve('chaff/package.json')), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return version
}
