import t from 'tap'
import type { Kind } from '../../lib/engine/kind.js'
import type { Digest } from '../../lib/learn/digest.js'
import { type Cue, SELECT_DEFAULTS, selectHost } from '../../lib/learn/select.js'
import { Random } from '../support/random.js'

type CueOf = (key: string) => Cue | undefined

const noCue: CueOf = () => undefined

let made = 0

/** A document that tells a story of its own, unless its sketch is told: the keys stand among paragraphs of no other. */
function story(keys: readonly string[], sketch?: readonly number[]): Digest {
  const n = ++made
  return { host: 'courier', sketch: sketch ?? [1, 2, 3, 4, 5].map((i) => n * 10 + i), keys }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
const random = new Random(1)

/** A key that no other document has. */
function own(): string {
  return Array.from({ length: 9 }, () => random.many(4, 9, () => random.pick(LETTERS)).join('')).join(' ')
}

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i))
}

/** The keys that are learned, lead-ins with "…" behind them. */
function keysOf(digests: readonly Digest[], cue = noCue, options = SELECT_DEFAULTS): string[] {
  return selectHost(digests, cue, options).map(({ key, leadIn }) => (leadIn ? `${key} …` : key))
}

const SLOGAN = 'steady as the river'
const HEADING = 'what happens next <?>'
const PODCAST = 'the podcast for people who stay up for the tide'
const BACKGROUND =
  'the bridge opened long ago and carried many before it was closed in spring when its cracks were found'

void t.test('a line that ends the text in five different stories is furniture', (t) => {
  t.strictSame(
    selectHost(
      times(5, () => story([own(), own(), SLOGAN])),
      noCue,
      SELECT_DEFAULTS,
    ),
    [{ host: 'courier', key: SLOGAN, kind: 'other', documents: 5, leadIn: false }],
  )
  t.strictSame(keysOf(times(5, () => story([SLOGAN, own(), own()]))), [SLOGAN], 'or begins it')
  t.strictSame(keysOf(times(4, () => story([own(), own(), SLOGAN]))), [], 'four are too few')
  t.strictSame(
    keysOf(
      times(4, () => story([own(), SLOGAN])),
      noCue,
      { minDocs: 4, minDocsWithCue: 2 },
    ),
    [SLOGAN],
  )
  t.strictSame(
    keysOf(
      times(6, () => story([own(), SLOGAN])),
      noCue,
      { minDocs: 7, minDocsWithCue: 2 },
    ),
    [],
  )
  t.strictSame(keysOf([]), [], 'and of no documents nothing is learned')
  t.end()
})

/** So many words, which no other key has. */
function wordsOf(count: number): string {
  return Array.from({ length: count }, (_, i) => `word${String.fromCharCode(97 + i).repeat(4)}`).join(' ')
}

/** A line of few words in ever other guises. */
const guiseOf = (last: string): string => `saltmarsh weekly lamplighters harbour almanack ${last}`
const [FIRST, ...OTHERS] = ['seventeen', 'eighteenth', 'nineteen', 'twentieth', 'sixteenth', 'fourteen'].map(guiseOf)

void t.test('the guises of a line count as one: half of the documents with any must have it at an edge', (t) => {
  const atEnd = (key: string): Digest => story([own(), key])
  const inside = (key: string): Digest => story([own(), key, own()])
  const twice = times(2, () => atEnd(FIRST!))
  t.strictSame(keysOf([...twice, ...OTHERS.slice(0, 2).map(inside), ...OTHERS.slice(2, 3).map(atEnd)]), [FIRST])
  t.strictSame(keysOf([...twice, ...OTHERS.slice(0, 3).map(inside)]), [], 'two of five')
  t.strictSame(keysOf([...twice, ...OTHERS.slice(0, 4).map(inside)]), [], 'two of six')
  t.end()
})

void t.test('a heading that recurs between paragraphs stays out, however many stories have it', (t) => {
  t.strictSame(keysOf(times(40, () => story([own(), HEADING, own()]))), [])
  t.strictSame(keysOf(times(40, () => story([own(), wordsOf(6), own()]))), [], 'six words')
  t.strictSame(keysOf(times(40, () => story([own(), wordsOf(7), own()]))), [wordsOf(7)], 'seven words')
  t.strictSame(keysOf(times(40, () => story([own(), `${wordsOf(6)} <?>`, own()]))), [], 'marks are no words')
  t.end()
})

void t.test('a background paragraph stays out, a prompt in the middle of the text does not', (t) => {
  t.strictSame(keysOf(times(9, () => story([own(), BACKGROUND, own(), PODCAST, own()]))), [PODCAST])
  t.strictSame(keysOf(times(9, () => story([own(), wordsOf(16), own()]))), [wordsOf(16)])
  t.strictSame(keysOf(times(9, () => story([own(), `${wordsOf(16)} <!>`, own()]))), [`${wordsOf(16)} <!>`])
  t.strictSame(keysOf(times(9, () => story([own(), wordsOf(17), own()]))), [])
  t.end()
})

/** As many stories as told with keys between their paragraphs, and others without. */
function among(count: number, total: number, ...keys: readonly string[]): Digest[] {
  return times(total, (i) => story(i < count ? [own(), ...keys.flatMap((key) => [key, own()])] : [own()]))
}

void t.test('what is as long as a background paragraph, and stands in half of very many stories, is none', (t) => {
  t.strictSame(keysOf(among(10, 20, BACKGROUND)), [BACKGROUND])
  t.strictSame(keysOf(among(10, 21, BACKGROUND)), [], 'less than half')
  t.strictSame(keysOf(among(9, 9, BACKGROUND)), [], 'all of a few')
  t.strictSame(keysOf(among(8, 9, BACKGROUND), noCue, { minDocs: 4, minDocsWithCue: 2 }), [BACKGROUND])
  t.strictSame(keysOf(among(20, 20, HEADING)), [], 'a heading is one all the same')
  const retold = times(30, () => story([own()], [91, 92, 93, 94]))
  t.strictSame(keysOf([...among(10, 19, BACKGROUND), ...retold]), [BACKGROUND], 'one story told often is one')
  t.end()
})

void t.test('of very many stories a line must stand in a share: three in a hundred, and at an edge one', (t) => {
  t.strictSame(keysOf(among(6, 200, PODCAST)), [PODCAST])
  t.strictSame(keysOf(among(6, 201, PODCAST)), [])
  t.strictSame(keysOf(among(5, 166, PODCAST)), [PODCAST])
  const edge = (count: number, total: number): Digest[] =>
    times(total, (i) => story(i < count ? [own(), SLOGAN] : [own()]))
  t.strictSame(keysOf(edge(6, 600)), [SLOGAN])
  t.strictSame(keysOf(edge(6, 601)), [])
  t.strictSame(keysOf(edge(5, 500)), [SLOGAN])
  const cue: CueOf = (key) => (key === SLOGAN || key === PODCAST ? { kind: 'ad', long: key === PODCAST } : undefined)
  t.strictSame(keysOf(edge(2, 900), cue), [SLOGAN], 'a line with a cue need not')
  t.strictSame(keysOf(among(5, 900, PODCAST), cue), [PODCAST])
  t.end()
})

void t.test('a line longer than its cue is made for must stand in as many stories as one without', (t) => {
  const cue: CueOf = (key) => (key === BACKGROUND ? { kind: 'newsletter', long: true } : undefined)
  t.strictSame(selectHost(among(5, 9, BACKGROUND), cue, SELECT_DEFAULTS), [
    { host: 'courier', key: BACKGROUND, kind: 'newsletter', documents: 5, leadIn: false },
  ])
  t.strictSame(keysOf(among(4, 9, BACKGROUND), cue), [])
  t.strictSame(keysOf(among(4, 9, BACKGROUND), cue, { minDocs: 4, minDocsWithCue: 9 }), [BACKGROUND])
  t.end()
})

void t.test('a block at the edge is furniture as far as its lines recur', (t) => {
  const block = [BACKGROUND, HEADING, SLOGAN]
  t.strictSame(keysOf(times(5, () => story([own(), own(), ...block]))), block.toSorted())
  t.strictSame(keysOf(times(5, () => story([...block, own()]))), block.toSorted())
  t.strictSame(
    keysOf(times(5, () => story([own(), HEADING, own(), BACKGROUND, SLOGAN]))),
    [SLOGAN, BACKGROUND].toSorted(),
    'a paragraph of the story parts the heading from the block',
  )
  t.end()
})

void t.test('a line is of an edge block when it stands in one in half of its documents', (t) => {
  const set = (atEdge: number, inside: number): Digest[] => [
    ...times(atEdge, () => story([own(), HEADING])),
    ...times(inside, () => story([own(), HEADING, own()])),
  ]
  t.strictSame(keysOf(set(5, 5)), [HEADING])
  t.strictSame(keysOf(set(5, 6)), [])
  t.end()
})

void t.test('a number and an address stay out, wherever they stand, and a dateline at the head of a text', (t) => {
  for (const line of ['<number> <number> <number>', '<url> <url> <url> <»>', 'a b c d'])
    t.strictSame(keysOf(times(20, () => story([line, own(), line]))), [], line)
  for (const line of ['ostrel', 'ostrel <:>', 'new ostrel <:>'])
    t.strictSame(keysOf(times(20, () => story([line, own(), own()]))), [], line)
  t.strictSame(
    keysOf(times(20, () => story(['no <number> <number>', own()]))),
    ['no <number> <number>'],
    'one word is enough',
  )
  t.end()
})

void t.test('a label of a word or two is furniture where it ends texts and stands nowhere else in them', (t) => {
  const label = 'order here'
  const tail = (count: number): Digest[] => times(count, () => story([own(), own(), label]))
  const inside = (count: number): Digest[] => times(count, () => story([own(), label, own()]))
  t.strictSame(keysOf(tail(5)), [label])
  t.strictSame(keysOf(tail(4)), [], 'four stories are too few')
  t.strictSame(keysOf([...tail(8), ...inside(2)]), [label], 'at the end in eight of ten')
  t.strictSame(keysOf([...tail(7), ...inside(2)]), [], 'in less')
  t.strictSame(
    keysOf(times(9, () => story([own(), label, own(), label]))),
    [],
    'in the middle of the same text as well',
  )
  t.strictSame(keysOf(times(9, () => story([label, own(), label]))), [], 'at its head as well')
  t.strictSame(keysOf([...tail(6), ...times(194, () => story([own()]))]), [label], 'three in a hundred')
  t.strictSame(keysOf([...tail(6), ...times(195, () => story([own()]))]), [], 'in less of very many')
  t.end()
})

void t.test('a line with a cue is furniture of two stories already, wherever it stands and however short', (t) => {
  const kinds: Readonly<Record<string, Kind>> = { 'log in': 'paywall', [BACKGROUND]: 'disclaimer' }
  const cue: CueOf = (key) => {
    const kind = kinds[key]
    return kind && { kind, long: false }
  }
  const texts = times(2, () => story([own(), 'log in', own(), BACKGROUND, own(), SLOGAN]))
  t.strictSame(selectHost(texts, cue, SELECT_DEFAULTS), [
    { host: 'courier', key: 'log in', kind: 'paywall', documents: 2, leadIn: false },
    { host: 'courier', key: BACKGROUND, kind: 'disclaimer', documents: 2, leadIn: false },
  ])
  t.strictSame(keysOf(texts, cue, { minDocs: 5, minDocsWithCue: 3 }), [])
  t.strictSame(keysOf([story([own(), 'log in', own(), 'log in'])], cue), [], 'twice in one story is once')
  t.end()
})

void t.test('one story under forty addresses counts once', (t) => {
  const sketch = [11, 22, 33, 44, 55]
  const copied = [own(), own(), own()]
  for (const copies of [40, 400]) {
    t.strictSame(keysOf(times(copies, () => story([...copied, SLOGAN], sketch))), [], `${String(copies)} copies`)
  }
  const others = times(4, () => story([own(), SLOGAN]))
  const [first, ...more] = selectHost(
    [...times(40, () => story([...copied, SLOGAN], sketch)), ...others],
    noCue,
    SELECT_DEFAULTS,
  )
  t.equal(first?.key, SLOGAN)
  t.equal(first?.documents, 5, 'the story and four others')
  t.strictSame(more, [], 'and the passages that were copied are not learned')
  t.end()
})

void t.test(
  'tellings of a story are one when they share half of the shorter sketch, and at least three of its hashes',
  (t) => {
    const count = (one: readonly number[], two: readonly number[]): number =>
      keysOf([...[one, two].map((sketch) => story([own(), SLOGAN], sketch)), ...times(3, () => story([own(), SLOGAN]))])
        .length === 0
        ? 1
        : 2
    const eight = [1, 2, 3, 4, 5, 6, 7, 8]
    const with8 = (n: number): number[] => eight.map((hash) => (hash <= n ? hash : hash + 1000))
    t.equal(count(eight, with8(4)), 1, 'four of eight')
    t.equal(count(eight, with8(3)), 2, 'three of eight')
    t.equal(count(eight, [1, 2, 3, 901, 902, 903]), 1, 'three of six')
    t.equal(count(eight, [1, 2, 901]), 2, 'two of three')
    t.equal(count(eight, [1, 2, 3, 901, 902, 903, 904]), 2, 'three of seven')
    t.equal(count(eight, [1, 2]), 1, 'a short text within a long one')
    t.equal(count([1], eight), 1)
    t.equal(count([], []), 2, 'texts without a body are not known to be alike')
    t.end()
  },
)

void t.test('tellings that share their hashes in a chain are one story', (t) => {
  const chain = times(12, (i) => [i, i + 1, i + 2, i + 3].map((hash) => 500 + hash))
  for (const order of [
    chain,
    chain.toReversed(),
    [...chain.filter((_, i) => i % 2 === 0), ...chain.filter((_, i) => i % 2 > 0)],
  ]) {
    t.strictSame(keysOf(order.map((sketch) => story([own(), SLOGAN], sketch))), [])
  }
  t.end()
})

void t.test('what fifty texts share already does not make two more one story', (t) => {
  const count = (others: number): number | undefined => {
    const shared = [7, 8, 9]
    const holders = shared.flatMap((hash) => times(others, (i) => story([own()], [hash, 1000 * hash + i])))
    const pair = [1, 2].map((n) => story([own(), SLOGAN], [...shared, 100_000 + n]))
    const rest = times(4, () => story([own(), SLOGAN]))
    return selectHost([...holders, ...pair, ...rest], noCue, SELECT_DEFAULTS)[0]?.documents
  }
  t.equal(count(49), 5)
  t.equal(count(50), 6)
  t.end()
})

void t.test('a long line that all texts share does not make them one story', (t) => {
  const digests = times(200, (i) => story([own(), SLOGAN], [7, ...times(4, (n) => 1000 + 10 * i + n)]))
  t.equal(selectHost(digests, noCue, SELECT_DEFAULTS)[0]?.documents, 200)
  t.end()
})

/** A line of the outlet's whose one word is another from time to time. */
function guise(word: string): string {
  return `low water the podcast for ${word} and for people who stay up for the tide`
}

function counted(digests: readonly Digest[]): (readonly [string, number])[] {
  return selectHost(digests, noCue, SELECT_DEFAULTS).map(({ key, documents }) => [key, documents])
}

void t.test('the rare guises of a line that recurs count with it, but are not learned', (t) => {
  const texts = [...times(3, () => guise('monday')), guise('monday night'), guise('one monday'), guise('sunday')]
  t.strictSame(counted(texts.map((line) => story([own(), own(), line]))), [[guise('monday'), 6]])
  t.end()
})

void t.test('guises of a line that recur differing by a letter left out count as one', (t) => {
  const lines = [guise('fridays'), guise('friday')]
  const texts = lines.flatMap((line) => times(3, () => story([own(), own(), line])))
  t.strictSame(
    counted(texts),
    lines.toSorted().map((line) => [line, 6]),
  )
  t.end()
})

void t.test('guises of a line that recur differing in one word count as one', (t) => {
  const lines = ['monday', 'tuesday', 'friday'].map(guise)
  const texts = lines.flatMap((line) => times(2, () => story([own(), own(), line])))
  t.strictSame(
    counted(texts),
    lines.toSorted().map((line) => [line, 6]),
  )
  t.end()
})

void t.test('a long paragraph’s empty key is never furniture, and ends a block', (t) => {
  t.strictSame(keysOf(times(9, () => story(['', HEADING, '', SLOGAN]))), [SLOGAN])
  t.end()
})

const HEADLINES = [
  'the last ropemaker',
  'a whale in the harbour',
  'forty boats and a tug',
  'who moved the clock',
  'bees on the roof',
]

void t.test('the words that lead to other headlines before a colon are a lead-in', (t) => {
  const texts = HEADLINES.slice(0, 3).map((headline) => story([own(), `also on the courier <:> ${headline}`, own()]))
  t.strictSame(selectHost(texts, noCue, SELECT_DEFAULTS), [
    { host: 'courier', key: 'also on the courier <:>', kind: 'related', documents: 3, leadIn: true },
  ])
  t.strictSame(keysOf(texts.slice(1)), [], 'two stories are too few')
  const same = times(4, () => story([own(), `read more <:> ${HEADLINES[0]!}`, own()]))
  t.strictSame(keysOf(same), [], 'always the same headline')
  const crowded = times(3, () => story([own(), ...times(5, () => `see also <:> ${own()}`), own()]))
  t.strictSame(keysOf(crowded), [], 'more than four to a story are a list of its own')
  t.end()
})

void t.test('a lead-in is at most five words', (t) => {
  const texts = (lead: string): Digest[] =>
    HEADLINES.map((headline) => story([own(), `${lead} <:> ${headline}`, own()]))
  t.strictSame(keysOf(texts('more on these five pages')), ['more on these five pages <:> …'])
  t.strictSame(keysOf(texts('more on these pages today as')), [])
  t.end()
})

void t.test('the least that a lead-in may lead to, and the most', (t) => {
  const texts = (...rests: readonly (readonly string[])[]): Digest[] =>
    rests.map((some) => story([own(), ...some.map((rest) => `see also <:> ${rest}`), own()]))
  const [a = '', b = ''] = HEADLINES
  t.strictSame(keysOf(texts([a], [b], [a])), ['see also <:> …'], 'two headlines in three stories')
  t.strictSame(keysOf(texts(['a boat'], ['b boat'], ['a boat'])), ['see also <:> …'], 'that differ in a letter')
  t.strictSame(keysOf(texts(...times(3, () => times(4, own)))), ['see also <:> …'], 'four in each of three stories')
  t.strictSame(keysOf(texts(...times(3, () => times(4, own)), times(5, own))), [], 'one more')
  t.end()
})

void t.test('a line without a colon is no lead-in, however alike others are', (t) => {
  t.strictSame(keysOf(['a', 'b', 'c', 'd', 'e'].map((page) => story([own(), `read more ${page}`, own()]))), [])
  t.end()
})

void t.test('a label that leads nowhere is no lead-in: an interviewer, a speaker, a section', (t) => {
  const texts = (lead: string, rests: readonly string[] = HEADLINES): Digest[] =>
    rests.map((rest) => story([own(), `${lead} <:> ${rest}`, own()]))
  for (const lead of ['he added', 'courier', 'the mayor said', 'ostrel']) {
    t.strictSame(keysOf([...texts(lead), ...texts(lead, times(30, own))]), [], lead)
  }
  t.strictSame(keysOf(texts('on the pages tomorrow')), ['on the pages tomorrow <:> …'], 'four words and five headlines')
  t.strictSame(keysOf(texts('on the pages tomorrow').slice(1)), [], 'four stories are too few')
  t.strictSame(keysOf(texts('on the pages tomorrow', [...HEADLINES, HEADLINES[0]!])), [], 'a headline that comes twice')
  t.strictSame(keysOf(texts('more on these six pages today')), [], 'six words are too many')
  t.end()
})

void t.test('without a word that leads on, what follows must be as short as headlines are', (t) => {
  const long = (): string => `${own()} ${own()}`
  const texts = (short: number, others: number): Digest[] =>
    [...times(short, own), ...times(others, long)].map((rest) =>
      story([own(), `on the pages tomorrow <:> ${rest}`, own()]),
    )
  t.equal(keysOf(texts(8, 2)).length, 1, 'eight of ten are')
  t.equal(keysOf(texts(7, 3)).length, 0, 'seven of ten are')
  const words = (count: number): Digest[] =>
    times(5, () => story([own(), `on the pages tomorrow <:> ${own()} ${wordsOf(count - 9)}`, own()]))
  t.equal(keysOf(words(14)).length, 1, 'fourteen words are a headline')
  t.equal(keysOf(words(15)).length, 0, 'fifteen are none')
  t.end()
})

void t.test('a label that ever comes last in a text is a lead-in, whatever follows', (t) => {
  const last = (count: number): Digest[] => times(count, () => story([own(), own(), `weather <:> ${own()}`]))
  const above = (count: number): Digest[] => times(count, () => story([own(), `weather <:> ${own()}`, SLOGAN]))
  const inside = (): Digest => story([own(), `weather <:> ${own()}`, own()])
  t.strictSame(keysOf(last(5)), ['weather <:> …'])
  t.strictSame(keysOf(last(4)), [], 'four stories are too few')
  t.strictSame(keysOf(above(5)), [SLOGAN, 'weather <:> …'], 'before what recurs')
  t.strictSame(keysOf([...last(30), inside()]), [], 'once in the middle')
  t.strictSame(keysOf([...last(6), ...times(194, () => story([own()]))]), ['weather <:> …'], 'three in a hundred')
  t.strictSame(keysOf([...last(6), ...times(195, () => story([own()]))]), [], 'in less of very many')
  const long = times(9, () => story([own(), `weather <:> ${own()} ${own()}`]))
  t.strictSame(keysOf(long), [], 'before more than a headline')
  t.end()
})

void t.test('what is learned stands in the order of its keys, lead-ins among it', (t) => {
  const texts = HEADLINES.map((headline) =>
    story([
      'welcome to the pages',
      own(),
      `lesen sie auch <:> ${headline}`,
      own(),
      'zum schluss das wetter',
      'ahoi und auf bald',
    ]),
  )
  const keys = selectHost(texts, noCue, SELECT_DEFAULTS).map(({ key }) => key)
  t.strictSame(keys, ['ahoi und auf bald', 'lesen sie auch <:>', 'welcome to the pages', 'zum schluss das wetter'])
  t.end()
})
