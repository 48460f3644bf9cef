import t from 'tap'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ChaffError } from '../../lib/engine/errors.js'
import { checkFiles, checkOutput, cleanFile, fileError, isFolder, type Job, listJobs } from '../../lib/node/files.js'
import { CHAFF, STORY } from '../support/articles.js'

const [A, B] = STORY
const [X] = CHAFF
const TEXT = `${A}\n${X}\n${B}\n`
const LEFT = `${A}\n${B}\n`

void t.test('an error of the file system is told in words, with its path and what to do', (t) => {
  const coded = (code: string): Error => Object.assign(new Error(`${code}: odd`), { code })
  for (const code of ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'ENOSPC', 'EMFILE']) {
    const cause = coded(code)
    const error = fileError('a/b.txt', cause)
    t.match(error, { name: 'ChaffError', code: 'CHAFF_FILE', message: /^a\/b\.txt: [^;]+; \w/u, cause }, code)
  }
  t.equal(fileError('a', coded('EIO')).message, 'a: EIO: odd', 'a code that nobody knows is told as it is')
  t.equal(fileError('a', new Error('odd')).message, 'a: odd')
  t.equal(fileError('a', 'odd').message, 'a: odd')
  t.end()
})

void t.test('an error that has been told in words stays as it is', (t) => {
  const error = new ChaffError('CHAFF_RECORD', 'in.jsonl:7: broken')
  t.equal(fileError('other', error), error)
  t.end()
})

void t.test('folders are told from files, and what is not there is named', async (t) => {
  const root = t.testdir({ 'a.txt': A, link: t.fixture('symlink', '.') })
  t.equal(await isFolder(root), true)
  t.equal(await isFolder(join(root, 'a.txt')), false)
  t.equal(await isFolder(join(root, 'link')), true)
  await t.rejects(isFolder(join(root, 'no')), {
    code: 'CHAFF_FILE',
    message: `${join(root, 'no')}: no such file or folder; check the path`,
  })
})

void t.test('folders are refused where only files will do', async (t) => {
  const root = t.testdir({ 'a.txt': A, folder: {} })
  const at = (name: string): string => join(root, name)
  await t.resolves(checkFiles([at('a.txt'), '-', at('not-there')], 'name its files'))
  await t.rejects(checkFiles([at('a.txt'), at('folder')], 'name its files'), {
    code: 'CHAFF_OPTION',
    message: `${at('folder')}: is a folder; name its files`,
  })
})

/** What there is to clean, and what was wrong with the rest. */
async function list(input: string, onJob: (job: Job) => void = () => undefined): Promise<[Job[], string[]]> {
  const jobs: Job[] = []
  const errors: string[] = []
  for await (const job of listJobs(input, (error) => errors.push(error.message))) {
    jobs.push(job)
    onJob(job)
  }
  return [jobs, errors]
}

void t.test('a file is its own job, whatever folder it is in', async (t) => {
  const path = join(t.testdir({ sub: { 'a.txt': A } }), 'sub', 'a.txt')
  t.strictSame(await list(path), [[{ path, target: 'a.txt' }], []])
})

void t.test('a folder is walked to its depth, in the order of names', async (t) => {
  const root = t.testdir({
    'b.txt': B,
    'B.txt': B,
    a: { 'z.txt': A, '.hidden': A, empty: {} },
    'a.txt': A,
    'é.txt': A,
    '\uff21.txt': A,
    '😀.txt': A,
    '10.txt': A,
    '9.txt': A,
  })
  const [jobs, errors] = await list(root)
  t.strictSame(
    jobs.map(({ target }) => target),
    [
      '10.txt',
      '9.txt',
      'B.txt',
      join('a', '.hidden'),
      join('a', 'z.txt'),
      'a.txt',
      'b.txt',
      'é.txt',
      '😀.txt',
      '\uff21.txt',
    ],
  )
  t.strictSame(
    jobs.map(({ path }) => path),
    jobs.map(({ target }) => join(root, target)),
  )
  t.strictSame(errors, [])
})

void t.test('an input that is not there is named, and there is nothing to clean', async (t) => {
  const path = join(t.testdir(), 'no')
  t.strictSame(await list(path), [[], [`${path}: no such file or folder; check the path`]])
})

void t.test('what is neither file nor folder is named and left out', async (t) => {
  const root = t.testdir({ 'a.txt': A, 'c.txt': B })
  symlinkSync('a.txt', join(root, 'b-link'))
  symlinkSync('nowhere', join(root, 'b-dangling'))
  symlinkSync('.', join(root, 'b-loop'))
  const odd = ['b-dangling', 'b-link', 'b-loop']
  if (spawnSync('mkfifo', [join(root, 'b-pipe')]).status === 0) odd.push('b-pipe')
  const [jobs, errors] = await list(root)
  t.strictSame(
    jobs.map(({ target }) => target),
    ['a.txt', 'c.txt'],
  )
  t.strictSame(
    errors,
    odd.map((name) => `${join(root, name)}: is neither a file nor a folder; not cleaned`),
  )
})

void t.test('a folder that goes while it is walked is named, and the rest goes on', async (t) => {
  const root = t.testdir({ a: { 'a.txt': A }, b: { 'b.txt': A }, c: { 'c.txt': A } })
  const [jobs, errors] = await list(root, ({ target }) => {
    if (target === join('a', 'a.txt')) rmSync(join(root, 'b'), { recursive: true })
  })
  t.strictSame(
    jobs.map(({ target }) => target),
    [join('a', 'a.txt'), join('c', 'c.txt')],
  )
  t.strictSame(errors, [`${join(root, 'b')}: no such file or folder; check the path`])
})

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
  const root = t.testdir({ 'a.txt': TEXT })
  await t.rejects(checkOutput(root, [join(root, 'a.txt')]), { code: 'CHAFF_OPTION' })
  await t.resolves(checkOutput(join(root, 'out'), [join(root, 'a.txt')]), 'one beside the file is taken')
})

void t.test('an output folder that an input lies deeper in is refused', async (t) => {
  const root = t.testdir({ a: { x: A, a: { x: B } } })
  await t.rejects(checkOutput(root, [join(root, 'a')]), { code: 'CHAFF_OPTION' })
  await t.rejects(checkOutput('/', [join(root, 'a')]), { code: 'CHAFF_OPTION' })
})

void t.test('a file is cleaned into its copy, in folders that are made for it', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT })
  const path = join(root, 'a.txt')
  const copy = join(root, 'out', 'deep', 'a.txt')
  const files: string[] = []
  await cleanFile(path, copy, { onRemoved: ({ file }) => files.push(file) })
  t.equal(readFileSync(copy, 'utf8'), LEFT)
  t.equal(readFileSync(path, 'utf8'), TEXT, 'the input stays as it was')
  t.strictSame(files, [path], 'removals are told by the input’s path')
  t.strictSame(readdirSync(join(root, 'out', 'deep')), ['a.txt'], 'no temporary file is left')
})

void t.test('an earlier copy is replaced', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT, out: { 'a.txt': 'of an earlier run, and longer '.repeat(99) } })
  await cleanFile(join(root, 'a.txt'), join(root, 'out', 'a.txt'), {})
  t.equal(readFileSync(join(root, 'out', 'a.txt'), 'utf8'), LEFT)
})

void t.test('a copy that fails leaves nothing, and an earlier one as it was', async (t) => {
  const root = t.testdir({ folder: {}, 'a.txt': TEXT, out: { 'a.txt': 'earlier' } })
  const copy = join(root, 'out', 'a.txt')
  const fails = [
    { path: join(root, 'no.txt'), message: `${join(root, 'no.txt')}: no such file or folder; check the path` },
    { path: join(root, 'folder'), message: /folder: is a folder/u },
  ]
  for (const { path, message } of fails) {
    await t.rejects(cleanFile(path, copy, {}), { code: 'CHAFF_FILE', message }, basename(path))
  }
  const stop = new Error('the log is full')
  const onRemoved = (): never => {
    throw stop
  }
  await t.rejects(cleanFile(join(root, 'a.txt'), copy, { onRemoved }), { code: 'CHAFF_FILE', cause: stop })
  t.strictSame(readdirSync(join(root, 'out')), ['a.txt'], 'no temporary file is left')
  t.equal(readFileSync(copy, 'utf8'), 'earlier')
})

void t.test('a copy whose place is taken by a folder fails, and leaves nothing', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT, out: { 'a.txt': {} } })
  await t.rejects(cleanFile(join(root, 'a.txt'), join(root, 'out', 'a.txt'), {}), { code: 'CHAFF_FILE' })
  t.strictSame(readdirSync(join(root, 'out')), ['a.txt'])
  t.strictSame(readdirSync(join(root, 'out', 'a.txt')), [])
})

void t.test('a copy whose place is taken is named, not its input', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT, out: {} })
  const copy = join(root, 'out', 'a.txt')
  mkdirSync(copy)
  await t.rejects(cleanFile(join(root, 'a.txt'), copy, {}), {
    code: 'CHAFF_FILE',
    message: new RegExp(`^${copy}: `, 'u'),
  })
})

void t.test('a copy below a file fails in words', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT, file: '' })
  await t.rejects(cleanFile(join(root, 'a.txt'), join(root, 'file', 'a.txt'), {}), { code: 'CHAFF_FILE' })
})

const full = existsSync('/dev/full') ? false : 'no /dev/full'

void t.test('a full disk under the copy is told as the copy’s', { skip: full }, async (t) => {
  const root = t.testdir({ 'a.txt': TEXT, out: {} })
  const copy = join(root, 'out', 'a.txt')
  // What is written to the temporary file ends on the full disk.
  symlinkSync('/dev/full', `${copy}.chaff-${String(process.pid)}.tmp`)
  await t.rejects(cleanFile(join(root, 'a.txt'), copy, {}), {
    code: 'CHAFF_FILE',
    message: `${copy}: no space left on the disk; make room and run again`,
  })
  t.strictSame(readdirSync(join(root, 'out')), [], 'nothing is left')
})
