import t from 'tap'
import fc from 'fast-check'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ChaffError } from '../../lib/engine/errors.js'
import type { Removal } from '../../lib/node/filter.js'
import { beginsLog, type Edit, type Failure, readEdits, readSections, type Section } from '../../lib/node/log-reader.js'
import { RemovalLog } from '../../lib/node/removal-log.js'

const removal: Removal = {
  id: 'one',
  file: 'a.txt',
  line: 3,
  start: 120,
  end: 133,
  text: 'Subscribe now',
  keep: false,
  kind: 'paywall',
  confidence: 0.99,
  by: ['a-rule'],
  at: 119,
  bytes: Buffer.from('\nSubscribe now'),
}
const SUM = { bytes: 900, sha256: 'ab' }
const closing = {
  file: 'a.txt',
  compression: 'none',
  source: SUM,
  cleaned: { at: 0, packing: 'none', ...SUM },
} as const

/** All that a log holds, and whether it ends where a file was closed. */
async function read(path: string): Promise<{ files: (Section | Failure)[]; isWhole: boolean }> {
  const sections = readSections(path)
  const files: (Section | Failure)[] = []
  let next = await sections.next()
  for (; next.done !== true; next = await sections.next()) files.push(next.value)
  return { files, isWhole: next.value }
}

async function editsOf(path: string, section: Section): Promise<Edit[]> {
  const edits: Edit[] = []
  for await (const { at, bytes, added } of readEdits(path, section)) edits.push({ at, bytes, added })
  return edits
}

void t.test('a log is read as it was written, file for file', async (t) => {
  const path = join(t.testdir(), 'log')
  const log = new RemovalLog(path)
  log.remove(removal)
  log.remove({ ...removal, line: 4, at: 133, bytes: Buffer.from('\n\xff', 'latin1') })
  log.closeFile({ ...closing, copy: 'sub/a.txt' })
  log.remove({ ...removal, file: 'b.txt' })
  log.fail('b.txt', 'b.txt: changed')
  log.insert({ id: '7', file: 'c.jsonl', at: 5, bytes: Buffer.from('{}'), added: 42 })
  log.closeFile({ ...closing, file: 'c.jsonl', compression: 'gzip', cleaned: { at: 886, packing: 'zstd', ...SUM } })
  const size = log.position
  log.close()
  t.equal(readFileSync(path).length, size)
  const { files, isWhole } = await read(path)
  t.ok(isWhole)
  t.match(files, [
    { ...closing, copy: 'sub/a.txt', from: 0 },
    { file: 'b.txt', failed: 'b.txt: changed' },
    {
      ...closing,
      file: 'c.jsonl',
      copy: undefined,
      compression: 'gzip',
      cleaned: { at: 886, packing: 'zstd' },
      to: size,
    },
  ])
  t.equal(files.length, 3)
  const [first, , third] = files as [Section, Failure, Section]
  t.strictSame(await editsOf(path, first), [
    { at: 119, bytes: Buffer.from('\nSubscribe now'), added: 0 },
    { at: 133, bytes: Buffer.from('\n\xff', 'latin1'), added: 0 },
  ])
  t.strictSame(await editsOf(path, third), [{ at: 5, bytes: Buffer.from('{}'), added: 42 }])
})

void t.test('a log that goes on where a run was cut short holds nothing of what was cut off', async (t) => {
  const path = join(t.testdir(), 'log')
  const log = new RemovalLog(path)
  log.closeFile(closing)
  const { position } = log
  log.remove({ ...removal, file: 'b.txt' })
  log.sync()
  log.close()
  t.notOk((await read(path)).isWhole)
  const again = new RemovalLog(path, position)
  t.equal(again.position, position)
  again.closeFile({ ...closing, file: 'b.txt' })
  again.close()
  const { files, isWhole } = await read(path)
  t.ok(isWhole)
  t.match(files, [{ file: 'a.txt' }, { file: 'b.txt', from: position }])
  t.throws(() => new RemovalLog(path, 1 << 20), {
    code: 'CHAFF_OPTION',
    message: /is not the log of the run to resume/u,
  })
  t.throws(() => new RemovalLog(`${path}.no`, 7), { code: 'CHAFF_FILE', message: /no such file/u })
})

void t.test('a log that is cut off anywhere tells so, and what it holds whole is read', async (t) => {
  const path = join(t.testdir(), 'log')
  const log = new RemovalLog(path)
  log.remove(removal)
  log.closeFile(closing)
  log.remove(removal)
  log.closeFile(closing)
  log.close()
  const whole = readFileSync(path)
  const lines = whole
    .toString()
    .split('\n')
    .map((line) => line.length + 1)
  const ends = [0, lines[0]! + lines[1]!, whole.length]
  for (let length = 0; length <= whole.length; length++) {
    writeFileSync(path, whole.subarray(0, length))
    const { files } = await read(path)
    t.equal(files.length, ends.filter((end) => end > 0 && end <= length).length, `${String(length)} bytes`)
    t.ok(beginsLog(whole.subarray(0, length)), 'it begins as one')
  }
})

const broken: readonly (readonly [string, string])[] = [
  ['no JSON', 'removed lines:'],
  ['a record of articles', '{"id":"7","text":"The river rose."}'],
  ['a list', '[]'],
  ['null', 'null'],
  ['an empty line', ''],
  ['a file without a name', '{"file":7,"at":1,"bytes":""}'],
  ['a place that is none', '{"file":"a","at":-1,"bytes":""}'],
  ['a place between bytes', '{"file":"a","at":0.5,"bytes":""}'],
  ['a place past all numbers', '{"file":"a","at":1e300,"bytes":""}'],
  ['an edit without bytes', '{"file":"a","at":1}'],
  ['bytes that are no text', '{"file":"a","at":1,"bytes":[]}'],
  ['base64 that is none', '{"file":"a","at":1,"base64":"?"}'],
  ['base64 with more behind it', '{"file":"a","at":1,"base64":"YQ== "}'],
  ['a number of bytes that is none', '{"file":"a","at":1,"bytes":"","added":"1"}'],
  ['a closing without sums', '{"file":"a"}'],
  ['a closing with half a sum', '{"file":"a","source":{"bytes":1},"cleaned":{"at":0,"bytes":1,"sha256":""}}'],
  ['a closing without a place', '{"file":"a","source":{"bytes":1,"sha256":""},"cleaned":{"bytes":1,"sha256":""}}'],
  [
    'a copy that is no name',
    '{"file":"a","copy":1,"source":{"bytes":1,"sha256":""},"cleaned":{"at":0,"bytes":1,"sha256":""}}',
  ],
]

for (const [name, line] of broken) {
  void t.test(`what is no line of a log is refused by its number: ${name}`, async (t) => {
    const good = '{"file":"a","at":1,"bytes":"x"}'
    const path = join(t.testdir({ log: `${good}\n${good}\n${line}\n` }), 'log')
    await t.rejects(read(path), {
      code: 'CHAFF_RECORD',
      message: `${path}: line 3 is none of a removal log; use the log as it was written`,
    })
  })
}

void t.test('what is no log does not begin as one', (t) => {
  for (const [name, text] of broken) t.notOk(beginsLog(Buffer.from(`${text}\n`)), name)
  t.notOk(beginsLog(Buffer.from('The river rose.\n')))
  t.notOk(beginsLog(Buffer.from('{"id":"7","text":"The river')), 'a record that is cut off')
  t.notOk(beginsLog(Buffer.from('{"file":"a"}')), 'nor is what is whole, and no line of a log')
  t.ok(beginsLog(Buffer.from('{"id":"\\')), 'cut off within a character')
  t.end()
})

void t.test('edits that are out of order, or of another file, are refused', async (t) => {
  const close = JSON.stringify({ file: 'a', source: SUM, cleaned: { at: 0, ...SUM } })
  const orders: readonly (readonly string[])[] = [
    ['{"file":"a","at":9,"bytes":"x"}', '{"file":"a","at":8,"bytes":"x"}'],
    ['{"file":"a","at":9,"bytes":"xy"}', '{"file":"a","at":10,"bytes":"x"}'],
    ['{"file":"b","at":9,"bytes":"x"}'],
  ]
  for (const edits of orders) {
    const path = join(t.testdir({ log: [...edits, close, ''].join('\n') }), 'log')
    const { files } = await read(path)
    const [section] = files as [Section]
    await t.rejects(editsOf(path, section), {
      code: 'CHAFF_RECORD',
      message: `${path}: the edits of a are out of order; use the log as it was written`,
    })
  }
})

void t.test('a log that is not there, or a folder, is named', async (t) => {
  const root = t.testdir({ folder: {} })
  await t.rejects(read(join(root, 'no')), { code: 'CHAFF_FILE', message: /no: no such file or folder/u })
  await t.rejects(read(join(root, 'folder')), { code: 'CHAFF_FILE', message: /folder: is a folder/u })
})

void t.test('any bytes are a log or refused', async (t) => {
  const path = join(t.testdir(), 'log')
  const key = fc.constantFrom('file', 'at', 'bytes', 'base64', 'added', 'failed', 'copy', 'source', 'cleaned', 'packed')
  const entry = fc.dictionary(key, fc.jsonValue(), { noNullPrototype: true }).map((value) => JSON.stringify(value))
  const line = fc.oneof(entry, fc.string({ unit: 'binary' }))
  const property = fc.asyncProperty(fc.array(line, { maxLength: 5 }), async (lines) => {
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
    try {
      for (const section of (await read(path)).files) if ('from' in section) await editsOf(path, section)
    } catch (error) {
      if (!(error instanceof ChaffError)) throw error
    }
  })
  await fc.assert(property, { numRuns: 500, seed: 5 })
})

void t.test(
  'a log that has changed since its files were told gives the edits that are left, or is refused',
  async (t) => {
    const path = join(t.testdir(), 'log')
    const log = new RemovalLog(path)
    log.closeFile(closing)
    const { position } = log
    log.remove(removal)
    log.remove({ ...removal, at: 300 })
    log.closeFile(closing)
    log.close()
    const section = (await read(path)).files[1] as Section
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, whole.slice(0, whole.indexOf('\n', position) + 10))
    t.match(await editsOf(path, section), [{ at: 119 }], 'as many as stand whole')
    writeFileSync(path, `${whole.slice(0, position)}no line of a log\n`)
    await t.rejects(editsOf(path, section), {
      code: 'CHAFF_RECORD',
      message: `${path}: line 1 past byte ${String(position)} is none of a removal log; use the log as it was written`,
    })
  },
)

void t.test('a file without line ends, longer than any line of a log, is not held', async (t) => {
  const path = join(t.testdir({ log: '' }), 'log')
  truncateSync(path, 2 ** 27 + 1)
  await t.rejects(read(path), {
    code: 'CHAFF_RECORD',
    message: `${path}: is no removal log; use the one that chaff --removed wrote`,
  })
})
