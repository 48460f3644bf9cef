import t from 'tap'
import { symlinkSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkOutput } from '../../lib/node/output-folder.js'
import { CHAFF, STORY } from '../support/articles.js'

const [A, B] = STORY
const [X] = CHAFF
const TEXT = `${A}\n${X}\n${B}\n`

void t.test('an output folder in an input is refused', async (t) => {
  const root = t.testdir({ articles: { sub: { 'a.txt': A } }, 'a.txt': A })
  const at = (...parts: readonly string[]): string => join(root, ...parts)
  symlinkSync(at('articles', 'sub'), at('link'))
  for (const out of [
    at('articles'),
    at('articles', 'sub'),
    at('articles', 'new', 'deep'),
    at('link'),
    at('link', 'new'),
    at('articles', '..', 'articles', 'out'),
  ]) {
    await t.rejects(
      checkOutput(out, [at('a.txt'), at('articles')]),
      {
        code: 'CHAFF_OPTION',
        message: `--out ${out}: overlaps the input ${at('articles')}; name a folder apart from it`,
      },
      out,
    )
  }
})

void t.test('an output folder beside the inputs is taken, whether it is there or not', async (t) => {
  const root = t.testdir({ articles: { 'a.txt': A }, 'articles-clean': {} })
  for (const out of ['articles-clean', 'new', join('new', 'deep', 'er')]) {
    await t.resolves(checkOutput(join(root, out), [join(root, 'articles')]), out)
  }
  t.strictSame(readdirSync(root), ['articles', 'articles-clean'], 'nothing is made yet')
})

void t.test('an output folder that is a file is refused', async (t) => {
  const root = t.testdir({ articles: { 'a.txt': A }, 'a.txt': A })
  symlinkSync('nowhere', join(root, 'dangling'))
  for (const name of ['a.txt', 'dangling']) {
    const out = join(root, name)
    await t.rejects(
      checkOutput(out, [join(root, 'articles')]),
      { code: 'CHAFF_OPTION', message: `--out ${out}: expected a folder, found a file; name another` },
      name,
    )
  }
})

void t.test('the folder of an input file is refused', async (t) => {
  const root = t.testdir({ 'a.txt': TEXT })
  await t.rejects(checkOutput(root, [join(root, 'a.txt')]), { code: 'CHAFF_OPTION' })
  await t.resolves(checkOutput(join(root, 'out'), [join(root, 'a.txt')]), 'one beside the file is taken')
})

void t.test('an output folder that an input lies deeper in is refused', async (t) => {
  const root = t.testdir({ a: { x: A, a: { x: B } } })
  await t.rejects(checkOutput(root, [join(root, 'a')]), { code: 'CHAFF_OPTION' })
  await t.rejects(checkOutput('/', [join(root, 'a')]), { code: 'CHAFF_OPTION' })
})
