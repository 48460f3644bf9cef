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
