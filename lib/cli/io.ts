/** What a command may touch of the outer world, and how it speaks to the user. */
import type { Readable, Writable } from 'node:stream'

/** The program's streams and environment; a test hands in its own. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Done; some inputs failed, each named; wrong usage. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const

/** Past this many complaints about one input, the rest are counted. */
const MAX_COMPLAINTS = 10

/** Tells the user of what went wrong, on stderr, and remembers that it did. */
export class Reporter {
  readonly #stderr: Writable
  readonly #counts = new Map<string, number>()
  #failed = false

  constructor(stderr: Writable) {
    this.#stderr = stderr
  }

  /** Whether anything went wrong. */
  get failed(): boolean {
    return this.#failed
  }

  /** Says something that is no error. */
  note(message: string): void {
    this.#stderr.write(`chaff: ${printable(message)}\n`)
  }

  /** Names what went wrong; complaints about the same input are counted past the first ones. */
  fail(message: string, input = message): void {
    this.#failed = true
    const count = (this.#counts.get(input) ?? 0) + 1
    this.#counts.set(input, count)
    if (count <= MAX_COMPLAINTS) this.note(message)
  }

  /** Says of how many complaints nothing was said. */
  close(): void {
    for (const [input, count] of this.#counts) {
      if (count > MAX_COMPLAINTS) this.note(`${input}: ${String(count - MAX_COMPLAINTS)} more of the kind`)
    }
  }
}

/** Whether an error says that whoever read the output has gone. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

/** Text of unknown origin must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\r$/u, '').replace(/[\p{Cc}\u2028\u2029]/gu, '\ufffd')
}

/** A number with its noun. */
export function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? '' : 's'}`
}
