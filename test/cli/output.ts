import { Writable } from 'node:stream'
import t from 'tap'
import { tellOutputError } from '../../lib/cli/output.js'

/** What is told of an error, and the exit status that follows. */
function told(code: string): { status: number; text: string } {
  let text = ''
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  const status = tellOutputError(Object.assign(new Error(`write ${code}`), { code }), stderr)
  return { status, text }
}

void t.test('a reader that has gone is no error, a full disk is one and is told in words', (t) => {
  t.same(told('EPIPE'), { status: 0, text: '' })
  t.same(told('ENOSPC'), {
    status: 1,
    text: 'chaff: standard output: no space left on the disk; make room and run again\n',
  })
  t.end()
})
