/** The labelled documents that the built-in weights are made of and measured on, and how much each set counts. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { getDomain } from 'tldts'
import type { TrainingDocument } from '../../lib/learn/train.js'
import { hostName } from '../../lib/node/host.js'
import { readLines } from '../../lib/node/lines.js'
import { readLabelledArticles } from '../support/labelled-articles.js'
import { readReadings } from './readings.js'

/** A file of documents. */
export interface Set {
  readonly file: string
  /** What each of its lines counts: a person's labels more than a program's. */
  readonly weight: number
  /** Its documents have no labels, and next to nothing to remove. */
  readonly clean?: boolean
  /** The file of `readings/` that labels it: of its documents those that were read. */
  readonly readings?: string
}

export const SETS: readonly Set[] = [
  { file: 'gold.jsonl.gz', weight: 15 },
  { file: 'pages.readability.jsonl.gz', weight: 2 },
  { file: 'pages.container.jsonl.gz', weight: 1 },
  { file: 'pages.dump.jsonl.gz', weight: 0.3 },
  { file: 'raw.jsonl.gz', weight: 4, readings: 'raw.tsv' },
  { file: 'clean-controls.jsonl.gz', weight: 0.5, clean: true },
]

/** Pages of which a part was read as well, without a look at their labels: measured on, never trained on. */
export const READ_AGAIN: readonly Set[] = ['pages.readability', 'pages.container'].map((name) => ({
  file: `${name}.jsonl.gz`,
  weight: 0,
  readings: `${name}.tsv`,
}))

/** The project's own articles, each of an outlet of its own: what is common on the web and rare in the sets. */
export const OWN: Set = { file: 'corpus/training', weight: 2 }

/** Blogs and lists, whose labels a model drafted, count less than news. */
const DRAFTED = 'wcxb'
const DRAFTED_WEIGHT = 0.6

/** A record of these sets. */
export interface SetRecord {
  readonly id: string
  readonly host: string
  readonly url?: string
  readonly source?: string
  readonly group?: string
  readonly text?: string
  readonly lines?: readonly string[]
  readonly labels?: readonly number[]
}

/** The records of a set. */
export async function* readSet(folder: string, set: Set): AsyncGenerator<SetRecord> {
  if (set === OWN) {
    yield* readLabelledArticles('training')
    return
  }
  const readings = set.readings === undefined ? undefined : readReadings(set.readings)
  const bytes = createReadStream(join(folder, set.file)).pipe(createGunzip())
  for await (const line of readLines(bytes)) {
    if (line === '') continue
    const record = JSON.parse(line) as SetRecord
    const reading = readings?.get(record.id)
    if (readings === undefined) yield record
    else if (reading !== undefined) yield { ...record, labels: reading(linesOf(record)) }
  }
}

function linesOf({ lines, text }: SetRecord): readonly string[] {
  return lines ?? text!.split('\n')
}

/** The site that is held out with an outlet: `uk.reuters.com` with `reuters.com`. */
export function siteOf(host: string): string {
  return getDomain(host) ?? host
}

/** Whether a record is news, not a blog or a list. */
export function isNews({ source }: SetRecord): boolean {
  return source !== DRAFTED
}

/** The document of a record, to train on or to score. */
export function toDocument(record: SetRecord, { weight, clean = false }: Set): TrainingDocument {
  const lines = linesOf(record).map((line) => line.replaceAll('\n', ' '))
  return {
    id: record.id,
    host: hostName(record.host),
    lines,
    labels: record.labels ?? lines.map(() => 1),
    weight: weight * (isNews(record) ? 1 : DRAFTED_WEIGHT),
    unchecked: clean,
  }
}

/** All documents of all sets, each of its site. */
export async function readWeighted(folder: string): Promise<TrainingDocument[]> {
  const documents: TrainingDocument[] = []
  for (const set of [...SETS, OWN]) {
    for await (const record of readSet(folder, set)) {
      const document = toDocument(record, set)
      documents.push({ ...document, host: siteOf(document.host) })
    }
  }
  return documents
}
