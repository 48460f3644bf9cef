/** What is fuzzed: each target takes any bytes and throws when a promise is broken. */
import { deepStrictEqual, ok } from 'node:assert'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Cleaner, type Window, WINDOW } from '../../lib/engine/cleaner.js'
import { ChaffError } from '../../lib/engine/errors.js'
import { MODES } from '../../lib/engine/modes.js'
import { tokenise } from '../../lib/engine/normalise.js'
import { Phrase } from '../../lib/engine/phrase.js'
import { type Line, Vocabulary } from '../../lib/engine/vocabulary.js'
import { decodeDigest } from '../../lib/learn/tally.js'
import { FORMATS } from '../../lib/node/format.js'
import { compressionOf, unpack } from '../../lib/node/compression.js'
import { fileError } from '../../lib/node/files.js'
import { readSections, type Section } from '../../lib/node/log-reader.js'
import { RemovalLog } from '../../lib/node/removal-log.js'
import { restored } from '../../lib/node/restore.js'
import { Summer } from '../../lib/node/sum.js'
import { resolveOptions } from '../../lib/options.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { decodeProfile, encodeProfile } from '../../lib/profile/codec.js'
import { CHAFF, learnedProfile, STORY } from '../support/articles.js'
import { cutAtRandom } from '../support/cuts.js'
import { byteLines, type Filtered, filterChunks, isSubsequence } from '../support/filters.js'
import { undo } from '../support/undo.js'
import { collect, each, unzipped, zstd } from '../support/zstd.js'
import { lineOf } from '../support/tokens.js'

/** One thing that is fuzzed. */
export interface Target {
  /** Inputs to begin with. */
  readonly seeds: readonly Buffer[]
  /** Words to make inputs of. */
  readonly words: readonly Buffer[]
  run(input: Buffer): Promise<void> | void
}

const buffers = (texts: readonly string[]): Buffer[] => texts.map((text) => Buffer.from(text))
const [A, B, C] = STORY
const [X, Y] = CHAFF

const LINES = buffers([
  '\n',
  '\r\n',
  '\n\n',
  '\0',
  '\ufeff',
  '\u200b',
  '\u2028',
  ' ',
  ...STORY.map((line) => `${line}\n`),
  ...builtinProfile.rules.filter((_, i) => i % 8 === 0).map(({ hit }) => `${hit}\n`),
])

const MARKDOWN = buffers([
  '```\n',
  '~~~~ x\n',
  '---\n',
  '+++\n',
  'title: x\n',
  '|---|\n',
  '| a | b |\n',
  '[![](x)\\\n',
  '[',
  '](x)',
  '[a]: x\n',
  '[a]',
  '    - ',
  '\t* ',
  '===\n',
])

const TABLE_WORDS = buffers(['",', '"\n', '""', ',"', '\t', 'text,id\n', ',text\n'])
const WET_WORDS = buffers([
  'WARC/1.0\r\n',
  'WARC-Type: conversion\r\n',
  'Content-Length: 9\r\n',
  'WARC-Block-Digest: sha1:x\r\n',
  '\r\n\r\n',
])

/** A record as Common Crawl's WET files hold it. */
function wet(text: string): string {
  const length = String(Buffer.byteLength(text))
  return `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Block-Digest: sha1:x\r\nContent-Length: ${length}\r\n\r\n${text}\r\n\r\n`
}

const JSON_WORDS = buffers([
  '{"text":"',
  '"}\n',
  '","id":7,"z":"',
  '\\n',
  '\\u000a',
  '\\u000A',
  '\\ud83d',
  '\\"',
  '\\\\',
  ',"chaff":{"removed":[]}',
  '{"chaff":0,"text":"',
  ',"text":"',
  '"__proto__":',
  'null',
  '12345678901234567890',
  '[[[[',
  ']]]]',
  '{"a":{"text":',
])

const TEXTS = buffers([
  '',
  `${A}\n\n${X}\n\n${B}\n`,
  `${X}\r\n${A}\r\n${Y}`,
  `${A}\nSmart Essential\n₹2,700\n1 Year\nAlready a subscriber? Log in\n`,
  `Read more:\nHens\n${A}\n`,
])

/** The first bytes of an input choose how it is read; the rest is the input. */
function split(input: Buffer, choices: number): { chosen: number[]; rest: Buffer } {
  const chosen = Array.from({ length: choices }, (_, i) => input[i] ?? 0)
  return { chosen, rest: input.subarray(choices) }
}

const pick = <T>(items: readonly T[], choice: number): T => items[choice % items.length]!

/** Small windows show in short texts what the real one does in long ones. */
const WINDOWS: readonly Window[] = [
  WINDOW,
  { length: 400, lines: 7, read: 4, rounds: 3 },
  { length: 4000, lines: 3, read: 2, rounds: 1 },
]

function keepLines(text: string, window: Window, mode: (typeof MODES)[number]): string {
  const { judge } = resolveOptions({ profile: learnedProfile })
  const lines = text.split('\n')
  const cleaner = new Cleaner(judge, mode, undefined, window)
  const verdicts = [...lines.flatMap((line) => cleaner.push(line)), ...cleaner.end()]
  deepStrictEqual(
    verdicts.map(({ line }) => line),
    lines.map((_, i) => i),
  )
  return lines.filter((_, i) => verdicts[i]!.keep).join('\n')
}

const engine: Target = {
  seeds: TEXTS.flatMap((text) => [0, 1, 2].map((window) => Buffer.concat([Buffer.from([window, 0]), text]))),
  words: [...LINES, ...MARKDOWN],
  run(input) {
    const { chosen, rest } = split(input, 2)
    const text = rest.toString('utf8')
    const [window, mode] = [pick(WINDOWS, chosen[0]!), pick(MODES, chosen[1]!)]
    const once = keepLines(text, window, mode)
    ok(isSubsequence(once.split('\n'), text.split('\n')), 'the lines are a subsequence')
    ok(once.trim() !== '' || text.trim() === '', 'the text is not emptied')
    deepStrictEqual(keepLines(once, window, mode), once, 'cleaning twice changes nothing more')
  },
}

const filters: Target = {
  seeds: [
    ...TEXTS.map((text) => Buffer.concat([Buffer.from([1, 0, 0, 0]), text])),
    ...buffers([
      `{"id":1.0,"text":"${A}\\n${X}\\u000a${B}"}\r\n`,
      `{"chaff":1,"text":"${X}\\n${C}"}\n{"text":null}\n[]`,
    ]).map((text) => Buffer.concat([Buffer.from([2, 0, 1, 0]), text])),
    Buffer.concat([Buffer.from([4, 0, 0, 0]), Buffer.from(`id,text\n1,"${A}\n${X}\n${B}"\n2,${C}\n`)]),
    Buffer.concat([Buffer.from([5, 0, 0, 0]), Buffer.from(`text\tid\n"${A}\n${X}"\t7\n`)]),
    Buffer.concat([Buffer.from([6, 0, 0, 0]), Buffer.from(wet(`${A}\n${X}\n`) + wet(B))]),
  ],
  words: [...LINES, ...JSON_WORDS, ...TABLE_WORDS, ...WET_WORDS],
  async run(input) {
    const { chosen, rest } = split(input, 4)
    const options = {
      format: pick(FORMATS, chosen[0]!),
      mode: pick(MODES, chosen[1]!),
      annotate: chosen[2]! % 2 === 1,
      maxRecord: pick([1 << 24, 300], chosen[2]! >> 1),
    }
    const whole = filterChunks([rest], options)
    deepStrictEqual(filterChunks(cutAtRandom(rest, chosen[3]!), options), whole, 'the cuts change nothing')
    deepStrictEqual(await undo(whole), rest, 'it can be undone')
    // What an annotation adds is not cleaned again, and a text may look like records once a line has gone.
    if (options.annotate || options.format === 'auto') return
    const [twice, isText] = [
      filterChunks([whole.output], options),
      options.format === 'text' || options.format === 'markdown',
    ]
    deepStrictEqual(twice.output, whole.output, 'cleaning twice changes nothing more')
    if (isText) ok(isSubsequence(byteLines(whole.output), byteLines(rest)), 'the lines are a subsequence')
    else checkRecords(rest, whole, options.format)
  },
}

/** Records that JSON can tell must differ in nothing but their text. */
function checkRecords(input: Buffer, { output, problems }: Filtered, format: string): void {
  if (format !== 'jsonl') return
  const [before, after] = [byteLines(input), byteLines(output)]
  deepStrictEqual(after.length, before.length, 'a record in, a record out')
  const odd = new Set(problems.map(({ line }) => line))
  before.forEach((line, i) => {
    if (odd.has(i + 1)) deepStrictEqual(after[i], line, 'what is no record stays')
    else if (line.trim() !== '' && after[i] !== line) deepStrictEqual(others(after[i]!), others(line))
  })
}

function others(record: string): unknown {
  const { text, ...rest } = JSON.parse(record.replace(/^\u00ef\u00bb\u00bf/u, '')) as Record<string, unknown>
  ok(typeof text === 'string')
  return rest
}

/** Whether an error is one of those that chaff throws for bad input. */
function expectChaffError(error: unknown): void {
  if (!(error instanceof ChaffError)) throw error
}

const profile: Target = {
  seeds: [
    Buffer.from(encodeProfile(learnedProfile.fingerprints ?? [])),
    Buffer.from(encodeProfile([])),
    ...buffers(['["ostrel.example","0011223344556677",[1,2],["a b c"]]']),
  ],
  words: buffers([
    '\t',
    '\n',
    'lead-in',
    'line',
    'paywall',
    '"checksum":"',
    '"fingerprints":',
    '{"chaff":"profile"',
    '0',
    '1e9',
  ]),
  run(input) {
    const text = input.toString('utf8')
    const digest = decodeDigest(text)
    ok(digest === undefined || typeof digest.host === 'string')
    try {
      deepStrictEqual(encodeProfile(decodeProfile(text, 'p')), text, 'what is read is what would be written')
    } catch (error) {
      expectChaffError(error)
    }
  },
}

const phrase: Target = {
  seeds: buffers(builtinProfile.rules.filter((_, i) => i % 100 === 0).map((row) => `${row.phrase}\n${row.hit}`)),
  words: buffers([
    '^ ',
    ' $',
    ' .. ',
    ' ... ',
    ' _ ',
    '?',
    '|',
    '(',
    ')',
    '*',
    '<email>',
    '<:>',
    ' a',
    '\n',
    'a '.repeat(50),
  ]),
  run(input) {
    const [source = '', ...lines] = input.toString('utf8').split('\n')
    try {
      const vocabulary = new Vocabulary()
      const compiled = new Phrase(source, vocabulary)
      const line = lineOf(vocabulary, tokenise(lines.join(' ')))
      ok(compiled.needs.length > 0)
      const found = compiled.test(line)
      ok(compiled.test(line) === found, 'a phrase remembers no line')
      if (found) ok(compiled.needs.every((choices) => choices.some((ids) => ids.every((id) => holds(line, id)))))
    } catch (error) {
      expectChaffError(error)
    }
  },
}

function holds(line: Line, id: number): boolean {
  return Array.from({ length: line.length }, (_, t) => line.words[t] === id || line.hasPrefix(t, id)).includes(true)
}

/** A cleaned file and its log, which is changed, in a folder of their own. */
class LogFiles {
  readonly #folder = mkdtempSync(join(tmpdir(), 'chaff-fuzz-'))
  readonly cleaned = join(this.#folder, 'cleaned')
  readonly log = join(this.#folder, 'log')

  constructor() {
    process.once('exit', () => {
      rmSync(this.#folder, { recursive: true, force: true })
    })
  }
}

let files: LogFiles | undefined

function writeRun(paths: LogFiles, input: Buffer, annotate: boolean): void {
  const { output, edits } = filterChunks([input], { annotate })
  const log = new RemovalLog(paths.log)
  for (const edit of edits) {
    if ('added' in edit) log.insert(edit)
    else log.remove(edit)
  }
  const [source, cleaned] = [new Summer(), new Summer()]
  source.add(input)
  cleaned.add(output)
  log.closeFile({
    file: '-',
    compression: 'none',
    source: source.finish(),
    cleaned: { at: 0, packing: 'none', ...cleaned.finish() },
  })
  log.close()
  writeFileSync(paths.cleaned, output)
}

const SOURCE = Buffer.from(`${A}\n${X}\xff\n\n${Y}\n${B}\n${C}`, 'latin1')

const removalLog: Target = {
  get seeds() {
    files ??= new LogFiles()
    const paths = files
    return [SOURCE, Buffer.from(`{"id":1,"chaff":7,"text":"${A}\\n${X}"}\n`)].map((input) => {
      writeRun(paths, input, input !== SOURCE)
      return readFileSync(paths.log)
    })
  },
  words: buffers([
    '"at":',
    '"bytes":"',
    '"base64":"',
    '"added":',
    '"file":"-"',
    '"failed":""',
    '"copy":"../x"',
    '}\n{',
    '0',
    '-1',
    '1e3',
  ]),
  async run(input) {
    files ??= new LogFiles()
    const { cleaned, log } = files
    writeRun(files, SOURCE, false)
    writeFileSync(log, input)
    try {
      for await (const section of readSections(log)) {
        if ('failed' in section) continue
        const rebuilt = await rebuild(cleaned, log, section)
        // A log may be forged so that it says of the cleaned bytes that they were the original; nothing tells that.
        const isForged = section.source.sha256 === section.cleaned.sha256
        ok(rebuilt === undefined || isForged || rebuilt.equals(SOURCE), 'the original, or nothing')
      }
    } catch (error) {
      expectChaffError(error)
    }
  },
}

/** The original that a section of a log gives; undefined when it is refused. */
async function rebuild(cleaned: string, log: string, section: Section): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  try {
    for await (const part of restored(cleaned, log, section)) parts.push(part)
    return Buffer.concat(parts)
  } catch (error) {
    expectChaffError(error)
    return undefined
  }
}

const compressed: Target = {
  seeds: [zstd(''), zstd(A), zstd(`${A}\n${X}\n`.repeat(200)), Buffer.concat([zstd(A), zstd(X)]), gzipSync(A)],
  words: [zstd('').subarray(0, 4), Buffer.from([0x50, 0x2a, 0x4d, 0x18]), Buffer.alloc(16), Buffer.from([1, 0, 0])],
  async run(input) {
    const whole = await unpacked(input, [input])
    deepStrictEqual(await unpacked(input, cutAtRandom(input, input.length)), whole, 'the cuts change nothing')
    if (!Buffer.isBuffer(whole) || compressionOf(input) !== 'zstd') return
    const known = unzipped(input)
    ok(known === undefined || known.equals(whole), 'the library of the format reads the same')
  },
}

/** What packed bytes hold; or the message of the error, which is one of those for bad input. */
async function unpacked(input: Buffer, chunks: readonly Buffer[]): Promise<Buffer | string> {
  try {
    return await collect(unpack(each(chunks), compressionOf(input), 'packed', 1000))
  } catch (error) {
    const { message } = fileError('packed', error)
    ok(/^packed: the (?:zstd|gzip) data /u.test(message), message)
    return message
  }
}

/** All that is fuzzed, by name. */
export const TARGETS: Readonly<Record<string, Target>> = {
  engine,
  filters,
  profile,
  phrase,
  log: removalLog,
  compressed,
}
