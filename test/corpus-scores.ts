/**
 * A gate on accuracy: the sample articles, and labelled articles that no model was trained on, scored in
 * every shape and mode. `corpus/scores.tsv` holds what was reached (set, shape, mode, boilerplate lines removed, article lines removed). It
 * may get better, and then the file is to be brought up to it; it must not get worse.
 */
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { clean, type Mode } from '../lib/index.js'
import { random } from '../lib/learn/random.js'
import { type LabelledDocument, Scorer } from '../lib/learn/score.js'
import { reshape, type Shape } from '../lib/learn/shapes.js'
import { hash32 } from '../lib/engine/hash.js'
import { parseLabelled, readLabelledArticles } from './support/labelled-articles.js'
import { ROOT } from './support/root.js'

const CORPUS = new URL('corpus/', ROOT)

const cases: readonly LabelledDocument[] = readdirSync(new URL('cases', CORPUS))
  .sort()
  .map((id) => {
    const read = (name: string): string => readFileSync(new URL(`cases/${id}/${name}`, CORPUS), 'utf8')
    const removed = new Set(
      read('removed.tsv')
        .split('\n')
        .flatMap((row) => (row === '' ? [] : [Number(row.split('\t')[0])])),
    )
    // Blank lines go with what they set apart and count for neither side.
    const lines = read('source.txt').split(/\r?\n/u)
    const labels = lines.map((line, i) => (line.trim() === '' ? -1 : removed.has(i) ? 0 : 1))
    return { id, host: '', lines, labels }
  })

const unseen = readLabelledArticles('unseen')
/** Articles in another language than English are named by it: `de-…`. */
const isOfAnotherLanguage = ({ id }: LabelledDocument): boolean => /^[a-z]{2}-/u.test(id)

const SETS: ReadonlyMap<string, readonly LabelledDocument[]> = new Map([
  ['cases', cases],
  ['unseen', unseen.filter((document) => !isOfAnotherLanguage(document))],
  ['languages', unseen.filter(isOfAnotherLanguage)],
])

function score(set: string, shape: Shape, mode: Mode) {
  const scorer = new Scorer()
  for (const document of SETS.get(set)!) {
    const reshaped = reshape(document, shape, random(hash32(document.id)))
    const kept = document.lines.map(() => false)
    for (const { line, keep } of clean(reshaped.lines.join('\n'), { mode }).verdicts) {
      if (keep) for (const from of reshaped.from[line]!) kept[from] = true
    }
    scorer.add(document, kept)
  }
  return scorer.score
}

const floors = readFileSync(new URL('scores.tsv', CORPUS), 'utf8')
  .split('\n')
  .filter((row) => row !== '')

for (const row of floors) {
  const [set = '', shape, mode, found, wronged] = row.split('\t')
  void t.test(`${set}, ${String(shape)}, ${String(mode)}`, (t) => {
    const now = score(set, shape as Shape, mode as Mode)
    t.ok(
      now.found >= Number(found),
      `removes ${String(now.found)} of ${String(now.boilerplate)}, at least ${String(found)}`,
    )
    t.ok(now.wronged <= Number(wronged), `removes ${String(now.wronged)} article lines, at most ${String(wronged)}`)
    const better = now.found > Number(found) || now.wronged < Number(wronged)
    if (better) t.comment(`better: ${[set, shape, mode, now.found, now.wronged].join('\t')}`)
    t.end()
  })
}

void t.test('a labelled article is rows of a label and a line', (t) => {
  const { labels, kinds } = parseLabelled(
    'a.tsv',
    'either\tHens\narticle\tA hen spoke.\nshare\tTell a hen\narticle\t\n',
  )
  t.strictSame(labels, [-1, 1, 0, -1])
  t.strictSame([...kinds!], [[2, 'share']])
  for (const row of ['story\tA hen', 'article', '\tA hen']) t.throws(() => parseLabelled('a.tsv', row), /a\.tsv:1: /u)
  t.end()
})
