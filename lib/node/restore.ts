/** Undoes what chaff did: cleaned bytes and a removal log in, the original bytes out. */
import { createReadStream } from 'node:fs'
import { ChaffError } from '../engine/errors.js'
import { ByteReader } from './byte-reader.js'
import { drain } from './cleaning.js'
import { unpack } from './compression.js'
import { fileError } from './files.js'
import { type Edit, readEdits, type Section } from './log-reader.js'
import { fsPath } from './paths.js'
import { sameSum, Summer } from './sum.js'

/**
 * The original of a file. That it is the original is known when the last byte has come: until then take no byte of it for
 * good.
 *
 * @param cleaned the file that holds the cleaned bytes
 * @throws {ChaffError} CHAFF_FILE when the cleaned file or the log cannot be read, or does not fit the other
 */
export async function* restored(cleaned: string, log: string, section: Section): AsyncGenerator<Buffer> {
  const [before, after] = [new Summer(), new Summer()]
  const left = before.through(cleanedBytes(cleaned, section))
  yield* after.through(putBack(left, readEdits(log, section)))
  if (!sameSum(before.finish(), section.cleaned)) {
    throw new ChaffError(
      'CHAFF_FILE',
      `${cleaned}: is not what was cleaned from ${section.file}: it was changed since, or is of another run; not restored`,
    )
  }
  if (!sameSum(after.finish(), section.source)) {
    throw new ChaffError('CHAFF_FILE', `${log}: what it holds of ${section.file} is damaged; not restored`)
  }
}

/** All of a copy, or the part of the output that is of the file. */
async function* cleanedBytes(path: string, { copy, cleaned }: Section): AsyncGenerator<Buffer> {
  const { at, bytes, packing } = cleaned
  if (copy === undefined && bytes === 0) return
  const isPart = copy === undefined && packing === 'none'
  const range = isPart ? { start: at, end: at + bytes - 1 } : {}
  // What chaff has packed itself may be unpacked, however far it grows.
  const source = unpack(createReadStream(fsPath(path), range), packing, path, Infinity)
  try {
    if (copy !== undefined || isPart) yield* source
    else yield* part(source, at, bytes)
  } catch (error) {
    throw fileError(path, error)
  }
}

async function* part(source: AsyncIterable<Buffer>, at: number, length: number): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source)
  try {
    await drain(reader.take(at))
    yield* reader.take(length)
  } finally {
    await reader.close()
  }
}

/** Puts the bytes of edits back where they were. Where the cleaned bytes end too soon it stops: their sum will tell. */
export async function* putBack(cleaned: AsyncIterable<Buffer>, edits: AsyncIterable<Edit>): AsyncGenerator<Buffer> {
  const left = new ByteReader(cleaned)
  try {
    let at = 0
    for await (const edit of edits) {
      yield* left.take(edit.at - at)
      if (edit.bytes.length > 0) yield edit.bytes
      await drain(left.take(edit.added))
      at = edit.at + edit.bytes.length
    }
    yield* left.take(Infinity)
  } finally {
    await left.close()
  }
}
