import t from 'tap'
import { setTimeout as sleep } from 'node:timers/promises'
import { cleanedInParallel } from '../../lib/node/parallel.js'
import type { StreamOptions } from '../../lib/node/options.js'
import { Workers } from '../../lib/node/workers.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { CHAFF, FURNITURE, learnedProfile, STORY } from '../support/articles.js'
import { cutAtRandom } from '../support/cuts.js'
import { type Filtered, filterChunks } from '../support/filters.js'
import { Random } from '../support/random.js'

const [A] = STORY
const [X] = CHAFF

/** NDJSON of records of many sizes, with all that may stand between them. */
function records(count: number, seed: number): Buffer {
  const random = new Random(seed)
  const parts = Array.from({ length: count }, (_, n) => {
    const text = random.many(1, 12, () => random.pick([...STORY, ...CHAFF, FURNITURE.ostrel, '', '\u{1f600}']))
    const record = JSON.stringify({ n, host: 'ostrel.example', text: text.join(random.pick(['\n', '\r\n'])) })
    const end = random.pick(['\n', '\n', '\r\n', '\n\n', '\n{\n', '\nnull\n'])
    return Buffer.from(random.oneIn(30) ? `{"text":"${'long '.repeat(2000)}"}${end}` : record + end)
  })
  return Buffer.concat([Buffer.from('\ufeff'), ...parts, Buffer.from(`{"text":"${A}\\n\xff`, 'latin1')])
}

const OPTIONS: StreamOptions = { format: 'jsonl', maxRecord: 6000, annotate: true, profile: learnedProfile }

/** Cleans with workers that are there from the beginning; gives all that a filter gives. */
async function clean(source: AsyncIterable<Buffer>, jobs: number, options = OPTIONS): Promise<Filtered> {
  const workers = new Workers(jobs, options, options.profile ?? builtinProfile, 0)
  try {
    return await cleanWith(source, workers, options)
  } finally {
    await workers.close()
  }
}

async function cleanWith(source: AsyncIterable<Buffer>, workers: Workers, options = OPTIONS): Promise<Filtered> {
  const output: Buffer[] = []
  const all = { verdicts: [], removals: [], edits: [], problems: [], documents: [] } as {
    -readonly [key in keyof Omit<Filtered, 'output'>]: Filtered[key][number][]
  }
  const told: StreamOptions = {
    ...options,
    onRemoved: (removal) => {
      all.removals.push(removal)
      all.edits.push(removal)
    },
    onInserted: (insertion) => all.edits.push(insertion),
    onProblem: (problem) => all.problems.push(problem),
    onDocument: (summary) => all.documents.push(summary),
  }
  for await (const bytes of cleanedInParallel(source, told, workers, 3000)) output.push(bytes)
  return { output: Buffer.concat(output), ...all }
}

// eslint-disable-next-line @typescript-eslint/require-await -- it takes the place of a stream
async function* each(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks
}

/** What one filter makes of it, without what workers do not tell. */
function expected(input: Buffer, options = OPTIONS): Filtered {
  return { ...filterChunks([input], options), verdicts: [] }
}

const same = (t: Tap, found: Filtered, wanted: Filtered, what: string): void => {
  t.ok(found.output.equals(wanted.output), `${what}: the same bytes`)
  for (const told of ['problems', 'documents', 'edits'] as const) {
    t.equal(JSON.stringify(found[told]), JSON.stringify(wanted[told]), `${what}: the same ${told}`)
  }
}
type Tap = Pick<typeof t, 'ok' | 'equal'>

/** For the tests that need no others. */
const workers = new Workers(2, { format: 'jsonl' }, builtinProfile, 0)
t.teardown(() => workers.close())

void t.test('how many workers there are, and how the input is cut, changes nothing', async (t) => {
  const input = records(60, 7)
  const wanted = expected(input)
  t.ok(wanted.problems.length > 10 && wanted.edits.length > 50, 'there is much to tell')
  t.ok(wanted.problems.some(({ message }) => message.startsWith('record is longer than')))
  for (const jobs of [1, 3]) {
    const workers = new Workers(jobs, OPTIONS, learnedProfile, 0)
    for (const seed of [1, 2]) {
      same(
        t,
        await cleanWith(each(cutAtRandom(input, seed)), workers),
        wanted,
        `${String(jobs)} workers, cut ${String(seed)}`,
      )
    }
    await workers.close()
  }
})

void t.test('ends of inputs, and inputs of nearly nothing', async (t) => {
  const record = `{"text":"${A}\\n${X}"}`
  for (const text of [
    '',
    '\n',
    '\n\n',
    record,
    `${record}\n`,
    `\n${record}`,
    `${record}\r\n\r\n`,
    '{',
    `${record}\n{`,
  ]) {
    const input = Buffer.from(text)
    const options: StreamOptions = { format: 'jsonl' }
    const bytes = Array.from(input, (_, i) => input.subarray(i, i + 1))
    same(t, await cleanWith(each(bytes), workers, options), expected(input, options), JSON.stringify(text))
    same(
      t,
      await cleanWith(each([input, input]), workers, options),
      expected(Buffer.concat([input, input]), options),
      'twice',
    )
  }
})

void t.test('what is no NDJSON is cleaned in one piece', async (t) => {
  const input = Buffer.from(`${A}\n${X}\n${STORY[1]}\n`.repeat(40))
  const options: StreamOptions = { format: 'auto' }
  same(t, await clean(each(cutAtRandom(input, 3)), 2, options), expected(input, options), 'text')
})

void t.test('a record is given out when no other comes', async (t) => {
  let given = 0
  async function* slow(): AsyncGenerator<Buffer> {
    for (let n = 0; n < 4; n++) {
      // The one before is out, although nothing but a part of the next one has come.
      const whole = Math.max(0, n - 1)
      for (let waited = 0; given < whole && waited < 2000; waited++) await sleep(5)
      t.equal(given, whole)
      yield Buffer.from(`":"${A}"}\n{"text`.slice(n === 0 ? `":"${A}"}\n`.length : 0))
    }
  }
  for await (const bytes of cleanedInParallel(slow(), { format: 'jsonl' }, workers)) {
    given += bytes.toString().split('"}').length - 1
  }
})

void t.test('workers are not started for little', async (t) => {
  const workers = new Workers(2, {}, builtinProfile, 1000)
  t.notOk(await workers.takeOver(999))
  t.notOk(await workers.takeOver(0))
  await workers.close()
  const one = new Workers(1, {}, builtinProfile, 0)
  t.notOk(await one.takeOver(1 << 30), 'one alone is this thread')
  await one.close()
  const some = new Workers(2, {}, builtinProfile, 1000)
  let asked = 1
  for (; !(await some.takeOver(1000)); asked++) await sleep(5)
  t.ok(asked > 1, 'until they are up, this thread goes on')
  await some.close()
})

void t.test('no more is read than can be under way while nobody takes what is done', async (t) => {
  let read = 0
  async function* endless(): AsyncGenerator<Buffer> {
    for (;;) {
      read++
      yield await Promise.resolve(Buffer.from(`{"text":"${A}"}\n`.repeat(30)))
    }
  }
  const cleaned = cleanedInParallel(endless(), { format: 'jsonl' }, workers, 3000)
  await cleaned.next()
  await cleaned.next()
  await sleep(50)
  const before = read
  await sleep(50)
  t.equal(read, before)
  t.ok(read < 40, `${String(read)} chunks were read`)
  await cleaned.return(undefined)
})

void t.test('an error of the source comes after what came before it', async (t) => {
  const record = `{"text":"${A}"}\n`
  async function* broken(): AsyncGenerator<Buffer> {
    for (let n = 0; n < 9; n++) yield await Promise.resolve(Buffer.from(record.repeat(40)))
    throw new Error('the disk is gone')
  }
  const out: Buffer[] = []
  const running = async (): Promise<void> => {
    for await (const bytes of cleanedInParallel(broken(), { format: 'jsonl' }, workers, 1000)) out.push(bytes)
  }
  await t.rejects(running(), new Error('the disk is gone'))
  t.ok(Buffer.concat(out).length >= 8 * 40 * record.length - 1)
})

void t.test('a signal ends it', async (t) => {
  const controller = new AbortController()
  async function* endless(): AsyncGenerator<Buffer> {
    for (let n = 0; ; n++) {
      if (n === 50) controller.abort(new Error('enough'))
      yield await Promise.resolve(Buffer.from(`{"text":"${A}"}\n`))
    }
  }
  const running = async (): Promise<void> => {
    const options: StreamOptions = { format: 'jsonl', signal: controller.signal }
    for await (const bytes of cleanedInParallel(endless(), options, workers)) t.ok(bytes)
  }
  await t.rejects(running(), new Error('enough'))
})
