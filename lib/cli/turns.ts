/** Files that are cleaned beside each other; what is told of each, and its copy's place, wait for its turn. */
import type { Staged } from '../node/output-folder.js'

/** A file that is being cleaned, or what went wrong among those that are. */
export interface Turn {
  /** Its copy; undefined for what has none. */
  readonly staging: Promise<Staged> | undefined
  /** Tells of it, and puts its copy in its place. */
  readonly finish: () => Promise<void>
}

/** Those whose turn has not come, in order. */
export class Turns {
  readonly #turns: Turn[] = []
  readonly #limit: () => number
  readonly #onError: (error: unknown) => void

  /**
   * @param limit how many there may be at a time
   * @param onError is told what went wrong with one, and throws it when the run is to end
   */
  constructor(limit: () => number, onError: (error: unknown) => void) {
    this.#limit = limit
    this.#onError = onError
  }

  get isEmpty(): boolean {
    return this.#turns.length === 0
  }

  /** Says at once what went wrong, or, when others come before it, in its turn. */
  fail(error: Error): void {
    if (this.isEmpty) this.#onError(error)
    else this.#turns.push({ staging: undefined, finish: () => Promise.reject(error) })
  }

  /** Lets a file be cleaned while the next ones are; waits for the first of them when there are too many. */
  async add(turn: Turn): Promise<void> {
    // What goes wrong is told when its turn has come.
    turn.staging?.catch(() => undefined)
    this.#turns.push(turn)
    while (this.#turns.length >= this.#limit()) await this.#finishFirst()
  }

  async #finishFirst(): Promise<void> {
    const { finish } = this.#turns.shift()!
    try {
      await finish()
    } catch (error) {
      this.#onError(error)
    }
  }

  /** Waits for all of them. */
  async finish(): Promise<void> {
    while (!this.isEmpty) await this.#finishFirst()
  }

  /** Drops them: the run is to end. */
  async abandon(): Promise<void> {
    for (const { staging } of this.#turns) await staging?.then((staged) => staged.discard()).catch(() => undefined)
  }
}
