/** The command `chaff train`: weights of the line model from labelled documents. */
import type { ChaffError } from '../engine/errors.js'
import { hash32 } from '../engine/hash.js'
import { ARTICLE, BOILERPLATE } from '../learn/score.js'
import { TRAIN_DEFAULTS, train, type TrainingDocument } from '../learn/train.js'
import { readArticles } from '../node/articles.js'
import { MAX_EXPANSION } from '../node/compression.js'
import { readLabelled } from '../node/labelled.js'
import { writeWeights } from '../node/profile-file.js'
import { rulebook } from '../profile/rulebook.js'
import type { TrainArgs, TrainingArgs } from './args/labelled.js'
import { checkOutputFile } from './args/reading.js'
import { count, type Io, type Reporter } from './io.js'

/** Runs the command; nothing is written when an input cannot be read. */
export async function runTrain({ output, ...from }: TrainArgs, io: Io, reporter: Reporter): Promise<void> {
  checkOutputFile({ inputs: [...from.inputs, ...from.clean], output })
  const documents = await readTraining(from, io, (error) => {
    reporter.fail(error.message)
  })
  if (reporter.failed) return
  const isLabelled = (label: number): boolean => documents.some(({ labels }) => labels.includes(label))
  if (!isLabelled(ARTICLE) || !isLabelled(BOILERPLATE)) {
    reporter.fail('nothing to learn from: expected lines labelled 1, article, and lines labelled 0, boilerplate')
    return
  }
  const weights = train(rulebook, documents, {
    ...TRAIN_DEFAULTS,
    progress: (step) => {
      reporter.note(step)
    },
  })
  const training = {
    documents: documents.length,
    sites: new Set(documents.map(({ host }) => host)).size,
    lines: documents.reduce((sum, { lines }) => sum + lines.length, 0),
  }
  await writeWeights(output, { weights, training })
  const { sites, lines } = training
  const documentsOfSites = `${count(documents.length, 'document')} of ${count(sites, 'site')}`
  reporter.note(`wrote ${output}: ${documentsOfSites}, ${count(lines, 'line')}`)
}

/**
 * Reads what to train on. Each file counts the same, however many lines it has: a few documents that a person labelled weigh as much
 * as thousands that a program did.
 */
export async function readTraining(
  { inputs, clean }: TrainingArgs,
  io: Io,
  onError: (error: ChaffError) => void,
): Promise<TrainingDocument[]> {
  const all: TrainingDocument[] = []
  for (const input of inputs) {
    const documents: Omit<TrainingDocument, 'weight'>[] = []
    for await (const document of readLabelled(input)) documents.push(document)
    all.push(...weighted(documents))
  }
  const fields = { field: 'text', urlField: 'url', host: undefined, maxExpansion: MAX_EXPANSION }
  for (const input of clean) {
    const documents: Omit<TrainingDocument, 'weight'>[] = []
    for await (const { host, text } of readArticles(input, io.stdin, fields, onError)) {
      const lines = text.split('\n')
      documents.push({ id: String(hash32(text)), host, lines, labels: lines.map(() => 1), unchecked: true })
    }
    all.push(...weighted(documents))
  }
  return all
}

function weighted(documents: readonly Omit<TrainingDocument, 'weight'>[]): TrainingDocument[] {
  const lines = documents.reduce((sum, document) => sum + document.lines.length, 0)
  return documents.map((document) => ({ ...document, weight: 1 / Math.max(1, lines) }))
}
