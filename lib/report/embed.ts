/** Turns data into JSON that may stand inside of a page's script element, and back. */
import type { Kind } from '../engine/kind.js'
import type { ReportDocument } from './document.js'

/** JSON in which nothing can end the element that it stands in, or begin a comment: it holds no "<". */
export function embed(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

type Row = Omit<ReportDocument, 'verdicts'> & {
  readonly verdicts: readonly (readonly [
    line: number,
    keep: 0 | 1,
    kind: Kind | 0,
    confidence: number,
    ...by: string[],
  ])[]
}

/** A document as it is embedded: its verdicts as lists, without names. */
export function packDocument(document: ReportDocument): Row {
  const verdicts = document.verdicts.map(
    ({ line, keep, kind, confidence, by }) => [line, keep ? 1 : 0, kind ?? 0, confidence, ...by] as const,
  )
  return { ...document, verdicts }
}

/** The document that was embedded. */
export function unpackDocument(row: Row): ReportDocument {
  const verdicts = row.verdicts.map(([line, keep, kind, confidence, ...by]) => ({
    line,
    keep: keep === 1,
    kind: kind === 0 ? undefined : kind,
    confidence,
    by,
  }))
  return { ...row, verdicts }
}

/** The documents of a block, as they were embedded. */
export function parseDocuments(json: string): ReportDocument[] {
  return (JSON.parse(json) as Row[]).map(unpackDocument)
}
