/**
 * The state of a directory run, kept until the run is done: which copies are in their places. NDJSON: a line that tells the
 * run from others, then one for each file, in the order that they were cleaned in, written when its copy was.
 *
 * The files come in the same order when the run goes on, so the two are read side by side, and memory holds one line.
 */
import { appendFileSync, closeSync, createReadStream, openSync, writeFileSync } from 'node:fs'
import { lstat, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { ChaffError } from '../engine/errors.js'
import { fileError } from './files.js'
import { readLines } from './lines.js'
import { fsPath } from './paths.js'

/** A file whose copy is done. */
export interface Done {
  /** The file. */
  readonly path: string
  /** What it was like: its bytes, and when it was changed, in nanoseconds since 1970, in digits. */
  readonly size: string
  readonly modified: string
  /** How many bytes its copy has. */
  readonly copied: number
  /** How many bytes the removal log had after it. */
  readonly logged: number
  /** What the run counted of it. */
  readonly counts: unknown
}

/** Raised when manifests are written differently. */
const MANIFEST_VERSION = 1

/** What a run has done so far. */
export class Manifest {
  readonly #path: string
  /** What a run that was cut short has done. */
  readonly #earlier: AsyncIterator<Done> | undefined
  #next: Done | undefined
  /** The manifest, open once something was added. */
  #file: number | undefined
  /** How many bytes of the removal log go with what is done. */
  readonly logged: number

  private constructor(path: string, earlier: AsyncIterator<Done> | undefined, logged: number) {
    this.#path = path
    this.#earlier = earlier
    this.logged = logged
  }

  /**
   * Begins a run, or goes on with one that was cut short, if there is one.
   *
   * @param folder where the run keeps its state
   * @param key tells the run from others: by its inputs, options and profile
   * @throws {ChaffError} CHAFF_OPTION when the run to go on with is another, CHAFF_FILE when it cannot be read or written
   */
  static async open(folder: string, key: string, resume: boolean): Promise<Manifest> {
    const path = join(folder, 'manifest.jsonl')
    const header = JSON.stringify({ chaff: 'run', version: MANIFEST_VERSION, key })
    try {
      const { end, logged } = resume && (await exists(path)) ? await survey(path, header) : { end: 0, logged: 0 }
      if (end === 0) {
        writeFileSync(path, `${header}\n`)
        return new Manifest(path, undefined, 0)
      }
      // A line that was being written when the run was cut short goes.
      await truncate(path, end)
      const manifest = new Manifest(path, readDone(path, end), logged)
      await manifest.#advance()
      return manifest
    } catch (error) {
      throw fileError(path, error)
    }
  }

  /** What an earlier run has done of a file, if it has; ask for the files in their order. */
  async find(path: string): Promise<Done | undefined> {
    while (this.#next !== undefined && this.#next.path !== path && !(await exists(this.#next.path)))
      await this.#advance()
    const found = this.#next
    if (found?.path !== path) return undefined
    await this.#advance()
    return found
  }

  /** Enters a file whose copy is in its place. @throws {ChaffError} CHAFF_FILE when it cannot be written */
  add(done: Done): void {
    try {
      this.#file ??= openSync(this.#path, 'a')
      appendFileSync(this.#file, `${JSON.stringify(done)}\n`)
    } catch (error) {
      throw fileError(this.#path, error)
    }
  }

  /** Ends the run; what was entered stays. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  async #advance(): Promise<void> {
    const next = await this.#earlier?.next()
    this.#next = next?.done === false ? next.value : undefined
  }
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(fsPath(path)).catch(() => undefined)) !== undefined
}

/** How far a manifest is sound, and what the removal log had by then. */
async function survey(path: string, header: string): Promise<{ end: number; logged: number }> {
  const { size } = await stat(path)
  let end = 0
  let logged = 0
  for await (const line of readLines(createReadStream(path))) {
    const after = end + Buffer.byteLength(line) + 1
    if (after > size) break
    if (end === 0 && line !== header) {
      throw new ChaffError(
        'CHAFF_OPTION',
        '--resume: the run that was cut short had other inputs, options or profiles; give these, or leave out --resume',
      )
    }
    const done = end === 0 ? undefined : parseDone(line)
    if (end > 0 && done === undefined) break
    logged = done?.logged ?? 0
    end = after
  }
  return { end, logged }
}

async function* readDone(path: string, end: number): AsyncGenerator<Done> {
  for await (const line of readLines(createReadStream(path, { end: end - 1 }))) {
    const done = parseDone(line)
    if (done !== undefined) yield done
  }
}

function parseDone(line: string): Done | undefined {
  try {
    const value = JSON.parse(line) as Partial<Done> | null
    return typeof value?.path === 'string' && typeof value.logged === 'number' ? (value as Done) : undefined
  } catch {
    return undefined
  }
}
