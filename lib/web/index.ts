/** chaff where there is no Node: in browsers, workers, and wherever else Web streams are. Re-exports, and the stream face. */
import type { Verdict } from '../engine/verdict.js'
import { type CleanOptions, type Resolved, resolveOptions } from '../options.js'
import { LineFilter } from './line-filter.js'
import { BYTES, STRINGS } from './materials.js'

export { clean } from '../clean.js'
export type { CleanOptions } from '../options.js'
export type { Cleaned } from '../engine/clean.js'
export type { Flag } from '../engine/cleaner.js'
export { ChaffError, type ChaffErrorCode } from '../engine/errors.js'
export { type Kind, KINDS } from '../engine/kind.js'
export { type Mode, MODES } from '../engine/modes.js'
export type { Profile } from '../engine/profile.js'
export type { Verdict } from '../engine/verdict.js'
export { builtinProfile } from '../profile/builtin.js'

/** How to clean a stream. */
export interface WebOptions extends CleanOptions {
  /**
   * Is told what was decided of each line, in order, and its text without the line end. A line of more than 1 Mi UTF-16 units
   * or bytes passes through unjudged and is not told of.
   */
  readonly onVerdict?: (verdict: Verdict, text: string) => void
}

/** What comes out where `T` goes in. */
export type Same<T extends string | Uint8Array> = T extends string ? string : Uint8Array

/**
 * A Web `TransformStream` that takes one text and gives it without boilerplate lines: strings when it is given strings, bytes
 * in UTF-8 when it is given bytes, whatever way they are cut.
 *
 * Of bytes, those of a kept line leave as they came, a byte order mark, NUL and bytes that are not UTF-8 included; such bytes
 * are judged as U+FFFD, and go only with their whole line. Of strings, each UTF-16 unit of a kept line does, half of a pair
 * included; whatever decoded them has replaced what was not UTF-8 before.
 *
 * @example
 * const cleaned = response.body.pipeThrough(chaff())
 *
 * @throws {ChaffError} CHAFF_OPTION when an option has a value that it cannot take. A chunk that is neither string nor bytes, or
 *   of another type than the first one, ends the stream with a `TypeError`.
 */
export function chaff<T extends string | Uint8Array>(options: WebOptions = {}): TransformStream<T, Same<T>> {
  const { onVerdict } = options
  const resolved = resolveOptions(options)
  let face: Face | undefined
  // The type of what leaves is that of what came first.
  const give = (piece: string | Uint8Array, controller: TransformStreamDefaultController<Same<T>>): void => {
    if (piece.length > 0) controller.enqueue(piece as Same<T>)
  }
  return new TransformStream<T, Same<T>>({
    transform(chunk: unknown, controller) {
      face ??= typeof chunk === 'string' ? stringFace(resolved, onVerdict) : byteFace(resolved, onVerdict)
      give(face.push(chunk), controller)
    },
    flush(controller) {
      if (face !== undefined) give(face.end(), controller)
    },
  })
}

/** Takes chunks of one type, and refuses others. */
interface Face {
  push(chunk: unknown): string | Uint8Array
  end(): string | Uint8Array
}

function stringFace(resolved: Resolved, onVerdict: WebOptions['onVerdict']): Face {
  const filter = new LineFilter(STRINGS, resolved, onVerdict)
  return {
    push: (chunk) => (typeof chunk === 'string' ? filter.push(chunk) : refuse('a string, as the chunks before', chunk)),
    end: () => filter.end(),
  }
}

function byteFace(resolved: Resolved, onVerdict: WebOptions['onVerdict']): Face {
  const filter = new LineFilter(BYTES, resolved, onVerdict)
  return {
    // A copy: whoever wrote the chunk may use its memory again before its lines are decided.
    push: (chunk) => (chunk instanceof Uint8Array ? filter.push(new Uint8Array(chunk)) : refuse('a Uint8Array', chunk)),
    end: () => filter.end(),
  }
}

function refuse(expected: string, chunk: unknown): never {
  const found = typeof chunk === 'object' ? Object.prototype.toString.call(chunk) : typeof chunk
  throw new TypeError(`chaff: expected ${expected}, got ${found}`)
}
