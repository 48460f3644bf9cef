/** Writes removals to a log, NDJSON, as they happen. */
import { closeSync, openSync, writeSync } from 'node:fs'
import type { Removal } from './filter.js'
import { fileError } from './files.js'

const BUFFERED = 1 << 16

/** A log file. Writes are synchronous, so that memory stays bounded however slow the disk is. */
export class RemovalLog {
  readonly #path: string
  readonly #file: number
  #buffer: string[] = []
  #length = 0

  /** @throws {ChaffError} CHAFF_FILE when the file cannot be written */
  constructor(path: string) {
    this.#path = path
    try {
      this.#file = openSync(path, 'w')
    } catch (error) {
      throw fileError(path, error)
    }
  }

  add({ id, file, line, start, end, text, kind, confidence, by }: Removal): void {
    const entry = `${JSON.stringify({ id, file, line, start, end, text, kind, confidence, by })}\n`
    this.#buffer.push(entry)
    this.#length += entry.length
    if (this.#length >= BUFFERED) this.flush()
  }

  /** @throws {ChaffError} CHAFF_FILE when the file cannot be written */
  flush(): void {
    const bytes = Buffer.from(this.#buffer.join(''))
    this.#buffer = []
    this.#length = 0
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at)
    } catch (error) {
      throw fileError(this.#path, error)
    }
  }

  close(): void {
    this.flush()
    closeSync(this.#file)
  }
}
