import fc from 'fast-check'
import t from 'tap'
import { rulebook } from '../../lib/profile/rulebook.js'
import { chaff, type Same, type WebOptions } from '../../lib/web/index.js'
import { CHAFF, FURNITURE, learnedProfile, STORY } from '../support/articles.js'
import { cuts } from '../support/cuts.js'
import { bytes as anyBytes, cutAt, cuts as places, text as anyText } from '../support/documents.js'
import { filterChunks } from '../support/filters.js'

const [A, B] = STORY
const [X] = CHAFF

/** What a stream gives for chunks. */
async function through<T extends string | Uint8Array>(
  chunks: readonly T[],
  options: WebOptions = {},
): Promise<Same<T>[]> {
  let next = 0
  const source = new ReadableStream<T>({
    pull(controller) {
      const chunk = chunks[next++]
      if (chunk === undefined) controller.close()
      else controller.enqueue(chunk)
    },
  })
  const out: Same<T>[] = []
  for await (const piece of source.pipeThrough(chaff<T>(options))) out.push(piece)
  return out
}

/** What the stream of Node gives, and what it tells of verdicts. */
const onNode = (bytes: Buffer, options: Pick<WebOptions, 'profile'> = {}) =>
  filterChunks([bytes], { ...options, format: 'text' })

void t.test('bytes leave as the stream of Node lets them leave, however they are cut', async (t) => {
  const odd = Buffer.from('Caf\xe9 \xff\xfe\xc3\0', 'latin1')
  const input = Buffer.concat([Buffer.from(`\ufeff${A}\r\n${X}\r\n\r\n`), odd, Buffer.from(`\n${X}\n${B}`)])
  const expected = onNode(input).output
  t.ok(expected.length < input.length, 'something goes')
  for (const { name, chunks } of cuts(input)) {
    const out = await through(chunks)
    t.ok(Buffer.concat(out).equals(expected), name)
    t.ok(
      out.every((piece) => piece.length > 0),
      'no empty piece',
    )
  }
})

void t.test('any bytes leave as the stream of Node lets them leave, with the same verdicts', async (t) => {
  await fc.assert(
    fc.asyncProperty(anyBytes, places, async (bytes, at) => {
      const told: unknown[] = []
      const options: WebOptions = {
        profile: rulebook,
        onVerdict: ({ line, keep, by }, text) => told.push({ line, keep, by, text }),
      }
      const out = await through(cutAt(bytes, at), options)
      const { output, verdicts } = onNode(bytes, { profile: rulebook })
      t.ok(Buffer.concat(out).equals(output))
      // Nothing written is no text: there is no line to tell of.
      if (bytes.length === 0) return
      t.strictSame(
        told,
        verdicts.map(({ line, keep, by, text }) => ({ line, keep, by, text })),
      )
    }),
    { numRuns: 60, seed: 7 },
  )
})

void t.test('strings leave as bytes do', async (t) => {
  await fc.assert(
    fc.asyncProperty(anyText, places, async (text, at) => {
      const sorted = at.map((place) => place % (text.length + 1)).sort((a, b) => a - b)
      const chunks = [0, ...sorted].map((from, i) => text.slice(from, sorted[i] ?? text.length))
      const out = await through(chunks, { profile: rulebook })
      // Halves of pairs have no UTF-8, so units are compared.
      t.equal(out.join(''), onNode(Buffer.from(text), { profile: rulebook }).output.toString())
    }),
    { numRuns: 60, seed: 8 },
  )
})

void t.test('half of a surrogate pair leaves as it came', async (t) => {
  t.strictSame(await through([`${A} \ud83d`, `\n${X}\n\ude00${B}`]), [`${A} \ud83d\n\ude00${B}`])
})

void t.test('a line too long to be judged passes through as it comes, and the rest is judged', async (t) => {
  const long = 'subscribe now '.repeat(1 << 17)
  for (const text of [`${X}\n${A}\n${long}\n${X}\n${B}`, `${long}\n${A}`, `${A}\n${long}`, `${long}\n`]) {
    const expected = onNode(Buffer.from(text), { profile: rulebook }).output
    const pieces = [...text.matchAll(/[^]{1,60000}/gu)].map(([piece]) => piece)
    t.ok(Buffer.from((await through(pieces, { profile: rulebook })).join('')).equals(expected), 'strings')
    const bytes = pieces.map((piece) => Buffer.from(piece))
    t.ok(Buffer.concat(await through(bytes, { profile: rulebook })).equals(expected), 'bytes')
  }
  const [first = ''] = await through([`${A}\n${long}`, 'more'], { profile: rulebook })
  t.equal(first.length, A.length + 1 + long.length, 'it does not wait for its end')
})

void t.test('many small pieces of one line are put together in time', async (t) => {
  const line = 'a'.repeat(5000)
  const bytes = Buffer.from(line)
  const out = await through(Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)))
  t.ok(Buffer.concat(out).equals(bytes))
  t.equal((await through(Array.from(line))).join(''), line)
})

void t.test('options are those of clean(), and an outlet’s own furniture goes', async (t) => {
  const text = `${A}\n${FURNITURE.ostrel}\n${B}`
  t.strictSame(await through([text], { profile: learnedProfile, host: 'ostrel.example' }), [`${A}\n${B}`])
  t.strictSame(await through([text], { profile: learnedProfile, host: 'post.example' }), [text])
  const bad = JSON.parse('{"mode":"reckless"}') as WebOptions
  t.throws(() => chaff(bad), { code: 'CHAFF_OPTION', message: /careful, balanced, eager, got "reckless"/u })
})

void t.test('memory of a chunk may be used again once it was taken', async (t) => {
  const stream = chaff<Uint8Array>()
  const out = new Response(stream.readable).text()
  const writer = stream.writable.getWriter()
  const chunk = Buffer.from(`${A}\n`)
  await writer.write(chunk)
  chunk.fill('z')
  await writer.write(Buffer.from(B))
  await writer.close()
  t.equal(await out, `${A}\n${B}`)
})

void t.test('a chunk of another type ends the stream with a TypeError', async (t) => {
  const mixed = (chunks: readonly unknown[]) => through(chunks as readonly string[])
  await t.rejects(mixed(['a', Buffer.from('b')]), {
    name: 'TypeError',
    message: 'chaff: expected a string, as the chunks before, got [object Uint8Array]',
  })
  await t.rejects(mixed([Buffer.from('b'), 'a']), { message: 'chaff: expected a Uint8Array, got string' })
  await t.rejects(mixed([7]), { message: 'chaff: expected a Uint8Array, got number' })
  await t.rejects(mixed([new ArrayBuffer(2)]), { message: 'chaff: expected a Uint8Array, got [object ArrayBuffer]' })
})

void t.test('nothing in, nothing out', async (t) => {
  t.strictSame(await through([]), [])
  t.strictSame(await through(['', '']), [])
})

void t.test('what goes in tells what comes out: types, checked by the compiler', async (t) => {
  const bytes = (): ReadableStream<Uint8Array> => new Blob([A]).stream()
  const cleanedBytes: ReadableStream<Uint8Array> = bytes().pipeThrough(chaff())
  const strings = (): ReadableStream<string> => bytes().pipeThrough(new TextDecoderStream())
  const cleanedStrings: ReadableStream<string> = strings().pipeThrough(chaff({ mode: 'eager' }))
  // @ts-expect-error strings do not become bytes
  const wrong: ReadableStream<Uint8Array> = strings().pipeThrough(chaff())
  for await (const piece of cleanedBytes) t.ok(piece instanceof Uint8Array)
  for await (const piece of cleanedStrings) t.type(piece, 'string')
  for await (const piece of wrong) t.notOk(piece instanceof Uint8Array)
})
