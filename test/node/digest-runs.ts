import t from 'tap'
import type { Digest } from '../../lib/learn/digest.js'
import { encodeDigest, MAX_DOCUMENTS } from '../../lib/learn/tally.js'
import { DigestRuns, merge, sample } from '../../lib/node/digest-runs.js'
import { watchTemporary } from '../support/outlets.js'
import { Random } from '../support/random.js'

/** Digests of a few outlets, some of them more than once. */
function someDigests(count: number, seed = 1): Digest[] {
  const random = new Random(seed)
  return Array.from({ length: count }, () => {
    const id = random.below(count)
    return {
      host: random.pick(['a.example', 'a', 'a b', '\u00e9', '\u{1f600}', '\uff21']),
      sketch: [id, id + 1],
      keys: [`key ${String(id)}`, '', 'a line\u2028with "all"'],
    }
  })
}

/** What a set of runs gives back. */
async function sorted(digests: readonly Digest[], memory: number): Promise<string[]> {
  const runs = new DigestRuns(memory)
  try {
    for (const digest of digests) await runs.add(digest)
    return await all(runs.sorted())
  } finally {
    await runs.close()
  }
}

async function all(lines: AsyncIterable<string | Buffer>): Promise<string[]> {
  const list: string[] = []
  for await (const line of lines) list.push(line.toString())
  return list
}

async function* given(lines: readonly string[]): AsyncGenerator<Buffer> {
  for (const line of lines) yield await Promise.resolve(Buffer.from(line))
}

/** Digests as lines, each once, in the order of their bytes. */
function inOrder(digests: readonly Digest[]): string[] {
  return [...new Set(digests.map(encodeDigest))].sort((a, b) => Buffer.from(a).compare(Buffer.from(b)))
}

void t.test('digests come back in order, each document once', async (t) => {
  const digests = someDigests(300)
  const expected = inOrder(digests)
  t.strictSame(await sorted(digests, 1 << 30), expected)
  t.ok(expected.length < digests.length, 'some were there twice')
  t.strictSame(await sorted([], 1 << 30), [])
})

void t.test('the order that they are added in does not matter, nor how many memory holds', async (t) => {
  const digests = someDigests(300)
  const expected = await sorted(digests, 1 << 30)
  for (const memory of [1, 1000, 6000, 40_000]) {
    t.strictSame(await sorted(digests, memory), expected, `${String(memory)} bytes`)
    t.strictSame(await sorted(digests.toReversed(), memory), expected, `${String(memory)} bytes, the other way round`)
  }
})

void t.test('what memory does not hold goes to a folder of its own, which goes in the end', async (t) => {
  const inTemporary = watchTemporary(t)
  const runs = new DigestRuns(1000)
  t.strictSame(inTemporary(), [], 'nothing is written as long as memory holds it')
  const digests = someDigests(400)
  for (const digest of digests) await runs.add(digest)
  t.equal(inTemporary().length, 1)
  t.equal((await all(runs.sorted())).length, new Set(digests.map(encodeDigest)).size)
  await runs.close()
  t.strictSame(inTemporary(), [])
  const unused = new DigestRuns(1000)
  await unused.close()
  t.strictSame(inTemporary(), [])
})

void t.test('sorted lines are merged into one order', async (t) => {
  t.strictSame(await all(merge([given(['a', 'd']), given([]), given(['a', 'b', 'e']), given(['c'])])), [
    'a',
    'a',
    'b',
    'c',
    'd',
    'e',
  ])
  t.strictSame(await all(merge([])), [])
  const hosts = ['z', '\u{1f600}', '\uff21', '\u00e9']
  const lines = hosts.map((host) => encodeDigest({ host, sketch: [], keys: [] }))
  t.strictSame(
    await all(merge(lines.map((line) => given([line])))),
    [0, 3, 2, 1].map((i) => lines[i]),
    'that of bytes',
  )
})

void t.test('of an outlet no more documents are kept than learning needs, each once', async (t) => {
  const lines = Array.from({ length: MAX_DOCUMENTS + 50 }, (_, i) => `["many","${String(i).padStart(16, '0')}",[],[]]`)
  const kept = await all(sample(given([...lines, '["more","0",[],[]]', '["more","0",[],[]]'])))
  t.strictSame(kept.slice(-2), [lines[MAX_DOCUMENTS - 1], '["more","0",[],[]]'])
  t.equal(kept.length, MAX_DOCUMENTS + 1)
})
