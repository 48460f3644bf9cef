/** Reads and writes profiles and tallies: whole, or not at all. */
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, rename, rm, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ChaffError } from '../engine/errors.js'
import type { Fingerprint } from '../engine/fingerprints.js'
import { Checksum } from '../engine/hash.js'
import type { Profile } from '../engine/profile.js'
import type { Digest } from '../learn/digest.js'
import { decodeDigest, TallyFooter, tallyHeader } from '../learn/tally.js'
import { builtinProfile } from '../profile/builtin.js'
import { decodeProfile, encodeProfile } from '../profile/codec.js'
import { parseSiteRules, type SiteFile } from '../profile/site-rules.js'
import { decodeWeights, encodeWeights, isWeights, type TrainedWeights } from '../profile/weights.js'
import { fileError, listJobs } from './files.js'
import { readLines } from './lines.js'
import { unpacked } from './source.js'

/** A profile larger than this, in bytes, is refused before it is read: it must fit into one string. */
const MAX_PROFILE = 500 * 2 ** 20

/** What a file of chaff's knows: fingerprints, the weights of the line model, or rules for outlets. */
export type ProfilePart =
  | { readonly type: 'fingerprints'; readonly fingerprints: readonly Fingerprint[] }
  | ({ readonly type: 'weights' } & TrainedWeights)
  | ({ readonly type: 'rules' } & SiteFile)

/** @throws {ChaffError} CHAFF_FILE when it cannot be read, CHAFF_PROFILE when it is no sound profile of this version */
export async function readProfilePart(path: string): Promise<ProfilePart> {
  try {
    const { size } = await stat(path)
    if (size > MAX_PROFILE)
      throw new ChaffError('CHAFF_PROFILE', `${path}: is too large for a profile: ${String(size)} bytes`)
    const text = await readFile(path, 'utf8')
    if (/^[ \t]*host:/mu.test(text) && !text.startsWith('{')) return { type: 'rules', ...parseSiteRules(text, path) }
    if (isWeights(text)) return { type: 'weights', ...decodeWeights(text, path) }
    return { type: 'fingerprints', fingerprints: decodeProfile(text, path) }
  } catch (error) {
    throw fileError(path, error)
  }
}

/** @throws {ChaffError} CHAFF_FILE when it cannot be read, CHAFF_PROFILE when it is no file of rules */
export async function readSiteRules(path: string): Promise<SiteFile> {
  try {
    return parseSiteRules(await readFile(path, 'utf8'), path)
  } catch (error) {
    throw fileError(path, error)
  }
}

/**
 * The files that a path stands for: itself, or all in the folder that it names and below, in the order of their names. Hidden
 * ones are left out.
 *
 * @throws {ChaffError} CHAFF_FILE when it cannot be read, CHAFF_PROFILE when the folder holds none
 */
export async function profileFiles(path: string): Promise<readonly string[]> {
  const files: string[] = []
  const jobs = listJobs(path, (error) => {
    throw error
  })
  for await (const { path: file, target } of jobs) {
    if (file === path || !target.split(sep).some((name) => name.startsWith('.'))) files.push(file)
  }
  if (files.length === 0) throw new ChaffError('CHAFF_PROFILE', `${path}: is a folder with no profiles or rules in it`)
  return files
}

/**
 * The built-in profile with others laid over it, from files that `chaff learn`, `merge` or `train` wrote, or rules for outlets, or
 * folders of them: fingerprints and rules add up, of weights the last count.
 *
 * @throws {ChaffError} CHAFF_FILE when one cannot be read, CHAFF_PROFILE when it is damaged or of another version
 */
export async function readProfiles(paths: readonly string[]): Promise<Profile> {
  let profile = builtinProfile
  const files: string[] = []
  for (const path of paths) files.push(...(await profileFiles(path)))
  for (const path of files) {
    const part = await readProfilePart(path)
    if (part.type === 'rules') profile = { ...profile, sites: [...(profile.sites ?? []), ...part.sites] }
    else
      profile =
        part.type === 'weights'
          ? { ...profile, weights: part.weights }
          : { ...profile, fingerprints: [...(profile.fingerprints ?? []), ...part.fingerprints] }
  }
  return profile
}

/** @throws {ChaffError} CHAFF_FILE when it cannot be written */
export async function writeWeights(path: string, weights: TrainedWeights): Promise<void> {
  await writeWhole(path, [encodeWeights(weights)])
}

/** Where something is written: the path of a file, or standard output, which is left open. */
export type Destination = string | Writable

/** @throws {ChaffError} CHAFF_FILE when it cannot be written */
export async function writeFingerprints(to: Destination, fingerprints: readonly Fingerprint[]): Promise<void> {
  await write(to, [encodeProfile(fingerprints)])
}

/**
 * Writes a tally of sorted digests.
 *
 * @returns how many documents it holds
 * @throws {ChaffError} CHAFF_FILE when it cannot be written
 */
export async function writeTally(to: Destination, digests: AsyncIterable<string>): Promise<number> {
  const footer = new TallyFooter()
  await write(to, tallyLines(digests, footer))
  return footer.documents
}

async function* tallyLines(digests: AsyncIterable<string>, footer: TallyFooter): AsyncGenerator<string> {
  yield `${tallyHeader()}\n`
  for await (const line of digests) {
    footer.add(line)
    yield `${line}\n`
  }
  yield `${footer.line}\n`
}

/**
 * The digests of a tally, or of several, one after the other, plain or packed.
 *
 * @param stdin what to read instead of a file, whose name the path is then
 * @returns a checksum: tallies with the same one are the same
 * @throws {ChaffError} CHAFF_FILE when it cannot be read, CHAFF_PROFILE when it is no sound tally of this version
 */
export async function* readTally(path: string, stdin?: Readable): AsyncGenerator<Digest, string> {
  const refuse = (message: string): never => {
    throw new ChaffError('CHAFF_PROFILE', `${path}: ${message}`)
  }
  const sum = new Checksum()
  let number = 0
  // Of a tally that is begun, what it must end on.
  let footer: TallyFooter | undefined
  try {
    // However far it grows, a line at a time is held.
    const bytes = unpacked(stdin ?? createReadStream(path), path, { maxExpansion: Infinity })
    for await (const line of readLines(bytes)) {
      number++
      if (footer === undefined) {
        if (line !== tallyHeader()) refuse('is no tally of this version of chaff; make it with chaff learn --tally')
        footer = new TallyFooter()
      } else if (line === footer.line) {
        sum.add(line)
        footer = undefined
      } else {
        footer.add(line)
        yield decodeDigest(line) ?? refuse(`line ${String(number)} is neither a digest nor the checksum; it is damaged`)
      }
    }
  } catch (error) {
    throw fileError(path, error)
  }
  if (number === 0) refuse('is empty; make it with chaff learn --tally')
  if (footer !== undefined) refuse('ends without its checksum; it is cut off or damaged')
  return sum.hex
}

/** Writes to standard output, or a file whole. */
export async function write(to: Destination, parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  if (typeof to === 'string') {
    await writeWhole(to, parts)
    return
  }
  try {
    await pipeline(Readable.from(parts), to, { end: false })
  } catch (error) {
    throw fileError('standard output', error)
  }
}

/** Writes a file through a temporary one beside it. */
async function writeWhole(path: string, parts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const temporary = `${path}.chaff-${String(process.pid)}.tmp`
  try {
    await pipeline(Readable.from(parts), createWriteStream(temporary))
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw fileError(path, error)
  }
}

/** Whether a file is what `write` makes at a path, or made in part: now, or when it was killed. */
export function isWrittenAt(path: string, file: string): boolean {
  const [whole, other] = [resolve(path), resolve(file)]
  return other.startsWith(whole) && /^(?:\.chaff-\d+\.tmp)?$/u.test(other.slice(whole.length))
}
