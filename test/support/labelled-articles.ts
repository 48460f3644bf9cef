/** Reads the labelled articles of the project's own writing: rows of a label and a line, a file an article. */
import { readdirSync, readFileSync } from 'node:fs'
import { KINDS } from '../../lib/engine/kind.js'
import { ARTICLE, BOILERPLATE, EITHER, type LabelledDocument } from '../../lib/learn/score.js'
import { ROOT } from './root.js'

/** `corpus/training` is trained on; `corpus/unseen` never is: it shows what the model makes of outlets that it does not know. */
export type Part = 'training' | 'unseen'

const LABELS: ReadonlyMap<string, number> = new Map([
  // The headline of the article itself: in `article` lines it is one among many, and a reader would miss none more.
  ['title', ARTICLE],
  ['article', ARTICLE],
  ['either', EITHER],
  ...KINDS.map((kind): [string, number] => [kind, BOILERPLATE]),
])

/** The articles of a part, each of an outlet of its own, in the order of their names. */
export function readLabelledArticles(part: Part): LabelledDocument[] {
  const folder = new URL(`corpus/${part}/`, ROOT)
  return readdirSync(folder)
    .sort()
    .map((name) => parseLabelled(name, readFileSync(new URL(name, folder), 'utf8')))
}

/** @throws {Error} when a row has no label, or no line */
export function parseLabelled(name: string, text: string): LabelledDocument {
  const id = name.replace(/\.tsv$/u, '')
  const lines: string[] = []
  const labels: number[] = []
  const kinds = new Map<number, string>()
  for (const row of text.replace(/\n$/u, '').split('\n')) {
    const [word, line] = row.split('\t') as [string, string?]
    const label = LABELS.get(word)
    if (label === undefined || line === undefined) throw new Error(`${name}:${String(lines.length + 1)}: ${row}`)
    if (label === BOILERPLATE) kinds.set(lines.length, word)
    lines.push(line)
    // Blank lines go with what they set apart and count for neither side.
    labels.push(line.trim() === '' ? EITHER : label)
  }
  return { id, host: `${id}.example`, lines, labels, kinds }
}
