/** Reads labelled documents, NDJSON plain or packed. */
import { createReadStream } from 'node:fs'
import { ChaffError } from '../engine/errors.js'
import type { LabelledDocument } from '../learn/score.js'
import { fileError } from './files.js'
import { hostName } from './host.js'
import { readLines } from './lines.js'
import { MAX_RECORD } from './record-filter.js'
import { unpacked } from './source.js'

/**
 * The documents of a file, one at a time.
 *
 * @throws {ChaffError} CHAFF_FILE when the file cannot be read, CHAFF_RECORD when a line of it is no labelled document
 */
export async function* readLabelled(path: string): AsyncGenerator<LabelledDocument> {
  const onLong = (place: number): never => {
    throw new ChaffError(
      'CHAFF_RECORD',
      `${path}:${String(place)}: is longer than ${String(MAX_RECORD)} bytes; split it`,
    )
  }
  let number = 0
  try {
    // However far it grows, a line at a time is held.
    const bytes = unpacked(createReadStream(path), path, { maxExpansion: Infinity })
    for await (const line of readLines(bytes, onLong)) {
      number++
      const json = number === 1 ? line.replace(/^\ufeff/u, '') : line
      if (json.trim() !== '') yield parse(json, `${path}:${String(number)}`)
    }
  } catch (error) {
    throw fileError(path, error)
  }
}

function parse(line: string, place: string): LabelledDocument {
  const expected = `${place}: expected a labelled document {id, host, lines: […], labels: […]}`
  const { id, host, lines, labels, kinds } = parseObject(line, expected)
  if (!isArrayOf(lines, 'string') || !isArrayOf(labels, 'number') || lines.length !== labels.length) {
    throw new ChaffError('CHAFF_RECORD', `${expected} with as many labels as lines`)
  }
  return { ...name({ id, host }, place), lines: lines.map(oneLine), labels, kinds: readKinds(kinds) }
}

function parseObject(line: string, expected: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(line) ?? {}) as Readonly<Record<string, unknown>>
  } catch (error) {
    throw new ChaffError('CHAFF_RECORD', `${expected}, got broken JSON`, { cause: error })
  }
}

function name({ id, host }: { id?: unknown; host?: unknown }, place: string): { id: string; host: string } {
  return { id: typeof id === 'string' ? id : place, host: typeof host === 'string' ? hostName(host) : '' }
}

/** A label speaks of one line, so a line has no end within it. */
function oneLine(line: string): string {
  return line.replaceAll('\n', ' ')
}

/** The kinds of lines, given as an object from line number to kind. */
function readKinds(kinds: unknown): ReadonlyMap<number, string> {
  if (typeof kinds !== 'object' || kinds === null) return new Map()
  return new Map(Object.entries(kinds).flatMap(([n, kind]) => (typeof kind === 'string' ? [[Number(n), kind]] : [])))
}

function isArrayOf(value: unknown, type: 'string'): value is string[]
function isArrayOf(value: unknown, type: 'number'): value is number[]
function isArrayOf(value: unknown, type: 'string' | 'number'): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === type)
}
