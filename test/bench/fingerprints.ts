/**
 * What it costs to look a line up among fingerprints, and whether that grows with their number. Run it with `npm run bench`.
 *
 * It prints nanoseconds a line and their ratio to the smallest set, for lines that are fingerprints, that differ from one by a word,
 * and that are none: the sets are measured in turns in one run. Once all fingerprints are those of one outlet, which no
 * outlet comes near, and once an outlet has a hundred. Then: what a set takes to make and to hold, what a line costs that was made
 * to cost most, and what a profile takes to read.
 */
import { FingerprintSet, type Fingerprint } from '../../lib/engine/fingerprints.js'
import { decodeProfile, encodeProfile } from '../../lib/profile/codec.js'
import { Random } from '../support/random.js'
import { Tokens } from '../../lib/engine/tokens.js'

const SIZES = [10_000, 100_000, 1_000_000]
const LINES = 20_000
const ROUNDS = 7
/** Lines of an outlet come so many at a time. */
const ARTICLE = 20

const random = new Random(7)
const LETTERS = Array.from('etaoinshrdlucmfwyp')
const WORDS = Array.from({ length: 30_000 }, () => random.many(2, 9, () => random.pick(LETTERS)).join(''))

/** A word; frequencies fall off as those of a language do. */
function word(): string {
  return WORDS[random.below(1 + random.below(WORDS.length))]!
}

/** A line of the length that furniture has. */
function line(): string {
  return random.many(5, 16, word).join(' ')
}

function changed(key: string): string {
  const words = key.split(' ')
  return words.with(random.below(words.length), word()).join(' ')
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`
}

/** Bytes in use, after what is not has been given back. */
function inUse(): number {
  for (let i = 0; i < 3; i++) globalThis.gc!()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

interface Query {
  readonly tokens: readonly string[]
  readonly host: string
}

interface Measured {
  readonly set: FingerprintSet
  readonly queries: Readonly<Record<string, readonly Query[]>>
}

const keys = [...new Set(Array.from({ length: SIZES.at(-1)! + 1000 }, line))].slice(0, SIZES.at(-1))

/** Makes a set, tells what it took, and draws lines to look up in it. */
function prepare(size: number, ofOutlet: number): Measured {
  const hostOf = (place: number): string => `outlet ${String(Math.floor(place / ofOutlet))}`
  const fingerprints = keys
    .slice(0, size)
    .map((key, i): Fingerprint => ({ host: hostOf(i), key, kind: 'other', documents: 5, leadIn: false }))
  const before = inUse()
  const start = performance.now()
  const set = new FingerprintSet(fingerprints)
  // An outlet is indexed when the first line of it comes.
  for (const host of new Set(fingerprints.map(({ host }) => host))) set.match(Tokens.of([]), host)
  const seconds = (performance.now() - start) / 1000
  const bytes = (inUse() - before) / size
  const rss = mebibytes(process.memoryUsage().rss)
  console.log(
    `${size.toLocaleString('en').padStart(11)}: made in ${seconds.toFixed(2)} s, ` +
      `${bytes.toFixed(0)} bytes a fingerprint besides its text; the program holds ${rss}`,
  )
  const draw = (make: (key: string) => string): Query[] =>
    Array.from({ length: LINES / ARTICLE }, () => random.below(size)).flatMap((place) => {
      const first = place - (place % ofOutlet)
      const anyOfOutlet = (): string => keys[first + random.below(Math.min(ofOutlet, size))]!
      return Array.from({ length: ARTICLE }, () => ({ tokens: make(anyOfOutlet()).split(' '), host: hostOf(place) }))
    })
  return { set, queries: { 'the same': draw((key) => key), 'near one': draw(changed), none: draw(line) } }
}

/** A set all of whose pieces are common, and lines that lead to as many long keys as any line can. */
function worst(size: number): Measured {
  const text = Array.from({ length: 60 }, word).join(' ').slice(0, 390)
  const guise = (times: number): string => {
    let out = text
    for (let i = 0; i < times; i++) out = changed(out)
    return out.slice(0, 400)
  }
  const fingerprints = Array.from({ length: size }, (): Fingerprint => ({
    host: 'ostrel',
    key: guise(2),
    kind: 'other',
    documents: 5,
    leadIn: false,
  }))
  const lines = Array.from({ length: 2000 }, () => ({ tokens: guise(8).split(' '), host: 'ostrel' }))
  return { set: new FingerprintSet(fingerprints), queries: { 'worst case': lines } }
}

/** Nanoseconds a line, at best, and the share of lines matched, for each set in turns. */
function measure(sets: readonly Measured[], what: string): { cost: number; matched: number }[] {
  const results = sets.map(() => ({ cost: Infinity, matched: 0 }))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { set, queries }] of sets.entries()) {
      const lines = queries[what]!
      let matched = 0
      const start = performance.now()
      for (const { tokens, host } of lines) if (set.match(Tokens.of(tokens), host) !== undefined) matched++
      const cost = ((performance.now() - start) * 1e6) / lines.length
      results[i] = { cost: Math.min(cost, results[i]!.cost), matched: matched / lines.length }
    }
  }
  return results
}

for (const [name, ofOutlet] of [
  ['all of one outlet', SIZES.at(-1)!],
  ['a hundred of an outlet', 100],
] as const) {
  console.log(`${name}:`)
  const sets = SIZES.map((size) => prepare(size, ofOutlet))
  for (const what of Object.keys(sets[0]!.queries)) {
    const results = measure(sets, what)
    const columns = results.map(({ cost, matched }) => {
      const ratio = (cost / results[0]!.cost).toFixed(2)
      return `${ratio} × ${cost.toFixed(0).padStart(5)} ns ${(matched * 100).toFixed(1).padStart(5)} %`
    })
    console.log(`  ${what.padEnd(9)}${columns.join('   ')}`)
  }
}

for (const size of [1000, 100_000]) {
  const [{ cost, matched }] = measure([worst(size)], 'worst case') as [{ cost: number; matched: number }]
  const found = `${(matched * 100).toFixed(0)} % of lines matched`
  console.log(`${size.toLocaleString('en')} of 400 characters, all alike: ${cost.toFixed(0)} ns a line, ${found}`)
}

const profile = encodeProfile(
  keys.map((key, i) => ({
    host: `outlet ${String(i % 10_000)}`,
    key,
    kind: 'other',
    documents: 5,
    leadIn: false,
  })),
)
const start = performance.now()
const read = decodeProfile(profile, 'profile').length
const seconds = (performance.now() - start) / 1000
const size = `${read.toLocaleString('en')} fingerprints, ${mebibytes(profile.length)}`
console.log(
  `a profile of ${size}: read in ${seconds.toFixed(2)} s; the program holds ${mebibytes(process.memoryUsage().rss)}`,
)
