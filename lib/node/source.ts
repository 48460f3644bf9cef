/** Opens what is to be cleaned: a file or a stream, plain or packed, told by its first bytes. */
import { type BigIntStats, closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { ChaffError } from '../engine/errors.js'
import { type Compression, compressionOf, MAGIC_BYTES, unpack } from './compression.js'
import { fileError } from './files.js'
import { fsPath } from './paths.js'

/** A file of up to so many bytes is small: it may be held, and is read at once. */
export const SMALL = 1 << 18
/** Of larger ones so many bytes are read at a time, and of any at least so many are asked for. */
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

/**
 * Opens a file.
 *
 * @param follow whether it may be a symbolic link
 * @throws {ChaffError} CHAFF_FILE when it cannot be opened
 */
export async function openSource(path: string, options: SourceOptions, follow: boolean): Promise<SourceFile> {
  const flags = constants.O_RDONLY | (follow ? 0 : constants.O_NOFOLLOW)
  try {
    // To open what is no file may take long.
    const there = (follow ? statSync : lstatSync)(fsPath(path), { bigint: true })
    if (there.isFile() && there.size <= SMALL) {
      // Between files that are never waited for, signals and timers would have no turn.
      await setImmediate()
      return openSmall(path, flags, options)
    }
    const file = await open(fsPath(path), flags)
    const stats = await file.stat({ bigint: true })
    const state = stateOf(stats)
    const isFile = stats.isFile()
    return {
      state,
      identity: identityOf(stats),
      compression: isFile ? await lookAt(file) : 'none',
      bytes: () => unpacked(counted(isFile ? unchanged(file, path, state) : read(file), options), path, options),
      close: () => file.close(),
    }
  } catch (error) {
    throw fileError(path, error)
  }
}

/** Opens a small file. Each step is waited for: a promise costs ten times as much as the step itself. */
function openSmall(path: string, flags: number, options: SourceOptions): SourceFile {
  const file = openSync(fsPath(path), flags)
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  function* bytes(): Generator<Buffer> {
    try {
      const size = Number(state.size)
      for (let at = 0; ;) {
        const piece = readPiece(file, at, Math.max(LEAST, size - at))
        if (piece.length === 0) break
        yield piece
        at += piece.length
      }
      checkUnchanged(path, state, fstatSync(file, { bigint: true }))
    } finally {
      close()
    }
  }
  const stats = fstatSync(file, { bigint: true })
  const state = stateOf(stats)
  return {
    state,
    identity: identityOf(stats),
    compression: compressionOf(readPiece(file, 0, MAGIC_BYTES)),
    bytes: () => unpacked(counted(bytes(), options), path, options),
    close: () => {
      close()
      return Promise.resolve()
    },
  }
}

/** Bytes of a file from a place on, at most so many; none at its end. */
function readPiece(file: number, at: number, most: number): Buffer {
  const piece = Buffer.allocUnsafe(most)
  return piece.subarray(0, readSync(file, piece, 0, most, at))
}

async function* read(file: FileHandle): AsyncGenerator<Buffer> {
  try {
    yield* file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>
  } finally {
    await file.close()
  }
}

async function* counted(
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
  { onRead }: SourceOptions,
): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    onRead?.(chunk.length)
    yield chunk
  }
}

/** The bytes of a file, which must not have changed when the last has been read. */
async function* unchanged(file: FileHandle, path: string, before: FileState): AsyncGenerator<Buffer> {
  try {
    yield* pieces(file)
    checkUnchanged(path, before, await file.stat({ bigint: true }))
  } finally {
    await file.close()
  }
}

/** @throws {ChaffError} CHAFF_FILE when a file is no longer what it was before it was read */
function checkUnchanged(path: string, before: FileState, now: BigIntStats): void {
  if (now.size === before.size && now.mtimeNs === before.modified) return
  throw new ChaffError('CHAFF_FILE', `${path}: changed while it was read; run again when nothing writes to it`)
}

/** The bytes of a file, from its beginning. */
async function* pieces(file: FileHandle): AsyncGenerator<Buffer> {
  let at = 0
  for (let read = -1; read !== 0; at += read) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(PIECE), 0, PIECE, at)
    read = bytesRead
    if (read > 0) yield buffer.subarray(0, read)
  }
}

function stateOf({ size, mtimeNs }: BigIntStats): FileState {
  return { size, modified: mtimeNs }
}

/** Tells a file from all others, whatever they are called; undefined for what is no file proper. */
export function identityOf(stats: Pick<BigIntStats, 'dev' | 'ino' | 'isFile'>): string | undefined {
  return stats.isFile() ? `${String(stats.dev)}:${String(stats.ino)}` : undefined
}

async function lookAt(file: FileHandle): Promise<Compression> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC_BYTES), 0, MAGIC_BYTES, 0)
  return compressionOf(buffer.subarray(0, bytesRead))
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
