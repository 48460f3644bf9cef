import t from 'tap'
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { CHAFF, FURNITURE, learnedProfile, STORY } from '../support/articles.js'
import { filterChunks, filterEveryCut } from '../support/filters.js'
import { undo } from '../support/undo.js'
import { collect, each, unzip } from '../support/zstd.js'
import { pack } from '../../lib/node/compression.js'

const [A, B] = STORY
const [X] = CHAFF

/** A record as archives hold it. */
function record(type: string, content: string, fields: Readonly<Record<string, string>> = {}, end = '\r\n'): string {
  const all = { 'WARC-Type': type, ...fields, 'Content-Length': String(Buffer.byteLength(content)) }
  const lines = ['WARC/1.0', ...Object.entries(all).map(([name, value]) => `${name}: ${value}`), '']
  return `${lines.join(end)}${end}${content}\r\n\r\n`
}

const hex = (algorithm: string, content: string): string => createHash(algorithm).update(content).digest('hex')
const INFO = record('warcinfo', `Software-Info: ostrel\r\n${X}\r\n`)
const at = (path: string): Record<string, string> => ({ 'WARC-Target-URI': `https://ostrel.example/${path}` })

void t.test('texts are cleaned, their lengths and digests set right, and other records stay', async (t) => {
  // The digest of "abc" in RFC 3174, in base 32.
  const input = Buffer.from(
    INFO +
      record('conversion', `${A}\n${X}\n`, {
        ...at('a'),
        'WARC-Block-Digest': `sha256:${hex('sha256', `${A}\n${X}\n`)}`,
      }) +
      record('response', `${A}\n${X}\n`, at('b')) +
      record('conversion', B, at('c')) +
      record('conversion', `${B}\n${X}`, { 'warc-payload-digest': 'md5:x' }, '\n') +
      record('conversion', '', at('e')),
  )
  const expected =
    INFO +
    record('conversion', `${A}\n`, { ...at('a'), 'WARC-Block-Digest': `sha256:${hex('sha256', `${A}\n`)}` }) +
    record('response', `${A}\n${X}\n`, at('b')) +
    record('conversion', B, at('c'))
  const filtered = filterEveryCut(t, input, { format: 'wet' })
  t.ok(filtered.output.toString().startsWith(expected))
  t.match(filtered.output.toString().slice(expected.length), /^WARC.*\nwarc-payload-digest: md5:[A-Z2-7]{26}\n/su)
  t.ok(filtered.output.toString().endsWith(record('conversion', '', at('e'))))
  t.strictSame(
    filtered.documents.map(({ id }) => id),
    ['https://ostrel.example/a', 'https://ostrel.example/c', '-:5', 'https://ostrel.example/e'],
  )
  for (const { start, end, text } of filtered.removals) t.equal(input.toString('utf8', start, end), text)
  t.ok((await undo(filtered)).equals(input), 'and all of it can be put back')
  t.strictSame(filterChunks([input], { format: 'auto' }).documents, filtered.documents, 'told by content')
})

void t.test('digests are of the kind that they were', (t) => {
  const digest = (given: string, left: string): string => {
    const input = record('conversion', `${left}\n${X}`, { ...at('a'), 'WARC-Block-Digest': given })
    const { output } = filterChunks([Buffer.from(input)], { format: 'wet' })
    return /WARC-Block-Digest: (.*)\r/u.exec(output.toString())![1]!
  }
  t.equal(digest('sha1:AAAA', A).length, 'sha1:'.length + 32)
  t.equal(digest(`sha1:${'0'.repeat(40)}`, A), `sha1:${hex('sha1', A)}`)
  t.equal(digest(`SHA-256:${'0'.repeat(64)}`, A), `SHA-256:${hex('sha256', A)}`)
  t.match(digest('blake3:abc', A), /^sha1:[A-Z2-7]{32}$/u)
  t.match(digest('nonsense', A), /^sha1:[A-Z2-7]{32}$/u)
  t.end()
})

void t.test('the address of a text tells its outlet', (t) => {
  const input = Buffer.from(record('conversion', `${A}\n${FURNITURE.ostrel}`, at('a')))
  t.equal(filterChunks([input], { format: 'wet', profile: learnedProfile }).removals.length, 1)
  t.equal(filterChunks([input], { format: 'wet', profile: learnedProfile, host: 'other.example' }).removals.length, 0)
  t.end()
})

void t.test('what is no record, and a text cut off or too long, is named and passed through', (t) => {
  const good = record('conversion', `${A}\n${X}`, at('a'))
  const left = record('conversion', A, at('a'))
  for (const [bad, line, message] of [
    ['no record\r\n\r\nand more', 2, /expected a WARC record/u],
    ['WARC/1.0\r\nWARC-Type: conversion\r\n\r\n', 2, /expected a WARC record/u],
    ['WARC/1.0\r\nContent-Length: x\r\n\r\n', 2, /expected a WARC record/u],
    ['WARC/1.0\r\nContent-Le', 2, /expected a WARC record/u],
    [good.slice(0, -30), 2, /record is cut off/u],
    [record('conversion', 'long '.repeat(500)), 2, /record is longer than 1000 bytes/u],
  ] as const) {
    const filtered = filterEveryCut(t, Buffer.from(good + bad), { format: 'wet', maxRecord: 1000 })
    t.equal(filtered.output.toString(), left + bad)
    t.match(filtered.problems, [{ line, message }])
    t.equal(filtered.problems.length, 1)
  }
  const endless = Buffer.from(`WARC/1.0\r\n${'a'.repeat(1 << 17)}`)
  t.equal(filterChunks([endless], { format: 'wet' }).output.toString(), endless.toString())
  t.end()
})

void t.test('each record is packed into a member of its own', async (t) => {
  const input = Buffer.from(INFO + record('conversion', A) + record('conversion', B))
  const packed = await collect(pack(each([input.subarray(0, 5), input.subarray(5)]), 'gzip'))
  t.ok(gunzipSync(packed).equals(input))
  t.equal(packed.toString('latin1').split('\x1f\x8b\x08').length - 1, 3)
  t.equal((await unzip(packed, 'gzip')).length, input.length)
  const long = Buffer.from(record('response', 'a'.repeat((1 << 24) + 1)) + record('conversion', B))
  t.ok(gunzipSync(await collect(pack(each([long.subarray(0, 99), long.subarray(99)]), 'gzip'))).equals(long))
  for await (const part of pack(each([input]), 'gzip')) if (part.length > 0) break
  const broken = Buffer.from(`${record('conversion', B)}no record`)
  t.ok(gunzipSync(await collect(pack(each([broken]), 'gzip'))).equals(broken))
})
