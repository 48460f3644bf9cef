/**
 * Packs bytes as Zstandard and unpacks them (RFC 8878), on every Node: node:zlib has it from 22.15 on, where it drops in silence
 * all that follows the first frame.
 *
 * The frames are walked here, block by block: so a few bytes never become more than a block's worth at a time, the window is
 * known before memory is taken for it, and the checksum, which the decoder skips, is looked at.
 */
import { ByteReader } from './byte-reader.js'

const MAGIC = 0xfd2fb528
/** Frames that hold no data: their magic is this and the fifteen numbers after it. */
const SKIPPABLE = 0x184d2a50

/** The most that a frame may look back, in bytes: what `zstd` itself allows unless told otherwise. */
const MAX_WINDOW = 1 << 27
/** The most that a block holds. */
const MAX_BLOCK = 1 << 17

/** What is packed into a frame. */
const FRAME = 1 << 20

/** Of the frame header's first byte: the text is one segment; a checksum follows the last block. */
const SINGLE_SEGMENT = 0x20
const CHECKSUM = 0x04

/** Where a Zstandard frame or a skippable one begins. */
export function isZstd(start: Buffer): boolean {
  if (start.length < 4) return false
  const magic = start.readUInt32LE(0)
  return magic === MAGIC || isSkippable(magic)
}

function isSkippable(magic: number): boolean {
  return (magic & 0xfffffff0) === SKIPPABLE
}

function damaged(): Error {
  return new Error('the zstd data is damaged; fetch the file again')
}

/** Reads exactly so many bytes. */
async function read(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = await reader.read(length)
  if (bytes.length < length) throw new Error('the zstd data is cut off; fetch the file again')
  return bytes
}

/** What frames hold, one after the other. @throws {Error} in words, when they are cut off, damaged or need too much */
export async function* unpackZstd(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const reader = new ByteReader(packed)
  try {
    for (let start = await reader.read(4); start.length > 0; start = await reader.read(4)) {
      const magic = start.length < 4 ? 0 : start.readUInt32LE(0)
      if (isSkippable(magic)) await skip(reader, (await read(reader, 4)).readUInt32LE(0))
      else if (magic === MAGIC) yield* unpackFrame(reader, start)
      else throw damaged()
    }
  } finally {
    await reader.close()
  }
}

async function skip(reader: ByteReader, length: number): Promise<void> {
  for (let left = length; left > 0; left -= MAX_BLOCK) await read(reader, Math.min(left, MAX_BLOCK))
}

async function* unpackFrame(reader: ByteReader, magic: Buffer): AsyncGenerator<Buffer> {
  const [{ Decompress }, hash] = [await import('fzstd'), await createHash()]
  const header = await readHeader(reader)
  const parts: Buffer[] = []
  let length = 0
  const decoder = new Decompress((part) => {
    parts.push(Buffer.from(part))
  })
  const feed = (bytes: Buffer, isLast: boolean): void => {
    try {
      decoder.push(bytes, isLast)
    } catch {
      throw damaged()
    }
  }
  feed(Buffer.concat([magic, header.bytes]), false)
  for (let isLast = false; !isLast;) {
    const block = await readBlock(reader)
    isLast = block.isLast
    feed(block.bytes, isLast)
    const bytes = Buffer.concat(parts.splice(0))
    length += bytes.length
    hash.update(bytes)
    yield bytes
  }
  if (header.size !== undefined && header.size !== BigInt(length)) throw damaged()
  if (!header.hasChecksum) return
  const checksum = await read(reader, 4)
  if (!checksum.equals(checksumOf(hash))) throw damaged()
}

interface Header {
  /** The header as the decoder is given it: without a checksum, which is looked at here. */
  readonly bytes: Buffer
  readonly hasChecksum: boolean
  /** How many bytes the frame holds, if it says. */
  readonly size: bigint | undefined
}

async function readHeader(reader: ByteReader): Promise<Header> {
  const descriptor = (await read(reader, 1))[0]!
  const isSingle = (descriptor & SINGLE_SEGMENT) !== 0
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3]!
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6]!
  const rest = await read(reader, (isSingle ? 0 : 1) + dictionaryBytes + sizeBytes)
  const size = sizeBytes === 0 ? undefined : littleEndian(rest.subarray(-sizeBytes)) + (sizeBytes === 2 ? 256n : 0n)
  const window = isSingle ? size! : windowSize(rest[0]!)
  if (window > MAX_WINDOW) {
    throw new Error('the zstd data needs a window of more than 128 MiB; unpack it with zstd --long=31 first')
  }
  const dictionary = rest.subarray(isSingle ? 0 : 1, rest.length - sizeBytes)
  if (dictionary.some((byte) => byte !== 0)) {
    throw new Error('the zstd data needs a dictionary; unpack it with zstd -D first')
  }
  const bytes = Buffer.concat([Buffer.of(descriptor & ~CHECKSUM), rest])
  return { bytes, hasChecksum: (descriptor & CHECKSUM) !== 0, size }
}

function littleEndian(bytes: Buffer): bigint {
  return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n)
}

/** RFC 8878, section 3.1.1.1.2. */
function windowSize(byte: number): bigint {
  const base = 1n << BigInt(10 + (byte >> 3))
  return base + (base >> 3n) * BigInt(byte & 7)
}

async function readBlock(reader: ByteReader): Promise<{ bytes: Buffer; isLast: boolean }> {
  const head = await read(reader, 3)
  const word = head.readUIntLE(0, 3)
  const size = word >> 3
  if (size > MAX_BLOCK) throw damaged()
  // A run of one byte is told by that byte.
  const isRun = ((word >> 1) & 3) === 1
  const body = await read(reader, isRun ? 1 : size)
  return { bytes: Buffer.concat([head, body]), isLast: (word & 1) === 1 }
}

interface Hash {
  update(bytes: Uint8Array): unknown
  digest(): bigint
}

async function createHash(): Promise<Hash> {
  const { default: xxhash } = await import('xxhash-wasm')
  return (await xxhash()).create64()
}

/** The four bytes that close a frame: the lower half of the hash of what it holds. */
function checksumOf(hash: Hash): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(hash.digest())
  return bytes.subarray(0, 4)
}

/** Packs bytes into frames that are decoded each by itself: memory is bounded on both sides. */
export async function* packZstd(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source)
  try {
    let bytes: Buffer
    let isFirst = true
    do {
      bytes = await reader.read(FRAME)
      if (bytes.length > 0 || isFirst) yield await packFrame(bytes)
      isFirst = false
    } while (bytes.length === FRAME)
  } finally {
    await reader.close()
  }
}

/** Bytes as one frame, with a checksum: the encoder writes none, but a frame may be given one. */
async function packFrame(bytes: Buffer): Promise<Buffer> {
  const { Zstd } = await import('@hpcc-js/wasm-zstd')
  const frame = Buffer.from((await Zstd.load()).compress(bytes))
  frame[4]! |= CHECKSUM
  const hash = await createHash()
  hash.update(bytes)
  return Buffer.concat([frame, checksumOf(hash)])
}
