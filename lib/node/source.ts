/** Opens what is to be cleaned: a file or a stream, plain or gzip, told by its first bytes. */
import { type BigIntStats, constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ChaffError } from '../engine/errors.js'
import { fileError } from './files.js'
import { fsPath } from './paths.js'

/** What gzip may grow to, times its size, unless another limit is set; text seldom grows to ten times. */
export const MAX_EXPANSION = 200

/** What is unpacked up to this, in bytes, is let pass whatever it came from. */
const FREE = 1 << 24

/** What gzip begins with (RFC 1952). */
const GZIP = Buffer.of(0x1f, 0x8b)

/** How sources are read. */
export interface SourceOptions {
  /** Gzip that grows to more than so many times its size is refused. */
  readonly maxExpansion: number
}

/** What is known of a file before it is read, and must be true of it afterwards. */
export interface FileState {
  readonly size: bigint
  readonly modified: bigint
}

/** A file that is open for reading; read its `bytes`, or `close` it. */
export interface SourceFile {
  readonly state: FileState
  /** Tells the file from all others, whatever they are called; undefined for what is no file proper. */
  readonly identity: string | undefined
  /** Whether it holds gzip, as far as that can be told without reading from it. */
  readonly isPacked: boolean
  /** Its bytes; what they hold, when they are gzip. An error names the file, which is closed when they end. */
  bytes(): AsyncGenerator<Buffer>
  close(): Promise<void>
}

/**
 * Opens a file.
 *
 * @param follow whether it may be a symbolic link
 * @throws {ChaffError} CHAFF_FILE when it cannot be opened
 */
export async function openSource(path: string, options: SourceOptions, follow: boolean): Promise<SourceFile> {
  try {
    const file = await open(fsPath(path), constants.O_RDONLY | (follow ? 0 : constants.O_NOFOLLOW))
    const stats = await file.stat({ bigint: true })
    const state = stateOf(stats)
    const isFile = stats.isFile()
    return {
      state,
      identity: identityOf(stats),
      isPacked: isFile && (await isGzip(file)),
      bytes: () => unpacked(isFile ? unchanged(file, path, state) : read(file), path, options),
      close: () => file.close(),
    }
  } catch (error) {
    throw fileError(path, error)
  }
}

async function* read(file: FileHandle): AsyncGenerator<Buffer> {
  try {
    yield* file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>
  } finally {
    await file.close()
  }
}

/** The bytes of a file, which must not have changed when the last has been read. */
async function* unchanged(file: FileHandle, path: string, before: FileState): AsyncGenerator<Buffer> {
  try {
    yield* file.createReadStream({ autoClose: false, start: 0 }) as AsyncIterable<Buffer>
    const { size, modified } = stateOf(await file.stat({ bigint: true }))
    if (size !== before.size || modified !== before.modified) {
      throw new ChaffError('CHAFF_FILE', `${path}: changed while it was read; run again when nothing writes to it`)
    }
  } finally {
    await file.close()
  }
}

function stateOf({ size, mtimeNs }: BigIntStats): FileState {
  return { size, modified: mtimeNs }
}

/** Tells a file from all others, whatever they are called; undefined for what is no file proper. */
export function identityOf(stats: Pick<BigIntStats, 'dev' | 'ino' | 'isFile'>): string | undefined {
  return stats.isFile() ? `${String(stats.dev)}:${String(stats.ino)}` : undefined
}

async function isGzip(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0)
  return bytesRead === GZIP.length && buffer.equals(GZIP)
}

/**
 * The bytes of a source, or what they hold when they are gzip.
 *
 * @param name the source's, for messages
 * @throws {ChaffError} CHAFF_FILE when it cannot be read, or when gzip is cut off, damaged, or grows beyond the limit
 */
export async function* unpacked(
  source: AsyncIterable<Buffer>,
  name: string,
  { maxExpansion }: SourceOptions,
): AsyncGenerator<Buffer> {
  try {
    const { start, bytes } = await peek(source)
    if (!start.subarray(0, GZIP.length).equals(GZIP)) yield* bytes
    else yield* gunzip(bytes, name, maxExpansion)
  } catch (error) {
    throw fileError(name, error)
  }
}

async function* gunzip(packed: AsyncIterable<Buffer>, name: string, maxExpansion: number): AsyncGenerator<Buffer> {
  let taken = 0
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of packed) {
      taken += chunk.length
      yield chunk
    }
  }
  const unzipped = createGunzip()
  // An error of the source reaches the reader through the stream that it reads.
  pipeline(counted(), unzipped, () => undefined)
  let given = 0
  for await (const chunk of unzipped as AsyncIterable<Buffer>) {
    given += chunk.length
    if (given > FREE && given > maxExpansion * taken) {
      throw new ChaffError(
        'CHAFF_FILE',
        `${name}: the gzip data grows to more than ${String(maxExpansion)} times its size; if it is sound, raise --max-expansion`,
      )
    }
    yield chunk
  }
}

/** The first bytes of a source, as many as tell gzip if it has them, and the whole of it. */
async function peek(source: AsyncIterable<Buffer>): Promise<{ start: Buffer; bytes: AsyncGenerator<Buffer> }> {
  const rest = source[Symbol.asyncIterator]()
  const chunks: Buffer[] = []
  let length = 0
  while (length < GZIP.length) {
    const next = await rest.next()
    if (next.done === true) break
    chunks.push(next.value)
    length += next.value.length
  }
  const start = Buffer.concat(chunks)
  async function* bytes(): AsyncGenerator<Buffer> {
    if (start.length > 0) yield start
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { start, bytes: bytes() }
}
