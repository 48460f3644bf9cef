import t from 'tap'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { RUN_FOLDER } from '../../lib/node/files.js'
import { CHAFF, STORY } from '../support/articles.js'
import { sums, sumOf } from '../support/outlets.js'
import { firesAt, type Ran, run } from '../support/program.js'
import { Random } from '../support/random.js'

const random = new Random(3)

function lines(): string {
  return random.many(2, 9, () => random.pick([...STORY, ...CHAFF, ''])).join('\n')
}

const RECORDS = Array.from({ length: 60 }, (_, id) => `${JSON.stringify({ id, text: lines() })}\n`).join('')
const INPUT = `${RECORDS}broken\n${RECORDS}{"text":7}\n${RECORDS}`

/** Runs with workers that are there from the beginning. */
function withJobs(jobs: number, argv: readonly string[], input: string | Buffer = ''): Promise<Ran> {
  return run([...argv, '--jobs', String(jobs)], { input, workersAfter: 0 })
}

void t.test('standard input is cleaned to the same bytes, messages and log by any number of workers', async (t) => {
  const log = join(t.testdir(), 'log')
  const ran = async (jobs: number): Promise<readonly string[]> => {
    const { status, bytes, stderr } = await withJobs(jobs, ['--removed', log, '--annotate'], INPUT)
    return [String(status), sumOf(bytes), stderr, sumOf(readFileSync(log))]
  }
  const one = await ran(1)
  t.equal(one[0], '1')
  t.match(one[2], /^chaff: -:61: broken JSON .*\nchaff: -:122: record has no text /u)
  t.strictSame(await ran(3), one)
})

void t.test('--jobs takes a whole number from 1', async (t) => {
  t.match(await run(['--jobs', '0']), { status: 2, stderr: /--jobs: expected a whole number from 1, got 0/u })
})

void t.test(
  'a folder is cleaned to the same bytes, messages and log, and what fails is named in its order',
  async (t) => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${String(i)}.txt`, lines()]))
    const root = t.testdir({
      in: {
        ...files,
        '3.jsonl': `{"text":"${STORY[0]}"}\nbroken\n`,
        '5.txt.gz': '',
        'big.jsonl': INPUT.repeat(4),
        sub: { 'empty.txt': '' },
      },
    })
    symlinkSync('1.txt', join(root, 'in', '2.link'))
    writeFileSync(join(root, 'in', '4.gz'), gzipSync(RECORDS).subarray(0, -4))
    const ran = async (jobs: number): Promise<readonly unknown[]> => {
      const [out, log] = [join(root, 'out'), join(root, 'log')]
      rmSync(out, { recursive: true, force: true })
      mkdirSync(join(out, '7.txt'), { recursive: true })
      const { status, stderr } = await withJobs(jobs, [join(root, 'in'), '--out', out, '--removed', log])
      return [status, stderr, sums(out), sumOf(readFileSync(log))]
    }
    const one = await ran(1)
    t.match(
      one[1],
      /2\.link: is a symbolic link.*\n.*3\.jsonl:2: broken JSON.*\n.*4\.gz: .*cut off.*\n.*7\.txt: .*\n.*big\.jsonl:61: /u,
    )
    t.strictSame(await ran(3), one)
  },
)

void t.test(
  'a run with workers that is cut short leaves nothing half done, and ends with the same bytes',
  async (t) => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${String(10 + i)}.txt`, lines()]))
    const root = t.testdir({ in: files })
    const [source, out, log] = [join(root, 'in'), join(root, 'out'), join(root, 'log')]
    const argv = [source, '--out', out, '--removed', log]
    await withJobs(1, argv)
    const expected = [sums(out), sumOf(readFileSync(log))]
    rmSync(out, { recursive: true })
    const cut = await run([...argv, '--jobs', '2'], { workersAfter: 0, signal: firesAt(12) })
    t.equal(cut.status, 143)
    t.equal(cut.stderr, 'chaff: what was done is kept; go on with --resume\nchaff: interrupted by SIGTERM\n')
    t.strictSame(readdirSync(join(out, RUN_FOLDER)), ['manifest.jsonl'], 'nothing half done')
    t.match(await withJobs(1, [...argv, '--resume']), { status: 0 }, 'however many workers go on with it')
    t.strictSame([sums(out), sumOf(readFileSync(log))], expected)
  },
)

void t.test('a log that cannot be written ends a run with workers', async (t) => {
  if (!existsSync('/dev/full')) return
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [`${String(i)}.txt`, `${STORY[0]}\n${CHAFF[0]}\n`]),
  )
  const root = t.testdir({ in: files })
  const { status, stderr } = await withJobs(2, [join(root, 'in'), '--out', join(root, 'out'), '--removed', '/dev/full'])
  t.equal(status, 1)
  t.equal(stderr, 'chaff: /dev/full: no space left on the disk; make room and run again\n')
})

void t.test('workers are started when enough of many small files has come', async (t) => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${String(i)}.txt`, `${STORY.join('\n')}\n`]))
  const root = t.testdir({ in: files })
  const started = async (workersAfter: number): Promise<number> => {
    let count = 0
    const onWorker = (): void => {
      count++
    }
    process.on('worker', onWorker)
    const argv = [join(root, 'in'), '--out', join(root, 'out'), '--jobs', '2']
    t.match(await run(argv, { workersAfter }), { status: 0 })
    process.off('worker', onWorker)
    return count
  }
  t.equal(await started(1 << 20), 0)
  t.equal(await started(1 << 10), 1, 'of two threads one is there')
})
