/** Cleans files and folders into a folder of copies, in a run that can be gone on with when it was cut short. */
import { createHash } from 'node:crypto'
import { relative, resolve } from 'node:path'
import { ChaffError } from '../engine/errors.js'
import { hostOfFile } from '../node/articles.js'
import { LoggedBytes } from '../node/cleaning.js'
import { pack } from '../node/compression.js'
import { fileError, type Job, listJobs } from '../node/files.js'
import type { Observer } from '../node/filter.js'
import { type Done, Manifest } from '../node/manifest.js'
import { OutputFolder, realFolder, type Staged } from '../node/output-folder.js'
import { cleanedAtOnce, cleanedInParallel } from '../node/parallel.js'
import type { RemovalLog } from '../node/removal-log.js'
import { openSource, SMALL, type SourceFile } from '../node/source.js'
import { tell, type Told } from '../node/task.js'
import type { Cleaning } from './clean.js'
import { fileIdentity, logging, openLog } from './log.js'
import { Turns } from './turns.js'
import { findTwin, packingOf, targetOf, twinError } from './targets.js'
import { type Counts, Totals } from './totals.js'

/** Runs over all inputs; what fails is named, and the rest goes on. */
export async function cleanToFolder(cleaning: Cleaning, out: string): Promise<void> {
  const { args, io, reporter } = cleaning
  const folder = new OutputFolder(out)
  if (!args.resume) await folder.removeRunFolder()
  const manifest = await Manifest.open(await folder.makeRunFolder(), runKey(cleaning), args.resume)
  const log = openLog(args, manifest.logged > 0 ? manifest.logged : undefined)
  const run = new FolderRun(cleaning, folder, manifest, log, await logPlace(args.removed, out))
  try {
    for (const [i, input] of args.inputs.entries()) {
      const jobs = listJobs(input, (error) => {
        run.fail(error)
      })
      for await (const job of jobs) {
        io.signal.throwIfAborted()
        await run.clean(job, i)
      }
    }
    await run.finish()
  } catch (error) {
    await run.abandon()
    if (io.signal.aborted) reporter.note('what was done is kept; go on with --resume')
    throw error
  } finally {
    manifest.close()
    log?.close()
  }
  await folder.removeRunFolder()
}

/** Tells a run from others: what it does with the same inputs is the same. */
function runKey({ args, profile }: Cleaning): string {
  const paths = [...args.inputs, args.removed ?? ''].map((path) => resolve(path))
  // What the profiles hold counts, not what they are called; how much is said does not.
  const options = {
    ...args,
    inputs: paths,
    removed: args.removed !== undefined,
    out: '',
    resume: false,
    jobs: 0,
    quiet: false,
    json: false,
    profiles: [],
  }
  const hash = createHash('sha256')
  hash.update(JSON.stringify([options, profile.normaliser, profile.address, profile.rules, profile.sites]))
  for (const fingerprint of profile.fingerprints ?? []) hash.update(JSON.stringify(fingerprint))
  return hash.digest('hex')
}

interface LogPlace {
  /** Where it is from the folder of copies. */
  readonly target: string
  readonly identity: string | undefined
}

async function logPlace(removed: string | undefined, out: string): Promise<LogPlace | undefined> {
  if (removed === undefined) return undefined
  const [place, folder] = [await realFolder(resolve(removed)), await realFolder(resolve(out))]
  return { target: relative(folder, place), identity: fileIdentity(removed) }
}

/** Cleans one file after the other. */
class FolderRun {
  readonly #cleaning: Cleaning
  readonly #folder: OutputFolder
  readonly #manifest: Manifest
  readonly #log: RemovalLog | undefined
  readonly #logPlace: LogPlace | undefined
  /** Small files, which are held, and cleaned beside each other. */
  readonly #turns: Turns

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
    this.#turns = new Turns(
      () => cleaning.workers.ahead,
      (error) => {
        this.#tell(error as ChaffError)
      },
    )
  }

  /** Cleans the file of a job; `i` is the number of its input. An error is told, unless it is one of the whole run. */
  async clean({ path, target }: Job, i: number): Promise<void> {
    const { args } = this.#cleaning
    let source: SourceFile | undefined
    let isShared = false
    try {
      source = await openSource(path, this.#cleaning.source, path === args.inputs[i])
      if (source.identity !== undefined && source.identity === this.#logPlace?.identity) return
      isShared = await this.#cleanSource(source, { path, target: targetOf(target, source, args) }, i)
    } catch (error) {
      this.#cleaning.io.signal.throwIfAborted()
      if (this.#log?.isBroken === true) throw error
      this.fail(fileError(path, error))
    } finally {
      // One that is being read is closed when it has been.
      if (!isShared) await source?.close()
    }
  }

  /** Names what went wrong, when the files before it have been told of. */
  fail(error: ChaffError): void {
    this.#turns.fail(error)
  }

  /** Waits for all files under way. */
  async finish(): Promise<void> {
    await this.#turns.finish()
  }

  /** Drops what is under way: the run is to end. */
  async abandon(): Promise<void> {
    await this.#turns.abandon()
  }

  /** Names what went wrong with a file, unless the run is to end. */
  #tell(error: ChaffError): void {
    this.#cleaning.io.signal.throwIfAborted()
    if (this.#log?.isBroken === true) throw error
    this.#cleaning.reporter.fail(error.message)
  }

  /** Tells whether the file is cleaned beside the next ones. */
  async #cleanSource(source: SourceFile, job: Job, i: number): Promise<boolean> {
    const { path, target } = job
    const { args } = this.#cleaning
    const twin = await findTwin(args.inputs.slice(0, i + 1), job, args)
    if (twin !== undefined) throw twinError(path, twin)
    if (this.#logPlace?.target === target) {
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
      if (done.copied === (await this.#folder.sizeOf(target))) {
        this.#cleaning.progress.skip(Number(done.size), done.counts as Counts)
        return false
      }
    }
    // What is in the log already is not logged again.
    return this.#write(source, job, i, done === undefined ? this.#log : undefined, done)
  }

  async #write(
    source: SourceFile,
    { path, target }: Job,
    i: number,
    log: RemovalLog | undefined,
    done: Done | undefined,
  ): Promise<boolean> {
    const { args, optionsFor, totals, workers } = this.#cleaning
    const counts = new Totals()
    const observer: Observer = {
      ...logging(log),
      onDocument: (summary) => {
        counts.add(summary)
      },
    }
    const options = { folderHost: hostOfFile(path, args.inputs[i]!), ...optionsFor(path, observer) }
    const packing = packingOf(source, args)
    const logged =
      log && new LoggedBytes(log, { file: path, copy: target, compression: source.compression, packing, at: 0 })
    const told: Told[] = []
    const isShared = source.state.size <= SMALL && source.compression === 'none'
    if (isShared) await workers.takeOver(Number(source.state.size))
    // A large one is told of as it is cleaned.
    else await this.finish()
    const cleaned = (bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
      isShared
        ? cleanedAtOnce(bytes, { ...options, edits: log !== undefined }, workers, told)
        : cleanedInParallel(bytes, options, workers)
    const bytes = logged?.through(source.bytes(), cleaned) ?? cleaned(source.bytes())
    const staging = this.#folder.stage(target, pack(bytes, packing))
    const finish = async (): Promise<void> => {
      let staged: Staged | undefined
      try {
        staged = await staging
        tell(told, options)
        logged?.close()
        log?.sync()
        await staged.commit()
      } catch (error) {
        await staged?.discard()
        const named = fileError(path, error)
        log?.fail(path, named.message)
        throw named
      }
      if (done !== undefined) return
      const state = { size: String(source.state.size), modified: String(source.state.modified) }
      const { bytes: copied } = staged
      this.#manifest.add({ path, ...state, copied, logged: this.#log?.position ?? 0, counts: counts.counts })
      totals.merge(counts.counts)
    }
    if (isShared) await this.#turns.add({ staging, finish })
    else await finish()
    return isShared
  }
}

/** Whether a copy was made of a file as it is now. */
function isOf({ size, modified }: Done, { state }: SourceFile): boolean {
  return size === String(state.size) && modified === String(state.modified)
}
