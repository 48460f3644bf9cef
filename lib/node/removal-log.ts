/**
 * The removal log: what `chaff --removed` writes and `chaff restore` reads, NDJSON.
 *
 * ```
 * {"id":"a.txt","file":"in/a.txt","line":3,"start":120,"end":133,"text":"Subscribe now","kind":"paywall","confidence":0.99,"by":["en.…"],"at":119,"bytes":"\nSubscribe now"}
 * {"id":"7","file":"in/b.jsonl","at":310,"bytes":"","added":42}
 * {"file":"in/a.txt","copy":"a.txt","source":{"bytes":900,"sha256":"…"},"cleaned":{"at":0,"bytes":886,"sha256":"…"}}
 * {"file":"in/c.txt","failed":"in/c.txt: no permission; check its mode and owner"}
 * ```
 * First come the edits of a file, in the order of their places: a removed line, or an annotation that was added. `at` and
 * `bytes` are all that it takes to undo one: where in the original the bytes began, and the bytes, the line end that went
 * along included; bytes that are not UTF-8 are told as `base64`. Then a line closes the file: it says what the original and
 * the cleaned bytes were, so that what does not fit is refused. A file that failed is closed by the reason, and what was
 * logged of it is void.
 */
import { isUtf8 } from 'node:buffer'
import { closeSync, fstatSync, fsyncSync, openSync, statSync, truncateSync, writeSync } from 'node:fs'
import { ChaffError } from '../engine/errors.js'
import type { Compression } from './compression.js'
import { fileError } from './files.js'
import type { Insertion, Removal } from './filter.js'
import type { Sum } from './sum.js'

/** A file that was cleaned: what it was, and what it became. */
export interface Closing {
  readonly file: string
  /** Its cleaned copy, in a folder of them; undefined when it went to standard output. */
  readonly copy?: string | undefined
  /** How it was packed; what is said of the source is of what that held. */
  readonly compression: Compression
  readonly source: Sum
  /**
   * `at` is where the cleaned bytes began in the output: behind other files, when these were written before it. `packing` is
   * how they were packed then; the rest is said of what that holds.
   */
  readonly cleaned: Sum & { readonly at: number; readonly packing: Compression }
}

const BUFFERED = 1 << 16

/** Writes a log, as things happen. Writes are synchronous, so that memory stays bounded however slow the disk is. */
export class RemovalLog {
  readonly #path: string
  readonly #file: number
  #buffer: string[] = []
  #length = 0
  #position: number
  #isBroken = false

  /**
   * @param resumeAt a log that is there goes on from this byte; it is begun anew unless said
   * @throws {ChaffError} CHAFF_FILE when the file cannot be written, CHAFF_OPTION when it is too short to go on
   */
  constructor(path: string, resumeAt?: number) {
    this.#path = path
    this.#position = resumeAt ?? 0
    try {
      if (resumeAt !== undefined) cutOff(path, resumeAt)
      this.#file = openSync(path, resumeAt === undefined ? 'w' : 'a')
    } catch (error) {
      throw fileError(path, error)
    }
  }

  /** Whether a write has failed: what is removed from then on could not be restored. */
  get isBroken(): boolean {
    return this.#isBroken
  }

  /** How many bytes the log has, those included that are not yet written. */
  get position(): number {
    return this.#position
  }

  /** Logs a line that was removed. */
  remove({ id, file, line, start, end, text, kind, confidence, by, at, bytes }: Removal): void {
    this.#write({ id, file, line, start, end, text, kind, confidence, by, at, ...told(bytes) })
  }

  /** Logs what chaff wrote itself. */
  insert({ id, file, at, bytes, added }: Insertion): void {
    this.#write({ id, file, at, ...told(bytes), added })
  }

  /** Closes a file that was cleaned whole. */
  closeFile({ file, copy, compression, source, cleaned }: Closing): void {
    const { at, bytes, sha256, packing } = cleaned
    this.#write({ file, copy, ...packed(compression), source, cleaned: { at, bytes, sha256, ...packed(packing) } })
  }

  /** Closes a file that was not: what was logged of it is void. */
  fail(file: string, failed: string): void {
    this.#write({ file, failed })
  }

  /** Writes what is held, and sees to it that it is on the disk. @throws {ChaffError} CHAFF_FILE when it cannot be */
  sync(): void {
    this.#flush()
    try {
      if (fstatSync(this.#file).isFile()) fsyncSync(this.#file)
    } catch (error) {
      throw fileError(this.#path, error)
    }
  }

  /** @throws {ChaffError} CHAFF_FILE when the file cannot be written */
  close(): void {
    try {
      this.#flush()
    } finally {
      closeSync(this.#file)
    }
  }

  #write(entry: object): void {
    const line = `${JSON.stringify(entry)}\n`
    this.#buffer.push(line)
    this.#length += line.length
    this.#position += Buffer.byteLength(line)
    if (this.#length >= BUFFERED) this.#flush()
  }

  #flush(): void {
    const bytes = Buffer.from(this.#buffer.join(''))
    this.#buffer = []
    this.#length = 0
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at)
    } catch (error) {
      this.#isBroken = true
      throw fileError(this.#path, error)
    }
  }
}

/** Cuts off what a log holds past a place: of a file that was not finished. */
function cutOff(path: string, position: number): void {
  if (statSync(path).size < position) {
    throw new ChaffError('CHAFF_OPTION', `--removed ${path}: is not the log of the run to resume; leave out --resume`)
  }
  truncateSync(path, position)
}

/** How bytes are packed, unless they are not. */
function packed(compression: Compression): { packed?: Compression } {
  return compression === 'none' ? {} : { packed: compression }
}

/** Bytes in JSON, whatever they are. */
function told(bytes: Buffer): { bytes: string } | { base64: string } {
  return isUtf8(bytes) ? { bytes: bytes.toString('utf8') } : { base64: bytes.toString('base64') }
}
