import t from 'tap'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { readLines } from '../../lib/node/lines.js'
import { cuts } from '../support/cuts.js'

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}

void t.test('lines come whole, however the bytes are cut', async (t) => {
  const bytes = Buffer.from('first\n\nBrücke “third” 🌉\r\nlast')
  for (const { name, chunks } of cuts(bytes)) {
    const expected = ['first', '', 'Brücke “third” 🌉\r', 'last']
    t.strictSame(await collect(readLines(Readable.from(chunks))), expected, name)
  }
})

void t.test('a line end at the end begins no line', async (t) => {
  t.strictSame(await collect(readLines(Readable.from([Buffer.from('one\n')]))), ['one'])
  t.strictSame(await collect(readLines(Readable.from([]))), [])
})

void t.test('what ends a line elsewhere is part of it', async (t) => {
  const text = 'a\u2028b\u2029c\u0085d\rd\ve\f'
  t.strictSame(await collect(readLines(Readable.from([Buffer.from(text)]))), [text])
})

void t.test('an error of the source reaches the reader', async (t) => {
  const missing = join(t.testdir(), 'missing')
  await t.rejects(collect(readLines(createReadStream(missing))), { code: 'ENOENT', path: missing })
})
