/** A folder that copies are written into: each whole or not at all, and never a byte outside of it. */
import { closeSync, fsync, openSync, renameSync, writeFileSync } from 'node:fs'
import { lstat, mkdir, realpath, rm, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, normalize, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { ChaffError } from '../engine/errors.js'
import { fileError, RUN_FOLDER } from './files.js'
import { fsPath } from './paths.js'

/**
 * Refuses an output folder that overlaps an input, where files would be read while they are written, or written over.
 *
 * @throws {ChaffError} CHAFF_OPTION
 */
export async function checkOutput(out: string, inputs: readonly string[]): Promise<void> {
  if (inputs.length === 0) throw new ChaffError('CHAFF_OPTION', '--out: expected files or folders to clean, got none')
  if (inputs.includes('-')) {
    throw new ChaffError('CHAFF_OPTION', '--out: standard input has no file name; write it to a file with ">" instead')
  }
  const target = await realFolder(resolve(out))
  for (const input of inputs) {
    const source = await realFolder(resolve(input))
    const folder = (await stat(source).catch(() => undefined))?.isDirectory() === true
    const overlaps = folder ? isWithin(target, source) || isWithin(source, target) : target === dirname(source)
    if (overlaps) {
      throw new ChaffError('CHAFF_OPTION', `--out ${out}: overlaps the input ${input}; name a folder apart from it`)
    }
  }
  const existing = await lstat(target).catch(() => undefined)
  if (existing !== undefined && !existing.isDirectory()) {
    throw new ChaffError('CHAFF_OPTION', `--out ${out}: expected a folder, found a file; name another`)
  }
}

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** The real path of a file or folder that may not exist yet. */
export async function realFolder(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return join(await realFolder(dirname(path)), basename(path))
  }
}

/** A copy that is on the disk, but not in its place. */
export interface Staged {
  readonly bytes: number
  /** Puts it in its place. @throws {ChaffError} CHAFF_FILE when that cannot be done; the copy is dropped */
  commit(): Promise<void>
  /** Drops it. */
  discard(): Promise<void>
}

/** Writes copies below a folder. */
export class OutputFolder {
  readonly #root: string
  /** Whether the run's folder was made, and the one that was made last: most copies go beside the one before. */
  #hasRunFolder = false
  #made: string | undefined
  /** How many copies were written. */
  #staged = 0

  constructor(root: string) {
    this.#root = root
  }

  /** Where a copy goes. */
  #pathOf(target: string): string {
    return join(this.#root, target)
  }

  /** How many bytes a copy has; undefined when there is none. */
  async sizeOf(target: string): Promise<number | undefined> {
    const stats = await lstat(fsPath(this.#pathOf(target))).catch(() => undefined)
    return stats?.isFile() === true ? stats.size : undefined
  }

  /** Makes the folder that a run keeps its state in. @throws {ChaffError} CHAFF_FILE when it cannot be made */
  async makeRunFolder(): Promise<string> {
    const folder = join(this.#root, RUN_FOLDER)
    if (!this.#hasRunFolder) await this.#make(folder)
    this.#hasRunFolder = true
    return folder
  }

  /** Removes the run's state, and what copies were being written when it was cut short. */
  async removeRunFolder(): Promise<void> {
    await rm(join(this.#root, RUN_FOLDER), { recursive: true, force: true })
    this.#hasRunFolder = false
    this.#made = undefined
  }

  /**
   * Writes a copy, whole or not at all.
   *
   * @param target the copy's path below the folder
   * @param bytes its bytes; an error that they end on goes on to the caller
   * @returns how many bytes it has
   * @throws {ChaffError} CHAFF_FILE when the copy cannot be written; it is named
   */
  async write(target: string, bytes: AsyncIterable<Buffer>): Promise<number> {
    const staged = await this.stage(target, bytes)
    await staged.commit()
    return staged.bytes
  }

  /**
   * Writes a copy into a temporary file, from which it can be put in its place when all of it is on the disk; several may be
   * written at a time. What is said of `write` is true of it.
   */
  async stage(target: string, bytes: AsyncIterable<Buffer>): Promise<Staged> {
    const copy = this.#pathOf(target)
    const temporary = join(await this.makeRunFolder(), `${String(process.pid)}-${String(++this.#staged)}.tmp`)
    const discard = (): Promise<void> => rm(temporary, { force: true }).catch(() => undefined)
    const orDrop = async <T>(work: () => T | Promise<T>): Promise<T> => {
      try {
        return await work()
      } catch (error) {
        await discard()
        // What went wrong with the source has been told in words; the rest is of the file system.
        throw error instanceof Error && 'syscall' in error ? fileError(copy, error) : error
      }
    }
    const written = await orDrop(async () => {
      if (!isBelow(target)) throw new ChaffError('CHAFF_FILE', `${copy}: is outside of ${this.#root}; not written`)
      await this.#make(dirname(copy))
      return writeThrough(temporary, bytes)
    })
    const commit = (): Promise<void> =>
      orDrop(() => {
        renameSync(temporary, fsPath(copy))
      })
    return { bytes: written, commit, discard }
  }

  /** Makes a folder and those it lies in; a symbolic link among them would lead elsewhere. */
  async #make(folder: string): Promise<void> {
    if (folder === this.#made) return
    if (folder !== this.#root && dirname(folder) !== folder) await this.#make(dirname(folder))
    try {
      await mkdir(fsPath(folder), { recursive: folder === this.#root })
    } catch (error) {
      await this.#checkFolder(folder, error)
    }
    this.#made = folder
  }

  /** What stands in a folder's place must be one. */
  async #checkFolder(folder: string, error: unknown): Promise<void> {
    const there = await lstat(fsPath(folder)).catch(() => undefined)
    if (there?.isSymbolicLink() === true) {
      throw new ChaffError('CHAFF_FILE', `${folder}: is a symbolic link in the output folder; not followed; remove it`)
    }
    if (there?.isDirectory() !== true) throw fileError(folder, error)
  }
}

const onDisk = promisify(fsync)

/** Writes a file and brings it onto the disk, which alone may take long; gives its length. */
async function writeThrough(path: string, bytes: AsyncIterable<Buffer>): Promise<number> {
  const file = openSync(path, 'w')
  try {
    let length = 0
    for await (const chunk of bytes) {
      writeFileSync(file, chunk)
      length += chunk.length
    }
    await onDisk(file)
    return length
  } finally {
    closeSync(file)
  }
}

function isBelow(target: string): boolean {
  const path = normalize(target)
  return target !== '' && !target.includes('\0') && !isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`)
}
