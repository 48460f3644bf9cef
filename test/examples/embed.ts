/** The examples of embedding, run as a user would run them. */
import t from 'tap'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { execute, install } from '../support/examples.js'
import { ROOT } from '../support/root.js'

t.jobs = 2

const OSTREL = fileURLToPath(new URL('corpus/sites/ostrel-courier/', ROOT))

void t.test('a stream between two streams', async (t) => {
  const example = install(t.testdir(), 'embed')
  const read = (name: string): Buffer => readFileSync(new URL(`corpus/cases/en-paywall-end/${name}`, ROOT))
  const { status, stdout, stderr } = await execute(example, process.execPath, ['pipeline.js'], read('source.txt'))
  t.strictSame([status, stdout], [0, read('expected.txt').toString()])
  t.match(stderr, /^paywall: \d+\n$/u)
})

void t.test('records from an iterable to a store', async (t) => {
  const { status, stdout, stderr } = await execute(install(t.testdir(), 'embed'), process.execPath, ['records.js'])
  t.strictSame([status, stderr], [0, ''])
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((record) => JSON.parse(record) as unknown)
  t.match(records, [
    {
      body: 'The council voted 7 to 2 to close the old bridge on Monday.\n"It is a sad day," said Mayor Ilse Brandt.',
      chaff: { lines: 3, removed: [{ line: 1, kind: 'newsletter' }] },
    },
    { body: 'Rents in Lindau rose by a tenth last year, the town said.', chaff: { lines: 1, removed: [] } },
    { body: null, chaff: { lines: 0, removed: [] } },
  ])
})

void t.test('texts of an outlet that was learned before', async (t) => {
  const example = install(t.testdir(), 'embed')
  t.match(await execute(example, 'chaff', ['learn', OSTREL, '-o', 'site.chaff']), { status: 0 })
  const name = readdirSync(OSTREL)[0]!
  const { status, stdout, stderr } = await execute(example, process.execPath, [
    'learned.js',
    'site.chaff',
    'ostrel-courier',
    OSTREL + name,
  ])
  t.equal(status, 0)
  t.match(stderr, /: [1-9]\d* lines of boilerplate\n$/u)
  t.strictSame(stdout, (await execute(example, 'chaff', cleaning(OSTREL + name))).stdout, 'as the program does')
  t.not(stdout, (await execute(example, 'chaff', [OSTREL + name])).stdout, 'and not without what was learned')
})

function cleaning(file: string): string[] {
  return [file, '--profile', 'site.chaff', '--host', 'ostrel-courier']
}
