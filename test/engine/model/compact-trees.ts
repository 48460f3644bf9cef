import t from 'tap'
import { evaluatorOf } from '../../../lib/engine/model/compact-trees.js'
import { FEATURES } from '../../../lib/engine/model/features.js'
import { evaluate } from '../../../lib/engine/model/trees.js'
import { builtinProfile } from '../../../lib/profile/builtin.js'
import { type Drawn, plant } from '../../support/model.js'
import { forSeeds, type Random } from '../../support/random.js'

const WIDTH = FEATURES.length

/** Compiles no kernel, as where a page's policy forbids it. */
const nowhere = (): undefined => undefined

/** A tree that asks few features for many thresholds, halves among them. */
function grow(random: Random, depth: number, thresholds: number): Drawn {
  if (depth === 0 || random.oneIn(5)) return random.between(-2000, 2000) / 700
  return {
    ask: FEATURES[random.below(6) * 7]!.name,
    atMost: random.below(thresholds) / 2 - 3,
    yes: grow(random, depth - 1, thresholds),
    no: grow(random, depth - 1, thresholds),
  }
}

/** Values on thresholds, between them, past them, and no number at all. */
function row(random: Random, thresholds: number): Float32Array {
  return Float32Array.from({ length: WIDTH }, () =>
    random.oneIn(20) ? random.pick([-Infinity, Infinity, NaN, -0, 0]) : random.below(2 * (thresholds + 8)) / 4 - 5,
  )
}

void t.test('trees say to the last bit what they say one branch at a time, however many and however large', (t) => {
  forSeeds(150, (random, seed) => {
    const thresholds = random.pick([1, 2, 3, 8, 60, 250, 900])
    const trees = plant(
      random.many(0, 8, () => grow(random, random.below(8), thresholds)),
      0.1,
    )
    const quick = evaluatorOf(trees, WIDTH)
    // Rows are taken a few at a time, and none.
    const plain = evaluatorOf(trees, WIDTH, nowhere)
    for (const count of [0, 1, 15, 16, 17, 3, ...(random.oneIn(10) ? [600] : [])]) {
      const rows = Array.from({ length: count }, () => row(random, thresholds))
      for (const one of rows) {
        quick.add(one)
        plain.add(one)
      }
      const expected = rows.map((one) => evaluate(trees, one, 0))
      t.strictSame([...quick.take()], expected, `${seed}: ${String(trees.roots.length)} trees`)
      t.strictSame([...plain.take()], expected, `${seed}: where kernels are forbidden`)
    }
  })
  t.end()
})

void t.test('a tree of more nodes than a byte can number is asked whole', (t) => {
  const ladder = (from: number, to: number): Drawn =>
    from === to ? 7 : { ask: 'words', atMost: from, yes: from / 8, no: ladder(from + 1, to) }
  for (const steps of [127, 128]) {
    const trees = plant([1, ladder(0, steps), 3])
    const quick = evaluatorOf(trees, WIDTH)
    for (let value = 0; value <= steps + 1; value++) {
      const values = new Float32Array(WIDTH).fill(value)
      quick.add(values)
      t.strictSame([...quick.take()], [evaluate(trees, values, 0)], `${String(value)} of ${String(steps)}`)
    }
  }
  t.end()
})

void t.test('more thresholds of a feature than a byte can tell apart are all told apart', (t) => {
  const trees = plant(Array.from({ length: 300 }, (_, i): Drawn => ({ ask: 'words', atMost: i, yes: 1, no: 2 ** -12 })))
  const quick = evaluatorOf(trees, WIDTH)
  for (let value = -0.5; value < 302; value += 0.5) {
    const values = new Float32Array(WIDTH).fill(value)
    quick.add(values)
    t.strictSame([...quick.take()], [evaluate(trees, values, 0)], String(value))
  }
  t.end()
})

void t.test('the trees that ship say so as well', (t) => {
  const { trees } = builtinProfile.weights!
  const quick = evaluatorOf(trees, WIDTH)
  forSeeds(300, (random, seed) => {
    const values = Float32Array.from({ length: WIDTH }, () => random.between(-40, 80) / random.between(1, 20))
    quick.add(values)
    t.strictSame([...quick.take()], [evaluate(trees, values, 0)], seed)
  })
  t.end()
})
