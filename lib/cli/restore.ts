/** The command `chaff restore`: cleaned files and their removal log in, the originals out, byte for byte. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import { ChaffError } from '../engine/errors.js'
import { drain } from '../node/cleaning.js'
import { type Compression, pack, unpack } from '../node/compression.js'
import { fileError, isFolder, listJobs } from '../node/files.js'
import { type Failure, readSections, type Section } from '../node/log-reader.js'
import { checkOutput, OutputFolder } from '../node/output-folder.js'
import { restored } from '../node/restore.js'
import type { RestoreArgs } from './args/restore.js'
import { count, type Io, type Reporter } from './io.js'
import { fileIdentity } from './log.js'
import { writeOut } from './output.js'
import { targetOf } from './targets.js'

/** Runs the command; the reporter knows afterwards whether all went well. */
export async function runRestore(args: RestoreArgs, io: Io, reporter: Reporter): Promise<void> {
  const { cleaned, out } = args
  if (cleaned === '-') {
    throw new ChaffError('CHAFF_OPTION', 'restore: reads what was cleaned twice; name a file instead of standard input')
  }
  const isOfCopies = await isFolder(cleaned)
  if (isOfCopies && out === undefined) {
    throw new ChaffError('CHAFF_OPTION', `${cleaned}: is a folder; name a folder for the originals with --out`)
  }
  if (out !== undefined) await checkOutput(out, [cleaned])
  if (isOfCopies) await restoreFolder(args, out!, io, reporter)
  else await restoreFile(args, io, reporter)
}

/** Rebuilds every original of a folder of copies. */
async function restoreFolder(args: RestoreArgs, out: string, io: Io, reporter: Reporter): Promise<void> {
  const { cleaned, removed } = args
  const folder = new OutputFolder(out)
  let known = 0
  for await (const section of sectionsOf(args, io, reporter)) {
    known++
    const { copy, file } = section
    if (copy === undefined) {
      reporter.fail(`${removed}: ${file} was cleaned to standard output; restore it from the file that it went to`)
    } else await naming(copy, io, reporter, () => folder.write(copy, original(join(cleaned, copy), removed, section)))
  }
  await folder.removeRunFolder()
  const there = await countFiles(cleaned, removed, reporter)
  if (there > known) {
    reporter.fail(`${cleaned}: ${count(there - known, 'file')} of it the log does not know; not restored`)
  }
}

/** Rebuilds the original of a file: of one copy, or of all that was cleaned to standard output and written to it. */
async function restoreFile(args: RestoreArgs, io: Io, reporter: Reporter): Promise<void> {
  const { cleaned, removed, out } = args
  const parts: Section[] = []
  let copy: Section | undefined
  for await (const section of sectionsOf(args, io, reporter)) {
    if (section.copy === undefined) parts.push(section)
    else if (resolve(cleaned).endsWith(sep + section.copy)) copy = section
  }
  const found = parts.length > 0 ? parts : copy === undefined ? [] : [copy]
  if (found.length === 0) {
    throw new ChaffError('CHAFF_FILE', `${removed}: holds nothing of ${cleaned}; name its own log`)
  }
  const { at, bytes, packing } = found.at(-1)!.cleaned
  const size = await sizeOf(cleaned, packing)
  if (!reporter.failed && size !== at + bytes) {
    const sizes = `expected ${count(at + bytes, 'byte')}, got ${String(size)}`
    throw new ChaffError('CHAFF_FILE', `${cleaned}: is not what the log is of: ${sizes}; not restored`)
  }
  if (out === undefined) await toOutput(found, args, io, reporter)
  else await toFolder(found, args, out, io, reporter)
}

/** Writes originals to standard output, one after the other: each when it is known to be whole. */
async function toOutput(
  sections: readonly Section[],
  { cleaned, removed }: RestoreArgs,
  io: Io,
  reporter: Reporter,
): Promise<void> {
  async function* originals(): AsyncGenerator<Buffer> {
    for (const section of sections) {
      const bytes = (): AsyncIterable<Buffer> => original(cleaned, removed, section)
      if (await naming(section.file, io, reporter, () => drain(bytes()))) yield* bytes()
    }
  }
  await writeOut(originals(), io)
}

async function toFolder(
  sections: readonly Section[],
  { cleaned, removed }: RestoreArgs,
  out: string,
  io: Io,
  reporter: Reporter,
): Promise<void> {
  const folder = new OutputFolder(out)
  const names = new Set<string>()
  for (const section of sections) {
    const name = section.copy ?? originalName(section, cleaned)
    if (names.has(name)) reporter.fail(`${section.file}: another original is called ${name}; not restored`)
    else await naming(section.file, io, reporter, () => folder.write(name, original(cleaned, removed, section)))
    names.add(name)
  }
  await folder.removeRunFolder()
}

/** The original of a file, packed as what was cleaned of it is. */
function original(cleaned: string, log: string, section: Section): AsyncIterable<Buffer> {
  return pack(restored(cleaned, log, section), section.cleaned.packing)
}

/** How many bytes a file holds. */
async function sizeOf(path: string, packing: Compression): Promise<number> {
  if (packing === 'none') return (await stat(path)).size
  let size = 0
  for await (const chunk of unpack(createReadStream(path), packing, path, Infinity)) size += chunk.length
  return size
}

/** What the original of a file that went to standard output is called. */
function originalName(section: Section, cleaned: string): string {
  const { file } = section
  if (file === '-') return basename(cleaned)
  return targetOf(basename(file), section, { compress: section.cleaned.packing })
}

/** The files that a log holds whole; what else it tells is named. */
async function* sectionsOf({ removed }: RestoreArgs, io: Io, reporter: Reporter): AsyncGenerator<Section> {
  const failed = new Set<string>()
  const sections = readSections(removed)
  let next = await sections.next()
  for (; next.done !== true; next = await sections.next()) {
    io.signal.throwIfAborted()
    const section = next.value
    if (isFailure(section)) failed.add(section.file)
    else {
      // A run that was gone on with may have tried again.
      failed.delete(section.file)
      yield section
    }
  }
  for (const file of failed) reporter.fail(`${file}: could not be cleaned; there is nothing to restore`)
  if (!next.value) reporter.fail(`${removed}: is cut short; what it does not hold whole is not restored`)
}

function isFailure(section: Section | Failure): section is Failure {
  return 'failed' in section
}

/** How many files there are in a folder of copies, the log not counted. */
async function countFiles(folder: string, log: string, reporter: Reporter): Promise<number> {
  const identity = fileIdentity(log)
  let files = 0
  const jobs = listJobs(folder, (error) => {
    reporter.fail(error.message)
  })
  for await (const { path } of jobs) if (fileIdentity(path) !== identity) files++
  return files
}

/**
 * What fails is named, unless the run is to end.
 *
 * @returns whether it went well
 */
async function naming(name: string, io: Io, reporter: Reporter, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    io.signal.throwIfAborted()
    reporter.fail(fileError(name, error).message)
    return false
  }
}
