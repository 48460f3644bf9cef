import { distance as editsOf } from 'fastest-levenshtein'
import t from 'tap'
import { NearIndex } from '../../lib/engine/near.js'
import { forSeeds, Random } from '../support/random.js'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')

function letters(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(LETTERS)).join('')
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => letters(random, random.between(2, 8))).join(' ')
}

/** As many edits as told, each a letter replaced, dropped or put in, at places of `text` from `start` to `end`. */
function edited(random: Random, text: string, edits: number, start = 0, end = text.length): string {
  let out = text
  let last = end
  for (let n = 0; n < edits; n++) {
    const at = random.between(start, last - 1)
    const kind = random.below(3)
    out = out.slice(0, at) + (kind === 0 ? '' : random.pick(LETTERS)) + out.slice(kind === 1 ? at : at + 1)
    last += kind === 0 ? -1 : kind === 1 ? 1 : 0
  }
  return out
}

/** The least distance to any key that may be a near match at all, or undefined when none is within a fifth. */
function bruteForce(keys: readonly string[], key: string): number | undefined {
  const distances = keys.filter(({ length }) => length >= 24 && length <= 400).map((one) => editsOf(one, key))
  const least = Math.min(...distances)
  return least <= Math.floor(key.length / 5) ? least : undefined
}

void t.test(
  'whatever is found differs in at most a fifth of its characters, and nothing is found where nothing is near',
  (t) => {
    let found = 0
    let best = 0
    forSeeds(60, (random, seed) => {
      const keys = random.many(1, 120, () => words(random, random.between(2, 14)))
      const index = new NearIndex(keys)
      for (let n = 0; n < 12; n++) {
        const key = edited(random, random.pick(keys), random.between(0, 14))
        const place = index.nearest(key)
        if (place === undefined) continue
        found++
        const distance = editsOf(keys[place]!, key)
        const least = bruteForce(keys, key)
        if (least === undefined || distance > key.length / 5) t.fail(`${seed}: ${key} is not near ${keys[place]!}`)
        if (distance === least) best++
      }
    })
    t.ok(found > 200, `enough is found to say so, got ${String(found)}`)
    t.equal(best, found, 'what is found is what comparing with every key finds')
    t.end()
  },
)

void t.test('a key whose rare pieces are all there is found as surely as by comparing with every key', (t) => {
  const frame = 'tonight on the hill at the usual hour with '
  forSeeds(8, (random, seed) => {
    // The frame stands in too many keys to lead to any; the name alone leads to its own.
    const keys = Array.from({ length: 90 }, () => frame + letters(random, 14))
    const index = new NearIndex(keys)
    for (const [own, name] of keys.entries()) {
      const key = edited(random, name, random.between(0, 6), 0, frame.length - 4)
      const place = index.nearest(key)
      const distance = place === undefined ? undefined : editsOf(keys[place]!, key)
      if (place !== own || distance !== bruteForce(keys, key)) t.fail(`${seed}: ${key} is not found`)
    }
  })
  t.pass('all of them')
  t.end()
})

void t.test('most lines in which one word was exchanged are found', (t) => {
  const random = new Random(7)
  const keys = Array.from({ length: 500 }, () => words(random, 9))
  const index = new NearIndex(keys)
  const found = keys.filter((key, i) => {
    const parts = key.split(' ')
    const line = parts.with(random.below(parts.length), letters(random, 4)).join(' ')
    return index.nearest(line) === i
  })
  t.ok(found.length >= 450, `at least nine in ten, got ${String(found.length)} of 500`)
  t.end()
})

void t.test('of several near keys the nearest is given, and of equals the first', (t) => {
  const key = 'the podcast for people who stay up for the tide'
  const keys = [
    'the podcasts for people who stay up for that tide',
    'the podcast for people who stay up for the tides',
    'the podcast for people who stay up for the ride',
  ]
  for (const order of [keys, keys.toReversed()]) {
    const place = new NearIndex(order).nearest(key)
    t.equal(place === undefined ? place : editsOf(order[place]!, key), 1)
  }
  t.equal(new NearIndex([key, key, key]).nearest(key), 0, 'the first of three alike')
  t.end()
})

void t.test('a line is found although several keys are near it and differ in the same word', (t) => {
  const guise = (word: string): string => `low water the podcast for ${word} and for people who stay up for the tide`
  const index = new NearIndex(['monday', 'tuesday', 'friday'].map(guise))
  t.not(index.nearest(guise('saturday')), undefined)
  t.end()
})

void t.test('a key that is not meant is not given, though it is nearest', (t) => {
  const key = 'steady as the river since eighteen'
  const index = new NearIndex([key, key, 'the last ropemaker hangs up his hook'])
  t.equal(index.nearest(key, 0), 1)
  t.equal(index.nearest(key, 1), 0)
  t.equal(index.nearest(key, 2), 0)
  t.equal(new NearIndex([key]).nearest(key, 0), undefined)
  t.end()
})

void t.test('a key that is not meant does not count among the few that are compared', (t) => {
  const guise = (word: string): string => `low water the podcast for ${word} and for people who stay up for the tide`
  const keys = ['monday', 'tuesday', 'friday', 'sunday', 'saturday'].map(guise)
  const { index, comparisons } = countingIndex(keys)
  t.equal(index.nearest(keys[0]!, 0), 3)
  t.equal(comparisons(), 4)
  t.end()
})

void t.test('lines and keys that are very short or very long are not compared', (t) => {
  const random = new Random(3)
  for (const [length, near] of [
    [23, false],
    [24, true],
    [400, true],
    [401, false],
  ] as const) {
    const key = letters(random, length)
    const place = new NearIndex([key]).nearest(key)
    t.equal(place, near ? 0 : undefined, `${String(length)} characters`)
  }
  const long = letters(random, 25)
  t.equal(new NearIndex([long.slice(0, 23)]).nearest(long), undefined, 'a key that is too short')
  const longer = letters(random, 401)
  t.equal(new NearIndex([longer]).nearest(longer.slice(0, 399)), undefined, 'a key that is too long')
  t.end()
})

void t.test('a difference of a fifth is near, one of more is not, be it in letters or in length', (t) => {
  // The pieces of the first half lead to the key.
  const key = `${letters(new Random(5), 20)}${'abcdefghij'.repeat(2)}`
  const index = new NearIndex([key])
  const changed = (n: number): string => key.slice(0, 40 - n) + '-'.repeat(n)
  t.equal(index.nearest(changed(8)), 0, 'eight of forty changed')
  t.equal(index.nearest(changed(9)), undefined, 'nine of forty changed')
  t.equal(index.nearest(`${key}${'-'.repeat(10)}`), 0, 'ten more at the end of forty')
  t.equal(index.nearest(`${key}${'-'.repeat(11)}`), undefined, 'eleven more at the end of forty')
  t.end()
})

void t.test('no keys, and keys of no pieces, find nothing', (t) => {
  const line = 'the podcast for people who stay up for the tide'
  t.equal(new NearIndex([]).nearest(line), undefined)
  t.equal(new NearIndex(['', 'a', '\ud83d']).nearest(line), undefined)
  t.end()
})

/** An index that counts how many keys were compared with a line since it was asked last. */
function countingIndex(keys: readonly string[]): { index: NearIndex; comparisons: () => number } {
  let count = 0
  const index = new NearIndex(keys, (one, other) => {
    count++
    return editsOf(one, other)
  })
  const comparisons = (): number => {
    const before = count
    count = 0
    return before
  }
  return { index, comparisons }
}

/** How many keys one of some lines is compared with, at most. */
function mostComparisons(keys: readonly string[], lines: readonly string[]): number {
  const { index, comparisons } = countingIndex(keys)
  let most = 0
  for (const line of lines) {
    index.nearest(line)
    most = Math.max(most, comparisons())
  }
  return most
}

void t.test('a line is compared with a handful of keys, however many there are and however alike', (t) => {
  const random = new Random(11)
  const line = words(random, 8)
  for (const size of [10, 100, 1000, 20_000]) {
    const sets = {
      different: Array.from({ length: size }, () => words(random, 8)),
      alike: Array.from({ length: size }, () => edited(random, line, 2)),
      'all the same': Array.from({ length: size }, () => line),
      'in families': Array.from(
        { length: size },
        (_, i) => `${words(new Random(Math.floor(i / 60)), 8)} ${String(i % 60)}`,
      ),
    }
    for (const [name, keys] of Object.entries(sets)) {
      const lines = [line, `${line.slice(0, -1)}-`, ...keys.slice(0, 60)]
      const compared = mostComparisons(keys, lines)
      t.ok(compared <= 4, `${String(size)} ${name}: at most four comparisons, got ${String(compared)}`)
    }
  }
  t.end()
})

void t.test('a line is found among very many keys too, however alike they are', (t) => {
  const random = new Random(13)
  const frame = 'tonight on the hill at the usual hour the band of the valley plays for all who come with '
  const sets = {
    different: Array.from({ length: 30_000 }, () => words(random, 9)),
    // What they have in common leads to some of them, and what they have not to one.
    'of one frame': Array.from({ length: 3000 }, () => frame + letters(random, 8)),
  }
  for (const [name, keys] of Object.entries(sets)) {
    const index = new NearIndex(keys)
    const lines = Array.from({ length: 400 }, () => edited(random, random.pick(keys), random.between(1, 3)))
    const found = lines.filter((line) => index.nearest(line) !== undefined).length
    t.ok(found >= 390, `${name}: nearly all, got ${String(found)} of 400`)
  }
  const fresh = Array.from({ length: 100 }, () => frame + letters(random, 8))
  const index = new NearIndex(sets['of one frame'])
  t.ok(
    fresh.every((line) => index.nearest(line) !== undefined),
    'a guise that was never seen of a line of thousands',
  )
  t.end()
})
