/** The commands `chaff learn` and `chaff merge`. */
import { ChaffError } from '../engine/errors.js'
import type { Fingerprint } from '../engine/fingerprints.js'
import { digest, type Digest } from '../learn/digest.js'
import { Learner } from '../learn/learner.js'
import type { SelectOptions } from '../learn/select.js'
import { decodeDigest } from '../learn/tally.js'
import { type ArticleOptions, readArticles } from '../node/articles.js'
import { DigestRuns } from '../node/digest-runs.js'
import { type Destination, readTally, writeFingerprints, writeTally } from '../node/profile-file.js'
import { builtinProfile } from '../profile/builtin.js'
import type { LearnArgs, MergeArgs } from './args/learn.js'
import { checkOutputFile, checkSeparator } from './args/reading.js'
import { count, type Io, isBrokenPipe, type Reporter } from './io.js'
import { watched } from './progress.js'

const MEBIBYTE = 1 << 20

/** Learns the fingerprints of inputs, or writes their tally. */
export async function runLearn(args: LearnArgs, io: Io, reporter: Reporter): Promise<void> {
  checkSeparator(args)
  checkOutputFile(args)
  await withRuns(args, async (runs) => {
    const onError = (error: ChaffError, input: string): void => {
      if (error.code === 'CHAFF_RECORD') reporter.record(error.message, input, args.badRecords)
      else reporter.fail(error.message, input)
    }
    await collect(args.inputs, io, args, runs, reporter, onError)
    await finish(args, runs, io, reporter)
  })
}

/** Joins tallies into a profile, or into one tally. */
export async function runMerge(args: MergeArgs, io: Io, reporter: Reporter): Promise<void> {
  checkOutputFile(args)
  await withRuns(args, async (runs) => {
    const seen = new Map<string, string>()
    for (const input of args.inputs) {
      const digests = readTally(input, input === '-' ? io.stdin : undefined)
      let next = await digests.next()
      for (; next.done !== true; next = await digests.next()) await runs.add(next.value)
      const twin = seen.get(next.value)
      if (twin !== undefined) reporter.note(`${input}: is the same tally as ${twin}; counted once`)
      seen.set(next.value, input)
    }
    await finish(args, runs, io, reporter)
  })
}

/** Fingerprints of inputs, for cleaning them right away; what cannot be read is left for the cleaning to name. */
export async function learnFrom(
  inputs: readonly string[],
  io: Io,
  options: ArticleOptions & SelectOptions & { readonly memory: number },
  reporter: Reporter,
): Promise<readonly Fingerprint[]> {
  return withRuns(options, async (runs) => {
    await collect(inputs, io, options, runs, reporter, () => undefined)
    return (await select(runs, options)).fingerprints
  })
}

async function withRuns<T>(
  { memory }: { readonly memory: number },
  work: (runs: DigestRuns) => Promise<T>,
): Promise<T> {
  const runs = new DigestRuns(memory * MEBIBYTE)
  try {
    return await work(runs)
  } finally {
    await runs.close()
  }
}

/** Digests the articles of all inputs; shows how far it is. */
async function collect(
  inputs: readonly string[],
  io: Io,
  options: ArticleOptions,
  runs: DigestRuns,
  reporter: Reporter,
  onError: (error: ChaffError, input: string) => void,
): Promise<void> {
  await watched('learning', inputs, io, reporter, false, async (progress) => {
    for (const input of inputs.length === 0 ? ['-'] : inputs) {
      const articles = readArticles(input, io.stdin, { ...options, onRead: progress.read }, (error) => {
        onError(error, input)
      })
      for await (const article of articles) {
        io.signal.throwIfAborted()
        progress.add({ documents: 1, bytes: 0, bytesRemoved: 0 })
        const counted = digest(article)
        // What says nothing is no document: an empty shard adds none.
        if (counted.keys.length > 0) await runs.add(counted)
      }
      io.signal.throwIfAborted()
    }
  })
}

async function finish(
  args: SelectOptions & { readonly output: string; readonly tally: boolean },
  runs: DigestRuns,
  io: Io,
  reporter: Reporter,
): Promise<void> {
  const isOutput = args.output === '-'
  try {
    const written = await write(isOutput ? io.stdout : args.output, args, runs)
    reporter.note(`${isOutput ? 'standard output' : args.output}: ${written}`)
  } catch (error) {
    // Whoever read it has gone.
    if (!(error instanceof ChaffError) || !isBrokenPipe(error.cause)) throw error
  }
}

/** Writes what was counted, or what is learned of it; tells of it in words. */
async function write(
  to: Destination,
  { tally, ...options }: SelectOptions & { readonly tally: boolean },
  runs: DigestRuns,
): Promise<string> {
  if (tally) return `the tally of ${count(await writeTally(to, runs.sorted()), 'document')}`
  const { fingerprints, documents } = await select(runs, options)
  await writeFingerprints(to, fingerprints)
  return `${count(fingerprints.length, 'fingerprint')} from ${count(documents, 'document')}`
}

/** Selects outlet by outlet: of the digests, those of one outlet are in memory at a time. */
async function select(
  runs: DigestRuns,
  options: SelectOptions,
): Promise<{ fingerprints: readonly Fingerprint[]; documents: number }> {
  const learner = new Learner(builtinProfile.rules, options)
  let documents = 0
  let group: Digest[] = []
  for await (const line of runs.sorted()) {
    documents++
    const next = decodeDigest(line)!
    if (group.length > 0 && group[0]!.host !== next.host) {
      learner.add(group)
      group = []
    }
    group.push(next)
  }
  if (group.length > 0) learner.add(group)
  return { fingerprints: learner.fingerprints, documents }
}
