import t from 'tap'
import { NORMALISER_VERSION } from '../../lib/engine/normalise.js'
import type { Digest } from '../../lib/learn/digest.js'
import {
  decodeDigest,
  encodeDigest,
  MAX_DOCUMENTS,
  MAX_SIZE,
  Sample,
  TALLY_VERSION,
  TallyFooter,
  tallyHeader,
} from '../../lib/learn/tally.js'
import { forSeeds } from '../support/random.js'

const DIGEST: Digest = {
  host: 'courier',
  sketch: [3, 77, 4294967295],
  keys: ['edition north no <number>', '', 'say "yes"\n\t\\', '湖 \ud83d'],
}

void t.test('a digest is a line, and read back as it was', (t) => {
  const line = encodeDigest(DIGEST)
  t.notMatch(line, /\n/u)
  t.match(line, /^\["courier","[0-9a-f]{16}",\[3,77,4294967295\],\["edition north/u)
  t.strictSame(decodeDigest(line), DIGEST)
  t.strictSame(decodeDigest(Buffer.from(line).toString()), DIGEST, 'from its bytes as well')
  t.equal(encodeDigest(decodeDigest(line)!), line, 'and written again: tallies of tallies are the same')
  t.end()
})

void t.test('digests that differ in anything are different lines, and equal ones equal lines', (t) => {
  const others: Digest[] = [
    { ...DIGEST, host: 'review' },
    { ...DIGEST, sketch: [3, 77] },
    { ...DIGEST, sketch: [77, 3, 4294967295] },
    { ...DIGEST, keys: [] },
    { ...DIGEST, keys: DIGEST.keys.toReversed() },
    { ...DIGEST, keys: DIGEST.keys.slice(1) },
    { ...DIGEST, keys: [...DIGEST.keys, ''] },
  ]
  const lines = [DIGEST, ...others].map(encodeDigest)
  t.equal(new Set(lines).size, lines.length)
  t.equal(encodeDigest({ ...DIGEST, keys: [...DIGEST.keys] }), lines[0])
  const hash = (line: string): string => /"[0-9a-f]{16}"/u.exec(line)![0]
  t.equal(hash(lines[1]!), hash(lines[0]!), 'the hash is that of all but the host')
  t.equal(new Set(lines.map(hash)).size, lines.length - 1)
  t.end()
})

void t.test('when lines are sorted, those of one outlet stand together', (t) => {
  const hosts = ['', 'a', 'a b', 'a"', 'a\\', 'a,', 'ab', '__proto__', 'ä', '湖', '\ud83d\udea2']
  const lines = hosts.flatMap((host) =>
    ['1', '2', '3', '4'].map((key) => encodeDigest({ ...DIGEST, host, keys: [key] })),
  )
  const order = lines.sort().map((line) => decodeDigest(line)?.host)
  const changes = order.filter((host, i) => host !== order[i - 1])
  t.strictSame(new Set(changes), new Set(hosts))
  t.equal(changes.length, hosts.length)
  t.end()
})

void t.test('which documents of an outlet come first has nothing to do with what they say', (t) => {
  const keys = Array.from({ length: 1000 }, (_, i) => String(i).padStart(4, '0'))
  const lines = keys.map((key) => encodeDigest({ ...DIGEST, sketch: [], keys: [key] })).sort()
  const early = lines.slice(0, 500).filter((line) => Number(decodeDigest(line)?.keys[0]) < 500).length
  t.ok(early > 200 && early < 300, `about half of the early half are among them, got ${String(early)}`)
  t.end()
})

/** The beginnings of lines, enough to tell them by. */
function heads(lines: readonly string[]): string[] {
  return lines.map((line) => line.slice(0, 40))
}

/** The lines that a sample takes of some in order. */
function sampled(lines: readonly string[]): string[] {
  const sample = new Sample()
  return lines.filter((line) => sample.takes(line))
}

/** As many lines of an outlet as told, in order; each is `length` UTF-16 units long. */
function someLines(host: string, count: number, length = 40, step = 1): string[] {
  return Array.from({ length: count }, (_, i) => {
    const start = `["${host}","${(i * step).toString(16).padStart(16, '0')}",[],["`
    return `${start}${'a'.repeat(Math.max(0, length - start.length - 3))}"]]`
  })
}

void t.test('of an outlet with more documents than are learned from the first stay, each once', (t) => {
  const many = someLines('many', MAX_DOCUMENTS + 50)
  const few = someLines('more', 3)
  const doubled = [...someLines('few', 1), ...many, ...many.slice(-1), ...few].flatMap((line) => [line, line])
  t.strictSame(sampled(doubled), [...someLines('few', 1), ...many.slice(0, MAX_DOCUMENTS), ...few])
  t.end()
})

void t.test('of an outlet with longer documents fewer stay', (t) => {
  const lines = someLines('long', 12, MAX_SIZE / 10)
  t.equal(lines[0]?.length, MAX_SIZE / 10)
  t.strictSame(
    heads(sampled([...lines, ...someLines('more', 3)])),
    heads([...lines.slice(0, 10), ...someLines('more', 3)]),
  )
  const [first = '', ...rest] = lines
  t.equal(sampled([first.slice(0, -1), ...rest]).length, 11, 'that with which it is too much is the last')
  t.end()
})

void t.test('outlets are told apart, whatever their names', (t) => {
  const names = ['', 'a', 'a","', 'ab'].map((name) => JSON.stringify(name).slice(1, -1))
  const lines = names.flatMap((name) => someLines(name, 2, MAX_SIZE / 2 + 9))
  t.equal(sampled(lines).length, 2 * names.length)
  const three = names.flatMap((name) => someLines(name, 3, MAX_SIZE / 2 + 9))
  t.strictSame(heads(sampled(three)), heads(lines), 'and each has no more than its own')
  t.end()
})

void t.test('a sample of samples is the sample of all', (t) => {
  const all = Array.from({ length: 40 }, (_, i) => someLines('a', 1, MAX_SIZE / (15 + ((i * 7) % 11)), 1)[0]!)
  const lines = all.map((line, i) => line.replace('0'.repeat(16), i.toString(16).padStart(16, '0')))
  const expected = sampled(lines)
  t.ok(expected.length > 10 && expected.length < 30, `${String(expected.length)} stay`)
  forSeeds(10, (random, seed) => {
    const shards: string[][] = [[], [], []]
    for (const line of lines) for (const shard of shards) if (random.oneIn(2)) shard.push(line)
    for (const line of lines) if (!shards.some((shard) => shard.includes(line))) shards[0]!.push(line)
    const joined = shards.flatMap((shard) => sampled(shard.sort())).sort()
    t.strictSame(heads(sampled(joined)), heads(expected), seed)
  })
  t.end()
})

void t.test('a line that is no digest is told', (t) => {
  const lines = [
    '',
    'The river rose.',
    '{"host":"courier"}',
    'null',
    '7',
    '"courier"',
    '[]',
    '["courier","1",[1]]',
    '["courier","1",[1],["a"],1]',
    '[1,"1",[1],["a"]]',
    '["courier",1,[1],["a"]]',
    '["courier",null,[1],["a"]]',
    '["courier","1",1,["a"]]',
    '["courier","1",["1"],["a"]]',
    '["courier","1",[null],["a"]]',
    '["courier","1",[1],"a"]',
    '["courier","1",[1],["a",1]]',
    '["courier","1",[1],{"length":0}]',
    '["courier","1",[1],["a"]',
  ]
  for (const line of lines) t.equal(decodeDigest(line), undefined, line)
  t.strictSame(decodeDigest('["courier","1",[],[]]'), { host: 'courier', sketch: [], keys: [] })
  t.end()
})

void t.test('the header tells the versions that a tally was written with', (t) => {
  t.strictSame(JSON.parse(tallyHeader()), { chaff: 'tally', version: TALLY_VERSION, normaliser: NORMALISER_VERSION })
  t.notMatch(tallyHeader(), /\n/u)
  t.equal(decodeDigest(tallyHeader()), undefined, 'and is no digest')
  t.end()
})

void t.test('the footer counts the lines, and tells any change of them', (t) => {
  const footer = (...lines: readonly string[]): string => {
    const made = new TallyFooter()
    for (const line of lines) made.add(line)
    return made.line
  }
  const lines = ['1', '2', '3'].map((key) => encodeDigest({ ...DIGEST, keys: [key] })) as [string, string, string]
  const [a, b, c] = lines
  t.match(JSON.parse(footer(a, b, c)), { documents: 3, checksum: /^[0-9a-f]{16}$/u })
  t.equal(footer(a, b, c), footer(a, b, c))
  t.match(JSON.parse(footer()), { documents: 0, checksum: /^[0-9a-f]{16}$/u })
  const others = [[], [a], [a, b], [a, c, b], [a, b, b], [a, b, c, c], [a, b, `${c} `], [a + b, c], ['', a, b, c]]
  const sums = [...others, lines].map((some) => (JSON.parse(footer(...some)) as { checksum: string }).checksum)
  t.equal(new Set(sums).size, others.length + 1)
  t.equal(decodeDigest(footer(a)), undefined, 'and is no digest')
  t.end()
})

void t.test('the footer can be read while lines are still being added', (t) => {
  const [one, two] = [new TallyFooter(), new TallyFooter()]
  one.add('a')
  t.match(one.line, '"documents":1')
  one.add('b')
  two.add('a')
  two.add('b')
  t.equal(one.line, two.line)
  t.end()
})
