/** Tells which documents tell one story: an article under many addresses, or before and after it was edited. */
import type { Digest } from './digest.js'
import { find, forest, join } from './forest.js'

/** Two documents tell one story when they share this much of the smaller sketch, and at least so many hashes. */
const SAME_SHARE = 0.5
const SAME_HASHES = 3

/** What more documents share is furniture, and tells no story. */
const MAX_HOLDERS = 50

/** The number of the story that each document tells: near-identical bodies are one (union–find over shared hashes). */
export function foldStories(digests: readonly Digest[]): Uint32Array {
  const parent = forest(digests.length)
  const holders = new Map<number, number[]>()
  for (const [i, { sketch }] of digests.entries()) {
    const shared = new Map<number, number>()
    for (const hash of sketch) {
      const list = holders.get(hash) ?? []
      for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1)
      if (list.length < MAX_HOLDERS) holders.set(hash, [...list, i])
    }
    for (const [j, hashes] of shared) {
      const smaller = Math.min(sketch.length, digests[j]!.sketch.length)
      if (hashes >= Math.min(SAME_HASHES, smaller) && hashes >= smaller * SAME_SHARE) join(parent, i, j)
    }
  }
  return parent.map((element) => find(parent, element))
}
