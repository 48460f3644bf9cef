import t from 'tap'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Done, Manifest } from '../../lib/node/manifest.js'

/** What is done of files that are there. */
function doneOf(root: string, names: readonly string[]): Done[] {
  return names.map((name, i) => {
    const path = join(root, name)
    writeFileSync(path, name)
    return { path, size: '1', modified: '2', copied: 3, logged: 100 * (i + 1), counts: { documents: 1 } }
  })
}

const place = (root: string): string => join(root, 'manifest.jsonl')

/** A run that was cut short after some files. */
async function begun(root: string, names: readonly string[], key = 'key'): Promise<Done[]> {
  const done = doneOf(root, names)
  const manifest = await Manifest.open(root, key, false)
  for (const one of done) manifest.add(one)
  return done
}

void t.test('a run begins with nothing done, whether or not it is told to go on', async (t) => {
  const root = t.testdir()
  for (const resume of [false, true]) {
    const manifest = await Manifest.open(root, 'key', resume)
    t.equal(manifest.logged, 0)
    t.equal(await manifest.find(join(root, 'a')), undefined)
  }
  t.equal(readFileSync(place(root), 'utf8').split('\n').length, 2, 'a line tells the run from others')
})

void t.test('a run that is gone on with knows what was done, file for file', async (t) => {
  const root = t.testdir()
  const done = await begun(root, ['a', 'b', 'd'])
  const manifest = await Manifest.open(root, 'key', true)
  t.equal(manifest.logged, 300)
  t.strictSame(await manifest.find(join(root, 'a')), done[0])
  t.strictSame(await manifest.find(join(root, 'b')), done[1])
  t.equal(await manifest.find(join(root, 'c')), undefined, 'one that failed was not done')
  t.strictSame(await manifest.find(join(root, 'd')), done[2], 'and those after it were')
  t.equal(await manifest.find(join(root, 'e')), undefined)
  manifest.add({ ...done[0]!, path: join(root, 'c'), logged: 400 })
  t.equal((await Manifest.open(root, 'key', true)).logged, 400, 'what is done goes on to be written down')
})

void t.test('a file that is gone does not hide what was done after it', async (t) => {
  const root = t.testdir()
  const done = await begun(root, ['a', 'b', 'c'])
  rmSync(join(root, 'a'))
  rmSync(join(root, 'b'))
  const manifest = await Manifest.open(root, 'key', true)
  t.strictSame(await manifest.find(join(root, 'c')), done[2])
})

void t.test('a run that is not gone on with forgets what was done', async (t) => {
  const root = t.testdir()
  const [one] = await begun(root, ['a'])
  const manifest = await Manifest.open(root, 'key', false)
  t.equal(await manifest.find(one!.path), undefined)
  t.equal((await Manifest.open(root, 'key', true)).logged, 0)
})

void t.test('a manifest that was cut off anywhere is gone on with from its last whole line', async (t) => {
  const root = t.testdir()
  const done = await begun(root, ['a', 'b'])
  const whole = readFileSync(place(root))
  const ends = Array.from(whole.entries()).flatMap(([i, byte]) => (byte === 0x0a ? i + 1 : []))
  for (let length = 0; length <= whole.length; length++) {
    writeFileSync(place(root), whole.subarray(0, length))
    const manifest = await Manifest.open(root, 'key', true)
    const expected = done.slice(0, Math.max(0, ends.filter((end) => end <= length).length - 1))
    t.equal(manifest.logged, expected.at(-1)?.logged ?? 0, `${String(length)} bytes`)
    for (const one of done)
      t.strictSame(
        await manifest.find(one.path),
        expected.find(({ path }) => path === one.path),
      )
    manifest.add({ ...done[0]!, logged: 777 })
    t.equal((await Manifest.open(root, 'key', true)).logged, 777, 'what is added stands on a line of its own')
  }
})

void t.test('what is no entry ends what is known', async (t) => {
  const root = t.testdir()
  const [one] = await begun(root, ['a'])
  for (const line of ['null', '7', '{}', '{"path":1}', 'broken']) {
    await begun(root, ['a'])
    appendFileSync(place(root), `${line}\n${JSON.stringify({ ...one, logged: 900 })}\n`)
    t.equal((await Manifest.open(root, 'key', true)).logged, 100, line)
  }
})

void t.test('a run of other inputs, options or profiles is not gone on with', async (t) => {
  const root = t.testdir()
  await begun(root, ['a'])
  const before = readFileSync(place(root))
  await t.rejects(Manifest.open(root, 'other', true), {
    code: 'CHAFF_OPTION',
    message: /^--resume: the run that was cut short had other inputs, options or profiles; .* leave out --resume$/u,
  })
  t.ok(readFileSync(place(root)).equals(before), 'and it is left as it was')
})

void t.test('a manifest that cannot be written is named', async (t) => {
  const root = t.testdir({ 'manifest.jsonl': {} })
  await t.rejects(Manifest.open(root, 'key', false), { code: 'CHAFF_FILE', message: /manifest\.jsonl: / })
  rmSync(place(root), { recursive: true })
  const manifest = await Manifest.open(root, 'key', false)
  rmSync(root, { recursive: true })
  t.throws(
    () => {
      manifest.add({ path: 'a', size: '', modified: '', copied: 0, logged: 0, counts: {} })
    },
    { code: 'CHAFF_FILE', message: /manifest\.jsonl: no such file or folder/u },
  )
})
