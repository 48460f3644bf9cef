import t from 'tap'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Removal } from '../../lib/node/filter.js'
import { RemovalLog } from '../../lib/node/removal-log.js'

const removal: Removal = {
  id: 'one',
  file: 'in.jsonl',
  line: 3,
  start: 120,
  end: 133,
  text: 'Subscribe now\r',
  keep: false,
  kind: 'paywall',
  confidence: 0.99,
  by: ['a-rule'],
  at: 119,
  bytes: Buffer.from('\nSubscribe now\r'),
}
const entry =
  '{"id":"one","file":"in.jsonl","line":3,"start":120,"end":133,"text":"Subscribe now\\r","kind":"paywall","confidence":0.99,"by":["a-rule"],"at":119,"bytes":"\\nSubscribe now\\r"}\n'

void t.test('each removal is a line of JSON, in the order that they came', (t) => {
  const path = join(t.testdir(), 'removed.jsonl')
  const log = new RemovalLog(path)
  log.remove(removal)
  log.remove({ ...removal, id: 'zwölf', text: '\u2028"\0' })
  log.close()
  const lines = readFileSync(path, 'utf8').split('\n')
  t.equal(`${lines[0] ?? ''}\n`, entry)
  t.match(JSON.parse(lines[1] ?? ''), { id: 'zwölf', text: '\u2028"\0' })
  t.equal(lines.length, 3)
  t.end()
})

void t.test('a log without removals is an empty file', (t) => {
  const path = join(t.testdir({ 'removed.jsonl': 'of an earlier run\n' }), 'removed.jsonl')
  new RemovalLog(path).close()
  t.equal(readFileSync(path, 'utf8'), '')
  t.end()
})

void t.test('a long log is written as it grows, and is whole at the end', (t) => {
  const path = join(t.testdir(), 'removed.jsonl')
  const log = new RemovalLog(path)
  const count = 2000
  for (let line = 0; line < count; line++) log.remove({ ...removal, line })
  const early = readFileSync(path, 'utf8')
  t.ok(early.length > (count * entry.length) / 2, 'most of it is on disk before the end')
  log.close()
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  t.strictSame(
    lines.map((line) => (JSON.parse(line) as { line: number }).line),
    Array.from({ length: count }, (_, line) => line),
  )
  t.end()
})

void t.test('a log that cannot be opened is named', (t) => {
  const path = join(t.testdir(), 'missing', 'removed.jsonl')
  t.throws(() => new RemovalLog(path), {
    code: 'CHAFF_FILE',
    message: `${path}: no such file or folder; check the path`,
  })
  t.end()
})

void t.test('a full disk is named', { skip: existsSync('/dev/full') ? false : 'no /dev/full' }, (t) => {
  const full = { code: 'CHAFF_FILE', message: '/dev/full: no space left on the disk; make room and run again' }
  const log = new RemovalLog('/dev/full')
  log.remove(removal)
  t.throws(() => {
    log.close()
  }, full)
  t.ok(log.isBroken)
  const long = new RemovalLog('/dev/full')
  t.throws(() => {
    for (let line = 0; line < 2000; line++) long.remove(removal)
  }, full)
  t.ok(long.isBroken)
  t.end()
})

void t.test('a log that cannot be brought onto the disk is named', (t) => {
  const path = join(t.testdir(), 'removed.jsonl')
  const log = new RemovalLog(path)
  log.close()
  t.throws(
    () => {
      log.sync()
    },
    { code: 'CHAFF_FILE', message: /removed\.jsonl: EBADF/u },
  )
  t.end()
})

void t.test('a folder in the log’s place is called what it is', (t) => {
  const path = t.testdir()
  t.throws(() => new RemovalLog(path), {
    code: 'CHAFF_FILE',
    message: `${path}: is a folder, expected a file; check the path`,
  })
  t.end()
})
