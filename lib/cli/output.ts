/** Makes one stream of output of many inputs: an input that fails is named, and the rest goes on. */
import { fstatSync } from 'node:fs'
import type { Transform, Writable } from 'node:stream'
import { pipeline as finish } from 'node:stream/promises'
import { ChaffError } from '../engine/errors.js'
import { LoggedBytes, transformed } from '../node/cleaning.js'
import { fileError } from '../node/files.js'
import type { RemovalLog } from '../node/removal-log.js'
import { identityOf, openSource, type SourceOptions, unpacked } from '../node/source.js'
import { EXIT, type Io, isBrokenPipe, Reporter } from './io.js'

const NEWLINE = 0x0a

/** What is done with each input. */
export interface Work extends SourceOptions {
  /** The transform of an input, by its name. */
  readonly transformFor: (input: string) => Transform
  /** Where what was removed is logged, if anywhere. */
  readonly log?: RemovalLog | undefined
}

/** Writes to standard output what each input, or standard input when there are none, gives through a transform. */
export async function writeAll(inputs: readonly string[], work: Work, io: Io, reporter: Reporter): Promise<void> {
  await writeOut(outputs(inputs.length === 0 ? ['-'] : inputs, work, io, reporter), io)
}

/**
 * Writes bytes to standard output; that nobody reads on is no error.
 *
 * @throws {ChaffError} CHAFF_FILE when it cannot be written
 */
export async function writeOut(bytes: AsyncGenerator<Buffer>, io: Io): Promise<void> {
  try {
    await finish(bytes, io.stdout, { end: false, signal: io.signal })
  } catch (error) {
    io.signal.throwIfAborted()
    if (!isBrokenPipe(error)) throw fileError('standard output', error)
  }
}

async function* outputs(inputs: readonly string[], work: Work, io: Io, reporter: Reporter): AsyncGenerator<Buffer> {
  const { transformFor, log } = work
  let isOpen = false
  let at = 0
  for (const input of inputs) {
    // The last line of one input is not the beginning of the next one's first.
    if (isOpen) {
      yield Buffer.from('\n')
      at++
    }
    isOpen = false
    try {
      const { bytes, isPacked } = await sourceOf(input, work, io)
      const logged = log && new LoggedBytes(log, { file: input, isPacked, at })
      const cleaned = logged?.through(bytes, transformFor(input)) ?? transformed(bytes, transformFor(input))
      for await (const chunk of cleaned) {
        yield chunk
        at += chunk.length
        isOpen = chunk.at(-1) !== NEWLINE
      }
      logged?.close()
    } catch (error) {
      const { message } = fileError(input, error)
      log?.fail(input, message)
      io.signal.throwIfAborted()
      reporter.fail(message)
    }
  }
}

interface Source {
  readonly bytes: AsyncIterable<Buffer>
  readonly isPacked: boolean
}

async function sourceOf(input: string, options: SourceOptions, { stdin, stdout }: Io): Promise<Source> {
  if (input === '-') return { bytes: unpacked(stdin as AsyncIterable<Buffer>, input, options), isPacked: false }
  const source = await openSource(input, options, true)
  const output = stdout.fd === undefined ? undefined : identityOf(fstatSync(stdout.fd, { bigint: true }))
  if (output === undefined || source.identity !== output) return { bytes: source.bytes(), isPacked: source.isPacked }
  await source.close()
  throw new ChaffError('CHAFF_FILE', `${input}: is written to at the same time; let the output go to another file`)
}

/**
 * Tells of an error of standard output; that whoever reads it has gone, as in `chaff … | head -1`, is none.
 *
 * @returns the exit status that follows
 */
export function tellOutputError(error: unknown, stderr: Writable): number {
  if (isBrokenPipe(error)) return EXIT.done
  new Reporter(stderr).fail(fileError('standard output', error).message)
  return EXIT.failed
}
