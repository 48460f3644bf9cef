/** Makes one stream of output of many inputs: an input that fails is named, and the rest goes on. */
import { fstatSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { pipeline as finish } from 'node:stream/promises'
import { ChaffError } from '../engine/errors.js'
import { type Cleaning, LoggedBytes, transformed } from '../node/cleaning.js'
import { type Compression, pack } from '../node/compression.js'
import { fileError } from '../node/files.js'
import type { RemovalLog } from '../node/removal-log.js'
import { identityOf, openSource, openStream, type OpenStream, type SourceOptions } from '../node/source.js'
import { EXIT, type Io, isBrokenPipe, Reporter } from './io.js'
import { type PackingOptions, packingOf } from './targets.js'

const NEWLINE = 0x0a

/** What is done with each input. */
export interface Work extends PackingOptions {
  /** How an input is cleaned, by its name. */
  readonly transformFor: (input: string) => Cleaning
  /** Where what was removed is logged, if anywhere. */
  readonly log?: RemovalLog | undefined
}

/**
 * Writes to standard output what each input, or standard input when there are none, gives through a transform. All of it is
 * packed as the first input is, unless told otherwise; a terminal gets plain text.
 */
export async function writeAll(inputs: readonly string[], work: Work, io: Io, reporter: Reporter): Promise<void> {
  const packing = new Packing(io.stdout.isTTY === true && work.compress === 'auto' ? 'none' : work.compress)
  await writeOut(packing.pack(outputs(inputs.length === 0 ? ['-'] : inputs, work, packing, io, reporter)), io)
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

/** How the output is packed: decided when the first input is open. */
class Packing {
  readonly #compress: Compression | 'auto'
  #chosen: Compression | undefined

  constructor(compress: Compression | 'auto') {
    this.#compress = compress
  }

  /** How the output is packed, now that an input is open. */
  choose(source: { readonly compression: Compression }): Compression {
    return (this.#chosen ??= packingOf(source, { compress: this.#compress }))
  }

  async *pack(bytes: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer> {
    const first = await bytes.next()
    if (this.#chosen === undefined) return
    async function* all(): AsyncGenerator<Buffer> {
      try {
        if (first.done !== true) yield first.value
        yield* bytes
      } finally {
        await bytes.return()
      }
    }
    yield* pack(all(), this.#chosen)
  }
}

async function* outputs(
  inputs: readonly string[],
  work: Work,
  packing: Packing,
  io: Io,
  reporter: Reporter,
): AsyncGenerator<Buffer, void> {
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
      const { bytes, compression } = await sourceOf(input, work, io)
      const place = { file: input, compression, packing: packing.choose({ compression }), at }
      const logged = log && new LoggedBytes(log, place)
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

async function sourceOf(input: string, options: SourceOptions, { stdin, stdout }: Io): Promise<OpenStream> {
  if (input === '-') return openStream(stdin as AsyncIterable<Buffer>, input, options)
  const source = await openSource(input, options, true)
  const output = stdout.fd === undefined ? undefined : identityOf(fstatSync(stdout.fd, { bigint: true }))
  if (output === undefined || source.identity !== output)
    return { bytes: source.bytes(), compression: source.compression }
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
