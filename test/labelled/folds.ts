/** Cross-validates on two threads: the folds are dealt out, and what comes back does not depend on how. */
import { on } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Profile } from '../../lib/engine/profile.js'
import { CROSS_FOLDS } from '../../lib/learn/cross-validate.js'

/** What a thread is to do. */
export interface FoldTask {
  readonly folder: string
  readonly folds: readonly number[]
}

const THREADS = 2
/** A thread holds all documents, measured, in MiB. */
const MEMORY = 6000

/**
 * For each fold, a profile that has seen nothing of its sites.
 *
 * @param keep a file that they are kept in, and read from when it is there
 */
export async function foldProfiles(folder: string, keep?: string): Promise<Profile[]> {
  if (keep !== undefined && existsSync(keep)) return deserialize(readFileSync(keep)) as Profile[]
  const profiles = await trainAll(folder)
  if (keep !== undefined) writeFileSync(keep, serialize(profiles))
  return profiles
}

async function trainAll(folder: string): Promise<Profile[]> {
  const profiles: Profile[] = []
  await Promise.all(
    Array.from({ length: THREADS }, async (_, thread) => {
      const folds = Array.from({ length: CROSS_FOLDS }, (_, fold) => fold).filter((fold) => fold % THREADS === thread)
      for (const [i, profile] of (await trainFolds({ folder, folds })).entries()) profiles[folds[i]!] = profile
    }),
  )
  return profiles
}

async function trainFolds(task: FoldTask): Promise<Profile[]> {
  const worker = new Worker(new URL('fold-worker.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
  try {
    for await (const [message] of on(worker, 'message') as AsyncIterable<[string | Profile[]]>) {
      if (typeof message !== 'string') return message
      console.error(`folds ${task.folds.join(', ')}: ${message}`)
    }
    throw new Error('the thread ended before it had trained')
  } finally {
    await worker.terminate()
  }
}
