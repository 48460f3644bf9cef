/** Finds the files to clean, and tells in words what is wrong with them. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { ChaffError } from '../engine/errors.js'
import { decodeName, fsPath } from './paths.js'

/** The folder, in the folder of copies, that a run keeps its state in until it is done. */
export const RUN_FOLDER = '.chaff-run'

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
  ELOOP: 'is a symbolic link; not followed; name what it leads to',
  Z_BUF_ERROR: 'the gzip data is cut off; fetch the file again',
  Z_DATA_ERROR: 'the gzip data is damaged; fetch the file again',
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
  let entries: Dirent<Buffer>[]
  try {
    entries = await readdir(fsPath(folder), { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    onError(fileError(folder, error))
    return
  }
  const named = entries.map((entry) => ({ entry, name: decodeName(entry.name) }))
  named.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { entry, name } of named) {
    const path = join(folder, name)
    if (name !== RUN_FOLDER && entry.isDirectory()) yield* walk(path, root, onError)
    else if (entry.isFile()) yield { path, target: relative(root, path) }
    else onError(new ChaffError('CHAFF_FILE', `${path}: ${oddity(entry, name)}`))
  }
}

/** Why an entry of a folder is not cleaned, and what to do. */
function oddity(entry: Dirent<Buffer>, name: string): string {
  if (entry.isSymbolicLink()) return 'is a symbolic link; not followed; name what it leads to, to clean it'
  if (name === RUN_FOLDER) return 'is of a run that was cut short; not cleaned; finish that run with --resume'
  return 'is neither a file nor a folder; not cleaned'
}
