import t from 'tap'
import { Readable } from 'node:stream'
import { readLines } from '../../lib/node/lines.js'
import { cuts } from '../support/cuts.js'

async function read(chunks: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<string[]> {
  const lines: string[] = []
  for await (const line of readLines(Readable.from(chunks))) lines.push(line)
  return lines
}

void t.test('text is read a line at a time, however it is cut', async (t) => {
  for (const { name, chunks } of cuts(Buffer.from('één\r\n\n😀 \u2028 zwei\n\nlast'))) {
    t.strictSame(await read(chunks), ['één\r', '', '😀 \u2028 zwei', '', 'last'], name)
  }
  t.strictSame(await read([]), [])
  t.strictSame(await read([Buffer.from('a\n')]), ['a'], 'a final line end begins no line')
})

void t.test('an error of the source reaches the reader', async (t) => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield await Promise.resolve(Buffer.from('a\nb'))
    throw new Error('the disk is gone')
  }
  await t.rejects(read(broken()), new Error('the disk is gone'))
})
