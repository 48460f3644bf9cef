/**
 * Tells whether a user's defaults are worth looking for. A pipe asks each time that it starts, so this takes a look at a few
 * names and loads nothing; `config-file.ts` finds and reads them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** What a config is called, in the order that they count in where a folder has several. */
export const CONFIG_FILES = ['chaff.config.json', 'chaff.config.js', 'chaff.config.mjs', 'chaff.config.cjs'] as const

/** The folder to look no further up from. */
export const STOP = homedir()

/** Whether there may be a config in a folder, or in one above it. */
export function mayHaveConfig(from: string, stop = STOP): boolean {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (CONFIG_FILES.some((name) => existsSync(join(folder, name)))) return true
    if (mentions(join(folder, 'package.json'))) return true
    if (folder === stop || folder === dirname(folder)) return false
  }
}

/** Whether a package.json may have a key `chaff` that holds options. That the package depends on chaff is not such a key. */
function mentions(path: string): boolean {
  // An error costs more than the question whether there would be one.
  if (!existsSync(path)) return false
  try {
    return /"chaff"\s*:\s*\{/u.test(readFileSync(path, 'utf8'))
  } catch {
    return false
  }
}
