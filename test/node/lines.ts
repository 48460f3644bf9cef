import t from 'tap'
import { Readable } from 'node:stream'
import { readLines } from '../../lib/node/lines.js'
import { MAX_RECORD } from '../../lib/node/record-filter.js'
import { cuts } from '../support/cuts.js'

async function read(chunks: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<string[]> {
  const lines: string[] = []
  for await (const line of readLines(Readable.from(chunks))) lines.push(line)
  return lines
}

/** The lengths of the lines, and after how many lines which of them were told to be too long. */
async function lengths(chunks: Iterable<Buffer>): Promise<{ lengths: number[]; long: [number, number][] }> {
  const lengths: number[] = []
  const long: [number, number][] = []
  const onLong = (number: number): unknown => long.push([lengths.length, number])
  for await (const line of readLines(Readable.from(chunks), onLong)) lengths.push(line.length)
  return { lengths, long }
}

/** So many bytes without a line end, in pieces as files are read in. */
function* endless(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(1 << 16, 'a')
  for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, left)
}

void t.test('text is read a line at a time, however it is cut', async (t) => {
  for (const { name, chunks } of cuts(Buffer.from('één\r\n\n😀 \u2028 zwei\n\nlast'))) {
    t.strictSame(await read(chunks), ['één\r', '', '😀 \u2028 zwei', '', 'last'], name)
  }
  t.strictSame(await read([]), [])
  t.strictSame(await read([Buffer.from('a\n')]), ['a'], 'a final line end begins no line')
  t.strictSame(await read([Buffer.from('\n\n')]), ['', ''])
})

void t.test('an error of the source reaches the reader', async (t) => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield await Promise.resolve(Buffer.from('a\nb'))
    throw new Error('the disk is gone')
  }
  await t.rejects(read(broken()), new Error('the disk is gone'))
})

void t.test('a line as long as the limit is read, in time that grows with its length alone', async (t) => {
  function* bytes(): Generator<Buffer> {
    yield Buffer.from('first\n')
    yield* endless(MAX_RECORD)
    yield Buffer.from('\nlast')
  }
  t.strictSame(await lengths(bytes()), { lengths: [5, MAX_RECORD, 4], long: [] })
})

void t.test('a longer one is told by its number, and given as an empty line in its place', async (t) => {
  function* bytes(): Generator<Buffer> {
    yield Buffer.from('first\n')
    yield* endless(MAX_RECORD + 1)
    yield Buffer.from('\nthird\n')
    yield* endless(MAX_RECORD + 7)
    yield Buffer.from('\n')
    yield* endless(2 * MAX_RECORD)
  }
  t.strictSame(await lengths(bytes()), {
    lengths: [5, 0, 5, 0, 0],
    long: [
      [1, 2],
      [3, 4],
      [4, 5],
    ],
  })
})

void t.test('a reader that stops early ends the reading', async (t) => {
  let given = 0
  async function* forever(): AsyncGenerator<Buffer> {
    for (; ; given++) yield await Promise.resolve(Buffer.from('a line\n'.repeat(1000)))
  }
  for await (const line of readLines(forever())) {
    t.equal(line, 'a line')
    break
  }
  await new Promise((done) => setTimeout(done, 20))
  const before = given
  await new Promise((done) => setTimeout(done, 20))
  t.equal(given, before)
  t.ok(given < 100, `${String(given)} pieces were read`)
})

void t.test('whoever does not ask for long lines is given an empty one all the same', async (t) => {
  t.strictSame(await read([Buffer.from('first\n'), ...endless(MAX_RECORD + 1), Buffer.from('\nlast')]), [
    'first',
    '',
    'last',
  ])
})
