import t from 'tap'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { compressionOf } from '../../lib/node/compression.js'
import { CHAFF, STORY } from '../support/articles.js'
import { bytesTree, sumOf, sums } from '../support/outlets.js'
import { run } from '../support/program.js'
import { unzip, zstd } from '../support/zstd.js'

const [A, B, C] = STORY
const [X, Y] = CHAFF
const raw = String.raw
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Inputs of every kind, by their names. */
const INPUTS: Readonly<Record<string, Buffer>> = {
  'a.txt': Buffer.from(`${A}\n\n${X}\n\n${B}\n`),
  'bom.txt': Buffer.from(`\ufeff${X}\n${A}`),
  'crlf.txt': Buffer.from(`${A}\r\n${X}\r\n${B}\r\n\r\n${Y}\r\n`),
  'empty.txt': Buffer.alloc(0),
  'flagged.txt': Buffer.from(`${X}\n${Y}`),
  'invalid.txt': Buffer.concat([Buffer.from(`${A}\n${X}`), latin('\xff\xfe\n'), Buffer.from(B), latin('\xc3')]),
  'nul.txt': Buffer.from(`\0${A}\0\n${X}\n\0`),
  'open.txt': Buffer.from(`${A}\n${X}`),
  'line-ends.txt': Buffer.from('\n\n\r\n\n'),
  'long.txt': Buffer.from(`${A}\n${X}\n${'long '.repeat(300_000)}\n${X}\n${B}`),
  'records.jsonl': Buffer.from(
    [
      `\ufeff{"id":12345678901234567890,"text":"${A}\\n${X}\\u000a${B}"}\r`,
      '',
      'broken',
      raw`{"text":"${X}\u000A${A}\n\u0053ubscribe now","chaff":{"mine":true}}`,
      `{"chaff":1,"text":"${A}\\n${X}","text":"${B}\\n${Y}"}`,
      '{"text":null}',
      '[]',
      raw`{"text":"\ud83d\n${X}\n${A}"} `,
    ].join('\n'),
  ),
  'invalid.jsonl': Buffer.concat([latin(`{"a":"\xff","text":"`), Buffer.from(`${A}\\n${X}`), latin('\xfe"}\n')]),
}

/** A folder of all inputs, some of them deeper in it. */
function inputs(root: string): string {
  const folder = join(root, 'in')
  mkdirSync(join(folder, 'sub', 'deep'), { recursive: true })
  for (const [i, [name, bytes]] of Object.entries(INPUTS).entries()) {
    writeFileSync(join(folder, i % 3 === 0 ? '' : i % 3 === 1 ? 'sub' : 'sub/deep', name), bytes)
  }
  return folder
}

void t.test('a folder comes back byte for byte, whatever its files hold', async (t) => {
  const root = t.testdir()
  const source = inputs(root)
  for (const options of [[], ['--annotate'], ['--mode', 'eager'], ['--format', 'text'], ['--format', 'jsonl']]) {
    const [out, back, log] = ['out', 'back', 'log'].map((name) => join(root, name)) as [string, string, string]
    await run([source, '--out', out, '--removed', log, ...options])
    t.not(Object.values(sums(out)).join(), Object.values(sums(source)).join(), 'something went')
    const { status, stderr } = await run(['restore', out, '--removed', log, '--out', back])
    t.strictSame({ status, stderr }, { status: 0, stderr: '' }, options.join(' '))
    t.strictSame(sums(back), sums(source), options.join(' '))
    for (const folder of [out, back]) rmSync(folder, { recursive: true })
  }
})

void t.test('what went to standard output comes back, of each kind of input and of all together', async (t) => {
  const root = t.testdir()
  const source = inputs(root)
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => join(source, name))
    .filter((path) => /\.\w+$/u.test(path))
  const [cleaned, log] = [join(root, 'cleaned'), join(root, 'log')]
  for (const path of paths) {
    writeFileSync(cleaned, (await run([path, '--removed', log, '--annotate'])).bytes)
    const { status, bytes } = await run(['restore', cleaned, '--removed', log])
    t.equal(status, 0)
    t.ok(bytes.equals(readFileSync(path)), path)
  }
  writeFileSync(cleaned, (await run([...paths, '--removed', log])).bytes)
  const { bytes } = await run(['restore', cleaned, '--removed', log])
  t.ok(bytes.equals(Buffer.concat(paths.map((path) => readFileSync(path)))), 'all, as they are one after the other')
  t.equal((await run(['restore', cleaned, '--removed', log, '--out', join(root, 'back')])).status, 0)
  const expected = Object.entries(INPUTS).map(([name, bytes]) => [name, sumOf(bytes)] as const)
  t.strictSame(sums(join(root, 'back')), Object.fromEntries(expected), 'or each as a file')
})

void t.test('standard input comes back', async (t) => {
  const root = t.testdir()
  const [cleaned, log] = [join(root, 'cleaned.txt'), join(root, 'log')]
  const input = INPUTS['invalid.txt']!
  writeFileSync(cleaned, (await run(['--removed', log], { input })).bytes)
  t.ok((await run(['restore', cleaned, '--removed', log])).bytes.equals(input))
  await run(['restore', cleaned, '--removed', log, '--out', join(root, 'back')])
  t.strictSame(bytesTree(join(root, 'back')), { 'cleaned.txt': input })
})

void t.test('one copy of a folder comes back', async (t) => {
  const root = t.testdir({ in: { sub: { 'a.txt': `${A}\n${X}\n` }, 'a.txt': `${B}\n${Y}\n` } })
  const [out, log] = [join(root, 'out'), join(root, 'log')]
  await run([join(root, 'in'), '--out', out, '--removed', log])
  t.equal((await run(['restore', join(out, 'sub', 'a.txt'), '--removed', log])).stdout, `${A}\n${X}\n`)
  await run(['restore', join(out, 'sub', 'a.txt'), '--removed', log, '--out', join(root, 'back')])
  t.strictSame(bytesTree(join(root, 'back')), { 'sub/a.txt': Buffer.from(`${A}\n${X}\n`) })
})

void t.test('of gzip comes back what it held', async (t) => {
  const root = t.testdir({ in: {} })
  const text = Buffer.from(`${A}\n${X}\n`)
  writeFileSync(join(root, 'in', 'a.txt.gz'), gzipSync(text))
  const [out, log, cleaned] = [join(root, 'out'), join(root, 'log'), join(root, 'cleaned')]
  await run([join(root, 'in'), '--out', out, '--removed', log, '--compress', 'none'])
  t.strictSame(bytesTree(out), { 'a.txt': Buffer.from(`${A}\n`) })
  await run(['restore', out, '--removed', log, '--out', join(root, 'back')])
  t.strictSame(bytesTree(join(root, 'back')), { 'a.txt': text })
  writeFileSync(cleaned, (await run([join(root, 'in', 'a.txt.gz'), '--removed', log, '--compress=none'])).bytes)
  await run(['restore', cleaned, '--removed', log, '--out', join(root, 'again')])
  t.strictSame(bytesTree(join(root, 'again')), { 'a.txt': text })
})

void t.test('what is packed comes back packed, and holds what the original held', async (t) => {
  const root = t.testdir({ in: { 'b.txt': `${B}\n${Y}\n` } })
  const [a, b] = [Buffer.from(`${A}\n${X}\n`), Buffer.from(`${B}\n${Y}\n`)]
  writeFileSync(join(root, 'in', 'a.txt.gz'), gzipSync(a))
  const [log, cleaned] = [join(root, 'log'), join(root, 'cleaned')]
  for (const compress of ['auto', 'gzip', 'zstd'] as const) {
    const [out, back] = [join(root, `out-${compress}`), join(root, `back-${compress}`)]
    await run([join(root, 'in'), '--out', out, '--removed', log, '--compress', compress])
    t.equal((await run(['restore', out, '--removed', log, '--out', back])).status, 0)
    t.strictSame(Object.keys(bytesTree(back)), Object.keys(bytesTree(out)))
    const [first, second] = Object.values(bytesTree(back)) as [Buffer, Buffer]
    t.strictSame(await unzip(first, compressionOf(first)), a)
    t.strictSame(await unzip(second, compressionOf(second)), b)
  }
  for (const [inputs, compress, packing, names] of [
    [['a.txt.gz', 'b.txt'], 'auto', 'gzip', ['a.txt.gz', 'b.txt.gz']],
    [['b.txt', 'a.txt.gz'], 'auto', 'none', ['a.txt', 'b.txt']],
    [['a.txt.gz', 'b.txt'], 'zstd', 'zstd', ['a.txt.zst', 'b.txt.zst']],
  ] as const) {
    const [paths, back] = [inputs.map((name) => join(root, 'in', name)), join(root, inputs[0] + compress)]
    writeFileSync(cleaned, (await run([...paths, '--removed', log, '--compress', compress])).bytes)
    const all = Buffer.concat(inputs[0] === 'b.txt' ? [b, a] : [a, b])
    const { status, bytes } = await run(['restore', cleaned, '--removed', log])
    t.equal(status, 0)
    t.equal(compressionOf(bytes), packing, 'standard output too')
    t.strictSame(await unzip(bytes, packing), all)
    await run(['restore', cleaned, '--removed', log, '--out', back])
    t.strictSame(Object.keys(bytesTree(back)), names)
  }
  appendFileSync(cleaned, zstd('more'))
  t.match(await run(['restore', cleaned, '--removed', log]), {
    status: 1,
    stderr: /cleaned: is not what the log is of/u,
  })
})

/** A cleaned folder with its log. */
async function cleanedFolder(root: string): Promise<{ out: string; log: string }> {
  const [out, log] = [join(root, 'out'), join(root, 'log')]
  await run([join(root, 'in'), '--out', out, '--removed', log])
  return { out, log }
}

const TREE = { in: { 'a.txt': `${A}\n${X}\n`, 'b.txt': `${B}\n${Y}\n`, 'c.txt': C } }

void t.test('a copy that does not fit the log is named, nothing is made of it, and the rest comes back', async (t) => {
  const root = t.testdir(TREE)
  const { out, log } = await cleanedFolder(root)
  appendFileSync(join(out, 'a.txt'), 'x')
  rmSync(join(out, 'c.txt'))
  const { status, stderr } = await run(['restore', out, '--removed', log, '--out', join(root, 'back')])
  t.equal(status, 1)
  t.match(stderr, /^chaff: .*a\.txt: is not what was cleaned from .*a\.txt: it was changed since, .*; not restored\n/u)
  t.match(stderr, /\nchaff: .*c\.txt: no such file or folder; check the path\n$/u)
  t.strictSame(bytesTree(join(root, 'back')), { 'b.txt': Buffer.from(`${B}\n${Y}\n`) })
})

void t.test('a log that was changed is named, and nothing is made of it', async (t) => {
  const root = t.testdir(TREE)
  const { out, log } = await cleanedFolder(root)
  writeFileSync(log, readFileSync(log, 'utf8').replace('"bytes":"\\n', '"bytes":"\\t'))
  const { status, stderr } = await run(['restore', out, '--removed', log, '--out', join(root, 'back')])
  t.equal(status, 1)
  t.match(stderr, /^chaff: .*log: what it holds of .*a\.txt is damaged; not restored\n$/u)
  t.strictSame(Object.keys(bytesTree(join(root, 'back'))), ['b.txt', 'c.txt'])
})

void t.test('a log that was cut off is named, and so is what it does not know', async (t) => {
  const root = t.testdir(TREE)
  const { out, log } = await cleanedFolder(root)
  writeFileSync(log, readFileSync(log, 'utf8').slice(0, -400))
  const { status, stderr } = await run(['restore', out, '--removed', log, '--out', join(root, 'back')])
  t.equal(status, 1)
  t.match(stderr, /log: is cut short; what it does not hold whole is not restored\n/u)
  t.match(stderr, /out: 2 files of it the log does not know; not restored\n$/u)
  t.strictSame(Object.keys(bytesTree(join(root, 'back'))), ['a.txt'])
})

void t.test('a log in the folder of copies is none of them', async (t) => {
  const root = t.testdir({ ...TREE, out: {} })
  const [out, log] = [join(root, 'out'), join(root, 'out', 'removed.jsonl')]
  await run([join(root, 'in'), '--out', out, '--removed', log])
  const { status } = await run(['restore', out, '--removed', log, '--out', join(root, 'back')])
  t.equal(status, 0)
  t.strictSame(Object.keys(bytesTree(join(root, 'back'))), ['a.txt', 'b.txt', 'c.txt'])
})

void t.test('what failed when it was cleaned is named', async (t) => {
  const root = t.testdir({ in: { 'a.txt': `${A}\n${X}\n` } })
  writeFileSync(join(root, 'in', 'b.gz'), gzipSync(`${A}\n`).subarray(0, -4))
  const { out, log } = await cleanedFolder(root)
  const { status, stderr } = await run(['restore', out, '--removed', log, '--out', join(root, 'back')])
  t.equal(status, 1)
  t.match(stderr, /^chaff: .*b\.gz: could not be cleaned; there is nothing to restore\n$/u)
  t.strictSame(Object.keys(bytesTree(join(root, 'back'))), ['a.txt'])

  const [cleaned, ownLog] = [join(root, 'cleaned'), join(root, 'own-log')]
  const files = ['a.txt', 'b.gz', 'a.txt'].map((name) => join(root, 'in', name))
  writeFileSync(cleaned, (await run([...files, '--removed', ownLog])).bytes)
  const both = await run(['restore', cleaned, '--removed', ownLog])
  t.equal(both.status, 1)
  t.equal(both.stdout, `${A}\n${X}\n`.repeat(2), 'what stands before and after it comes back')
})

void t.test('output that does not fit the log is refused, and nothing is written', async (t) => {
  const root = t.testdir({ 'a.txt': `${A}\n${X}\n${B}\n` })
  const [cleaned, log] = [join(root, 'cleaned'), join(root, 'log')]
  const { bytes } = await run([join(root, 'a.txt'), '--removed', log])
  const cases: readonly (readonly [Buffer, RegExp])[] = [
    [Buffer.concat([bytes, Buffer.from('x')]), /cleaned: is not what the log is of: expected \d+ bytes, got \d+; not/u],
    [bytes.subarray(1), /cleaned: is not what the log is of: expected/u],
    [Buffer.from(bytes.toString().replace('river', 'rover')), /cleaned: is not what was cleaned from .*a\.txt/u],
  ]
  for (const [changed, message] of cases) {
    writeFileSync(cleaned, changed)
    const { status, stdout, stderr } = await run(['restore', cleaned, '--removed', log])
    t.equal(status, 1)
    t.equal(stdout, '')
    t.match(stderr, message)
  }
})

void t.test('what a log knows nothing of is named', async (t) => {
  const root = t.testdir({ ...TREE, 'other.txt': A, empty: '', 'no-log': '{"text":"a"}\n' })
  const { log } = await cleanedFolder(root)
  for (const [name, expected] of [
    [log, /log: holds nothing of .*other\.txt; name its own log/u],
    [join(root, 'empty'), /empty: holds nothing of/u],
    [join(root, 'no-log'), /no-log: line 1 is none of a removal log/u],
    [join(root, 'no'), /no: no such file or folder/u],
  ] as const) {
    const { status, stdout, stderr } = await run(['restore', join(root, 'other.txt'), '--removed', name])
    t.equal(status, 1)
    t.equal(stdout, '')
    t.match(stderr, expected)
  }
  const stdoutLog = join(root, 'stdout-log')
  await run([join(root, 'in', 'a.txt'), '--removed', stdoutLog])
  const { stderr } = await run(['restore', join(root, 'out'), '--removed', stdoutLog, '--out', join(root, 'back')])
  t.match(stderr, /a\.txt was cleaned to standard output; restore it from the file that it went to/u)
})

void t.test('originals of one name are not written over each other', async (t) => {
  const root = t.testdir({ one: { 'a.txt': `${A}\n${X}\n` }, two: { 'a.txt': `${B}\n` } })
  const [cleaned, log] = [join(root, 'cleaned'), join(root, 'log')]
  writeFileSync(cleaned, (await run([join(root, 'one/a.txt'), join(root, 'two/a.txt'), '--removed', log])).bytes)
  const { status, stderr } = await run(['restore', cleaned, '--removed', log, '--out', join(root, 'back')])
  t.equal(status, 1)
  t.match(stderr, /two\/a\.txt: another original is called a\.txt; not restored/u)
  t.strictSame(bytesTree(join(root, 'back')), { 'a.txt': Buffer.from(`${A}\n${X}\n`) })
})

void t.test('a log cannot make restore write outside of its folder, or over what was cleaned', async (t) => {
  const root = t.testdir(TREE)
  const { out, log } = await cleanedFolder(root)
  writeFileSync(log, readFileSync(log, 'utf8').replaceAll('"copy":"a.txt"', '"copy":"../stolen.txt"'))
  const { status, stderr } = await run(['restore', out, '--removed', log, '--out', join(root, 'back')])
  t.equal(status, 1)
  t.match(stderr, /stolen\.txt: is outside of .*back; not written/u)
  t.notOk(readdirSync(root).includes('stolen.txt'))
  t.match(await run(['restore', out, '--removed', log, '--out', out]), { status: 2, stderr: /overlaps the input/u })
})

void t.test('wrong usage exits with 2', async (t) => {
  const root = t.testdir(TREE)
  const { out, log } = await cleanedFolder(root)
  t.match(await run(['restore', out, '--removed', log]), { status: 2, stderr: /out: is a folder; .* with --out\n$/u })
  t.match(await run(['restore', '-', '--removed', log]), {
    status: 2,
    stderr: /name a file instead of standard input/u,
  })
  t.match(await run(['restore', join(root, 'no'), '--removed', log]), { status: 1, stderr: /no: no such file/u })
})

void t.test('a link among the copies is named, and the rest comes back', async (t) => {
  const root = t.testdir(TREE)
  const { out, log } = await cleanedFolder(root)
  symlinkSync('/etc/passwd', join(out, 'link'))
  const { status, stderr } = await run(['restore', out, '--removed', log, '--out', join(root, 'back')])
  t.equal(status, 1)
  t.match(stderr, /^chaff: .*out\/link: is a symbolic link; not followed; name what it leads to, to clean it\n$/u)
  t.strictSame(bytesTree(join(root, 'back')), bytesTree(join(root, 'in')))
})

void t.test('a reader of what is restored who goes is no error', async (t) => {
  const root = t.testdir({ 'a.txt': `${A}\n${X}\n` })
  const [cleaned, log] = [join(root, 'cleaned'), join(root, 'log')]
  writeFileSync(cleaned, (await run([join(root, 'a.txt'), '--removed', log])).bytes)
  const failing = (code: string): Writable =>
    new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error(`write ${code}`), { code }))
      },
    })
  t.match(await run(['restore', cleaned, '--removed', log], { stdout: failing('EPIPE') }), { status: 0, stderr: '' })
  t.match(await run(['restore', cleaned, '--removed', log], { stdout: failing('ENOSPC') }), {
    status: 1,
    stderr: /^chaff: standard output: no space left on the disk/u,
  })
})
