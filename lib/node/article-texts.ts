/** Takes the texts out of tables, web archives and texts that hold many documents: read as cleaning reads them, and not judged. */
import { builtinProfile } from '../profile/builtin.js'
import type { ArticleOptions } from './articles.js'
import { createFilter, type Format } from './format.js'
import { resolveStream } from './options.js'

/** Knows nothing, so that it judges nothing. */
const { normaliser, address } = builtinProfile
const IGNORANT = { normaliser, address, rules: [] }

/** A text, and the outlet that it says it is of. */
export interface FoundText {
  readonly text: string
  readonly host: string | undefined
}

/**
 * The texts of an input.
 *
 * @param maxText one of more characters is no article
 * @param onProblem is told of what cannot be used, and its place
 */
export async function* textsOf(
  bytes: AsyncIterable<Buffer>,
  format: Format,
  { field, urlField, host, separator }: ArticleOptions,
  maxText: number,
  onProblem: (place: number, message: string) => void,
): AsyncGenerator<FoundText> {
  let documents = 0
  let [lines, size]: [string[], number] = [[], 0]
  let ready: FoundText[] = []
  const {
    filter,
    format: resolved,
    observer,
  } = resolveStream({
    format,
    field,
    urlField,
    host,
    separator,
    profile: IGNORANT,
    onVerdict: ({ text }) => {
      size += text.length + 1
      if (size <= maxText) lines.push(text)
      else lines = []
    },
    onDocument: (summary) => {
      documents++
      if (size > maxText) onProblem(documents, `is no article, it is longer than ${String(maxText)} characters`)
      else ready.push({ text: lines.join('\n'), host: summary.host })
      ;[lines, size] = [[], 0]
    },
    onProblem: ({ line, message }) => {
      onProblem(line, message)
    },
  })
  const reader = createFilter(resolved, filter, () => undefined, observer)
  for await (const chunk of bytes) {
    reader.push(chunk)
    yield* ready
    ready = []
  }
  reader.end()
  yield* ready
}
