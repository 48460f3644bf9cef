/** Documents of all kinds, for fast-check: stories, boilerplate and bytes that mean nothing, put together at random. */
import fc from 'fast-check'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { CHAFF, FURNITURE, STORY } from './articles.js'

const HITS = builtinProfile.rules.map(({ hit }) => hit)

/** A line of text, without its end. */
const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...STORY) },
  { weight: 3, arbitrary: fc.constantFrom(...CHAFF, ...Object.values(FURNITURE)) },
  { weight: 3, arbitrary: fc.constantFrom(...HITS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('', '', ' ', '\t', '\u200b', '\ufeff', '\0', '$5', '1 Year', 'Hens', '* * *'),
  },
  { weight: 1, arbitrary: fc.constantFrom('and so it', 'went on, they said.', 'Read more:', '“So,” she said') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replaceAll('\n', ' ')) },
)

const lineEnd = fc.constantFrom('\n', '\r\n')

/** A text in UTF-8, its lines ended in one way or in both, the last one or not. */
export const text: fc.Arbitrary<string> = fc
  .record({
    lines: fc.array(fc.tuple(line, lineEnd), { maxLength: 24 }),
    isMixed: fc.boolean(),
    isClosed: fc.boolean(),
    bom: fc.constantFrom('', '', '', '\ufeff'),
  })
  .map(({ lines, isMixed, isClosed, bom }) => {
    const end = lines[0]?.[1] ?? ''
    const ended = lines.map(([text, own], i) => text + (i === lines.length - 1 && !isClosed ? '' : isMixed ? own : end))
    return bom + ended.join('')
  })

/** Any bytes: a text into which bytes that are not UTF-8 were put here and there. */
export const bytes: fc.Arbitrary<Buffer> = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 })), { maxLength: 3 }))
  .map(([text, odd]) =>
    odd.reduce<Buffer>((all, [place, some]) => {
      const at = place % (all.length + 1)
      return Buffer.concat([all.subarray(0, at), some, all.subarray(at)])
    }, Buffer.from(text)),
  )

/** A string as JSON writes it, each character in one of the ways that it allows. */
export const escaped = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(value, fc.infiniteStream(fc.nat(9))).map(([text, ways]) =>
    Array.from({ length: text.length }, (_, i) => {
      const unit = text.charCodeAt(i).toString(16).padStart(4, '0')
      const way = ways.next().value as number
      if (way === 0) return `\\u${unit}`
      if (way === 1) return `\\u${unit.toUpperCase()}`
      const pair = /[\ud800-\udfff]/u.test(text.charAt(i))
      return pair ? `\\u${unit}` : JSON.stringify(text.charAt(i)).slice(1, -1)
    }).join(''),
  )

const space = fc.constantFrom('', '', '', ' ', '\t', '  ', '\r')

/** Values that parsing and printing would change, or that are hard to parse. */
const value: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    '12345678901234567890',
    '-0',
    '1.0',
    '1E400',
    '0.10',
    '{}',
    '[ ]',
    '"\\ud83d"',
    '"\\/"',
  ),
  fc.json({ maxDepth: 3 }),
  fc.nat(2000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  escaped(text).map((text) => `"${text}"`),
)

const key = fc.constantFrom(
  'id',
  'url',
  'host',
  'z',
  '__proto__',
  'constructor',
  'chaff',
  'texts',
  'te\\u0078ts',
  '',
  'text',
)

/** A field, with spaces wherever JSON allows them. */
const field = fc.tuple(space, key, space, space, value).map(([a, name, b, c, json]) => `${a}"${name}"${b}:${c}${json}`)

/** A record, as its bytes stand in NDJSON, with a text that is the last of that name. */
export const record: fc.Arbitrary<string> = fc
  .tuple(fc.array(field, { maxLength: 4 }), fc.array(field, { maxLength: 4 }), escaped(text), space)
  .map(([before, after, text, end]) => {
    const others = after.filter((json) => !json.includes('"text"'))
    return `${end}{${[...before, `"text": "${text}"`, ...others].join(',')}${end}}${end}`
  })

/** What is no record. */
const oddity = fc.constantFrom(
  '',
  ' ',
  'null',
  '[]',
  '7',
  '"text"',
  '{',
  '{"text":',
  '{"body":""}',
  '{"text":7}',
  '{"text":null}',
)

/** NDJSON of which some lines are no records. */
export const records: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom('', '', '\ufeff'),
    fc.array(fc.tuple(fc.oneof({ weight: 4, arbitrary: record }, { weight: 1, arbitrary: oddity }), lineEnd), {
      maxLength: 5,
    }),
    fc.boolean(),
  )
  .map(([bom, lines, isClosed]) => {
    const all = lines.map(([json, end], i) => json + (i === lines.length - 1 && !isClosed ? '' : end)).join('')
    return Buffer.from(bom + all)
  })

/** Places to cut bytes at. */
export const cuts = fc.array(fc.nat(), { maxLength: 6 })

/** Bytes cut at places. */
export function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const sorted = places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b)
  return [0, ...sorted].map((from, i) => bytes.subarray(from, sorted[i] ?? bytes.length))
}
