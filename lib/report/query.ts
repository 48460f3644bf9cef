/** Finds and orders documents of a report. */
import type { Kind } from '../engine/kind.js'
import type { Mode } from '../engine/modes.js'
import { distance, type ReportDocument } from './document.js'

/** The orders that documents may be listed in. */
export const ORDERS = ['doubt', 'removed', 'input'] as const

/** The most doubtful first, those that lost the largest share first, or as they came in. */
export type Order = (typeof ORDERS)[number]

/** What to look for; what is empty does not matter. */
export interface Query {
  /** Is looked for, in capitals or not, in the text, the id, the outlet and the address. */
  readonly search: string
  /** A kind that lines were removed as. */
  readonly kind: Kind | ''
  /** An outlet; undefined for all: that of documents of no known outlet is empty. */
  readonly host: string | undefined
  readonly order: Order
}

/** Looks documents up; what does not change with the query is worked out once. */
export class Finder {
  readonly #documents: readonly ReportDocument[]
  /** For each order, a number for each document, the least first. */
  readonly #ranks: Readonly<Record<Order, (i: number) => number>>

  /** @param mode the mode that the documents were judged in */
  constructor(documents: readonly ReportDocument[], mode: Mode) {
    this.#documents = documents
    const distances = Float64Array.from(documents, (document) => distance(document, mode))
    this.#ranks = {
      doubt: (i) => distances[i]!,
      removed: (i) => -shareRemoved(documents[i]!),
      input: () => 0,
    }
  }

  /** The numbers of the documents that fit, in order; of equals, the one that came first is first. */
  find({ search, kind, host, order }: Query): number[] {
    const fits = matcher(search)
    const found: number[] = []
    for (const [i, document] of this.#documents.entries()) {
      if (kind !== '' && document.removed[kind] === undefined) continue
      if (host !== undefined && document.host !== host) continue
      if (fits(document)) found.push(i)
    }
    const rank = this.#ranks[order]
    return found.sort((a, b) => rank(a) - rank(b) || a - b)
  }
}

/** The share of a document's bytes that was removed, from 0 to 1. */
export function shareRemoved({ bytes, bytesRemoved }: Pick<ReportDocument, 'bytes' | 'bytesRemoved'>): number {
  return bytes === 0 ? 0 : bytesRemoved / bytes
}

function matcher(search: string): (document: ReportDocument) => boolean {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return () => true
  return ({ id, host, url = '', text }) => [id, host, url, text].some((part) => part.toLowerCase().includes(wanted))
}
