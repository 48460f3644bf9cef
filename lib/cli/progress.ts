/** Shows on a terminal how far a run is: documents, speed, what went, and how long it will take. */
import { stat } from 'node:fs/promises'
import { listJobs } from '../node/files.js'
import { fsPath } from '../node/paths.js'
import { count, type Io, type Reporter } from './io.js'

/** What a run has done so far. */
export interface Done {
  readonly documents: number
  /** The bytes of their lines, and those of the lines that went. */
  readonly bytes: number
  readonly bytesRemoved: number
}

/** After so many milliseconds a run is long enough to be watched. */
const AFTER = 500
const EVERY = 200

/** How far a run over files is. */
export class Progress {
  readonly #now: () => number
  readonly #start: number
  #documents = 0
  #bytes = 0
  #bytesRemoved = 0
  /** Bytes of the files, packed as they are: read, and found to be done before. */
  #read = 0
  #skipped = 0
  /** All that there is to read, once that is known. */
  total: number | undefined

  /** @param now the time, in milliseconds */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
    this.#start = now()
  }

  /** Counts bytes that were read. */
  readonly read = (bytes: number): void => {
    this.#read += bytes
  }

  /** Counts documents that are done. */
  add({ documents, bytes, bytesRemoved }: Done): void {
    this.#documents += documents
    this.#bytes += bytes
    this.#bytesRemoved += bytesRemoved
  }

  /** Counts a file that was done in a run before. */
  skip(size: number, done: Done): void {
    this.#skipped += size
    this.add(done)
  }

  /** All of it in a line. */
  get line(): string {
    const seconds = (this.#now() - this.#start) / 1000
    const speed = seconds > 0 ? this.#read / seconds : 0
    const left = (this.total ?? 0) - this.#skipped - this.#read
    return [
      count(this.#documents, 'document'),
      `${(speed / 1e6).toFixed(1)} MB/s`,
      ...(this.#bytes > 0 ? [`${((100 * this.#bytesRemoved) / this.#bytes).toFixed(1)} % removed`] : []),
      // What is read is not done yet; how long that takes is not known.
      ...(left > 0 && speed > 0 ? [`${duration(left / speed)} left`] : []),
    ].join(', ')
  }
}

/** Seconds as 0:07, 12:30 or 1:02:03. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (n: number): string => String(n).padStart(2, '0')
  return h > 0 ? `${String(h)}:${two(m)}:${two(s)}` : `${String(m)}:${two(s)}`
}

/**
 * Does some work over inputs, and shows how far it is, where there is a terminal to show it on and files to read.
 *
 * @param what is done, for the line that is shown
 * @param isOutputData whether standard output, which may be the same terminal, is written to meanwhile
 */
export async function watched<T>(
  what: string,
  inputs: readonly string[],
  { stdout, env, progressAfter = AFTER }: Io,
  reporter: Reporter,
  isOutputData: boolean,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const progress = new Progress()
  const isShown =
    reporter.hasTerminal &&
    env['TERM'] !== 'dumb' &&
    !(isOutputData && stdout.isTTY === true) &&
    inputs.length > 0 &&
    !inputs.includes('-')
  if (!isShown) return work(progress)
  const stop = new AbortController()
  void sizeOf(inputs, stop.signal).then((size) => {
    progress.total = size
  })
  let timer = setTimeout(function show() {
    reporter.show(`${what}: ${progress.line}`)
    timer = setTimeout(show, Math.min(progressAfter, EVERY)).unref()
  }, progressAfter).unref()
  try {
    return await work(progress)
  } finally {
    stop.abort()
    clearTimeout(timer)
    reporter.show('')
  }
}

/** The bytes of all files of some inputs; undefined when it was asked to stop. What cannot be read is left for others to name. */
async function sizeOf(inputs: readonly string[], signal: AbortSignal): Promise<number | undefined> {
  let size = 0
  for (const input of inputs) {
    for await (const { path } of listJobs(input, () => undefined)) {
      /* c8 ignore next -- whether the run ends before its files are counted is chance */
      if (signal.aborted) return undefined
      /* c8 ignore next -- a file may go between being listed and being looked at */
      size += (await stat(fsPath(path)).catch(() => ({ size: 0 }))).size
    }
  }
  return size
}
