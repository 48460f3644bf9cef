/** The command `chaff [clean]`: standard input or files to standard output, or files and folders into a folder. */
import { join, resolve } from 'node:path'
import { ChaffError } from '../engine/errors.js'
import { checkFiles, checkOutput, cleanFile, fileError, listJobs } from '../node/files.js'
import type { StreamOptions } from '../node/options.js'
import { RemovalLog } from '../node/removal-log.js'
import { chaff } from '../node/stream.js'
import type { Profile } from '../engine/profile.js'
import { hostOfFile } from '../node/articles.js'
import { readProfiles } from '../node/profile-file.js'
import type { CleanArgs } from './args.js'
import type { Io, Reporter } from './io.js'

import { learnFrom } from './learn.js'
import { writeAll } from './output.js'
import { Totals } from './totals.js'

/** Runs the command; the reporter knows afterwards whether all went well. */
export async function runClean(args: CleanArgs, io: Io, reporter: Reporter): Promise<void> {
  if (args.out === undefined) await checkFiles(args.inputs, 'name a folder for the cleaned copy with --out')
  else await checkOutput(args.out, args.inputs)
  const totals = new Totals()
  const profile = await profileOf(args, io)
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
  if (args.out !== undefined) await cleanToFolder(args, args.out, reporter, optionsFor)
  else await writeAll(args.inputs, (input) => chaff(optionsFor(input)), io, reporter)
  log?.close()
  if (totals.flagged !== undefined) reporter.note(totals.flagged)
  if (args.out !== undefined) reporter.note(totals.summary)
}

/** The profiles that are named, with what the inputs themselves teach when they are to be learned from. */
async function profileOf(args: CleanArgs, io: Io): Promise<Profile> {
  const profile = await readProfiles(args.profiles)
  if (!args.learn) return profile
  if (args.out === undefined)
    throw new ChaffError('CHAFF_OPTION', '--learn: reads its inputs twice; name a folder with --out')
  const learned = await learnFrom(args.inputs, io, args)
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

async function cleanToFolder(
  { inputs, removed }: CleanArgs,
  out: string,
  reporter: Reporter,
  optionsFor: OptionsFor,
): Promise<void> {
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
