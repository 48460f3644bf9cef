/** Sums the documents of a report up: by kind, by outlet, and the lines that were removed most often. */
import { type Kind, KINDS } from '../engine/kind.js'
import { isRemoved, type ReportDocument } from './document.js'

/** What was removed of documents of some sort. */
export interface Sum {
  readonly documents: number
  readonly lines: number
  readonly bytes: number
  readonly bytesRemoved: number
}

export interface KindSum {
  readonly kind: Kind
  readonly lines: number
  /** Documents that lost a line of the kind. */
  readonly documents: number
}

export interface OutletSum extends Sum {
  readonly host: string
}

/** A line that was removed, wherever it stood. */
export interface CommonLine {
  readonly text: string
  readonly kind: Kind
  readonly count: number
  readonly documents: number
  /** The outlets that it was removed at. */
  readonly hosts: readonly string[]
  /** How sure chaff was, at least and at most. */
  readonly least: number
  readonly most: number
}

export interface Overview {
  readonly total: Sum
  /** The most lines first. */
  readonly kinds: readonly KindSum[]
  readonly outlets: readonly OutletSum[]
  readonly lines: readonly CommonLine[]
}

/** So many of the commonest lines are told. */
export const MAX_LINES = 200

/** What the lines of a text are that were removed as boilerplate. */
export function* removedLines(document: ReportDocument): Generator<{ text: string; kind: Kind; confidence: number }> {
  const lines = document.text.split('\n')
  for (const verdict of document.verdicts) {
    if (!isRemoved(verdict)) continue
    const { line, kind = 'other', confidence } = verdict
    yield { text: lines[line]!.trim(), kind, confidence }
  }
}

/** Sums documents up. */
export function sumUp(documents: readonly ReportDocument[]): Overview {
  const outlets = new Map<string, { -readonly [Key in keyof OutletSum]: OutletSum[Key] }>()
  const kinds = new Map(KINDS.map((kind) => [kind, { kind, lines: 0, documents: 0 }]))
  const lines = new LineCounts()
  for (const document of documents) {
    const { host, bytes, bytesRemoved, removed } = document
    let outlet = outlets.get(host)
    if (outlet === undefined) {
      outlets.set(host, (outlet = { host, documents: 0, lines: 0, bytes: 0, bytesRemoved: 0 }))
    }
    outlet.documents++
    outlet.bytes += bytes
    outlet.bytesRemoved += bytesRemoved
    for (const kind of KINDS) {
      const count = removed[kind] ?? 0
      if (count === 0) continue
      outlet.lines += count
      const sum = kinds.get(kind)!
      sum.lines += count
      sum.documents++
    }
    lines.add(document)
  }
  const byLines = <T extends { readonly lines: number }>(all: Iterable<T>): T[] =>
    [...all].sort((a, b) => b.lines - a.lines)
  return {
    total: total([...outlets.values()]),
    kinds: byLines(kinds.values()).filter(({ lines }) => lines > 0),
    outlets: byLines(outlets.values()),
    lines: lines.commonest,
  }
}

function total(outlets: readonly OutletSum[]): Sum {
  const sum = (of: (outlet: OutletSum) => number): number => outlets.reduce((all, outlet) => all + of(outlet), 0)
  return {
    documents: sum(({ documents }) => documents),
    lines: sum(({ lines }) => lines),
    bytes: sum(({ bytes }) => bytes),
    bytesRemoved: sum(({ bytesRemoved }) => bytesRemoved),
  }
}

interface LineCount {
  kind: Kind
  count: number
  documents: number
  last: ReportDocument | undefined
  readonly hosts: Set<string>
  least: number
  most: number
}

/** Counts lines by what they say. */
class LineCounts {
  readonly #lines = new Map<string, LineCount>()

  add(document: ReportDocument): void {
    for (const { text, kind, confidence } of removedLines(document)) {
      let found = this.#lines.get(text)
      if (found === undefined) {
        found = { kind, count: 0, documents: 0, last: undefined, hosts: new Set(), least: 1, most: 0 }
        this.#lines.set(text, found)
      }
      found.count++
      if (found.last !== document) found.documents++
      found.last = document
      found.hosts.add(document.host)
      found.least = Math.min(found.least, confidence)
      found.most = Math.max(found.most, confidence)
    }
  }

  /** Those that were removed most often, the first to come before others that came as often. */
  get commonest(): CommonLine[] {
    return [...this.#lines]
      .sort(([, a], [, b]) => b.count - a.count)
      .slice(0, MAX_LINES)
      .map(([text, { kind, count, documents, hosts, least, most }]) => {
        return { text, kind, count, documents, hosts: [...hosts], least, most }
      })
  }
}
