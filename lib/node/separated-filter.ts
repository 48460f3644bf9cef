/** Cleans a text that holds many documents, from bytes to bytes; what stands between them stays as it came. */
import type { ByteFilter, FilterOptions, Observer, Output } from './filter.js'
import { LineFramer } from './framing.js'
import type { Separator } from './separator.js'
import { MAX_LINE, TextFilter } from './text-filter.js'

const NEWLINE = Buffer.from('\n')

/** Each document is judged by itself. */
export class SeparatedFilter implements ByteFilter {
  readonly #options: FilterOptions
  readonly #out: Output
  readonly #observer: Observer
  readonly #splitter: ByteFilter
  #document: TextFilter | undefined
  #documents = 0
  #offset = 0

  constructor(options: FilterOptions, separator: Separator, out: Output, observer: Observer) {
    this.#options = options
    this.#out = out
    this.#observer = observer
    const parts: Parts = {
      text: (bytes) => {
        this.#text(bytes)
      },
      separator: (bytes) => {
        this.#separate(bytes)
      },
    }
    this.#splitter = separator.type === 'byte' ? atBytes(separator.byte, parts) : atLines(separator.test, parts)
  }

  push(chunk: Buffer): void {
    this.#splitter.push(chunk)
  }

  end(): void {
    this.#splitter.end()
    this.#document?.end()
  }

  #text(bytes: Buffer): void {
    if (bytes.length === 0) return
    this.#document ??= new TextFilter(this.#options, this.#out, this.#observer, {
      id: `${this.#options.name}:${String(++this.#documents)}`,
      at: this.#offset,
    })
    this.#document.push(bytes)
    this.#offset += bytes.length
  }

  #separate(bytes: Buffer): void {
    this.#document?.end()
    this.#document = undefined
    this.#out(bytes)
    this.#offset += bytes.length
  }
}

/** What an input falls into: bytes of a document, and what ends it. */
interface Parts {
  readonly text: (bytes: Buffer) => void
  readonly separator: (bytes: Buffer) => void
}

function atBytes(byte: number, parts: Parts): ByteFilter {
  return {
    push(chunk) {
      let from = 0
      for (let at = chunk.indexOf(byte); at >= 0; at = chunk.indexOf(byte, from)) {
        parts.text(chunk.subarray(from, at))
        parts.separator(chunk.subarray(at, at + 1))
        from = at + 1
      }
      parts.text(chunk.subarray(from))
    },
    end: () => undefined,
  }
}

/** A line that separates goes with its end; the end of the line before it is that document's. */
function atLines(test: (line: string) => boolean, parts: Parts): ByteFilter {
  /** Takes the end of the line before. */
  let endLine: (bytes: Buffer) => void = () => undefined
  return new LineFramer(
    {
      line(bytes) {
        endLine(NEWLINE)
        endLine = test(bytes.toString('utf8')) ? parts.separator : parts.text
        endLine(bytes)
      },
      longLine(head) {
        endLine(NEWLINE)
        endLine = parts.text
        parts.text(head)
      },
      longPart: parts.text,
      longEnd: () => undefined,
    },
    MAX_LINE,
  )
}
