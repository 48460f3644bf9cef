/** A thread that trains without some folds' sites, one fold after another, and sends each fold's weights and rules when it is done. */
import { parentPort, workerData } from 'node:worker_threads'
import { crossValidate } from '../../lib/learn/cross-validate.js'
import { TRAIN_DEFAULTS } from '../../lib/learn/train.js'
import { rulebook } from '../../lib/profile/rulebook.js'
import type { FoldTask } from './folds.js'
import { readWeighted } from './sets.js'

const { folder, folds } = workerData as FoldTask
// What a thread prints comes out when it rests, and training does not.
const progress = (step: string): void => {
  parentPort!.postMessage(step)
}
const profiles = crossValidate(rulebook, await readWeighted(folder), { ...TRAIN_DEFAULTS, progress }, folds)
parentPort!.postMessage(profiles)
