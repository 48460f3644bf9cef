import t from 'tap'
import { spawnSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ChaffError } from '../../lib/engine/errors.js'
import { checkFiles, fileError, isFolder, type Job, listJobs } from '../../lib/node/files.js'
import { STORY } from '../support/articles.js'

const [A, B] = STORY

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

const LINK = 'is a symbolic link; not followed; name what it leads to, to clean it'
const REASONS: Readonly<Record<string, string>> = { 'b-pipe': 'is neither a file nor a folder; not cleaned' }

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
    odd.map((name) => `${join(root, name)}: ${REASONS[name] ?? LINK}`),
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
