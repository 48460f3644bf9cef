/** A spider's feed through the program: pages served over the loopback interface, articles without boilerplate out. */
import t from 'tap'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { clean } from '../../lib/index.js'
import { siteRecords } from '../support/corpus-records.js'
import { execute, install } from '../support/examples.js'
import { missing } from '../support/outside.js'

const skip = missing({ programs: ['scrapy'] })

t.setTimeout(300_000)

/** Stands at the end of every page, in two elements. */
const PROMPT = ['Already a subscriber?', 'Log in'] as const

const ARTICLES: ReadonlyMap<string, readonly string[]> = new Map(
  siteRecords()
    .filter(({ host }) => host === 'ostrel-courier')
    .slice(0, 6)
    .map(({ id, text }) => {
      const lines = text.split('\n').map((line) => line.trim())
      return [`/${id}`, lines.filter((line) => line !== '')] as const
    }),
)

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}

/** An outlet's website, for as long as the test runs. */
async function website(): Promise<{ address: string; close: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const links = [...ARTICLES.keys()].map((path) => `<a class="story" href="${path}">Read it</a>`)
    const prompt = `<p>${PROMPT[0]} <a href="/login">${PROMPT[1]}</a></p>`
    const blocks =
      ARTICLES.get(url)
        ?.map((line) => `<p>${escaped(line)}</p>`)
        .concat(prompt) ?? links
    response.end(`<!doctype html><title>Ostrel Courier</title><article>${blocks.join('\n')}</article>`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${String(port)}`, close: () => void server.close() }
}

void t.test('a feed of items leaves chaff as the same items, cleaned', { skip }, async (t) => {
  const { address, close } = await website()
  t.teardown(close)
  const example = install(t.testdir(), 'scrapy')
  const feed = `scrapy runspider articles_spider.py -a start=${address}/ -o -:jsonlines`
  const { status, stdout, stderr } = await execute(example, 'sh', ['-c', `${feed} | chaff --annotate`])
  t.equal(status, 0, stderr)
  const items = stdout
    .trimEnd()
    .split('\n')
    .map((item) => JSON.parse(item) as { url: string; text: string; chaff: { lines: number; removed: unknown[] } })
  t.strictSame(items.map(({ url }) => url.slice(address.length)).sort(), [...ARTICLES.keys()].sort())
  for (const { url, text, chaff } of items) {
    const lines = [...(ARTICLES.get(url.slice(address.length)) ?? []), PROMPT.join(' ')]
    t.equal(text, clean(lines.join('\n')).text, url)
    t.equal(chaff.lines, lines.length)
  }
  for (const { text, chaff } of items) t.ok(chaff.removed.length > 0 && !text.includes(PROMPT[0]))
})
