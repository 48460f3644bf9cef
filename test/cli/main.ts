import t from 'tap'
import { readFileSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import type { Io } from '../../lib/cli/io.js'
import { main } from '../../lib/cli/main.js'
import { run } from '../support/program.js'
import { ROOT } from '../support/root.js'

void t.test('--version prints the version of the package to standard output', async (t) => {
  const manifest = readFileSync(new URL('package.json', ROOT), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  t.strictSame(await run(['--version']), {
    status: 0,
    stdout: `${version}\n`,
    bytes: Buffer.from(`${version}\n`),
    stderr: '',
  })
})

void t.test('--help goes to standard output', async (t) => {
  const { status, stdout, stderr } = await run(['--help'])
  t.equal(status, 0)
  t.match(stdout, /^chaff \[clean\] \[INPUT…\]/u)
  t.equal(stderr, '')
})

void t.test('wrong usage exits with 2, and all that is said goes to standard error', async (t) => {
  for (const argv of [['--format', 'nonsense'], ['--nonsense'], ['explain', '--mode', 'x'], ['score']]) {
    const { status, stdout, stderr } = await run(argv, { input: 'not read' })
    t.equal(status, 2, argv.join(' '))
    t.equal(stdout, '', 'nothing on standard output')
    t.match(stderr, /--help/u, 'the usage')
    t.match(stderr, /\nchaff: .*(?:\n.*)?\n$/u, 'and what is wrong')
  }
})

void t.test('an option that does not go with the inputs exits with 2', async (t) => {
  const root = t.testdir({ 'a.txt': 'A story.\n' })
  const { status, stdout, stderr } = await run([root, '--out', root])
  t.equal(status, 2)
  t.equal(stdout, '')
  t.match(stderr, /^chaff: --out .*: overlaps the input/u)
})

void t.test('a log that cannot be written exits with 1', async (t) => {
  const root = t.testdir({ 'a.txt': 'A story.\n' })
  const { status, stderr } = await run([`${root}/a.txt`, '--removed', `${root}/no/log.jsonl`])
  t.equal(status, 1)
  t.equal(stderr, `chaff: ${root}/no/log.jsonl: no such file or folder; check the path\n`)
})

void t.test('each command exits with 0 when all went well, and says nothing', async (t) => {
  const root = t.testdir({ 'a.txt': 'A story.\n', 'a.jsonl': '{"lines":["A story."],"labels":[1]}\n' })
  for (const argv of [
    [`${root}/a.txt`],
    ['clean', `${root}/a.txt`],
    ['explain', `${root}/a.txt`],
    ['score', `${root}/a.jsonl`],
  ]) {
    const { status, stdout, stderr } = await run(argv)
    t.equal(status, 0, argv[0] ?? '')
    t.not(stdout, '')
    t.equal(stderr, '')
  }
})

void t.test('an error that no input is to blame for is not hidden', async (t) => {
  const ignore = (): Writable =>
    new Writable({
      write: (_chunk, _encoding, done) => {
        done()
      },
    })
  const io: Io = {
    stdin: Readable.from([]),
    stdout: Object.assign(ignore(), { isTTY: true }),
    stderr: ignore(),
    signal: new AbortController().signal,
    get env(): never {
      throw new TypeError('no environment')
    },
  }
  await t.rejects(main(['explain'], io), new TypeError('no environment'))
})
