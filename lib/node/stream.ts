/** The stream faces: bytes to bytes, and records to records. */
import { Transform, type TransformCallback } from 'node:stream'
import { cleanText } from '../engine/clean.js'
import type { ByteFilter, JudgedLine, Output } from './filter.js'
import { findByPath, withValue } from './field-path.js'
import { createFilter } from './format.js'
import { hostOf } from './host.js'
import { resolveStream, type StreamOptions } from './options.js'
import { annotation } from './record-filter.js'

/**
 * A transform stream that takes scraped text or NDJSON as bytes and gives the same bytes without boilerplate lines.
 *
 * @example
 * await pipeline(process.stdin, chaff(), process.stdout)
 *
 * @throws {ChaffError} CHAFF_OPTION when an option has a value that it cannot take
 */
export function chaff(options: StreamOptions = {}): Transform {
  const { format, filter, observer } = resolveStream(options)
  return transformOf((out) => createFilter(format, filter, out, observer), options.signal)
}

/**
 * A transform stream that takes what `chaff` takes and gives, instead of the cleaned bytes, what `render` makes of each
 * line and its verdict.
 */
export function chaffVerdicts(options: StreamOptions, render: (line: JudgedLine) => string): Transform {
  const { format, filter, observer } = resolveStream(options)
  return transformOf((out) => {
    const onVerdict = (line: JudgedLine): void => {
      out(Buffer.from(render(line)))
    }
    return createFilter(format, filter, () => undefined, { ...observer, onVerdict })
  }, options.signal)
}

function transformOf(make: (out: Output) => ByteFilter, signal: AbortSignal | undefined): Transform {
  const transform = new Transform({
    signal,
    transform(chunk: Buffer, _encoding, done) {
      settle(done, () => {
        filter.push(chunk)
      })
    },
    flush(done) {
      settle(done, () => {
        filter.end()
      })
    },
  })
  const filter = make((bytes) => {
    if (bytes.length > 0) transform.push(bytes)
  })
  return transform
}

/** How to clean records that are objects already: what concerns bytes and their reports is left out. */
export type RecordOptions = Pick<
  StreamOptions,
  'mode' | 'profile' | 'host' | 'field' | 'urlField' | 'annotate' | 'signal' | 'onProblem'
>

/**
 * An object-mode transform stream that takes records and gives them back, in order, with their text cleaned. A record whose
 * text has nothing to remove is handed on as it is; others are copied, never changed.
 *
 * @example
 * await pipeline(articles, chaffRecords({ field: 'body' }), store)
 *
 * @throws {ChaffError} CHAFF_OPTION when an option has a value that it cannot take
 */
export function chaffRecords(options: RecordOptions = {}): Transform {
  const { filter, observer } = resolveStream(options)
  const { judge, mode, field, annotate, urlField, host } = filter
  let line = 0
  const cleaned = (record: Readonly<Record<string, unknown>>): object => {
    line++
    const { keys = [], value: text } = findByPath(record, field) ?? {}
    if (text === null) return annotate ? { ...record, chaff: annotation([], 0, undefined) } : record
    if (typeof text !== 'string') {
      const message = `record has no text in field ${JSON.stringify(field)}; name the field with the option field`
      observer.onProblem?.({ line, message })
      return record
    }
    const { text: left, verdicts, flag } = cleanText(judge, mode, text, host ?? hostOf(record, urlField))
    if (left === text && !annotate) return record
    const gone = verdicts.filter(({ keep }) => !keep)
    return { ...withValue(record, keys, left), ...(annotate ? { chaff: annotation(gone, verdicts.length, flag) } : {}) }
  }
  const transform: Transform = new Transform({
    objectMode: true,
    signal: options.signal,
    transform(record: Readonly<Record<string, unknown>>, _encoding, done) {
      settle(done, () => {
        transform.push(cleaned(record))
      })
    },
  })
  return transform
}

function settle(done: TransformCallback, work: () => void): void {
  try {
    work()
    done()
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)))
  }
}
