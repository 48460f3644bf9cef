/** Runs the command that argv asks for, and loads no other; gives the exit status. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { ChaffError } from '../engine/errors.js'
import { CLEAN } from './args/clean.js'
import type { CommandArgs } from './args/commands.js'
import { defaultsOf } from './args/option.js'
import type { Args } from './args/parse.js'
import { EXIT, Interruption, type Io, Reporter } from './io.js'

/**
 * @param argv the words after the program's name
 * @returns 0 all done, 1 some inputs failed and were named, 2 wrong usage, 130 or 143 interrupted by a signal
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const args = await parse(argv, io)
  if (args.command === 'print') {
    ;(args.status === EXIT.done ? io.stdout : io.stderr).write(`${args.text}\n`)
    return args.status
  }
  const reporter = new Reporter(io.stderr)
  // Whoever waits for more input must not wait any longer.
  io.signal.addEventListener('abort', () => io.stdin.destroy(), { once: true })
  try {
    await run(args, io, reporter)
  } catch (error) {
    const reason: unknown = io.signal.reason
    if (reason instanceof Interruption) {
      reporter.note(reason.message)
      return reason.status
    }
    if (!(error instanceof ChaffError)) throw error
    reporter.fail(error.message)
    return error.code === 'CHAFF_OPTION' || error.code === 'CHAFF_PROFILE' ? EXIT.usage : EXIT.failed
  }
  reporter.close()
  return reporter.failed ? EXIT.failed : EXIT.done
}

/** Parses argv; a pipe, which has none, does not wait for the parser to be loaded. */
async function parse(argv: readonly string[], { env }: Io): Promise<Args> {
  if (argv.length === 0) return CLEAN.args([], defaultsOf(CLEAN.options))
  const { parseArgs } = await import('./args/parse.js')
  return parseArgs(argv, { version: await version(), shell: env['SHELL'] ?? '', exists: existsSync })
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
  }
}

/** The package's version, from the package.json two folders above the built file, or one above the source. */
async function version(): Promise<string> {
  const text = await readFile(new URL(import.meta.resolve('chaff/package.json')), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return version
}
