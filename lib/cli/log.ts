/** Opens the removal log that `--removed` names, after making sure that nothing is lost by it. */
import { closeSync, type BigIntStats, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { ChaffError } from '../engine/errors.js'
import type { Observer } from '../node/filter.js'
import { fileError } from '../node/files.js'
import { beginsLog } from '../node/log-reader.js'
import { isWithin, realFolder } from '../node/output-folder.js'
import { fsPath } from '../node/paths.js'
import { RemovalLog } from '../node/removal-log.js'
import { identityOf } from '../node/source.js'
import type { CleanArgs } from './args/clean.js'
import type { Io } from './io.js'

/** So much of a file is looked at to tell whether it is a log. */
const LOOKED_AT = 1 << 20

/**
 * Refuses a log in the place of what is read or written.
 *
 * @throws {ChaffError} CHAFF_OPTION
 */
export async function checkLog({ removed, inputs }: CleanArgs, { stdout }: Io): Promise<void> {
  if (removed === undefined) return
  const refuse = (reason: string): never => {
    throw new ChaffError('CHAFF_OPTION', `--removed ${removed}: ${reason}; name another file for the log`)
  }
  const identity = fileIdentity(removed)
  // Whatever it is, and by whatever name it is read, it may be all that there is of it.
  const isOther = identity !== undefined && !isLog(removed)
  const place = await realFolder(resolve(removed))
  if (identity !== undefined && stdout.fd !== undefined) {
    if (identity === identityOf(fstatSync(stdout.fd, { bigint: true }))) refuse('is standard output')
  }
  for (const input of inputs.filter((input) => input !== '-')) {
    const source = await realFolder(resolve(input))
    if (place === source || (identity !== undefined && identity === fileIdentity(input))) refuse('is an input')
    if (isOther && isWithin(place, source)) refuse(`is a file of the input ${input}`)
  }
  if (isOther) refuse('holds something else than a removal log')
}

/** What tells a file from others; undefined when there is none at the path. */
export function fileIdentity(path: string): string | undefined {
  const stats: BigIntStats | undefined = statSync(fsPath(path), { bigint: true, throwIfNoEntry: false })
  return stats && identityOf(stats)
}

/** Whether a file is empty or begins as removal logs do: it may be begun anew. */
function isLog(path: string): boolean {
  let file: number
  try {
    file = openSync(fsPath(path), 'r')
  } catch (error) {
    throw fileError(path, error)
  }
  try {
    const start = Buffer.alloc(LOOKED_AT)
    return beginsLog(start.subarray(0, readSync(file, start)))
  } finally {
    closeSync(file)
  }
}

/** Opens the log, if one is asked for; `resumeAt` is where one that is there goes on. */
export function openLog({ removed }: CleanArgs, resumeAt?: number): RemovalLog | undefined {
  return removed === undefined ? undefined : new RemovalLog(removed, resumeAt)
}

/** What a log is told of. */
export function logging(log: RemovalLog | undefined): Pick<Observer, 'onRemoved' | 'onInserted'> {
  if (log === undefined) return {}
  return {
    onRemoved: (removal) => {
      log.remove(removal)
    },
    onInserted: (insertion) => {
      log.insert(insertion)
    },
  }
}
