import t from 'tap'
import { join } from 'node:path'
import { PassThrough, Readable, type Transform, Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { type Io, Reporter } from '../../lib/cli/io.js'
import { tellOutputError, writeAll } from '../../lib/cli/output.js'

/** What a run over inputs wrote, and what it complained of. */
interface Written {
  readonly output: string
  readonly complaints: string
  readonly failed: boolean
}

/** Collects what is written to it. */
function collector(parts: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(chunk)
      done()
    },
  })
}

/** Runs over inputs with a transform that changes nothing, unless another is given. */
async function write(
  inputs: readonly string[],
  { stdin = Readable.from([]), stdout, transform = () => new PassThrough() }: Partial<Options> = {},
): Promise<Written> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  const io: Io = {
    stdin,
    stdout: stdout ?? collector(out),
    stderr: collector(err),
    env: {},
    signal: new AbortController().signal,
  }
  const reporter = new Reporter(io.stderr)
  await writeAll(inputs, { transformFor: transform, maxExpansion: 200, compress: 'none' }, io, reporter)
  if (stdout === undefined) io.stdout.write('|')
  const [output, complaints] = [Buffer.concat(out).toString(), Buffer.concat(err).toString()]
  return { output, complaints, failed: reporter.failed }
}

interface Options {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly transform: (input: string) => Transform
}

void t.test('inputs are written one after the other, and the output stays open', async (t) => {
  const root = t.testdir({ a: 'one\n', b: 'two\r\n' })
  const stdin = Readable.from([Buffer.from('in'), Buffer.from('put\n')])
  t.strictSame(await write([join(root, 'a'), '-', join(root, 'b')], { stdin }), {
    output: 'one\ninput\ntwo\r\n|',
    complaints: '',
    failed: false,
  })
})

void t.test('without inputs standard input is written', async (t) => {
  const names: string[] = []
  const transform = (input: string): Transform => {
    names.push(input)
    return new PassThrough()
  }
  const { output } = await write([], { stdin: Readable.from([Buffer.from('input')]), transform })
  t.equal(output, 'input|', 'and no line end is added at the end')
  t.strictSame(names, ['-'])
})

void t.test('only between inputs is a missing line end made up for', async (t) => {
  const root = t.testdir({ open: 'open', closed: 'closed\n', empty: '' })
  const all = async (...names: readonly string[]): Promise<string> =>
    (await write(names.map((name) => join(root, name)))).output
  t.equal(await all('open', 'open'), 'open\nopen|')
  t.equal(await all('open', 'empty', 'open'), 'open\nopen|')
  t.equal(await all('closed', 'open', 'closed'), 'closed\nopen\nclosed\n|')
  t.equal(await all('empty', 'empty', 'closed'), 'closed\n|')
})

void t.test('an input that cannot be read is named, and the rest goes on', async (t) => {
  const root = t.testdir({ a: 'one\n', folder: {}, b: 'two\n' })
  const inputs = ['no', 'a', 'folder', 'b'].map((name) => join(root, name))
  const { output, complaints, failed } = await write(inputs)
  t.equal(output, 'one\ntwo\n|')
  t.match(complaints, /^chaff: .*no: no such file or folder; .*\nchaff: .*folder: is a folder, .*\n$/u)
  t.ok(failed)
})

void t.test('a transform that fails is told as its input’s, and the rest goes on', async (t) => {
  const root = t.testdir({ a: 'one\n', b: 'two\n' })
  const inputs = [join(root, 'a'), join(root, 'b')]
  const transform = (input: string): Transform =>
    new PassThrough({
      transform(chunk, _encoding, done) {
        if (input === inputs[0]) done(new Error('it is odd'))
        else done(null, chunk)
      },
    })
  t.strictSame(await write(inputs, { transform }), {
    output: 'two\n|',
    complaints: `chaff: ${join(root, 'a')}: it is odd\n`,
    failed: true,
  })
})

/** An output that fails with a code when something is written to it. */
function failing(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(`write ${code}`), { code }))
    },
  })
}

void t.test('a reader that goes ends the writing quietly, and no further input is opened', async (t) => {
  const stdin = new Readable({
    read() {
      this.push('line\n')
    },
  })
  const opened: string[] = []
  const transform = (input: string): Transform => {
    opened.push(input)
    return new PassThrough()
  }
  const { complaints, failed } = await write(['-', 'next'], { stdin, stdout: failing('EPIPE'), transform })
  t.equal(complaints, '')
  t.notOk(failed)
  t.strictSame(opened, ['-'])
  await setImmediate()
  t.ok(stdin.destroyed, 'the input is let go')
})

void t.test('output that cannot be written is an error of its own', async (t) => {
  const stdin = Readable.from([Buffer.from('line\n')])
  await t.rejects(write(['-'], { stdin, stdout: failing('ENOSPC') }), {
    code: 'CHAFF_FILE',
    message: 'standard output: no space left on the disk; make room and run again',
  })
})

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
