// A server that gives back what is posted to it, without boilerplate: NDJSON record by record, while more is coming in.
//   node server.js 8080
//   curl --data-binary @article.txt -H 'content-type: text/plain' http://127.0.0.1:8080/
import { createServer } from 'node:http'
import { Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { chaff } from 'chaff'
import { chaff as chaffText } from 'chaff/web'

/**
 * Cleans the body of a request: NDJSON when its content type says so, otherwise one text.
 *
 * @param {Request} request
 * @returns {Response}
 */
function clean(request) {
  if (request.method !== 'POST' || request.body === null) {
    return new Response('POST an article\n', { status: 405, headers: { allow: 'POST' } })
  }
  const type = request.headers.get('content-type') ?? 'text/plain'
  const isRecords = /^application\/(x-)?(ndjson|jsonl)\b/.test(type)
  // Texts need nothing of Node; records are read by its stream, as a Web stream.
  const cleaning = isRecords ? Duplex.toWeb(chaff({ format: 'jsonl', signal: request.signal })) : chaffText()
  return new Response(request.body.pipeThrough(cleaning), { headers: { 'content-type': type } })
}

const server = createServer(async (incoming, outgoing) => {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    const { method = 'GET', url = '/', headers } = incoming
    const hasBody = method !== 'GET' && method !== 'HEAD'
    const request = new Request(new URL(url, 'http://127.0.0.1'), {
      method,
      headers: /** @type {Record<string, string>} */ (headers),
      signal: gone.signal,
      ...(hasBody && { body: Readable.toWeb(incoming), duplex: 'half' }),
    })
    const response = clean(request)
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    await pipeline(Readable.from(response.body ?? []), outgoing)
  } catch (error) {
    // Who asked has gone, or broke off; what was sent so far cannot be unsaid.
    if (!gone.signal.aborted) console.error(error)
    outgoing.destroy()
  }
})

server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${String(address.port)}/`)
})
process.once('SIGTERM', () => server.close())
