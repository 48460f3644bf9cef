/** Spark over partitions gives the bytes of one run over everything. */
import t from 'tap'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mixedRecords } from '../support/corpus-records.js'
import { execute, type Installed, install } from '../support/examples.js'
import { line } from '../support/outlets.js'
import { missing } from '../support/outside.js'

const skip = missing({ programs: ['java'], packages: ['pyspark'] })

t.setTimeout(300_000)

/** Runs the example on this machine alone, with three tasks at a time. */
function spark(example: Installed, ...argv: string[]): ReturnType<typeof execute> {
  const env = {
    ...example.env,
    SPARK_LOCAL_IP: '127.0.0.1',
    PYSPARK_PYTHON: 'python3',
    PYSPARK_SUBMIT_ARGS: '--master local[2] --conf spark.ui.enabled=false pyspark-shell',
  }
  return execute({ ...example, env }, 'python3', ['clean.py', ...argv])
}

void t.test('partitions are learned from together and cleaned apart', { skip }, async (t) => {
  const example = install(t.testdir(), 'spark')
  const at = (...names: string[]): string => join(example.folder, ...names)
  const broken = '{"text": "this record is broken\n'
  const odd = line({
    host: 'lindau-review',
    text: 'Ein Satz mit \u2028, \u0085 und \u00e9.\r\nAdvertisement\r\nEr ist zu Ende.',
  })
  const lines = [...mixedRecords().map((record) => line({ ...record })), broken, odd]
  writeFileSync(at('all.jsonl'), lines.join(''))
  const passing = ['--format', 'jsonl', '--bad-records', 'pass']
  t.match(await execute(example, 'chaff', ['learn', 'all.jsonl', '-o', 'alone.chaff', ...passing]), { status: 0 })
  const alone = await execute(example, 'chaff', ['all.jsonl', '--profile', 'alone.chaff', ...passing])
  t.not(alone.stdout, lines.join(''), 'there is something to clean')

  const { status, stderr } = await spark(example, 'all.jsonl', at('wo rk'), '5')
  t.equal(status, 0, stderr)
  const parts = (folder: string): string[] =>
    readdirSync(at('wo rk', folder))
      .filter((name) => name.startsWith('part-'))
      .sort()
  t.ok(parts('tallies').length >= 5, 'there are partitions')
  t.equal(readFileSync(at('wo rk', 'site.chaff'), 'utf8'), readFileSync(at('alone.chaff'), 'utf8'), 'the profile')
  const cleaned = parts('cleaned').map((name) => readFileSync(at('wo rk', 'cleaned', name), 'utf8'))
  t.equal(cleaned.join(''), alone.stdout, 'the articles')
})

void t.test(
  'a program that fails in a partition fails the job, which leaves nothing that looks whole',
  { skip },
  async (t) => {
    const example = install(t.testdir({ 'all.jsonl': line({ text: 'One.' }) }), 'spark')
    writeFileSync(
      join(example.folder, 'node_modules', '.bin', 'chaff'),
      '#!/bin/sh\ncat > /dev/null\necho half\nexit 3\n',
    )
    const { status, stderr } = await spark(example, 'all.jsonl', join(example.folder, 'work'), '2')
    t.not(status, 0)
    t.match(stderr, /PIPE_FUNCTION_EXITED/u)
    t.notOk(existsSync(join(example.folder, 'work', 'tallies', '_SUCCESS')))
    t.notOk(existsSync(join(example.folder, 'work', 'site.chaff')))
  },
)
