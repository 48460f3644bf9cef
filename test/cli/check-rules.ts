import t from 'tap'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STORY } from '../support/articles.js'
import { run } from '../support/program.js'

const [A, B] = STORY
const LINE = 'Printed at the old mill by the bridge'
const RULES = `host: ostrel.example\nremove line: ${LINE}\nkeep line: Subscribe now\n`

void t.test('rules count for their outlet only, and over what chaff knows', async (t) => {
  const root = t.testdir({ 'ostrel.rules': RULES })
  const rules = join(root, 'ostrel.rules')
  const input = `${A}\n${LINE}\n${B}\nSubscribe now\n`
  const clean = async (host: string, ...options: readonly string[]): Promise<string> =>
    (await run(['--rules', rules, '--host', host, ...options], { input })).stdout
  t.equal(await clean('ostrel.example'), `${A}\n${B}\nSubscribe now\n`)
  t.equal(await clean('other.example'), `${A}\n${LINE}\n${B}\n`)
  t.equal(
    await clean('ostrel.example', '--profile', rules),
    `${A}\n${B}\nSubscribe now\n`,
    'given twice they are the same',
  )
  const record = JSON.stringify({ url: 'https://ostrel.example/a', text: `${A}\n${LINE}` })
  t.equal((await run(['--rules', rules], { input: record })).stdout, record.replace(`\\n${LINE}`, ''))
  mkdirSync(join(root, 'in', 'ostrel.example'), { recursive: true })
  writeFileSync(join(root, 'in', 'ostrel.example', 'a.txt'), input)
  await run([join(root, 'in'), '--rules', rules, '--out', join(root, 'out')])
  t.equal(readFileSync(join(root, 'out', 'ostrel.example', 'a.txt'), 'utf8'), `${A}\n${B}\nSubscribe now\n`)
  t.match(await run(['inspect', rules]), { status: 0, stdout: /: 2 rules for ostrel\.example\n$/u })
  t.match(JSON.parse((await run(['inspect', '--json', rules])).stdout), {
    sites: [{ host: 'ostrel.example', rules: [{}, {}] }],
  })
})

void t.test('check-rules tries the samples, and names what fails by file and line', async (t) => {
  const root = t.testdir({
    'good.rules': RULES,
    'wrong.rules': `${RULES}remove: ^ edition north\n+ Edition South\n- A story\n`,
    'bad.rules': 'host: x\nspam: y\n',
  })
  const check = (...names: readonly string[]) => run(['check-rules', ...names.map((name) => join(root, name))])
  const good = await check('good.rules')
  t.match(good, { status: 0, stderr: '', stdout: /good\.rules: 2 rules for ostrel\.example, all samples as they/u })
  const wrong = await check('wrong.rules', 'good.rules')
  t.match(wrong, { status: 1, stderr: /wrong\.rules:5: the rule of line 4 does not match "Edition South"\n$/u })
  t.match(wrong.stdout, /good\.rules/u)
  t.match(await check('bad.rules'), { status: 2, stderr: /bad\.rules:2: expected host:/u })
  t.match(await check('no.rules'), { status: 1, stderr: /no\.rules: no such file/u })
  const used = await run(['--rules', join(root, 'bad.rules')], { input: A })
  t.match(used, { status: 2, stderr: /bad\.rules:2: expected host:/u })
})

void t.test('a folder stands for the files in it', async (t) => {
  const lindal = 'Set by hand at the paper mill of Lindal'
  const root = t.testdir({
    rules: {
      'ostrel.rules': RULES,
      more: { 'lindal.rules': `host: lindal.example\nremove line: ${lindal}\n` },
      '.git': { HEAD: 'no rules' },
      '.hidden': 'no rules',
    },
    empty: { '.hidden': 'no rules' },
    mixed: { 'notes.txt': 'no rules' },
  })
  const rules = join(root, 'rules')
  const left = async (host: string): Promise<string> =>
    (await run(['--rules', rules, '--host', host], { input: `${A}\n${LINE}\n${lindal}\n` })).stdout
  t.equal(await left('ostrel.example'), `${A}\n${lindal}\n`)
  t.equal(await left('lindal.example'), `${A}\n${LINE}\n`)
  const { status, stdout } = await run(['check-rules', rules])
  t.equal(status, 0)
  t.match(stdout, /^\S+lindal\.rules: 1 rule for .*\n\S+ostrel\.rules: 2 rules for .*\n$/u)
  for (const argv of [['--rules'], ['check-rules']]) {
    t.match(await run([...argv, join(root, 'empty')], { input: A }), {
      status: 2,
      stderr: `chaff: ${join(root, 'empty')}: is a folder with no profiles or rules in it\n`,
    })
    t.match(await run([...argv, join(root, 'mixed')], { input: A }), {
      status: 2,
      stderr: /mixed\/notes\.txt:(?:1:)? /u,
    })
    t.match(await run([...argv, join(root, 'no')], { input: A }), { status: 1, stderr: /no: no such file or folder/u })
  }
})
