/** Says what cleaning would do, and writes no file. */
import { hostOfFile } from '../node/articles.js'
import { drain } from '../node/cleaning.js'
import { fileError, type Job, listJobs } from '../node/files.js'
import { cleanedInParallel } from '../node/parallel.js'
import { openSource, type SourceFile, unpacked } from '../node/source.js'
import type { Cleaning } from './clean.js'
import { printable } from './io.js'
import { findTwin, targetOf, twinError } from './targets.js'
import { Totals } from './totals.js'

/** Cleans all inputs to nowhere; prints, to standard output, what would go from each that would change. */
export async function tryFiles(cleaning: Cleaning): Promise<void> {
  const { args, reporter } = cleaning
  const inputs = args.inputs.length === 0 ? ['-'] : args.inputs
  for (const [i, input] of inputs.entries()) {
    if (input === '-') await tryStdin(cleaning)
    else {
      const jobs = listJobs(input, (error) => {
        reporter.fail(error.message)
      })
      for await (const job of jobs) await tryFile(cleaning, job, i)
    }
  }
}

async function tryStdin(cleaning: Cleaning): Promise<void> {
  const { args, io } = cleaning
  await naming(cleaning, '-', () =>
    tryBytes(cleaning, '-', unpacked(io.stdin as AsyncIterable<Buffer>, '-', args), undefined),
  )
}

async function tryFile(cleaning: Cleaning, job: Job, i: number): Promise<void> {
  const { args, source: options } = cleaning
  const { path, target } = job
  const input = args.inputs[i]!
  await naming(cleaning, path, async () => {
    const source: SourceFile = await openSource(path, options, path === input)
    try {
      const copy = { path, target: targetOf(target, source, args) }
      const twin = args.out === undefined ? undefined : await findTwin(args.inputs.slice(0, i + 1), copy, args)
      if (twin !== undefined) throw twinError(path, twin)
      await tryBytes(cleaning, path, source.bytes(), hostOfFile(path, input))
    } finally {
      await source.close()
    }
  })
}

/** What fails is named, unless the run is to end. */
async function naming({ io, reporter }: Cleaning, name: string, work: () => Promise<void>): Promise<void> {
  io.signal.throwIfAborted()
  try {
    await work()
  } catch (error) {
    io.signal.throwIfAborted()
    reporter.fail(fileError(name, error).message)
  }
}

async function tryBytes(
  { args, io, optionsFor, totals, workers }: Cleaning,
  name: string,
  source: AsyncIterable<Buffer>,
  folderHost: string | undefined,
): Promise<void> {
  const counts = new Totals()
  const options = optionsFor(name, {
    onDocument: (summary) => {
      counts.add(summary)
    },
  })
  await drain(cleanedInParallel(source, { ...(folderHost !== undefined && { folderHost }), ...options }, workers))
  const line = args.json
    ? JSON.stringify({ file: name, ...counts.facts })
    : `${printable(name)}: ${counts.lines} would go${counts.kinds}`
  if (counts.counts.bytesRemoved > 0) io.stdout.write(`${line}\n`)
  totals.merge(counts.counts)
}
