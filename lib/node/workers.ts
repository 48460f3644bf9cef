/** Worker threads that take over when there is much to clean. */
import type { Tinypool } from 'tinypool'
import type { Done, Settings, Task } from './task.js'

/** How many bytes are cleaned before workers are started: what is small is done before they would be. */
export const MUCH = 1 << 21

/** So many tasks for each worker are given out before the first of them must be back. */
const AHEAD = 3

/** Begins what the threads load when it is asked to; `close` when all is done. */
export class Workers {
  readonly #jobs: number
  readonly #settings: () => Settings
  readonly #after: number
  #seen = 0
  #pool: Promise<Tinypool> | undefined
  #isReady = false

  /**
   * @param jobs how many threads; with one, nothing is given to others
   * @param settings asked for when they are started
   * @param after how many bytes are cleaned before they are started; with 0 their start is waited for
   */
  constructor(jobs: number, settings: () => Settings, after = MUCH) {
    this.#jobs = jobs
    this.#settings = settings
    this.#after = after
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

  /** Has a task done by a worker. */
  async run(task: Task): Promise<Done> {
    const pool = await this.#pool!
    return (await pool.run(task)) as Done
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
      workerData: this.#settings(),
    })
  }

  async #warm(pool: Tinypool): Promise<void> {
    const empty: Task = { bytes: new Uint8Array(), name: '-', edits: false }
    await Promise.all(Array.from({ length: this.#jobs }, () => pool.run(empty)))
    this.#isReady = true
  }
}
