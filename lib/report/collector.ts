/** Puts what is told of lines, as they are judged, together into the documents of a report. */
import type { Flag } from '../engine/cleaner.js'
import type { Kind } from '../engine/kind.js'
import type { Verdict } from '../engine/verdict.js'
import { isWorthALook, type ReportDocument } from './document.js'

/** Of a longer text, in UTF-16 units, the report holds the first lines: a page must fit in a browser. */
export const MAX_TEXT = 1 << 18

/** What is told of a document when its last line has been. */
export interface Ending {
  readonly id: string
  readonly file: string
  /** The outlet that it was judged for, if any. */
  readonly host?: string | undefined
  readonly url?: string | undefined
  readonly lines: number
  readonly bytes: number
  readonly bytesRemoved: number
  readonly removed: Readonly<Partial<Record<Kind, number>>>
  readonly flag: Flag | undefined
}

/** Collects a document at a time. */
export class Collector {
  readonly #folderHost: string
  #lines: string[] = []
  #verdicts: Verdict[] = []
  #length = 0

  /** @param folderHost the outlet of documents that tell none */
  constructor(folderHost: string) {
    this.#folderHost = folderHost
  }

  /** Takes the next line of the document. */
  line(verdict: Verdict, text: string): void {
    // The first line that is too much closes the text, so that no later, shorter one is taken for its neighbour.
    this.#length += text.length + 1
    if (this.#length > MAX_TEXT || verdict.line !== this.#lines.length) {
      this.#length = Infinity
      return
    }
    this.#lines.push(text)
    if (!isWorthALook(verdict)) return
    const { line, keep, kind, confidence, by } = verdict
    this.#verdicts.push({ line, keep, kind, confidence, by: [...by] })
  }

  /** Ends the document. */
  end({ host, url, id, file, lines, bytes, bytesRemoved, removed, flag }: Ending): ReportDocument {
    const document: ReportDocument = {
      id,
      host: host ?? this.#folderHost,
      ...(host === undefined && this.#folderHost !== '' && { judgedAs: '' }),
      ...(url !== undefined && { url }),
      file,
      lines,
      bytes,
      bytesRemoved,
      removed,
      ...(flag !== undefined && { flag }),
      text: this.#lines.join('\n'),
      verdicts: this.#verdicts,
    }
    this.#lines = []
    this.#verdicts = []
    this.#length = 0
    return document
  }
}
