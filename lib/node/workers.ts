/** Worker threads that help this one when there is much to clean. */
import { setImmediate } from 'node:timers/promises'
import type { Tinypool } from 'tinypool'
import type { Profile } from '../engine/profile.js'
import type { StreamOptions } from './options.js'
import { type Done, type Settings, settingsOf, type Task, taskRunner } from './task.js'

/** How many bytes are cleaned before workers are started: what is small is done before they would be. */
export const MUCH = 1 << 22

/**
 * So many tasks are under way before the first of them must be back, and so many more for each other thread: what is done out of turn
 * waits for it.
 */
const AHEAD = 3
const AHEAD_EACH = 9
/** Each of the other threads has so many: one that it does, and one that waits, to keep it busy. */
const BUSY = 2

/**
 * Does tasks; `close` when all is done. This thread is one of those that do: it is warm when the others are started, and takes what these
 * have no hands for.
 */
export class Workers {
  readonly #jobs: number
  readonly #options: StreamOptions
  readonly #profile: Profile
  readonly #after: number
  #here: ((task: Task) => Done) | undefined
  #seen = 0
  #pool: Promise<Tinypool> | undefined
  #isReady = false
  /** How many tasks the others have. */
  #away = 0

  /**
   * @param jobs how many threads, this one counted; with one, nothing is given to others
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

  get #others(): number {
    return this.#jobs - 1
  }

  /** How many tasks may be under way. */
  get ahead(): number {
    return AHEAD + AHEAD_EACH * this.#others
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

  /** Has a task done: by another thread, once they are up and unless they have enough to do. */
  async run(task: Task): Promise<Done> {
    if (this.#isReady && this.#away < BUSY * this.#others) return this.#give(task)
    this.#here ??= taskRunner(this.#settings, this.#profile)
    const done = this.#here(task)
    // What came from the others meanwhile tells whether they want more.
    if (this.#isReady) await setImmediate()
    return done
  }

  async #give(task: Task): Promise<Done> {
    this.#away++
    try {
      return (await (await this.#pool!).run(task)) as Done
    } finally {
      this.#away--
    }
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy()
  }

  async #start(): Promise<Tinypool> {
    const { Tinypool } = await import('tinypool')
    return new Tinypool({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: this.#others,
      maxThreads: this.#others,
      workerData: this.#settings,
    })
  }

  async #warm(pool: Tinypool): Promise<void> {
    const empty: Task = { bytes: new Uint8Array(), name: '-', edits: false }
    await Promise.all(Array.from({ length: this.#others }, () => pool.run(empty)))
    this.#isReady = true
  }
}
