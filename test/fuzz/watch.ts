/** Runs beside the fuzzer, and ends it when an input takes too long: the input is written down first. */
import { writeFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/** What the fuzzer shares with its watch. */
export interface Shared {
  /** How many inputs were begun, and how long the one being run is. */
  readonly counts: Int32Array
  readonly input: Uint8Array
  /** Where an input that takes too long is written. */
  readonly path: string
}

const LIMIT = 30_000

const { counts, input, path } = workerData as Shared
let last = -1
setInterval(() => {
  const now = Atomics.load(counts, 0)
  if (now !== last) {
    last = now
    return
  }
  writeFileSync(path, input.slice(0, Atomics.load(counts, 1)))
  process.stderr.write(`an input took longer than ${String(LIMIT)} ms: ${path}\n`)
  process.kill(process.pid, 'SIGKILL')
}, LIMIT)
