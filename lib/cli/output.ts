/** Makes one stream of output of many inputs: an input that fails is named, and the rest goes on. */
import { createReadStream } from 'node:fs'
import { pipeline, type Transform, type Writable } from 'node:stream'
import { pipeline as finish } from 'node:stream/promises'
import { fileError } from '../node/files.js'
import { EXIT, type Io, isBrokenPipe, Reporter } from './io.js'

const NEWLINE = 0x0a

/**
 * Writes to standard output what each input, or standard input when there are none, gives through a transform.
 *
 * @param transformFor the transform of an input, by its name
 */
export async function writeAll(
  inputs: readonly string[],
  transformFor: (input: string) => Transform,
  io: Io,
  reporter: Reporter,
): Promise<void> {
  try {
    await finish(outputs(inputs.length === 0 ? ['-'] : inputs, transformFor, io, reporter), io.stdout, { end: false })
  } catch (error) {
    if (!isBrokenPipe(error)) throw fileError('standard output', error)
  }
}

async function* outputs(
  inputs: readonly string[],
  transformFor: (input: string) => Transform,
  io: Io,
  reporter: Reporter,
): AsyncGenerator<Buffer> {
  let open = false
  for (const input of inputs) {
    // The last line of one input is not the beginning of the next one's first.
    if (open) yield Buffer.from('\n')
    open = false
    const transform = transformFor(input)
    // An error of the source reaches the reader through the transform.
    pipeline(input === '-' ? io.stdin : createReadStream(input), transform, () => undefined)
    try {
      for await (const chunk of transform as AsyncIterable<Buffer>) {
        yield chunk
        open = chunk.at(-1) !== NEWLINE
      }
    } catch (error) {
      reporter.fail(fileError(input, error).message)
    }
  }
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
