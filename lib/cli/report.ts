/** The command `chaff report`: files and folders into one page that a person reviews them with. */
import { hostOfFile } from '../node/articles.js'
import { fileError, listJobs } from '../node/files.js'
import { createFilter } from '../node/format.js'
import { resolveStream } from '../node/options.js'
import { isWrittenAt, readProfiles, write } from '../node/profile-file.js'
import { readPageParts, reportPage } from '../node/report-page.js'
import { openSource, type SourceOptions, unpacked } from '../node/source.js'
import type { Profile } from '../engine/profile.js'
import { Collector } from '../report/collector.js'
import type { ReportDocument } from '../report/document.js'
import { checkOutputFile } from './args/reading.js'
import type { ReportArgs } from './args/report.js'
import { count, type Io, type Reporter } from './io.js'
import { watched } from './progress.js'

type Reading = ReportArgs & SourceOptions

/** Runs the command; the reporter knows afterwards whether all went well. */
export async function runReport(args: ReportArgs, io: Io, reporter: Reporter): Promise<void> {
  const { output, inputs, mode } = args
  checkOutputFile(args)
  const profile = await readProfiles(args.profiles)
  const parts = await readPageParts()
  let documents = 0
  await watched('reporting', inputs, io, reporter, output === '-', async (progress) => {
    async function* counted(): AsyncGenerator<ReportDocument> {
      const reading = { ...args, onRead: progress.read }
      for await (const document of read(reading, profile, io, reporter)) {
        documents++
        progress.add({ documents: 1, bytes: 0, bytesRemoved: 0 })
        yield document
      }
    }
    await write(output === '-' ? io.stdout : output, reportPage(parts, mode, profile, counted()))
  })
  reporter.note(`${output === '-' ? 'standard output' : output}: ${count(documents, 'document')}`)
}

/** The documents of all inputs; what fails is named, and the rest goes on. */
async function* read(args: Reading, profile: Profile, io: Io, reporter: Reporter): AsyncGenerator<ReportDocument> {
  for (const input of args.inputs.length === 0 ? ['-'] : args.inputs) {
    if (input === '-') {
      const bytes = unpacked(io.stdin as AsyncIterable<Buffer>, '-', args)
      yield* judge(bytes, '-', undefined, args, profile, io, reporter)
      continue
    }
    const jobs = listJobs(input, (error) => {
      reporter.fail(error.message)
    })
    for await (const { path } of jobs) {
      if (args.output !== '-' && isWrittenAt(args.output, path)) continue
      yield* judge(open(path, path === input, args), path, hostOfFile(path, input), args, profile, io, reporter)
    }
  }
}

/** A file's bytes; it is opened when they are asked for. */
async function* open(path: string, follow: boolean, args: ReportArgs): AsyncGenerator<Buffer> {
  yield* (await openSource(path, args, follow)).bytes()
}

async function* judge(
  bytes: AsyncIterable<Buffer>,
  name: string,
  folderHost: string | undefined,
  args: ReportArgs,
  profile: Profile,
  io: Io,
  reporter: Reporter,
): AsyncGenerator<ReportDocument> {
  const collector = new Collector(args.host ?? folderHost ?? '')
  let ready: ReportDocument[] = []
  const { format, filter, observer } = resolveStream({
    ...args,
    ...(folderHost !== undefined && { folderHost }),
    profile,
    name,
    onVerdict: (line) => {
      collector.line(line, line.text)
    },
    onDocument: (summary) => {
      ready.push(collector.end(summary))
    },
    onProblem: ({ line, message }) => {
      reporter.record(`${name}:${String(line)}: ${message}; left out`, name, args.badRecords)
    },
  })
  const judging = createFilter(format, filter, () => undefined, observer)
  try {
    for await (const chunk of bytes) {
      io.signal.throwIfAborted()
      judging.push(chunk)
      yield* ready
      ready = []
    }
    judging.end()
  } catch (error) {
    io.signal.throwIfAborted()
    reporter.fail(fileError(name, error).message)
  }
  yield* ready
}
