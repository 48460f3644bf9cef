import t, { type Test } from 'tap'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FEATURES } from '../../lib/engine/model/features.js'
import { encodeWeights, type TrainedWeights } from '../../lib/profile/weights.js'
import { lexiconOf, plant } from '../support/model.js'
import { run } from '../support/program.js'

const TRAINED: TrainedWeights = {
  weights: {
    lexicon: lexiconOf({ subscribe: 40, mayor: -7 }),
    trees: plant([
      { ask: 'lexical', atMost: 0, yes: -1, no: { ask: 'position', atMost: 0.5, yes: 0, no: 1 } },
      { ask: 'lexical', atMost: 1, yes: -1, no: 1 },
    ]),
  },
  training: { documents: 1234, sites: 1, lines: 5678 },
}

function file(t: Test, trained: TrainedWeights): string {
  const path = join(t.testdir(), 'a.weights')
  writeFileSync(path, encodeWeights(trained))
  return path
}

void t.test(
  'inspect tells in words what weights were made of, and which features the trees ask for most',
  async (t) => {
    const path = file(t, TRAINED)
    const { status, stdout, stderr } = await run(['inspect', path])
    t.strictSame([status, stderr], [0, ''])
    const [head, counts, blank, title, ...rows] = stdout.split('\n')
    t.equal(head, `${path}: weights of the line model, trained on 1234 documents of 1 site, 5678 lines`)
    t.strictSame([counts, blank], ['2 weights of words and pairs, 2 trees of 8 nodes', ''])
    t.equal(title, 'How often the trees ask for each feature:')
    t.strictSame(rows.slice(0, 3), [
      '       2  words       lexical',
      '       1  place       position',
      '       0  look        words',
    ])
    t.equal(rows.length, FEATURES.length + 1)
    t.equal(rows.at(-1), '')
  },
)

void t.test('inspect --json tells the same to programs', async (t) => {
  const { status, stdout } = await run(['inspect', '--json', file(t, TRAINED)])
  t.equal(status, 0)
  const asked: Readonly<Record<string, number>> = { lexical: 2, position: 1 }
  t.strictSame(JSON.parse(stdout), {
    training: TRAINED.training,
    words: 2,
    trees: 2,
    nodes: 8,
    features: FEATURES.map(({ name, aspect }) => ({ name, aspect, asked: asked[name] ?? 0 })),
  })
  t.equal(stdout.split('\n').length, 2, 'on one line')
})

void t.test('weights of nothing are told as such', async (t) => {
  const nothing = { ...TRAINED, weights: { lexicon: lexiconOf({}), trees: plant([]) } }
  t.match((await run(['inspect', file(t, nothing)])).stdout, '\n0 weights of words and pairs, 0 trees of 0 nodes\n')
})

void t.test('weights that are damaged are named', async (t) => {
  const path = join(t.testdir({ 'a.weights': encodeWeights(TRAINED).slice(0, -9) }), 'a.weights')
  const { status, stdout, stderr } = await run(['inspect', path])
  t.strictSame([status, stdout], [2, ''])
  t.equal(stderr, `chaff: ${path}: expected two lines; it is cut off or damaged\n`)
})
