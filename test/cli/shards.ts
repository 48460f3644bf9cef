/** Shards through standard streams, as a cluster runs them: each is counted, and the tallies are joined, without a file. */
import t from 'tap'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { article, line, LINDAL_FOOTER, OSTREL_FOOTER } from '../support/outlets.js'
import { run } from '../support/program.js'

const RECORDS = [0, 1, 2, 3, 4, 5].flatMap((n) => [
  line({ host: 'ostrel', text: article(n, OSTREL_FOOTER) }),
  line({ host: 'lindal', text: article(100 + n, LINDAL_FOOTER) }),
])
const SHARDS = [0, 1, 2].map((n) => RECORDS.filter((_, i) => i % 3 === n).join(''))

/** What a run over everything writes to a file, as a profile and as a tally. */
async function whole(folder: string): Promise<{ profile: string; tally: string }> {
  const [profile, tally] = [join(folder, 'profile'), join(folder, 'tally')]
  await run(['learn', '-o', profile], { input: RECORDS.join('') })
  await run(['learn', '--tally', '-o', tally], { input: RECORDS.join('') })
  return { profile: readFileSync(profile, 'utf8'), tally: readFileSync(tally, 'utf8') }
}

void t.test('what is learned goes to standard output when it is told to, the same bytes as into a file', async (t) => {
  const root = t.testdir()
  const { profile, tally } = await whole(root)
  t.strictSame(await learn(RECORDS.join('')), {
    status: 0,
    stdout: profile,
    stderr: 'chaff: standard output: 2 fingerprints from 12 documents\n',
  })
  t.strictSame(await learn(RECORDS.join(''), '--tally'), {
    status: 0,
    stdout: tally,
    stderr: 'chaff: standard output: the tally of 12 documents\n',
  })
  t.strictSame(readdirSync(root).sort(), ['profile', 'tally'])
})

async function learn(input: string, ...argv: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const { status, stdout, stderr } = await run(['learn', '-', '-o', '-', ...argv], { input })
  return { status, stdout, stderr }
}

void t.test('tallies one after the other are read as if they were files of their own', async (t) => {
  const root = t.testdir()
  const { profile, tally } = await whole(root)
  const tallies: string[] = []
  for (const shard of [...SHARDS, '', SHARDS[0]!]) tallies.push((await learn(shard, '--tally')).stdout)
  const input = tallies.join('')
  t.strictSame((await run(['merge', '-', '-o', '-'], { input })).stdout, profile, 'from standard input')
  t.strictSame((await run(['merge', '-', '-o', '-', '--tally'], { input })).stdout, tally, 'to one tally')

  const [some, rest, joined] = ['some', 'rest', 'joined'].map((name) => join(root, name)) as [string, string, string]
  writeFileSync(some, tallies.slice(0, 2).join(''))
  writeFileSync(rest, tallies.slice(2).join(''))
  t.match(await run(['merge', some, rest, '-o', joined]), { status: 0, stderr: /from 12 documents/u })
  t.equal(readFileSync(joined, 'utf8'), profile, 'from files')
  t.match(await run(['merge', some, '-', '-o', joined], { input: tallies.slice(2).join('') }), { status: 0 })
  t.equal(readFileSync(joined, 'utf8'), profile, 'from a file and standard input')
  const copy = tallies.slice(0, 2).join('')
  const { stderr } = await run(['merge', some, '-', '-o', joined], { input: copy })
  t.match(stderr, `chaff: -: is the same tally as ${some}; counted once\n`)
})

void t.test('a text without words is no document: an empty shard, an empty file, an empty record', async (t) => {
  const root = t.testdir({ in: { 'a.txt': '', 'b.txt': '\n \n', 'c.jsonl': line({ text: '' }) } })
  const none = { status: 0, stdout: (await learn('', '--tally')).stdout }
  t.match(none.stdout, /^.*\n\{"documents":0,.*\n$/u)
  t.match(await run(['learn', '--tally', '-o', '-', join(root, 'in')]), none)
})

void t.test('a tally that is cut off among others is refused, and nothing comes out', async (t) => {
  const [a = '', b = '', c = ''] = await Promise.all(
    SHARDS.map(async (shard) => (await learn(shard, '--tally')).stdout),
  )
  const footless = b.slice(0, b.trimEnd().lastIndexOf('\n') + 1)
  for (const [what, input] of [
    ['the first', footless + c],
    ['in the middle', a + footless + c],
    ['the last', a + footless],
    ['in a line', a + b.slice(0, 300) + c],
    ['without its header', a + b.slice(b.indexOf('\n') + 1)],
  ] as const) {
    const { status, stdout, stderr } = await run(['merge', '-', '-o', '-'], { input })
    t.strictSame([status, stdout], [2, ''], what)
    t.match(stderr, /^chaff: -: .+\n$/u, what)
  }
})

void t.test('standard output that fails is told, and a reader that goes is no error', async (t) => {
  const failing = (code: string): Writable =>
    new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error(`write ${code}`), { code }))
      },
    })
  for (const argv of [['--tally'], []]) {
    const given = ['learn', '-o', '-', ...argv]
    t.match(await run(given, { input: RECORDS.join(''), stdout: failing('EPIPE') }), { status: 0, stderr: '' })
    t.match(await run(given, { input: RECORDS.join(''), stdout: failing('ENOSPC') }), {
      status: 1,
      stderr: 'chaff: standard output: no space left on the disk; make room and run again\n',
    })
  }
})

void t.test('a file called "-" is not meant, and is left alone', async (t) => {
  const root = t.testdir({ '-': 'mine' })
  const before = process.cwd()
  process.chdir(root)
  t.teardown(() => {
    process.chdir(before)
  })
  t.equal((await learn(RECORDS.join(''))).status, 0)
  t.equal(readFileSync(join(root, '-'), 'utf8'), 'mine')
})

void t.test('a shard that begins with a broken record is NDJSON when it is said to be', async (t) => {
  const shard = `broken\n${SHARDS[0]!}`
  t.match(await learn(shard), { status: 0, stderr: /from 1 document\n/u }, 'one text, by its content')
  const { status, stderr } = await learn(shard, '--format', 'jsonl')
  t.equal(status, 1)
  t.match(stderr, /^chaff: -:1: expected a record .*; left out\n.* from 4 documents\n$/u)
  t.match(await learn(SHARDS[0]!, '--format', 'text'), { stderr: /from 1 document\n/u })
})

void t.test('bad records are named and passed, and fail the run only when they are to', async (t) => {
  const root = t.testdir({ 'a.jsonl': `broken\n${SHARDS[0]!}`, out: {} })
  const input = readFileSync(join(root, 'a.jsonl'), 'utf8')
  const reading = ['--format', 'jsonl', '--bad-records']
  for (const [choice, status] of [
    ['fail', 1],
    ['pass', 0],
  ] as const) {
    const argv = [...reading, choice]
    const cleaned = await run(argv, { input })
    t.equal(cleaned.status, status)
    t.ok(cleaned.stdout.startsWith('broken\n'))
    t.match(cleaned.stderr, /^chaff: -:1: broken JSON .*; passed through untouched\n$/u)
    t.match(await run([join(root, 'a.jsonl'), '--out', join(root, 'out', choice), ...argv]), { status })
    t.match(await run(['explain', ...argv], { input }), { status, stderr: /^chaff: -:1: broken JSON/u })
    t.match(await run(['learn', '-o', '-', ...argv], { input }), { status, stderr: /^chaff: -:1: .*; left out\n/u })
  }
  const missing = join(root, 'missing')
  t.equal((await run([missing, ...reading, 'pass'])).status, 1, 'a file that is not there is no bad record')
  t.equal((await run(['learn', missing, '-o', '-', ...reading, 'pass'])).status, 1)
  t.notOk(existsSync(missing))
})
