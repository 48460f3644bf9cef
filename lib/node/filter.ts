/** What the byte faces have in common: bytes in, bytes out, and what is told of them on the way. */
import type { Flag } from '../engine/cleaner.js'
import type { Kind } from '../engine/kind.js'
import type { Verdict } from '../engine/verdict.js'
import type { Resolved } from '../options.js'
import type { Format } from './format.js'
import type { Separator } from './separator.js'

/** A line of a document and what was decided of it. */
export interface JudgedLine extends Verdict {
  /** The document: its file, or its record's id. */
  readonly id: string
  /** The input that it came in. */
  readonly file: string
  /** Where the line's bytes stand in the input, without the line's end. */
  readonly start: number
  /** The place after its last byte. */
  readonly end: number
  /** What it says, without the line end; of bytes that are not UTF-8 it has U+FFFD. */
  readonly text: string
}

/** Bytes of the input that are not in the output. */
export interface Cut {
  /** Where in the input they began. */
  readonly at: number
  /** The bytes themselves. */
  readonly bytes: Buffer
}

/** A line that was removed, with all that is needed to put it back: its bytes, the line end that went with it included. */
export interface Removal extends JudgedLine, Cut {
  /** It was not kept. */
  readonly keep: false
  readonly kind: Kind
}

/** Bytes that chaff wrote into the output itself, and those of the input whose place they took: an annotation. */
export interface Insertion extends Cut {
  /** The document: its file, or its record's id. */
  readonly id: string
  /** The input that it came in. */
  readonly file: string
  /** How many bytes were written. */
  readonly added: number
}

/** Input that could not be cleaned; it was passed through untouched. */
export interface Problem {
  /** The record's place: from 1, as editors count lines. */
  readonly line: number
  /** What is wrong with it, and what to do. */
  readonly message: string
}

/** What became of one document. */
export interface DocumentSummary {
  /** The document: its file, or its record's id. */
  readonly id: string
  /** The input that it came in. */
  readonly file: string
  /** The outlet that it was judged for, if any. */
  readonly host?: string | undefined
  /** The address of its record, if it has one. */
  readonly url?: string | undefined
  /** How many lines it has. */
  readonly lines: number
  /** Removed lines by kind, blank ones that went with a block not counted. */
  readonly removed: Readonly<Partial<Record<Kind, number>>>
  /** The bytes of its lines, without the line ends. */
  readonly bytes: number
  /** Those of the lines that were removed. */
  readonly bytesRemoved: number
  /** Why the document was passed through whole although lines of it looked like boilerplate. */
  readonly flag: Flag | undefined
}

/** Is told what happens; every part may be left out. Removals and insertions come in the order of their places. */
export interface Observer {
  /** Is told of every line, in order. */
  readonly onVerdict?: ((line: JudgedLine) => void) | undefined
  /** Is told of every line that is removed, with all that it takes to put it back. */
  readonly onRemoved?: ((removal: Removal) => void) | undefined
  /** Is told of every annotation that is written. */
  readonly onInserted?: ((insertion: Insertion) => void) | undefined
  /** Is told of every record that is passed through because it could not be used. */
  readonly onProblem?: ((problem: Problem) => void) | undefined
  /** Is told of every document when it is done. */
  readonly onDocument?: ((summary: DocumentSummary) => void) | undefined
  /** Is told, once, what the input was found to be. */
  readonly onFormat?: ((format: Exclude<Format, 'auto' | 'markdown'>) => void) | undefined
}

/** Cleans bytes; what it writes does not depend on how the input was chunked. */
export interface ByteFilter {
  push(chunk: Buffer): void
  end(): void
}

/** Where a filter writes. */
export type Output = (bytes: Buffer) => void

/** How a filter reads its input. */
export interface FilterOptions extends Resolved {
  /** The name of the input, for ids and messages. */
  readonly name: string
  /** The field of a record that holds its text, and the one that holds its id. */
  readonly field: string
  readonly idField: string
  /** The field of a record that holds its address, which tells its outlet. */
  readonly urlField: string
  /** The outlet of text that does not tell its own, when the profile knows it. */
  readonly folderHost: string | undefined
  /** Whether records are given a field `chaff` that tells what was removed. */
  readonly annotate: boolean
  /** What stands between the documents of a text that holds many. */
  readonly separator: Separator | undefined
  /** A record of more bytes than this is passed through and named. */
  readonly maxRecord: number
}

/** A line of a document: where its bytes stand in the input, without its end. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Makes its text; called only where it is needed. */
  readonly text: () => string
  /** What is cut out when it goes; called only where it is needed. */
  readonly cut: () => Cut
}

/** Where a document comes from. */
export type Origin = Pick<DocumentSummary, 'host' | 'url'>

/** The origin of a document, as far as it is known. */
export function originOf(host: string | undefined, url?: unknown): Origin {
  return { ...(host !== undefined && { host }), ...(typeof url === 'string' && { url }) }
}

/** Keeps the account of one document: adds its verdicts up, and tells the observer of them. */
export class Account {
  readonly #observer: Observer
  readonly #file: string
  readonly #id: string
  readonly #origin: Origin
  readonly #removed: Partial<Record<Kind, number>> = {}
  #lines = 0
  #bytes = 0
  #bytesRemoved = 0

  constructor(observer: Observer, file: string, id: string, origin: Origin = {}) {
    this.#observer = observer
    this.#file = file
    this.#id = id
    this.#origin = origin
  }

  /** Enters a line of which every byte is at hand. */
  line(verdict: Verdict, { start, end, text, cut }: Line): void {
    const { keep, kind = 'other' } = verdict
    const { onVerdict, onRemoved } = this.#observer
    this.#lines++
    this.#bytes += end - start
    if (!keep) this.#bytesRemoved += end - start
    if (!keep && !verdict.by.includes('blank')) this.#removed[kind] = (this.#removed[kind] ?? 0) + 1
    if (onVerdict === undefined && (keep || onRemoved === undefined)) return
    const judged = { ...verdict, id: this.#id, file: this.#file, start, end, text: text() }
    onVerdict?.(judged)
    if (!keep) onRemoved?.({ ...judged, keep, kind, ...cut() })
  }

  /** Enters a line that was passed through in parts, too long to be judged. */
  longLine(length: number): void {
    this.#lines++
    this.#bytes += length
  }

  close(flag: Flag | undefined): void {
    const [id, lines, bytes, bytesRemoved, removed] = [
      this.#id,
      this.#lines,
      this.#bytes,
      this.#bytesRemoved,
      this.#removed,
    ]
    this.#observer.onDocument?.({ id, file: this.#file, ...this.#origin, lines, removed, bytes, bytesRemoved, flag })
  }
}
