/** Undoes what chaff did: cleaned bytes and a removal log in, the original bytes out. */
import { createReadStream } from 'node:fs'
import { ChaffError } from '../engine/errors.js'
import { drain } from './cleaning.js'
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
async function* cleanedBytes(path: string, { copy, cleaned: { at, bytes } }: Section): AsyncGenerator<Buffer> {
  if (copy === undefined && bytes === 0) return
  const range = copy === undefined ? { start: at, end: at + bytes - 1 } : {}
  try {
    yield* createReadStream(fsPath(path), range) as AsyncIterable<Buffer>
  } catch (error) {
    throw fileError(path, error)
  }
}

/** Puts the bytes of edits back where they were. Where the cleaned bytes end too soon it stops: their sum will tell. */
export async function* putBack(cleaned: AsyncIterable<Buffer>, edits: AsyncIterable<Edit>): AsyncGenerator<Buffer> {
  const left = new Reader(cleaned)
  let at = 0
  for await (const edit of edits) {
    yield* left.take(edit.at - at)
    if (edit.bytes.length > 0) yield edit.bytes
    await drain(left.take(edit.added))
    at = edit.at + edit.bytes.length
  }
  yield* left.take(Infinity)
}

/** Takes so many bytes of a stream at a time. */
class Reader {
  readonly #source: AsyncIterator<Buffer>
  #chunk: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  async *take(length: number): AsyncGenerator<Buffer> {
    let missing = length
    while (missing > 0) {
      if (this.#chunk.length === 0) {
        const next = await this.#source.next()
        if (next.done === true) return
        this.#chunk = next.value
      }
      const part = this.#chunk.subarray(0, missing)
      this.#chunk = this.#chunk.subarray(part.length)
      missing -= part.length
      yield part
    }
  }
}
