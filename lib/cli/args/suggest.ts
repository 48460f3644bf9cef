/** Finds what a user may have meant by a word that was mistyped. */
import { editDistance } from '../../engine/near.js'

/** Letters that may differ, two exchanged ones counting twice; of a word of less than four letters, one. */
const MAX_DISTANCE = 2

/** The name nearest to a word, unless it is too far from all of them. */
export function suggestion(word: string, names: readonly string[]): string | undefined {
  const most = word.length < 4 ? 1 : MAX_DISTANCE
  const near = names
    .map((name) => ({ name, distance: editDistance(word, name) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.name
}
