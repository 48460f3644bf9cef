/** What runs in each thread of the pool. */
import { workerData } from 'node:worker_threads'
import { type Settings, taskRunner } from './task.js'

// The pool hands over an array: what is its own, and what it was made with.
const [, settings] = workerData as readonly [unknown, Settings]

export default taskRunner(settings)
