import t from 'tap'
import { isZstd, packZstd, unpackZstd } from '../../lib/node/zstd.js'
import { STORY } from '../support/articles.js'
import { cuts } from '../support/cuts.js'
import { Random } from '../support/random.js'
import { collect, each, zstd } from '../support/zstd.js'

const TEXT = STORY.join('\n')
const SKIPPABLE = Buffer.of(0x5f, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3)

const unpacked = (...chunks: readonly Buffer[]): Promise<Buffer> => collect(unpackZstd(each(chunks)))
const packed = (...chunks: readonly Buffer[]): Promise<Buffer> => collect(packZstd(each(chunks)))

/** A frame by hand: header, blocks, and what follows. */
function frame(header: readonly number[], ...blocks: readonly (readonly number[])[]): Buffer {
  return Buffer.of(0x28, 0xb5, 0x2f, 0xfd, ...header, ...blocks.flat())
}

/** A block that holds bytes as they are. */
function raw(text: string, isLast: boolean): number[] {
  return [(text.length << 3) | (isLast ? 1 : 0), text.length >> 5, 0, ...Buffer.from(text)]
}

/** Bytes that do not pack. */
function noise(length: number): Buffer {
  const random = new Random(7)
  return Buffer.from(Array.from({ length }, () => random.below(256)))
}

void t.test('frames are read one after the other, those without data left out, whatever the cuts', async (t) => {
  const input = Buffer.concat([
    SKIPPABLE,
    zstd('one '),
    await packed(Buffer.from('two ')),
    SKIPPABLE,
    zstd(''),
    zstd(TEXT),
  ])
  for (const { name, chunks } of cuts(input, 3)) {
    t.equal((await unpacked(...chunks)).toString(), `one two ${TEXT}`, name)
  }
  t.equal((await unpacked()).length, 0)
})

void t.test('frames of every header are read', async (t) => {
  for (const [header, what] of [
    [[0x00, 0x00], 'a window, no size'],
    [[0x20, 3], 'one segment, its size in a byte'],
    [[0x80, 0x0f, 3, 0, 0, 0], 'a window with an eighth more of its base, a size in four bytes'],
    [[0xe0, 3, 0, 0, 0, 0, 0, 0, 0], 'one segment, its size in eight bytes'],
    [[0x23, 0, 0, 0, 0, 3], 'a dictionary that is none'],
  ] as const) {
    t.equal((await unpacked(frame(header, raw('abc', true)))).toString(), 'abc', what)
  }
  t.equal((await unpacked(frame([0, 0], raw('ab', false), raw('c', true)))).toString(), 'abc', 'two blocks')
  t.equal((await unpacked(frame([0, 0], [(5 << 3) | 3, 0, 0, 0x61]))).toString(), 'aaaaa', 'a run of one byte')
  const text = 'a'.repeat(300)
  t.equal((await unpacked(frame([0x60, 44, 0], raw(text, true)))).toString(), text, 'a size in two bytes, from 256')
})

void t.test('what is packed is unpacked again, in frames of a mebibyte each with a checksum', async (t) => {
  for (const bytes of [Buffer.alloc(0), Buffer.from(TEXT), noise(5000), Buffer.alloc(1 << 20), noise((1 << 20) + 1)]) {
    const zipped = await packed(bytes)
    t.ok(isZstd(zipped))
    t.ok((await unpacked(zipped)).equals(bytes), `${String(bytes.length)} bytes`)
    t.ok(
      (
        await packed(
          ...Array.from({ length: 9 }, (_, i) => bytes.subarray((i * bytes.length) / 9, ((i + 1) * bytes.length) / 9)),
        )
      ).equals(zipped),
      'the same bytes, however they come',
    )
  }
  const long = Buffer.from(`${TEXT}\n`.repeat(5000))
  const zipped = await packed(long)
  t.ok(zipped.length < long.length / 50, `${String(zipped.length)} bytes`)
  t.equal(zipped.toString('latin1').split('(\xb5/\xfd').length - 1, Math.ceil(long.length / (1 << 20)), 'frames')
})

void t.test('other programs can read it, if there is one', async (t) => {
  const { spawnSync } = await import('node:child_process')
  const input = await packed(Buffer.from(`${TEXT}\n`.repeat(5000)))
  const { stdout, error, stderr } = spawnSync('zstd', ['-dc'], { input, maxBuffer: 1 << 27 })
  if (error !== undefined) t.comment('zstd is not installed: not tested')
  else t.equal(stdout.toString(), `${TEXT}\n`.repeat(5000), stderr.toString())
})

void t.test('data that is cut off anywhere is named', async (t) => {
  const input = Buffer.concat([SKIPPABLE, await packed(Buffer.from(TEXT))])
  for (let length = 4; length < input.length; length++) {
    if (length === SKIPPABLE.length || (length > SKIPPABLE.length && length < SKIPPABLE.length + 4)) continue
    await t.rejects(
      unpacked(input.subarray(0, length)),
      { message: 'the zstd data is cut off; fetch the file again' },
      String(length),
    )
  }
})

void t.test('damaged data is named', async (t) => {
  const sound = await packed(Buffer.from(TEXT))
  const changed = (at: number): Buffer => {
    const bytes = Buffer.from(sound)
    bytes[at]! ^= 0x55
    return bytes
  }
  for (const [bytes, what] of [
    [changed(20), 'what is said'],
    [changed(sound.length - 1), 'the checksum'],
    [Buffer.concat([sound, Buffer.from('more')]), 'bytes behind it'],
    [Buffer.concat([sound, Buffer.from('m')]), 'a byte behind it'],
    [frame([0x20, 4], raw('abc', true)), 'a size that is not so'],
    [frame([0, 0], [0xff, 0xff, 0xff]), 'a block too long'],
    [frame([0, 0], [0x0f, 0, 0, 1]), 'a block of no type'],
    [frame([0x08, 0], raw('abc', true)), 'a mark that is reserved'],
    [frame([0xcf, ...Array<number>(13).fill(0)], raw('abc', true)), 'the same in a long header'],
  ] as const) {
    await t.rejects(unpacked(bytes), { message: 'the zstd data is damaged; fetch the file again' }, what)
  }
})

void t.test('a window too large, and a dictionary, are refused with what to do', async (t) => {
  const tooLarge = { message: 'the zstd data needs a window of more than 128 MiB; unpack it with zstd --long=31 first' }
  await t.rejects(unpacked(frame([0, (18 << 3) | 1], raw('abc', true))), tooLarge)
  await t.rejects(unpacked(frame([0xe0, 0, 0, 0, 0, 1, 0, 0, 0], raw('abc', true))), tooLarge, 'as one segment')
  await t.rejects(unpacked(frame([0x21, 7, 3], raw('abc', true))), {
    message: 'the zstd data needs a dictionary; unpack it with zstd -D first',
  })
})

void t.test('a source that is not read to its end is let go of', async (t) => {
  let isClosed = false
  async function* source(): AsyncGenerator<Buffer> {
    try {
      yield* each([zstd(noise(300_000)), zstd('more')])
    } finally {
      isClosed = true
    }
  }
  for await (const part of unpackZstd(source())) if (part.length > 0) break
  t.ok(isClosed)
  isClosed = false
  for await (const part of packZstd(source())) if (part.length > 0) break
  t.ok(isClosed)
})
