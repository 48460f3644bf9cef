/** Packs and unpacks bytes in memory. */
import { type Compression, unpack } from '../../lib/node/compression.js'
import { Zstd } from '@hpcc-js/wasm-zstd'

const library = await Zstd.load()

/** Bytes as a Zstandard frame, as its own library makes it. */
export function zstd(bytes: string | Buffer): Buffer {
  return Buffer.from(library.compress(Buffer.from(bytes)))
}

/** What a Zstandard frame holds, as its own library reads it; undefined when that refuses it, or reads one frame of several. */
/* c8 ignore start -- a fuzzer asks for it */
export function unzipped(bytes: Buffer): Buffer | undefined {
  try {
    const text = Buffer.from(library.decompress(bytes))
    return text.length === 0 ? undefined : text
  } catch {
    return undefined
  }
}
/* c8 ignore stop */

/** What packed bytes hold. */
export async function unzip(bytes: Buffer, compression: Compression): Promise<Buffer> {
  return collect(unpack(each([bytes]), compression, 'packed', Infinity))
}

/** All bytes of a source. */
export async function collect(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}

// eslint-disable-next-line @typescript-eslint/require-await -- it takes the place of a stream
export async function* each(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks
}
