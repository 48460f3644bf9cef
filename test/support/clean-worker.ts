/** Cleans texts in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { clean } from '../../lib/clean.js'

parentPort?.postMessage((workerData as readonly string[]).map((text) => clean(text).text))
