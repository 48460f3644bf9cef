/** Runs the program as it stands in the source, in a process of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../bin/chaff.ts', import.meta.url))

/** Starts the program, with the loader that the test was started with. */
export function start(argv: readonly string[], stdout: 'pipe' | number = 'pipe'): ChildProcess {
  return spawn(process.execPath, [...process.execArgv, PROGRAM, ...argv], { stdio: ['pipe', stdout, 'pipe'] })
}

/**
 * Builds the program, for tests that start it many times: the source takes seconds to start.
 *
 * @returns what starts it
 */
export function build(): (argv: readonly string[]) => ChildProcess {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const folder = `${root}dist/tested`
  const compiler = `${root}node_modules/typescript/bin/tsc`
  execFileSync(process.execPath, [compiler, '-p', `${root}tsconfig.build.json`, '--outDir', folder])
  return (argv) => spawn(process.execPath, [`${folder}/bin/chaff.js`, ...argv], { stdio: 'pipe' })
}

/** How a process ended. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Gives a process its input, and waits for its end. */
export async function end(child: ChildProcess, input = ''): Promise<Ended> {
  child.stdin?.end(input)
  return ended(child)
}

/** Waits for the end of a process. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const [stdout, stderr] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
  ])
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return { status: child.exitCode, stdout, stderr }
}
