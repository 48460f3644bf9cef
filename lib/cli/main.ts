/** Runs the command that argv asks for; gives the exit status. */
import { readFile } from 'node:fs/promises'
import { ChaffError } from '../engine/errors.js'
import { type Args, parseArgs } from './args.js'
import { runClean } from './clean.js'
import { runExplain } from './explain.js'
import { runInspect } from './inspect.js'
import { runLearn, runMerge } from './learn.js'
import { EXIT, Interruption, type Io, Reporter } from './io.js'
import { runReport } from './report.js'
import { runRestore } from './restore.js'
import { runScore } from './score.js'
import { runTrain } from './train.js'

/**
 * @param argv the words after the program's name
 * @returns 0 all done, 1 some inputs failed and were named, 2 wrong usage, 130 or 143 interrupted by a signal
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const args = await parseArgs(argv, await version())
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

function run(args: Exclude<Args, { command: 'print' }>, io: Io, reporter: Reporter): Promise<void> {
  switch (args.command) {
    case 'clean':
      return runClean(args, io, reporter)
    case 'report':
      return runReport(args, io, reporter)
    case 'restore':
      return runRestore(args, io, reporter)
    case 'explain':
      return runExplain(args, io, reporter)
    case 'score':
      return runScore(args, io, reporter)
    case 'train':
      return runTrain(args, io, reporter)
    case 'learn':
      return runLearn(args, io, reporter)
    case 'merge':
      return runMerge(args, io, reporter)
    case 'inspect':
      return runInspect(args, io)
  }
}

/** The package's version, from the package.json two folders above the built file, or one above the source. */
async function version(): Promise<string> {
  const text = await readFile(new URL(import.meta.resolve('chaff/package.json')), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  return version
}
