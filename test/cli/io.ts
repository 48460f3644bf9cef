import t from 'tap'
import { Writable } from 'node:stream'
import { count, isBrokenPipe, printable, Reporter } from '../../lib/cli/io.js'

/** What a reporter writes. */
function listen(): { reporter: Reporter; lines: string[] } {
  const lines: string[] = []
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  return { reporter: new Reporter(stderr), lines }
}

void t.test('what goes wrong is said and remembered', (t) => {
  const { reporter, lines } = listen()
  t.equal(reporter.failed, false)
  reporter.note('3 documents')
  t.equal(reporter.failed, false, 'a note is no failure')
  reporter.fail('a.txt: broken')
  t.equal(reporter.failed, true)
  reporter.close()
  t.strictSame(lines, ['chaff: 3 documents\n', 'chaff: a.txt: broken\n'])
  t.end()
})

void t.test('of many complaints about an input ten are said, the rest are counted', (t) => {
  const { reporter, lines } = listen()
  for (let line = 1; line <= 13; line++) reporter.fail(`a.jsonl:${String(line)}: broken`, 'a.jsonl')
  for (let line = 1; line <= 10; line++) reporter.fail(`b.jsonl:${String(line)}: broken`, 'b.jsonl')
  reporter.fail('c.txt: no such file')
  reporter.close()
  t.equal(lines.length, 10 + 10 + 1 + 1)
  t.equal(lines[9], 'chaff: a.jsonl:10: broken\n')
  t.equal(lines[10], 'chaff: a.jsonl: 3 more of the kind\n', 'the rest are counted when another input is heard')
  t.equal(lines[20], 'chaff: b.jsonl:10: broken\n', 'exactly ten are all said')
  t.equal(lines[21], 'chaff: c.txt: no such file\n')
  t.equal(reporter.failed, true)
  t.end()
})

void t.test('that nobody reads on is told from what went wrong', (t) => {
  t.equal(isBrokenPipe(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })), true)
  t.equal(isBrokenPipe(Object.assign(new Error('no space'), { code: 'ENOSPC' })), false)
  t.equal(isBrokenPipe(new Error('EPIPE')), false)
  t.equal(isBrokenPipe({ code: 'EPIPE' }), false)
  t.equal(isBrokenPipe(undefined), false)
  t.end()
})

void t.test('control characters do not reach the terminal', (t) => {
  const { reporter, lines } = listen()
  reporter.fail('a\u001b[2Jb.txt: no such file\r')
  t.notMatch(lines.join(''), /[^\P{Cc}\n]/u)
  t.end()
})

void t.test('text of unknown origin is printed without what steers a terminal', (t) => {
  t.equal(printable('Die Brücke\r'), 'Die Brücke', 'what ends a line of Windows is no part of it')
  t.equal(printable('a\u001b[2Jb\u0000\u009b\u007f\t\n\u2028c'), 'a\ufffd[2Jb\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdc')
  t.equal(printable('“Ostrel” 😀 \u00a0—'), '“Ostrel” 😀 \u00a0—')
  t.end()
})

void t.test('a number goes with its noun', (t) => {
  t.equal(count(0, 'line'), '0 lines')
  t.equal(count(1, 'line'), '1 line')
  t.equal(count(2, 'line'), '2 lines')
  t.end()
})
