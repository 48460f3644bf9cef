import t, { type Test } from 'tap'
import { ChaffError } from '../../lib/engine/errors.js'
import { checksum } from '../../lib/engine/hash.js'
import { FEATURES } from '../../lib/engine/model/features.js'
import { SLOTS } from '../../lib/engine/model/lexical.js'
import { evaluate, LEAF } from '../../lib/engine/model/trees.js'
import { NORMALISER_VERSION } from '../../lib/engine/normalise.js'
import {
  decodeWeights,
  encodeWeights,
  isWeights,
  type TrainedWeights,
  WEIGHTS_VERSION,
} from '../../lib/profile/weights.js'
import { type Drawn, lexiconOf, plant } from '../support/model.js'
import { forSeeds, type Random } from '../support/random.js'

/** Bytes before the trees: tags, then weights. */
const TABLES = 2 * SLOTS
const TREES: readonly Drawn[] = [
  { ask: 'words', atMost: 3.25, yes: 1, no: { ask: 'lexical', atMost: -0.5, yes: -2, no: 4 } },
  0.125,
]
const TRAINED: TrainedWeights = {
  weights: { lexicon: lexiconOf({ subscribe: 40, hens: -128 }, 0.1, -0.75), trees: plant(TREES, -1.5) },
  training: { documents: 12, sites: 3, lines: 345 },
}
const TEXT = encodeWeights(TRAINED)
const [HEADER = '', PAYLOAD = ''] = TEXT.split('\n')

/** A node of a tree in a file: a feature or LEAF, the way to the right child, a threshold and a value. */
type NodeRow = readonly [feature: number, right: number, threshold: number, value: number]

/** The payload of these nodes, written as its writer writes it. */
function payloadOf(nodes: readonly NodeRow[]): string {
  const bytes = Buffer.alloc(TABLES + 10 * nodes.length)
  for (const [i, [feature, right, threshold, value]] of nodes.entries()) {
    const at = TABLES + 10 * i
    bytes.writeUInt8(feature, at)
    bytes.writeUInt8(right, at + 1)
    bytes.writeFloatLE(threshold, at + 2)
    bytes.writeFloatLE(value, at + 6)
  }
  return bytes.toString('base64')
}

/** A file with a fitting header over whatever payload; parts of the header may be told. */
function fileOf(payload: string, header: Readonly<Record<string, unknown>> = {}): string {
  const head = { ...(JSON.parse(HEADER) as Record<string, unknown>), ...header }
  delete head['checksum']
  return `${JSON.stringify({ ...head, checksum: checksum([JSON.stringify(head), payload]) })}\n${payload}\n`
}

/** A file of these nodes, which make so many trees. */
function fileOfNodes(nodes: readonly NodeRow[], trees: number): string {
  return fileOf(payloadOf(nodes), { nodes: nodes.length, trees })
}

/** The message that a text is refused with; fails the test when it is not, or in another way. */
function refusal(t: Test, text: string, what: string): string {
  try {
    decodeWeights(text, 'some.weights')
  } catch (error) {
    if (error instanceof ChaffError && error.code === 'CHAFF_PROFILE') return error.message
    t.fail(`${what}: expected a ChaffError, got ${String(error)}`)
    return ''
  }
  t.fail(`expected to be refused: ${what}`)
  return ''
}

const DAMAGED =
  /^some\.weights: .*(?:damaged|cut off)|^some\.weights: is no weights of chaff; make them with chaff train$/u
const NOT_WHOLE = 'some.weights: its trees are not whole; it is damaged'
const NUMBER_WRONG = 'some.weights: a number is missing or wrong; it is damaged'

void t.test('weights are read as they were written', (t) => {
  t.strictSame(decodeWeights(TEXT, 'some.weights'), TRAINED)
  t.equal(encodeWeights(decodeWeights(TEXT, 'some.weights')), TEXT, 'and give the same bytes again')
  t.equal(encodeWeights(TRAINED), TEXT)
  t.end()
})

void t.test('the header tells versions and what the weights were trained on, and the file holds no other text', (t) => {
  t.match(JSON.parse(HEADER), {
    chaff: 'weights',
    version: WEIGHTS_VERSION,
    normaliser: NORMALISER_VERSION,
    training: { documents: 12, sites: 3, lines: 345 },
    nodes: 6,
    trees: 2,
    bias: -1.5,
    words: { scale: 0.1, bias: -0.75 },
  })
  t.match(PAYLOAD, /^[\w+/]+=*$/u)
  t.equal(Buffer.from(PAYLOAD, 'base64').length, TABLES + 60)
  t.equal(TEXT.split('\n').length, 3)
  t.end()
})

/** Trees and words drawn at random. */
function draw(random: Random): TrainedWeights {
  const grow = (depth: number): Drawn =>
    depth === 0 || random.oneIn(4)
      ? random.between(-99, 99) / 7
      : {
          ask: random.pick(FEATURES).name,
          atMost: random.between(-9, 9) / 3,
          yes: grow(depth - 1),
          no: grow(depth - 1),
        }
  const table = Int8Array.from({ length: SLOTS }, (_, i) => (i % 97 === 0 ? random.between(-128, 127) : 0))
  const tags = Uint8Array.from(table, (weight, i) => (weight === 0 ? 0 : 1 + (i % 255)))
  const lexicon = { tags, table, scale: random.between(1, 99) / 1000, bias: -random.between(0, 99) / 7 }
  const trees = plant(
    random.many(0, 30, () => grow(6)),
    random.between(-99, 99) / 7,
  )
  return { weights: { lexicon, trees }, training: { documents: random.below(9e9), sites: 1, lines: 0 } }
}

void t.test('whatever the trees and the words, they come back', (t) => {
  forSeeds(8, (random, seed) => {
    const trained = draw(random)
    const text = encodeWeights(trained)
    const back = decodeWeights(text, seed)
    const { lexicon, trees } = back.weights
    const { tags, table, ...numbers } = trained.weights.lexicon
    t.ok(Buffer.from(lexicon.tags).equals(Buffer.from(tags)), `${seed}: the tags`)
    t.ok(Buffer.from(lexicon.table).equals(Buffer.from(table)), `${seed}: the table`)
    t.match(lexicon, numbers, seed)
    t.strictSame(trees, trained.weights.trees, seed)
    t.strictSame(back.training, trained.training, seed)
    t.equal(encodeWeights(back), text, seed)
    const row = Float32Array.from(FEATURES, () => random.between(-9, 9) / 3)
    t.equal(evaluate(trees, row, 0), evaluate(trained.weights.trees, row, 0), seed)
  })
  t.end()
})

void t.test('a table that is a part of a larger one is written by itself', (t) => {
  const { lexicon } = TRAINED.weights
  const larger = new Int8Array(SLOTS + 7).fill(9)
  larger.set(lexicon.table, 5)
  const table = larger.subarray(5, 5 + SLOTS)
  t.equal(encodeWeights({ ...TRAINED, weights: { ...TRAINED.weights, lexicon: { ...lexicon, table } } }), TEXT)
  t.end()
})

void t.test('weights are told from other files by how they begin', (t) => {
  t.ok(isWeights(TEXT))
  for (const text of ['', 'An article.', '{"chaff":"profile"}', ` ${TEXT}`, `\ufeff${TEXT}`]) t.notOk(isWeights(text))
  t.end()
})

void t.test('what is no weights says so, and how they are made', (t) => {
  const others = [
    '',
    '\n',
    'An article.\n',
    '{}\n',
    '{"chaff":"profile"}\n',
    'null\n',
    '7\n',
    '[]\n',
    '"weights"\n',
    '{"chaff":"weights"',
  ]
  for (const text of others) {
    t.equal(
      refusal(t, text, text),
      'some.weights: is no weights of chaff; make them with chaff train',
      JSON.stringify(text),
    )
  }
  t.end()
})

void t.test('weights of another version are refused by what differs', (t) => {
  const cases: readonly (readonly [Record<string, unknown>, string])[] = [
    [
      { version: WEIGHTS_VERSION + 1 },
      `expected version ${String(WEIGHTS_VERSION)}, got ${String(WEIGHTS_VERSION + 1)}`,
    ],
    [{ version: null }, `expected version ${String(WEIGHTS_VERSION)}, got null`],
    [{ normaliser: 0 }, `expected normaliser ${String(NORMALISER_VERSION)}, got 0`],
    [
      { normaliser: String(NORMALISER_VERSION) },
      `expected normaliser ${String(NORMALISER_VERSION)}, got "${String(NORMALISER_VERSION)}"`,
    ],
    [{ features: 'others' }, 'got "others"'],
    [{ features: undefined }, 'got undefined'],
  ]
  for (const [header, message] of cases) {
    const found = refusal(t, fileOf(PAYLOAD, header), message)
    t.ok(found.startsWith('some.weights: expected ') && found.includes(message), found)
    t.ok(found.endsWith('; train anew'), found)
  }
  t.end()
})

void t.test('a file with any byte of its header changed is refused', (t) => {
  const bytes = Buffer.from(TEXT)
  for (let i = 0; i <= HEADER.length; i++) {
    const copy = Buffer.from(bytes)
    copy[i] = copy.readUInt8(i) ^ 1
    const message = refusal(t, copy.toString(), `byte ${String(i)}`)
    if (!DAMAGED.test(message) && !message.endsWith('; train anew')) t.fail(`byte ${String(i)}: ${message}`)
  }
  t.pass('all were refused by name')
  t.end()
})

void t.test('a file with a byte of its numbers changed is refused', (t) => {
  const bytes = Buffer.from(TEXT)
  const start = HEADER.length + 1
  const places = [
    ...Array.from({ length: 40 }, (_, i) => start + i * 2111),
    ...Array.from({ length: 100 }, (_, i) => bytes.length - 1 - i),
  ]
  for (const i of places) {
    const copy = Buffer.from(bytes)
    copy[i] = copy.readUInt8(i) ^ 1
    t.match(refusal(t, copy.toString(), `byte ${String(i)}`), DAMAGED)
  }
  t.end()
})

void t.test('a file that is cut off, or has something after its end, is refused', (t) => {
  const cutOff = 'some.weights: expected two lines; it is cut off or damaged'
  t.equal(refusal(t, TEXT.slice(0, -1), 'without its end'), cutOff)
  t.equal(refusal(t, HEADER, 'its header alone'), cutOff)
  t.equal(refusal(t, `${HEADER}\n`, 'its header with its end'), cutOff)
  t.equal(refusal(t, TEXT.slice(0, -99), 'without 99 bytes'), cutOff)
  t.equal(refusal(t, `${TEXT}x`, 'with a byte more'), cutOff)
  t.equal(refusal(t, `${TEXT}\n`, 'with a line more'), cutOff)
  for (let length = 0; length < HEADER.length; length += 7) {
    t.match(refusal(t, TEXT.slice(0, length), `${String(length)} bytes`), /is no weights of chaff/u)
  }
  t.match(refusal(t, `${HEADER}\n${PAYLOAD.slice(0, -4)}\n`, 'short of numbers'), /the checksum does not fit/u)
  t.end()
})

void t.test('a header whose numbers are none is refused, even where the checksum fits', (t) => {
  const training = { documents: 1, sites: 1, lines: 1 }
  const words = { scale: 1, bias: 0 }
  const headers: readonly Record<string, unknown>[] = [
    { training: null },
    { training: [] },
    { training: 'all' },
    { training: { ...training, lines: null } },
    { training: { ...training, sites: '1' } },
    { training: { ...training, documents: -1 } },
    { training: { ...training, documents: 1.5 } },
    { training: JSON.parse('{"__proto__":{"documents":1,"sites":1,"lines":1}}') as unknown },
    { words: null },
    { words: 7 },
    { words: { ...words, scale: null } },
    { words: { ...words, bias: undefined } },
    { words: { ...words, scale: '1' } },
    { bias: null },
    { bias: [0] },
    { nodes: null },
    { nodes: '6' },
    { nodes: -1 },
    { nodes: 6.5 },
    { nodes: 2 ** 53 },
    { trees: null },
    { trees: -1 },
    { trees: 2.5 },
  ]
  for (const header of headers) {
    const what = JSON.stringify(header)
    t.equal(refusal(t, fileOf(PAYLOAD, header), what), NUMBER_WRONG, what)
  }
  const infinite = fileOf(PAYLOAD, { bias: 1 }).replace('"bias":1,', '"bias":1e999,')
  t.equal(refusal(t, infinite, 'an infinite bias'), NUMBER_WRONG)
  t.end()
})

void t.test('counts that do not go with the numbers are refused, even where the checksum fits', (t) => {
  for (const nodes of [0, 5, 7, 1e6, 1e15, Number.MAX_SAFE_INTEGER]) {
    t.equal(refusal(t, fileOf(PAYLOAD, { nodes }), `${String(nodes)} nodes`), NOT_WHOLE)
  }
  for (const trees of [0, 1, 3, 1e15]) {
    t.equal(refusal(t, fileOf(PAYLOAD, { trees }), `${String(trees)} trees`), NOT_WHOLE)
  }
  for (const nodes of [0.1, 1.5, 1.2]) {
    const payload = Buffer.alloc(TABLES + nodes * 10).toString('base64')
    t.equal(refusal(t, fileOf(payload, { nodes }), `${String(nodes)} nodes`), NUMBER_WRONG)
  }
  const short = Buffer.alloc(TABLES - 10).toString('base64')
  t.equal(refusal(t, fileOf(short, { nodes: -1 }), 'a table cut short'), NUMBER_WRONG)
  t.equal(refusal(t, fileOf('no base64!', {}), 'no base64'), NOT_WHOLE)
  t.equal(refusal(t, fileOf('', { nodes: 0, trees: 0 }), 'no numbers'), NOT_WHOLE)
  t.end()
})

const leaf = (value = 1): NodeRow => [LEAF, 0, 0, value]
const branch = (right: number, feature = 0, threshold = 0, value = 0): NodeRow => [feature, right, threshold, value]

void t.test('trees without a fault are read', (t) => {
  t.equal(decodeWeights(fileOfNodes([], 0), 'none').weights.trees.roots.length, 0)
  const { roots } = decodeWeights(
    fileOfNodes([branch(2), leaf(), leaf(), leaf(), branch(4), branch(2), leaf(), leaf(), leaf()], 3),
    'three',
  ).weights.trees
  t.strictSame([...roots], [0, 3, 4])
  t.end()
})

void t.test('trees that lead nowhere, back, or into one another are refused', (t) => {
  const bad: readonly (readonly [string, readonly NodeRow[], number])[] = [
    ['a branch at the end', [branch(1)], 1],
    ['a branch that leads to itself', [branch(0), leaf(), leaf()], 1],
    ['a branch without a left child', [branch(1), leaf(), leaf()], 1],
    ['a branch that leads past its right child', [branch(3), leaf(), leaf(), leaf()], 1],
    ['a branch that leads out of the trees', [branch(200), leaf(), leaf()], 1],
    ['a branch just out of the trees', [branch(3), leaf(), leaf()], 1],
    ['a branch into the middle of its left child', [branch(2), branch(2), leaf(), leaf(), leaf()], 1],
    ['branches that share a leaf', [branch(2), leaf(), branch(1), leaf()], 1],
    ['a feature that there is not', [branch(2, FEATURES.length), leaf(), leaf()], 1],
    ['a feature far out of range', [branch(2, LEAF - 1), leaf(), leaf()], 1],
  ]
  for (const [what, nodes, trees] of bad) t.equal(refusal(t, fileOfNodes(nodes, trees), what), NOT_WHOLE, what)
  t.doesNotThrow(() => decodeWeights(fileOfNodes([branch(2, FEATURES.length - 1), leaf(), leaf()], 1), 'the last'))
  t.end()
})

void t.test('thresholds and values that are no finite numbers are refused', (t) => {
  for (const number of [NaN, Infinity, -Infinity]) {
    t.equal(refusal(t, fileOfNodes([leaf(number)], 1), `a leaf of ${String(number)}`), NOT_WHOLE)
    t.equal(refusal(t, fileOfNodes([branch(2, 0, number), leaf(), leaf()], 1), `at ${String(number)}`), NOT_WHOLE)
    t.equal(refusal(t, fileOfNodes([branch(2, 0, 0, number), leaf(), leaf()], 1), `mean ${String(number)}`), NOT_WHOLE)
  }
  t.end()
})

void t.test('nodes at random are refused, or every row finds its way through them', (t) => {
  let sound = 0
  forSeeds(100, (random, seed) => {
    const nodes = random.many(0, 7, (): NodeRow =>
      random.oneIn(3) ? branch(random.below(4), random.below(90)) : leaf(),
    )
    for (let trees = 0; trees <= nodes.length; trees++) {
      try {
        const { weights } = decodeWeights(fileOfNodes(nodes, trees), seed)
        t.equal(evaluate(weights.trees, new Float32Array(FEATURES.length), 0), -1.5 + trees, seed)
        sound++
      } catch (error) {
        if (!(error instanceof ChaffError)) t.fail(`${seed}: ${String(error)}`)
      }
    }
  })
  t.ok(sound > 10, `${String(sound)} were sound`)
  t.end()
})
