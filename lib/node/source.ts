/** Opens what is to be cleaned: a file or a stream, plain or packed, told by its first bytes. */
import { type BigIntStats, closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { ChaffError } from '../engine/errors.js'
import { type Compression, compressionOf, MAGIC_BYTES, unpack } from './compression.js'
import { fileError } from './files.js'
import { fsPath } from './paths.js'

/** A file of up to so many bytes is small: it may be held, and is read at once. */
export const SMALL = 1 << 18
/** So many bytes are read at a time, and at least so many are asked for. */
const PIECE = 1 << 16
const LEAST = 1 << 10

/** How sources are read. */
export interface SourceOptions {
  /** Packed data that grows to more than so many times its size is refused. */
  readonly maxExpansion: number
  /** Is told how many bytes of a file, packed as they are, were read. */
  readonly onRead?: ((bytes: number) => void) | undefined
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
  /** How it is packed, as far as that can be told without reading from it. */
  readonly compression: Compression
  /** Its bytes; what they hold, when they are packed. An error names the file, which is closed when they end. */
  bytes(): AsyncGenerator<Buffer>
  close(): Promise<void>
}

/** A file that is open. A small one answers at once, since a promise costs ten times as much as the step itself. */
interface OpenFile {
  stat(): BigIntStats | Promise<BigIntStats>
  /** Its bytes from a place on, or the next ones of what is no file proper (null), at most so many; none at its end. */
  read(at: number | null, most: number): Buffer | Promise<Buffer>
  close(): void | Promise<void>
}

/**
 * Opens a file.
 *
 * @param follow whether it may be a symbolic link
 * @throws {ChaffError} CHAFF_FILE when it cannot be opened
 */
export async function openSource(path: string, options: SourceOptions, follow: boolean): Promise<SourceFile> {
  try {
    return await sourceOf(await openFile(path, follow), path, options)
  } catch (error) {
    throw fileError(path, error)
  }
}

async function openFile(path: string, follow: boolean): Promise<OpenFile> {
  const flags = constants.O_RDONLY | (follow ? 0 : constants.O_NOFOLLOW)
  // To open what is no file may take long.
  const there = (follow ? statSync : lstatSync)(fsPath(path), { bigint: true })
  if (!there.isFile() || there.size > SMALL) return openLarge(path, flags)
  // Between files that are never waited for, signals and timers would have no turn.
  await setImmediate()
  return openSmall(path, flags)
}

/** Tells what an open file is; closes it when its first bytes cannot be read. */
async function sourceOf(file: OpenFile, path: string, options: SourceOptions): Promise<SourceFile> {
  try {
    const stats = await file.stat()
    const compression = stats.isFile() ? compressionOf(await file.read(0, MAGIC_BYTES)) : 'none'
    return {
      state: { size: stats.size, modified: stats.mtimeNs },
      identity: identityOf(stats),
      compression,
      bytes: () => unpacked(counted(pieces(file, path, stats), options), path, options),
      close: async () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

function openSmall(path: string, flags: number): OpenFile {
  const file = openSync(fsPath(path), flags)
  let isOpen = true
  return {
    stat: () => fstatSync(file, { bigint: true }),
    read(at, most) {
      const piece = Buffer.allocUnsafe(most)
      return piece.subarray(0, readSync(file, piece, 0, most, at))
    },
    close() {
      if (isOpen) closeSync(file)
      isOpen = false
    },
  }
}

async function openLarge(path: string, flags: number): Promise<OpenFile> {
  const file = await open(fsPath(path), flags)
  return {
    stat: () => file.stat({ bigint: true }),
    async read(at, most) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(most), 0, most, at)
      return buffer.subarray(0, bytesRead)
    },
    close: () => file.close(),
  }
}

/** The bytes of a file from its beginning; one proper must not have changed when the last has been read. Closes it. */
async function* pieces(file: OpenFile, path: string, before: BigIntStats): AsyncGenerator<Buffer> {
  const isFile = before.isFile()
  const size = Number(before.size)
  try {
    for (let at = 0; ;) {
      const most = isFile ? Math.min(PIECE, Math.max(LEAST, size - at)) : PIECE
      const piece = await file.read(isFile ? at : null, most)
      if (piece.length === 0) break
      yield piece
      at += piece.length
    }
    if (isFile) checkUnchanged(path, before, await file.stat())
  } finally {
    await file.close()
  }
}

async function* counted(bytes: AsyncIterable<Buffer>, { onRead }: SourceOptions): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    onRead?.(chunk.length)
    yield chunk
  }
}

/** @throws {ChaffError} CHAFF_FILE when a file is no longer what it was before it was read */
function checkUnchanged(path: string, before: BigIntStats, now: BigIntStats): void {
  if (now.size === before.size && now.mtimeNs === before.mtimeNs) return
  throw new ChaffError('CHAFF_FILE', `${path}: changed while it was read; run again when nothing writes to it`)
}

/** Tells a file from all others, whatever they are called; undefined for what is no file proper. */
export function identityOf(stats: Pick<BigIntStats, 'dev' | 'ino' | 'isFile'>): string | undefined {
  return stats.isFile() ? `${String(stats.dev)}:${String(stats.ino)}` : undefined
}

/** A stream that has begun. */
export interface OpenStream {
  /** How it is packed. */
  readonly compression: Compression
  /** Its bytes; what they hold, when they are packed. An error names the stream. */
  readonly bytes: AsyncIterable<Buffer>
}

/**
 * Waits for the first bytes of a stream.
 *
 * @param name the stream's, for messages
 * @throws {ChaffError} CHAFF_FILE when it cannot be read
 */
export async function openStream(
  source: AsyncIterable<Buffer>,
  name: string,
  { maxExpansion }: SourceOptions,
): Promise<OpenStream> {
  try {
    const { start, bytes } = await peek(source, MAGIC_BYTES)
    const compression = compressionOf(start)
    return { compression, bytes: named(unpack(bytes, compression, name, maxExpansion), name) }
  } catch (error) {
    throw fileError(name, error)
  }
}

async function* named(bytes: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  try {
    yield* bytes
  } catch (error) {
    throw fileError(name, error)
  }
}

/**
 * The bytes of a source, or what they hold when they are packed.
 *
 * @param name the source's, for messages
 * @throws {ChaffError} CHAFF_FILE when it cannot be read, or when packed data is cut off, damaged, or grows beyond the limit
 */
export async function* unpacked(
  source: AsyncIterable<Buffer>,
  name: string,
  options: SourceOptions,
): AsyncGenerator<Buffer> {
  const { bytes } = await openStream(source, name, options)
  yield* bytes
}

/** The first bytes of a source, at least `least` if it has them, and the whole of it. */
export async function peek(
  source: AsyncIterable<Buffer>,
  least: number,
): Promise<{ start: Buffer; bytes: AsyncGenerator<Buffer> }> {
  const rest = source[Symbol.asyncIterator]()
  const chunks: Buffer[] = []
  let length = 0
  while (length < least) {
    const next = await rest.next()
    if (next.done === true) break
    chunks.push(next.value)
    length += next.value.length
  }
  const start = Buffer.concat(chunks)
  async function* bytes(): AsyncGenerator<Buffer> {
    try {
      if (start.length > 0) yield start
      yield* { [Symbol.asyncIterator]: () => rest }
    } finally {
      // Whoever stops at the start has not come to the rest, which holds a file open.
      await rest.return?.()
    }
  }
  return { start, bytes: bytes() }
}
