/** Reads lines of text, where bytes that are not UTF-8 and line ends need not come back as they were. */
import { pipeline, type Readable } from 'node:stream'
import split2 from 'split2'
import { LineFramer } from './framing.js'
import { MAX_RECORD } from './record-filter.js'

const NEWLINE = Buffer.from('\n')

/**
 * The lines of a stream of bytes; an error of the stream ends them.
 *
 * @param onLong is told the number, from 1, of a line of more than `MAX_RECORD` bytes, before the line is given as an empty one
 */
export async function* readLines(
  source: Readable | AsyncIterable<Buffer>,
  onLong: (number: number) => void = () => undefined,
): AsyncGenerator<string> {
  const long = new Set<number>()
  const lines = split2('\n')
  // The error reaches the reader through the stream that it reads.
  pipeline(wholeLines(source, long), lines, () => undefined)
  let number = 0
  for await (const line of lines as AsyncIterable<string>) {
    number++
    if (long.delete(number)) onLong(number)
    yield line
  }
}

/**
 * The bytes of a stream in pieces that end with a line: split2 looks at all that it holds whenever a piece comes.
 *
 * @param long gets the numbers of the lines, from 1, that are too long and therefore empty
 */
export async function* wholeLines(source: AsyncIterable<Buffer>, long = new Set<number>()): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  let number = 0
  const framer = new LineFramer(
    {
      line: (bytes) => {
        number++
        pieces.push(bytes, NEWLINE)
      },
      longLine: () => {
        long.add(++number)
        pieces.push(NEWLINE)
      },
      longPart: () => undefined,
      longEnd: () => undefined,
    },
    MAX_RECORD,
  )
  for await (const chunk of source) {
    framer.push(chunk)
    if (pieces.length === 0) continue
    yield Buffer.concat(pieces)
    pieces = []
  }
  framer.end()
  // The end of the last line, which is empty where the text ends with "\n", begins none.
  yield Buffer.concat(pieces).subarray(0, -NEWLINE.length)
}
