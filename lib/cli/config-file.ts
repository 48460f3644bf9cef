/** Finds and reads the defaults that a user keeps in a file. */
import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { lilconfig, type LilconfigResult } from 'lilconfig'
import { ChaffError } from '../engine/errors.js'
import { fileError } from '../node/files.js'
import { checkConfig, type Defaults } from './args/config.js'
import { CONFIG_FILES, STOP } from './config-places.js'

/**
 * The defaults of the config that is nearest to a folder: in it, or in a folder above.
 *
 * @param stop the folder to look no further up from
 * @throws {ChaffError} CHAFF_OPTION when it cannot be read, holds what it should not, or is another user's code
 */
export async function findConfig(from: string, stop = STOP): Promise<Defaults> {
  let path = from
  const load = (file: string): Promise<unknown> => {
    path = file
    if (!isOwn(statSync(file), process.getuid?.())) {
      throw new ChaffError(
        'CHAFF_OPTION',
        `${file}: is code that another user wrote or may change; run it with --config, or leave it out with --no-config`,
      )
    }
    return importFile(file)
  }
  const parse = (file: string, text: string): unknown => {
    path = file
    return JSON.parse(text)
  }
  const loaders = { '.js': load, '.mjs': load, '.cjs': load, '.json': parse }
  const searcher = lilconfig('chaff', { searchPlaces: ['package.json', ...CONFIG_FILES], stopDir: stop, loaders })
  return defaultsOf(
    () => searcher.search(from),
    () => path,
  )
}

/**
 * The defaults in a file that the user names.
 *
 * @throws {ChaffError} CHAFF_OPTION when it cannot be read, or holds what it should not
 */
export async function readConfig(path: string): Promise<Defaults> {
  const loaders = { '.js': importFile, '.mjs': importFile, '.cjs': importFile }
  return defaultsOf(
    () => lilconfig('chaff', { loaders }).load(path),
    () => path,
  )
}

async function defaultsOf(work: () => Promise<LilconfigResult>, path: () => string): Promise<Defaults> {
  let found: LilconfigResult
  try {
    found = await work()
  } catch (error) {
    const { message } = fileError(path(), error)
    throw error instanceof ChaffError ? error : new ChaffError('CHAFF_OPTION', message, { cause: error })
  }
  return found === null ? {} : checkConfig(found.config, found.filepath)
}

async function importFile(path: string): Promise<unknown> {
  const { default: config } = (await import(pathToFileURL(path).href)) as { default?: unknown }
  return config
}

/**
 * Whether a file's code is the user's own, or the system's. Whoever may write into a folder above the working directory could
 * have their code run otherwise.
 *
 * @param user undefined where the system has no such thing
 */
export function isOwn(
  { uid, mode }: { readonly uid: number; readonly mode: number },
  user: number | undefined,
): boolean {
  const othersMayWrite = (mode & 0o002) !== 0
  return user === undefined || ((uid === user || uid === 0) && !othersMayWrite)
}
