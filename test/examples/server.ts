/** The example server, asked over the loopback interface. */
import t from 'tap'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import type { Test } from 'tap'
import { CHAFF, STORY } from '../support/articles.js'
import { install } from '../support/examples.js'
import { ROOT } from '../support/root.js'

const [A] = STORY
const [X] = CHAFF

/** Starts the server on a port that is free; gives its address. */
async function serve(t: Test): Promise<{ address: string; server: ChildProcess }> {
  const { folder, env } = install(t.testdir(), 'server')
  const server = spawn(process.execPath, ['server.js', '0'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  t.teardown(() => server.kill('SIGKILL'))
  const [address] = (await once(server.stdout, 'data')) as [Buffer]
  return { address: address.toString().trim(), server }
}

void t.test('what is posted comes back without its boilerplate, and the server ends when it is told to', async (t) => {
  const { address, server } = await serve(t)
  const post = async (type: string, body: string | Buffer): Promise<[number, string | null, string]> => {
    const headers = { 'content-type': type, connection: 'close' }
    const response = await fetch(address, { method: 'POST', headers, body })
    return [response.status, response.headers.get('content-type'), await response.text()]
  }
  const read = (name: string): string => readFileSync(new URL(`corpus/cases/en-paywall-end/${name}`, ROOT), 'utf8')
  t.strictSame(await post('text/plain', read('source.txt')), [200, 'text/plain', read('expected.txt')])
  const record = (text: string): string => `${JSON.stringify({ text })}\n`
  const ndjson = 'application/x-ndjson'
  t.strictSame(await post(ndjson, record(`${A}\n${X}`) + record(A)), [200, ndjson, record(A) + record(A)])
  t.strictSame(await post('text/plain', record(A)), [200, 'text/plain', record(A)], 'a text that looks like a record')
  t.strictSame(await post('text/plain', ''), [200, 'text/plain', ''])
  const got = await fetch(address, { headers: { connection: 'close' } })
  t.strictSame([got.status, got.headers.get('allow'), await got.text()], [405, 'POST', 'POST an article\n'])

  server.kill('SIGTERM')
  t.strictSame(await once(server, 'exit'), [0, null])
})

void t.test('records come back while others are still to come, and a client that goes harms no other', async (t) => {
  const { address } = await serve(t)
  const asked = request(address, { method: 'POST', headers: { 'content-type': 'application/jsonl' } })
  asked.on('error', () => undefined)
  const answered = once(asked, 'response')
  const record = `${JSON.stringify({ text: `${A}\n${X}` })}\n`
  asked.write(record.repeat(2000))
  const [response] = (await answered) as [NodeJS.ReadableStream]
  const [chunk] = (await once(response, 'data')) as [Buffer]
  t.ok(chunk.toString().startsWith(JSON.stringify({ text: A })), 'before the request has ended')
  response.on('error', () => undefined)
  asked.destroy()
  const next = await fetch(address, { method: 'POST', body: `${A}\n${X}`, headers: { connection: 'close' } })
  t.equal(await next.text(), A)
})
