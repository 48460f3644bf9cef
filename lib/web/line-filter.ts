/**
 * Cleans one text as it comes, in pieces of strings or of bytes, line by line: what it gives is made of the very pieces that
 * it took, so a kept line leaves as it came.
 */
import { Cleaner } from '../engine/cleaner.js'
import type { Verdict } from '../engine/verdict.js'
import type { Resolved } from '../options.js'

/** What can be done with pieces of one type. */
export interface Material<Piece> {
  readonly newline: Piece
  /** Where the next line end stands, from `start` on; -1 where there is none. */
  find(piece: Piece, start: number): number
  cut(piece: Piece, start: number, end?: number): Piece
  join(pieces: readonly Piece[]): Piece
  /** What is judged of it. */
  read(piece: Piece): string
}

/** Is told what was decided of each line. */
export type OnVerdict = (verdict: Verdict, text: string) => void

/** A line longer than this, in UTF-16 units or in bytes, passes through as it comes, so that memory stays bounded. */
export const MAX_LINE = 1 << 20

/** So many pieces of a line that has not ended are held, then they are joined: many small ones take much more than they hold. */
const MAX_HELD = 1024

/** Takes pieces of one text, cut anywhere; gives what of them is decided and stays. */
export class LineFilter<Piece extends { readonly length: number }> {
  readonly #material: Material<Piece>
  readonly #onVerdict: OnVerdict | undefined
  readonly #cleaner: Cleaner
  /** The line that has not ended yet, and whether it has grown too long to be held. */
  #held: Piece[] = []
  #length = 0
  #isLong = false
  /** Lines whose verdict is not ripe. */
  #waiting: Piece[] = []
  #out: Piece[] = []
  /** A kept line has left: the next one needs a line end before it. */
  #hasLeft = false

  constructor(material: Material<Piece>, { judge, mode, host }: Resolved, onVerdict: OnVerdict | undefined) {
    this.#material = material
    this.#onVerdict = onVerdict
    this.#cleaner = new Cleaner(judge, mode, host)
  }

  /** Takes the next piece; gives what leaves now, often nothing. */
  push(piece: Piece): Piece {
    const material = this.#material
    let start = 0
    for (let end = material.find(piece, 0); end >= 0; end = material.find(piece, start)) {
      this.#add(material.cut(piece, start, end))
      this.#endLine()
      start = end + 1
    }
    this.#add(material.cut(piece, start))
    return this.#take()
  }

  /** Ends the text; gives the rest. */
  end(): Piece {
    this.#endLine()
    this.#settle(this.#cleaner.end())
    return this.#take()
  }

  #add(piece: Piece): void {
    if (piece.length === 0) return
    if (this.#isLong) {
      this.#out.push(piece)
      return
    }
    this.#held.push(piece)
    this.#length += piece.length
    if (this.#length > MAX_LINE) this.#passLong()
    else if (this.#held.length >= MAX_HELD) this.#held = [this.#material.join(this.#held)]
  }

  #endLine(): void {
    const line = this.#held
    const isLong = this.#isLong
    this.#held = []
    this.#length = 0
    this.#isLong = false
    if (isLong) return
    const piece = this.#material.join(line)
    this.#waiting.push(piece)
    this.#settle(this.#cleaner.push(this.#material.read(piece)))
  }

  /** Lets a line go that is too long to be judged; the rest of it follows as it comes. */
  #passLong(): void {
    this.#settle(this.#cleaner.cut())
    this.#cleaner.skip()
    this.#leave(this.#held)
    this.#isLong = true
    this.#held = []
  }

  #settle(verdicts: readonly Verdict[]): void {
    if (verdicts.length === 0) return
    const lines = this.#waiting
    this.#waiting = lines.slice(verdicts.length)
    for (const [i, verdict] of verdicts.entries()) {
      const line = lines[i]!
      if (verdict.keep) this.#leave([line])
      this.#onVerdict?.(verdict, this.#material.read(line))
    }
  }

  #leave(line: readonly Piece[]): void {
    if (this.#hasLeft) this.#out.push(this.#material.newline)
    this.#hasLeft = true
    for (const piece of line) this.#out.push(piece)
  }

  #take(): Piece {
    const out = this.#out
    this.#out = []
    return this.#material.join(out)
  }
}
