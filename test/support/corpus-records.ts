/** The articles of the invented outlets as records. */
import { readdirSync, readFileSync } from 'node:fs'
import { ROOT } from './root.js'

const SITES = new URL('corpus/sites/', ROOT)

export interface ArticleRecord {
  readonly id: string
  readonly host: string
  readonly text: string
}

/** All articles under corpus/sites, outlet by outlet. */
export function siteRecords(): ArticleRecord[] {
  const outlets = readdirSync(SITES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return outlets
    .map(({ name }) => name)
    .sort()
    .flatMap((host) =>
      readdirSync(new URL(`${host}/`, SITES))
        .sort()
        .map((name) => ({
          id: `${host}/${name}`,
          host,
          text: readFileSync(new URL(`${host}/${name}`, SITES), 'utf8'),
        })),
    )
}

/* c8 ignore start -- asked for where GNU parallel or Spark is there */
/** The same, ordered so that every stretch of it holds some of every outlet. */
export function mixedRecords(): ArticleRecord[] {
  return siteRecords()
    .map((record) => ({ record, place: record.id.slice(record.host.length) + record.host }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ record }) => record)
}
/* c8 ignore stop */
