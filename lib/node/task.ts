/** What a worker is given and gives back: bytes of an input in, cleaned bytes and all that is to be told of them out. */
import type { Profile } from '../engine/profile.js'
import { builtinProfile } from '../profile/builtin.js'
import type { DocumentSummary, Insertion, Observer, Problem, Removal } from './filter.js'
import { createFilter } from './format.js'
import { resolveStream, type StreamOptions } from './options.js'
import { type Place, RecordFilter } from './record-filter.js'

/** How all tasks of a run are done; it can be copied into another thread. */
export interface Settings extends Omit<StreamOptions, keyof Observer | 'profile' | 'signal' | 'name' | 'folderHost'> {
  /** What the profile has that the built-in one has not. */
  readonly profile: Partial<Profile>
}

/** One thing to do. */
export interface Task {
  /** A whole input, or whole records of one, without the line end that follows them. */
  readonly bytes: Uint8Array
  readonly name: string
  readonly folderHost?: string | undefined
  /** Where the records begin in their input; undefined for a whole input. */
  readonly from?: Place | undefined
  /** Whether removals and insertions are to be told: it takes time. */
  readonly edits: boolean
}

/** What an input can be found to be. */
export type FoundFormat = Parameters<NonNullable<Observer['onFormat']>>[0]

/** Something that an observer is to be told, by the name of its method. */
export type Told =
  | readonly ['onRemoved', Removal]
  | readonly ['onInserted', Insertion]
  | readonly ['onProblem', Problem]
  | readonly ['onDocument', DocumentSummary]
  | readonly ['onFormat', FoundFormat]

/** What became of a task. */
export interface Done {
  readonly output: Uint8Array
  readonly told: readonly Told[]
}

/** What is of one input, or cannot be copied, and what is told apart from the rest. */
const OWN: ReadonlySet<string> = new Set(['signal', 'name', 'folderHost', 'profile'])

/** What of the options goes into another thread. */
export function settingsOf(options: StreamOptions, profile: Profile): Settings {
  const given = Object.entries(options).filter(
    ([name, value]) => value !== undefined && typeof value !== 'function' && !OWN.has(name),
  )
  const own = Object.entries(profile).filter(([name, value]) => value !== builtinProfile[name as keyof Profile])
  return { ...Object.fromEntries(given), profile: Object.fromEntries(own) }
}

/**
 * Does tasks, one after the other; what it holds of one is forgotten when it is done.
 *
 * @param profile the whole profile, where it is at hand: one object is compiled once
 */
export function taskRunner({ profile: own, ...settings }: Settings, profile = wholeOf(own)): (task: Task) => Done {
  return ({ bytes, name, folderHost, from, edits }) => {
    const told: Told[] = []
    const parts: Buffer[] = []
    const { format, filter } = resolveStream({ ...settings, profile, name, ...(folderHost && { folderHost }) })
    const observer: Observer = {
      onProblem: (problem) => told.push(['onProblem', problem]),
      onDocument: (summary) => told.push(['onDocument', summary]),
      onFormat: (format) => told.push(['onFormat', format]),
      ...(edits && {
        onRemoved: (removal) => told.push(['onRemoved', removal]),
        onInserted: (insertion) => told.push(['onInserted', insertion]),
      }),
    }
    const out = (part: Buffer): unknown => parts.push(part)
    const made =
      from === undefined ? createFilter(format, filter, out, observer) : new RecordFilter(filter, out, observer, from)
    made.push(asBuffer(bytes))
    made.end()
    return { output: Buffer.concat(parts), told }
  }
}

function wholeOf(own: Partial<Profile>): Profile {
  return Object.keys(own).length === 0 ? builtinProfile : { ...builtinProfile, ...own }
}

/** Tells an observer what happened in another thread. */
export function tell(told: readonly Told[], observer: Observer): void {
  for (const [what, about] of told) {
    switch (what) {
      case 'onRemoved':
        observer.onRemoved?.({ ...about, bytes: asBuffer(about.bytes) })
        break
      case 'onInserted':
        observer.onInserted?.({ ...about, bytes: asBuffer(about.bytes) })
        break
      case 'onProblem':
        observer.onProblem?.(about)
        break
      case 'onDocument':
        observer.onDocument?.(about)
        break
      case 'onFormat':
        observer.onFormat?.(about)
    }
  }
}

/** Bytes that came from another thread have lost their methods. */
export function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}
