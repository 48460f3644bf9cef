/** Where the copies of inputs go, and which two would go to the same place. */
import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ChaffError } from '../engine/errors.js'
import { type Compression, EXTENSIONS } from '../node/compression.js'
import type { Job } from '../node/files.js'
import { fsPath } from '../node/paths.js'
import { openSource, type SourceFile, type SourceOptions } from '../node/source.js'

/** How copies are packed: `auto` as their originals are. */
export interface PackingOptions extends SourceOptions {
  readonly compress: Compression | 'auto'
}

/** How the copy of a source is packed. */
export function packingOf(
  { compression }: Pick<SourceFile, 'compression'>,
  { compress }: Pick<PackingOptions, 'compress'>,
): Compression {
  return compress === 'auto' ? compression : compress
}

/** Where the copy of a file goes: its name tells how it is packed where the file's own did, or where it is packed anew. */
export function targetOf(
  target: string,
  source: Pick<SourceFile, 'compression'>,
  options: Pick<PackingOptions, 'compress'>,
): string {
  const packing = packingOf(source, options)
  return packing === source.compression ? target : stemOf(target, source.compression) + EXTENSIONS[packing]
}

/** A name without what it says of how the file is packed. */
function stemOf(target: string, compression: Compression): string {
  const extension = EXTENSIONS[compression]
  const isNamed = extension !== '' && target.endsWith(extension) && basename(target) !== extension
  return isNamed ? target.slice(0, -extension.length) : target
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
  options: PackingOptions,
): Promise<string | undefined> {
  for (const [i, input] of inputs.entries()) {
    for (const name of options.compress === 'auto' ? [target] : namesFor(target)) {
      const other = isPlainFile(input) ? (basename(input) === name ? input : undefined) : join(input, name)
      if (other === undefined) continue
      if (other === path && i === inputs.length - 1) return undefined
      if (isPlainFile(other) && (await copyName(other, name, options)) === target) return other
    }
  }
  return undefined
}

/** What a file may be called whose copy is called so, in the order that files are cleaned in. */
function namesFor(target: string): Set<string> {
  const stems = [target, stemOf(target, 'gzip'), stemOf(target, 'zstd')]
  return new Set(stems.flatMap((stem) => Object.values(EXTENSIONS).map((extension) => stem + extension)).sort())
}

/** Two files whose copies would be one. */
export function twinError(path: string, twin: string): ChaffError {
  const message = `${path}: its copy would replace that of ${twin}; clean it into another folder`
  return new ChaffError('CHAFF_FILE', message)
}

function isPlainFile(path: string): boolean {
  try {
    return statSync(fsPath(path)).isFile()
  } catch {
    return false
  }
}

async function copyName(path: string, name: string, options: PackingOptions): Promise<string | undefined> {
  const source = await openSource(path, options, true).catch(() => undefined)
  await source?.close()
  return source && targetOf(name, source, options)
}
