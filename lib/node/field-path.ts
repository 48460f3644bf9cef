/** Finds a field of a record by its name, or by a path: names with dots between them, as in `article.body`. */

/** What an object of JSON holds. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field that a record has: the names that lead to it, and what it holds. */
export interface FoundField {
  readonly keys: readonly string[]
  readonly value: unknown
}

/**
 * The field that a path leads to; undefined when there is none. A name may hold dots itself: at each step the longest name
 * wins that the record has, so that a field called "article.body" is found before a field "body" in "article".
 */
export function findByPath(record: Fields, path: string): FoundField | undefined {
  if (Object.hasOwn(record, path)) return { keys: [path], value: record[path] }
  const names = path.split('.')
  for (let i = names.length - 1; i > 0; i--) {
    const key = names.slice(0, i).join('.')
    const inner = Object.hasOwn(record, key) ? record[key] : undefined
    const found = isFields(inner) ? findByPath(inner, names.slice(i).join('.')) : undefined
    if (found !== undefined) return { keys: [key, ...found.keys], value: found.value }
  }
  return undefined
}

/** A record with another value in a field that was found in it; what it shares with the record given is not copied. */
export function withValue(record: Fields, [key = '', ...rest]: readonly string[], value: unknown): Fields {
  // Where names follow, the field has been found to hold an object.
  return { ...record, [key]: rest.length > 0 ? withValue(record[key] as Fields, rest, value) : value }
}
