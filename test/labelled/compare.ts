/**
 * Measures what else could be done to the same lines: `npm run compare -- FOLDER`, a folder of labelled sets (see `sets.ts`).
 *
 * Readability, trafilatura and other extractors are not among them: they take HTML, and what they left in is what these lines are.
 * jusText takes HTML too, but judges paragraphs: it is given each line as one, without the links that it would look at besides.
 * What chaff makes of the same sets is measured by `npm run score`, on sites that it was not trained on.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { readLines } from '../../lib/node/lines.js'
import { type LabelledDocument, Scorer } from '../../lib/learn/score.js'
import { ROOT } from '../support/root.js'
import { isNews, readSet, SETS, toDocument } from './sets.js'

/** The sets that are compared on, and of which only news is. */
const COMPARED = [
  { file: 'gold.jsonl.gz', name: 'hand-labelled articles', newsOnly: false },
  { file: 'pages.readability.jsonl.gz', name: 'news through Readability', newsOnly: true },
  { file: 'pages.container.jsonl.gz', name: 'news, the text of the container', newsOnly: true },
] as const

/** Phrases that boilerplate begins with, as a careful person would list them. */
const BEGINNINGS = [
  /^(already (a|have)|not a) (subscriber|member|an? account)/iu,
  /^(subscribe|sign up|sign in|log in|register|join) (now|today|here|to|for|up)\b/iu,
  /^(subscribe|sign up|sign in|log in|register|donate)$/iu,
  /^(get|want) (our|the|unlimited|full|more|breaking)\b.*(inbox|newsletter|access|emails?)/iu,
  /^(you have|you've) (read|reached|\d+)\b.*(articles?|limit|stor(y|ies))/iu,
  /^(to (continue|keep)|continue) reading/iu,
  /^(this|the) (article|content|story) is (only|exclusively|reserved) (available )?(for|to)/iu,
  /^(also read|read also|read more|read next|see also|related|more on this|you may also like|recommended)\b/iu,
  /^(in other news|more from|more stories|most (read|popular)|top stories|trending|don't miss|editor'?s picks?)\b/iu,
  /^(advertisement|advertising|sponsored|promoted|story continues below|article continues)\b/iu,
  /^(share|tweet|pin it|email|print|whatsapp|facebook|twitter|linkedin|copy link)( this| on| article|$)/iu,
  /^follow (us|me|him|her|@|\w+ on (twitter|facebook|instagram|x))/iu,
  /^(like|find|join) us on\b/iu,
  /^(©|\(c\)|copyright\b)/iu,
  /^(view|show|read|post|leave|add|load) (\d+ |a |all |the |more )?comments?\b/iu,
  /^(comments?|load more|show more|back to top|skip to|menu|search|next|previous)$/iu,
  /^(we|this (site|website)) uses? cookies\b/iu,
  /^(by (using|clicking|continuing|signing)|privacy policy|terms of (use|service)|cookie policy)\b/iu,
  /^(download|get) (the|our) app\b/iu,
  /^(contact|email|reach) (the (author|writer|reporter)|us|our newsroom)\b/iu,
  /^(have|got) a (tip|story|question)\b/iu,
  /^(watch|listen)( now| live| the| to|:)/iu,
  /^(click|tap) (here|to)\b/iu,
  /^(support|help) (us|our|independent|local) ?(journalism|news|reporting)?\b/iu,
  /^(image|photo) (credit|source|caption)s?\b/iu,
  /^(last )?(updated|published|posted)( on| at|:)/iu,
]
/** And phrases that give it away wherever they stand. */
const ANYWHERE = [
  /all rights reserved/iu,
  /(sign up|subscribe) (for|to) (our|the|this)\b.*newsletter/iu,
  /may not be (published|reproduced|broadcast|rewritten|redistributed)/iu,
  /(views|opinions) expressed (here|in this|are)\b/iu,
  /cancel (any ?time|at any time)/iu,
]
const PHRASE_WORDS = 25

const words = (line: string): number => line.split(/\s+/u).filter((word) => word !== '').length

/** Tells which lines of a document are kept. */
type Way = (lines: readonly string[]) => readonly boolean[]

const WAYS: readonly (readonly [name: string, way: Way])[] = [
  ['keep everything', (lines) => lines.map(() => true)],
  [
    `a phrase list (${String(BEGINNINGS.length + ANYWHERE.length)} patterns, lines of less than ${String(PHRASE_WORDS)} words)`,
    (lines) =>
      lines.map((line) => {
        const text = line.trim()
        if (words(text) >= PHRASE_WORDS) return true
        return ![...BEGINNINGS, ...ANYWHERE].some((pattern) => pattern.test(text))
      }),
  ],
  [
    "C4's rule (a line ends like a sentence and has five words)",
    (lines) => lines.map((line) => words(line) >= 5 && /[.!?"”]$/u.test(line.trim())),
  ],
]

const percent = (share: number, digits = 1): string => (Number.isNaN(share) ? '-' : (100 * share).toFixed(digits))

function tell(name: string, scorer: Scorer): void {
  const { precision, recall, f1, loss, harmed, perfect } = scorer.score
  const shares = [percent(precision), percent(recall), percent(f1), percent(loss, 2), percent(harmed), percent(perfect)]
  console.log(`| ${[name, ...shares].join(' | ')} |`)
}

/** What jusText keeps of each document, in their order. */
async function justext(documents: readonly LabelledDocument[]): Promise<boolean[][]> {
  const child = spawn('python3', [fileURLToPath(new URL('test/labelled/justext_lines.py', ROOT))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  Readable.from(documents.map(({ lines }) => `${JSON.stringify({ lines })}\n`)).pipe(child.stdin)
  const kept: boolean[][] = []
  for await (const row of readLines(child.stdout)) if (row !== '') kept.push(JSON.parse(row) as boolean[])
  return kept
}

const [folder] = process.argv.slice(2)
if (folder === undefined || !COMPARED.every(({ file }) => existsSync(join(folder, file)))) {
  console.error(`usage: npm run compare -- FOLDER, a folder that holds ${COMPARED.map(({ file }) => file).join(', ')}`)
  process.exit(2)
}
const hasJustext = spawnSync('python3', ['-c', 'import justext']).status === 0
if (!hasJustext) console.error('jusText is left out: python3 cannot import it; pip install justext lxml_html_clean')

for (const { file, name, newsOnly } of COMPARED) {
  const set = SETS.find((candidate) => candidate.file === file)!
  const documents: LabelledDocument[] = []
  for await (const record of readSet(folder, set)) {
    if (!newsOnly || isNews(record)) documents.push(toDocument(record, set))
  }
  console.log(`\n| ${name}: ${String(documents.length)} | precision | recall | F1 | loss | harmed | perfect |`)
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  for (const [title, way] of WAYS) {
    const scorer = new Scorer()
    for (const document of documents) scorer.add(document, way(document.lines))
    tell(title, scorer)
  }
  if (hasJustext) {
    const scorer = new Scorer()
    const kept = await justext(documents)
    for (const [i, document] of documents.entries()) scorer.add(document, kept[i]!)
    tell('jusText, its English stop list', scorer)
  }
}
