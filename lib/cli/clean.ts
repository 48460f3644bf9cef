/** The command `chaff [clean]`: standard input or files to standard output, or files and folders into a folder. */
import { ChaffError } from '../engine/errors.js'
import type { Profile } from '../engine/profile.js'
import { checkFiles } from '../node/files.js'
import type { Observer } from '../node/filter.js'
import type { StreamOptions } from '../node/options.js'
import { checkOutput } from '../node/output-folder.js'
import { cleanedInParallel } from '../node/parallel.js'
import type { SourceOptions } from '../node/source.js'
import { Workers } from '../node/workers.js'
import { builtinProfile } from '../profile/builtin.js'
import type { CleanArgs } from './args/clean.js'
import { checkSeparator } from './args/reading.js'
import { type Io, type Reporter } from './io.js'
import { checkLog, logging, openLog } from './log.js'
import { writeAll } from './output.js'
import { type Progress, watched } from './progress.js'
import { namesOf, Totals } from './totals.js'

/** What every way to clean shares. */
export interface Cleaning {
  readonly args: CleanArgs
  readonly io: Io
  readonly reporter: Reporter
  readonly profile: Profile
  readonly totals: Totals
  readonly progress: Progress
  /** How sources are read; the progress is told. */
  readonly source: SourceOptions
  /** How an input is cleaned, by its name; `observer` is told of it. */
  readonly optionsFor: (name: string, observer: Observer) => StreamOptions
  /** Threads that help when there is much to clean. */
  readonly workers: Workers
}

/** Runs the command; the reporter knows afterwards whether all went well. */
export async function runClean(args: CleanArgs, io: Io, reporter: Reporter): Promise<void> {
  checkTogether(args)
  if (args.out !== undefined) await checkOutput(args.out, args.inputs)
  else if (!args.dryRun) await checkFiles(args.inputs, 'name a folder for the cleaned copy with --out')
  await checkLog(args, io)
  const profile = await profileOf(args, io, reporter)
  const isOutputData = args.dryRun || args.out === undefined
  await watched('cleaning', args.inputs, io, reporter, isOutputData, (progress) =>
    clean(args, io, reporter, profile, progress),
  )
}

async function clean(args: CleanArgs, io: Io, reporter: Reporter, profile: Profile, progress: Progress): Promise<void> {
  const notRecords = new Names()
  const optionsFor = (name: string, observer: Observer): StreamOptions => ({
    ...args,
    ...observer,
    onDocument: (summary) => {
      progress.add({ ...summary, documents: 1 })
      observer.onDocument?.(summary)
    },
    signal: io.signal,
    profile,
    name,
    onFormat: (format) => {
      if (args.annotate && format !== 'jsonl') notRecords.add(name)
    },
    onProblem: ({ line, message }) => {
      reporter.record(`${name}:${String(line)}: ${message}; passed through untouched`, name, args.badRecords)
    },
  })
  const workers = new Workers(args.jobs, optionsFor('', {}), profile, io.workersAfter)
  const source = { maxExpansion: args.maxExpansion, onRead: progress.read }
  const totals = new Totals()
  const cleaning: Cleaning = { args, io, reporter, profile, totals, progress, source, optionsFor, workers }
  try {
    if (args.dryRun) await (await import('./dry-run.js')).tryFiles(cleaning)
    else if (args.out !== undefined) await (await import('./folder.js')).cleanToFolder(cleaning, args.out)
    else await cleanToOutput(cleaning)
  } finally {
    await workers.close()
  }
  tell(cleaning, notRecords)
}

/** Refuses options that do not go together. @throws {ChaffError} CHAFF_OPTION */
function checkTogether({
  inputs,
  out,
  resume,
  dryRun,
  learn,
  removed,
  annotate,
  format,
  separator,
  field,
}: CleanArgs): void {
  const refuse = (message: string): never => {
    throw new ChaffError('CHAFF_OPTION', message)
  }
  if (out !== undefined && !dryRun && inputs.includes('-')) {
    refuse('--out: holds copies of files, and standard input has no name for one; name files, or leave out --out')
  }
  if (resume && out === undefined) refuse('--resume: goes on with copies in a folder; name it with --out')
  if (learn && out === undefined) refuse('--learn: reads its inputs twice; name a folder with --out')
  if (dryRun && resume) refuse('--dry-run: tells of all inputs; leave out --resume')
  if (dryRun && removed !== undefined) refuse('--dry-run: writes nothing; leave out --removed')
  checkSeparator({ separator, format })
  if (annotate && /^chaff(?:\.|$)/u.test(field)) refuse('--annotate: would replace the field that --field names')
  if (annotate && format !== 'auto' && format !== 'jsonl') {
    refuse(`--annotate: adds a field to records; leave it out with --format ${format}`)
  }
}

/** The profiles that are named, with what the inputs themselves teach when they are to be learned from. */
async function profileOf(args: CleanArgs, io: Io, reporter: Reporter): Promise<Profile> {
  const profile = await namedProfile(args.profiles)
  if (!args.learn) return profile
  const { learnFrom } = await import('./learn.js')
  const learned = await learnFrom(args.inputs, io, args, reporter)
  return { ...profile, fingerprints: [...(profile.fingerprints ?? []), ...learned] }
}

/** The built-in profile with those that are named laid over it; what reads them is loaded when there are any. */
async function namedProfile(paths: readonly string[]): Promise<Profile> {
  if (paths.length === 0) return builtinProfile
  const { readProfiles } = await import('../node/profile-file.js')
  return readProfiles(paths)
}

async function cleanToOutput({ args, io, reporter, totals, source, optionsFor, workers }: Cleaning): Promise<void> {
  const log = openLog(args)
  const observer: Observer = {
    ...logging(log),
    onDocument: (summary) => {
      totals.add(summary)
    },
  }
  try {
    const transformFor = (input: string) => (source: AsyncIterable<Buffer>) =>
      cleanedInParallel(source, optionsFor(input, observer), workers)
    await writeAll(args.inputs, { ...source, compress: args.compress, transformFor, log }, io, reporter)
  } finally {
    log?.close()
  }
}

/** Says what the user should know of the run. */
function tell({ args, io, reporter, totals }: Cleaning, notRecords: Names): void {
  if (totals.flagged !== undefined) reporter.note(totals.flagged)
  if (notRecords.total > 0) {
    reporter.note(`--annotate: adds nothing to text that is no record: ${namesOf(notRecords.first, notRecords.total)}`)
  }
  const isOutputFree = args.out !== undefined || args.dryRun
  if (args.json) {
    // The last line, wherever it goes.
    reporter.close()
    const summary = { ...totals.facts, failed: reporter.failures }
    ;(isOutputFree ? io.stdout : io.stderr).write(`${JSON.stringify(summary)}\n`)
  } else if (isOutputFree) reporter.note(totals.summary)
}

/** The first names of many. */
class Names {
  readonly first: string[] = []
  total = 0

  add(name: string): void {
    this.total++
    if (this.first.length < MAX_NAMED) this.first.push(name)
  }
}

const MAX_NAMED = 5
