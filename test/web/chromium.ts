/** The bundle of chaff/web in a real Chromium. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import ts from 'typescript'
import { clean } from '../../lib/clean.js'
import { MODES } from '../../lib/engine/modes.js'
import { CHAFF, STORY } from '../support/articles.js'
import { listenForErrors, NO_CHROMIUM, serve, startChromium } from '../support/chromium.js'
import { filterChunks } from '../support/filters.js'
import { ROOT } from '../support/root.js'

const [X, Y] = CHAFF
const BUNDLE = fileURLToPath(new URL('../../browser/web.js', import.meta.url))
const samples = ['en-paywall-end', 'de-paywall-end'].flatMap((slug) => {
  const path = new URL(`corpus/cases/${slug}/source.txt`, ROOT)
  return existsSync(path) ? [readFileSync(path, 'utf8')] : []
})
const TEXT = [STORY[0], X, STORY[1], '', ...samples, STORY[2], '', Y].join('\n')
const BYTES = Buffer.concat([
  Buffer.from(`\ufeff${STORY[0]}\r\n${X}\r\n`),
  Buffer.from('Caf\xe9 \xff\0', 'latin1'),
  Buffer.from(`\n${TEXT}`),
])

/** The language leaves the last digit of `Math.exp` to the machine, and so that of a confidence. */
function rounded(cleaned: unknown): unknown {
  return JSON.parse(JSON.stringify(cleaned), (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  )
}

void t.test('the bundle imports nothing', (t) => {
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is missing; make it with npm run build:tests`)
  const { importedFiles } = ts.preProcessFile(readFileSync(BUNDLE, 'utf8'))
  t.strictSame(importedFiles, [])
  t.end()
})

void t.test('chaff/web cleans in Chromium as chaff does on Node', { skip: NO_CHROMIUM }, async (t) => {
  const script = { type: 'text/javascript', body: readFileSync(BUNDLE) }
  const origin = await serve(t, {
    '/': {
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><link rel="icon" href="data:,"><title>chaff</title>',
    },
    '/web.js': script,
    '/text': { type: 'text/plain', body: BYTES },
  })
  const page = await (await startChromium(t)).newPage()
  const errors = listenForErrors(page)
  await page.goto(origin)

  const cleaned: unknown = await page.evaluate(`(async () => {
    const { clean, MODES } = await import('/web.js')
    return MODES.map((mode) => clean(${JSON.stringify(TEXT)}, { mode }))
  })()`)
  const expected = MODES.map((mode) => clean(TEXT, { mode }))
  t.ok(
    expected.every(({ text }) => text.length < TEXT.length),
    'something goes in every mode',
  )
  t.strictSame(rounded(cleaned), rounded(expected), 'clean() gives the same verdicts in every mode')

  const bytes: unknown = await page.evaluate(`(async () => {
    const { chaff } = await import('/web.js')
    const { body } = await fetch('/text')
    const cleaned = await new Response(body.pipeThrough(chaff())).arrayBuffer()
    return [...new Uint8Array(cleaned)]
  })()`)
  const { output } = filterChunks([BYTES], { format: 'text' })
  t.ok(output.length < BYTES.length, 'something goes')
  t.strictSame(bytes, [...output], 'a body of bytes leaves as it leaves on Node')

  const text: unknown = await page.evaluate(`(async () => {
    const { chaff } = await import('/web.js')
    const { body } = await fetch('/text')
    const strings = body.pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true })).pipeThrough(chaff())
    let text = ''
    for await (const piece of strings) text += piece
    return text
  })()`)
  t.equal(text, output.toString(), 'so does a stream of strings, with what is not UTF-8 replaced by the decoder')
  t.strictSame(errors, [], 'nothing goes wrong on the way')
})
