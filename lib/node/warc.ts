/** Cuts WARC files, those with the text of web archives (WET) among them, into their records (ISO 28500). */

/** Begins every record. */
const VERSION = /^WARC\/\d+\.\d+\r?\n/u
/** A header of more bytes than this is none. */
const MAX_HEADER = 1 << 16

/** Whether bytes begin as a record does. */
export function isWarc(start: Buffer): boolean {
  return /^(?:\r?\n)*WARC\/\d/u.test(start.toString('latin1', 0, 16))
}

/** A record's header. */
export class WarcHeader {
  /** As it stands in the file, the blank line that ends it included. */
  readonly bytes: Buffer
  readonly #text: string

  constructor(bytes: Buffer) {
    this.bytes = bytes
    this.#text = bytes.toString('utf8')
  }

  /** What a named field says; undefined when it is not there. */
  get(name: string): string | undefined {
    const place = placeOf(name, this.#text)
    return place && this.#text.slice(place.start, place.end)
  }

  /** The header with other values in those of its fields that are named. */
  with(values: Readonly<Record<string, string>>): Buffer {
    let text = this.#text
    for (const [name, value] of Object.entries(values)) {
      const place = placeOf(name, text)
      if (place !== undefined) text = text.slice(0, place.start) + value + text.slice(place.end)
    }
    return Buffer.from(text)
  }

  /** How many bytes the record's content has; undefined when it does not say. */
  get length(): number | undefined {
    const length = this.get('Content-Length')
    return VERSION.test(this.#text) && length !== undefined && /^\d{1,15}$/u.test(length) ? Number(length) : undefined
  }
}

/** Where the value of a header's field stands; its name may be in capitals or not. */
function placeOf(name: string, header: string): { readonly start: number; readonly end: number } | undefined {
  const wanted = `${name.toLowerCase()}:`
  let at = 0
  for (const line of header.split('\n')) {
    if (line.slice(0, wanted.length).toLowerCase() === wanted) {
      const value = line.slice(wanted.length)
      const start = at + line.length - value.trimStart().length
      return { start, end: start + value.trim().length }
    }
    at += line.length + 1
  }
  return undefined
}

/** Takes the parts of records, in order. */
export interface WarcSink {
  /** A header; `line` is the number, from 1, of the record. */
  readonly header: (header: WarcHeader, record: number) => void
  /** Bytes of the content, as they come. */
  readonly content: (bytes: Buffer) => void
  /** All of the content has come. */
  readonly contentEnd: () => void
  /** What stands between records: two line ends. */
  readonly between: (bytes: Buffer) => void
  /** What is no record, and all that follows. */
  readonly broken: (bytes: Buffer, record: number) => void
}

type State = 'between' | 'header' | 'content' | 'broken'

/** Cuts bytes into records for a sink. */
export class WarcFramer {
  readonly #sink: WarcSink
  #state: State = 'between'
  /** Bytes of a header that is not whole. */
  #held: Buffer = Buffer.alloc(0)
  #missing = 0
  #record = 0

  constructor(sink: WarcSink) {
    this.#sink = sink
  }

  push(chunk: Buffer): void {
    let rest = chunk
    while (rest.length > 0) rest = this.#take(rest)
  }

  end(): void {
    if (this.#held.length > 0) this.#break(this.#held)
    if (this.#state === 'content') this.#sink.contentEnd()
  }

  /** Takes some of the bytes; gives the rest. */
  #take(bytes: Buffer): Buffer {
    switch (this.#state) {
      case 'between': {
        const end = bytes.findIndex((byte) => byte !== 0x0a && byte !== 0x0d)
        if (end !== 0) this.#sink.between(end < 0 ? bytes : bytes.subarray(0, end))
        if (end < 0) return bytes.subarray(bytes.length)
        this.#state = 'header'
        return bytes.subarray(end)
      }
      case 'header':
        return this.#takeHeader(bytes)
      case 'content': {
        const part = bytes.subarray(0, this.#missing)
        this.#missing -= part.length
        this.#sink.content(part)
        if (this.#missing === 0) this.#endContent()
        return bytes.subarray(part.length)
      }
      case 'broken':
        this.#sink.broken(bytes, this.#record)
        return bytes.subarray(bytes.length)
    }
  }

  #takeHeader(bytes: Buffer): Buffer {
    const before = this.#held.length
    const all = Buffer.concat([this.#held, bytes.subarray(0, MAX_HEADER)])
    const end = endOfHeader(all, Math.max(0, before - 3))
    if (end < 0 && all.length < MAX_HEADER) {
      this.#held = all
      return bytes.subarray(all.length - before)
    }
    this.#held = Buffer.alloc(0)
    const header = new WarcHeader(all.subarray(0, end < 0 ? all.length : end))
    if (end < 0 || header.length === undefined) this.#break(header.bytes)
    else {
      this.#missing = header.length
      this.#state = 'content'
      this.#sink.header(header, ++this.#record)
      if (this.#missing === 0) this.#endContent()
    }
    return bytes.subarray(header.bytes.length - before)
  }

  #endContent(): void {
    this.#sink.contentEnd()
    this.#state = 'between'
  }

  #break(bytes: Buffer): void {
    this.#record++
    this.#state = 'broken'
    this.#held = Buffer.alloc(0)
    this.#sink.broken(bytes, this.#record)
  }
}

/** Where the blank line after a header ends; -1 where there is none. */
function endOfHeader(bytes: Buffer, from: number): number {
  const [crlf, lf] = [bytes.indexOf('\r\n\r\n', from), bytes.indexOf('\n\n', from)]
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return crlf + 4
  return lf < 0 ? -1 : lf + 2
}

/** How many first bytes tell a WARC file. */
export const WARC_BYTES = 16

/** The most that is held of a record. */
const MAX_PIECE = 1 << 24

/** The records of a WARC file, each with the line ends after it; one of more than 16 MiB comes in pieces. */
export async function* warcRecords(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const whole: Buffer[] = []
  let held: Buffer[] = []
  let length = 0
  const cut = (): void => {
    if (length > 0) whole.push(Buffer.concat(held))
    held = []
    length = 0
  }
  const hold = (bytes: Buffer): void => {
    held.push(bytes)
    length += bytes.length
    if (length > MAX_PIECE) cut()
  }
  const framer = new WarcFramer({
    header: ({ bytes }) => {
      cut()
      hold(bytes)
    },
    content: hold,
    contentEnd: () => undefined,
    between: hold,
    broken: hold,
  })
  for await (const chunk of source) {
    framer.push(chunk)
    yield* whole.splice(0)
  }
  framer.end()
  cut()
  yield* whole
}
