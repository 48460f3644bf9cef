/**
 * Writes the weights of the line model as text and reads them back. The first line is a header in JSON, the second holds the
 * numbers in base64; nothing of the documents that they were trained on is in either.
 */
import { ChaffError } from '../engine/errors.js'
import { checksum } from '../engine/hash.js'
import { FEATURES } from '../engine/model/features.js'
import { SLOTS } from '../engine/model/lexical.js'
import type { Weights } from '../engine/model/model.js'
import { LEAF, type Trees } from '../engine/model/trees.js'
import { NORMALISER_VERSION } from '../engine/normalise.js'

/** Raised when the layout changes, or what a feature means. */
export const WEIGHTS_VERSION = 1

/** What weights were trained on. */
export interface Training {
  readonly documents: number
  readonly sites: number
  readonly lines: number
}

/** Weights as they are in a file. */
export interface TrainedWeights {
  readonly weights: Weights
  readonly training: Training
}

/** Bytes of the lexicon: tags, then weights. */
const TABLES = 2 * SLOTS
/** Bytes of a node: feature, right, threshold, value. */
const NODE = 10

/** Features are known by their names: weights trained on others are refused. */
const FEATURE_CHECKSUM = checksum(FEATURES.map(({ name }) => name))

/** The text of weights; the same weights give the same bytes. */
export function encodeWeights({ weights, training }: TrainedWeights): string {
  const { lexicon, trees } = weights
  const payload = toBase64(pack(weights))
  const { scale, bias } = lexicon
  const numbers = { nodes: trees.feature.length, trees: trees.roots.length, bias: trees.bias, words: { scale, bias } }
  return `${header(training, numbers, payload)}\n${payload}\n`
}

interface Numbers {
  readonly nodes: number
  readonly trees: number
  readonly bias: number
  readonly words: { readonly scale: number; readonly bias: number }
}

function header(training: Training, numbers: Numbers, payload: string): string {
  const head = {
    chaff: 'weights',
    version: WEIGHTS_VERSION,
    normaliser: NORMALISER_VERSION,
    features: FEATURE_CHECKSUM,
    training,
    ...numbers,
  }
  return JSON.stringify({ ...head, checksum: checksum([JSON.stringify(head), payload]) })
}

function pack({ lexicon, trees }: Weights): Uint8Array {
  const bytes = new Uint8Array(TABLES + trees.feature.length * NODE)
  bytes.set(lexicon.tags)
  bytes.set(new Uint8Array(lexicon.table.buffer, lexicon.table.byteOffset, SLOTS), SLOTS)
  const view = new DataView(bytes.buffer)
  let at = TABLES
  for (let node = 0; node < trees.feature.length; node++, at += NODE) {
    view.setUint8(at, trees.feature[node]!)
    view.setUint8(at + 1, trees.right[node]!)
    view.setFloat32(at + 2, trees.threshold[node]!, true)
    view.setFloat32(at + 6, trees.value[node]!, true)
  }
  return bytes
}

/** Whether a text sets out to be weights; `decodeWeights` tells whether it is. */
export function isWeights(text: string): boolean {
  return text.startsWith('{"chaff":"weights"')
}

/**
 * Reads weights.
 *
 * @param name the file's, for messages
 * @throws {ChaffError} CHAFF_PROFILE when the text is no weights, is damaged, or was made by another version
 */
export function decodeWeights(text: string, name: string): TrainedWeights {
  const refuse = (message: string): never => {
    throw new ChaffError('CHAFF_PROFILE', `${name}: ${message}`)
  }
  const [first = '', payload = '', end, ...rest] = text.split('\n')
  const head = parseHeader(first)
  if (head === undefined) return refuse('is no weights of chaff; make them with chaff train')
  for (const [what, expected] of [
    ['version', WEIGHTS_VERSION],
    ['normaliser', NORMALISER_VERSION],
    ['features', FEATURE_CHECKSUM],
  ] as const) {
    if (head[what] === expected) continue
    refuse(`expected ${what} ${String(expected)}, got ${JSON.stringify(head[what])}; train anew`)
  }
  if (end !== '' || rest.length > 0) return refuse('expected two lines; it is cut off or damaged')
  if (!isWhole(head)) return refuse('a number is missing or wrong; it is damaged')
  const { training, nodes, trees, bias, words } = head
  if (header(training, { nodes, trees, bias, words }, payload) !== first) {
    return refuse('the checksum does not fit; it is damaged')
  }
  const bytes = fromBase64(payload)
  const found = bytes?.length === TABLES + nodes * NODE ? unpack(bytes, nodes, bias) : undefined
  if (bytes === undefined || found?.roots.length !== trees) return refuse('its trees are not whole; it is damaged')
  const tags = new Uint8Array(bytes.buffer, 0, SLOTS)
  const table = new Int8Array(bytes.buffer, SLOTS, SLOTS)
  return { weights: { lexicon: { tags, table, scale: words.scale, bias: words.bias }, trees: found }, training }
}

/** Whether all numbers of a header are there, and the counts among them count something. */
function isWhole(head: object): head is Numbers & { readonly training: Training } {
  const { training, words, nodes, trees, bias } = head as Partial<Numbers & { training: Partial<Training> }>
  const { documents, sites, lines } = training ?? {}
  const counts = [documents, sites, lines, nodes, trees]
  return [words?.scale, words?.bias, bias].every(Number.isFinite) && counts.every(isCount)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function parseHeader(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return undefined
    const head = value as Readonly<Record<string, unknown>>
    return head['chaff'] === 'weights' ? head : undefined
  } catch {
    return undefined
  }
}

/** The trees, or undefined when a node leads nowhere. */
function unpack(bytes: Uint8Array, nodes: number, bias: number): Trees | undefined {
  const view = new DataView(bytes.buffer)
  const trees = {
    feature: new Uint8Array(nodes),
    right: new Uint8Array(nodes),
    threshold: new Float32Array(nodes),
    value: new Float32Array(nodes),
  }
  for (let node = 0, at = TABLES; node < nodes; node++, at += NODE) {
    trees.feature[node] = view.getUint8(at)
    trees.right[node] = view.getUint8(at + 1)
    trees.threshold[node] = view.getFloat32(at + 2, true)
    trees.value[node] = view.getFloat32(at + 6, true)
  }
  const isFinite = [trees.threshold, trees.value].every((list) => list.every(Number.isFinite))
  const roots = isFinite ? rootsOf(trees) : undefined
  return roots === undefined ? undefined : { ...trees, roots, bias }
}

/** Where each tree begins, or undefined when a node is no sound branch or leaf: read from the end, children come first. */
function rootsOf({ feature, right }: Pick<Trees, 'feature' | 'right'>): Uint32Array | undefined {
  const nodes = feature.length
  /** Of each node, the first node after all that is below it. */
  const ends = new Uint32Array(nodes)
  for (let node = nodes - 1; node >= 0; node--) {
    if (feature[node] === LEAF) {
      ends[node] = node + 1
      continue
    }
    const rightChild = node + right[node]!
    if (feature[node]! >= FEATURES.length || rightChild >= nodes || ends[node + 1] !== rightChild) return undefined
    ends[node] = ends[rightChild]!
  }
  const roots: number[] = []
  for (let node = 0; node < nodes; node = ends[node]!) roots.push(node)
  return Uint32Array.from(roots)
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  let decoded: string
  try {
    decoded = atob(text)
  } catch {
    return undefined
  }
  const bytes = new Uint8Array(decoded.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = decoded.charCodeAt(i)
  return bytes
}
