/** What is measured: chaff in all its uses, and beside each what does the same without it. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { justext } from './justext.js'
import type { Material } from './material.js'
import { ROOT } from '../support/root.js'
import { node, type Program } from './processes.js'

/** A line of the table. */
export interface Task {
  readonly name: string
  /** The task that it is compared with. */
  readonly against?: string
  /** Bytes of text that it works through; 0 where it works through none. */
  readonly bytes: number
  readonly program: () => Program
}

const here = (script: string): string => fileURLToPath(import.meta.resolve(script))
/** The program as it is shipped. */
const CHAFF = fileURLToPath(new URL('dist/bin/chaff.js', ROOT))
const FINGERPRINTS = [10_000, 100_000, 1_000_000]
/** How much larger the input is made, to see whether memory and the cost of a megabyte stay. */
const LARGER = [4, 16]

/** All tasks, and what is said of those that could not be. */
export function tasksOf(material: Material, work: string): { tasks: Task[]; notes: string[] } {
  const { bytes, records } = material
  const tasks = [...startUp(), ...engine(material), ...pipes(material), ...folders(material, work)]
  tasks.push({
    name: 'chaff learn',
    against: 'null filter, NDJSON',
    bytes,
    program: () => node(CHAFF, 'learn', records, '-o', join(work, 'learned.chaff')),
  })
  const notes = [
    'Readability and Defuddle are not measured: they take the HTML of a page and find the article in it, which chaff does not do; it ' +
      'begins where they end.',
  ]
  const other = justext(records)
  if (other === undefined) notes.push('jusText is not measured: Python or its package "justext" is not installed.')
  else tasks.push({ name: 'jusText, the same lines', against: 'engine', bytes, program: () => other })
  return { tasks, notes }
}

function startUp(): Task[] {
  return [
    { name: 'node -e 0', bytes: 0, program: () => ({ ...node(''), args: ['-e', '0'] }) },
    {
      name: 'chaff, no input',
      against: 'node -e 0',
      bytes: 0,
      program: () => ({ command: process.execPath, args: [CHAFF] }),
    },
  ]
}

function engine({ records, bytes }: Material): Task[] {
  const timed = (...args: string[]): Program => ({ ...node(here('./engine.js'), records, ...args), isTimed: true })
  return [
    { name: 'engine', bytes, program: () => timed() },
    ...FINGERPRINTS.map((count) => ({
      name: `engine, ${count.toLocaleString('en')} fingerprints`,
      against: 'engine',
      bytes,
      program: () => timed(String(count)),
    })),
  ]
}

function fed(path: string, times: number, script: string, ...args: readonly string[]): () => Program {
  return () => ({ ...node(script, ...args), input: { path, times } })
}

function pipes({ text, records, bytes }: Material): Task[] {
  const kinds = [
    { name: 'text', path: text, without: './null-text.js', args: ['--format', 'text'] },
    { name: 'NDJSON', path: records, without: './null-records.js', args: ['--format', 'jsonl'] },
  ]
  const tasks = kinds.flatMap(({ name, path, without, args }): Task[] => [
    { name: `null filter, ${name}`, bytes, program: fed(path, 1, here(without)) },
    { name: `chaff, ${name}`, against: `null filter, ${name}`, bytes, program: fed(path, 1, CHAFF, ...args) },
    ...LARGER.map((times) => ({
      name: `chaff, ${name}, ${String(times)} times as much`,
      against: `chaff, ${name}`,
      bytes: bytes * times,
      program: fed(path, times, CHAFF, ...args),
    })),
  ])
  tasks.push({
    name: 'phrase list, text',
    against: 'chaff, text',
    bytes,
    program: fed(text, 1, here('./phrase-list.js')),
  })
  if (hasJobs()) {
    tasks.push(
      { name: 'chaff, NDJSON, 1 worker', bytes, program: fed(records, 1, CHAFF, '--jobs', '1') },
      {
        name: 'chaff, NDJSON, 2 workers',
        against: 'chaff, NDJSON, 1 worker',
        bytes,
        program: fed(records, 1, CHAFF, '--jobs', '2'),
      },
    )
  }
  return tasks
}

function folders({ folder, bytes }: Material, work: string): Task[] {
  let made = 0
  const fresh = (): string => join(work, `out-${String(made++)}`)
  const chaff = (...args: string[]): Program => node(CHAFF, folder, '--out', fresh(), ...args)
  const tasks: Task[] = [
    { name: 'cp -r', bytes, program: () => ({ command: 'cp', args: ['-r', folder, fresh()] }) },
    { name: 'chaff, folder', against: 'cp -r', bytes, program: () => chaff() },
  ]
  if (hasJobs()) {
    tasks.push(
      { name: 'chaff, folder, 1 worker', bytes, program: () => chaff('--jobs', '1') },
      {
        name: 'chaff, folder, 2 workers',
        against: 'chaff, folder, 1 worker',
        bytes,
        program: () => chaff('--jobs', '2'),
      },
    )
  }
  return tasks
}

/** Whether this chaff can share work among workers. */
function hasJobs(): boolean {
  return spawnSync(process.execPath, [CHAFF, '--help'], { encoding: 'utf8' }).stdout.includes('--jobs')
}
