import t from 'tap'
import { availableParallelism } from 'node:os'
import { type Args, parseArgs } from '../../lib/cli/args.js'
import { PIPE_ARGS } from '../../lib/cli/pipe-args.js'

const parse = (...argv: readonly string[]): Promise<Args> => parseArgs(argv, '1.2.3')

const reading = {
  inputs: [],
  format: 'auto',
  separator: undefined,
  badRecords: 'fail',
  field: 'text',
  idField: 'id',
  urlField: 'url',
  host: undefined,
  mode: 'careful',
  profiles: [],
  maxRecord: 16 << 20,
  maxExpansion: 200,
} as const
const selecting = { minDocs: 5, minDocsWithCue: 2, memory: 256 } as const
const scoring = {
  command: 'score',
  inputs: [],
  mode: 'careful',
  profiles: [],
  shape: 'plain',
  crossValidate: false,
  clean: [],
  faults: false,
  json: false,
} as const
const cleaning = {
  ...reading,
  ...selecting,
  command: 'clean',
  annotate: false,
  compress: 'auto',
  removed: undefined,
  out: undefined,
  jobs: availableParallelism(),
  resume: false,
  dryRun: false,
  learn: false,
} as const
const learning = {
  ...selecting,
  command: 'learn',
  inputs: [],
  format: 'auto',
  badRecords: 'fail',
  field: 'text',
  idField: 'id',
  urlField: 'url',
  host: undefined,
  maxExpansion: 200,
  output: 'learned',
  tally: false,
} as const
const merging = { ...selecting, command: 'merge', inputs: ['a', 'b'], output: 'learned', tally: false } as const

const cases: readonly { argv: readonly string[]; expected: Args }[] = [
  { argv: [], expected: cleaning },
  { argv: ['clean'], expected: cleaning },
  { argv: ['a.txt', 'b', 'c.jsonl'], expected: { ...cleaning, inputs: ['a.txt', 'b', 'c.jsonl'] } },
  { argv: ['clean', 'a.txt'], expected: { ...cleaning, inputs: ['a.txt'] } },
  { argv: ['-'], expected: { ...cleaning, inputs: ['-'] } },
  { argv: ['a.txt', '-', 'b.txt'], expected: { ...cleaning, inputs: ['a.txt', '-', 'b.txt'] } },
  { argv: ['007', '1e3', '0x10', 'true'], expected: { ...cleaning, inputs: ['007', '1e3', '0x10', 'true'] } },
  {
    argv: ['--format', 'jsonl', '--field', 'body', '--id-field', 'uuid', '--mode', 'eager'],
    expected: { ...cleaning, format: 'jsonl', field: 'body', idField: 'uuid', mode: 'eager' },
  },
  {
    argv: ['in', '--annotate', '--removed', 'log.jsonl', '--out=cleaned'],
    expected: { ...cleaning, inputs: ['in'], annotate: true, removed: 'log.jsonl', out: 'cleaned' },
  },
  { argv: ['--field', '7', '--out', '8'], expected: { ...cleaning, field: '7', out: '8' } },
  {
    argv: ['--mode=eager', '--mode=balanced', '--field=a', '--field=b', '--out=a', '--out=b'],
    expected: { ...cleaning, mode: 'balanced', field: 'b', out: 'b' },
  },
  { argv: ['--annotate', '--annotate'], expected: { ...cleaning, annotate: true } },
  {
    argv: ['in', '--out', 'out', '--resume', '--max-record', '64', '--max-expansion=1000'],
    expected: { ...cleaning, inputs: ['in'], out: 'out', resume: true, maxRecord: 64 << 20, maxExpansion: 1000 },
  },
  { argv: ['--separator', '\\f'], expected: { ...cleaning, separator: '\\f' } },
  { argv: ['--compress', 'gzip', '--compress=zstd'], expected: { ...cleaning, compress: 'zstd' } },
  { argv: ['in', '--dry-run'], expected: { ...cleaning, inputs: ['in'], dryRun: true } },
  {
    argv: ['report', 'a', '-o', 'r.html', '--mode', 'eager'],
    expected: { ...reading, command: 'report', inputs: ['a'], mode: 'eager', output: 'r.html' },
  },
  {
    argv: ['restore', 'cleaned', '--removed', 'log'],
    expected: { command: 'restore', cleaned: 'cleaned', removed: 'log', out: undefined },
  },
  {
    argv: ['restore', '-', '--removed=log', '--out', 'back'],
    expected: { command: 'restore', cleaned: '-', removed: 'log', out: 'back' },
  },
  { argv: ['explain'], expected: { ...reading, command: 'explain', json: false } },
  {
    argv: ['explain', 'a.txt', '-', '--json', '--format', 'text'],
    expected: { ...reading, command: 'explain', inputs: ['a.txt', '-'], json: true, format: 'text' },
  },
  {
    argv: ['score', 'a.jsonl', 'b.jsonl.gz'],
    expected: { ...scoring, inputs: ['a.jsonl', 'b.jsonl.gz'] },
  },
  {
    argv: ['score', '--json', '--mode', 'eager', 'a.jsonl', '--profile', 'p'],
    expected: { ...scoring, inputs: ['a.jsonl'], mode: 'eager', profiles: ['p'], json: true },
  },
  {
    argv: ['--profile', 'one', 'a.txt', '--profile', 'two', 'b.txt'],
    expected: { ...cleaning, inputs: ['a.txt', 'b.txt'], profiles: ['one', 'two'] },
  },
  {
    argv: ['explain', '--profile', 'one'],
    expected: { ...reading, command: 'explain', profiles: ['one'], json: false },
  },
  {
    argv: ['--host', 'ostrel.example', '--url-field', 'link'],
    expected: { ...cleaning, host: 'ostrel.example', urlField: 'link' },
  },
  {
    argv: ['in', '--out', 'out', '--learn', '--min-docs', '9', '--min-docs-with-cue', '4', '--memory', '1'],
    expected: { ...cleaning, inputs: ['in'], out: 'out', learn: true, minDocs: 9, minDocsWithCue: 4, memory: 1 },
  },
  { argv: ['learn', '-o', 'learned'], expected: learning },
  { argv: ['learn', 'a', '-', 'b', '--output', 'learned'], expected: { ...learning, inputs: ['a', '-', 'b'] } },
  {
    argv: [
      'learn',
      'a',
      '--tally',
      '--host',
      'h',
      '--field',
      'f',
      '--id-field',
      'i',
      '--url-field',
      'u',
      '-o',
      'learned',
    ],
    expected: { ...learning, inputs: ['a'], tally: true, host: 'h', field: 'f', idField: 'i', urlField: 'u' },
  },
  { argv: ['merge', 'a', 'b', '-o', 'learned'], expected: merging },
  {
    argv: ['merge', 'a', 'b', '-o', 'learned', '--tally', '--min-docs=3', '--min-docs-with-cue=1', '--memory=64'],
    expected: { ...merging, tally: true, minDocs: 3, minDocsWithCue: 1, memory: 64 },
  },
  { argv: ['inspect', 'learned'], expected: { command: 'inspect', input: 'learned', json: false } },
  { argv: ['inspect', 'learned', '--json'], expected: { command: 'inspect', input: 'learned', json: true } },
]

for (const { argv, expected } of cases) {
  void t.test('a pipe without words after the program’s name is told what the parser would tell it', async (t) => {
    t.strictSame(await parse(), PIPE_ARGS)
  })

  void t.test(`chaff ${argv.join(' ')}`, async (t) => {
    t.strictSame(await parse(...argv), expected)
  })
}

const wrong: readonly { argv: readonly string[]; message: RegExp }[] = [
  { argv: ['--format', 'nonsense'], message: /format, Given: "nonsense", Choices: "auto", "text", "jsonl"/u },
  { argv: ['--mode', 'reckless'], message: /mode, Given: "reckless", Choices: "careful"/u },
  { argv: ['explain', '--mode', 'reckless'], message: /mode, Given: "reckless"/u },
  { argv: ['--nonsense'], message: /nonsense/u },
  { argv: ['--anotate', 'a.jsonl'], message: /anotate/u },
  { argv: ['explain', '--out', 'x'], message: /out/u },
  { argv: ['score', 'x', '--annotate'], message: /annotate/u },
  { argv: ['a.txt', '--removed'], message: /Not enough arguments following: removed/u },
  { argv: ['a.txt', '--out'], message: /Not enough arguments following: out/u },
  { argv: ['--field'], message: /Not enough arguments following: field/u },
  { argv: ['score'], message: /Not enough non-option arguments/u },
  { argv: ['--profile'], message: /Not enough arguments following: profile/u },
  { argv: ['in', '--out', 'out', '--min-docs', '0'], message: /--min-docs: expected a whole number from 1, got 0/u },
  { argv: ['in', '--out', 'out', '--memory', '1.5'], message: /--memory: expected a whole number from 1, got 1\.5/u },
  { argv: ['learn', 'in', '-o', 'p', '--min-docs-with-cue', 'few'], message: /--min-docs-with-cue: expected a whole/u },
  { argv: ['in', '--out', ''], message: /--out: expected a value, got an empty one/u },
  { argv: ['restore', 'cleaned'], message: /removed/u },
  { argv: ['restore', '--removed', 'log'], message: /Not enough non-option arguments/u },
  { argv: ['learn', 'in'], message: /output/u },
  { argv: ['learn', 'in', '-o'], message: /Not enough arguments following: o/u },
  { argv: ['merge', '-o', 'p'], message: /Not enough non-option arguments/u },
  { argv: ['inspect'], message: /Not enough non-option arguments/u },
]

for (const { argv, message } of wrong) {
  void t.test(`chaff ${argv.join(' ')} is wrong usage, told below the help`, async (t) => {
    const args = await parse(...argv)
    t.match(args, { command: 'print', status: 2 })
    const text = args.command === 'print' ? args.text : ''
    t.match(text, /^chaff .*(?:input|<cleaned>)/iu, 'it begins with how to use the command')
    t.match(text, /\n\nchaff: (?:.|\n)+$/u, 'it ends with what is wrong')
    t.match(text.slice(text.lastIndexOf('\nchaff: ')), message)
  })
}

void t.test('--version and --help are printed and are no error', async (t) => {
  t.strictSame(await parse('--version'), { command: 'print', status: 0, text: '1.2.3' })
  const help = await parse('--help')
  t.match(help, { command: 'print', status: 0 })
  const text = help.command === 'print' ? help.text : ''
  for (const word of [
    'explain',
    'learn',
    'merge',
    'inspect',
    '--profile',
    '--host',
    '--learn',
    'score',
    '--format',
    '--field',
    '--id-field',
    '--mode',
    '--annotate',
    '--removed',
    '--out',
    '--resume',
    '--dry-run',
    'restore',
    '--max-record',
    '--max-expansion',
  ]) {
    t.match(text, word)
  }
  t.notMatch(text, /^.{101}/mu, 'no line is longer than 100 characters')
  const explain = await parse('explain', '--help')
  t.match(explain, { command: 'print', status: 0, text: /--json/u })
})

void t.test('words after -- are inputs, whatever they begin with', async (t) => {
  t.match(await parse('--', '-odd.txt', '--help'), { command: 'clean', inputs: ['-odd.txt', '--help'] })
})

void t.test('an option may be given "-"', async (t) => {
  t.match(await parse('--field', '-', '--removed', '-'), { field: '-', removed: '-' })
})

void t.test('an empty folder name is refused', async (t) => {
  t.match(await parse('a.txt', '--out', ''), { command: 'print', status: 2 })
})
