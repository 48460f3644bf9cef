import t from 'tap'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { CHAFF, STORY } from '../support/articles.js'
import { run } from '../support/program.js'

const [A, B] = STORY
const [X] = CHAFF
const TEXT = `${A}\n\n${X}\n\n${B}\n`

void t.test('every line is printed with its number, its verdict and why', async (t) => {
  const { status, stdout, stderr } = await run(['explain'], { input: TEXT })
  t.equal(status, 0)
  t.equal(stderr, '')
  const [heading = '', first = '', second = '', third = '', fourth = '', fifth = '', sixth = '', ...rest] =
    stdout.split('\n')
  t.equal(heading, '-')
  t.ok(first.endsWith(A))
  t.match(first, /^ {4}0 {2}/u)
  t.match(second, /^ {4}1 {2}/u, 'one of the blank lines stays')
  t.match(third, new RegExp(`^ {4}2 - paywall +0\\.\\d\\d {2}${X} {2}\\[.+\\]$`, 'u'))
  t.match(fourth, /^ {4}3 - paywall +0\.\d\d +\[blank\]$/u, 'and one goes')
  t.ok(fifth.endsWith(B))
  t.match(sixth, /^ {4}5 {2}/u)
  t.strictSame(rest, [''])
})

void t.test('--json prints a line of JSON for each line', async (t) => {
  const { stdout } = await run(['explain', '--json'], { input: TEXT })
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  t.match(lines, [
    { id: '-', line: 0, keep: true, kind: null, confidence: Number, by: [], text: A },
    { id: '-', line: 1, keep: true, kind: null, text: '' },
    { id: '-', line: 2, keep: false, kind: 'paywall', confidence: Number, by: [String], text: X },
    { id: '-', line: 3, keep: false, kind: 'paywall', by: ['blank'], text: '' },
    { id: '-', line: 4, keep: true, kind: null, text: B },
    { id: '-', line: 5, keep: true, kind: null, text: '' },
  ])
  t.equal(lines.length, 6)
})

void t.test('documents stand below their names', async (t) => {
  const root = t.testdir({
    'a.txt': `${A}\n`,
    'b.jsonl': `{"id":"one","text":"${A}"}\n{"id":"two","text":"${A}\\n${X}"}\n{"text":null}\n`,
  })
  const { status, stdout } = await run(['explain', join(root, 'a.txt'), '-', join(root, 'b.jsonl')], { input: B })
  t.equal(status, 0)
  t.strictSame(
    stdout.split('\n').filter((line) => !/^ *\d+ /u.test(line)),
    [join(root, 'a.txt'), '-', 'one', 'two', ''],
  )
})

void t.test('the same options as for cleaning tell what is read', async (t) => {
  const input = `{"body":"${A}\\n${X}","uuid":"seven"}\n`
  const { stdout } = await run(['explain', '--json', '--format=jsonl', '--field=body', '--id-field=uuid'], { input })
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  t.match(lines, [
    { id: 'seven', line: 0, text: A },
    { id: 'seven', line: 1, text: X },
  ])
})

const colours: readonly { name: string; isTTY: boolean; env: Record<string, string>; colour: boolean }[] = [
  { name: 'a terminal has colour', isTTY: true, env: { TERM: 'xterm' }, colour: true },
  { name: 'a file has none', isTTY: false, env: { TERM: 'xterm' }, colour: false },
  { name: 'NO_COLOR turns it off', isTTY: true, env: { NO_COLOR: '1' }, colour: false },
  { name: 'NO_COLOR without a value does not', isTTY: true, env: { NO_COLOR: '' }, colour: true },
  { name: 'FORCE_COLOR turns it on', isTTY: false, env: { FORCE_COLOR: '1' }, colour: true },
  { name: 'FORCE_COLOR of 0 turns it off', isTTY: true, env: { FORCE_COLOR: '0' }, colour: false },
  { name: 'FORCE_COLOR of false does, too', isTTY: true, env: { FORCE_COLOR: 'false' }, colour: false },
  { name: 'NO_COLOR wins', isTTY: true, env: { FORCE_COLOR: '1', NO_COLOR: '1' }, colour: false },
  { name: 'a dumb terminal has none', isTTY: true, env: { TERM: 'dumb' }, colour: false },
]

for (const { name, isTTY, env, colour } of colours) {
  void t.test(`colour: ${name}`, async (t) => {
    const plain = await run(['explain'], { input: TEXT })
    const { stdout } = await run(['explain'], { input: TEXT, isTTY, env })
    t.equal(stdout.includes('\u001b['), colour)
    t.equal(stripVTControlCharacters(stdout), plain.stdout, 'without it the text is the same')
    const json = await run(['explain', '--json'], { input: TEXT, isTTY, env })
    t.notMatch(json.stdout, '\u001b', 'JSON never has any')
  })
}

void t.test('only removed lines are red', async (t) => {
  const { stdout } = await run(['explain'], { input: TEXT, isTTY: true })
  const red = stdout.split('\n').filter((line) => line.includes('\u001b[31m'))
  t.equal(red.length, 2)
  t.match(red[0], X)
})

void t.test('control characters in a text are made harmless', async (t) => {
  const input = `${A}\u001b[2J\u0007\u009b31m\0\u2028\r\n${B}\r`
  const { stdout } = await run(['explain', '--format', 'text'], { input })
  t.notMatch(stdout, /[^\P{Cc}\n]|\u2028/u)
  t.match(stdout, `${A}\ufffd[2J\ufffd\ufffd31m\ufffd\ufffd\n`, 'each is shown as what it is not')
  const json = await run(['explain', '--json', '--format', 'text'], { input })
  t.ok(
    Array.from(json.stdout).every((character) => character >= ' ' || character === '\n'),
    'JSON escapes them',
  )
  t.match(
    JSON.parse(json.stdout.split('\n')[0] ?? ''),
    { text: `${A}\u001b[2J\u0007\u009b31m\0\u2028\r` },
    'and keeps them',
  )
})

void t.test('control characters in an id are made harmless', async (t) => {
  const { stdout } = await run(['explain'], { input: `{"id":"\\u001b[2Jone\\r","text":"${A}"}\n` })
  t.notMatch(stdout, /[^\P{Cc}\n]/u)
})

void t.test('what cannot be read is named, and the rest is explained', async (t) => {
  const root = t.testdir({ 'a.txt': `${A}\n`, 'b.jsonl': `{"text":"${A}"}\nbroken\n` })
  const inputs = ['no.txt', 'b.jsonl', 'a.txt'].map((name) => join(root, name))
  const { status, stdout, stderr } = await run(['explain', '--json', ...inputs])
  t.equal(status, 1)
  t.match(stderr, /no\.txt: no such file or folder; check the path\n.*b\.jsonl:2: broken JSON \(.*\)\n$/u)
  t.notMatch(stderr, 'passed through', 'nothing is passed through')
  t.strictSame(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
    [`${join(root, 'b.jsonl')}:1`, join(root, 'a.txt'), join(root, 'a.txt')],
  )
})

void t.test('a folder is refused with exit status 2', async (t) => {
  const { status, stderr } = await run(['explain', t.testdir({ 'a.txt': A })])
  t.equal(status, 2)
  t.notMatch(stderr, '--out')
})
