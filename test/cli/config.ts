/** A user's defaults: what may stand in them, where they are found, and that a pipe takes them too. */
import t, { type Test } from 'tap'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkConfig } from '../../lib/cli/args/config.js'
import { findConfig, isOwn, readConfig } from '../../lib/cli/config-file.js'
import { mayHaveConfig } from '../../lib/cli/config-places.js'
import { CHAFF, STORY } from '../support/articles.js'
import { run } from '../support/program.js'

const [A] = STORY
const [X] = CHAFF

void t.test('options are named as on the command line, or as programs name them', (t) => {
  t.strictSame(checkConfig({}, '/x/c.json'), {})
  t.strictSame(
    checkConfig(
      {
        mode: 'eager',
        maxRecord: 3,
        'id-field': 'uuid',
        annotate: true,
        host: 'Ostrel.Example',
        separator: '-----',
        compress: 'gzip',
        minDocsWithCue: 4,
        quiet: true,
      },
      '/x/c.json',
    ),
    {
      mode: 'eager',
      'max-record': 3,
      'id-field': 'uuid',
      annotate: true,
      host: 'ostrel.example',
      separator: '-----',
      compress: 'gzip',
      'min-docs-with-cue': 4,
      quiet: true,
    },
  )
  t.end()
})

void t.test('files are named from where the config is, and add up', (t) => {
  const config = { rules: 'ostrel.rules', profile: ['site.chaff', '/abs/p'] }
  t.strictSame(checkConfig(config, '/x/y/c.json'), { profile: ['/x/y/ostrel.rules', '/x/y/site.chaff', '/abs/p'] })
  t.end()
})

void t.test('what it should not hold is refused, with the file and the key', (t) => {
  const cases: readonly (readonly [config: unknown, message: RegExp | string])[] = [
    [undefined, 'expected an object of options, got undefined'],
    [null, 'expected an object of options, got null'],
    [['mode'], 'expected an object of options, got ["mode"]'],
    ['eager', 'expected an object of options, got "eager"'],
    [{ mood: 'eager' }, /^unknown key "mood"; expected one of annotate, badRecords, compress, .*, rules, separator, /u],
    [{ out: 'x' }, 'out: is no default; give it on the command line'],
    [{ json: true }, 'json: is no default; give it on the command line'],
    [{ dryRun: true }, 'dryRun: is no default; give it on the command line'],
    [{ mode: 'reckless' }, 'mode: expected careful, balanced, eager, got "reckless"'],
    [{ mode: ['eager'] }, 'mode: expected careful, balanced, eager, got ["eager"]'],
    [{ annotate: 'yes' }, 'annotate: expected true or false, got "yes"'],
    [{ jobs: '2' }, 'jobs: expected a whole number from 1, got "2"'],
    [{ jobs: 0 }, 'jobs: expected a whole number from 1, got 0'],
    [{ field: 1 }, 'field: expected a string, got 1'],
    [{ field: '' }, 'field: expected a value, got an empty one'],
    [{ profile: [1] }, 'profile: expected names of files, got [1]'],
    [{ rules: '' }, 'rules: expected names of files, got ""'],
    [{ rules: {} }, 'rules: expected names of files, got {}'],
    [{ maxRecord: 1, 'max-record': 2 }, 'max-record: is given twice'],
    [{ toString: 1 }, /^unknown key "toString"/u],
  ]
  for (const [config, message] of cases) {
    let told: unknown
    try {
      checkConfig(config, '/x/c.json')
    } catch (error) {
      told = error
    }
    t.match(told, { code: 'CHAFF_OPTION' }, JSON.stringify(config))
    const text = (told as Error).message.replace('/x/c.json: ', '')
    if (typeof message === 'string') t.equal(text, message)
    else t.match(text, message)
  }
  t.end()
})

/** A folder with configs in it: the paths of files, and what they hold. */
function folderOf(t: Test, files: Readonly<Record<string, string>>): string {
  const root = t.testdir()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const kinds: Readonly<Record<string, string>> = {
  'chaff.config.json': '{ "mode": "eager" }',
  'chaff.config.js': 'export default { mode: "eager" }',
  'chaff.config.cjs': 'module.exports = { mode: "eager" }',
  'chaff.config.mjs': 'export default { mode: ["eager"][0] }',
  'package.json': '{ "name": "chaff", "chaff" : { "mode": "eager" } }',
}

for (const [name, text] of Object.entries(kinds)) {
  void t.test(`${name} is found from below, and read when it is named`, async (t) => {
    const root = folderOf(t, { [name]: text, 'a/b/c.txt': '' })
    const below = join(root, 'a', 'b')
    t.equal(mayHaveConfig(below, root), true)
    t.equal(mayHaveConfig(below, below), false, 'unless it is above where to stop')
    t.strictSame(await findConfig(below, root), { mode: 'eager' })
    t.strictSame(await findConfig(below, below), {})
    t.strictSame(await readConfig(join(root, name)), { mode: 'eager' })
  })
}

void t.test('the nearest one counts, and none where there is none', async (t) => {
  const root = folderOf(t, {
    'chaff.config.json': '{ "mode": "eager" }',
    'a/chaff.config.json': '{ "mode": "balanced" }',
    'a/package.json': '{ "dependencies": { "chaff": "^0.1.0" }, "bin": { "chaff": "x" } }',
    'b/package.json': '{ "dependencies": { "chaff": "^0.1.0" }, "jest": { "chaff": {} } }',
    'c/package.json': 'no JSON',
    'd/package.json/x': 'no file',
  })
  t.strictSame(await findConfig(join(root, 'a'), root), { mode: 'balanced' })
  t.strictSame(await findConfig(join(root, 'b'), root), { mode: 'eager' })
  t.equal(mayHaveConfig(join(root, 'b'), join(root, 'b')), true, 'it may look like one')
  t.strictSame(await findConfig(join(root, 'b'), join(root, 'b')), {}, 'and be none')
  t.equal(mayHaveConfig(join(root, 'c'), join(root, 'c')), false)
  t.equal(mayHaveConfig(join(root, 'd'), join(root, 'd')), false)
  t.equal(mayHaveConfig('/'), false, 'it ends at the root')
})

void t.test('what cannot be read is named', async (t) => {
  const root = folderOf(t, {
    'a/chaff.config.json': '{',
    'b/chaff.config.mjs': 'export const mode = 1',
    'c/chaff.config.mjs': 'throw new Error("no luck")',
    'd/chaff.config.json': '{ "mode": 1 }',
    'e/package.json': '{ "chaff": {',
    'f/settings.yaml': 'mode: eager',
  })
  const wrong = async (folder: string, name: string, message: RegExp): Promise<void> => {
    const path = join(root, folder, name)
    for (const found of [() => findConfig(join(root, folder), root), () => readConfig(path)]) {
      await t.rejects(found(), { code: 'CHAFF_OPTION', message }, path)
      await t.rejects(found(), { message: new RegExp(`^${path}: `, 'u') })
    }
  }
  await wrong('a', 'chaff.config.json', /JSON/u)
  await wrong('b', 'chaff.config.mjs', /expected an object of options, got undefined/u)
  await wrong('c', 'chaff.config.mjs', /: no luck$/u)
  await wrong('d', 'chaff.config.json', /mode: expected careful, balanced, eager, got 1/u)
  await wrong('e', 'package.json', /JSON/u)
  await t.rejects(readConfig(join(root, 'no.json')), { code: 'CHAFF_OPTION', message: /no such file/u })
  await t.rejects(readConfig(join(root, 'f', 'settings.yaml')), {
    code: 'CHAFF_OPTION',
    message: /settings\.yaml: .*\.yaml/u,
  })
})

void t.test('code that others may write is not run unless it is named', async (t) => {
  const [mine, systems] = [
    { uid: 7, mode: 0o100664 },
    { uid: 0, mode: 0o100644 },
  ]
  t.equal(isOwn(mine, 7), true)
  t.equal(isOwn(systems, 7), true)
  t.equal(isOwn({ ...mine, uid: 8 }, 7), false, 'another user’s')
  t.equal(isOwn(mine, 0), false, 'not for the superuser either')
  t.equal(isOwn({ ...mine, mode: 0o100666 }, 7), false, 'anybody may write it')
  t.equal(isOwn({ uid: 8, mode: 0o100666 }, undefined), true, 'where nobody can tell')

  const root = folderOf(t, {
    'chaff.config.cjs': kinds['chaff.config.cjs']!,
    'a/chaff.config.json': '{"mode":"eager"}',
  })
  chmodSync(join(root, 'chaff.config.cjs'), 0o666)
  chmodSync(join(root, 'a', 'chaff.config.json'), 0o666)
  await t.rejects(findConfig(root, root), {
    code: 'CHAFF_OPTION',
    message: `${join(root, 'chaff.config.cjs')}: is code that another user wrote or may change; run it with --config, or leave it out with --no-config`,
  })
  t.strictSame(await readConfig(join(root, 'chaff.config.cjs')), { mode: 'eager' })
  t.strictSame(await findConfig(join(root, 'a'), root), { mode: 'eager' }, 'data is')
})

void t.test('a pipe takes them too; a wrong one is wrong usage', async (t) => {
  const root = folderOf(t, {
    'good/chaff.config.json': '{ "annotate": true, "field": "body" }',
    'bad/chaff.config.json': '{ "field": 7 }',
    'none/a.txt': `${A}\n`,
  })
  const input = `{"body":"${A}\\n${X}"}\n`
  const cleaned = `{"body":"${A}","chaff":{"removed":[`
  const piped = await run([], { input, cwd: join(root, 'good') })
  t.equal(piped.status, 0)
  t.equal(piped.stdout.slice(0, cleaned.length), cleaned)
  t.equal((await run(['--format', 'jsonl'], { input, cwd: join(root, 'good') })).stdout, piped.stdout)
  t.equal(
    (await run(['--no-config', '--field', 'body'], { input, cwd: join(root, 'good') })).stdout,
    `{"body":"${A}"}\n`,
  )
  const config = join(root, 'good', 'chaff.config.json')
  t.equal((await run(['--config', config], { input })).stdout, piped.stdout)
  t.equal((await run([], { input: A, cwd: join(root, 'none') })).stdout, A)

  const path = join(root, 'bad', 'chaff.config.json')
  for (const argv of [[], ['--mode', 'eager']]) {
    t.strictSame(await run(argv, { input, cwd: join(root, 'bad') }), {
      status: 2,
      stdout: '',
      bytes: Buffer.alloc(0),
      stderr: `chaff: ${path}: field: expected a string, got 7\n`,
    })
  }
})

void t.test('--quiet says nothing but what went wrong', async (t) => {
  const root = folderOf(t, { 'in/a.txt': `${A}\n${X}\n`, 'in/b.txt': `${A}\n` })
  const argv = [join(root, 'in'), '--out', join(root, 'out')]
  t.match(await run(argv), { status: 0, stderr: /^chaff: 2 documents, 1 line removed/u })
  t.match(await run([...argv, '--quiet']), { status: 0, stderr: '' })
  t.match(await run([...argv, join(root, 'no'), '--quiet']), { status: 1, stderr: /^chaff: .*no: no such file.*\n$/u })
  t.match(await run(['learn', join(root, 'in'), '-o', join(root, 'p'), '--quiet']), { status: 0, stderr: '' })
})
