/**
 * The engine by itself: `node engine.js ARTICLES.jsonl [FINGERPRINTS]` cleans the articles in memory, one at a time, and prints the
 * seconds that it took. With a number, so many made-up fingerprints are laid over the built-in profile, fifty of each outlet: the first
 * of them of the articles' own outlets.
 */
import { readFileSync } from 'node:fs'
import { clean } from '../../lib/clean.js'
import type { Fingerprint } from '../../lib/engine/fingerprints.js'
import type { Profile } from '../../lib/engine/profile.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { Random } from '../support/random.js'

const [path = '', count = '0'] = process.argv.slice(2)
/** The articles that are cleaned before the clock starts, so that what is measured is compiled. */
const WARM_UP = 500
const PER_OUTLET = 50

const articles = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { host: string; text: string })

function withFingerprints(number: number): Profile {
  if (number === 0) return builtinProfile
  const random = new Random(7)
  const letters = Array.from('etaoinshrdlucmfwyp')
  const words = Array.from({ length: 30_000 }, () => random.many(2, 9, () => random.pick(letters)).join(''))
  const hosts = [...new Set(articles.map(({ host }) => host))]
  const fingerprints = Array.from({ length: number }, (_, i): Fingerprint => {
    const outlet = Math.floor(i / PER_OUTLET)
    const key = random.many(5, 16, () => random.pick(words)).join(' ')
    return { host: hosts[outlet] ?? `outlet ${String(outlet)}`, key, kind: 'other', documents: 5, leadIn: false }
  })
  return { ...builtinProfile, fingerprints }
}

const profile = withFingerprints(Number(count))
const cleanAll = (some: typeof articles): void => {
  for (const { host, text } of some) clean(text, { profile, host })
}
cleanAll(articles.slice(0, WARM_UP))
const start = performance.now()
cleanAll(articles)
process.stdout.write(String((performance.now() - start) / 1000))
