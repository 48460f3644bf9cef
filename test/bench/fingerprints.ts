/**
 * What it costs to look a line up among fingerprints, and whether that grows with their number. Run it with
 * `npm run bench`. It prints nanoseconds per line and the ratio to the smallest set, measured side by side in one run.
 */
import { FingerprintSet, type Fingerprint } from '../../lib/engine/fingerprints.js'
import { tokenise } from '../../lib/engine/normalise.js'
import { Random } from '../support/random.js'

const SIZES = [10_000, 100_000, 1_000_000]
const LINES = 20_000
const ROUNDS = 3

const random = new Random(7)
const LETTERS = Array.from('etaoinshrdlucmfwyp')
const words = Array.from({ length: 30_000 }, () => random.many(2, 9, () => random.pick(LETTERS)).join(''))

/** A line of the length that furniture has, of words whose frequencies fall off as those of a language do. */
function line(): string {
  return random.many(4, 16, () => words[random.below(1 + random.below(words.length))]!).join(' ')
}

const keys = Array.from({ length: SIZES.at(-1)! }, line)
// A tenth of the lines are fingerprints, a tenth differ from one by a word, the others are none.
const queries = Array.from({ length: LINES }, (_, i) => {
  const key = keys[random.below(SIZES[0]!)]!
  if (i % 10 === 0) return tokenise(key)
  return tokenise(i % 10 === 1 ? key.replace(/ \S+/u, ' other') : line())
})

let base = 0
for (const size of SIZES) {
  const fingerprints = keys
    .slice(0, size)
    .map((key): Fingerprint => ({ host: 'ostrel', key, kind: 'other', documents: 5, leadIn: false }))
  const built = performance.now()
  const set = new FingerprintSet(fingerprints)
  const load = performance.now() - built
  let best = Infinity
  let matched = 0
  for (let round = 0; round < ROUNDS; round++) {
    matched = 0
    const start = performance.now()
    for (const tokens of queries) if (set.match(tokens, 'ostrel') !== undefined) matched++
    best = Math.min(best, performance.now() - start)
  }
  const cost = (best * 1e6) / LINES
  base ||= cost
  const ratio = (cost / base).toFixed(2)
  console.log(
    `${String(size).padStart(9)} fingerprints: ${cost.toFixed(0)} ns a line, ${ratio} × the smallest; ` +
      `${String(matched)} of ${String(LINES)} lines matched; made in ${load.toFixed(0)} ms`,
  )
}
