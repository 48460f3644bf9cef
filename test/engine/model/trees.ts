import t from 'tap'
import { FEATURES } from '../../../lib/engine/model/features.js'
import { contributions, evaluate } from '../../../lib/engine/model/trees.js'
import { type Drawn, featureAt, plant } from '../../support/model.js'
import { forSeeds, type Random } from '../../support/random.js'

const WIDTH = FEATURES.length

/** A tree drawn at random, with thresholds from 0 to 9. */
function grow(random: Random, depth: number): Drawn {
  if (depth === 0 || random.oneIn(4)) return random.between(-20, 20) / 4
  return {
    ask: random.pick(FEATURES).name,
    atMost: random.below(10),
    yes: grow(random, depth - 1),
    no: grow(random, depth - 1),
  }
}

/** What a drawn tree says, read as it is drawn. */
function read(tree: Drawn, row: readonly number[]): number {
  if (typeof tree === 'number') return tree
  return read(row[featureAt(tree.ask)]! <= tree.atMost ? tree.yes : tree.no, row)
}

/** The mean of a drawn tree's leaves, each branch counting half. */
function mean(tree: Drawn): number {
  return typeof tree === 'number' ? tree : (mean(tree.yes) + mean(tree.no)) / 2
}

void t.test('the log-odds are the bias and what each tree says of the row', (t) => {
  const trees = plant(
    [{ ask: 'words', atMost: 3, yes: 1, no: { ask: 'lexical', atMost: 0, yes: -2, no: 4 } }, 0.25],
    -0.5,
  )
  const rows = new Float32Array(3 * WIDTH)
  const set = (row: number, name: string, value: number): void => {
    rows[row * WIDTH + featureAt(name)] = value
  }
  set(0, 'words', 3)
  set(1, 'words', 3.5)
  set(2, 'words', 4)
  set(2, 'lexical', 0.125)
  t.equal(evaluate(trees, rows, 0), 0.75, 'a value that equals the threshold goes left')
  t.equal(evaluate(trees, rows, WIDTH), -2.25)
  t.equal(evaluate(trees, rows, 2 * WIDTH), 3.75)
  t.end()
})

void t.test('without trees the bias is all there is', (t) => {
  t.equal(evaluate(plant([], 1.5), new Float32Array(WIDTH), 0), 1.5)
  t.end()
})

void t.test('trees laid out say what they say as drawn, whatever their form', (t) => {
  forSeeds(100, (random, seed) => {
    const drawn = random.many(0, 6, () => grow(random, 6))
    const trees = plant(drawn, 0.5)
    const rows = Array.from({ length: 5 }, () => Array.from({ length: WIDTH }, () => random.between(0, 20) / 2))
    const flat = Float32Array.from(rows.flat())
    for (const [i, row] of rows.entries()) {
      const expected = drawn.reduce<number>((sum, tree) => sum + read(tree, row), 0.5)
      t.equal(evaluate(trees, flat, i * WIDTH), expected, `${seed}, row ${String(i)}`)
    }
  })
  t.end()
})

void t.test('contributions lead from the mean of the trees to what they say, by the features asked on the way', (t) => {
  forSeeds(100, (random, seed) => {
    const drawn = random.many(1, 6, () => grow(random, 5))
    const trees = plant(drawn, 0.5)
    const row = Float32Array.from({ length: WIDTH }, () => random.below(10))
    const parts = contributions(trees, row, 0, WIDTH)
    const sum = parts.reduce((a, b) => a + b, 0)
    const start = drawn.reduce<number>((all, tree) => all + mean(tree), 0.5)
    t.equal((start + sum).toFixed(4), evaluate(trees, row, 0).toFixed(4), seed)
  })
  t.end()
})

void t.test('a feature contributes by what its answer changes, and one that is not asked nothing', (t) => {
  const trees = plant([{ ask: 'words', atMost: 3, yes: 1, no: { ask: 'lexical', atMost: 0, yes: -2, no: 4 } }])
  const row = new Float32Array(2 * WIDTH)
  row[WIDTH + featureAt('words')] = 9
  const parts = contributions(trees, row, WIDTH, WIDTH)
  // The mean of 1 and (-2 + 4) / 2 is 1: asking for words changes nothing, asking for the lexical score takes 3 off.
  t.strictSame([parts[featureAt('words')], parts[featureAt('lexical')]], [0, -3])
  t.equal(parts.filter((part) => part !== 0).length, 1)
  t.end()
})
