/** Worker threads that take over when there is much to clean. */
import type { Tinypool } from 'tinypool'
import type { Profile } from '../engine/profile.js'
import type { StreamOptions } from './options.js'
import { type Done, type Settings, settingsOf, type Task, taskRunner } from './task.js'

/** How many bytes are cleaned before workers are started: what is small is done before they would be. */
export const MUCH = 1 << 25

/** So many tasks for each worker are given out before the first of them must be back. */
const AHEAD = 3

/** Does tasks: here, until threads have been started and are up; `close` when all is done. */
export class Workers {
  readonly #jobs: number
  readonly #options: StreamOptions
  readonly #profile: Profile
  readonly #after: number
  #here: ((task: Task) => Done) | undefined
  #seen = 0
  #pool: Promise<Tinypool> | undefined
  #isReady = false

  /**
   * @param jobs how many threads; with one, nothing is given to others
   * @param options how all that is given to them is cleaned
   * @param after how many bytes are cleaned before they are started; with 0 their start is waited for
   */
  constructor(jobs: number, options: StreamOptions, profile: Profile, after = MUCH) {
    this.#jobs = jobs
    this.#options = options
    this.#profile = profile
    this.#after = after
  }

  get #settings(): Settings {
    return settingsOf(this.#options, this.#profile)
  }

  /** How many tasks may be under way. */
  get ahead(): number {
    return AHEAD * this.#jobs
  }

  /**
   * Whether workers should be given what comes next, now that so many more bytes have come: when there are many, and the
   * threads are up. Until then they are cleaned here.
   */
  async takeOver(bytes: number): Promise<boolean> {
    this.#seen += bytes
    if (this.#isReady) return true
    if (this.#jobs < 2 || this.#seen < this.#after) return false
    if (this.#pool === undefined) {
      this.#pool = this.#start()
      const isUp = this.#pool.then((pool) => this.#warm(pool))
      // What goes wrong is told by the first task.
      isUp.catch(() => undefined)
      if (this.#after === 0) await isUp
    }
    return this.#isReady
  }

  /** Has a task done: by a worker, once they have taken over. */
  async run(task: Task): Promise<Done> {
    if (this.#isReady) return (await (await this.#pool!).run(task)) as Done
    this.#here ??= taskRunner(this.#settings, this.#profile)
    return this.#here(task)
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy()
  }

  async #start(): Promise<Tinypool> {
    const { Tinypool } = await import('tinypool')
    return new Tinypool({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: this.#jobs,
      maxThreads: this.#jobs,
      workerData: this.#settings,
    })
  }

  async #warm(pool: Tinypool): Promise<void> {
    const empty: Task = { bytes: new Uint8Array(), name: '-', edits: false }
    await Promise.all(Array.from({ length: this.#jobs }, () => pool.run(empty)))
    this.#isReady = true
  }
}
