/** The articles that everything is measured on: as one text, as NDJSON and as a folder of files, the same in each. */
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { readLines } from '../../lib/node/lines.js'
import { corpus } from './corpus.js'

/** Where the articles are. */
export interface Material {
  /** What they are, in words. */
  readonly what: string
  readonly articles: number
  /** UTF-8 bytes of all texts. */
  readonly bytes: number
  readonly text: string
  readonly records: string
  readonly folder: string
}

interface Row {
  readonly id: string
  readonly host: string
  readonly text: string
}

/**
 * Writes articles until there are as many bytes of text as told.
 *
 * @param source a folder that holds raw.jsonl.gz; the articles are made up where there is none
 */
export async function prepare(source: string | undefined, into: string, bytes: number): Promise<Material> {
  const raw = source === undefined ? undefined : join(source, 'raw.jsonl.gz')
  const isReal = raw !== undefined && existsSync(raw)
  const rows = isReal ? readLines(createReadStream(raw).pipe(createGunzip())) : corpus(1_000_000)
  const folder = join(into, 'articles')
  mkdirSync(folder)
  const texts: string[] = []
  const records: string[] = []
  let size = 0
  for await (const line of rows) {
    const { host, text } = JSON.parse(line) as Row
    const id = String(texts.length).padStart(6, '0')
    records.push(`${JSON.stringify({ id, host, text })}\n`)
    writeFileSync(join(folder, `${id}.txt`), `${text}\n`)
    texts.push(text)
    size += Buffer.byteLength(text)
    if (size >= bytes) break
  }
  const material = { text: join(into, 'articles.txt'), records: join(into, 'articles.jsonl'), folder }
  writeFileSync(material.text, `${texts.join('\n\n')}\n`)
  writeFileSync(material.records, records.join(''))
  const what = isReal ? 'scraped news articles' : 'made-up articles as long as scraped ones'
  return { what, articles: texts.length, bytes: size, ...material }
}
