/** Cleans files and folders into copies of them: each file whole or not at all. */
import { createReadStream, createWriteStream, type Dirent } from 'node:fs'
import { lstat, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ChaffError } from '../engine/errors.js'
import type { StreamOptions } from './options.js'
import { chaff } from './stream.js'

/** A file to clean: where it is, and where its copy goes below the output folder. */
export interface Job {
  readonly path: string
  readonly target: string
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  EACCES: 'no permission; check its mode and owner',
  EPERM: 'not permitted; check its mode and owner',
  EISDIR: 'is a folder, expected a file; check the path',
  ENOTDIR: 'a part of the path is not a folder; check the path',
  ENOSPC: 'no space left on the disk; make room and run again',
  EMFILE: 'too many open files; raise the limit and run again',
}

/** An error of the file system in words: what happened, to which file, and what to do. */
export function fileError(path: string, error: unknown): ChaffError {
  if (error instanceof ChaffError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error))
  return new ChaffError('CHAFF_FILE', `${path}: ${reason}`, { cause: error })
}

/** Whether a path names a folder. @throws {ChaffError} CHAFF_FILE when there is nothing at the path */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw fileError(path, error)
  }
}

/**
 * Refuses folders where only files will do; what is not there is left to be named when it is opened.
 *
 * @param advice what to do instead
 * @throws {ChaffError} CHAFF_OPTION
 */
export async function checkFiles(inputs: readonly string[], advice: string): Promise<void> {
  for (const input of inputs) {
    const folder = (await stat(input).catch(() => undefined))?.isDirectory() === true
    if (folder) throw new ChaffError('CHAFF_OPTION', `${input}: is a folder; ${advice}`)
  }
}

/**
 * The files to clean for an input: itself, or all below it in an order that does not depend on the file system. What is
 * neither a file nor a folder is told to `onError` and left out; symbolic links are not followed.
 */
export async function* listJobs(input: string, onError: (error: ChaffError) => void): AsyncGenerator<Job> {
  try {
    if (await isFolder(input)) yield* walk(input, input, onError)
    else yield { path: input, target: basename(input) }
  } catch (error) {
    onError(fileError(input, error))
  }
}

async function* walk(folder: string, root: string, onError: (error: ChaffError) => void): AsyncGenerator<Job> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    onError(fileError(folder, error))
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path, root, onError)
    else if (entry.isFile()) yield { path, target: relative(root, path) }
    else onError(new ChaffError('CHAFF_FILE', `${path}: is neither a file nor a folder; not cleaned`))
  }
}

/**
 * Refuses an output folder that overlaps an input, where files would be read while they are written, or written over.
 *
 * @throws {ChaffError} CHAFF_OPTION
 */
export async function checkOutput(out: string, inputs: readonly string[]): Promise<void> {
  if (inputs.length === 0) throw new ChaffError('CHAFF_OPTION', '--out: expected files or folders to clean, got none')
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

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** The real path of a folder that may not exist yet. */
async function realFolder(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return join(await realFolder(dirname(path)), basename(path))
  }
}

/**
 * Cleans one file into another: through a temporary file beside it, so that a run that is cut short leaves no half copy.
 *
 * @throws {ChaffError} CHAFF_FILE when the file cannot be read or its copy not be written; it names which
 */
export async function cleanFile(path: string, copy: string, options: StreamOptions): Promise<void> {
  const temporary = `${copy}.chaff-${String(process.pid)}.tmp`
  try {
    await naming(copy, mkdir(dirname(copy), { recursive: true }))
    try {
      await pipeline(createReadStream(path), chaff({ ...options, name: path }), createWriteStream(temporary))
    } catch (error) {
      throw fileError(isOfWriting(error, temporary) ? copy : path, error)
    }
    await naming(copy, rename(temporary, copy))
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}

/** What fails is told as a failure of `path`. */
async function naming<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw fileError(path, error)
  }
}

/** Whether the file system complains of a file that was written. */
function isOfWriting(error: unknown, path: string): boolean {
  const { path: place, syscall } = error as { path?: unknown; syscall?: unknown }
  return place === path || syscall === 'write'
}
