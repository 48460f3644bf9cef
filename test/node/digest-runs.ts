import t from 'tap'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Digest } from '../../lib/learn/digest.js'
import { decodeDigest, encodeDigest, MAX_DOCUMENTS } from '../../lib/learn/tally.js'
import { DigestRuns, merge, sample } from '../../lib/node/digest-runs.js'
import { watchTemporary } from '../support/outlets.js'
import { Random } from '../support/random.js'

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}

// eslint-disable-next-line @typescript-eslint/require-await -- it stands in for a run on disk
async function* lines(of: readonly string[]): AsyncGenerator<string> {
  yield* of
}

/** Digests of a few outlets, in no order, some of them twice. */
function digests(count: number, seed: number): Digest[] {
  const random = new Random(seed)
  return Array.from({ length: count }, () => {
    const number = random.below(count)
    return {
      host: `outlet ${String(number % 3)}`,
      id: `article ${String(number)}`,
      sketch: [number],
      keys: [`line ${String(number)}`, 'Brücke 🌉 \n'],
    }
  })
}

async function sortedBy(memory: number, all: readonly Digest[]): Promise<string[]> {
  const runs = new DigestRuns(memory)
  try {
    for (const one of all) await runs.add(one)
    return await collect(runs.sorted())
  } finally {
    await runs.close()
  }
}

void t.test('digests come out in order, each document once', async (t) => {
  const all = digests(300, 1)
  const expected = [...new Set(all.map(encodeDigest))].sort()
  t.strictSame(await sortedBy(1 << 20, all), expected)
  const order = expected.map((line) => decodeDigest(line)!.host)
  t.strictSame(order, [...order].sort(), 'an outlet’s stand together')
})

void t.test('what goes to disk comes out as what stays in memory', async (t) => {
  const temporary = watchTemporary(t)
  const all = digests(300, 2)
  const expected = await sortedBy(1 << 20, all)
  t.strictSame(temporary(), [], 'with plenty of memory the disk is not used')
  for (const memory of [1, 300, 1000, 20_000]) {
    t.strictSame(await sortedBy(memory, all), expected, `memory ${String(memory)}`)
    t.strictSame(temporary(), [], 'nothing is left on disk')
  }
})

void t.test('many runs are merged into one on the way, and lie in one folder until they are closed', async (t) => {
  const temporary = watchTemporary(t)
  const all = digests(1000, 3)
  const runs = new DigestRuns(1)
  for (const [i, one] of all.entries()) {
    await runs.add(one)
    if (i % 100 === 0) t.equal(temporary().length, 1)
  }
  const [folder = ''] = temporary()
  t.match(folder, /^chaff-/u)
  t.ok(readdirSync(join(tmpdir(), folder)).length <= 65, 'not too many files')
  t.strictSame(await collect(runs.sorted()), [...new Set(all.map(encodeDigest))].sort())
  await runs.close()
  t.strictSame(temporary(), [])
})

void t.test('runs that were never filled give nothing, and are closed', async (t) => {
  t.strictSame(await sortedBy(1, []), [])
})

void t.test('a folder for temporary files that is not there is an error, and may be closed', async (t) => {
  watchTemporary(t)
  process.env['TMPDIR'] = join(t.testdir(), 'missing')
  const runs = new DigestRuns(1)
  await t.rejects(runs.add(digests(1, 1)[0]!), { code: 'ENOENT' })
  await runs.close()
})

void t.test('a run that is gone or in the way is an error', async (t) => {
  const temporary = watchTemporary(t)
  const runs = new DigestRuns(1)
  await runs.add(digests(1, 1)[0]!)
  const folder = join(tmpdir(), temporary()[0]!)
  rmSync(folder, { recursive: true })
  await t.rejects(collect(runs.sorted()), { code: 'ENOENT' })
  writeFileSync(folder, 'a file in its place')
  await t.rejects(runs.add(digests(1, 1)[0]!), { code: 'ENOTDIR' })
  await runs.close()
  t.strictSame(temporary(), [])
})

void t.test('of two tellings of one document the same one stays, whatever their order', async (t) => {
  const one: Digest = { host: 'ostrel', id: 'a', sketch: [], keys: ['one'] }
  const two: Digest = { ...one, keys: ['two'] }
  const kept = await sortedBy(1 << 20, [one, two])
  t.equal(kept.length, 1)
  for (const memory of [1, 1 << 20]) t.strictSame(await sortedBy(memory, [two, one]), kept)
  t.equal((await sortedBy(1, [one, { ...one, host: 'lindal' }])).length, 2, 'of another outlet it is another one')
})

void t.test('merging gives the least line first, of no runs none', async (t) => {
  const runs = [['b', 'd', 'd'], [], ['a', 'd', 'e'], ['c']]
  t.strictSame(await collect(merge(runs.map(lines))), ['a', 'b', 'c', 'd', 'd', 'd', 'e'])
  t.strictSame(await collect(merge([])), [])
})

void t.test('of a large outlet the same documents stay, whatever the shards', async (t) => {
  const encode = (host: string, n: number): string => encodeDigest({ host, id: String(n), sketch: [], keys: [] })
  const all = Array.from({ length: MAX_DOCUMENTS + 500 }, (_, n) => encode('large', n)).sort()
  const small = ['another', 'small'].map((host) => encode(host, 1))
  const whole = await collect(sample(lines([small[0]!, ...all, small[1]!])))
  t.strictSame(
    whole,
    [small[0], ...all.slice(0, MAX_DOCUMENTS), small[1]],
    'those with the smallest hashes, and all others',
  )
  const random = new Random(4)
  const shards = [0, 1, 2].map(() => [] as string[])
  for (const line of [small[0]!, ...all, small[1]!])
    for (const shard of new Set([random.below(3), random.below(3)])) shards[shard]!.push(line)
  const [a, b, c] = shards.map((shard) => sample(lines(shard)))
  const grouped = sample(merge([sample(merge([c!, a!])), b!]))
  t.strictSame(await collect(grouped), whole)
})
