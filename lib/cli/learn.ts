/** The commands `chaff learn`, `chaff merge` and `chaff inspect`. */
import { type Kind, KINDS } from '../engine/kind.js'
import type { ChaffError } from '../engine/errors.js'
import type { Fingerprint } from '../engine/fingerprints.js'
import { digest, type Digest } from '../learn/digest.js'
import { Learner } from '../learn/learner.js'
import type { SelectOptions } from '../learn/select.js'
import { decodeDigest } from '../learn/tally.js'
import { type ArticleOptions, readArticles } from '../node/articles.js'
import { DigestRuns } from '../node/digest-runs.js'
import { fileError } from '../node/files.js'
import { readFingerprints, readTally, writeFingerprints, writeTally } from '../node/profile-file.js'
import { builtinProfile } from '../profile/builtin.js'
import type { InspectArgs, LearnArgs, MergeArgs } from './args.js'
import { count, type Io, type Reporter } from './io.js'

const MEBIBYTE = 1 << 20

/** Learns the fingerprints of inputs, or writes their tally. */
export async function runLearn(args: LearnArgs, io: Io, reporter: Reporter): Promise<void> {
  const runs = new DigestRuns(args.memory * MEBIBYTE)
  try {
    const documents = await collect(args.inputs, io, args, runs, reporter)
    await finish(args, runs, documents, reporter)
  } finally {
    await runs.close()
  }
}

/** Joins tallies into a profile, or into one tally. */
export async function runMerge(args: MergeArgs, reporter: Reporter): Promise<void> {
  const runs = new DigestRuns(args.memory * MEBIBYTE)
  const seen = new Map<string, string>()
  let documents = 0
  try {
    for (const input of args.inputs) {
      const digests = readTally(input)
      try {
        let next = await digests.next()
        for (; next.done !== true; next = await digests.next()) {
          await runs.add(next.value)
          documents++
        }
        const twin = seen.get(next.value)
        if (twin !== undefined) reporter.note(`${input}: is the same tally as ${twin}; counted once`)
        seen.set(next.value, input)
      } catch (error) {
        throw fileError(input, error)
      }
    }
    await finish(args, runs, documents, reporter)
  } finally {
    await runs.close()
  }
}

/** Fingerprints of inputs, for cleaning them right away. */
export async function learnFrom(
  inputs: readonly string[],
  io: Io,
  options: ArticleOptions & SelectOptions & { readonly memory: number },
  reporter: Reporter,
): Promise<readonly Fingerprint[]> {
  const runs = new DigestRuns(options.memory * MEBIBYTE)
  try {
    await collect(inputs, io, options, runs, reporter)
    return await select(runs, options)
  } finally {
    await runs.close()
  }
}

async function collect(
  inputs: readonly string[],
  io: Io,
  options: ArticleOptions,
  runs: DigestRuns,
  reporter: Reporter,
): Promise<number> {
  let documents = 0
  for (const input of inputs.length === 0 ? ['-'] : inputs) {
    const onError = (error: ChaffError): void => {
      reporter.fail(error.message, input)
    }
    for await (const article of readArticles(input, io.stdin, options, onError)) {
      await runs.add(digest(article))
      documents++
    }
  }
  return documents
}

async function finish(
  args: SelectOptions & { readonly output: string; readonly tally: boolean },
  runs: DigestRuns,
  documents: number,
  reporter: Reporter,
): Promise<void> {
  if (args.tally) {
    await writeTally(args.output, runs.sorted())
    reporter.note(`${args.output}: the tally of ${count(documents, 'document')}`)
    return
  }
  const fingerprints = await select(runs, args)
  await writeFingerprints(args.output, fingerprints)
  const learned = `${count(fingerprints.length, 'fingerprint')} from ${count(documents, 'document')}`
  reporter.note(`${args.output}: ${learned}`)
}

/** Selects outlet by outlet: of the digests, those of one outlet are in memory at a time. */
async function select(runs: DigestRuns, options: SelectOptions): Promise<readonly Fingerprint[]> {
  const learner = new Learner(builtinProfile.rules, options)
  let group: Digest[] = []
  for await (const line of runs.sorted()) {
    const next = decodeDigest(line)!
    if (group.length > 0 && group[0]!.host !== next.host) {
      learner.add(group)
      group = []
    }
    group.push(next)
  }
  if (group.length > 0) learner.add(group)
  return learner.fingerprints
}

/** Tells what a profile knows. */
export async function runInspect(args: InspectArgs, io: Io): Promise<void> {
  const fingerprints = await readFingerprints(args.input)
  const hosts = new Map<string, Fingerprint[]>()
  for (const one of fingerprints) {
    const list = hosts.get(one.host)
    if (list === undefined) hosts.set(one.host, [one])
    else list.push(one)
  }
  if (args.json) {
    for (const one of fingerprints) io.stdout.write(`${JSON.stringify(one)}\n`)
    return
  }
  const kinds = KINDS.map((kind: Kind) => [kind, fingerprints.filter((one) => one.kind === kind).length] as const)
  const byKind = kinds.flatMap(([kind, n]) => (n > 0 ? [`${kind} ${String(n)}`] : [])).join(', ')
  io.stdout.write(
    `${args.input}: ${count(fingerprints.length, 'fingerprint')} of ${count(hosts.size, 'outlet')} (${byKind})\n`,
  )
  for (const [host, list] of hosts) {
    io.stdout.write(`\n${host === '' ? 'any outlet' : host}: ${count(list.length, 'fingerprint')}\n`)
    for (const { kind, documents, leadIn, key } of list.toSorted((a, b) => b.documents - a.documents)) {
      io.stdout.write(`  ${String(documents).padStart(6)}  ${kind.padEnd(10)}  ${key}${leadIn ? ' …' : ''}\n`)
    }
  }
}
