/**
 * Sends much through the program and prints what it took: seconds, and the most memory that it held (VmHWM of the kernel).
 * Started by `npm run soak:memory [-- GIGABYTES]`; 10 unless said. Takes about a minute for each gigabyte. Linux only.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createGzip } from 'node:zlib'
import { CHAFF, STORY } from '../support/articles.js'
import { ROOT } from '../support/root.js'

/** The program as it is shipped. */
const PROGRAM = fileURLToPath(new URL('dist/bin/chaff.js', ROOT))
const MEGABYTE = 1 << 20

/** A megabyte of lines, or of one line, or of records. */
const TEXT = fill(`${STORY.join('\n')}\n\n${CHAFF.join('\n')}\n\n`)
const LINE = fill('The river rose, ')
const RECORDS = fill(`${JSON.stringify({ id: 7, text: `${STORY.join('\n')}\n${CHAFF.join('\n')}` })}\n`)

function fill(text: string): Buffer {
  return Buffer.from(text.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(text))))
}

function* repeated(chunk: Buffer, megabytes: number): Generator<Buffer> {
  for (let i = 0; i < megabytes; i++) yield chunk
}

/** Takes bytes, and rests after each chunk, as a slow disk does. */
function sink(rest: number, count: (bytes: number) => void): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      count(chunk.length)
      if (rest > 0) setTimeout(done, rest)
      else done()
    },
  })
}

interface Took {
  readonly megabytes: number
  readonly seconds: number
  readonly memory: number
  readonly out: number
}

/** Runs the program over so many megabytes. */
async function measure(source: Readable, megabytes: number, argv: readonly string[] = [], rest = 0): Promise<Took> {
  const child = spawn(process.execPath, [PROGRAM, ...argv], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  let memory = 0
  let out = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, peakOf(child.pid))
  }, 50)
  const start = performance.now()
  // A run that refuses its input stops reading it.
  const given = pipeline(source, child.stdin).catch(() => undefined)
  await Promise.all([
    given,
    pipeline(
      child.stdout,
      sink(rest, (bytes) => {
        out += bytes
        memory = Math.max(memory, peakOf(child.pid))
      }),
    ),
  ])
  await exited
  clearInterval(watch)
  return { megabytes, seconds: (performance.now() - start) / 1000, memory, out: out / MEGABYTE }
}

/** The most memory that a process has held, in MiB; 0 when it has gone. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function print(what: string, { megabytes, seconds, memory, out }: Took): void {
  const parts = [
    `${String(megabytes)} MiB in`,
    `${out.toFixed(0)} MiB out`,
    `${seconds.toFixed(1)} s`,
    `${(megabytes / seconds).toFixed(1)} MiB/s`,
    `peak ${memory.toFixed(0)} MiB`,
  ]
  console.log(`${what}: ${parts.join(', ')}`)
}

const most = Math.round(1024 * Number(process.argv[2] ?? 10))
const plain = (chunk: Buffer, megabytes: number): Readable => Readable.from(repeated(chunk, megabytes))

for (const megabytes of [10, most]) print('text', await measure(plain(TEXT, megabytes), megabytes))
for (const megabytes of [10, most / 4]) print('records', await measure(plain(RECORDS, megabytes), megabytes))
for (const megabytes of [256, 512, 1024]) print('one line', await measure(plain(LINE, megabytes), megabytes))
for (const megabytes of [256, 1024]) {
  const line = Readable.from(
    (function* () {
      yield Buffer.from('{"text":"')
      yield* repeated(LINE, megabytes)
    })(),
  )
  print('one record', await measure(line, megabytes))
}
for (const megabytes of [10, 200]) print('text, slow sink', await measure(plain(TEXT, megabytes), megabytes, [], 2))
print('packed text', await measure(plain(TEXT, 200).pipe(createGzip()), 200, ['--max-expansion', '2000']))
print('bomb', await measure(plain(Buffer.alloc(MEGABYTE), 1024).pipe(createGzip()), 1024))
