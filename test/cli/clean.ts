import t from 'tap'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { CHAFF, STORY } from '../support/articles.js'
import { cuts } from '../support/cuts.js'
import { run } from '../support/program.js'
import { unzip, zstd } from '../support/zstd.js'
import { compressionOf } from '../../lib/node/compression.js'

const [A, B, C] = STORY
const [X, Y] = CHAFF
const TEXT = `${A}\n\n${X}\n\n${B}\n`
const LEFT = `${A}\n\n${B}\n`
const RECORD = `{"id":"one","text":"${A}\\n${X}\\n${B}"}`
const RECORD_LEFT = `{"id":"one","text":"${A}\\n${B}"}`

void t.test('standard input is cleaned to standard output, however it comes', async (t) => {
  for (const [input, expected] of [
    ['', ''],
    [TEXT, LEFT],
    [`\ufeff${TEXT}`.replaceAll('\n', '\r\n'), `\ufeff${LEFT}`.replaceAll('\n', '\r\n')],
    [`${RECORD}\r\n\r\n${RECORD}`, `${RECORD_LEFT}\r\n\r\n${RECORD_LEFT}`],
  ] as const) {
    for (const { name, chunks } of cuts(Buffer.from(input), 3)) {
      t.match(await run([], { input: chunks }), { status: 0, stdout: expected, stderr: '' }, name)
    }
  }
})

void t.test('bytes that are not UTF-8 come out as they came', async (t) => {
  const input = Buffer.from([...Array(256).keys()])
  t.ok((await run(['--format', 'text'], { input })).bytes.equals(input))
})

void t.test('several inputs are cleaned one after the other, "-" among them', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT, 'b.jsonl': `${RECORD}\n` })
  const { status, stdout, stderr } = await run([join(root, 'a.txt'), '-', join(root, 'b.jsonl')], {
    input: `${C}\n${Y}\n`,
  })
  t.equal(status, 0)
  t.equal(stdout, `${LEFT}${C}\n${RECORD_LEFT}\n`)
  t.equal(stderr, '')
})

void t.test('an input that is not there is named, and the others are cleaned', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT })
  const missing = join(root, 'missing.txt')
  const { status, stdout, stderr } = await run([missing, join(root, 'a.txt')])
  t.equal(status, 1)
  t.equal(stdout, LEFT)
  t.equal(stderr, `chaff: ${missing}: no such file or folder; check the path\n`)
})

void t.test('a folder without --out is refused with exit status 2, and nothing is written', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT, sub: {} })
  const { status, stdout, stderr } = await run([join(root, 'a.txt'), join(root, 'missing.txt'), join(root, 'sub')])
  t.equal(status, 2)
  t.equal(stdout, '')
  t.equal(stderr, `chaff: ${join(root, 'sub')}: is a folder; name a folder for the cleaned copy with --out\n`)
})

void t.test('a broken record is named by file and line, and passed through in its place', async (t) => {
  const input = `${RECORD}\n\n{"id":"two"\n${RECORD}\n`
  const path = join(t.testdir({ 'in.jsonl': input }), 'in.jsonl')
  const { status, stdout, stderr } = await run([path])
  t.equal(status, 1)
  t.equal(stdout, `${RECORD_LEFT}\n\n{"id":"two"\n${RECORD_LEFT}\n`)
  t.match(stderr, new RegExp(`^chaff: ${path}:3: broken JSON \\(.+\\); passed through untouched\n$`, 'u'))
  const piped = await run([], { input })
  t.match(piped, { status: 1, stdout, stderr: /^chaff: -:3: broken JSON/u }, 'standard input goes by "-"')
})

void t.test('a record without its text is named, and told how to name the field', async (t) => {
  const input = `${RECORD}\n{"body":"${A}\\n${X}"}\n`
  const { status, stdout, stderr } = await run([], { input })
  t.equal(status, 1)
  t.equal(stdout, `${RECORD_LEFT}\n{"body":"${A}\\n${X}"}\n`)
  t.match(stderr, /^chaff: -:2: record has no text in field "text"; name the field with --field; passed/u)
})

void t.test('the output is packed as the first input is, unless it is a terminal or told otherwise', async (t) => {
  const text = `${A}\n${X}\n`
  const root = t.testdir({ 'plain.txt': text })
  const [plain, packed] = [join(root, 'plain.txt'), join(root, 'packed.gz')]
  writeFileSync(packed, gzipSync(text))
  for (const [argv, surroundings, expected, left] of [
    [[], { input: zstd(text) }, 'zstd', `${A}\n`],
    [[], { input: gzipSync(text) }, 'gzip', `${A}\n`],
    [[], { input: gzipSync('') }, 'gzip', ''],
    [[], { input: text }, 'none', `${A}\n`],
    [[], { input: gzipSync(text), isTTY: true }, 'none', `${A}\n`],
    [['--compress', 'gzip'], { input: text, isTTY: true }, 'gzip', `${A}\n`],
    [['--compress', 'none'], { input: zstd(text) }, 'none', `${A}\n`],
    [['--compress', 'zstd'], { input: '' }, 'zstd', ''],
    [[packed, plain], {}, 'gzip', `${A}\n${A}\n`],
    [[plain, packed], {}, 'none', `${A}\n${A}\n`],
  ] as const) {
    const { status, bytes } = await run(argv, surroundings)
    t.equal(status, 0)
    t.equal(compressionOf(bytes), expected, argv.join(' '))
    t.equal((await unzip(bytes, expected)).toString(), left)
  }
  const { status, bytes } = await run([join(root, 'no.gz')])
  t.strictSame([status, bytes.length], [1, 0], 'nothing is written of what cannot be opened')
  t.equal((await run(['explain', packed])).stdout, (await run(['explain', plain])).stdout.replaceAll(plain, packed))
})

void t.test('of many broken records ten are named, the rest are counted', async (t) => {
  const { status, stdout, stderr } = await run(['--format', 'jsonl'], { input: 'broken\n'.repeat(25) })
  t.equal(status, 1)
  t.equal(stdout, 'broken\n'.repeat(25))
  const lines = stderr.trimEnd().split('\n')
  t.equal(lines.length, 11)
  t.equal(lines[10], 'chaff: -: 15 more of the kind')
})

void t.test('options tell what is read and how much is removed', async (t) => {
  const input = `{"text":"${A}\\n${X}","body":"${A}\\n${X}"}\n`
  const { stdout } = await run(['--format', 'jsonl', '--field', 'body', '--annotate', '--mode', 'eager'], { input })
  t.match(JSON.parse(stdout), { text: `${A}\n${X}`, body: A, chaff: { removed: [{ line: 1 }], lines: 2 } })
  t.equal((await run(['--format', 'text'], { input })).stdout, input, 'a record read as text is one line')
})

void t.test('a text that is all boilerplate is passed through, and that is said', async (t) => {
  const { status, stdout, stderr } = await run([], { input: `${X}\n` })
  t.equal(status, 0)
  t.equal(stdout, `${X}\n`)
  t.match(stderr, /^chaff: passed through whole, .*: -\n$/u)
})

type Entry = Readonly<Record<'id' | 'file' | 'text' | 'kind', string> & Record<'line' | 'start' | 'end', number>>

/** The removed lines that a log holds. */
function readLog(path: string): Entry[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.slice(0, -1).flatMap((line) => {
    const entry = JSON.parse(line) as Entry
    return 'line' in entry ? entry : []
  })
}

void t.test('--removed logs each removed line with the place of its bytes', async (t) => {
  const root = t.testdir({ 'a.txt': `\ufeff${TEXT}`, 'b.jsonl': `${RECORD}\n\n${RECORD}\n` })
  const files = ['a.txt', 'b.jsonl'].map((name) => join(root, name))
  const log = join(root, 'removed.jsonl')
  const { status, stdout } = await run([...files, '--removed', log])
  t.equal(status, 0)
  t.equal(stdout, `\ufeff${LEFT}${RECORD_LEFT}\n\n${RECORD_LEFT}\n`)
  const entries = readLog(log)
  t.match(entries, [
    { id: files[0], file: files[0], line: 2, text: X, kind: 'paywall', confidence: Number, by: [String] },
    { id: files[0], file: files[0], line: 3, text: '', kind: 'paywall', confidence: Number, by: ['blank'] },
    { id: 'one', file: files[1], line: 1, text: X, kind: 'paywall' },
    { id: 'one', file: files[1], line: 1, text: X, kind: 'paywall' },
  ])
  t.equal(entries.length, 4)
  for (const { file, start, end, text } of entries) t.equal(readFileSync(file).toString('utf8', start, end), text)
})

void t.test('--removed with nothing removed logs only that the input was cleaned', async (t) => {
  const log = join(t.testdir({ 'removed.jsonl': '{"id":"of a run","file":"that was cut sh' }), 'removed.jsonl')
  t.match(await run(['--removed', log], { input: `${A}\n` }), { status: 0, stdout: `${A}\n` })
  const sum = { bytes: A.length + 1, sha256: createHash('sha256').update(`${A}\n`).digest('hex') }
  t.strictSame(JSON.parse(readFileSync(log, 'utf8')), { file: '-', source: sum, cleaned: { at: 0, ...sum } })
})

void t.test(
  'a full disk under the log is an error',
  { skip: existsSync('/dev/full') ? false : 'no /dev/full' },
  async (t) => {
    const { status, stderr } = await run(['--removed', '/dev/full'], { input: TEXT })
    t.equal(status, 1)
    t.equal(stderr, 'chaff: /dev/full: no space left on the disk; make room and run again\n')
    const long = await run(['--removed', '/dev/full'], { input: `${RECORD}\n`.repeat(3000) })
    t.equal(long.status, 1)
    t.match(long.stderr, /^chaff: \/dev\/full: no space left on the disk/u)
  },
)

/** Standard output whose reader goes after a while. */
function reader(error: NodeJS.ErrnoException): { stdout: Writable; taken: () => number } {
  let taken = 0
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      taken += chunk.length
      done(taken > 1000 ? error : null)
    },
  })
  return { stdout, taken: () => taken }
}

void t.test('a reader that goes ends the run quietly', async (t) => {
  const root = t.testdir({ 'a.txt': `${A}\n`.repeat(30), 'b.txt': `${A}\n`.repeat(3000) })
  const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
  for (const argv of [[], ['explain']]) {
    const { stdout, taken } = reader(gone)
    const paths = ['a.txt', 'b.txt', 'not-opened.txt'].map((name) => join(root, name))
    t.match(await run([...argv, ...paths], { stdout }), { status: 0, stderr: '' }, argv[0] ?? 'clean')
    t.ok(taken() < 100_000, 'the rest is not written')
  }
})

void t.test('output that cannot be written is an error', async (t) => {
  for (const argv of [[], ['explain']]) {
    const { stdout } = reader(Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }))
    const { status, stderr } = await run(argv, { stdout, input: `${A}\n`.repeat(3000) })
    t.equal(status, 1, argv[0] ?? 'clean')
    t.match(stderr, /^chaff: .*no space left on the disk/u)
  }
})

void t.test('input that breaks off is an error', async (t) => {
  const stdin = new Readable({
    read() {
      this.push(`${A}\n`)
      this.destroy()
    },
  })
  t.equal((await run([], { stdin })).status, 1)
})

/** All files below a folder, by their paths, with what is in them. */
function tree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

void t.test('a folder is cleaned into a mirror of it', async (t) => {
  const root = t.testdir({
    in: { 'a.txt': TEXT, sub: { deep: { 'b.jsonl': `${RECORD}\n` }, 'a.txt': `${C}\r\n` }, empty: { 'c.txt': '' } },
  })
  const { status, stdout, stderr } = await run([join(root, 'in'), '--out', join(root, 'new', 'out')])
  t.equal(status, 0)
  t.equal(stdout, '')
  t.strictSame(tree(join(root, 'new', 'out')), {
    'a.txt': LEFT,
    'empty/c.txt': '',
    'sub/a.txt': `${C}\r\n`,
    'sub/deep/b.jsonl': `${RECORD_LEFT}\n`,
  })
  t.match(stderr, /^chaff: 4 documents, 2 lines removed \(paywall 2\), \d+\.\d % of the text\n$/u)
  t.match(tree(join(root, 'in')), { 'a.txt': TEXT }, 'the input stays as it was')
})

void t.test('files and folders may be cleaned into one folder', async (t) => {
  const root = t.testdir({ one: { 'a.txt': TEXT }, two: { sub: { 'b.txt': TEXT } }, 'c.txt': TEXT })
  const inputs = ['one', 'two', 'c.txt'].map((name) => join(root, name))
  t.equal((await run([...inputs, '--out', join(root, 'out')])).status, 0)
  t.strictSame(tree(join(root, 'out')), { 'a.txt': LEFT, 'c.txt': LEFT, 'sub/b.txt': LEFT })
})

void t.test('cleaning a folder again gives the same', async (t) => {
  const root = t.testdir({ in: { 'a.txt': TEXT, 'b.jsonl': `${RECORD}\n` } })
  const [once, twice] = [join(root, 'once'), join(root, 'twice')]
  await run([join(root, 'in'), '--out', once])
  const first = tree(once)
  await run([join(root, 'in'), '--out', once])
  t.strictSame(tree(once), first, 'over the earlier copies')
  await run([once, '--out', twice])
  t.strictSame(tree(twice), first, 'and from them')
})

void t.test('what cannot be cleaned is named, and the rest of the folder goes on', async (t) => {
  const root = t.testdir({
    in: {
      ...{ 'a.txt': TEXT, 'b1.txt': TEXT, 'b2.txt': TEXT, 'b3.txt': TEXT, 'c.txt': TEXT, d: { 'd.txt': TEXT } },
      ...{ 'e.jsonl': `${RECORD}\nbroken\n`, 'f.txt': TEXT },
    },
    out: { 'f.txt': {} },
  })
  const [source, out] = [join(root, 'in'), join(root, 'out')]
  symlinkSync('a.txt', join(source, 'b-link'))
  const fifo = spawnSync('mkfifo', [join(source, 'b-pipe')]).status === 0
  const { status, stdout, stderr } = await run([join(root, 'missing'), source, '--out', out, '--jobs', '1'], {
    onStderr: (text) => {
      // Two of the entries go after the folder was listed, and before their turn.
      if (!text.includes('b-link')) return
      rmSync(join(source, 'c.txt'))
      rmSync(join(source, 'd'), { recursive: true })
    },
  })
  t.equal(status, 1)
  t.equal(stdout, '')
  const lines = stderr.trimEnd().split('\n')
  const expected = [
    `chaff: ${join(root, 'missing')}: no such file or folder; check the path`,
    `chaff: ${join(source, 'b-link')}: is a symbolic link; not followed; name what it leads to, to clean it`,
    ...(fifo ? [`chaff: ${join(source, 'b-pipe')}: is neither a file nor a folder; not cleaned`] : []),
    `chaff: ${join(source, 'c.txt')}: no such file or folder; check the path`,
    `chaff: ${join(source, 'd')}: no such file or folder; check the path`,
  ]
  t.strictSame(lines.slice(0, expected.length), expected)
  const [broken = '', taken = '', summary = '', ...rest] = lines.slice(expected.length)
  t.match(broken, /e\.jsonl:2: broken JSON .*; passed through untouched$/u)
  t.match(taken, /f\.txt: /u, 'a folder stands in the place of the copy')
  t.match(summary, /documents, .* % of the text$/u)
  t.strictSame(rest, [])
  const copies = {
    ...{ 'a.txt': LEFT, 'b1.txt': LEFT, 'b2.txt': LEFT, 'b3.txt': LEFT },
    'e.jsonl': `${RECORD_LEFT}\nbroken\n`,
  }
  t.strictSame(tree(out), copies, 'no temporary file is left')
})

void t.test('--out in the input, or in place of a file, is refused with exit status 2', async (t) => {
  const root = t.testdir({ in: { 'a.txt': TEXT }, 'b.txt': TEXT })
  const before = tree(root)
  for (const out of ['in', 'in/out', 'b.txt']) {
    const { status, stdout, stderr } = await run([join(root, 'in'), '--out', join(root, out)])
    t.equal(status, 2, out)
    t.equal(stdout, '')
    t.match(stderr, `chaff: --out ${join(root, out)}: `)
  }
  t.strictSame(tree(root), before, 'nothing is written')
})

void t.test('--out without inputs is refused with exit status 2', async (t) => {
  const out = join(t.testdir(), 'out')
  t.match(await run(['--out', out], { input: TEXT }), {
    status: 2,
    stdout: '',
    stderr: 'chaff: --out: expected files or folders to clean, got none\n',
  })
  t.notOk(existsSync(out))
})

void t.test('--removed with --out logs what was removed from all files', async (t) => {
  const root = t.testdir({ in: { 'a.txt': `${A}\n${X}\n`, b: { 'b.txt': `${Y}\n${B}\n` } } })
  const log = join(root, 'removed.jsonl')
  t.equal((await run([join(root, 'in'), '--out', join(root, 'out'), '--removed', log])).status, 0)
  t.strictSame(
    readLog(log).map(({ file, text }) => [file, text]),
    [
      [join(root, 'in', 'a.txt'), X],
      [join(root, 'in', 'b', 'b.txt'), Y],
    ],
  )
})

void t.test('a file is not replaced by its copy', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT })
  t.equal((await run([join(root, 'a.txt'), '--out', root])).status, 2)
  t.equal(readFileSync(join(root, 'a.txt'), 'utf8'), TEXT)
})

void t.test('a copy does not replace another of the run', async (t) => {
  const root = t.testdir({ one: { 'a.txt': A }, two: { 'a.txt': B, 'b.txt': C } })
  const [one, two, out] = [join(root, 'one'), join(root, 'two'), join(root, 'out')]
  const { status, stderr } = await run([one, two, '--out', out])
  t.equal(status, 1)
  t.match(stderr, `chaff: ${join(two, 'a.txt')}: its copy would replace that of ${join(one, 'a.txt')}; `)
  t.strictSame(tree(out), { 'a.txt': A, 'b.txt': C }, 'the first stays, and the rest goes on')
})

void t.test('a log in the place of an input is refused with exit status 2', async (t) => {
  const path = join(t.testdir({ 'a.txt': TEXT }), 'a.txt')
  const { status, stdout, stderr } = await run([path, '--removed', relative('.', path)])
  t.equal(status, 2)
  t.equal(stdout, '')
  t.match(stderr, /^chaff: --removed .*a\.txt: is an input; name another file/u)
  t.equal(readFileSync(path, 'utf8'), TEXT)
})

void t.test('a log is not begun over what is none, whatever that is to the run', async (t) => {
  const root = t.testdir({ 'notes.txt': 'Hens.\n' })
  const path = join(root, 'notes.txt')
  const { status, stdout, stderr } = await run(['--removed', path], { input: TEXT })
  t.strictSame([status, stdout], [2, ''])
  t.match(stderr, /notes\.txt: holds something else than a removal log; name another file for the log\n/u)
  t.equal(readFileSync(path, 'utf8'), 'Hens.\n')
})

/** Standard output that goes to a file, behind what that holds. */
async function ontoFile(path: string): Promise<Writable> {
  const stdout = createWriteStream(path, { flags: 'a' })
  await once(stdout, 'open')
  return stdout
}

void t.test('a log in the place of standard output is refused with exit status 2', async (t) => {
  const path = join(t.testdir({ out: '' }), 'out')
  const { status, stderr } = await run(['--removed', path], { input: TEXT, stdout: await ontoFile(path) })
  t.equal(status, 2)
  t.equal(stderr, `chaff: --removed ${path}: is standard output; name another file for the log\n`)
  t.equal(readFileSync(path, 'utf8'), '')
})

void t.test('an input that is standard output too is named, and the rest goes on', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT, 'b.txt': TEXT })
  const [a, b] = [join(root, 'a.txt'), join(root, 'b.txt')]
  const stdout = await ontoFile(a)
  const { status, stderr } = await run([a, b], { stdout })
  // The program leaves standard output open, and what it has written is in the file when that is closed.
  await new Promise<void>((resolve) => stdout.end(resolve))
  t.equal(status, 1)
  t.equal(stderr, `chaff: ${a}: is written to at the same time; let the output go to another file\n`)
  t.equal(readFileSync(a, 'utf8'), TEXT + LEFT)
})

void t.test('a log in the input folder is not cleaned as an input', async (t) => {
  const root = t.testdir({ in: { 'a.txt': TEXT } })
  await run([join(root, 'in'), '--out', join(root, 'out'), '--removed', join(root, 'in', 'removed.jsonl')])
  t.strictSame(tree(join(root, 'out')), { 'a.txt': LEFT })
})

void t.test('an input without a final line end is not glued to the next', async (t) => {
  const root = t.testdir({ 'a.jsonl': RECORD, 'b.jsonl': `${RECORD}\n`, 'empty.txt': '', 'c.txt': `${A}\r\n${X}` })
  const inputs = ['a.jsonl', 'a.jsonl', 'b.jsonl', 'empty.txt', 'c.txt', 'b.jsonl', 'a.jsonl']
  const { stdout } = await run(inputs.map((name) => join(root, name)))
  const record = `${RECORD_LEFT}\n`
  t.equal(stdout, `${record}${record}${record}${A}\r\n${record}${RECORD_LEFT}`)
})

void t.test('--learn without --out is refused with exit status 2', async (t) => {
  const { status, stdout, stderr } = await run(['--learn'], { input: TEXT })
  t.equal(status, 2)
  t.equal(stdout, '')
  t.match(stderr, /^chaff: --learn: reads its inputs twice; name a folder with --out\n$/u)
})
