/** Writes the page of `chaff report`, piece by piece: a document is in memory only until it has been written. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ChaffError } from '../engine/errors.js'
import { Checksum } from '../engine/hash.js'
import type { Mode } from '../engine/modes.js'
import type { Profile } from '../engine/profile.js'
import type { ReportDocument } from '../report/document.js'
import { embed, packDocument } from '../report/embed.js'
import { packProfile } from '../report/profile.js'
import { fileError } from './files.js'

/** Documents stand in blocks of about so many UTF-16 units: a browser reads one at a time. */
const BLOCK = 1 << 20

/** What the page is made of, as the build bundled it. */
export interface PageParts {
  readonly script: string
  readonly style: string
}

/** @throws {ChaffError} CHAFF_FILE when the build has made no page */
export async function readPageParts(folder = new URL('../../browser/', import.meta.url)): Promise<PageParts> {
  const read = async (name: string): Promise<string> => {
    const path = fileURLToPath(new URL(name, folder))
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      throw new ChaffError('CHAFF_FILE', `${fileError(path, error).message}; or build chaff with npm run build`, {
        cause: error,
      })
    }
  }
  return { script: await read('report.js'), style: await read('report.css') }
}

/**
 * The page, in pieces.
 *
 * Nothing of a document can become a part of the page but text: it is embedded as JSON without "<", the page makes elements
 * of it and never markup, and the page's policy lets run nothing but its own script, load nothing, and parse no markup later.
 *
 * @param mode the mode that the documents were judged in
 * @param profile what they were judged by; the page takes it along, to show what other modes would do
 */
export async function* reportPage(
  { script, style }: PageParts,
  mode: Mode,
  profile: Profile,
  documents: AsyncIterable<ReportDocument>,
): AsyncGenerator<string> {
  yield head(script, style)
  const hosts = new Set<string>()
  const sum = new Checksum()
  let rows: string[] = []
  let length = 0
  for await (const document of documents) {
    hosts.add(document.host)
    const row = embed(packDocument(document))
    sum.add(row)
    rows.push(row)
    length += row.length
    if (length < BLOCK) continue
    yield data('documents', `[${rows.join(',\n')}]`)
    rows = []
    length = 0
  }
  yield data('documents', `[${rows.join(',\n')}]`)
  yield data('profile', embed(packProfile(profile, hosts) ?? null))
  yield data('about', embed({ mode, key: sum.hex }))
  yield `<script>${script}</script>\n</body>\n</html>\n`
}

function data(kind: string, json: string): string {
  return `<script type="application/json" data-chaff="${kind}">${json}</script>\n`
}

function head(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>chaff report</title>
<style>${style}</style>
</head>
<body>
<noscript>This report needs JavaScript: it lists its documents with it, and loads nothing.</noscript>
`
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
