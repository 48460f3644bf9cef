/** Runs programs and takes down how long they took and what they used. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { text } from 'node:stream/consumers'

/** What a run took. */
export interface Used {
  /** From start to end, or what the program itself says. */
  readonly seconds: number
  /** The most memory held, in bytes, and processor time in seconds; undefined of a program that is not Node. */
  readonly memory: number | undefined
  readonly processor: number | undefined
}

/** What to run. */
export interface Program {
  readonly command: string
  readonly args: readonly string[]
  /** A file to feed it through a pipe, so many times over. */
  readonly input?: { readonly path: string; readonly times: number }
  /** The program prints how many seconds it took: those count. */
  readonly isTimed?: boolean
}

/** A program of chaff's or of this folder, which tells what it used. */
export function node(script: string, ...args: readonly string[]): Program {
  const usage = import.meta.resolve('./usage.js')
  return { command: process.execPath, args: ['--import', usage, script, ...args] }
}

/** @throws {Error} when the program fails */
export async function run({ command, args, input, isTimed = false }: Program): Promise<Used> {
  const start = performance.now()
  const child = spawn(command, args, {
    stdio: [input === undefined ? 'ignore' : 'pipe', isTimed ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const [status, printed, messages, usage] = await Promise.all([
    ended.then(([status]) => ({ status: status as number | null, seconds: (performance.now() - start) / 1000 })),
    child.stdout === null ? '' : text(child.stdout),
    text(child.stderr!),
    text(child.stdio[3] as Readable),
    input === undefined ? undefined : pipeline(Readable.from(pieces(input)), child.stdin!),
  ])
  if (status.status !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${String(status.status)}: ${messages}`)
  const { memory, processor } = (usage === '' ? {} : JSON.parse(usage)) as Partial<Used>
  return { seconds: isTimed ? Number(printed) : status.seconds, memory, processor }
}

async function* pieces({ path, times }: { path: string; times: number }): AsyncGenerator<Buffer> {
  for (let i = 0; i < times; i++) yield* createReadStream(path, { highWaterMark: 1 << 16 }) as AsyncIterable<Buffer>
}
