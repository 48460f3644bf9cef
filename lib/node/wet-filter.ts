/**
 * Cleans the texts of a WET file, or other WARC records of the type conversion, from bytes to bytes. The length and the
 * digests of a record whose text changes are set right; every other record stays as it came.
 */
import { createHash } from 'node:crypto'
import type { ByteFilter, FilterOptions, Observer, Output, Removal } from './filter.js'
import { addressHost } from './host.js'
import { TextFilter } from './text-filter.js'
import { WarcFramer, type WarcHeader } from './warc.js'

/** A record in, a record out. */
export class WetFilter implements ByteFilter {
  readonly #options: FilterOptions
  readonly #out: Output
  readonly #observer: Observer
  readonly #framer: WarcFramer
  #offset = 0
  /** The record that is to be cleaned, and what has come of its text. */
  #current: { readonly header: WarcHeader; readonly record: number; readonly content: Buffer[] } | undefined

  constructor(options: FilterOptions, out: Output, observer: Observer) {
    this.#options = options
    this.#out = out
    this.#observer = observer
    this.#framer = new WarcFramer({
      header: (header, record) => {
        if (this.#isText(header, record)) this.#current = { header, record, content: [] }
        else this.#pass(header.bytes)
      },
      content: (bytes) => {
        if (this.#current === undefined) this.#pass(bytes)
        else this.#current.content.push(bytes)
      },
      contentEnd: () => {
        this.#clean()
      },
      between: (bytes) => {
        this.#pass(bytes)
      },
      broken: (bytes, record) => {
        if (!this.#isBroken) this.#problem(record, 'expected a WARC record; it and all after it are not read')
        this.#isBroken = true
        this.#pass(bytes)
      },
    })
  }

  #isBroken = false

  push(chunk: Buffer): void {
    this.#framer.push(chunk)
  }

  end(): void {
    this.#framer.end()
  }

  #pass(bytes: Buffer): void {
    this.#out(bytes)
    this.#offset += bytes.length
  }

  #problem(line: number, message: string): void {
    this.#observer.onProblem?.({ line, message })
  }

  #isText(header: WarcHeader, record: number): boolean {
    if (header.get('WARC-Type')?.toLowerCase() !== 'conversion') return false
    const { maxRecord } = this.#options
    if (header.length! <= maxRecord) return true
    this.#problem(record, `record is longer than ${String(maxRecord)} bytes; raise --max-record`)
    return false
  }

  #clean(): void {
    if (this.#current === undefined) return
    const { header, record, content } = this.#current
    this.#current = undefined
    const bytes = Buffer.concat(content)
    const at = this.#offset + header.bytes.length
    const removals: Removal[] = []
    const parts: Buffer[] = []
    const id =
      header.get('WARC-Target-URI') ?? header.get('WARC-Record-ID') ?? `${this.#options.name}:${String(record)}`
    if (bytes.length < header.length!) {
      this.#problem(record, 'record is cut off')
      this.#pass(Buffer.concat([header.bytes, bytes]))
      return
    }
    const options = { ...this.#options, host: this.#options.host ?? addressHost(id) }
    const filter = new TextFilter(
      options,
      (part) => parts.push(part),
      { ...this.#observer, onRemoved: (removal) => removals.push(removal) },
      { id, at },
    )
    filter.push(bytes)
    filter.end()
    const left = Buffer.concat(parts)
    const changed = removals.length === 0 ? header.bytes : headerFor(header, left)
    if (changed !== header.bytes) {
      const insertion = { id, file: this.#options.name, at: this.#offset, bytes: header.bytes, added: changed.length }
      this.#observer.onInserted?.(insertion)
    }
    for (const removal of removals) this.#observer.onRemoved?.(removal)
    this.#out(Buffer.concat([changed, left]))
    this.#offset += header.bytes.length + bytes.length
  }
}

/** A record's header for another content; a digest of a kind that is not known becomes one of SHA-1. */
function headerFor(header: WarcHeader, content: Buffer): Buffer {
  const digest = (name: string): Record<string, string> => {
    const given = header.get(name)
    return given === undefined ? {} : { [name]: digestLike(given, content) }
  }
  return header.with({
    'Content-Length': String(content.length),
    ...digest('WARC-Block-Digest'),
    ...digest('WARC-Payload-Digest'),
  })
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The digest of a content, of the kind and in the writing of another: "sha1:" in base 32, or in hexadecimal. */
function digestLike(given: string, content: Buffer): string {
  const [, algorithm = '', value = ''] = /^([\w-]+):(.*)$/u.exec(given) ?? []
  const name = { 'sha-1': 'sha1', 'sha-256': 'sha256' }[algorithm.toLowerCase()] ?? algorithm.toLowerCase()
  const hash = createHash(['md5', 'sha1', 'sha256'].includes(name) ? name : 'sha1')
    .update(content)
    .digest()
  const isHex = value.length === 2 * hash.length
  const prefix = ['md5', 'sha1', 'sha256'].includes(name) ? algorithm : 'sha1'
  return `${prefix}:${isHex ? hash.toString('hex') : base32(hash)}`
}

/** RFC 4648, section 6, without padding. */
function base32(bytes: Buffer): string {
  let [bits, held, text] = [0, 0, '']
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32[(held >>> (bits - 5)) & 31]!
    held &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + BASE32[(held << (5 - bits)) & 31]!
}
