/** Adds up what became of the documents of a run, for the summary at its end. */
import { type Kind, KINDS } from '../engine/kind.js'
import type { DocumentSummary } from '../node/filter.js'
import { count } from './io.js'

/** What is added up, as it can be written and read. */
export interface Counts {
  readonly documents: number
  readonly bytes: number
  readonly bytesRemoved: number
  readonly removed: Readonly<Partial<Record<Kind, number>>>
  /** Documents that were passed through whole: how many, and the first of them. */
  readonly flagged: number
  readonly named: readonly string[]
}

const MAX_NAMED = 5

/** The sums over all documents of a run, or of a part of it. */
export class Totals {
  #counts: Counts = { documents: 0, bytes: 0, bytesRemoved: 0, removed: {}, flagged: 0, named: [] }

  get counts(): Counts {
    return this.#counts
  }

  add({ id, removed, bytes, bytesRemoved, flag }: DocumentSummary): void {
    const [flagged, named] = flag === undefined ? [0, []] : [1, [id]]
    this.merge({ documents: 1, bytes, bytesRemoved, removed, flagged, named })
  }

  /** Adds what was counted of another part of the run. */
  merge(other: Counts): void {
    const counts = this.#counts
    const removed = { ...counts.removed }
    for (const kind of KINDS) {
      const count = other.removed[kind] ?? 0
      if (count > 0) removed[kind] = (removed[kind] ?? 0) + count
    }
    this.#counts = {
      documents: counts.documents + other.documents,
      bytes: counts.bytes + other.bytes,
      bytesRemoved: counts.bytesRemoved + other.bytesRemoved,
      removed,
      flagged: counts.flagged + other.flagged,
      named: [...counts.named, ...other.named].slice(0, MAX_NAMED),
    }
  }

  /** Documents, lines removed by kind, and the share of the text that they were. */
  get summary(): string {
    const { documents, bytes, bytesRemoved } = this.#counts
    const share = bytes === 0 ? 0 : (100 * bytesRemoved) / bytes
    return `${count(documents, 'document')}, ${this.lines} removed${this.kinds}, ${share.toFixed(1)} % of the text`
  }

  /** The same for programs. */
  get facts(): Readonly<Record<string, unknown>> {
    const { documents, bytes, bytesRemoved, removed, flagged } = this.#counts
    return { documents, bytes, bytesRemoved, linesRemoved: this.#lines, removed, passedThrough: flagged }
  }

  get #lines(): number {
    return Object.values(this.#counts.removed).reduce((sum, n) => sum + n, 0)
  }

  /** How many lines were removed. */
  get lines(): string {
    return count(this.#lines, 'line')
  }

  /** Of which kinds they were, in parentheses. */
  get kinds(): string {
    const { removed } = this.#counts
    const list = KINDS.flatMap((kind) => (removed[kind] === undefined ? [] : `${kind} ${String(removed[kind])}`))
    return list.length === 0 ? '' : ` (${list.join(', ')})`
  }

  /** Which documents were passed through whole, being nearly all boilerplate; undefined when none was. */
  get flagged(): string | undefined {
    const { flagged, named } = this.#counts
    return flagged === 0
      ? undefined
      : `passed through whole, nearly all of it looks like boilerplate: ${namesOf(named, flagged)}`
  }
}

/** The first names of many, and how many more there are. */
export function namesOf(named: readonly string[], total: number): string {
  const more = total - named.length
  return `${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`
}
