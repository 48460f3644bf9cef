/** What a command may touch of the outer world, and how it speaks to the user. */
import { constants } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import type { BadRecords } from './args/reading.js'

/** Where messages go: a terminal, or not. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** The program's streams and environment; a test hands in its own. */
export interface Io {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly fd?: number }
  readonly stderr: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder to look for the user's defaults from; none are looked for where it is left out. */
  readonly cwd?: string
  /** Fires, with an `Interruption`, when the user wants the run to end. */
  readonly signal: AbortSignal
  /** How many milliseconds a run takes before progress is shown; 500 unless said. */
  readonly progressAfter?: number
  /** How many bytes are cleaned before worker threads are started; 32 MiB unless said. */
  readonly workersAfter?: number
}

/** Done; some inputs failed, each named; wrong usage. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const

/** The run was told to end by a signal of the operating system. */
export class Interruption extends Error {
  override readonly name = 'Interruption'
  /** The exit status that shells give such an end. */
  readonly status: number

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`interrupted by ${signal}`)
    this.status = 128 + constants.signals[signal]
  }
}

/** How wide a terminal is that does not tell. */
const WIDTH = 80

/** Past this many complaints about one input, the rest are counted. */
const MAX_COMPLAINTS = 10

/** Tells the user of what went wrong, on stderr, and remembers that it did. */
export class Reporter {
  readonly #stderr: Terminal
  readonly #isQuiet: boolean
  /** The input that was complained of last, and how often. */
  #input: string | undefined
  #count = 0
  #failures = 0
  #isShowing = false

  /** @param isQuiet whether nothing is said but what went wrong */
  constructor(stderr: Terminal, isQuiet = false) {
    this.#stderr = stderr
    this.#isQuiet = isQuiet
  }

  /** Whether anything went wrong. */
  get failed(): boolean {
    return this.#failures > 0
  }

  /** How many things went wrong. */
  get failures(): number {
    return this.#failures
  }

  /** Whether there is a terminal to show progress on, and a user who wants it. */
  get hasTerminal(): boolean {
    return this.#stderr.isTTY === true && !this.#isQuiet
  }

  /** Shows a line on the terminal in place of the one before; an empty one shows nothing. */
  show(line: string): void {
    if (line === '' && !this.#isShowing) return
    // Some terminals do not say how wide they are, others that they have no width.
    const { columns = 0 } = this.#stderr
    this.#stderr.write(`\r${printable(line).slice(0, (columns > 0 ? columns : WIDTH) - 1)}\x1b[K`)
    this.#isShowing = line !== ''
  }

  /** Says something that is no error. */
  note(message: string): void {
    if (!this.#isQuiet) this.#say(message)
  }

  #say(message: string): void {
    this.show('')
    this.#stderr.write(`chaff: ${printable(message)}\n`)
  }

  /** Names what went wrong; complaints about the same input, one after the other, are counted past the first ones. */
  fail(message: string, input?: string): void {
    this.#failures++
    this.#complain(message, input)
  }

  /** Names a record that could not be used, which is no failure when the user lets it pass. */
  record(message: string, input: string, badRecords: BadRecords): void {
    if (badRecords === 'fail') this.#failures++
    this.#complain(message, input)
  }

  #complain(message: string, input: string | undefined): void {
    if (input === undefined || input !== this.#input) this.close()
    this.#input = input
    this.#count++
    if (this.#count <= MAX_COMPLAINTS) this.#say(message)
  }

  /** Says of how many complaints nothing was said. */
  close(): void {
    const more = this.#count - MAX_COMPLAINTS
    if (this.#input !== undefined && more > 0) this.#say(`${this.#input}: ${String(more)} more of the kind`)
    this.#input = undefined
    this.#count = 0
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
