/** `chaff score` and `chaff train`, which read labelled documents: what they may be given. */
import type { Mode } from '../../engine/modes.js'
import { type Shape, SHAPES } from '../../learn/shapes.js'
import { command } from './command.js'
import { choice, flag, list, text } from './option.js'
import { JSON_OUTPUT, JUDGING } from './reading.js'

/** What to train the line model on. */
export interface TrainingArgs {
  /** Labelled documents. */
  readonly inputs: readonly string[]
  /** Articles with next to nothing to remove. */
  readonly clean: readonly string[]
}

export interface TrainArgs extends TrainingArgs {
  readonly command: 'train'
  readonly output: string
}

export interface ScoreArgs extends TrainingArgs {
  readonly command: 'score'
  readonly mode: Mode
  /** The shape that the documents are put into first. */
  readonly shape: Shape
  /** Train on the inputs without the sites that are scored. */
  readonly crossValidate: boolean
  /** Name the lines that went wrong. */
  readonly faults: boolean
  readonly profiles: readonly string[]
  readonly json: boolean
}

const positional = { usage: '<input..>', describe: 'labelled documents: NDJSON, plain, .gz or .zst' } as const

const CLEAN = { clean: list('train on these articles too, that have next to nothing to remove') } as const

export const SCORE = command({
  positional,
  options: {
    ...JUDGING,
    shape: choice<Shape>('shape', SHAPES, 'plain', 'put the documents into this shape first'),
    'cross-validate': flag('train on the inputs first, without the sites that are scored'),
    ...CLEAN,
    faults: flag('name the documents and lines that went wrong'),
    ...JSON_OUTPUT,
  },
  examples: [
    ['chaff score labelled.jsonl', 'measure precision, recall and loss'],
    ['chaff score labelled.jsonl --faults', 'see which lines went wrong'],
    ['chaff score labelled.jsonl --shape wrapped', 'the same text, hard-wrapped'],
  ],
  args: (inputs, values): ScoreArgs => {
    const { mode, profile, shape, crossValidate, clean, faults, json } = values
    return { command: 'score', inputs, mode, profiles: profile, shape, crossValidate, clean, faults, json }
  },
})

export const TRAIN = command({
  positional,
  options: { ...CLEAN, output: { ...text('output', 'the weights to write'), alias: 'o', demandOption: true } },
  examples: [
    ['chaff train labelled.jsonl -o weights.chaff', 'train weights on labelled documents'],
    ['chaff in.jsonl --profile weights.chaff', 'use them'],
  ],
  args: (inputs, { clean, output }): TrainArgs => ({ command: 'train', inputs, clean, output }),
})
