/** Where the copies of inputs go, and which two would go to the same place. */
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ChaffError } from '../engine/errors.js'
import type { Job } from '../node/files.js'
import { fsPath } from '../node/paths.js'
import { openSource, type SourceFile, type SourceOptions } from '../node/source.js'

const PACKED = '.gz'

/** Where the copy of a file goes: what was gzip is not any more, and is not called so. */
export function targetOf(target: string, { isPacked }: SourceFile): string {
  return isPacked && target.endsWith(PACKED) && basename(target) !== PACKED ? target.slice(0, -PACKED.length) : target
}

/**
 * The file that comes before a job's and whose copy goes to the same place; undefined when there is none. The file system is
 * asked, so that no list of all copies is held.
 *
 * @param inputs the job's input, and those before it
 */
export async function findTwin(
  inputs: readonly string[],
  { path, target }: Job,
  options: SourceOptions,
): Promise<string | undefined> {
  for (const [i, input] of inputs.entries()) {
    for (const name of [target, target + PACKED]) {
      const other = (await isPlainFile(input)) ? (basename(input) === name ? input : undefined) : join(input, name)
      if (other === undefined) continue
      if (other === path && i === inputs.length - 1) return undefined
      if ((await isPlainFile(other)) && (await copyName(other, name, options)) === target) return other
    }
  }
  return undefined
}

/** Two files whose copies would be one. */
export function twinError(path: string, twin: string): ChaffError {
  const message = `${path}: its copy would replace that of ${twin}; clean it into another folder`
  return new ChaffError('CHAFF_FILE', message)
}

async function isPlainFile(path: string): Promise<boolean> {
  return (await stat(fsPath(path)).catch(() => undefined))?.isFile() === true
}

async function copyName(path: string, name: string, options: SourceOptions): Promise<string | undefined> {
  if (!name.endsWith(PACKED)) return name
  const source = await openSource(path, options, true).catch(() => undefined)
  await source?.close()
  return source && targetOf(name, source)
}
