/**
 * The guides: what stands in their consoles is what the commands really print, and every link leads somewhere.
 * `npm run docs` writes the consoles anew.
 */
import t from 'tap'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { siteRecords } from '../support/corpus-records.js'
import { execute, install } from '../support/examples.js'
import { line } from '../support/outlets.js'
import { ROOT } from '../support/root.js'
import { retell } from '../support/transcript.js'

t.jobs = 2
t.setTimeout(300_000)

const EXAMPLES = fileURLToPath(new URL('examples', ROOT))
const GUIDES = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(EXAMPLES, name))

for (const guide of GUIDES) {
  const name = guide.slice(EXAMPLES.length + 1)
  const text = readFileSync(guide, 'utf8')

  void t.test(`${name}: consoles`, { skip: text.includes('```console') ? false : 'it has none' }, async (t) => {
    const example = install(t.testdir())
    cpSync(join(EXAMPLES, 'article.txt'), join(example.folder, 'article.txt'))
    cpSync(join(EXAMPLES, 'rules', 'courier.rules'), join(example.folder, 'courier.rules'))
    cpSync(new URL('corpus/sites', ROOT), join(example.folder, 'articles'), {
      recursive: true,
      filter: (path) => !path.endsWith('.tsv'),
    })
    const records = siteRecords().map((record) => line({ ...record }))
    writeFileSync(join(example.folder, 'articles.jsonl'), records.join(''))
    const now = await retell(text, async (command) => {
      const { status, stdout } = await execute(example, 'sh', ['-c', `{ ${command}\n} 2>&1`])
      t.equal(status, 0, command)
      return stdout
    })
    if (process.env['TAP_SNAPSHOT'] === '1') writeFileSync(guide, now)
    else t.equal(now, text, 'as it stands there; npm run docs writes it anew')
  })

  void t.test(`${name}: links`, (t) => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)].map(([, link = '']) => link)
    t.strictSame(
      links.filter((link) => !link.startsWith('https:') && !existsSync(join(dirname(guide), link))),
      [],
    )
    t.end()
  })
}

void t.test(
  'a console is retold: commands stay, outputs are what is printed now, all else is left alone',
  async (t) => {
    const shell = (command: string): Promise<string> => Promise.resolve(`${command}!  \n\nend\n`)
    const text = [
      'a',
      '```console',
      'before',
      '$ one',
      'old',
      '$ two',
      '```',
      '```sh',
      '$ three',
      'kept',
      '```',
      '',
    ].join('\n')
    const told = ['a', '```console', 'before', '$ one', 'one!', '', 'end', '$ two', 'two!', '', 'end', '```']
    t.equal(await retell(text, shell), [...told, '```sh', '$ three', 'kept', '```', ''].join('\n'))
  },
)
