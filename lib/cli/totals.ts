/** Adds up what became of the documents of a run, for the summary at its end. */
import { type Kind, KINDS } from '../engine/kind.js'
import type { DocumentSummary } from '../node/filter.js'
import { count } from './io.js'

/** The sums over all documents of a run. */
export class Totals {
  #documents = 0
  #flagged: string[] = []
  #flaggedCount = 0
  #bytes = 0
  #bytesRemoved = 0
  readonly #removed = new Map<Kind, number>()

  add({ id, removed, bytes, bytesRemoved, flag }: DocumentSummary): void {
    this.#documents++
    this.#bytes += bytes
    this.#bytesRemoved += bytesRemoved
    for (const kind of KINDS) this.#removed.set(kind, (this.#removed.get(kind) ?? 0) + (removed[kind] ?? 0))
    if (flag === undefined) return
    this.#flaggedCount++
    if (this.#flagged.length < MAX_NAMED) this.#flagged.push(id)
  }

  /** Documents, lines removed by kind, and the share of the text that they were. */
  get summary(): string {
    const kinds = KINDS.map((kind) => [kind, this.#removed.get(kind) ?? 0] as const).filter(([, count]) => count > 0)
    const lines = kinds.reduce((sum, [, count]) => sum + count, 0)
    const share = this.#bytes === 0 ? 0 : (100 * this.#bytesRemoved) / this.#bytes
    const list = kinds.map(([kind, count]) => `${kind} ${String(count)}`).join(', ')
    const what = `${count(this.#documents, 'document')}, ${count(lines, 'line')} removed`
    return `${what}${list === '' ? '' : ` (${list})`}, ${share.toFixed(1)} % of the text`
  }

  /** Which documents were passed through whole, being nearly all boilerplate; undefined when none was. */
  get flagged(): string | undefined {
    if (this.#flaggedCount === 0) return undefined
    const more = this.#flaggedCount - this.#flagged.length
    const names = `${this.#flagged.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`
    return `passed through whole, nearly all of it looks like boilerplate: ${names}`
  }
}

const MAX_NAMED = 5
