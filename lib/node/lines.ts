/** Reads lines of text, where bytes that are not UTF-8 and line ends need not come back as they were. */
import { pipeline, type Readable } from 'node:stream'
import split2 from 'split2'

/** The lines of a stream of bytes; an error of the stream ends them. */
export function readLines(source: Readable | AsyncIterable<Buffer>): AsyncIterable<string> {
  const lines = split2('\n')
  // The error reaches the reader through the stream that it reads.
  pipeline(source, lines, () => undefined)
  return lines as AsyncIterable<string>
}
