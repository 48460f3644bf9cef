import t, { type Test } from 'tap'
import { evaluate, LEAF, type Trees } from '../../lib/engine/model/trees.js'
import { boost, BOOST_DEFAULTS, type BoostOptions, type Rows } from '../../lib/learn/boost.js'
import { forSeeds, Random } from '../support/random.js'

/** A row: its values, its target, and its weight, which is 1 unless told. */
type Row = readonly [values: readonly number[], target: 0 | 1, weight?: number]

function rowsOf(list: readonly Row[], features = list[0]![0].length): Rows {
  return {
    features,
    values: Float32Array.from(list.flatMap(([values]) => values)),
    targets: Uint8Array.from(list, ([, target]) => target),
    weights: Float32Array.from(list, ([, , weight = 1]) => weight),
  }
}

/** Every row and every feature are shown to each tree. */
const ALL: BoostOptions = {
  ...BOOST_DEFAULTS,
  featureShare: 1,
  rowShare: 1,
  series: 1,
  rounds: 10,
  leaves: 8,
  minRows: 5,
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Of each node of each tree, the rows that come by. */
function rowsByNode({ feature, threshold, right, roots }: Trees, { features, values, targets }: Rows): number[][] {
  const visits = Array.from(feature, (): number[] => [])
  for (const root of roots) {
    for (let row = 0; row < targets.length; row++) {
      let node = root
      visits[node]!.push(row)
      while (feature[node] !== LEAF) {
        node += values[row * features + feature[node]!]! <= threshold[node]! ? 1 : right[node]!
        visits[node]!.push(row)
      }
    }
  }
  return visits
}

/** Rows with numbers drawn at random; what the target is, a function of them tells. */
function draw(
  random: Random,
  count: number,
  features: number,
  target: (values: number[]) => boolean,
  steps = 20,
): Row[] {
  return Array.from({ length: count }, () => {
    const values = Array.from({ length: features }, () => random.below(steps) / steps)
    return [values, target(values) ? 1 : 0]
  })
}

const noisy = (random: Random, answer: boolean): boolean => (random.oneIn(5) ? !answer : answer)

/** The trees' answer to rows of their own. */
function accuracy(trees: Trees, list: readonly Row[]): number {
  const right = list.filter(([values, target]) => evaluate(trees, Float32Array.from(values), 0) > 0 === (target === 1))
  return right.length / list.length
}

const xor = ([a = 0, b = 0]: number[]): boolean => a < 0.5 !== b < 0.5

void t.test('what only two features together tell is learned', (t) => {
  const random = new Random(1)
  const trees = boost(rowsOf(draw(random, 600, 4, xor)), { ...ALL, rounds: 60, rowShare: 0.8, rate: 0.2 })
  const accurate = accuracy(trees, draw(random, 600, 4, xor))
  t.ok(accurate > 0.97, String(accurate))
  const single = boost(rowsOf(draw(random, 600, 4, xor)), { ...ALL, rounds: 60, leaves: 2, rate: 0.2 })
  t.ok(accuracy(single, draw(random, 600, 4, xor)) < 0.7, 'trees of one question cannot')
  t.end()
})

void t.test('a tree that is shown one row in five learns nearly as much as from all', (t) => {
  const random = new Random(12)
  const rows = rowsOf(draw(random, 6000, 4, (values) => (random.oneIn(20) ? !xor(values) : xor(values)), 50))
  const fresh = draw(random, 2000, 4, xor, 50)
  const [few, all] = [0.2, 1].map((rowShare) =>
    accuracy(boost(rows, { ...ALL, rowShare, rounds: 40, rate: 0.2 }), fresh),
  )
  t.ok(all! > 0.98, String(all))
  t.ok(few! > all! - 0.01, String(few))
  t.end()
})

void t.test('of a feature that may speak one way only no split says the contrary', (t) => {
  const middle = ([a = 0]: number[]): boolean => a > 0.3 && a < 0.7
  const rows = rowsOf(draw(new Random(9), 800, 2, middle))
  /** By feature, how many splits there are that say more above them, and how many that say less. */
  const splits = (directions?: readonly number[]): number[][] => {
    const { feature, value, right } = boost(rows, ALL, directions)
    const counts = [0, 1].map(() => [0, 0])
    for (const [node, asked] of feature.entries()) {
      if (asked !== LEAF) counts[asked]![value[node + right[node]!]! >= value[node + 1]! ? 0 : 1]!++
    }
    return counts
  }
  const [[free = 0, freely = 0] = []] = splits()
  t.ok(free > 0 && freely > 0, 'both ways where nothing is said')
  t.match(splits([1, 0])[0], [Number, 0])
  t.match(splits([-1, 0])[0], [0, Number])
  t.ok(splits([1, 0])[0]![0]! > 0 && splits([-1, 0])[0]![1]! > 0)
  t.ok(
    splits([0, 1])[0]!.every((count) => count > 0),
    'the others do as they like',
  )
  t.end()
})

void t.test('the same rows and options give the same trees, another seed others', (t) => {
  const rows = rowsOf(draw(new Random(2), 300, 5, xor))
  const options = { ...ALL, rowShare: 0.7, featureShare: 0.6 }
  t.strictSame(boost(rows, options), boost(rows, options))
  t.notSame(boost(rows, options), boost(rows, { ...options, seed: 2 }))
  t.end()
})

void t.test('what all rows begin with is the log-odds of the weighted mean, drawn towards 0', (t) => {
  const rows = rowsOf([
    [[0], 1, 2],
    [[0], 1, 3],
    [[0], 0, 1],
  ])
  t.equal(boost(rows, ALL).bias, Math.log(6 / 2))
  t.end()
})

void t.test('a tree has at most as many leaves, and a leaf at least as many rows, as the options say', (t) => {
  forSeeds(10, (random, seed) => {
    const rows = rowsOf(draw(random, 200, 3, (values) => noisy(random, xor(values))))
    for (const [leaves, minRows] of [
      [2, 1],
      [5, 10],
      [31, 30],
      [128, 1],
    ] as const) {
      const trees = boost(rows, { ...ALL, leaves, minRows, rounds: 3 })
      const visits = rowsByNode(trees, rows)
      const ends = [...trees.roots.slice(1), trees.feature.length]
      for (const [i, root] of trees.roots.entries()) {
        const count = trees.feature.slice(root, ends[i]).filter((feature) => feature === LEAF).length
        t.ok(count <= leaves, `${seed}: ${String(count)} leaves`)
        t.ok(count > 1, `${seed}: there was something to ask`)
      }
      t.ok(
        visits.every((list) => list.length >= minRows),
        `${seed}: ${String(minRows)} rows`,
      )
    }
  })
  t.end()
})

void t.test('each node says what its rows ask for, shrunk by the rate and the ridge', (t) => {
  forSeeds(5, (random, seed) => {
    const list = draw(random, 150, 3, (values) => noisy(random, xor(values))).map(([values, target]): Row => [
      values,
      target,
      random.between(1, 4) / 2,
    ])
    const rows = rowsOf(list)
    const shrinking = { ridge: random.pick([0.5, 1, 5, 50]), rate: random.pick([0.1, 0.3]) }
    checkValues(boost(rows, { ...ALL, ...shrinking }), rows, shrinking, seed, t)
  })
  t.end()
})

/** Compares each node's value with a plain sum over the rows that come by it, tree after tree. */
function checkValues(
  trees: Trees,
  rows: Rows,
  { ridge, rate }: Pick<BoostOptions, 'ridge' | 'rate'>,
  what: string,
  test: Test,
): void {
  const visits = rowsByNode(trees, rows)
  const scores = new Float64Array(rows.targets.length).fill(trees.bias)
  const ends = [...trees.roots.slice(1), trees.feature.length]
  for (const [i, root] of trees.roots.entries()) {
    const before = Float64Array.from(scores)
    for (let node = root; node < ends[i]!; node++) {
      let gradient = 0
      let curvature = ridge
      for (const row of visits[node]!) {
        const p = sigmoid(before[row]!)
        gradient += (p - rows.targets[row]!) * rows.weights[row]!
        curvature += p * (1 - p) * rows.weights[row]!
      }
      const expected = (-gradient / curvature) * rate
      test.ok(Math.abs(trees.value[node]! - expected) < 1e-5, `${what}: node ${String(node)}`)
      if (trees.feature[node] === LEAF) for (const row of visits[node]!) scores[row]! += expected
    }
  }
}

void t.test('the first question is the one that parts the rows best', (t) => {
  forSeeds(30, (random, seed) => {
    const features = 3
    const list = draw(random, 80, features, (values) => noisy(random, values[1]! > 0.4), 8)
    const rows = rowsOf(list)
    const trees = boost(rows, { ...ALL, rounds: 1, leaves: 2, minRows: 5, ridge: 2 })
    const p = sigmoid(trees.bias)
    const sums = (part: readonly Row[]): number => {
      const gradient = part.reduce((sum, [, target]) => sum + p - target, 0)
      return gradient ** 2 / (part.length * p * (1 - p) + 2)
    }
    const gain = (feature: number, threshold: number): number => {
      const left = list.filter(([values]) => Math.fround(values[feature]!) <= threshold)
      const right = list.filter(([values]) => Math.fround(values[feature]!) > threshold)
      return left.length < 5 || right.length < 5 ? 0 : sums(left) + sums(right) - sums(list)
    }
    const best = Math.max(
      ...Array.from({ length: features }, (_, f) => list.map(([values]) => gain(f, values[f]!))).flat(),
    )
    t.equal(gain(trees.feature[0]!, trees.threshold[0]!).toFixed(6), best.toFixed(6), seed)
  })
  t.end()
})

void t.test('a threshold lies between the values that it parts', (t) => {
  const rows = rowsOf(Array.from({ length: 40 }, (_, i) => [[i < 20 ? 1 : 4], i < 20 ? 0 : 1]))
  const { feature, threshold, value } = boost(rows, { ...ALL, rounds: 1 })
  t.strictSame([feature[0], threshold[0]], [0, 2.5])
  t.ok(value[1]! < 0 && value[2]! > 0)
  t.end()
})

void t.test('a feature that is the same everywhere is never asked for, whatever share is shown', (t) => {
  const random = new Random(5)
  const list = draw(random, 200, 3, ([a]) => a! < 0.5).map(([[a, b], target]): Row => [[a!, 7, b!], target])
  for (const featureShare of [0, 0.5, 1]) {
    const { feature } = boost(rowsOf(list), { ...ALL, featureShare })
    t.ok(feature.includes(0) && !feature.includes(1), String(featureShare))
  }
  t.end()
})

void t.test('where there is nothing to part, a tree is a leaf', (t) => {
  const same = rowsOf(Array.from({ length: 30 }, (_, i) => [[1], i < 10 ? 1 : 0]))
  const few = rowsOf(draw(new Random(3), 9, 2, xor))
  const pure = rowsOf(draw(new Random(3), 40, 2, () => true))
  for (const rows of [same, few, pure, rowsOf([], 2)]) {
    const trees = boost(rows, { ...ALL, rounds: 2, minRows: 5, ridge: 1e9 })
    t.strictSame([...trees.feature], [LEAF, LEAF])
    t.strictSame([...trees.roots], [0, 1])
    t.ok(trees.value.every(Number.isFinite))
  }
  t.equal(boost(rowsOf([], 2)).roots.length, BOOST_DEFAULTS.series * BOOST_DEFAULTS.rounds)
  t.end()
})

void t.test('a row that weighs twice counts as two', (t) => {
  const random = new Random(8)
  const list = draw(random, 100, 3, (values) => noisy(random, xor(values)))
  const weighed = list.map(([values, target], i): Row => [values, target, i % 2 === 0 ? 2 : 1])
  const doubled = list.flatMap((row, i) => (i % 2 === 0 ? [row, row] : [row]))
  const [a, b] = [weighed, doubled].map((rows) => boost(rowsOf(rows), { ...ALL, minRows: 1 })) as [Trees, Trees]
  for (const [values] of list) {
    const row = Float32Array.from(values)
    t.equal(evaluate(a, row, 0).toFixed(4), evaluate(b, row, 0).toFixed(4))
  }
  t.end()
})

void t.test('many values are told apart in at most 64 bins, of about as many rows', (t) => {
  const random = new Random(4)
  const list = Array.from({ length: 4000 }, (): Row => {
    const value = random.below(1e6) ** 2
    return [[value], value % 2 === 0 ? 1 : 0]
  })
  const { feature, threshold } = boost(rowsOf(list), { ...ALL, leaves: 40, rounds: 20, minRows: 1, ridge: 0.01 })
  const asked = new Set([...threshold].filter((_, node) => feature[node] !== LEAF))
  t.ok(asked.size > 30 && asked.size <= 63, String(asked.size))
  const sorted = list.map(([[value]]) => value!).sort((a, b) => a - b)
  for (const edge of asked) {
    const below = sorted.filter((value) => value <= edge).length
    t.ok(Math.abs(below - 62.5 * Math.round(below / 62.5)) <= 2, `${String(below)} rows below an edge`)
  }
  t.end()
})

void t.test('a value that most rows have, and one that is the largest, can be told from the others', (t) => {
  const values = [...Array.from({ length: 100 }, (_, i) => i), ...new Array<number>(400).fill(1000)]
  const largest = boost(rowsOf(values.map((value): Row => [[value], value === 1000 ? 1 : 0])), { ...ALL, rounds: 30 })
  t.ok(evaluate(largest, Float32Array.of(1000), 0) > 1)
  t.ok(evaluate(largest, Float32Array.of(90), 0) < 0)
  const smallest = boost(rowsOf(values.map((value): Row => [[-value], value === 1000 ? 1 : 0])), { ...ALL, rounds: 30 })
  t.ok(evaluate(smallest, Float32Array.of(-1000), 0) > 1)
  t.ok(evaluate(smallest, Float32Array.of(-90), 0) < 0)
  t.end()
})

void t.test('of very many rows the bins are found by a sample', (t) => {
  const count = 120_000
  const rows: Rows = {
    features: 1,
    values: Float32Array.from({ length: count }, (_, i) => i),
    targets: Uint8Array.from({ length: count }, (_, i) => (i < count / 2 ? 0 : 1)),
    weights: new Float32Array(count).fill(1),
  }
  const { threshold } = boost(rows, { ...ALL, rounds: 1, leaves: 2 })
  t.ok(Math.abs(threshold[0]! - count / 2) < count / 64, String(threshold[0]))
  t.end()
})
