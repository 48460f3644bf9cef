import t from 'tap'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { CHAFF, STORY } from '../support/articles.js'
import { end, type Ended, start } from '../support/process.js'

const [A, B] = STORY
const [X] = CHAFF

// Each test waits for a program to start and end.
t.jobs = 2

void t.test('the program stands in a pipe', async (t) => {
  const record = `{"id":12345678901234567890,"text":"${A}\\n${X}"}\r\n`
  const left = `{"id":12345678901234567890,"text":"${A}"}\r\n`
  t.strictSame(await end(start([]), `${record}\n${record}`), { status: 0, stdout: `${left}\n${left}`, stderr: '' })
})

void t.test('a missing file is named, and the exit status tells', async (t) => {
  const path = join(t.testdir({ 'a.txt': `${A}\n${X}\n` }), 'a.txt')
  t.strictSame(await end(start(['missing.txt', path])), {
    status: 1,
    stdout: `${A}\n`,
    stderr: 'chaff: missing.txt: no such file or folder; check the path\n',
  })
})

void t.test('wrong usage exits with 2 and prints the usage to standard error', async (t) => {
  const { status, stdout, stderr } = await end(start(['--format', 'nonsense']), A)
  t.equal(status, 2)
  t.equal(stdout, '')
  t.match(stderr, /^chaff \[clean\] \[INPUT…\]/u)
  t.match(stderr, /--format: expected auto, text, jsonl, .*, got "nonsense"\n$/u)
})

void t.test('a reader that goes after the first line is no error', async (t) => {
  const path = join(t.testdir({ 'a.txt': `${A}\n${B}\n`.repeat(10_000) }), 'a.txt')
  const child = start([path, path])
  const ended = once(child, 'exit')
  const errors = child.stderr ? text(child.stderr) : ''
  if (child.stdout) {
    const [first] = (await once(child.stdout, 'data')) as [Buffer]
    t.ok(first.toString().startsWith(A))
    child.stdout.destroy()
  }
  t.strictSame(await ended, [0, null])
  t.equal(await errors, '')
})

const full = existsSync('/dev/full') ? false : 'no /dev/full'

/** Runs the program with a full disk under its standard output. */
async function ontoFullDisk(input: string): Promise<Ended> {
  const file = openSync('/dev/full', 'w')
  try {
    return await end(start([], file), input)
  } finally {
    closeSync(file)
  }
}

void t.test('a full disk under standard output is an error, told in words', { skip: full }, async (t) => {
  const { status, stderr } = await ontoFullDisk(`${A}\n`)
  t.equal(status, 1)
  t.match(stderr, /^chaff: .*no space left on the disk/u)
  t.notMatch(stderr, /^ +at /mu)
})

const fifos = spawnSync('mkfifo', ['--version']).error === undefined

void t.test('a run that is killed leaves no half of a copy', { skip: fifos ? false : 'no mkfifo' }, async (t) => {
  const root = t.testdir({ in: {} })
  const [input, out] = [join(root, 'in', 'a.txt'), join(root, 'out')]
  spawnSync('mkfifo', [input])
  const child = start([input, '--out', out])
  const ended = once(child, 'exit')
  // Opens when the program has opened the other end, and stays open: the program waits for more.
  const pipe = await open(input, 'w')
  await pipe.write(`${A}\n`.repeat(100))
  while (!existsSync(out) || readdirSync(out).length === 0) await setImmediate()
  child.kill('SIGKILL')
  t.strictSame(await ended, [null, 'SIGKILL'])
  await pipe.close()
  t.strictSame(readdirSync(out), ['.chaff-run'], 'nothing but the state of the run')

  rmSync(input)
  writeFileSync(input, `${A}\n${X}\n${B}\n`)
  t.match(await end(start([input, '--out', out])), { status: 0 })
  t.equal(readFileSync(join(out, 'a.txt'), 'utf8'), `${A}\n${B}\n`, 'the next run makes it whole')
  t.strictSame(readdirSync(out), ['a.txt'])
})

void t.test('SIGINT ends a pipe whose input does not end, and what was given out stays', async (t) => {
  const child = start([])
  const record = `{"text":"${A}\\n${X}"}\n`
  child.stdin?.write(record.repeat(20))
  const out: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  while (Buffer.concat(out).length < 100) await setImmediate()
  child.kill('SIGINT')
  t.strictSame(await once(child, 'exit'), [130, null])
  t.match(Buffer.concat(out).toString(), new RegExp(`^(?:\\{"text":"${A}"\\}\n){1,20}`, 'u'))
})
