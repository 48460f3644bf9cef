import t from 'tap'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findTwin, type PackingOptions, targetOf } from '../../lib/cli/targets.js'
import { openSource } from '../../lib/node/source.js'
import { asOtherUser, noOtherUser } from '../support/other-user.js'
import { run } from '../support/program.js'

const OPTIONS: PackingOptions = { maxExpansion: 200, compress: 'none' }

/** Where the copy of a file goes. */
async function target(path: string, name: string, compress: PackingOptions['compress'] = 'none'): Promise<string> {
  const source = await openSource(path, OPTIONS, true)
  await source.close()
  return targetOf(name, source, { compress })
}

void t.test('the copy of what was packed is called by how it is packed', async (t) => {
  const root = t.testdir({ plain: 'hens' })
  writeFileSync(join(root, 'packed'), gzipSync('hens'))
  t.equal(await target(join(root, 'packed'), 'sub/a.txt.gz'), 'sub/a.txt')
  t.equal(await target(join(root, 'packed'), 'a.txt'), 'a.txt')
  t.equal(await target(join(root, 'packed'), 'sub/.gz'), 'sub/.gz', 'a name has more than an ending')
  t.equal(await target(join(root, 'plain'), 'a.txt.gz'), 'a.txt.gz')
  t.equal(await target(join(root, 'packed'), 'a.txt.gz', 'zstd'), 'a.txt.zst')
  t.equal(await target(join(root, 'packed'), 'a.txt', 'gzip'), 'a.txt')
  t.equal(await target(join(root, 'packed'), 'a.txt', 'auto'), 'a.txt')
  t.equal(await target(join(root, 'plain'), 'a.txt', 'gzip'), 'a.txt.gz')
})

void t.test('a file is found whose copy goes to the same place', async (t) => {
  const root = t.testdir({ one: { 'a.txt': 'hens', 'plain.gz': 'hens', 'b.txt': {} }, two: {}, 'c.txt': 'hens' })
  const at = (...parts: readonly string[]): string => join(root, ...parts)
  writeFileSync(at('one', 'packed.gz'), gzipSync('hens'))
  const twin = (target: string, ...inputs: readonly string[]): Promise<string | undefined> =>
    findTwin([...inputs, at('two')], { path: at('two', target), target }, OPTIONS)
  for (const name of ['a.txt', 'packed', 'plain', 'b.txt', 'c.txt', 'd.txt']) writeFileSync(at('two', name), 'hens')
  t.equal(await twin('a.txt', at('one')), at('one', 'a.txt'))
  t.equal(await twin('packed', at('one')), at('one', 'packed.gz'), 'gzip is not called so any more')
  t.equal(await twin('plain', at('one')), undefined, 'what is no gzip keeps its name')
  t.equal(await twin('b.txt', at('one')), undefined, 'a folder has no copy')
  t.equal(await twin('c.txt', at('one'), at('c.txt')), at('c.txt'))
  t.equal(await twin('d.txt', at('one'), at('c.txt')), undefined)
  rmSync(at('two', 'a.txt'))
  t.equal(await twin('a.txt'), undefined, 'a file that has vanished has none')
})

void t.test(
  'a packed file that cannot be read has no copy that another one could replace',
  { skip: noOtherUser },
  async (t) => {
    const root = t.testdir({ one: {}, two: { a: 'hens' } })
    writeFileSync(join(root, 'one', 'a.gz'), gzipSync('hens'))
    chmodSync(join(root, 'one', 'a.gz'), 0)
    chmodSync(root, 0o755)
    const inputs = [join(root, 'one'), join(root, 'two')]
    t.equal(
      await asOtherUser(() => findTwin(inputs, { path: join(root, 'two', 'a'), target: 'a' }, OPTIONS)),
      undefined,
    )
  },
)

const fifos = spawnSync('mkfifo', ['--version']).error === undefined

void t.test('a pipe with a name is cleaned into a copy', { skip: fifos ? false : 'no mkfifo' }, async (t) => {
  const root = t.testdir()
  mkdirSync(join(root, 'in'))
  const path = join(root, 'in', 'a.txt')
  spawnSync('mkfifo', [path])
  const running = run([path, '--out', join(root, 'out')])
  const pipe = await open(path, 'w')
  await pipe.writeFile('The river rose.\n')
  await pipe.close()
  t.match(await running, { status: 0 })
})
