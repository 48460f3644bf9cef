/** Runs the command line in this process, with streams in memory. */
import { Readable, Writable } from 'node:stream'
import { Interruption, type Io } from '../../lib/cli/io.js'
import { main } from '../../lib/cli/main.js'

/** What the program is run with; each part may be left out. */
export interface Surroundings {
  /** Standard input, at once or in chunks. */
  readonly input?: string | Buffer | readonly Buffer[]
  readonly env?: Io['env']
  /** Where defaults are looked for; nowhere unless said. */
  readonly cwd?: string
  readonly isTTY?: boolean
  /** What standard error is, when it is a terminal. */
  readonly terminal?: { readonly columns?: number }
  /** How many milliseconds a run takes before progress is shown. */
  readonly progressAfter?: number
  /** Is told of each piece of text that goes to standard error, when it goes there. */
  readonly onStderr?: (text: string) => void
  readonly signal?: AbortSignal
  /** How many bytes are cleaned before worker threads are started. */
  readonly workersAfter?: number
  /** Stands in for standard input or output. */
  readonly stdin?: Readable
  readonly stdout?: Writable
}

/** What the program left behind. */
export interface Ran {
  readonly status: number
  /** What was written to standard output, as text and as bytes. */
  readonly stdout: string
  readonly bytes: Buffer
  readonly stderr: string
}

export async function run(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const {
    input = '',
    env = {},
    isTTY = false,
    onStderr,
    signal = new AbortController().signal,
    workersAfter,
    cwd,
    terminal,
    progressAfter,
  } = surroundings
  const out: Buffer[] = []
  const err: string[] = []
  const stdin = surroundings.stdin ?? Readable.from(chunksOf(input))
  const stdout =
    surroundings.stdout ??
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        out.push(chunk)
        done()
      },
    })
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      err.push(chunk.toString())
      onStderr?.(chunk.toString())
      done()
    },
  })
  const io = {
    stdin,
    stdout: Object.assign(stdout, { isTTY }),
    stderr: terminal === undefined ? stderr : Object.assign(stderr, terminal, { isTTY: true }),
    env,
    signal,
    ...(cwd !== undefined && { cwd }),
    ...(progressAfter !== undefined && { progressAfter }),
    ...(workersAfter !== undefined && { workersAfter }),
  }
  const status = await main(argv, io)
  const bytes = Buffer.concat(out)
  return { status, stdout: bytes.toString(), bytes, stderr: err.join('') }
}

function chunksOf(input: string | Buffer | readonly Buffer[]): readonly Buffer[] {
  if (typeof input === 'string') return [Buffer.from(input)]
  return Buffer.isBuffer(input) ? [input] : input
}

/** A signal that fires when it was asked for the so-manyth time whether it has. */
export function firesAt(count: number): AbortSignal {
  const controller = new AbortController()
  const { signal } = controller
  let asked = 0
  const ask = signal.throwIfAborted.bind(signal)
  signal.throwIfAborted = () => {
    if (++asked === count) controller.abort(new Interruption('SIGTERM'))
    ask()
  }
  return signal
}
