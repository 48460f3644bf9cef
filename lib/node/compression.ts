/** The ways that bytes may be packed: told by the first of them, unpacked within a limit, and packed again. */
import { pipeline } from 'node:stream'
import { createGunzip, createGzip, gzipSync } from 'node:zlib'
import { ChaffError } from '../engine/errors.js'
import { ByteReader } from './byte-reader.js'
import { isWarc, WARC_BYTES, warcRecords } from './warc.js'
import { isZstd, packZstd, unpackZstd } from './zstd.js'

export const COMPRESSIONS = ['none', 'gzip', 'zstd'] as const

export type Compression = (typeof COMPRESSIONS)[number]

/** What a name ends with when it says how a file is packed. */
export const EXTENSIONS: Readonly<Record<Compression, string>> = { none: '', gzip: '.gz', zstd: '.zst' }

/** How many first bytes tell a compression. */
export const MAGIC_BYTES = 4

/** What gzip begins with (RFC 1952). */
const GZIP = Buffer.of(0x1f, 0x8b)

/** How bytes are packed, by their beginning. */
export function compressionOf(start: Buffer): Compression {
  if (start.subarray(0, GZIP.length).equals(GZIP)) return 'gzip'
  return isZstd(start) ? 'zstd' : 'none'
}

/** What packed data may grow to, times its size, unless another limit is set; text seldom grows to ten times. */
export const MAX_EXPANSION = 200

/** What is unpacked up to this, in bytes, is let pass whatever it came from. */
const FREE = 1 << 24

/**
 * What packed bytes hold.
 *
 * @param name the source's, for messages
 * @throws {ChaffError} CHAFF_FILE when it grows to more than `maxExpansion` times its size; the errors of the decoders
 */
export async function* unpack(
  packed: AsyncIterable<Buffer>,
  compression: Compression,
  name: string,
  maxExpansion: number,
): AsyncGenerator<Buffer> {
  if (compression === 'none') {
    yield* packed
    return
  }
  let taken = 0
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of packed) {
      taken += chunk.length
      yield chunk
    }
  }
  let given = 0
  for await (const chunk of compression === 'gzip' ? gunzip(counted()) : unpackZstd(counted())) {
    given += chunk.length
    if (given > FREE && given > maxExpansion * taken) {
      throw new ChaffError(
        'CHAFF_FILE',
        `${name}: the ${compression} data grows to more than ${String(maxExpansion)} times its size; if it is sound, raise --max-expansion`,
      )
    }
    yield chunk
  }
}

function gunzip(packed: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const unzipped = createGunzip()
  // An error of the source reaches the reader through the stream that it reads.
  pipeline(packed, unzipped, () => undefined)
  return unzipped
}

/** Bytes packed. An error of theirs reaches the reader. */
export function pack(bytes: AsyncIterable<Buffer>, compression: Compression): AsyncIterable<Buffer> {
  switch (compression) {
    case 'none':
      return bytes
    case 'gzip':
      return gzip(bytes)
    case 'zstd':
      return packZstd(bytes)
  }
}
/** A WARC file has each record in a member of its own, so that readers can go to any of them; other bytes are one member. */
async function* gzip(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const reader = new ByteReader(bytes)
  try {
    const start = await reader.read(WARC_BYTES)
    async function* all(): AsyncGenerator<Buffer> {
      yield start
      yield* reader.take(Infinity)
    }
    if (isWarc(start)) for await (const record of warcRecords(all())) yield gzipSync(record)
    else {
      const zipped = createGzip()
      pipeline(all(), zipped, () => undefined)
      yield* zipped as AsyncIterable<Buffer>
    }
  } finally {
    await reader.close()
  }
}
