/**
 * A coverage-guided fuzzer: inputs that reach what none reached before are kept and changed further (as AFL does; M. Zalewski,
 * 2013). Started by `npm run fuzz -- TARGET… [--seconds N] [--seed N] [--folder DIR]`; without a target all take turns.
 *
 * What it keeps, and what it found, stands in the folder: `corpus/TARGET/` and `found/TARGET/`. It ends with 1 when a promise
 * was broken.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { Random } from '../support/random.js'
import { Coverage } from './coverage.js'
import { mutate } from './mutate.js'
import type { Target } from './targets.js'
import type { Shared } from './watch.js'

register('./hooks.js', import.meta.url)
// Loaded after the hooks, which make it count.
const { TARGETS } = (await import('./targets.js')) as { TARGETS: Readonly<Record<string, Target>> }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: join(tmpdir(), 'chaff-fuzz') },
  },
})

const MAX_INPUT = 1 << 16
/** How long a target is fuzzed before the next one has its turn, in milliseconds. */
const TURN = 5_000

const shared: Shared = {
  counts: new Int32Array(new SharedArrayBuffer(8)),
  input: new Uint8Array(new SharedArrayBuffer(MAX_INPUT)),
  path: join(values.folder, 'too-slow'),
}

/** Fuzzes one target. */
class Fuzzer {
  readonly #name: string
  readonly #target: Target
  readonly #random: Random
  readonly #coverage = new Coverage()
  readonly #corpus: Buffer[] = []
  readonly #found = new Set<string>()
  runs = 0
  /** The most time that a run took of the processor, in milliseconds. */
  slowest = 0

  constructor(name: string, target: Target, seed: number) {
    this.#name = name
    this.#target = target
    this.#random = new Random(seed)
    for (const kind of ['corpus', 'found']) mkdirSync(this.#folder(kind), { recursive: true })
  }

  #folder(kind: string): string {
    return join(values.folder, kind, this.#name)
  }

  /** Runs what is known, so that only what is new is kept. */
  async begin(): Promise<void> {
    const folder = this.#folder('corpus')
    const known = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    for (const input of [...this.#target.seeds, ...known]) await this.#try(input, true)
  }

  /** Fuzzes until a moment. */
  async until(end: number): Promise<void> {
    while (performance.now() < end) await this.#try(mutate(this.#random, this.#corpus, this.#target.words), false)
  }

  async #try(input: Buffer, isKnown: boolean): Promise<void> {
    this.runs++
    shared.input.set(input.subarray(0, MAX_INPUT))
    Atomics.store(shared.counts, 1, input.length)
    Atomics.add(shared.counts, 0, 1)
    const start = process.cpuUsage()
    try {
      await this.#target.run(input)
    } catch (error) {
      this.#report(input, error)
    }
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1000
    if (took > this.slowest) {
      this.slowest = took
      writeFileSync(join(values.folder, `slowest-${this.#name}`), input)
    }
    if (!this.#coverage.take() && !isKnown) return
    this.#corpus.push(input)
    if (!isKnown) writeFileSync(join(this.#folder('corpus'), nameOf(input)), input)
  }

  /** Writes an input down that breaks a promise, once for each place where that shows. */
  #report(input: Buffer, error: unknown): void {
    const { stack = '' } = error as Error
    const place = stack
      .split('\n')
      .filter((line) => line.includes(' at '))
      .slice(0, 3)
      .join('\n')
    if (this.#found.has(place)) return
    this.#found.add(place)
    const path = join(this.#folder('found'), nameOf(input))
    writeFileSync(path, input)
    console.log(`${this.#name}: ${path}\n${stack}\n`)
  }

  get summary(): string {
    const { places } = this.#coverage
    const counts = [`${String(this.runs)} runs`, `${String(this.#corpus.length)} kept`, `${String(places)} places`]
    return `${this.#name}: ${counts.join(', ')}, slowest ${this.slowest.toFixed(0)} ms, ${String(this.#found.size)} found`
  }

  get found(): number {
    return this.#found.size
  }
}

function nameOf(input: Buffer): string {
  return createHash('sha256').update(input).digest('hex').slice(0, 16)
}

const names = positionals.length > 0 ? positionals : Object.keys(TARGETS)
const fuzzers = names.map((name) => {
  const target = TARGETS[name]
  if (target === undefined) throw new Error(`no target ${name}; there are ${Object.keys(TARGETS).join(', ')}`)
  return new Fuzzer(name, target, Number(values.seed))
})
const watch = new Worker(new URL('./watch.js', import.meta.url), { workerData: shared })
for (const fuzzer of fuzzers) await fuzzer.begin()
const end = performance.now() + 1000 * Number(values.seconds)
while (performance.now() < end) {
  for (const fuzzer of fuzzers) await fuzzer.until(Math.min(end, performance.now() + TURN))
  console.log(fuzzers.map(({ summary }) => summary).join('\n'), '\n')
}
await watch.terminate()
process.exitCode = fuzzers.some(({ found }) => found > 0) ? 1 : 0
