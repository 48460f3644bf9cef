/**
 * What chaff costs, beside what the same work costs without it: `npm run bench -- [FOLDER] [--megabytes 8] [--rounds 3] [--only TEXT]`.
 *
 * Everything is measured in one run on the same articles: those of FOLDER/raw.jsonl.gz, or made-up ones of the same lengths. Each
 * line is a program of its own, run so many times; the quickest run counts, and the most memory that any held. A ratio above 1 is
 * that much quicker than the line that it names.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Bench } from 'tinybench'
import { prepare } from './material.js'
import { run, type Used } from './processes.js'
import { type Task, tasksOf } from './tasks.js'

const MEGABYTE = 1e6
const MEBIBYTE = 2 ** 20

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    megabytes: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
})

/** The quickest of some runs, and the most that any of them held. */
function best(runs: readonly Used[]): Used {
  const [first] = runs.toSorted((a, b) => a.seconds - b.seconds)
  const memory = Math.max(...runs.map(({ memory = 0 }) => memory))
  return { ...first!, memory: memory === 0 ? undefined : memory }
}

/** Runs all tasks, one after the other, as often as told. */
async function measure(tasks: readonly Task[]): Promise<Map<string, Used>> {
  const runs = new Map<string, Used[]>(tasks.map(({ name }) => [name, []]))
  const bench = new Bench({ iterations: Number(values.rounds), time: 0, warmup: false, throws: true })
  for (const { name, program } of tasks) {
    bench.add(name, async () => {
      const used = await run(program())
      runs.get(name)!.push(used)
      // What counts is what the program took, without the start of one that times itself.
      return { overriddenDuration: used.seconds * 1000 }
    })
  }
  bench.addEventListener('cycle', ({ task }) => {
    console.error(`${task.name}: ${best(runs.get(task.name)!).seconds.toFixed(2)} s`)
  })
  await bench.run()
  return new Map([...runs].map(([name, all]) => [name, best(all)]))
}

/** Seconds to get through a megabyte, or through all of what has no size. */
function cost({ bytes }: Task, { seconds }: Used): number {
  return bytes === 0 ? seconds : (seconds * MEGABYTE) / bytes
}

function row(task: Task, tasks: readonly Task[], results: ReadonlyMap<string, Used>): string {
  const used = results.get(task.name)!
  const other = tasks.find(({ name }) => name === task.against)
  const ratio = other === undefined ? '' : `${(cost(other, results.get(other.name)!) / cost(task, used)).toFixed(2)} ×`
  const speed =
    task.bytes === 0
      ? `${(used.seconds * 1000).toFixed(0)} ms`
      : `${(task.bytes / MEGABYTE / used.seconds).toFixed(1)} MB/s`
  const processor = used.processor === undefined ? '' : `${used.processor.toFixed(1)} s`
  const memory = used.memory === undefined ? '' : `${(used.memory / MEBIBYTE).toFixed(0)} MiB`
  return `| ${[task.name, ratio, other?.name ?? '', speed, processor, memory].join(' | ')} |`
}

const work = mkdtempSync(join(tmpdir(), 'chaff-bench-'))
try {
  const material = await prepare(positionals[0], work, Number(values.megabytes) * MEGABYTE)
  const { tasks, notes } = tasksOf(material, work)
  // What a line is compared with is measured too.
  const wanted = new Set(
    tasks.filter(({ name }) => name.includes(values.only)).flatMap(({ name, against }) => [name, against]),
  )
  const chosen = tasks.filter(({ name }) => wanted.has(name))
  const results = await measure(chosen)
  console.log(
    `${String(material.articles)} ${material.what}, ${(material.bytes / MEGABYTE).toFixed(1)} MB of text; ` +
      `${String(availableParallelism())} cores, Node ${process.versions.node}; best of ${values.rounds}\n`,
  )
  console.log('| what | ratio | to | speed | processor time | memory |\n| --- | --: | --- | --: | --: | --: |')
  for (const task of chosen) console.log(row(task, chosen, results))
  for (const note of notes) console.log(`\n${note}`)
} finally {
  rmSync(work, { recursive: true })
}
