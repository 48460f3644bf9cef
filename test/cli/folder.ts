import t from 'tap'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { compressionOf } from '../../lib/node/compression.js'
import { RUN_FOLDER } from '../../lib/node/files.js'
import { CHAFF, STORY } from '../support/articles.js'
import { smallDisk } from '../support/disk.js'
import { asOtherUser, noOtherUser } from '../support/other-user.js'
import { bytesTree, tree } from '../support/outlets.js'
import { firesAt, type Ran, run } from '../support/program.js'
import { unzip, zstd } from '../support/zstd.js'

const [A, B] = STORY
const [X] = CHAFF
const TEXT = `${A}\n\n${X}\n\n${B}\n`
const LEFT = `${A}\n\n${B}\n`

/** A folder of articles, where a run over it writes, and the run. */
interface Articles {
  readonly root: string
  readonly source: string
  readonly out: string
  readonly log: string
  readonly manifest: string
  readonly clean: (options?: readonly string[], signal?: AbortSignal) => Promise<Ran>
}

function articles(t: Tap, count = 10): Articles {
  const text = (i: number): string => `Article ${String(i)} is told here, and it is a short one.\n${TEXT}`
  const files = Array.from({ length: count }, (_, i) => [`${String(i)}.txt`, text(i)] as const)
  const root = t.testdir({ in: Object.fromEntries(files) })
  const [source, out, log] = [join(root, 'in'), join(root, 'out'), join(root, 'log')]
  return {
    root,
    source,
    out,
    log,
    manifest: join(out, RUN_FOLDER, 'manifest.jsonl'),
    clean: (options = [], signal) =>
      run([source, '--out', out, '--removed', log, '--jobs', '1', ...options], signal === undefined ? {} : { signal }),
  }
}

type Tap = Pick<typeof t, 'testdir'>

/** What a run leaves: the copies and the log. */
const left = ({ out, log }: Articles): Record<string, string> => ({ ...tree(out), '': readFileSync(log, 'utf8') })

void t.test('a run that was cut short anywhere is gone on with, and ends as if it had not been', async (t) => {
  const whole = articles(t)
  const { stderr: summary } = await whole.clean()
  const expected = left(whole)
  let most = 0
  for (let count = 1; count <= 13; count++) {
    rmSync(whole.out, { recursive: true })
    rmSync(whole.log)
    const { status, stderr } = await whole.clean([], firesAt(count))
    if (status === 0) {
      t.ok(count > 10, 'all was done before the signal fired')
      continue
    }
    t.equal(status, 143)
    t.equal(stderr, 'chaff: what was done is kept; go on with --resume\nchaff: interrupted by SIGTERM\n')
    const copies = Object.keys(tree(whole.out)).filter((name) => !name.startsWith(RUN_FOLDER))
    const done = readFileSync(whole.manifest, 'utf8').trimEnd().split('\n').slice(1)
    t.strictSame(
      done.map((line) => basename((JSON.parse(line) as { path: string }).path)),
      copies,
      `${String(count)}: what was done is kept`,
    )
    t.strictSame(readdirSync(join(whole.out, RUN_FOLDER)), ['manifest.jsonl'], 'and nothing half done')
    most = Math.max(most, copies.length)
    // A run that is killed leaves what it was writing.
    appendFileSync(whole.manifest, '{"path":"half of a li')
    appendFileSync(whole.log, '{"id":"half of an ent')
    writeFileSync(join(whole.out, RUN_FOLDER, '99.tmp'), 'half of a copy')
    const resumed = await whole.clean(['--resume'])
    t.match(resumed, { status: 0, stderr: summary }, `${String(count)}: the summary is of all files`)
    t.strictSame(left(whole), expected, `${String(count)}: the same bytes`)
  }
  t.ok(most > 5, `up to ${String(most)} copies were done`)
})

void t.test('a run may be cut short many times', async (t) => {
  const whole = articles(t)
  await whole.clean()
  const expected = left(whole)
  rmSync(whole.out, { recursive: true })
  let runs = 0
  for (let status = -1; status !== 0; runs++) status = (await whole.clean(['--resume'], firesAt(3 + 2 * runs))).status
  t.ok(runs > 3, `${String(runs)} runs`)
  t.strictSame(left(whole), expected)
})

void t.test('what is done is not done again', async (t) => {
  const paths = articles(t)
  await paths.clean([], firesAt(7))
  const copy = join(paths.out, '0.txt')
  const text = readFileSync(copy, 'utf8')
  writeFileSync(copy, text.replaceAll('river', 'rover'))
  await paths.clean(['--resume'])
  t.match(readFileSync(copy, 'utf8'), /rover/u)
})

void t.test('a copy that is gone is made again, and logged once', async (t) => {
  const paths = articles(t)
  await paths.clean()
  const expected = left(paths)
  rmSync(paths.out, { recursive: true })
  await paths.clean([], firesAt(7))
  rmSync(join(paths.out, '1.txt'))
  truncateSync(join(paths.out, '2.txt'), 5)
  t.match(await paths.clean(['--resume']), { status: 0 })
  t.strictSame(left(paths), expected)
})

void t.test('a file that has changed since its copy was made is named', async (t) => {
  const paths = articles(t)
  await paths.clean([], firesAt(7))
  utimesSync(join(paths.source, '1.txt'), 1, 1)
  const { status, stderr } = await paths.clean(['--resume'])
  t.equal(status, 1)
  t.match(stderr, /^chaff: .*1\.txt: has changed since its copy was made; clean it in a run of its own\n/u)
  t.equal(Object.keys(tree(paths.out)).length, 10, 'the rest goes on')
})

void t.test('a file that failed before is tried again, and one that is gone is left out', async (t) => {
  const paths = articles(t)
  mkdirSync(join(paths.out, '0.txt'), { recursive: true })
  const first = await paths.clean([], firesAt(9))
  t.match(first.stderr, /^chaff: .*out\/0\.txt: /u)
  rmSync(join(paths.out, '0.txt'), { recursive: true })
  rmSync(join(paths.source, '2.txt'))
  t.match(await paths.clean(['--resume']), { status: 0 })
  t.strictSame(
    Object.keys(tree(paths.out)),
    Array.from({ length: 10 }, (_, i) => `${String(i)}.txt`),
  )
  const back = await run(['restore', paths.out, '--removed', paths.log, '--out', join(paths.root, 'back')])
  t.equal(back.status, 0)
})

void t.test('a run with other options, inputs or another log is not gone on with', async (t) => {
  const paths = articles(t)
  await paths.clean([], firesAt(7))
  for (const options of [['--mode', 'eager'], ['--format', 'text'], ['--annotate'], ['--max-record', '1']]) {
    const { status, stderr } = await paths.clean(['--resume', ...options])
    t.equal(status, 2, options.join(' '))
    t.match(stderr, /^chaff: --resume: the run that was cut short had other inputs, options or profiles; /u)
  }
  t.match(await run([paths.source, '--out', paths.out, '--resume']), { status: 2 }, 'without a log')
  const other = join(paths.root, 'other')
  mkdirSync(other)
  t.match(await run([other, '--out', paths.out, '--removed', paths.log, '--resume']), { status: 2 }, 'another input')
  truncateSync(paths.log, 3)
  const { status, stderr } = await paths.clean(['--resume'])
  t.equal(status, 2)
  t.match(stderr, /^chaff: --removed .*log: is not the log of the run to resume; leave out --resume\n/u)
  t.match(await paths.clean(), { status: 0 }, 'a run can always begin anew')
  t.notOk(existsSync(join(paths.out, RUN_FOLDER)))
})

void t.test('a run that nothing was done of, or that is done, is gone on with from its beginning', async (t) => {
  const paths = articles(t)
  t.match(await paths.clean(['--resume']), { status: 0 })
  const expected = left(paths)
  t.match(await paths.clean(['--resume']), { status: 0 })
  t.strictSame(left(paths), expected)
})

void t.test('--resume without --out is wrong usage', async (t) => {
  t.match(await run(['--resume'], { input: TEXT }), { status: 2, stderr: /^chaff: --resume: .* with --out\n$/u })
})

void t.test('--dry-run says what would go from which file, and writes none', async (t) => {
  const root = t.testdir({ in: { 'a.txt': TEXT, 'b.txt': A, sub: { 'c.jsonl': `{"text":"${A}\\n${X}"}\nbroken\n` } } })
  const before = tree(root)
  const [source, out] = [join(root, 'in'), join(root, 'out')]
  for (const options of [[], ['--out', out]]) {
    const { status, stdout, stderr } = await run([source, join(root, 'no'), '--dry-run', ...options])
    t.equal(status, 1)
    t.equal(
      stdout,
      `${join(source, 'a.txt')}: 1 line would go (paywall 1)\n${join(source, 'sub/c.jsonl')}: 1 line would go (paywall 1)\n`,
    )
    t.match(stderr, /^chaff: .*c\.jsonl:2: broken JSON .*\nchaff: .*no: no such file or folder; check the path\n/u)
    t.match(stderr, /\nchaff: 3 documents, 2 lines removed \(paywall 2\), \d+\.\d % of the text\n$/u)
  }
  t.strictSame(tree(root), before)
  t.notOk(existsSync(out))
  t.match(await run(['--dry-run'], { input: TEXT }), { status: 0, stdout: '-: 1 line would go (paywall 1)\n' })
  t.match(await run(['-', '--dry-run'], { input: A }), { status: 0, stdout: '' })
})

void t.test('--dry-run tells what would fail, and stops when it is told to', async (t) => {
  const root = t.testdir({ one: { 'a.txt': TEXT }, two: { 'a.txt': TEXT } })
  const [one, two, out] = ['one', 'two', 'out'].map((name) => join(root, name)) as [string, string, string]
  const { status, stderr } = await run([one, two, '--dry-run', '--out', out])
  t.equal(status, 1)
  t.match(stderr, /two\/a\.txt: its copy would replace that of .*one\/a\.txt; clean it into another folder\n/u)
  t.match(await run([one, two, '--dry-run'], { signal: firesAt(3) }), {
    status: 143,
    stderr: /interrupted by SIGTERM/u,
  })
  const packed = gzipSync(TEXT).subarray(0, -4)
  t.match(await run(['--dry-run'], { input: packed }), { status: 1, stderr: /^chaff: -: the gzip data is cut off/u })
})

void t.test('options that do not go together are wrong usage', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT })
  const path = join(root, 'a.txt')
  for (const [options, message] of [
    [
      ['--dry-run', '--resume', '--out', join(root, 'out')],
      /^chaff: --dry-run: tells of all inputs; leave out --resume/u,
    ],
    [['--dry-run', '--removed', join(root, 'log')], /^chaff: --dry-run: writes nothing; leave out --removed/u],
    [
      ['--annotate', '--format', 'text'],
      /^chaff: --annotate: adds a field to records; leave it out with --format text/u,
    ],
    [['--annotate', '--format', 'markdown'], /--format markdown/u],
    [['--separator=---', '--format', 'jsonl'], /^chaff: --separator: parts texts; leave it out with --format jsonl/u],
    [['--annotate', '--field', 'chaff.x'], /^chaff: --annotate: would replace the field that --field names/u],
  ] as const) {
    t.match(await run([path, ...options]), { status: 2, stdout: '', stderr: message })
  }
  t.strictSame(readdirSync(root), ['a.txt'])
})

void t.test('--annotate says where it added nothing', async (t) => {
  const root = t.testdir({ in: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, TEXT])) })
  const { status, stderr } = await run([join(root, 'in'), '--out', join(root, 'out'), '--annotate'])
  t.equal(status, 0)
  t.match(stderr, /^chaff: --annotate: adds nothing to text that is no record: \S+in\/a, .*in\/e and 2 more\n/u)
  t.match(await run(['--annotate'], { input: `{"text":"${A}"}` }), { status: 0, stderr: '' })
})

/** How the copies of a folder are packed, and what they hold. */
async function unpackedTree(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const [name, bytes] of Object.entries(bytesTree(folder))) {
    const compression = compressionOf(bytes)
    files[name] = `${compression} ${(await unzip(bytes, compression)).toString()}`
  }
  return files
}

void t.test('copies are packed as their originals are, or as told, and called so', async (t) => {
  const root = t.testdir({ in: { 'c.gz': `${A}\n${X}\n`, 'd.txt': TEXT } })
  const write = (name: string, bytes: Buffer): void => {
    writeFileSync(join(root, 'in', name), bytes)
  }
  write('a.txt.gz', gzipSync(TEXT))
  write('b.txt', gzipSync(TEXT))
  write('.gz', gzipSync(TEXT))
  write('e.txt.zst', zstd(TEXT))
  const clean = async (...options: readonly string[]): Promise<Record<string, string>> => {
    const out = join(root, `out${options.join('')}`)
    t.equal((await run([join(root, 'in'), '--out', out, ...options])).status, 0)
    return unpackedTree(out)
  }
  t.strictSame(await clean(), {
    '.gz': `gzip ${LEFT}`,
    'a.txt.gz': `gzip ${LEFT}`,
    'b.txt': `gzip ${LEFT}`,
    'c.gz': `none ${A}\n`,
    'd.txt': `none ${LEFT}`,
    'e.txt.zst': `zstd ${LEFT}`,
  })
  t.strictSame(Object.entries(await clean('--compress=none')), [
    ['.gz', `none ${LEFT}`],
    ['a.txt', `none ${LEFT}`],
    ['b.txt', `none ${LEFT}`],
    ['c.gz', `none ${A}\n`],
    ['d.txt', `none ${LEFT}`],
    ['e.txt', `none ${LEFT}`],
  ])
  t.strictSame(Object.entries(await clean('--compress=zstd')), [
    ['.gz.zst', `zstd ${LEFT}`],
    ['a.txt.zst', `zstd ${LEFT}`],
    ['b.txt.zst', `zstd ${LEFT}`],
    ['c.gz.zst', `zstd ${A}\n`],
    ['d.txt.zst', `zstd ${LEFT}`],
    ['e.txt.zst', `zstd ${LEFT}`],
  ])
})

void t.test('gzip that is cut off or grows too much is named, and the rest goes on', async (t) => {
  const root = t.testdir({ in: { 'c.txt': TEXT } })
  // One line without an end, which is not judged: to unpack it is all that it takes.
  const bomb = gzipSync(Buffer.alloc(20 << 20))
  writeFileSync(join(root, 'in', 'a.gz'), gzipSync(TEXT).subarray(0, -5))
  writeFileSync(join(root, 'in', 'b.gz'), bomb)
  const clean = (...options: readonly string[]): Promise<Ran> =>
    run([join(root, 'in'), '--out', join(root, 'out'), ...options])
  const { status, stderr } = await clean()
  t.equal(status, 1)
  t.match(
    stderr,
    /^chaff: .*a\.gz: the gzip data is cut off; fetch the file again\nchaff: .*b\.gz: the gzip data grows to/u,
  )
  t.strictSame(Object.keys(tree(join(root, 'out'))), ['c.txt'])
  await clean('--max-expansion', '2000')
  t.strictSame(Object.keys(tree(join(root, 'out'))), ['b.gz', 'c.txt'])
  t.match(await run([], { input: bomb }), {
    status: 1,
    stderr: /^chaff: -: the gzip data grows to more than 200 times/u,
  })
})

void t.test('copies that would go to one place are named, whichever way they come there', async (t) => {
  const root = t.testdir({ one: { 'a.txt': TEXT, 'b.txt': A }, two: { 'a.txt': B, 'z.gz': A }, 'b.txt': B })
  const at = (...parts: readonly string[]): string => join(root, ...parts)
  writeFileSync(at('one', 'a.txt.gz'), gzipSync(B))
  writeFileSync(at('two', 'b.txt.gz'), gzipSync(B))
  const inputs = [at('one'), at('two'), at('b.txt'), at('b.txt')]
  const { status, stderr } = await run([...inputs, '--out', at('out'), '--compress', 'none'])
  t.equal(status, 1)
  const lines = stderr.trimEnd().split('\n').slice(0, -1)
  t.strictSame(
    lines.map((line) => line.replaceAll(`${root}/`, '')),
    [
      ['one/a.txt.gz', 'one/a.txt'],
      ['two/a.txt', 'one/a.txt'],
      ['two/b.txt.gz', 'one/b.txt'],
      ['b.txt', 'one/b.txt'],
      ['b.txt', 'one/b.txt'],
    ].map(([path, twin]) => `chaff: ${path!}: its copy would replace that of ${twin!}; clean it into another folder`),
  )
  t.strictSame(tree(at('out')), { 'a.txt': LEFT, 'b.txt': A, 'z.gz': A })
  t.match(await run([at('b.txt'), at('b.txt'), '--out', at('again')]), { status: 1 }, 'a file that is named twice')
  const asBefore = await run([at('one'), at('two'), '--out', at('third')])
  t.equal(asBefore.stderr.split('copy would replace').length, 2, 'fewer, where names stay')
})

void t.test('a log in the place of what is read or written is refused, and nothing is lost', async (t) => {
  const root = t.testdir({ in: { 'a.txt': TEXT, 'b.txt': TEXT }, 'c.txt': TEXT })
  const at = (...parts: readonly string[]): string => join(root, ...parts)
  symlinkSync('c.txt', at('soft'))
  linkSync(at('c.txt'), at('hard'))
  symlinkSync('in/a.txt', at('into'))
  writeFileSync(at('in', 'd.jsonl'), `{"id":"7","file":"a","text":"${STORY[0]}"}\n`)
  writeFileSync(at('e.jsonl'), `{"id":"7","file":"a","text":"${STORY[0]}"}`)
  linkSync(at('in', 'a.txt'), at('third'))
  const before = tree(root)
  for (const [inputs, log, message] of [
    [[at('in')], at('third'), /holds something else than a removal log; name another file/u],
    [[at('in')], at('e.jsonl'), /holds something else than a removal log; name another file/u],
    [[at('in')], at('in', 'd.jsonl'), /is a file of the input .*in; name another file/u],
    [[at('c.txt')], at('soft'), /is an input; name another file/u],
    [[at('c.txt')], at('hard'), /is an input; name another file/u],
    [[at('in')], at('into'), /is a file of the input .*in; name another file/u],
    [[at('in')], at('in', 'a.txt'), /is a file of the input .*in; name another file/u],
  ] as const) {
    const { status, stderr } = await run([...inputs, '--out', at('out'), '--removed', log])
    t.equal(status, 2, log)
    t.match(stderr, message)
  }
  t.strictSame(tree(root), before)
  rmSync(at('in', 'd.jsonl'))
  const { status, stderr } = await run([at('in'), '--out', at('out'), '--removed', at('in', 'b.log')])
  t.strictSame([status, stderr.split('\n').length], [0, 2], 'a new one in the input folder is taken')
  t.match(await run([at('in'), '--out', at('out'), '--removed', at('in', 'b.log')]), { status: 0 }, 'and taken again')
  t.strictSame(Object.keys(tree(at('out'))), ['a.txt', 'b.txt'], 'but is no input')
})

void t.test('a log that may not be looked at is named', { skip: noOtherUser }, async (t) => {
  const root = t.testdir({ in: { 'a.txt': A }, log: 'hens' })
  chmodSync(join(root, 'log'), 0o200)
  const { status, stderr } = await asOtherUser(() => run([join(root, 'in', 'a.txt'), '--removed', join(root, 'log')]))
  t.equal(status, 1)
  t.match(stderr, /^chaff: .*log: no permission; check its mode and owner\n$/u)
})

void t.test('a copy does not replace the log', async (t) => {
  const root = t.testdir({ in: { 'a.txt': TEXT, 'b.txt': TEXT }, out: {} })
  const log = join(root, 'out', 'a.txt')
  const { status, stderr } = await run([join(root, 'in'), '--out', join(root, 'out'), '--removed', log])
  t.equal(status, 1)
  t.match(stderr, /in\/a\.txt: its copy would replace the removal log; name another file for the log\n/u)
  t.match(readFileSync(log, 'utf8'), /"copy":"b\.txt"/u)
})

void t.test('a log that cannot be written ends the run: what went could not be restored', async (t) => {
  const disk = smallDisk(t)
  if (disk === undefined) {
    t.comment('no disk can be mounted: not tested')
    return
  }
  const root = t.testdir({ in: Object.fromEntries(Array.from({ length: 400 }, (_, i) => [String(i), TEXT])) })
  const { status, stderr } = await run([join(root, 'in'), '--out', join(root, 'out'), '--removed', join(disk, 'log')])
  t.equal(status, 1)
  t.equal(stderr, `chaff: ${join(disk, 'log')}: no space left on the disk; make room and run again\n`)
  const copies = Object.keys(tree(join(root, 'out'))).filter((name) => !name.startsWith(RUN_FOLDER))
  t.ok(copies.length > 0 && copies.length < 400, `${String(copies.length)} copies were made`)
})

void t.test('a full disk is named for each copy, and those that fit are written', async (t) => {
  const disk = smallDisk(t)
  if (disk === undefined) {
    t.comment('no disk can be mounted: not tested')
    return
  }
  const big = `${STORY.join('\n')}\n`.repeat(300)
  const small = ['a.txt', 'aa.txt', 'ab.txt', 'ac.txt', 'ad.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt']
  const files = small.map((name) => [name, TEXT] as const)
  const root = t.testdir({ in: { ...Object.fromEntries(files), 'b.txt': big } })
  const out = join(disk, 'out')
  const { status, stderr } = await run([join(root, 'in'), '--out', out, '--jobs', '1'])
  t.equal(status, 1)
  const full = (name: string): string =>
    `chaff: ${join(out, name)}: no space left on the disk; make room and run again\n`
  t.ok(stderr.includes(full('b.txt')))
  const copies = tree(out)
  // Those that are written beside the large one, before or after it, may not fit either, and are named then.
  for (const name of small)
    t.equal(copies[name] ?? stderr.includes(full(name)), copies[name] === undefined || LEFT, name)
  for (const name of ['a.txt', 'f.txt', 'g.txt']) t.equal(copies[name], LEFT, 'the rest goes on')
})

void t.test('the state of a run that was cut short is no article', async (t) => {
  const paths = articles(t)
  await paths.clean([], firesAt(7))
  const { status, stderr } = await run([paths.out, '--out', join(paths.root, 'again')])
  t.equal(status, 1)
  t.match(stderr, /\.chaff-run: is of a run that was cut short; not cleaned; finish that run with --resume\n/u)
  t.strictSame(Object.keys(tree(join(paths.root, 'again'))), ['0.txt', '1.txt', '2.txt', '3.txt'])
})

void t.test('a file without permission is named, and the rest goes on', { skip: noOtherUser }, async (t) => {
  const root = t.testdir({ in: { 'a.txt': A, 'b.txt': B, sub: { 'c.txt': A } } })
  chmodSync(join(root, 'in', 'a.txt'), 0)
  chmodSync(join(root, 'in', 'sub'), 0)
  chmodSync(root, 0o777)
  try {
    const { status, stderr } = await asOtherUser(() => run([join(root, 'in'), '--out', join(root, 'out')]))
    t.equal(status, 1)
    t.match(stderr, /^chaff: .*in\/a\.txt: no permission; check its mode and owner\nchaff: .*in\/sub: no permission; /u)
    t.strictSame(readdirSync(join(root, 'out')), ['b.txt'])
  } finally {
    chmodSync(join(root, 'in', 'sub'), 0o755)
  }
})

void t.test('standard input has no name for a copy', async (t) => {
  const root = t.testdir({ 'a.txt': `${A}\n` })
  const out = join(root, 'out')
  for (const inputs of [['-'], [join(root, 'a.txt'), '-']]) {
    t.match(await run([...inputs, '--out', out], { input: A }), {
      status: 2,
      stderr:
        'chaff: --out: holds copies of files, and standard input has no name for one; name files, or leave out --out\n',
    })
  }
  t.equal(existsSync(out), false)
})
