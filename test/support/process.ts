/** Runs the program, compiled along with the tests, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../bin/chaff.js', import.meta.url))

/** Starts the program. */
export function start(argv: readonly string[], stdout: 'pipe' | number = 'pipe'): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...argv], { stdio: ['pipe', stdout, 'pipe'] })
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
  const [stdout, stderr] = await Promise.all([child.stdout ? text(child.stdout) : '', text(child.stderr!)])
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return { status: child.exitCode, stdout, stderr }
}
