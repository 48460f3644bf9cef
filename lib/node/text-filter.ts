/** Cleans a plain text, one document, from bytes to bytes. */
import { Cleaner } from '../engine/cleaner.js'
import type { Verdict } from '../engine/verdict.js'
import { Account, type ByteFilter, type FilterOptions, type Observer, originOf, type Output } from './filter.js'
import { LineFramer } from './framing.js'

/** A line of more bytes than this is passed through as it comes. */
export const MAX_LINE = 1 << 20

const NEWLINE = Buffer.from('\n')

/** The bytes of kept lines leave as they came. */
export class TextFilter implements ByteFilter {
  readonly #out: Output
  readonly #account: Account
  readonly #cleaner: Cleaner
  readonly #framer: LineFramer
  /** Lines whose verdict is not ripe. */
  #waiting: Buffer[] = []
  #offset: number
  /** How much of a line that is too long has passed. */
  #long = 0
  /** A kept line has been written: the next one needs a "\n" before it. */
  #written = false

  /** @param document what the text goes by, and where in the input it begins */
  constructor(options: FilterOptions, out: Output, observer: Observer, document = { id: options.name, at: 0 }) {
    this.#out = out
    this.#offset = document.at
    const host = options.host ?? options.judge.knownHost(options.folderHost)
    this.#account = new Account(observer, options.name, document.id, originOf(host))
    this.#cleaner = new Cleaner(options.judge, options.mode, host)
    this.#framer = new LineFramer(
      {
        line: (bytes) => {
          this.#waiting.push(bytes)
          this.#settle(this.#cleaner.push(bytes.toString('utf8')))
        },
        longLine: (head) => {
          this.#settle(this.#cleaner.cut())
          this.#cleaner.skip()
          this.#out(Buffer.concat([...this.#separator(), head]))
          this.#offset += head.length
          this.#long = head.length
        },
        longPart: (bytes) => {
          this.#out(bytes)
          this.#offset += bytes.length
          this.#long += bytes.length
        },
        longEnd: () => {
          this.#offset++
          this.#account.longLine(this.#long)
        },
      },
      MAX_LINE,
    )
  }

  push(chunk: Buffer): void {
    this.#framer.push(chunk)
  }

  end(): void {
    this.#framer.end()
    this.#settle(this.#cleaner.end())
    this.#account.close(this.#cleaner.flag)
  }

  /** What stands before the next kept line: nothing before the first one. */
  #separator(): Buffer[] {
    const separator = this.#written ? [NEWLINE] : []
    this.#written = true
    return separator
  }

  #settle(verdicts: readonly Verdict[]): void {
    if (verdicts.length === 0) return
    const lines = this.#waiting
    this.#waiting = lines.slice(verdicts.length)
    this.#out(Buffer.concat(verdicts.flatMap((verdict, i) => this.#settleLine(verdict, lines[i]!))))
  }

  /** Enters a line in the account; gives the bytes that it leaves as. */
  #settleLine(verdict: Verdict, bytes: Buffer): Buffer[] {
    const start = this.#offset
    const end = start + bytes.length
    this.#offset = end + 1
    this.#account.line(verdict, {
      start,
      end,
      text: () => bytes.toString('utf8'),
      // A kept line brings the "\n" before it, if another was kept before: a line that goes takes the one before it then.
      cut: this.#written
        ? () => ({ at: start - 1, bytes: Buffer.concat([NEWLINE, bytes]) })
        : () => ({ at: start, bytes: Buffer.concat([bytes, NEWLINE]) }),
    })
    return verdict.keep ? [...this.#separator(), bytes] : []
  }
}
