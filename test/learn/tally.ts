import t from 'tap'
import { NORMALISER_VERSION } from '../../lib/engine/normalise.js'
import type { Digest } from '../../lib/learn/digest.js'
import { decodeDigest, encodeDigest, TALLY_VERSION, TallyFooter, tallyHeader } from '../../lib/learn/tally.js'

const DIGEST: Digest = {
  host: 'courier',
  id: 'https://courier.example/bridge?page=1',
  sketch: [3, 77, 4294967295],
  keys: ['edition north no <number>', '', 'say "yes"\n\t\\', '湖 \ud83d'],
}

void t.test('a digest is a line, and read back but for its id, of which a hash stays', (t) => {
  const line = encodeDigest(DIGEST)
  t.notMatch(line, /\n/u)
  const back = decodeDigest(line)
  t.match(back?.id, /^[0-9a-f]{16}$/u)
  t.strictSame({ ...back, id: DIGEST.id }, DIGEST)
  t.strictSame(decodeDigest(Buffer.from(line).toString()), back, 'from its bytes as well')
  t.end()
})

void t.test('a digest that was read is written as it was: tallies of tallies are the same', (t) => {
  const line = encodeDigest(DIGEST)
  t.equal(encodeDigest(decodeDigest(line)!), line)
  t.end()
})

void t.test('different ids have different hashes, and the same id the same', (t) => {
  const ids = ['', '0', '00', '\0', 'a', 'a\0', 'A', ...Array.from({ length: 20_000 }, (_, i) => `bridge-${String(i)}`)]
  const hashes = ids.map((id) => decodeDigest(encodeDigest({ ...DIGEST, id }))?.id)
  t.equal(new Set(hashes).size, ids.length)
  t.equal(decodeDigest(encodeDigest({ ...DIGEST, keys: [] }))?.id, decodeDigest(encodeDigest(DIGEST))?.id)
  for (const id of ['0123456789abcde', '0123456789abcdef0', '0123456789ABCDEF', '0123456789abcdeg']) {
    t.not(decodeDigest(encodeDigest({ ...DIGEST, id }))?.id, id, `${id} is no such hash`)
  }
  t.end()
})

void t.test('when lines are sorted, those of one outlet stand together', (t) => {
  const hosts = ['', 'a', 'a b', 'a"', 'a\\', 'a,', 'ab', '__proto__', 'ä', '湖', '\ud83d\udea2']
  const lines = hosts.flatMap((host) => ['1', '2', '3', '4'].map((id) => encodeDigest({ ...DIGEST, host, id })))
  const order = lines.sort().map((line) => decodeDigest(line)?.host)
  const changes = order.filter((host, i) => host !== order[i - 1])
  t.strictSame(new Set(changes), new Set(hosts))
  t.equal(changes.length, hosts.length)
  t.end()
})

void t.test('which documents of an outlet come first has nothing to do with their ids', (t) => {
  const ids = Array.from({ length: 1000 }, (_, i) => String(i).padStart(4, '0'))
  const lines = ids.map((id) => encodeDigest({ ...DIGEST, id })).sort()
  const first = new Set(lines.slice(0, 500))
  const early = ids.slice(0, 500).filter((id) => first.has(encodeDigest({ ...DIGEST, id }))).length
  t.ok(early > 200 && early < 300, `about half of the early half are among them, got ${String(early)}`)
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
    '["courier","1",1,["a"]]',
    '["courier","1",["1"],["a"]]',
    '["courier","1",[null],["a"]]',
    '["courier","1",[1],"a"]',
    '["courier","1",[1],["a",1]]',
    '["courier","1",[1],{"length":0}]',
    '["courier","1",[1],["a"]',
  ]
  for (const line of lines) t.equal(decodeDigest(line), undefined, line)
  t.strictSame(decodeDigest('["courier","1",[],[]]'), { host: 'courier', id: '1', sketch: [], keys: [] })
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
  const lines = ['1', '2', '3'].map((id) => encodeDigest({ ...DIGEST, id })) as [string, string, string]
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
