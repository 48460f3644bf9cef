/** Completion: what is proposed, and that shells take it up. */
import t from 'tap'
import { spawnSync } from 'node:child_process'
import { listed, proposals } from '../../lib/cli/args/complete.js'
import { COMMANDS } from '../../lib/cli/args/commands.js'
import { execute, install } from '../support/examples.js'
import { run } from '../support/program.js'

const texts = async (...words: readonly string[]): Promise<string[]> => (await proposals(words)).map(({ text }) => text)

void t.test('the first word may be a command', async (t) => {
  t.strictSame(await texts(''), Object.keys(COMMANDS))
  t.strictSame(await texts(), Object.keys(COMMANDS))
  t.strictSame(await texts('re'), ['restore', 'report'])
  t.strictSame(await texts('--mode', 'eager', 'exp'), ['explain'])
  t.strictSame(await texts('explain', 'exp'), [], 'and then come files')
  t.strictSame(await texts('article'), [])
})

void t.test('options are those of the command that were not given yet', async (t) => {
  t.strictSame(await texts('--m'), [
    '--max-expansion',
    '--max-record',
    '--mode',
    '--min-docs',
    '--min-docs-with-cue',
    '--memory',
  ])
  t.strictSame(await texts('--mode', 'eager', '--mo'), [])
  t.strictSame(await texts('--mode=eager', '--mo'), [])
  t.strictSame(await texts('--profile', 'a', '--pro'), ['--profile'], 'this may be given again')
  t.strictSame(await texts('merge', '--t'), ['--tally'])
  t.strictSame(await texts('inspect', '-'), ['--json', '--quiet', '--config', '--no-config'])
})

void t.test('an option of a few words proposes them, another one files', async (t) => {
  t.strictSame(await texts('--mode', ''), ['careful', 'balanced', 'eager'])
  t.strictSame(await texts('explain', '--mode', 'e'), ['eager'])
  t.strictSame(await texts('--mode', '=', 'ba'), ['balanced'], 'as bash parts it')
  t.strictSame(await texts('--mode', '='), ['careful', 'balanced', 'eager'])
  t.strictSame(await texts('--removed', ''), [])
  t.strictSame(await texts('--annotate', 'x'), [])
  t.strictSame(await texts('a.txt', '--rules', ''), [])
  t.strictSame(await texts('completion', ''), ['bash', 'zsh', 'fish'], 'so does a command')
})

void t.test('zsh is told what each means', (t) => {
  const all = [
    { text: 'a:b', describe: 'one' },
    { text: 'c', describe: 'two' },
    { text: 'd:e', describe: '' },
  ]
  t.equal(listed(all, 'zsh'), 'a\\:b:one\nc:two\nd\\:e')
  t.equal(listed(all, 'fish'), 'a:b\tone\nc\ttwo\nd:e\t')
  t.equal(listed(all, 'bash'), 'a:b\nc\nd:e')
  t.end()
})

void t.test('the script is that of the shell that is named, or else in use', async (t) => {
  const printed = async (shell: string | undefined, ...argv: readonly string[]): Promise<string> =>
    (await run(['completion', ...argv], { env: shell === undefined ? {} : { SHELL: shell } })).stdout
  for (const [shell, own] of [
    ['bash', /^complete -o .* -F _chaff_complete chaff$/mu],
    ['zsh', /^ {4}compdef _chaff chaff$/mu],
    ['fish', /^complete -c chaff -a /mu],
  ] as const) {
    t.match(await printed('/bin/tcsh', shell), own)
    t.match(await printed(`/usr/bin/${shell}`), own)
    t.match(await printed('/usr/bin/fish', 'bash', '--quiet'), /-F _chaff_complete/u)
  }
  t.match(await printed('/bin/tcsh'), /-F _chaff_complete/u)
  t.match(await printed(undefined), /-F _chaff_complete/u)
})

void t.test('the program answers in the way of the shell', async (t) => {
  const answer = async (...argv: readonly string[]): Promise<string> =>
    (await run(['--get-completions', ...argv])).stdout
  t.equal(await answer('bash', 'chaff', 'rep'), 'report\n')
  t.equal(await answer('zsh', 'chaff', 'rep'), 'report:make a page that shows what would go, for a person to review\n')
  t.equal(await answer('fish', 'chaff', 'inspect', '--js'), '--json\tprint JSON, for programs\n')
})

/** Each is run where there is one, and asked to complete three lines: what it proposes, a line of the output each. */
const SHELLS = [
  {
    shell: 'bash',
    script: `
      eval "$(chaff completion bash)"
      completed() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _chaff_complete; echo "\${COMPREPLY[*]}"; }
      completed chaff exp
      completed chaff explain --js
      completed chaff --mode e
      completed chaff --removed x
      echo "\${#COMPREPLY[@]}"`,
    stdout: 'explain\n--json\neager\n\n0\n',
  },
  {
    shell: 'zsh',
    // Outside of its line editor zsh lets nobody propose: what would be handed over is printed.
    script: `
      compdef() { print -r -- "$@" }
      _describe() { print -rl -- "\${(P@)2}" }
      _default() { print files }
      eval "$(chaff completion zsh)"
      completed() { words=("$@"); CURRENT=$#; _chaff; }
      completed chaff exp
      completed chaff explain --js
      completed chaff --mode e
      completed chaff --removed x`,
    stdout:
      '_chaff chaff\nexplain:print every line with its verdict and why\n--json:print JSON, for programs\neager\nfiles\n',
  },
  {
    shell: 'fish',
    script: `
      chaff completion fish | source
      complete -C 'chaff exp' | cut -f 1
      complete -C 'chaff explain --js' | cut -f 1
      complete -C 'chaff --mode e' | cut -f 1`,
    stdout: 'explain\n--json\neager\n',
  },
]

for (const { shell, script, stdout } of SHELLS) {
  const missing = spawnSync(shell, ['--version']).error === undefined ? false : `no ${shell}`
  void t.test(`${shell} completes by it`, { skip: missing }, async (t) => {
    const { status, ...printed } = await execute(install(t.testdir()), shell, ['-c', script])
    t.strictSame({ status, ...printed }, { status: 0, stdout, stderr: '' })
  })
}
