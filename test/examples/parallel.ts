/** GNU parallel over shards gives the bytes of one run over everything. */
import t from 'tap'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ArticleRecord, mixedRecords } from '../support/corpus-records.js'
import { execute, type Installed, install } from '../support/examples.js'
import { missing } from '../support/outside.js'
import { line } from '../support/outlets.js'

t.setTimeout(300_000)

const skip = missing({ programs: ['parallel'] })

/** Writes records into shards of a folder, one after the other. */
function shard(folder: string, records: readonly ArticleRecord[], count: number): void {
  mkdirSync(join(folder, 'shards'))
  const size = Math.ceil(records.length / count)
  for (let n = 0; n < count; n++) {
    const lines = records.slice(n * size, (n + 1) * size).map((record) => line({ ...record }))
    writeFileSync(join(folder, 'shards', `${String(n)}.jsonl`), lines.join(''))
  }
}

/** What one machine makes of the same records in one go. */
async function alone(
  example: Installed,
  records: readonly ArticleRecord[],
): Promise<{ profile: string; cleaned: string }> {
  const all = records.map((record) => line({ ...record })).join('')
  writeFileSync(join(example.folder, 'all.jsonl'), all)
  await execute(example, 'chaff', ['learn', 'all.jsonl', '-o', 'alone.chaff'])
  const { stdout } = await execute(example, 'chaff', ['all.jsonl', '--profile', 'alone.chaff'])
  return { profile: readFileSync(join(example.folder, 'alone.chaff'), 'utf8'), cleaned: stdout }
}

void t.test('shards are learned from together and cleaned apart', { skip }, async (t) => {
  const example = install(t.testdir(), 'parallel')
  const at = (...names: string[]): string => join(example.folder, ...names)
  const records = mixedRecords()
  shard(example.folder, records, 2)
  const { profile, cleaned } = await alone(example, records)
  t.not(cleaned, readFileSync(at('all.jsonl'), 'utf8'), 'there is something to clean')

  const ran = await execute(example, 'sh', ['clean.sh', 'shards', 'wo rk'])
  t.equal(ran.status, 0, ran.stderr)
  t.equal(readFileSync(at('wo rk', 'site.chaff'), 'utf8'), profile)
  const shards = readdirSync(at('wo rk', 'cleaned')).sort()
  t.strictSame(shards, ['0.jsonl', '1.jsonl'], 'and nothing else is left')
  t.equal(shards.map((name) => readFileSync(at('wo rk', 'cleaned', name), 'utf8')).join(''), cleaned)

  // What was done is not done again, what was not is made.
  writeFileSync(at('wo rk', 'cleaned', '0.jsonl'), 'done')
  rmSync(at('wo rk', 'cleaned', '1.jsonl'))
  t.match(await execute(example, 'sh', ['clean.sh', 'shards', 'wo rk']), { status: 0 })
  t.equal(readFileSync(at('wo rk', 'cleaned', '0.jsonl'), 'utf8'), 'done')
  t.ok(cleaned.includes(readFileSync(at('wo rk', 'cleaned', '1.jsonl'), 'utf8')))
})

void t.test('one large file is cleaned in blocks, in order', { skip }, async (t) => {
  const example = install(t.testdir(), 'parallel')
  const { cleaned } = await alone(example, mixedRecords())
  const command = ['--pipepart', '-a', 'all.jsonl', '--block', '60k', '--keep-order', '--halt', 'now,fail=1']
  const ran = await execute(example, 'parallel', [...command, 'chaff --format jsonl --profile alone.chaff'])
  t.strictSame([ran.status, ran.stdout], [0, cleaned])
})

void t.test('a shard that cannot be read ends the run, and nothing takes its name', { skip }, async (t) => {
  const example = install(
    t.testdir({ shards: { 'good.jsonl': line({ text: 'One.' }), 'bad.jsonl': 'broken\n' } }),
    'parallel',
  )
  const ran = await execute(example, 'sh', ['clean.sh', 'shards', 'work'])
  t.not(ran.status, 0)
  t.match(ran.stderr, /bad\.jsonl:1: expected a record/u)
  t.strictSame(readdirSync(join(example.folder, 'work', 'cleaned')), [])
})
