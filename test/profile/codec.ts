import t, { type Test } from 'tap'
import { ChaffError } from '../../lib/engine/errors.js'
import type { Fingerprint } from '../../lib/engine/fingerprints.js'
import { checksum } from '../../lib/engine/hash.js'
import { KINDS } from '../../lib/engine/kind.js'
import { NORMALISER_VERSION } from '../../lib/engine/normalise.js'
import { decodeProfile, encodeProfile, PROFILE_VERSION } from '../../lib/profile/codec.js'
import { forSeeds, type Random } from '../support/random.js'

function print(host: string, key: string, more: Partial<Fingerprint> = {}): Fingerprint {
  return { host, key, kind: 'other', documents: 7, leadIn: false, ...more }
}

const SMALL = [
  print('', 'our letters in your inbox', { kind: 'newsletter', documents: 12 }),
  print('courier', 'also on the courier <:>', { kind: 'related', leadIn: true }),
  print('courier', 'édition nord n° <number>'),
]

/** A profile's text with a fitting header over whatever rows, as its writer makes it; parts of the header may be told. */
function profileOf(rows: readonly string[], header: Readonly<Record<string, unknown>> = {}): string {
  const fitting = {
    chaff: 'profile',
    version: PROFILE_VERSION,
    normaliser: NORMALISER_VERSION,
    fingerprints: rows.length,
    checksum: checksum(rows),
  }
  return [JSON.stringify({ ...fitting, ...header }), ...rows].map((line) => `${line}\n`).join('')
}

/** The message that a text is refused with; fails the test when it is not, or in another way. */
function refusal(t: Test, text: string, name = 'some.chaff'): string {
  try {
    decodeProfile(text, name)
  } catch (error) {
    if (error instanceof ChaffError && error.code === 'CHAFF_PROFILE') return error.message
    t.fail(`expected a ChaffError, got ${String(error)}`)
    return ''
  }
  t.fail(`expected to be refused: ${JSON.stringify(text)}`)
  return ''
}

function someFingerprints(random: Random): Fingerprint[] {
  const hosts = [
    '',
    'courier',
    'courier north',
    'review.example',
    '__proto__',
    'constructor',
    'zeitung-für-alle',
    '新聞',
  ]
  const words = ['also', 'on', 'the', 'river', '<:>', '<number>', '<»>', 'a"b', '\\n', '湖', '𝒳', '0']
  return random.many(0, 40, () =>
    print(random.pick(hosts), random.many(1, 8, () => random.pick(words)).join(' '), {
      kind: random.pick(KINDS),
      documents: random.pick([1, 2, random.between(1, 50), 999_999_999]),
      leadIn: random.oneIn(3),
    }),
  )
}

/** One of each host and key. */
function distinct(fingerprints: readonly Fingerprint[]): Fingerprint[] {
  return [...new Map(fingerprints.map((one) => [`${one.host}\t${one.key}`, one])).values()]
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const left = [...items]
  return items.map(() => left.splice(random.below(left.length), 1)[0]!)
}

void t.test('a profile is a header and a row for each fingerprint, parted by tabs', (t) => {
  t.equal(
    encodeProfile(SMALL),
    profileOf([
      '\tnewsletter\t12\tline\tour letters in your inbox',
      'courier\trelated\t7\tlead-in\talso on the courier <:>',
      'courier\tother\t7\tline\tédition nord n° <number>',
    ]),
  )
  t.equal(encodeProfile([]), profileOf([]))
  t.strictSame(decodeProfile(encodeProfile([]), 'none.chaff'), [])
  t.end()
})

void t.test('what is written is read back as it was, in the order of host and key', (t) => {
  forSeeds(200, (random, seed) => {
    const fingerprints = distinct(someFingerprints(random))
    const bytes = Buffer.from(encodeProfile(fingerprints))
    const back = decodeProfile(bytes.toString(), 'some.chaff')
    const sorted = fingerprints.toSorted((a, b) => {
      if (a.host !== b.host) return a.host < b.host ? -1 : 1
      return a.key < b.key ? -1 : 1
    })
    if (!t.strictSame(back, sorted, seed)) return
    if (encodeProfile(back) !== bytes.toString()) t.fail(`${seed}: written again it differs`)
  })
  t.end()
})

void t.test('equal fingerprints are equal bytes, in whatever order they come', (t) => {
  const differing: string[] = []
  forSeeds(200, (random, seed) => {
    // Each host and key may come several times; a key is a line or a lead-in, never both.
    const fingerprints = someFingerprints(random).map((one) => ({ ...one, leadIn: one.key.length % 2 === 0 }))
    const doubled = [...fingerprints, ...fingerprints.slice(0, 5)]
    const text = encodeProfile(doubled)
    for (let n = 0; n < 5; n++) if (encodeProfile(shuffled(random, doubled)) !== text) differing.push(seed)
  })
  t.strictSame(differing, [])
  t.end()
})

void t.test('a line and a lead-in of the same words, seen as often, give equal bytes in either order', (t) => {
  const line = print('courier', 'read more <:>', { kind: 'related' })
  const lead = { ...line, leadIn: true }
  t.equal(encodeProfile([line, lead]), encodeProfile([lead, line]))
  t.end()
})

void t.test('whatever is written can be read back from its bytes', (t) => {
  const readable = (one: Fingerprint): boolean => {
    try {
      return decodeProfile(Buffer.from(encodeProfile([one])).toString(), '').length <= 1
    } catch {
      return false
    }
  }
  t.ok(readable(print('courier', 'a'.repeat(4097))), 'a key longer than the longest that is read')
  t.ok(readable(print('courier \ud83d', 'steady as the river')), 'half a character in the name of an outlet')
  t.ok(
    readable(print('courier', 'steady as the river', { documents: 1e9 })),
    'a count larger than the largest that is read',
  )
  t.end()
})

void t.test('of the same host and key the one seen most stays, and of equals the first kind by name', (t) => {
  const key = 'the letter of the week'
  const kept = (...fingerprints: readonly Fingerprint[]): Fingerprint[] =>
    decodeProfile(encodeProfile(fingerprints), '')
  const [few, many] = [print('courier', key, { documents: 3, kind: 'ad' }), print('courier', key, { documents: 30 })]
  t.strictSame(kept(few, many), [many])
  t.strictSame(kept(many, few), [many])
  const [ad, nav] = [print('courier', key, { kind: 'ad' }), print('courier', key, { kind: 'nav' })]
  t.strictSame(kept(nav, ad), [ad])
  t.strictSame(kept(ad, nav), [ad])
  t.strictSame(kept(print('review', key), print('courier', key)).length, 2, 'another host has its own')
  t.end()
})

void t.test('hosts that objects have properties of are plain names', (t) => {
  const hosts = ['__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toString']
  const back = decodeProfile(encodeProfile(hosts.map((host) => print(host, 'steady as the river'))), 'some.chaff')
  t.strictSame(
    back.map(({ host }) => host),
    hosts,
  )
  t.strictSame(Object.keys({}), [], 'and no object has more properties than before')
  t.notOk('documents' in {})
  t.end()
})

void t.test('a profile with any one byte changed is refused', (t) => {
  const bytes = Buffer.from(encodeProfile(SMALL))
  const accepted: string[] = []
  for (const [at, byte] of bytes.entries()) {
    for (let changed = 0; changed < 256; changed++) {
      if (changed === byte) continue
      bytes[at] = changed
      try {
        decodeProfile(bytes.toString(), 'some.chaff')
        accepted.push(`byte ${String(at)} as ${String(changed)}`)
      } catch (error) {
        if (!(error instanceof ChaffError) || error.code !== 'CHAFF_PROFILE') accepted.push(String(error))
      }
    }
    bytes[at] = byte
  }
  t.strictSame(accepted, [])
  t.equal(decodeProfile(bytes.toString(), 'some.chaff').length, 3, 'unchanged it is read')
  t.end()
})

void t.test('a profile cut off anywhere, or gone on with, is refused', (t) => {
  const bytes = Buffer.from(encodeProfile(SMALL))
  for (let length = 0; length < bytes.length; length++) refusal(t, bytes.subarray(0, length).toString())
  for (const more of ['\n', ' ', '\0', 'courier\tother\t7\tline\tmore\n', bytes.toString()]) {
    refusal(t, bytes.toString() + more)
  }
  refusal(t, `\ufeff${bytes.toString()}`)
  refusal(t, bytes.toString().replaceAll('\n', '\r\n'))
  t.match(refusal(t, bytes.subarray(0, -9).toString()), /cut off or damaged/u)
  t.end()
})

void t.test('what is no profile is refused by its name', (t) => {
  const texts = [
    '',
    '\n',
    'A story.\n',
    '[]\n',
    'null\n',
    '7\n',
    '"profile"\n',
    '{}\n',
    '{"chaff":"tally","version":1}\n',
  ]
  for (const text of [
    ...texts,
    '{"chaff":["profile"]}\n',
    '{"__proto__":{"chaff":"profile"}}\n',
    '{"chaff":"profile"',
  ]) {
    t.equal(refusal(t, text, 'other.json'), 'other.json: is no profile of chaff; make one with chaff learn', text)
  }
  t.end()
})

void t.test('a profile of another version, or of another normaliser, is refused with both versions named', (t) => {
  const rows = ['courier\tother\t7\tline\tsteady as the river']
  const [version, normaliser] = [PROFILE_VERSION, NORMALISER_VERSION].map((n) => [n, n + 1].map(String))
  t.equal(
    refusal(t, profileOf(rows, { version: PROFILE_VERSION + 1 })),
    `some.chaff: expected profile version ${version![0]!}, got ${version![1]!}; learn it anew`,
  )
  t.equal(
    refusal(t, profileOf(rows, { normaliser: NORMALISER_VERSION + 1 })),
    `some.chaff: expected normaliser version ${normaliser![0]!}, got ${normaliser![1]!}; learn it anew`,
  )
  for (const value of [undefined, null, '1', 1.5, -1, [1], { a: 1 }]) {
    t.match(refusal(t, profileOf(rows, { version: value })), 'expected profile version', JSON.stringify(value))
    t.match(refusal(t, profileOf(rows, { normaliser: value })), 'expected normaliser version', JSON.stringify(value))
    t.match(refusal(t, profileOf(rows, { fingerprints: value })), 'fingerprints, got 1', JSON.stringify(value))
  }
  t.end()
})

void t.test('a header whose numbers are objects that cannot be printed is refused like any other', (t) => {
  for (const field of ['version', 'normaliser', 'fingerprints']) {
    refusal(t, profileOf([], { [field]: { toString: 1, valueOf: 1 } }))
  }
  t.end()
})

void t.test('a header that counts wrong, or says anything in another way, is refused', (t) => {
  const rows = ['courier\tother\t7\tline\tsteady as the river']
  t.match(refusal(t, profileOf(rows, { fingerprints: 2 })), 'expected 2 fingerprints, got 1; it is cut off or damaged')
  for (const fingerprints of [0, -1, 1e9, 2 ** 53]) refusal(t, profileOf(rows, { fingerprints }))
  t.match(refusal(t, profileOf(rows, { checksum: '0123456789abcdef' })), 'the checksum does not fit; it is damaged')
  refusal(t, profileOf(rows, { checksum: undefined }))
  refusal(t, profileOf(rows, { more: 1 }))
  refusal(t, profileOf(rows, JSON.parse('{"__proto__":1}') as Record<string, unknown>))
  const text = profileOf(rows)
  refusal(t, text.replace('{"', '{ "'))
  refusal(t, text.replace('"chaff":"profile",', '').replace('}\n', ',"chaff":"profile"}\n'))
  refusal(t, text.replace('{', '{"version":1,'))
  t.equal(decodeProfile(text, '').length, 1)
  t.end()
})

void t.test('more fingerprints than a profile may hold are neither written nor read', (t) => {
  const most = 4_000_000
  const message = /expected at most 4000000 fingerprints, got .*; learn from fewer outlets/u
  const many = new Array<Fingerprint>(most + 1).fill(SMALL[0]!)
  t.throws(() => encodeProfile(many), { name: 'ChaffError', code: 'CHAFF_PROFILE', message })
  t.equal(decodeProfile(encodeProfile(many.slice(1)), '').length, 1)
  const header = profileOf([], { fingerprints: most })
  t.match(refusal(t, header + '\n'.repeat(most)), 'the checksum does not fit', 'as many are read')
  t.match(refusal(t, header + '\n'.repeat(most + 1)), message)
  t.end()
})

const ROWS = {
  'nothing in it': '',
  'too few columns': 'courier\tother\t7\tline',
  'too many columns': 'courier\tother\t7\tline\tsteady as the river\tmore',
  'an empty column more': 'courier\tother\t7\tline\tsteady as the river\t',
  'an unknown kind': 'courier\tspam\t7\tline\tsteady as the river',
  'a kind in capitals': 'courier\tOther\t7\tline\tsteady as the river',
  'a kind that arrays have as a property': 'courier\tlength\t7\tline\tsteady as the river',
  'no kind': 'courier\t\t7\tline\tsteady as the river',
  'an unknown type': 'courier\tother\t7\tword\tsteady as the river',
  'no count': 'courier\tother\t\tline\tsteady as the river',
  'a count of nothing': 'courier\tother\t0\tline\tsteady as the river',
  'a negative count': 'courier\tother\t-7\tline\tsteady as the river',
  'a huge count': 'courier\tother\t1000000000\tline\tsteady as the river',
  'an endless count': 'courier\tother\tInfinity\tline\tsteady as the river',
  'a count with an exponent': 'courier\tother\t1e9\tline\tsteady as the river',
  'a count with a fraction': 'courier\tother\t7.5\tline\tsteady as the river',
  'a count with a zero before': 'courier\tother\t07\tline\tsteady as the river',
  'a count with a space': 'courier\tother\t 7\tline\tsteady as the river',
  'a count in other digits': 'courier\tother\t٧\tline\tsteady as the river',
  'an empty key': 'courier\tother\t7\tline\t',
  'a key that is too long': `courier\tother\t7\tline\t${'a'.repeat(4097)}`,
}

void t.test('a row that is no fingerprint is refused by its line, although the checksum fits', (t) => {
  const good = 'a\tother\t7\tline\tsteady as the river'
  for (const [what, row] of Object.entries(ROWS)) {
    t.equal(refusal(t, profileOf([good, row])), 'some.chaff: line 3 is no fingerprint', what)
  }
  for (const row of [`a\tother\t999999999\tline\t${'a'.repeat(4096)}`, '\tad\t1\tlead-in\ta']) {
    t.equal(decodeProfile(profileOf([row]), '').length, 1, 'at the limits it is read')
  }
  t.end()
})

void t.test('rows out of order, or twice, are refused by their line, although the checksum fits', (t) => {
  const row = (host: string, key: string): string => `${host}\tother\t7\tline\t${key}`
  const [one, two, three] = [row('a', 'river'), row('a', 'tide'), row('b', 'edition')]
  t.equal(decodeProfile(profileOf([one, two, three]), '').length, 3)
  for (const rows of [
    [one, three, two],
    [one, two, two],
    [two, three, one],
    [one, two, two.replace('other\t7', 'ad\t9')],
    [one, three, row('', 'edition')],
  ]) {
    t.equal(refusal(t, profileOf(rows)), 'some.chaff: line 4 is out of order')
  }
  t.equal(refusal(t, profileOf([two, one])), 'some.chaff: line 3 is out of order')
  t.end()
})
