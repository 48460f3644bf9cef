/** The promises, on documents of all kinds: each is a property that any document must have. */
import fc from 'fast-check'
import { deepStrictEqual, ok } from 'node:assert'
import t from 'tap'
import { Worker } from 'node:worker_threads'
import { clean } from '../lib/clean.js'
import { Cleaner, type Window, WINDOW } from '../lib/engine/cleaner.js'
import { Judge } from '../lib/engine/judge.js'
import { MODES } from '../lib/engine/modes.js'
import { findField } from '../lib/node/json-field.js'
import type { StreamOptions } from '../lib/node/options.js'
import { builtinProfile } from '../lib/profile/builtin.js'
import { bytes, cutAt, cuts, records, text } from './support/documents.js'
import { byteLines, filterChunks, isSubsequence } from './support/filters.js'
import { undo } from './support/undo.js'

/** How many documents each property is tried on. `CHAFF_RUNS=100000 npx tap test/properties.ts` tries more. */
const RUNS = Number(process.env['CHAFF_RUNS'] ?? 400)

/** Checks a property; tells how many documents had it, and a smallest one that has not. */
async function check(t: Tap, what: string, property: fc.IRawProperty<unknown>): Promise<void> {
  const result = await fc.check(property, { numRuns: RUNS, seed: 5 })
  t.notOk(result.failed, `${what}: ${String(result.numRuns)} documents`, {
    counterexample: result.counterexample,
    error: result.errorInstance,
  })
}

type Tap = Pick<typeof t, 'notOk'>

const mode = fc.constantFrom(...MODES)
const input = fc.oneof({ weight: 3, arbitrary: bytes }, { weight: 2, arbitrary: records })
const options: fc.Arbitrary<StreamOptions> = fc.record({
  mode,
  format: fc.constantFrom('auto', 'text', 'jsonl', 'markdown'),
  annotate: fc.boolean(),
})

void t.test('the lines of the output are lines of the input, in order, byte for byte', (t) =>
  check(
    t,
    'subsequence',
    fc.property(bytes, mode, (input, mode) => {
      const { output } = filterChunks([input], { format: 'text', mode })
      ok(isSubsequence(byteLines(output), byteLines(input)))
    }),
  ),
)

void t.test('what went can be put back: the original comes out, whatever the input is and is read as', (t) =>
  check(
    t,
    'restore',
    fc.asyncProperty(input, options, async (input, options) => {
      deepStrictEqual(await undo(filterChunks([input], options)), input)
    }),
  ),
)

void t.test('how the input is cut into chunks changes nothing', (t) =>
  check(
    t,
    'chunks',
    fc.property(input, options, cuts, (input, options, places) => {
      deepStrictEqual(filterChunks(cutAt(input, places), options), filterChunks([input], options))
    }),
  ),
)

void t.test('cleaning twice changes nothing more', (t) =>
  check(
    t,
    'idempotence',
    fc.property(input, mode, fc.constantFrom('text', 'jsonl'), (input, mode, format) => {
      const { output } = filterChunks([input], { mode, format })
      deepStrictEqual(filterChunks([output], { mode, format }).output, output)
    }),
  ),
)

const judge = new Judge(builtinProfile)

function keepLines(lines: readonly string[], window: Window): string[] {
  const cleaner = new Cleaner(judge, 'eager', undefined, window)
  const verdicts = [...lines.flatMap((line) => cleaner.push(line)), ...cleaner.end()]
  return lines.filter((_, i) => verdicts[i]?.keep)
}

void t.test('cleaning twice changes nothing more where a text is judged in windows', (t) =>
  check(
    t,
    'windows',
    fc.property(fc.array(text, { maxLength: 4 }), fc.integer({ min: 2, max: 30 }), (texts, lines) => {
      const window = { ...WINDOW, length: 60 * lines, lines }
      const once = keepLines(texts.join('').split('\n'), window)
      deepStrictEqual(keepLines(once, window), once)
    }),
  ),
)

void t.test('a document never comes out empty', (t) =>
  check(
    t,
    'never empty',
    fc.property(text, mode, (text, mode) => {
      const { text: left, verdicts } = clean(text, { mode })
      ok(left.trim() !== '' || text.trim() === '')
      deepStrictEqual(verdicts.length, text.split('\n').length)
    }),
  ),
)

void t.test('of a record nothing changes but the lines that go from its text; what is no record is named', (t) =>
  check(
    t,
    'records',
    fc.property(records, mode, (input, mode) => {
      const { output, problems, edits } = filterChunks([input], { format: 'jsonl', mode })
      const [before, after] = [input.toString().split('\n'), output.toString().split('\n')]
      deepStrictEqual(after.length, before.length)
      const named = new Set(problems.map(({ line }) => line))
      let start = 0
      for (const [i, line] of before.entries()) {
        const bytes = Buffer.from(line)
        const cut = edits.filter(({ at }) => at >= start && at <= start + bytes.length)
        if (cut.length === 0) deepStrictEqual(after[i], line)
        else {
          ok(!named.has(i + 1), 'what is no record stays as it is')
          const [left, text] = [Buffer.from(after[i] ?? ''), findField(bytes, 'text')!]
          deepStrictEqual(left.subarray(0, text.start), bytes.subarray(0, text.start))
          deepStrictEqual(left.subarray(text.end - bytes.length), bytes.subarray(text.end))
          ok(cut.every(({ at, bytes }) => at > start + text.start && at + bytes.length < start + text.end))
          JSON.parse(after[i]!.replace(/^\ufeff/u, ''))
        }
        start += bytes.length + 1
      }
      deepStrictEqual(output.length + edits.reduce((sum, { bytes }) => sum + bytes.length, 0), input.length)
    }),
  ),
)

void t.test('which documents were cleaned before, and by which thread, changes nothing', async (t) => {
  const documents = fc.sample(text, { numRuns: Math.min(RUNS, 2000), seed: 5 })
  const here = documents.map((text) => clean(text).text)
  const backwards = documents.toReversed().map((text) => clean(text).text)
  t.strictSame(backwards.reverse(), here, 'in the other order')
  const shares = [0, 1].map((share) => documents.filter((_, n) => n % 2 === share))
  const cleaned = await Promise.all(shares.map(cleanInWorker))
  const joined = documents.map((_, n) => cleaned[n % 2]?.[Math.floor(n / 2)])
  t.strictSame(joined, here, `${String(documents.length)} documents shared by two threads`)
})

function cleanInWorker(documents: readonly string[]): Promise<string[]> {
  const worker = new Worker(new URL('./support/clean-worker.js', import.meta.url), { workerData: documents })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
