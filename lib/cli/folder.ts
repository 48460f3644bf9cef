/** Cleans files and folders into a folder of copies, in a run that can be gone on with when it was cut short. */
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { ChaffError } from '../engine/errors.js'
import { hostOfFile } from '../node/articles.js'
import { LoggedBytes, transformed } from '../node/cleaning.js'
import { pack } from '../node/compression.js'
import { fileError, type Job, listJobs } from '../node/files.js'
import type { Observer } from '../node/filter.js'
import { type Done, Manifest } from '../node/manifest.js'
import { OutputFolder, realFolder } from '../node/output-folder.js'
import type { RemovalLog } from '../node/removal-log.js'
import { openSource, type SourceFile } from '../node/source.js'
import { chaff } from '../node/stream.js'
import type { Cleaning } from './clean.js'
import { fileIdentity, logging, openLog } from './log.js'
import { findTwin, packingOf, targetOf, twinError } from './targets.js'
import { type Counts, Totals } from './totals.js'

/** Runs over all inputs; what fails is named, and the rest goes on. */
export async function cleanToFolder(cleaning: Cleaning, out: string): Promise<void> {
  const { args, io, reporter } = cleaning
  const folder = new OutputFolder(out)
  if (!args.resume) await folder.removeRunFolder()
  const manifest = await Manifest.open(await folder.makeRunFolder(), runKey(cleaning), args.resume)
  const log = openLog(args, manifest.logged > 0 ? manifest.logged : undefined)
  try {
    const run = new FolderRun(cleaning, folder, manifest, log, await logPlace(args.removed))
    for (const [i, input] of args.inputs.entries()) {
      const jobs = listJobs(input, (error) => {
        reporter.fail(error.message)
      })
      for await (const job of jobs) {
        io.signal.throwIfAborted()
        await run.clean(job, i)
      }
    }
    await folder.removeRunFolder()
  } catch (error) {
    if (io.signal.aborted) reporter.note('what was done is kept; go on with --resume')
    throw error
  } finally {
    log?.close()
  }
}

/** Tells a run from others: what it does with the same inputs is the same. */
function runKey({ args, profile }: Cleaning): string {
  const paths = [...args.inputs, args.removed ?? ''].map((path) => resolve(path))
  // What the profiles hold counts, not what they are called.
  const options = { ...args, inputs: paths, removed: args.removed !== undefined, out: '', resume: false, profiles: [] }
  const hash = createHash('sha256')
  hash.update(JSON.stringify([options, profile.normaliser, profile.address, profile.rules, profile.sites]))
  for (const fingerprint of profile.fingerprints ?? []) hash.update(JSON.stringify(fingerprint))
  return hash.digest('hex')
}

interface LogPlace {
  readonly path: string
  readonly identity: string | undefined
}

async function logPlace(removed: string | undefined): Promise<LogPlace | undefined> {
  return removed === undefined
    ? undefined
    : { path: await realFolder(resolve(removed)), identity: fileIdentity(removed) }
}

/** Cleans one file after the other. */
class FolderRun {
  readonly #cleaning: Cleaning
  readonly #folder: OutputFolder
  readonly #manifest: Manifest
  readonly #log: RemovalLog | undefined
  readonly #logPlace: LogPlace | undefined

  constructor(
    cleaning: Cleaning,
    folder: OutputFolder,
    manifest: Manifest,
    log: RemovalLog | undefined,
    logPlace: LogPlace | undefined,
  ) {
    this.#cleaning = cleaning
    this.#folder = folder
    this.#manifest = manifest
    this.#log = log
    this.#logPlace = logPlace
  }

  /** Cleans the file of a job; `i` is the number of its input. An error is told, unless it is one of the whole run. */
  async clean({ path, target }: Job, i: number): Promise<void> {
    const { args, io, reporter } = this.#cleaning
    let source: SourceFile | undefined
    try {
      source = await openSource(path, args, path === args.inputs[i])
      if (source.identity !== undefined && source.identity === this.#logPlace?.identity) return
      await this.#cleanSource(source, { path, target: targetOf(target, source, args) }, i)
    } catch (error) {
      io.signal.throwIfAborted()
      if (this.#log?.isBroken === true) throw error
      reporter.fail(fileError(path, error).message)
    } finally {
      await source?.close()
    }
  }

  async #cleanSource(source: SourceFile, job: Job, i: number): Promise<void> {
    const { path, target } = job
    const { args } = this.#cleaning
    const twin = await findTwin(args.inputs.slice(0, i + 1), job, args)
    if (twin !== undefined) throw twinError(path, twin)
    if (this.#logPlace?.path === join(await realFolder(resolve(this.#folder.pathOf('.'))), target)) {
      throw new ChaffError(
        'CHAFF_FILE',
        `${path}: its copy would replace the removal log; name another file for the log`,
      )
    }
    const done = await this.#manifest.find(path)
    if (done !== undefined && !isOf(done, source)) {
      throw new ChaffError('CHAFF_FILE', `${path}: has changed since its copy was made; clean it in a run of its own`)
    }
    if (done !== undefined) {
      this.#cleaning.totals.merge(done.counts as Counts)
      if (done.copied === (await this.#folder.sizeOf(target))) return
    }
    // What is in the log already is not logged again.
    await this.#write(source, job, i, done === undefined ? this.#log : undefined, done)
  }

  async #write(
    source: SourceFile,
    { path, target }: Job,
    i: number,
    log: RemovalLog | undefined,
    done: Done | undefined,
  ): Promise<void> {
    const { args, optionsFor, totals } = this.#cleaning
    const counts = new Totals()
    const observer: Observer = {
      ...logging(log),
      onDocument: (summary) => {
        counts.add(summary)
      },
    }
    const transform = chaff({ folderHost: hostOfFile(path, args.inputs[i]!), ...optionsFor(path, observer) })
    const packing = packingOf(source, args)
    const place = { file: path, copy: target, compression: source.compression, packing, at: 0 }
    const logged = log && new LoggedBytes(log, place)
    const bytes = logged?.through(source.bytes(), transform) ?? transformed(source.bytes(), transform)
    const beforeRename = (): void => {
      logged?.close()
      log?.sync()
    }
    try {
      const copied = await this.#folder.write(target, pack(bytes, packing), { beforeRename })
      if (done !== undefined) return
      const { size, modified } = source.state
      const state = { size: String(size), modified: String(modified) }
      this.#manifest.add({ path, ...state, copied, logged: this.#log?.position ?? 0, counts: counts.counts })
      totals.merge(counts.counts)
    } catch (error) {
      log?.fail(path, fileError(path, error).message)
      throw error
    }
  }
}

/** Whether a copy was made of a file as it is now. */
function isOf({ size, modified }: Done, { state }: SourceFile): boolean {
  return size === String(state.size) && modified === String(state.modified)
}
