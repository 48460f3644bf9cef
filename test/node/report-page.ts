import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { readPageParts, reportPage } from '../../lib/node/report-page.js'
import { rulebook } from '../../lib/profile/rulebook.js'
import type { ReportDocument } from '../../lib/report/document.js'
import { parseDocuments } from '../../lib/report/embed.js'
import { withVerdicts } from '../support/report.js'

const PARTS = { script: 'const page = 1 < 2', style: 'p { color: red }' }

// eslint-disable-next-line @typescript-eslint/require-await -- it takes the place of documents that are read
async function* from(documents: readonly ReportDocument[]): AsyncGenerator<ReportDocument> {
  yield* documents
}

async function page(documents: readonly ReportDocument[], parts = PARTS): Promise<string[]> {
  const pieces: string[] = []
  for await (const piece of reportPage(parts, 'careful', rulebook, from(documents))) pieces.push(piece)
  return pieces
}

/** The data of a kind that a page carries, as the browser finds it. */
function dataOf(html: string, kind: string): string[] {
  return [
    ...html.matchAll(new RegExp(`<script type="application/json" data-chaff="${kind}">(.*?)</script>`, 'gsu')),
  ].map(([, json = '']) => json)
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

void t.test('a page lets run and load nothing but its own script and style', async (t) => {
  const html = (await page([])).join('')
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? []
  t.strictSame(policy.split('; '), [
    "default-src 'none'",
    `script-src ${hash(PARTS.script)}`,
    `style-src ${hash(PARTS.style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
  t.ok(html.includes(`<style>${PARTS.style}</style>`))
  t.ok(html.endsWith(`<script>${PARTS.script}</script>\n</body>\n</html>\n`))
  t.strictSame(dataOf(html, 'documents'), ['[]'])
})

void t.test('what a document says becomes no part of the page', async (t) => {
  const hostile = '</script><script>alert(1)</script><!-- <p>'
  const document = withVerdicts([hostile], [{ kind: 'ad', by: [hostile] }], {
    id: hostile,
    host: hostile,
    url: hostile,
  })
  const html = (await page([document])).join('')
  t.equal(html.match(/<script/gu)?.length, 4, 'documents, profile, about, and the page itself')
  t.equal(html.match(/<!--/gu), null)
  t.strictSame(dataOf(html, 'documents').flatMap(parseDocuments), [document])
})

void t.test('documents are written in blocks as they come, and the same ones give the same bytes', async (t) => {
  const documents = Array.from({ length: 40 }, (_, i) => withVerdicts(['x'.repeat(100_000)], [], { id: String(i) }))
  const pieces = await page(documents)
  const blocks = pieces.filter((piece) => piece.includes('data-chaff="documents"'))
  t.ok(blocks.length > 3)
  t.ok(
    blocks.every(({ length }) => length < (1 << 20) + 200_000),
    'no piece holds much more than a block',
  )
  const html = pieces.join('')
  t.ok(dataOf(html, 'documents').length >= 4)
  t.strictSame(
    dataOf(html, 'documents')
      .flatMap(parseDocuments)
      .map(({ id }) => id),
    documents.map(({ id }) => id),
  )
  t.equal((await page(documents)).join(''), html)
  const [about = ''] = dataOf(html, 'about')
  t.match(JSON.parse(about), { mode: 'careful', key: /^[0-9a-f]{16}$/u })
  t.not(dataOf((await page(documents.slice(1))).join(''), 'about')[0], about, 'others have another key')
})

void t.test('a profile too large for a page is left out', async (t) => {
  const fingerprints = Array.from({ length: 100_001 }, (_, i) => {
    return { host: '', key: `key ${String(i)}`, kind: 'other' as const, documents: 5, leadIn: false }
  })
  const pieces: string[] = []
  const profile = { ...rulebook, fingerprints }
  for await (const piece of reportPage(PARTS, 'careful', profile, from([]))) pieces.push(piece)
  t.strictSame(dataOf(pieces.join(''), 'profile'), ['null'])
})

void t.test('the page is that of the build; where there is none, that is told', async (t) => {
  const { script, style } = await readPageParts()
  t.ok(script.length > 1000 && style.length > 1000)
  t.notMatch(script, /<\/script/iu)
  t.notMatch(style, /<\/style/iu)
  const empty = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'chaff-page-')), '/'))
  await t.rejects(readPageParts(empty), {
    code: 'CHAFF_FILE',
    message: /report\.js: no such file or folder; check the path; or build chaff with npm run build/u,
  })
})
