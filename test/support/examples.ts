/** Sets an example up as a user has it who installed chaff, with the package that was compiled along with the tests. */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Ended } from './process.js'
import { ROOT } from './root.js'

const COMPILED = fileURLToPath(new URL('dist/tests', ROOT))

/** A folder with an example in it, where `chaff` is installed. */
export interface Installed {
  readonly folder: string
  /** The environment of programs that run there. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * @param folder an empty folder
 * @param example the name of a folder under examples/, whose files are copied
 */
export function install(folder: string, example?: string): Installed {
  const installed = join(folder, 'node_modules', 'chaff')
  const bin = join(folder, 'node_modules', '.bin')
  mkdirSync(installed, { recursive: true })
  mkdirSync(bin)
  cpSync(new URL('package.json', ROOT), join(installed, 'package.json'))
  symlinkSync(COMPILED, join(installed, 'dist'))
  const program = join(COMPILED, 'bin', 'chaff.js')
  writeFileSync(join(bin, 'chaff'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`, { mode: 0o755 })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  if (example !== undefined) cpSync(new URL(`examples/${example}`, ROOT), folder, { recursive: true })
  /* c8 ignore next -- there is always a path */
  const path = [bin, process.env['PATH'] ?? ''].join(delimiter)
  // What the test runner asks of the programs that it starts does not concern these.
  return { folder, env: { ...process.env, PATH: path, NODE_OPTIONS: '', NO_COLOR: '1' } }
}

/** Runs a command in an example's folder, and waits for its end. */
export async function execute(
  { folder, env }: Installed,
  command: string,
  argv: readonly string[],
  input: string | Buffer = '',
): Promise<Ended> {
  const child = spawn(command, argv, { cwd: folder, env, stdio: 'pipe' })
  const status = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // A program that ends before it has read everything breaks the pipe; its status tells.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await status, stdout, stderr }
}
