import t from 'tap'
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fingerprint } from '../../lib/engine/fingerprints.js'
import type { Digest } from '../../lib/learn/digest.js'
import { encodeDigest } from '../../lib/learn/tally.js'
import {
  readProfilePart,
  readProfiles,
  readTally,
  writeFingerprints,
  writeTally,
  writeWeights,
} from '../../lib/node/profile-file.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { encodeWeights, type TrainedWeights } from '../../lib/profile/weights.js'
import { lexiconOf, plant, SUBSCRIBE } from '../support/model.js'

const one: Fingerprint = {
  host: 'ostrel.example',
  key: 'edited in the ferry house',
  kind: 'other',
  documents: 7,
  leadIn: false,
}
const two: Fingerprint = {
  host: 'post.example',
  key: 'also in the post <:>',
  kind: 'related',
  documents: 5,
  leadIn: true,
}

void t.test('fingerprints are read as they were written', async (t) => {
  const root = t.testdir()
  const path = join(root, 'learned')
  await writeFingerprints(path, [two, one])
  t.strictSame(await readProfilePart(path), { type: 'fingerprints', fingerprints: [one, two] })
  await writeFingerprints(path, [])
  t.strictSame(
    await readProfilePart(path),
    { type: 'fingerprints', fingerprints: [] },
    'an earlier profile is replaced',
  )
  t.strictSame(readdirSync(root), ['learned'], 'no temporary file is left')
})

void t.test('learned profiles are laid over the built-in one, in their order', async (t) => {
  const root = t.testdir()
  const [first, second] = [join(root, 'first'), join(root, 'second')]
  await writeFingerprints(first, [one])
  await writeFingerprints(second, [two])
  t.equal(await readProfiles([]), builtinProfile)
  t.strictSame(await readProfiles([second, first]), { ...builtinProfile, fingerprints: [two, one] })
})

const TRAINED: TrainedWeights = { weights: SUBSCRIBE, training: { documents: 1, sites: 1, lines: 2 } }

void t.test('weights are read as they were written', async (t) => {
  const root = t.testdir()
  const path = join(root, 'weights')
  await writeWeights(path, TRAINED)
  t.strictSame(await readProfilePart(path), { type: 'weights', ...TRAINED })
  t.equal(readFileSync(path, 'utf8'), encodeWeights(TRAINED))
  t.strictSame(readdirSync(root), ['weights'], 'no temporary file is left')
})

void t.test('of weights the last count, and fingerprints stay beside them', async (t) => {
  const root = t.testdir()
  const [learned, first, second] = ['learned', 'first', 'second'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ]
  const others = { lexicon: lexiconOf({ hens: 1 }), trees: plant([1]) }
  await writeFingerprints(learned, [one])
  await writeWeights(first, { ...TRAINED, weights: others })
  await writeWeights(second, TRAINED)
  const { weights: built, ...rest } = builtinProfile
  t.strictSame(await readProfiles([learned, first, second]), { ...rest, fingerprints: [one], weights: SUBSCRIBE })
  t.strictSame((await readProfiles([second, first])).weights, others)
  t.strictSame((await readProfiles([learned])).weights, built, 'without any the built-in ones')
})

void t.test('weights that are damaged, or cannot be written, are named', async (t) => {
  const text = encodeWeights(TRAINED)
  const root = t.testdir({ cut: text.slice(0, -1), older: text.replace('"version":1', '"version":0') })
  const [cut, older, nowhere] = [join(root, 'cut'), join(root, 'older'), join(root, 'no', 'weights')]
  await t.rejects(readProfiles([cut]), { code: 'CHAFF_PROFILE', message: `${cut}: expected two lines` })
  await t.rejects(readProfilePart(older), { code: 'CHAFF_PROFILE', message: `${older}: expected version` })
  await t.rejects(writeWeights(nowhere, TRAINED), {
    code: 'CHAFF_FILE',
    message: `${nowhere}: no such file or folder; check the path`,
  })
})

void t.test('a profile that is none, or is not there, is named', async (t) => {
  const root = t.testdir({ 'a.txt': 'An article.\n', folder: {} })
  await t.rejects(readProfilePart(join(root, 'a.txt')), { code: 'CHAFF_PROFILE', message: /a\.txt: is no profile/u })
  await t.rejects(readProfiles([join(root, 'no')]), { code: 'CHAFF_FILE', message: /no: no such file/u })
  await t.rejects(readProfilePart(join(root, 'folder')), { code: 'CHAFF_FILE', message: /folder: is a folder/u })
  const huge = join(root, 'huge')
  writeFileSync(huge, '')
  truncateSync(huge, 500 * 2 ** 20 + 1)
  await t.rejects(readProfilePart(huge), { code: 'CHAFF_PROFILE', message: /huge: is too large/u })
})

void t.test('a file that cannot be written is named, and leaves nothing', async (t) => {
  const root = t.testdir({ taken: {} })
  const nowhere = join(root, 'no', 'learned')
  await t.rejects(writeFingerprints(nowhere, [one]), {
    code: 'CHAFF_FILE',
    message: `${nowhere}: no such file or folder; check the path`,
  })
  await t.rejects(writeFingerprints(join(root, 'taken'), [one]), { code: 'CHAFF_FILE', message: /taken: is a folder/u })
  t.strictSame(readdirSync(root), ['taken'])
})

const digests: readonly Digest[] = [
  { host: 'ostrel.example', sketch: [1, 2], keys: ['a line', ''] },
  { host: 'ostrel.example', sketch: [], keys: [] },
  { host: 'post.example', sketch: [7], keys: ['eine zeile\u2028'] },
]

async function* given(list: readonly Digest[]): AsyncGenerator<string> {
  for (const digest of list) yield await Promise.resolve(encodeDigest(digest))
}

/** The digests of a tally, and the checksum that it ends on. */
async function read(path: string): Promise<[Digest[], string]> {
  const list: Digest[] = []
  const reading = readTally(path)
  let next = await reading.next()
  for (; next.done !== true; next = await reading.next()) list.push(next.value)
  return [list, next.value]
}

void t.test('a tally is read as it was written, and its checksum tells it from others', async (t) => {
  const root = t.testdir()
  const at = (name: string): string => join(root, name)
  await writeTally(at('all'), given(digests))
  await writeTally(at('twin'), given(digests))
  await writeTally(at('some'), given(digests.slice(1)))
  await writeTally(at('none'), given([]))
  const [all, checksum] = await read(at('all'))
  t.strictSame(all, digests)
  t.equal((await read(at('twin')))[1], checksum)
  t.strictSame((await read(at('some')))[0], digests.slice(1))
  t.not((await read(at('some')))[1], checksum)
  t.strictSame((await read(at('none')))[0], [])
  t.strictSame(readdirSync(root), ['all', 'none', 'some', 'twin'], 'no temporary file is left')
})

void t.test('a tally that is damaged is refused by name, wherever the damage is', async (t) => {
  const root = t.testdir()
  const path = join(root, 'tally')
  await writeTally(path, given(digests))
  const bytes = readFileSync(path)
  const lines = bytes.toString().split('\n')
  const damaged: readonly [name: string, text: string][] = [
    ['empty', ''],
    ['no tally', 'An article.\n'],
    ['a profile', '{"chaff":"profile"}\n'],
    ['another version', bytes.toString().replace('"version":', '"version":9')],
    ['only its header', `${lines[0] ?? ''}\n`],
    ['without its footer', `${lines.slice(0, -2).join('\n')}\n`],
    ['without a document', lines.filter((_, i) => i !== 2).join('\n')],
    ['with a document twice', [...lines.slice(0, 2), ...lines.slice(1)].join('\n')],
    ['with a line that is no digest', [...lines.slice(0, 2), 'no digest', ...lines.slice(2)].join('\n')],
    ['with something after its footer', `${bytes.toString()}{}\n`],
  ]
  for (const [name, text] of damaged) {
    writeFileSync(path, text)
    await t.rejects(read(path), { code: 'CHAFF_PROFILE', message: new RegExp(`^${path}: `, 'u') }, name)
  }
  for (let i = 0; i < bytes.length; i += 3) {
    const copy = Buffer.from(bytes)
    copy[i] = copy.readUInt8(i) ^ 1
    writeFileSync(path, copy)
    await t.rejects(read(path), { code: 'CHAFF_PROFILE' }, `byte ${String(i)}`)
  }
})

void t.test('a tally that is not there is named', async (t) => {
  const path = join(t.testdir(), 'no')
  await t.rejects(read(path), { code: 'CHAFF_FILE', message: `${path}: no such file or folder; check the path` })
})

void t.test('a tally whose digests break off is not written', async (t) => {
  const path = join(t.testdir(), 'tally')
  async function* broken(): AsyncGenerator<string> {
    yield* given(digests)
    throw new Error('the disk is gone')
  }
  await t.rejects(writeTally(path, broken()), { code: 'CHAFF_FILE', message: `${path}: the disk is gone` })
  t.notOk(existsSync(path))
})
