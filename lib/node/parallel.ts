/**
 * Cleans a source as `chaff` does, with the help of workers: of NDJSON they are given batches of whole records, and what
 * they make of them is handed on in order. What comes out, and what is told, does not depend on how many there are.
 */
import type { ByteFilter, FilterOptions, Observer } from './filter.js'
import { createFilter } from './format.js'
import { resolveStream, type StreamOptions } from './options.js'
import { type Place, RecordFilter, START } from './record-filter.js'
import { asBuffer, type Done, type FoundFormat, type Task, tell, type Told } from './task.js'
import type { Workers } from './workers.js'

const NEWLINE = 0x0a
/** A batch is sent when it has so many bytes, … */
const BATCH = 1 << 18
/** … or when for so many milliseconds no more have come: whoever waits for a record must not wait for others. */
const IDLE = 5
/** So many bytes may be under way. */
const UNDER_WAY = 1 << 25

/**
 * The cleaned bytes of a source; an error of it ends them.
 *
 * @param batch how many bytes are sent at a time
 */
export async function* cleanedInParallel(
  source: AsyncIterable<Buffer>,
  options: StreamOptions,
  workers: Workers,
  batch = BATCH,
): AsyncGenerator<Buffer> {
  const rest = source[Symbol.asyncIterator]()
  try {
    yield* new ParallelCleaning(rest, options, workers, batch).run()
  } finally {
    await rest.return?.()
  }
}

/**
 * The cleaned bytes of a source that is small enough to be held.
 *
 * @param told gets what an observer is to be told, when the last byte has come
 */
export async function* cleanedAtOnce(
  source: AsyncIterable<Buffer>,
  { name = '-', folderHost, edits }: StreamOptions & Pick<Task, 'edits'>,
  workers: Workers,
  told: Told[],
): AsyncGenerator<Buffer> {
  const parts: Buffer[] = []
  for await (const chunk of source) parts.push(chunk)
  const done = await workers.run({ bytes: Buffer.concat(parts), name, folderHost, edits })
  told.push(...done.told)
  yield asBuffer(done.output)
}

class ParallelCleaning {
  readonly #source: AsyncIterator<Buffer>
  readonly #workers: Workers
  readonly #batch: number
  readonly #signal: AbortSignal | undefined
  readonly #options: FilterOptions
  readonly #observer: Observer
  readonly #format: ReturnType<typeof resolveStream>['format']
  /** Bytes that are not yet cleaned, from `#place` on, and where in them the last line ends. */
  #held: Buffer[] = []
  #length = 0
  #lastEnd = -1
  #place: Place = START
  #isRecords = false
  #out: Buffer[] = []

  constructor(source: AsyncIterator<Buffer>, options: StreamOptions, workers: Workers, batch: number) {
    this.#batch = batch
    const { format, filter, observer } = resolveStream(options)
    this.#source = source
    this.#workers = workers
    this.#signal = options.signal
    this.#options = filter
    this.#observer = observer
    this.#format = format
  }

  async *run(): AsyncGenerator<Buffer> {
    const onFormat = (format: FoundFormat): void => {
      this.#isRecords = format === 'jsonl'
      this.#observer.onFormat?.(format)
    }
    const observer = { ...this.#observer, onFormat }
    let here: ByteFilter = createFilter(this.#format, this.#options, (bytes) => this.#out.push(bytes), observer)
    while (yield* this.#cleanHere(here)) {
      if (!(yield* this.#cleanThere())) return
      // A record that is longer than may be held is passed through as it comes.
      here = new RecordFilter(this.#options, (bytes) => this.#out.push(bytes), this.#observer, this.#place)
    }
  }

  /** Cleans what comes in this thread, until workers take over where a record ends; false when all is done. */
  async *#cleanHere(filter: ByteFilter): AsyncGenerator<Buffer, boolean> {
    let chunk: Buffer | undefined = this.#take()
    for (; chunk !== undefined; chunk = await this.#next()) {
      const end: number = chunk.lastIndexOf(NEWLINE) + 1
      const isOver: boolean = this.#isRecords && end > 0 && (await this.#workers.takeOver(chunk.length))
      const mine: Buffer = isOver ? chunk.subarray(0, end) : chunk
      filter.push(mine)
      this.#place = after(this.#place, mine)
      yield* this.#written()
      if (!isOver) continue
      this.#hold(chunk.subarray(end))
      return true
    }
    filter.end()
    yield* this.#written()
    return false
  }

  *#written(): Generator<Buffer> {
    const written = Buffer.concat(this.#out)
    this.#out = []
    if (written.length > 0) yield written
  }

  /** Has workers clean what comes, until a record is too long to be held; false when all is done. */
  async *#cleanThere(): AsyncGenerator<Buffer, boolean> {
    const tasks = new Queue()
    let next: Promise<Buffer | undefined> | undefined
    for (;;) {
      next ??= this.#next()
      // An error is thrown when what came before it is written.
      next.catch(() => undefined)
      while (tasks.isFull(this.#workers.ahead)) yield* this.#give(tasks)
      const isReady = await first(next, tasks.head, this.#lastEnd >= 0)
      if (isReady === 'task') yield* this.#give(tasks)
      else if (isReady === 'nothing') this.#send(tasks, this.#cut())
      else {
        let chunk: Buffer | undefined
        try {
          chunk = await next
        } catch (error) {
          while (tasks.head !== undefined) yield* this.#give(tasks)
          throw error
        }
        next = undefined
        if (chunk !== undefined) this.#hold(chunk)
        const isLong = this.#lastEnd < 0 && this.#length > this.#options.maxRecord
        if (chunk !== undefined && !isLong) {
          if (this.#length >= this.#batch && this.#lastEnd >= 0) this.#send(tasks, this.#cut())
          continue
        }
        if (chunk === undefined) this.#send(tasks, this.#take())
        while (tasks.head !== undefined) yield* this.#give(tasks)
        return chunk !== undefined
      }
    }
  }

  #send(tasks: Queue, bytes: Buffer): void {
    const { onRemoved, onInserted } = this.#observer
    const { name, folderHost } = this.#options
    const edits = onRemoved !== undefined || onInserted !== undefined
    tasks.add(this.#workers.run({ bytes, name, folderHost, from: this.#place, edits }), bytes.length)
    this.#place = after(this.#place, bytes, 1)
  }

  /** Hands on what became of the first task. */
  async *#give(tasks: Queue): AsyncGenerator<Buffer> {
    const { output, told } = await tasks.take()
    tell(told, this.#observer)
    if (output.length > 0) yield asBuffer(output)
  }

  async #next(): Promise<Buffer | undefined> {
    const next = await this.#source.next()
    if (this.#signal?.aborted === true) throw this.#signal.reason
    return next.done === true ? undefined : next.value
  }

  #hold(chunk: Buffer): void {
    const end = chunk.lastIndexOf(NEWLINE)
    if (end >= 0) this.#lastEnd = this.#length + end
    this.#held.push(chunk)
    this.#length += chunk.length
  }

  /** Takes the whole lines of what is held, but for the end of the last one. */
  #cut(): Buffer {
    const end = this.#lastEnd
    const held = this.#take()
    this.#hold(held.subarray(end + 1))
    return held.subarray(0, end)
  }

  #take(): Buffer {
    const held = Buffer.concat(this.#held)
    this.#held = []
    this.#length = 0
    this.#lastEnd = -1
    return held
  }
}

/** The place behind bytes, and behind a line end after them. */
function after({ line, offset }: Place, bytes: Buffer, ends = 0): Place {
  let lines = ends
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return { line: line + lines, offset: offset + bytes.length + ends }
}

/** Which comes first: a chunk, the end of a task, or, where there is something to send, a moment without either. */
async function first(
  chunk: Promise<unknown>,
  task: Promise<unknown> | undefined,
  canSend: boolean,
): Promise<'chunk' | 'task' | 'nothing'> {
  let timer: NodeJS.Timeout | undefined
  const settled = async <T>(promise: Promise<unknown>, name: T): Promise<T> =>
    promise.then(
      () => name,
      () => name,
    )
  try {
    return await Promise.race([
      settled(chunk, 'chunk' as const),
      ...(task === undefined ? [] : [settled(task, 'task' as const)]),
      ...(canSend
        ? [
            new Promise<'nothing'>((done) => {
              timer = setTimeout(done, IDLE, 'nothing')
            }),
          ]
        : []),
    ])
  } finally {
    clearTimeout(timer)
  }
}

/** Tasks under way, in order. */
class Queue {
  readonly #tasks: { readonly done: Promise<Done>; readonly bytes: number }[] = []
  #bytes = 0

  get head(): Promise<Done> | undefined {
    return this.#tasks[0]?.done
  }

  isFull(ahead: number): boolean {
    return this.#tasks.length >= ahead || this.#bytes >= UNDER_WAY
  }

  add(done: Promise<Done>, bytes: number): void {
    // What goes wrong is thrown when its turn has come.
    done.catch(() => undefined)
    this.#tasks.push({ done, bytes })
    this.#bytes += bytes
  }

  async take(): Promise<Done> {
    const { done, bytes } = this.#tasks.shift()!
    this.#bytes -= bytes
    return done
  }
}
