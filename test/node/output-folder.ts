import t from 'tap'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { RUN_FOLDER } from '../../lib/node/files.js'
import { checkOutput, OutputFolder } from '../../lib/node/output-folder.js'
import { decodeName } from '../../lib/node/paths.js'
import { STORY } from '../support/articles.js'
import { smallDisk } from '../support/disk.js'

const [A, B] = STORY

void t.test('an output folder in an input is refused', async (t) => {
  const root = t.testdir({ articles: { sub: { 'a.txt': A } }, 'a.txt': A })
  const at = (...parts: readonly string[]): string => join(root, ...parts)
  symlinkSync(at('articles', 'sub'), at('link'))
  for (const out of [
    at('articles'),
    at('articles', 'sub'),
    at('articles', 'new', 'deep'),
    at('link'),
    at('link', 'new'),
    at('articles', '..', 'articles', 'out'),
  ]) {
    await t.rejects(
      checkOutput(out, [at('a.txt'), at('articles')]),
      {
        code: 'CHAFF_OPTION',
        message: `--out ${out}: overlaps the input ${at('articles')}; name a folder apart from it`,
      },
      out,
    )
  }
})

void t.test('an output folder beside the inputs is taken, whether it is there or not', async (t) => {
  const root = t.testdir({ articles: { 'a.txt': A }, 'articles-clean': {} })
  for (const out of ['articles-clean', 'new', join('new', 'deep', 'er')]) {
    await t.resolves(checkOutput(join(root, out), [join(root, 'articles')]), out)
  }
  t.strictSame(readdirSync(root), ['articles', 'articles-clean'], 'nothing is made yet')
})

void t.test('an output folder that is a file is refused', async (t) => {
  const root = t.testdir({ articles: { 'a.txt': A }, 'a.txt': A })
  symlinkSync('nowhere', join(root, 'dangling'))
  for (const name of ['a.txt', 'dangling']) {
    const out = join(root, name)
    await t.rejects(
      checkOutput(out, [join(root, 'articles')]),
      { code: 'CHAFF_OPTION', message: `--out ${out}: expected a folder, found a file; name another` },
      name,
    )
  }
})

void t.test('the folder of an input file is refused', async (t) => {
  const root = t.testdir({ 'a.txt': A })
  await t.rejects(checkOutput(root, [join(root, 'a.txt')]), { code: 'CHAFF_OPTION' })
  await t.resolves(checkOutput(join(root, 'out'), [join(root, 'a.txt')]), 'one beside the file is taken')
})

void t.test('an output folder that an input lies deeper in is refused', async (t) => {
  const root = t.testdir({ a: { x: A, a: { x: B } } })
  await t.rejects(checkOutput(root, [join(root, 'a')]), { code: 'CHAFF_OPTION' })
  await t.rejects(checkOutput('/', [join(root, 'a')]), { code: 'CHAFF_OPTION' })
})

void t.test('standard input has no place in an output folder', async (t) => {
  const out = join(t.testdir(), 'out')
  await t.rejects(checkOutput(out, ['-']), { code: 'CHAFF_OPTION', message: /standard input has no file name/u })
})

/** Bytes in chunks. */
function bytes(...chunks: readonly string[]): AsyncIterable<Buffer> {
  return Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
}

void t.test('a copy is written whole, in folders that are made for it', async (t) => {
  const out = join(t.testdir(), 'new', 'out')
  const folder = new OutputFolder(out)
  t.equal(await folder.sizeOf('deep/er/a.txt'), undefined)
  t.equal(await folder.write('deep/er/a.txt', bytes('one ', 'two')), 7)
  t.equal(await folder.write('deep/b.txt', bytes()), 0)
  t.equal(readFileSync(join(out, 'deep', 'er', 'a.txt'), 'utf8'), 'one two')
  t.equal(await folder.sizeOf('deep/er/a.txt'), 7)
  t.equal(await folder.sizeOf('deep/er'), undefined, 'a folder is no copy')
  t.strictSame(readdirSync(join(out, RUN_FOLDER)), [], 'no temporary file is left')
  await folder.removeRunFolder()
  t.strictSame(readdirSync(out), ['deep'])
  await folder.write('deep/c.txt', bytes('three'))
  t.equal(readFileSync(join(out, 'deep', 'c.txt'), 'utf8'), 'three', 'and the folder can be gone on with')
})

void t.test('a copy whose name is not UTF-8 is written', async (t) => {
  const root = t.testdir()
  const name = Buffer.from('caf\xe9', 'latin1')
  await new OutputFolder(join(root, 'out')).write(`${decodeName(name)}/${decodeName(name)}`, bytes('text'))
  const path = Buffer.concat([Buffer.from(join(root, 'out/')), name])
  t.strictSame(readdirSync(path, { encoding: 'buffer' }), [name])
  rmSync(path, { recursive: true })
})

void t.test('a copy that fails leaves nothing, and an earlier one as it was', async (t) => {
  const out = t.testdir({ 'a.txt': 'earlier' })
  const folder = new OutputFolder(out)
  async function* failing(): AsyncGenerator<Buffer> {
    yield* bytes('begun')
    throw new RangeError('the source is odd')
  }
  await t.rejects(folder.write('a.txt', failing()), new RangeError('the source is odd'), 'the error goes on')
  const staged = await folder.stage('a.txt', bytes('new'))
  await staged.discard()
  t.equal(readFileSync(join(out, 'a.txt'), 'utf8'), 'earlier')
  t.strictSame(readdirSync(join(out, RUN_FOLDER)), [])
  await folder.write('a.txt', bytes('later'))
  t.equal(readFileSync(join(out, 'a.txt'), 'utf8'), 'later', 'an earlier copy is replaced')
})

void t.test('copies that are written at a time take their places when they are told to', async (t) => {
  const out = t.testdir()
  const folder = new OutputFolder(out)
  const names = ['sub/a.txt', 'sub/b.txt', 'c.txt']
  const staged = await Promise.all(names.map((name) => folder.stage(name, bytes(name))))
  t.strictSame(
    staged.map((one) => one.bytes),
    [9, 9, 5],
  )
  t.equal(readdirSync(join(out, RUN_FOLDER)).length, 3)
  for (const one of staged) await one.commit()
  for (const name of names) t.equal(readFileSync(join(out, name), 'utf8'), name)
  t.strictSame(readdirSync(join(out, RUN_FOLDER)), [])
  const [last] = await Promise.all([folder.stage('c.txt', bytes('new'))])
  rmSync(join(out, 'c.txt'))
  mkdirSync(join(out, 'c.txt', 'in the way'), { recursive: true })
  await t.rejects(last.commit(), { code: 'CHAFF_FILE', message: /c\.txt: / })
  t.strictSame(readdirSync(join(out, RUN_FOLDER)), [], 'one that cannot take its place is dropped')
})

void t.test('nothing is written outside of the folder', async (t) => {
  const root = t.testdir({ out: {}, outside: { 'a.txt': 'mine' } })
  const folder = new OutputFolder(join(root, 'out'))
  for (const target of ['../outside/a.txt', '..', '', '/tmp/chaff-outside', 'a/../../outside/a.txt', 'a\0b']) {
    await t.rejects(
      folder.write(target, bytes('x')),
      { code: 'CHAFF_FILE', message: /is outside of/u },
      JSON.stringify(target),
    )
  }
  symlinkSync('../outside', join(root, 'out', 'link'))
  symlinkSync('../outside/a.txt', join(root, 'out', 'file'))
  await t.rejects(folder.write('link/a.txt', bytes('x')), { message: /link: is a symbolic link in the output folder/u })
  await t.rejects(folder.write('link/deep/a.txt', bytes('x')), { message: /is a symbolic link/u })
  await folder.write('file', bytes('mine too'))
  t.equal(readFileSync(join(root, 'out', 'file'), 'utf8'), 'mine too', 'a link in the place of a copy is replaced')
  t.strictSame(readdirSync(join(root, 'outside')), ['a.txt'])
  t.equal(readFileSync(join(root, 'outside', 'a.txt'), 'utf8'), 'mine')
})

void t.test('the folder itself may be a symbolic link: the user named it', async (t) => {
  const root = t.testdir({ real: {} })
  symlinkSync('real', join(root, 'out'))
  await new OutputFolder(join(root, 'out')).write('a/b.txt', bytes('x'))
  t.equal(readFileSync(join(root, 'real', 'a', 'b.txt'), 'utf8'), 'x')
})

void t.test('a copy whose place is taken is named', async (t) => {
  const out = t.testdir({ 'a.txt': {}, file: 'x' })
  const folder = new OutputFolder(out)
  await t.rejects(folder.write('a.txt', bytes('x')), {
    code: 'CHAFF_FILE',
    message: new RegExp(`^${out}/a\\.txt: `, 'u'),
  })
  await t.rejects(folder.write('file/b.txt', bytes('x')), {
    code: 'CHAFF_FILE',
    message: new RegExp(`^${out}/file`, 'u'),
  })
  t.strictSame(readdirSync(join(out, RUN_FOLDER)), [])
  t.equal(readFileSync(join(out, 'file'), 'utf8'), 'x')
})

void t.test('a full disk is named, the copy is dropped, and the next one that fits is written', async (t) => {
  const disk = smallDisk(t)
  if (disk === undefined) {
    t.comment('no disk can be mounted: not tested')
    return
  }
  const folder = new OutputFolder(join(disk, 'out'))
  await t.rejects(folder.write('a.txt', bytes('x'.repeat(100_000))), {
    code: 'CHAFF_FILE',
    message: `${join(disk, 'out', 'a.txt')}: no space left on the disk; make room and run again`,
  })
  t.notOk(existsSync(join(disk, 'out', 'a.txt')))
  await folder.write('b.txt', bytes('x'.repeat(1000)))
  t.equal(readFileSync(join(disk, 'out', 'b.txt'), 'utf8').length, 1000)
})

void t.test('what a run that was cut short was writing is removed with its state', async (t) => {
  const out = t.testdir({ [RUN_FOLDER]: { '99.tmp': 'half', 'manifest.jsonl': '' } })
  const folder = new OutputFolder(out)
  await folder.removeRunFolder()
  t.strictSame(readdirSync(out), [])
  writeFileSync(join(out, RUN_FOLDER), 'a file')
  await t.rejects(folder.makeRunFolder(), { code: 'CHAFF_FILE', message: /\.chaff-run: / })
})
