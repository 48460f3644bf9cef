/** Undoes what a filter did, as `chaff restore` does, in memory. */
import type { Cut } from '../../lib/node/filter.js'
import type { Edit } from '../../lib/node/log-reader.js'
import { putBack } from '../../lib/node/restore.js'
import type { Filtered } from './filters.js'

/** What a filter told of its input, in the order that it told it. */
export function editsOf({ edits }: Pick<Filtered, 'edits'>): Edit[] {
  return edits.map((edit: Cut & { readonly added?: number }) => ({
    at: edit.at,
    bytes: edit.bytes,
    added: edit.added ?? 0,
  }))
}

/** The bytes that a filter must have been given, to write what it wrote and tell what it told. */
export async function undo(filtered: Pick<Filtered, 'output' | 'edits'>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of putBack(each([filtered.output]), each(editsOf(filtered)))) parts.push(part)
  return Buffer.concat(parts)
}

// eslint-disable-next-line @typescript-eslint/require-await -- it takes the place of a stream
async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
