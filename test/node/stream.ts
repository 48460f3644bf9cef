import t from 'tap'
import { rulebook } from '../../lib/profile/rulebook.js'
import { Duplex, Readable, type Transform, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import type { Problem } from '../../lib/node/filter.js'
import type { StreamOptions } from '../../lib/node/options.js'
import { chaff, chaffRecords, chaffVerdicts } from '../../lib/node/stream.js'
import { CHAFF, STORY } from '../support/articles.js'
import { cuts } from '../support/cuts.js'
import { filterChunks } from '../support/filters.js'

const [A, B] = STORY
const [X, Y] = CHAFF
const TEXT = `${A}\n${X}\n${B}\n`
const LEFT = `${A}\n${B}\n`

async function through(transform: Transform, chunks: readonly (Buffer | string)[]): Promise<string> {
  const [output] = await Promise.all([buffer(transform), pipeline(Readable.from(chunks), transform)])
  return output.toString()
}

void t.test('chaff() stands in a pipeline of bytes, however they are cut', async (t) => {
  for (const input of ['', TEXT, `${X}\n${A}`, `{"text":"${A}\\n${X}"}\r\n{"text":null}\n`]) {
    const expected = filterChunks([Buffer.from(input)]).output.toString()
    for (const { name, chunks } of cuts(Buffer.from(input))) t.equal(await through(chaff(), chunks), expected, name)
  }
  t.equal(await through(chaff(), [Buffer.from(TEXT)]), LEFT, 'and boilerplate goes')
})

void t.test('chaff() takes strings for UTF-8', async (t) => {
  t.equal(await through(chaff(), ['\ufeffNaïve: ', A, '\n', X, '\n', B]), `\ufeffNaïve: ${A}\n${B}`)
})

void t.test('chaff() takes its options', async (t) => {
  const problems: Problem[] = []
  const options: StreamOptions = { format: 'jsonl', field: 'body', onProblem: (problem) => problems.push(problem) }
  t.equal(await through(chaff(options), [`{"body":"${A}\\n${X}"}\n${A}\n`]), `{"body":"${A}"}\n${A}\n`)
  t.match(problems, [{ line: 2 }])
})

void t.test('chaff() stands in a pipeline of web streams', async (t) => {
  const input = Buffer.from(TEXT.repeat(3000))
  const source = Readable.toWeb(
    Readable.from([input.subarray(0, 7), input.subarray(7, 70_000), input.subarray(70_000)]),
  )
  const parts: Uint8Array[] = []
  for await (const part of source.pipeThrough(Duplex.toWeb(chaff({ profile: rulebook }))))
    parts.push(part as Uint8Array)
  t.ok(Buffer.concat(parts).equals(Buffer.from(LEFT.repeat(3000))))
})

void t.test('a bad option throws when the stream is made', (t) => {
  const bad = JSON.parse('{"format":"pdf","mode":"reckless"}') as StreamOptions
  t.throws(() => chaff(bad), { code: 'CHAFF_OPTION' })
  t.throws(() => chaffVerdicts(bad, () => ''), { code: 'CHAFF_OPTION' })
  t.throws(() => chaffRecords({ mode: bad.mode ?? 'careful' }), { code: 'CHAFF_OPTION' })
  t.end()
})

/** Text without an end, a piece in each turn of the event loop. */
async function* endless(): AsyncGenerator<string> {
  for (;;) {
    await setImmediate()
    yield TEXT
  }
}

/** Takes bytes or objects and forgets them. */
function sink(objectMode = false): Writable {
  return new Writable({
    objectMode,
    write(_chunk, _encoding, done) {
      done()
    },
  })
}

void t.test('a signal ends a running stream with an AbortError', async (t) => {
  const controller = new AbortController()
  const stream = chaff({ signal: controller.signal })
  const ended = pipeline(endless(), stream, sink())
  await setImmediate()
  t.notOk(stream.destroyed, 'it runs until the signal fires')
  controller.abort()
  await t.rejects(ended, { name: 'AbortError' })
  t.ok(stream.destroyed)
})

void t.test('a signal that has fired makes no stream, but an AbortError', (t) => {
  const signal = AbortSignal.abort()
  for (const make of [chaff, chaffRecords]) t.throws(() => make({ signal }), { name: 'AbortError' }, make.name)
  t.throws(() => chaffVerdicts({ signal }, () => ''), { name: 'AbortError' })
  t.end()
})

void t.test('what an observer throws ends the stream', async (t) => {
  const refuse = (): never => {
    throw new RangeError('the log is full')
  }
  const records = `{"text":"${A}\\n${X}"}\n`.repeat(20)
  await t.rejects(
    pipeline(Readable.from([records]), chaff({ onRemoved: refuse }), sink()),
    new RangeError('the log is full'),
  )
  await t.rejects(
    pipeline(Readable.from([TEXT]), chaff({ onDocument: refuse }), sink()),
    new RangeError('the log is full'),
  )
  const signal = AbortSignal.abort('enough')
  const onDocument = (): void => {
    signal.throwIfAborted()
  }
  await t.rejects(pipeline(Readable.from([TEXT]), chaff({ onDocument }), sink()), new Error('enough'))
})

/** Waits until a count has stood still for many turns of the event loop. */
async function standstill(count: () => number): Promise<void> {
  let last = count()
  for (let still = 0; still < 100; still++) {
    await setImmediate()
    if (count() !== last) still = 0
    last = count()
  }
}

const MEBIBYTE = 1 << 20

void t.test('a reader that does not read stops the source, and nothing is lost when it goes on', async (t) => {
  for (const [name, piece, left, total] of [
    ['lines', TEXT, LEFT, 12 * MEBIBYTE],
    ['records', `{"text":"${A}\\n${X}\\n${B}"}\n`, `{"text":"${A}\\n${B}"}\n`, MEBIBYTE],
    ['one line', 'a'.repeat(TEXT.length), 'a'.repeat(TEXT.length), 3 * MEBIBYTE],
  ] as const) {
    const chunk = Buffer.from(piece.repeat(100))
    let read = 0
    const source = new Readable({
      read() {
        this.push(read < total ? chunk : null)
        read += chunk.length
      },
    })
    let goOn = (): void => undefined
    let waiting = true
    const written: Buffer[] = []
    const slow = new Writable({
      write(bytes: Buffer, _encoding, done) {
        written.push(bytes)
        if (waiting) goOn = done
        else done()
      },
    })
    // The trained model takes what stands there thousands of times for furniture.
    const ended = pipeline(source, chaff({ profile: rulebook }), slow)
    await standstill(() => read)
    t.ok(read < total / 2, `${name}: stopped after ${String(read)} of ${String(total)} bytes`)
    waiting = false
    goOn()
    await ended
    const expected = left.repeat(100 * Math.ceil(total / chunk.length))
    t.ok(Buffer.concat(written).equals(Buffer.from(expected)), `${name}: all came in the end`)
  }
})

void t.test('chaffVerdicts() gives what is made of each line', async (t) => {
  const verdicts = chaffVerdicts({}, ({ line, keep, text }) => `${String(line)}${keep ? '+' : '-'}${text}\n`)
  t.equal(await through(verdicts, [TEXT]), `0+${A}\n1-${X}\n2+${B}\n3+\n`)
})

type Row = Record<string, unknown>

async function rows(records: readonly unknown[], options?: Parameters<typeof chaffRecords>[0]): Promise<Row[]> {
  const transform = chaffRecords(options)
  const [cleaned] = await Promise.all([transform.toArray(), pipeline(Readable.from(records), transform)])
  return cleaned as Row[]
}

void t.test('chaffRecords() cleans the text of records, in order, and nothing else of them', async (t) => {
  const date = new Date(0)
  const input = Array.from({ length: 40 }, (_, n) => ({ n, text: n % 2 === 0 ? TEXT : A, date, more: { text: TEXT } }))
  t.strictSame(
    await rows(input),
    Array.from({ length: 40 }, (_, n) => ({ n, text: n % 2 === 0 ? LEFT : A, date, more: { text: TEXT } })),
  )
})

void t.test('chaffRecords() changes no record: it hands it on or copies it', async (t) => {
  const kept = Object.freeze({ text: A })
  const cleaned = Object.freeze({ text: TEXT })
  const out = await rows([kept, cleaned])
  t.equal(out[0], kept, 'a record with nothing to remove is the same object')
  t.strictSame(out[1], { text: LEFT })
  t.strictSame(cleaned, { text: TEXT })
})

void t.test('chaffRecords() reads the field that it is told, whatever its name', async (t) => {
  t.strictSame(await rows([{ text: TEXT, body: TEXT }], { field: 'body' }), [{ text: TEXT, body: LEFT }])
  const input = JSON.parse(JSON.stringify({ proto: TEXT }).replace('proto', '__proto__')) as Row
  const [out] = await rows([input], { field: '__proto__' })
  t.equal(JSON.stringify(out), JSON.stringify({ proto: LEFT }).replace('proto', '__proto__'))
})

void t.test('chaffRecords() finds a field by its path', async (t) => {
  const record = { article: { body: `${A}\n${X}`, by: 'Ida' } }
  const [cleaned] = await rows([record], { field: 'article.body' })
  t.strictSame(cleaned, { article: { body: A, by: 'Ida' } })
  t.equal(record.article.body, `${A}\n${X}`, 'and changes nothing of the record')
})

void t.test('chaffRecords() passes a record without a text through and names its place', async (t) => {
  const problems: Problem[] = []
  const input = [{ text: A }, { body: A }, { text: 7 }, { text: null }, 'no record', 7, { text: TEXT }]
  const out = await rows(input, { onProblem: (problem) => problems.push(problem) })
  t.strictSame(out, [...input.slice(0, -1), { text: LEFT }])
  t.strictSame(
    problems.map(({ line }) => line),
    [2, 3, 5, 6],
    'a text that is null is none',
  )
  t.match(problems[0]?.message, /no text in field "text"; .*option field/u)
  t.strictSame(await rows([{ body: A }]), [{ body: A }], 'nobody need listen')
})

void t.test('chaffRecords() adds a field that tells what went when it is asked to', async (t) => {
  t.match(await rows([{ text: TEXT }, { text: A }, { text: `${X}\n${Y}` }, { text: null }], { annotate: true }), [
    { text: LEFT, chaff: { removed: [{ line: 1, kind: 'paywall', confidence: Number, by: [String] }], lines: 4 } },
    { text: A, chaff: { removed: [], lines: 1 } },
    { text: `${X}\n${Y}`, chaff: { removed: [], lines: 2, flag: 'nothing-left' } },
    { text: null, chaff: { removed: [], lines: 0 } },
  ])
})

void t.test('chaffRecords() takes a mode', async (t) => {
  t.strictSame(await rows([{ text: TEXT }], { mode: 'eager' }), [{ text: LEFT }])
})

void t.test('chaffRecords() holds back its source', async (t) => {
  let read = 0
  const source = new Readable({
    objectMode: true,
    read() {
      this.push({ text: TEXT, n: read++ })
    },
  })
  const stuck = new Writable({ objectMode: true, write: () => undefined })
  const ended = pipeline(source, chaffRecords(), stuck)
  await standstill(() => read)
  t.ok(read < 200, `stopped after ${String(read)} records`)
  source.destroy(new Error('enough'))
  await t.rejects(ended, new Error('enough'))
})

void t.test('what an observer throws ends chaffRecords()', async (t) => {
  const onProblem = (): never => {
    throw new RangeError('the log is full')
  }
  await t.rejects(
    pipeline(Readable.from([{}]), chaffRecords({ onProblem }), sink(true)),
    new RangeError('the log is full'),
  )
})
