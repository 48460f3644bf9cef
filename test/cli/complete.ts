/** Completion: what is proposed, and that bash takes it up. */
import t from 'tap'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { listed, proposals } from '../../lib/cli/args/complete.js'
import { COMMANDS } from '../../lib/cli/args/commands.js'
import { execute, install } from '../support/examples.js'
import { run } from '../support/program.js'

const texts = async (...words: readonly string[]): Promise<string[]> => (await proposals(words)).map(({ text }) => text)

void t.test('the first word may be a command', async (t) => {
  t.strictSame(await texts(''), [...Object.keys(COMMANDS), 'completion'])
  t.strictSame(await texts(), [...Object.keys(COMMANDS), 'completion'])
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
})

void t.test('zsh is told what each means', (t) => {
  const all = [
    { text: 'a:b', describe: 'one' },
    { text: 'c', describe: 'two' },
  ]
  t.equal(listed(all, '/usr/bin/zsh'), 'a\\:b:one\nc:two')
  t.equal(listed(all, '/usr/bin/fish'), 'a:b\tone\nc\ttwo')
  t.equal(listed(all, '/bin/bash'), 'a:b\nc')
  t.end()
})

void t.test('the script asks the program', async (t) => {
  const { status, stdout } = await run(['completion'])
  t.equal(status, 0)
  t.match(stdout, /complete .*-F _chaff_yargs_completions chaff\n/u)
  t.equal((await run(['--get-yargs-completions', 'chaff', 'rep'])).stdout, 'report\n')
  const described = await run(['--get-yargs-completions', 'chaff', 'rep'], { env: { SHELL: '/bin/zsh' } })
  t.equal(described.stdout, 'report:make a page that shows what would go, for a person to review\n')
})

const bash = spawnSync('bash', ['--version']).error === undefined ? false : 'no bash'

void t.test('bash completes by it', { skip: bash }, async (t) => {
  const example = install(t.testdir())
  const complete = join(example.folder, 'complete.sh')
  const script = `
    eval "$(chaff completion)"
    completed() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _chaff_yargs_completions; echo "\${COMPREPLY[*]}"; }
    completed chaff exp
    completed chaff explain --js
    completed chaff --mode e`
  const { status, stdout, stderr } = await execute(example, 'bash', ['-c', script, complete])
  t.strictSame({ status, stdout, stderr }, { status: 0, stdout: 'explain\n--json\neager\n', stderr: '' })
})

void t.test('fish has a script of its own', async (t) => {
  const { stdout } = await run(['completion'], { env: { SHELL: '/usr/bin/fish' } })
  t.match(stdout, /^complete -c chaff -a /mu)
})

const fish = spawnSync('fish', ['--version']).error === undefined ? false : 'no fish'

void t.test('fish completes by it', { skip: fish }, async (t) => {
  const example = install(t.testdir())
  const script = `
    env SHELL=fish chaff completion | source
    complete -C 'chaff exp'
    complete -C 'chaff --res'
    complete -C 'chaff explain --js'
    complete -C 'chaff --mode e'`
  const { status, stdout, stderr } = await execute(example, 'fish', ['-c', script])
  t.strictSame({ status, stderr }, { status: 0, stderr: '' })
  t.strictSame(
    stdout.split('\n').map((line) => line.split('\t')[0]),
    ['explain', '--resume', '--json', 'eager', ''],
  )
})
