import t from 'tap'
import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  linkSync,
  readdirSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Compression } from '../../lib/node/compression.js'
import { decodeName } from '../../lib/node/paths.js'
import { openSource, openStream, unpacked } from '../../lib/node/source.js'
import { STORY } from '../support/articles.js'
import { cuts } from '../support/cuts.js'
import { zstd } from '../support/zstd.js'

const OPTIONS = { maxExpansion: 200 }
const [A] = STORY

async function all(source: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts).toString('latin1')
}

void t.test(
  'a file is read as it is, or unpacked when it begins as packed data does, whatever it is called',
  async (t) => {
    const root = t.testdir()
    const files: readonly (readonly [string, Buffer, string, Compression])[] = [
      ['plain.gz', Buffer.from('no gzip\xff', 'latin1'), 'no gzip\xff', 'none'],
      ['packed.txt', gzipSync('packed'), 'packed', 'gzip'],
      ['two.gz', Buffer.concat([gzipSync('one '), gzipSync('two')]), 'one two', 'gzip'],
      ['empty', Buffer.alloc(0), '', 'none'],
      ['one-byte', Buffer.of(0x1f), '\x1f', 'none'],
      ['nothing.gz', gzipSync(''), '', 'gzip'],
      ['packed.zst', zstd('packed'), 'packed', 'zstd'],
      ['three-bytes', zstd('').subarray(0, 3), '(\xb5/', 'none'],
    ]
    for (const [name, bytes, expected, compression] of files) {
      const path = join(root, name)
      writeFileSync(path, bytes)
      const source = await openSource(path, OPTIONS, false)
      t.equal(source.compression, compression, name)
      t.equal(source.state.size, BigInt(bytes.length))
      t.equal(await all(source.bytes()), expected, name)
      for (const { name: cut, chunks } of cuts(bytes, 3)) {
        t.equal(await all(unpacked(Readable.from(chunks), name, OPTIONS)), expected, `${name}, ${cut}`)
      }
    }
  },
)

void t.test('a file whose name is not UTF-8 is read', async (t) => {
  const name = Buffer.from('caf\xe9', 'latin1')
  const root = t.testdir()
  const path = Buffer.concat([Buffer.from(`${root}/`), name])
  writeFileSync(path, 'read')
  const source = await openSource(join(root, decodeName(name)), OPTIONS, false)
  t.equal(await all(source.bytes()), 'read')
  // The test's own folder is removed by name, which this one has not.
  unlinkSync(path)
})

void t.test('what cannot be read is named', async (t) => {
  const root = t.testdir({ folder: {}, 'a.txt': A })
  symlinkSync('a.txt', join(root, 'link'))
  const message = async (name: string, follow = false): Promise<string> => {
    try {
      return await all((await openSource(join(root, name), OPTIONS, follow)).bytes())
    } catch (error) {
      return (error as Error).message
    }
  }
  t.equal(await message('no'), `${join(root, 'no')}: no such file or folder; check the path`)
  t.match(await message('folder'), /folder: is a folder, expected a file/u)
  t.match(await message('link'), /link: is a symbolic link; not followed; name what it leads to/u)
  t.equal(await message('link', true), A, 'unless it may be followed')
})

void t.test('gzip that is cut off or damaged is named, and what to do', async (t) => {
  const packed = gzipSync(Buffer.from(STORY.join('\n').repeat(50)))
  const failure = (bytes: Buffer): Promise<string> =>
    all(unpacked(Readable.from([bytes]), 'a.gz', OPTIONS)).then(
      () => 'read',
      (error: unknown) => (error as Error).message,
    )
  for (const length of [2, 9, 10, 100, packed.length - 1]) {
    t.equal(await failure(packed.subarray(0, length)), 'a.gz: the gzip data is cut off; fetch the file again')
  }
  const damaged = Buffer.from(packed)
  damaged.fill(0xff, 60, 90)
  t.equal(await failure(damaged), 'a.gz: the gzip data is damaged; fetch the file again')
  const behind = Buffer.concat([packed, Buffer.from('more')])
  t.match(await failure(behind), /a\.gz: the gzip data is damaged/u, 'bytes behind it are not lost in silence')
})

void t.test('gzip that grows beyond the limit is refused, and no more of it is unpacked', async (t) => {
  const bomb = gzipSync(Buffer.alloc(64 << 20))
  let unpackedBytes = 0
  const read = async (maxExpansion: number): Promise<void> => {
    unpackedBytes = 0
    for await (const part of unpacked(Readable.from([bomb]), 'bomb.gz', { maxExpansion })) unpackedBytes += part.length
  }
  await t.rejects(read(200), {
    code: 'CHAFF_FILE',
    message: 'bomb.gz: the gzip data grows to more than 200 times its size; if it is sound, raise --max-expansion',
  })
  t.ok(unpackedBytes <= 17 << 20, `${String(unpackedBytes)} bytes`)
  await read(2000)
  t.equal(unpackedBytes, 64 << 20, 'unless the limit is raised')
})

void t.test(
  'zstd that grows beyond the limit is refused, however few its bytes, and so is what is none of it',
  async (t) => {
    // A run of a byte is told in four bytes, a block of 128 KiB.
    const run = Buffer.of(2, 0, 0x10, 0x61)
    const bomb = Buffer.concat([
      Buffer.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0x38),
      ...Array.from({ length: 1000 }, () => run),
      Buffer.of(1, 0, 0),
    ])
    let unpackedBytes = 0
    const read = async (maxExpansion: number): Promise<void> => {
      unpackedBytes = 0
      for await (const part of unpacked(Readable.from([bomb]), 'bomb', { maxExpansion })) unpackedBytes += part.length
    }
    await t.rejects(read(200), { code: 'CHAFF_FILE', message: /^bomb: the zstd data grows to more than 200 times/u })
    t.ok(unpackedBytes <= 17 << 20, `${String(unpackedBytes)} bytes`)
    await read(100_000)
    t.equal(unpackedBytes, 1000 << 17)
    await t.rejects(all(unpacked(Readable.from([bomb.subarray(0, 99)]), 'bomb', OPTIONS)), {
      code: 'CHAFF_FILE',
      message: 'bomb: the zstd data is cut off; fetch the file again',
    })
  },
)

void t.test('a stream that fails at once is named', async (t) => {
  const broken = new Readable({
    read() {
      this.destroy(new Error('no bytes'))
    },
  })
  await t.rejects(openStream(broken, '-', OPTIONS), { code: 'CHAFF_FILE', message: '-: no bytes' })
})

void t.test('a file that is left after its first bytes is closed', async (t) => {
  for (const compression of ['plain', 'gzip', 'zstd'] as const) {
    const file = { isClosed: false }
    async function* source(): AsyncGenerator<Buffer> {
      try {
        yield compression === 'gzip' ? gzipSync('hens') : compression === 'zstd' ? zstd('hens') : Buffer.from('hens')
        await Promise.resolve()
        yield Buffer.alloc(0)
      } finally {
        file.isClosed = true
      }
    }
    const bytes = unpacked(source(), 'hens', OPTIONS)
    t.equal(String((await bytes.next()).value), 'hens')
    await bytes.return(undefined)
    // What is unpacked as a stream closes its source in its own time.
    for (let turns = 0; turns < 10 && !file.isClosed; turns++) await setImmediate()
    t.ok(file.isClosed, compression)
  }
})

void t.test('a file that changes while it is read is named', async (t) => {
  const root = t.testdir(
    Object.fromEntries(
      [3000, 300_000].flatMap((size) =>
        ['grown', 'touched', 'same'].map((name) => [`${name} ${String(size)}`, 'a'.repeat(size)]),
      ),
    ),
  )
  const read = async (name: string, change: (path: string) => void): Promise<string> => {
    const path = join(root, name)
    const source = await openSource(path, OPTIONS, false)
    let text = ''
    for await (const part of source.bytes()) {
      if (text === '') change(path)
      text += part.toString()
    }
    return text
  }
  const changed = { code: 'CHAFF_FILE', message: /changed while it was read; run again when nothing writes to it/u }
  for (const size of [3000, 300_000]) {
    const of = `of ${String(size)} bytes`
    await t.rejects(
      read(`grown ${String(size)}`, (path) => {
        appendFileSync(path, 'more')
      }),
      changed,
      of,
    )
    await t.rejects(
      read(`touched ${String(size)}`, (path) => {
        utimesSync(path, 1, 1)
      }),
      changed,
      of,
    )
    t.equal(await read(`same ${String(size)}`, () => undefined), 'a'.repeat(size), of)
  }
})

const OPEN_FILES = '/proc/self/fd'

void t.test(
  'a file is closed when it has been read, or left, or not been read',
  { skip: !existsSync(OPEN_FILES) },
  async (t) => {
    const root = t.testdir({ small: A, large: 'a'.repeat(300_000) })
    for (const name of ['small', 'large']) {
      const before = readdirSync(OPEN_FILES).length
      const [read, left, unread] = await Promise.all([1, 2, 3].map(() => openSource(join(root, name), OPTIONS, false)))
      t.equal(readdirSync(OPEN_FILES).length, before + 3, `${name}: open`)
      await all(read!.bytes())
      const bytes = left!.bytes()
      await bytes.next()
      await bytes.return(undefined)
      await unread!.close()
      t.equal(readdirSync(OPEN_FILES).length, before, `${name}: closed`)
    }
  },
)

/** Nothing is mapped at the beginning of a process' memory. */
const MEMORY = '/proc/self/mem'

void t.test(
  'a file whose first bytes cannot be read is named, and closed',
  { skip: !existsSync(MEMORY) },
  async (t) => {
    const before = readdirSync(OPEN_FILES).length
    await t.rejects(openSource(MEMORY, OPTIONS, true), { code: 'CHAFF_FILE', message: /^\/proc\/self\/mem: / })
    t.equal(readdirSync(OPEN_FILES).length, before)
  },
)

const STATUS = '/proc/self/status'

void t.test('a file that says it is empty, and is not, is read whole', { skip: !existsSync(STATUS) }, async (t) => {
  const source = await openSource(STATUS, OPTIONS, true)
  t.equal(source.state.size, 0n)
  const text = await all(source.bytes())
  t.match(text, /^Name:/u)
  t.match(text, /\n\w+:\t.+\n$/u, 'to its last line')
})

void t.test('a file has one identity, whatever it is called', async (t) => {
  const root = t.testdir({ a: A, b: A })
  linkSync(join(root, 'a'), join(root, 'hard'))
  symlinkSync('a', join(root, 'soft'))
  const identity = async (name: string): Promise<string | undefined> => {
    const source = await openSource(join(root, name), OPTIONS, true)
    await source.close()
    await source.close()
    return source.identity
  }
  t.equal(await identity('hard'), await identity('a'))
  t.equal(await identity('soft'), await identity('a'))
  t.not(await identity('b'), await identity('a'))
})

const noFifos = spawnSync('mkfifo', ['--version']).error === undefined ? false : 'no mkfifo'

void t.test('a named pipe is read as it comes', { skip: noFifos }, async (t) => {
  const path = join(t.testdir(), 'pipe')
  spawnSync('mkfifo', [path])
  const writer = spawn('sh', ['-c', 'printf one; sleep 0.1; printf two'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const into = spawn('sh', ['-c', `cat > "${path}"`], { stdio: ['pipe', 'ignore', 'ignore'] })
  writer.stdout.pipe(into.stdin)
  const source = await openSource(path, OPTIONS, true)
  t.equal(source.compression, 'none')
  t.equal(source.identity, undefined)
  t.equal(await all(source.bytes()), 'onetwo')
})
