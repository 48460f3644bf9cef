import t from 'tap'
import { BINS } from '../../lib/learn/bins.js'
import { random } from '../../lib/learn/random.js'
import { ShownRows, SUMS } from '../../lib/learn/shown.js'

const COUNT = 4000
const draw = random(11)
/** One row in ten asks for much, the others for a hundredth of it. */
const GRADIENTS = Float64Array.from({ length: COUNT }, (_, i) => (i % 10 === 0 ? 1 : 0.01) * (draw() < 0.4 ? -1 : 1))
const CURVATURES = GRADIENTS.map((gradient) => Math.abs(gradient) / 2)
const COLUMNS = Array.from({ length: 3 }, () => Uint8Array.from({ length: COUNT }, () => Math.floor(draw() * BINS)))
const FEATURES = [0, 2]

const plain = (numbers: Float64Array): number => numbers.reduce((sum, number) => sum + number, 0)
const near = (a: number, b: number, off: number): boolean => Math.abs(a - b) <= off

void t.test('all rows are shown, each for itself, when the share is all of them', (t) => {
  const shown = new ShownRows(COLUMNS, COUNT)
  t.equal(shown.draw(GRADIENTS, CURVATURES, 1, FEATURES, random(1)), COUNT)
  const { gradient, curvature, count } = shown.sum(0, COUNT)
  t.equal(count, COUNT)
  t.ok(near(gradient, plain(GRADIENTS), 1e-9) && near(curvature, plain(CURVATURES), 1e-9))
  t.end()
})

void t.test(
  'of fewer, those that ask for much are shown for sure, and the others stand for as many as there are',
  (t) => {
    const shown = new ShownRows(COLUMNS, COUNT)
    let gradients = 0
    let curvatures = 0
    let counts = 0
    for (let seed = 1; seed <= 20; seed++) {
      const drawn = shown.draw(GRADIENTS, CURVATURES, 0.15, FEATURES, random(seed))
      t.ok(near(drawn, 0.15 * COUNT, 60), `${String(drawn)} rows`)
      const { gradient, curvature, count } = shown.sum(0, drawn)
      gradients += gradient / 20
      curvatures += curvature / 20
      counts += count / 20
      const sums = Array.from({ length: drawn }, (_, i) => shown.sum(i, i + 1))
      const sure = sums.filter(({ count }) => count === 1)
      t.equal(sure.length, COUNT / 10)
      t.ok(sure.every(({ gradient }) => Math.abs(gradient) === 1))
    }
    t.ok(near(gradients, plain(GRADIENTS), 1), String(gradients))
    t.ok(near(curvatures, plain(CURVATURES), 1), String(curvatures))
    t.ok(near(counts, COUNT, 0.02 * COUNT), String(counts))
    t.end()
  },
)

void t.test('the same chance shows the same rows', (t) => {
  const sums = [7, 7, 8].map((seed) => {
    const shown = new ShownRows(COLUMNS, COUNT)
    return shown.sum(0, shown.draw(GRADIENTS, CURVATURES, 0.3, FEATURES, random(seed)))
  })
  t.strictSame(sums[0], sums[1])
  t.notSame(sums[0], sums[2])
  t.end()
})

void t.test('rows are parted by their bins, and each part is counted by itself', (t) => {
  const shown = new ShownRows(COLUMNS, COUNT)
  const drawn = shown.draw(GRADIENTS, CURVATURES, 0.3, FEATURES, random(3))
  const whole = shown.histogram(0, drawn, FEATURES)
  const bin = 20
  const middle = shown.part(0, drawn, 2, bin)
  const [left, right] = [shown.histogram(0, middle, FEATURES), shown.histogram(middle, drawn, FEATURES)]
  t.ok(left.every((sum, i) => near(sum + right[i]!, whole[i]!, 1e-9)))
  const rowsAt = (histogram: Float64Array, slot: number, b: number): number => histogram[(slot * BINS + b) * SUMS + 2]!
  for (let b = 0; b < BINS; b++) {
    t.equal(rowsAt(b <= bin ? right : left, 1, b), 0, `bin ${String(b)} is on one side`)
    t.ok(rowsAt(whole, 1, b) > 0)
  }
  for (const slot of FEATURES.keys()) {
    const counted = Array.from({ length: BINS }, (_, b) => rowsAt(left, slot, b)).reduce((sum, rows) => sum + rows, 0)
    t.ok(near(counted, shown.sum(0, middle).count, 1e-9))
  }
  t.end()
})
