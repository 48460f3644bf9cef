/** `--json`: the summary of a run for programs, where a program finds it. */
import t from 'tap'
import { join } from 'node:path'
import { CHAFF, STORY } from '../support/articles.js'
import { run } from '../support/program.js'

const [A, B] = STORY
const [X] = CHAFF

/** The last line of a text, as JSON. */
const lastOf = (text: string): unknown => JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')

const bytes = (text: string): number => Buffer.byteLength(text)
const facts = {
  documents: 1,
  bytes: bytes(`${A}${X}${B}`),
  bytesRemoved: bytes(X),
  linesRemoved: 1,
  removed: { paywall: 1 },
  passedThrough: 0,
}

void t.test('of a pipe it is the last line of standard error', async (t) => {
  const { status, stdout, stderr } = await run(['--json'], { input: `${A}\n${X}\n${B}\n` })
  t.equal(status, 0)
  t.equal(stdout, `${A}\n${B}\n`)
  t.equal(stderr, `${JSON.stringify({ ...facts, failed: 0 })}\n`)
})

void t.test('it comes after all that went wrong, and counts that', async (t) => {
  const root = t.testdir({ 'a.txt': `${A}\n${X}\n${B}\n`, 'b.jsonl': `{"text":"${A}"}\n${'nonsense\n'.repeat(12)}` })
  const { status, stderr } = await run(['no', join(root, 'a.txt'), join(root, 'b.jsonl'), '--json'])
  t.equal(status, 1)
  t.match(stderr, /b\.jsonl: 2 more of the kind\n\{/u)
  t.strictSame(lastOf(stderr), { ...facts, documents: 2, bytes: facts.bytes + bytes(A), failed: 13 })
})

void t.test('where standard output is free it is there, alone', async (t) => {
  const root = t.testdir({ in: { 'a.txt': `${A}\n${X}\n${B}\n`, 'b.txt': '' } })
  const argv = [join(root, 'in'), '--out', join(root, 'out'), '--json']
  const all = { ...facts, documents: 2, failed: 0 }
  const { stdout, stderr } = await run(argv)
  t.strictSame([lastOf(stdout), stderr], [all, ''])
  t.equal(stdout.split('\n').length, 2)
  t.strictSame(lastOf((await run([...argv, '--quiet'])).stdout), all, 'it was asked for, and is no note')
})

void t.test('a dry run tells of each file that would change, and then of all', async (t) => {
  const root = t.testdir({ in: { 'a.txt': `${A}\n${X}\n${B}\n`, 'b.txt': `${A}\n` } })
  const { stdout, stderr } = await run([join(root, 'in'), '--dry-run', '--json'])
  t.equal(stderr, '')
  t.strictSame(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
    [
      { file: join(root, 'in', 'a.txt'), ...facts },
      { ...facts, documents: 2, bytes: facts.bytes + bytes(A), failed: 0 },
    ],
  )
})
