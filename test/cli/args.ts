import t from 'tap'
import { availableParallelism } from 'node:os'
import { CLEAN } from '../../lib/cli/args/clean.js'
import { type CommandArgs, COMMANDS } from '../../lib/cli/args/commands.js'
import { type Defaults, withDefaults } from '../../lib/cli/args/config.js'
import { defaultsOf } from '../../lib/cli/args/option.js'
import { type Args, parseArgs } from '../../lib/cli/args/parse.js'

/** Parses with a user's defaults, where there is one file, which is called as a command nearly is. */
const parseWith = (
  defaults: (file: string | undefined) => Promise<Defaults>,
  ...argv: readonly string[]
): Promise<Args> => parseArgs(argv, { version: '1.2.3', exists: (path) => path === 'reports', defaults })

const parse = (...argv: readonly string[]): Promise<Args> => parseWith(() => Promise.resolve({}), ...argv)

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
  json: false,
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
  separator: undefined,
  maxExpansion: 200,
  output: 'learned',
  tally: false,
} as const
const merging = { ...selecting, command: 'merge', inputs: ['a', 'b'], output: 'learned', tally: false } as const

const cases: readonly { argv: readonly string[]; expected: CommandArgs }[] = [
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
  { argv: ['--separator', '-----'], expected: { ...cleaning, separator: '-----' } },
  { argv: ['--separator', '--- * ---', 'a'], expected: { ...cleaning, separator: '--- * ---', inputs: ['a'] } },
  { argv: ['--separator=-----'], expected: { ...cleaning, separator: '-----' } },
  {
    argv: ['--mode', 'eager', 'explain', 'a'],
    expected: { ...reading, command: 'explain', inputs: ['a'], mode: 'eager', json: false },
  },
  { argv: ['--badRecords', 'pass'], expected: { ...cleaning, badRecords: 'pass' } },
  { argv: ['--annotate', '--no-annotate'], expected: cleaning },
  { argv: ['reports'], expected: { ...cleaning, inputs: ['reports'] } },
  { argv: ['clean', 'explian'], expected: { ...cleaning, inputs: ['explian'] } },
  { argv: ['a.txt', 'explian'], expected: { ...cleaning, inputs: ['a.txt', 'explian'] } },
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

void t.test(
  'what has no words, as a pipe, or but names of files, is told by the defaults what the parser would tell it',
  async (t) => {
    t.strictSame(CLEAN.args([], defaultsOf(CLEAN.options)), await parse())
    const names = ['a.txt', 'clean', '12', 'a b.txt', '.', 'ä=ö', 'explain']
    t.strictSame(CLEAN.args(names, defaultsOf(CLEAN.options)), await parse(...names))
    const mine = { mode: 'eager', 'max-record': 1, host: 'a.example' }
    t.strictSame(
      CLEAN.args([], defaultsOf(withDefaults(CLEAN.options, mine))),
      await parseWith(() => Promise.resolve(mine)),
      'by a user’s, too',
    )
  },
)

for (const { argv, expected } of cases) {
  void t.test(`chaff ${argv.join(' ')}`, async (t) => {
    t.strictSame(await parse(...argv), { ...expected, quiet: false })
  })
}

const wrong: readonly { argv: readonly string[]; message: RegExp | string }[] = [
  {
    argv: ['--format', 'nonsense'],
    message: '--format: expected auto, text, jsonl, markdown, csv, tsv, wet, got "nonsense"',
  },
  { argv: ['--mode', 'reckless'], message: '--mode: expected careful, balanced, eager, got "reckless"' },
  { argv: ['explain', '--mode', 'reckless'], message: '--mode: expected careful, balanced, eager, got "reckless"' },
  { argv: ['--nonsense'], message: 'unknown option --nonsense' },
  { argv: ['--anotate', 'a.jsonl'], message: 'unknown option --anotate; did you mean --annotate?' },
  { argv: ['--bad-recrods=pass'], message: 'unknown option --bad-recrods; did you mean --bad-records?' },
  { argv: ['--rulez', 'a'], message: 'unknown option --rulez; did you mean --rules?' },
  { argv: ['--hlep'], message: 'unknown option --hlep; did you mean --help?' },
  { argv: ['-x'], message: /^unknown option -x/u },
  { argv: ['explain', '--out', 'x'], message: 'unknown option --out' },
  { argv: ['score', 'x', '--annotate'], message: 'unknown option --annotate' },
  { argv: ['explian', 'a.txt'], message: 'explian: is neither a command nor a file; did you mean chaff explain?' },
  { argv: ['--mode', 'eager', 'lern'], message: 'lern: is neither a command nor a file; did you mean chaff learn?' },
  { argv: ['lern', 'a', '-o', 'b'], message: 'lern: is neither a command nor a file; did you mean chaff learn?' },
  { argv: ['help', 'learn'], message: 'help: is neither a command nor a file; did you mean chaff --help?' },
  { argv: ['completion', 'tcsh'], message: 'tcsh: expected bash, zsh or fish; what $SHELL names unless said' },
  {
    argv: ['completion', 'bash', 'zsh'],
    message: 'zsh: is one word too many; expected bash, zsh or fish; what $SHELL names unless said',
  },
  { argv: ['complition'], message: 'complition: is neither a command nor a file; did you mean chaff completion?' },
  { argv: ['inspect', 'a', 'b'], message: 'b: is one word too many; expected a profile, weights or a file of rules' },
  { argv: ['a.txt', '--removed'], message: '--removed: expected a value, got none' },
  { argv: ['a.txt', '--out'], message: '--out: expected a value, got none' },
  { argv: ['a.txt', '--separator', '--annotate'], message: /^--separator: expected a value, got none; if --annotate/u },
  { argv: ['a.txt', '--separator', '--'], message: '--separator: expected a value, got none' },
  {
    argv: ['a.txt', '--field', '-----'],
    message: '--field: expected a value, got none; if ----- is meant, write --field=-----',
  },
  { argv: ['a', '--config'], message: '--config: expected a value, got none' },
  { argv: ['a', '--config='], message: '--config: expected a value, got an empty one' },
  {
    argv: ['a', '--config', '--quiet'],
    message: '--config: expected a value, got none; if --quiet is meant, write --config=--quiet',
  },
  { argv: ['--field'], message: '--field: expected a value, got none' },
  { argv: ['score'], message: /^names no input; expected labelled documents/u },
  { argv: ['--profile'], message: '--profile: expected a value, got none' },
  { argv: ['in', '--out', 'out', '--min-docs', '0'], message: /--min-docs: expected a whole number from 1, got 0/u },
  { argv: ['in', '--out', 'out', '--min-docs', '-1'], message: /--min-docs: expected a whole number from 1, got -1/u },
  { argv: ['in', '--out', 'out', '--memory', '1.5'], message: /--memory: expected a whole number from 1, got 1\.5/u },
  { argv: ['learn', 'in', '-o', 'p', '--min-docs-with-cue', 'few'], message: /--min-docs-with-cue: expected a whole/u },
  { argv: ['in', '--out', ''], message: /--out: expected a value, got an empty one/u },
  { argv: ['restore', 'cleaned'], message: '--removed is missing: the removal log of the run' },
  { argv: ['restore', '--removed', 'log'], message: 'names no input; expected a cleaned file, or a folder of them' },
  { argv: ['learn', 'in'], message: '--output is missing: the profile to write; "-" is standard output' },
  { argv: ['learn', 'in', '-o'], message: '-o: expected a value, got none' },
  {
    argv: ['merge', '-o', 'p'],
    message: 'names no input; expected tallies, plain, .gz or .zst; "-" is standard input',
  },
  { argv: ['inspect'], message: /^names no input; expected a profile/u },
  { argv: ['inspect', '--', 'a', '-b'], message: /^-b: is one word too many/u },
  { argv: ['--mode', '-'], message: '--mode: expected careful, balanced, eager, got "-"' },
]

for (const { argv, message } of wrong) {
  void t.test(`chaff ${argv.join(' ')} is wrong usage, told below how the command is used`, async (t) => {
    const args = await parse(...argv)
    t.match(args, { command: 'print', status: 2 })
    const text = args.command === 'print' ? args.text : ''
    t.match(text, /^chaff .*(?:INPUT|CLEANED|SHELL).*\nchaff .*--help tells more\.\n\nchaff: /u)
    const told = text.slice(text.lastIndexOf('\nchaff: ') + '\nchaff: '.length)
    if (typeof message === 'string') t.equal(told, message)
    else t.match(told, message)
  })
}

/** What is printed, and is no error. */
async function printed(...argv: readonly string[]): Promise<string> {
  const args = await parse(...argv)
  if (args.command === 'print' && args.status === 0) return args.text
  throw new Error(`expected text, got ${JSON.stringify(args)}`)
}

void t.test('--version is printed, whatever the command', async (t) => {
  t.equal(await printed('--version'), '1.2.3')
  t.equal(await printed('learn', '--version'), '1.2.3')
})

void t.test('--help without a command tells of all commands, and of all options of cleaning', async (t) => {
  const text = await printed('--help')
  t.match(text, /^chaff \[clean\] \[INPUT…\]\n\nTakes the chaff out of scraped articles/u)
  for (const [name, { does }] of Object.entries(COMMANDS))
    t.match(text, new RegExp(`^ {2}chaff ${name} +${does.slice(0, 20)}`, 'mu'))
  for (const name of Object.keys(CLEAN.options)) t.match(text, new RegExp(`--${name}[ ,]`, 'u'))
  t.notMatch(text, /--tally|--faults/u, 'not of those of others')
  t.notMatch(text, /^.{101}/mu, 'no line is longer than 100 characters')
  t.equal(await printed('clean', '--help'), text)
  t.equal(await printed('--help', 'a.txt', '--mode', 'eager'), text)
})

for (const [name, { load, does }] of Object.entries(COMMANDS)) {
  if (name === 'clean') continue
  void t.test(`chaff ${name} --help tells of its own options, with examples`, async (t) => {
    const text = await printed(name, '--help')
    t.match(text, new RegExp(`^chaff ${name} \\S+\n\nchaff ${name}: ${does.slice(0, 15)}`, 'u'))
    const { options, examples } = await load()
    for (const option of Object.keys(options)) t.match(text, new RegExp(`--${option}[ ,]`, 'u'))
    if (!('annotate' in options)) t.notMatch(text, '--annotate')
    t.ok(examples.length >= 2, 'there are examples')
    for (const [line] of examples) t.match(text, line.slice(0, 30))
    t.notMatch(text, /^.{101}/mu, 'no line is longer than 100 characters')
  })
}

void t.test('every example is a command line that is understood', async (t) => {
  for (const { load } of Object.values(COMMANDS)) {
    for (const [line] of (await load()).examples) {
      const [, words = ''] = /chaff ?([^<>|]*)/u.exec(line) ?? []
      const args = await parse(...words.split(' ').filter((word) => word !== ''))
      t.not(args.command, 'print', line)
    }
  }
})

void t.test('a user’s defaults stand in for those of the options, and what is given wins', async (t) => {
  const files: unknown[] = []
  const parsed = (...argv: readonly string[]): Promise<Args> => {
    const mine = { mode: 'eager', profile: ['/a', '/b'], annotate: true, jobs: 3, host: 'a.example', quiet: true }
    return parseWith((file) => Promise.resolve(files.push(file) > 0 ? mine : {}), ...argv)
  }
  const own = {
    mode: 'eager',
    profiles: ['/a', '/b'],
    annotate: true,
    jobs: 3,
    host: 'a.example',
    quiet: true,
  } as const
  t.strictSame(await parsed('in'), { ...cleaning, ...own, inputs: ['in'] })
  t.strictSame(
    await parsed('--mode', 'careful', '--rules', 'c', '--no-annotate', '--jobs=1', '--host', 'b.example', '--no-quiet'),
    { ...cleaning, profiles: ['c'], jobs: 1, host: 'b.example', quiet: false },
  )
  t.match(await parsed('explain'), { command: 'explain', mode: 'eager', quiet: true })
  t.strictSame(await parsed('inspect', 'a'), { command: 'inspect', input: 'a', json: false, quiet: true })
  t.strictSame(await parsed('--no-config', 'in'), { ...cleaning, inputs: ['in'], quiet: false })
  t.strictSame(files.splice(0), [undefined, undefined, undefined, undefined], 'none was asked for at the end')

  await parsed('--config', 'mine.json', 'in')
  await parsed('in', '--config=mine.js')
  t.match(await parsed('--no-config', 'in', '--config', 'mine.cjs'), { inputs: ['in'], mode: 'eager' })
  t.match(await parsed('--config', 'mine.cjs', '--no-config'), { mode: 'careful' })
  t.strictSame(files.splice(0), ['mine.json', 'mine.js', 'mine.cjs'])

  await parsed('--help')
  await parsed('learn', '--version')
  await parsed('completion')
  t.strictSame(files, [], 'what tells of chaff tells it whatever the config')
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
