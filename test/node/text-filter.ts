import t from 'tap'
import { clean } from '../../lib/clean.js'
import { MODES } from '../../lib/engine/modes.js'
import { createFilter } from '../../lib/node/format.js'
import { resolveStream, type StreamOptions } from '../../lib/node/options.js'
import { CHAFF, FURNITURE, learnedProfile, STORY } from '../support/articles.js'
import { cuts } from '../support/cuts.js'
import { byteLines, filterChunks, filterEveryCut, isSubsequence } from '../support/filters.js'
import { forSeeds, type Random } from '../support/random.js'

const [A, B, C] = STORY
const [X, Y] = CHAFF
const LATIN = Buffer.from('Caf\xe9 \xff\xfe\xc3', 'latin1')
const bytes = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))

const cases: readonly { name: string; input: Buffer; expected: Buffer }[] = [
  { name: 'nothing in, nothing out', input: bytes(), expected: bytes() },
  { name: 'line ends alone stay', input: bytes('\n\n'), expected: bytes('\n\n') },
  { name: 'a story stays as it is', input: bytes(A, '\n\n', B, '\n'), expected: bytes(A, '\n\n', B, '\n') },
  { name: 'a line in the middle goes with its end', input: bytes(A, '\n', X, '\n', B), expected: bytes(A, '\n', B) },
  { name: 'a first line goes with its end', input: bytes(X, '\n', A, '\n'), expected: bytes(A, '\n') },
  { name: 'a last line goes with the end before it', input: bytes(A, '\n', X), expected: bytes(A) },
  { name: 'a final line end stays', input: bytes(A, '\n', X, '\n'), expected: bytes(A, '\n') },
  { name: 'a missing final line end is not added', input: bytes(X, '\n', A), expected: bytes(A) },
  {
    name: 'a blank line goes with the line it set apart',
    input: bytes(A, '\n\n', X, '\n\n', B, '\n'),
    expected: bytes(A, '\n\n', B, '\n'),
  },
  {
    name: 'CRLF stays',
    input: bytes(A, '\r\n', X, '\r\n', B, '\r\n'),
    expected: bytes(A, '\r\n', B, '\r\n'),
  },
  {
    name: 'mixed line ends stay as they are mixed',
    input: bytes(A, '\n', B, '\r\n', X, '\r\n', C, '\n'),
    expected: bytes(A, '\n', B, '\r\n', C, '\n'),
  },
  {
    name: 'carriage returns alone end no line',
    input: bytes(A, '\r', X, '\r', B),
    expected: bytes(A, '\r', X, '\r', B),
  },
  {
    name: 'a byte order mark stays with its line',
    input: bytes('\ufeff', A, '\n', X, '\n', B),
    expected: bytes('\ufeff', A, '\n', B),
  },
  {
    name: 'a byte order mark does not hide boilerplate',
    input: bytes('\ufeff', X, '\n', A),
    expected: bytes(A),
  },
  {
    name: 'NUL stays',
    input: bytes(A, ' \0\n', X, '\n\0', B, '\0\n'),
    expected: bytes(A, ' \0\n\0', B, '\0\n'),
  },
  {
    name: 'bytes that are not UTF-8 stay',
    input: bytes(A, LATIN, '\n', X, '\n', LATIN, B),
    expected: bytes(A, LATIN, '\n', LATIN, B),
  },
  {
    name: 'trailing spaces and tabs stay',
    input: bytes(A, ' \t \n', X, '\n\t', B, '  '),
    expected: bytes(A, ' \t \n\t', B, '  '),
  },
]

for (const { name, input, expected } of cases) {
  void t.test(name, (t) => {
    const { output } = filterEveryCut(t, input, { format: 'text' })
    t.equal(output.toString('latin1'), expected.toString('latin1'))
    t.end()
  })
}

/** A text of story lines, boilerplate, blanks and bytes that mean nothing, put together at random. */
function anyText(random: Random): Buffer {
  const lineEnds = random.pick([['\n'], ['\r\n'], ['\n', '\r\n']])
  const parts: Buffer[] = random.oneIn(5) ? [Buffer.from('\ufeff')] : []
  const count = random.below(25)
  for (let i = 0; i < count; i++) {
    const odd = random.pick(['', ' ', '\t', '\u00a0', 'Ostrel', '—', '\0'])
    parts.push(Buffer.from(random.pick([random.pick(STORY), random.pick(CHAFF), odd, ''])))
    if (random.oneIn(10)) parts.push(LATIN)
    if (i + 1 < count || random.oneIn(2)) parts.push(Buffer.from(random.pick(lineEnds)))
  }
  return Buffer.concat(parts)
}

void t.test('any text: the output is a subsequence of the lines, told line by line, whatever the cuts', (t) => {
  let removed = 0
  forSeeds(150, (random, name) => {
    const input = anyText(random)
    const options = { format: 'text', mode: random.pick(MODES) } as const
    const { output, verdicts, removals, documents } = filterChunks([input], options)
    for (const cut of cuts(input, 3)) {
      t.ok(filterChunks(cut.chunks, options).output.equals(output), `${name}, ${cut.name}`)
    }
    const lines = byteLines(input)
    t.ok(isSubsequence(byteLines(output), lines), name)

    const spans = verdicts.map(({ start, end }) => input.toString('latin1', start, end))
    t.strictSame(spans, lines, `${name}: the byte ranges are the lines`)
    t.ok(
      verdicts.every(({ start, end, text }) => text === input.toString('utf8', start, end)),
      `${name}: the texts are the lines, decoded`,
    )
    const kept = spans.filter((_, i) => verdicts[i]?.keep)
    t.equal(output.toString('latin1'), kept.join('\n'), `${name}: the kept ranges are the output`)
    t.match(
      removals,
      verdicts.filter(({ keep }) => !keep),
      `${name}: every removal is told`,
    )
    t.equal(removals.length, verdicts.filter(({ keep }) => !keep).length, name)
    t.ok(
      removals.every(({ at, bytes }) => input.subarray(at, at + bytes.length).equals(bytes)),
      `${name}: with the bytes that went`,
    )
    t.equal(output.length + removals.reduce((sum, { bytes }) => sum + bytes.length, 0), input.length, name)
    const length = (lines: readonly { start: number; end: number }[]): number =>
      lines.reduce((sum, { start, end }) => sum + end - start, 0)
    t.match(
      documents,
      [{ id: '-', file: '-', lines: lines.length, bytes: length(verdicts), bytesRemoved: length(removals) }],
      `${name}: the summary adds up`,
    )
    removed += removals.length
  })
  t.ok(removed > 100, 'boilerplate was among the lines')
  t.end()
})

void t.test('any text in UTF-8 is cleaned as the synchronous face cleans it', (t) => {
  forSeeds(100, (random, name) => {
    const text = anyText(random).toString('utf8')
    const { text: expected, verdicts: expectedVerdicts, flag } = clean(text)
    const { output, verdicts, documents } = filterChunks([Buffer.from(text)], { format: 'text' })
    t.equal(output.toString('utf8'), expected, name)
    t.match(verdicts, expectedVerdicts, `${name}: the same verdicts`)
    t.equal(documents[0]?.flag, flag, `${name}: the same flag`)
  })
  t.end()
})

void t.test('random bytes come out unchanged', (t) => {
  forSeeds(60, (random, name) => {
    const input = Buffer.from(random.many(0, 3000, () => random.below(256)))
    for (const cut of cuts(input, 2)) {
      t.ok(filterChunks(cut.chunks, { format: 'text' }).output.equals(input), `${name}, ${cut.name}`)
    }
  })
  t.end()
})

const MEBIBYTE = 1 << 20

void t.test('a line longer than 1 MiB passes through, and what stands around it is cleaned', (t) => {
  for (const length of [MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE]) {
    const long = Buffer.alloc(length, 'Na ')
    const input = bytes(A, '\n', X, '\n', long, '\n', B, '\n', Y, '\n', C)
    const expected = bytes(A, '\n', long, '\n', B, '\n', C)
    const whole = filterChunks([input], { format: 'text', name: 'long.txt' })
    t.ok(whole.output.equals(expected), `${String(length)} bytes`)
    for (const { name, chunks } of cuts(input, 4)) {
      const { output, removals } = filterChunks(chunks, { format: 'text', name: 'long.txt' })
      t.ok(output.equals(expected), `${String(length)} bytes, ${name}`)
      t.strictSame(removals, whole.removals, `${String(length)} bytes, ${name}: the same removals`)
    }
    const gone = whole.removals.map(({ line, start, end, text }) => [line, input.toString('utf8', start, end), text])
    t.strictSame(gone, [
      [1, X, X],
      [4, Y, Y],
    ])
    const [document] = whole.documents
    t.equal(document?.lines, 6, 'the long line is counted')
    t.equal(document?.bytes, input.length - 5, 'and so are its bytes')
  }
  t.end()
})

void t.test('a line longer than 1 MiB may come first, last, alone, and after another', (t) => {
  const long = Buffer.alloc(MEBIBYTE + 5, 'z')
  for (const input of [
    bytes(long),
    bytes(long, '\n'),
    bytes(long, '\n', long),
    bytes('\n', long, '\n\n', long, '\n'),
  ]) {
    for (const { name, chunks } of cuts(input, 2)) {
      t.ok(filterChunks(chunks, { format: 'text' }).output.equals(input), `${String(input.length)} bytes, ${name}`)
    }
  }
  t.end()
})

void t.test('only the beginning of a line is judged, and characters are not torn for it', (t) => {
  const long = Buffer.from('€'.repeat(10_000))
  const input = bytes(A, '\n', long, X, '\n', X, '\n', '𝄞'.repeat(9000), '\n', B)
  t.equal(filterEveryCut(t, input, { format: 'text' }).output.toString(), clean(input.toString()).text)
  t.end()
})

void t.test('a text longer than the window is given out before it ends', (t) => {
  const { format, filter } = resolveStream({ format: 'text' })
  let out = 0
  const filtering = createFilter(format, filter, (bytes) => (out += bytes.length), {})
  const story = Buffer.from(`${STORY.join('\n')}\n`)
  let pushed = 0
  while (out === 0 && pushed < 8 * MEBIBYTE) {
    filtering.push(story)
    pushed += story.length
  }
  t.ok(out > 0 && pushed < 2 * MEBIBYTE, `output began after ${String(pushed)} bytes`)
  filtering.end()
  t.equal(out, pushed, 'and nothing of it was lost')
  t.end()
})

void t.test('a text that is all boilerplate is passed through whole and flagged', (t) => {
  const input = bytes(X, '\n', Y, '\n')
  const { output, removals, documents } = filterEveryCut(t, input, { format: 'text', name: 'empty.txt' })
  t.ok(output.equals(input))
  t.strictSame(removals, [])
  t.match(documents, [{ id: 'empty.txt', removed: {}, bytesRemoved: 0, flag: 'nothing-left' }])
  t.end()
})

void t.test('a text of an outlet that the profile knows is cleaned of its furniture', (t) => {
  const input = bytes(A, '\n\n', B, '\n\n', FURNITURE.ostrel, '\n')
  const output = (options: StreamOptions): string =>
    filterChunks([input], { profile: learnedProfile, ...options, format: 'text' }).output.toString()
  const left = `${A}\n\n${B}\n`
  t.equal(output({}), input.toString(), 'not where its outlet is not known')
  t.equal(output({ host: 'ostrel.example' }), left, 'where it is told')
  t.equal(output({ folderHost: 'ostrel.example' }), left, 'where its folder tells it')
  t.equal(output({ folderHost: 'articles' }), input.toString(), 'not where its folder has another name')
  t.equal(output({ host: 'post.example', folderHost: 'ostrel.example' }), input.toString(), 'what is told goes first')
  const single = { ...learnedProfile, fingerprints: learnedProfile.fingerprints?.slice(0, 1) ?? [] }
  t.equal(output({ folderHost: 'articles', profile: single }), left, 'a profile of one outlet needs no telling')
  t.end()
})

void t.test('many long lines are not held until the end', (t) => {
  const { filter } = resolveStream({ format: 'text' })
  const line = Buffer.from(`${'long '.repeat((1 << 20) / 5 - 1)}\n`)
  let out = 0
  const cleaning = createFilter(
    'text',
    filter,
    (chunk) => {
      out += chunk.length
    },
    {},
  )
  for (let n = 1; n <= 24; n++) {
    cleaning.push(line)
    t.ok(n * line.length - out <= 9 << 20, `after ${String(n)} lines`)
  }
  cleaning.end()
  t.equal(out, 24 * line.length)
  t.end()
})
