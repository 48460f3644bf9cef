/** The command `chaff [clean]`: standard input or files to standard output, or files and folders into a folder. */
import { createReadStream } from 'node:fs'
import { join, resolve } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ChaffError } from '../engine/errors.js'
import { checkFiles, checkOutput, cleanFile, fileError, listJobs } from '../node/files.js'
import type { StreamOptions } from '../node/options.js'
import { RemovalLog } from '../node/removal-log.js'
import { chaff } from '../node/stream.js'
import type { Profile } from '../engine/profile.js'
import { hostOfFile } from '../node/articles.js'
import { readProfiles } from '../node/profile-file.js'
import type { CleanArgs } from './args.js'
import type { Reporter } from './io.js'
import { type Io, isBrokenPipe } from './io.js'
import { learnFrom } from './learn.js'
import { Totals } from './totals.js'

/** Runs the command; the reporter knows afterwards whether all went well. */
export async function runClean(args: CleanArgs, io: Io, reporter: Reporter): Promise<void> {
  const totals = new Totals()
  const profile = await profileOf(args, io, reporter)
  const log = openLog(args)
  const optionsFor = (name: string): StreamOptions => ({
    ...args,
    profile,
    name,
    onRemoved:
      log &&
      ((removal) => {
        log.add(removal)
      }),
    onProblem: ({ line, message }) => {
      reporter.fail(`${name}:${String(line)}: ${message}; passed through untouched`, name)
    },
    onDocument: (summary) => {
      totals.add(summary)
    },
  })
  if (args.out === undefined) await cleanToStdout(args.inputs, io, reporter, optionsFor)
  else await cleanToFolder(args, args.out, reporter, optionsFor)
  log?.close()
  if (totals.flagged !== undefined) reporter.note(totals.flagged)
  if (args.out !== undefined) reporter.note(totals.summary)
}

/** The profiles that are named, with what the inputs themselves teach when they are to be learned from. */
async function profileOf(args: CleanArgs, io: Io, reporter: Reporter): Promise<Profile> {
  const profile = await readProfiles(args.profiles)
  if (!args.learn) return profile
  if (args.out === undefined)
    throw new ChaffError('CHAFF_OPTION', '--learn: reads its inputs twice; name a folder with --out')
  const learned = await learnFrom(args.inputs, io, args, reporter)
  return { ...profile, fingerprints: [...(profile.fingerprints ?? []), ...learned] }
}

function openLog({ removed, inputs }: CleanArgs): RemovalLog | undefined {
  if (removed === undefined) return undefined
  if (inputs.some((input) => resolve(input) === resolve(removed))) {
    throw new ChaffError('CHAFF_OPTION', `--removed ${removed}: is an input; name another file for the log`)
  }
  return new RemovalLog(removed)
}

type OptionsFor = (name: string) => StreamOptions

async function cleanToStdout(
  inputs: readonly string[],
  io: Io,
  reporter: Reporter,
  optionsFor: OptionsFor,
): Promise<void> {
  await checkFiles(inputs, 'name a folder for the cleaned copy with --out')
  const line = { open: false }
  for (const input of inputs.length === 0 ? ['-'] : inputs) {
    // The last line of one input is not the beginning of the next one's first.
    if (line.open) io.stdout.write('\n')
    line.open = false
    const watch = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        line.open = chunk.at(-1) !== NEWLINE
        done(null, chunk)
      },
    })
    try {
      const source = input === '-' ? io.stdin : createReadStream(input)
      await pipeline(source, chaff(optionsFor(input)), watch, io.stdout, { end: false })
    } catch (error) {
      if (isBrokenPipe(error)) return
      reporter.fail(fileError(input, error).message)
    }
  }
}

const NEWLINE = 0x0a

async function cleanToFolder(
  { inputs, removed }: CleanArgs,
  out: string,
  reporter: Reporter,
  optionsFor: OptionsFor,
): Promise<void> {
  if (inputs.length === 0) throw new ChaffError('CHAFF_OPTION', '--out: expected files or folders to clean, got none')
  await checkOutput(out, inputs)
  const log = removed === undefined ? undefined : resolve(removed)
  const written = new Map<string, string>()
  const onError = (error: ChaffError): void => {
    reporter.fail(error.message)
  }
  for (const input of inputs) {
    for await (const { path, target } of listJobs(input, onError)) {
      if (resolve(path) === log) continue
      const twin = written.get(target)
      if (twin !== undefined) {
        reporter.fail(`${path}: its copy would replace that of ${twin}; clean it into another folder`)
        continue
      }
      written.set(target, path)
      try {
        await cleanFile(path, join(out, target), { folderHost: hostOfFile(path, input), ...optionsFor(path) })
      } catch (error) {
        reporter.fail(fileError(path, error).message)
      }
    }
  }
}
