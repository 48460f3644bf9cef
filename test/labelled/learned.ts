/**
 * Measures what learned fingerprints add: `npm run score:learned -- FOLDER [--modes careful,balanced] [--often 10] [--print 100 [--seed 1]]`.
 *
 * The folder holds raw.jsonl.gz, unlabelled articles, and the labelled documents of gold.jsonl.gz, some of which are among them.
 * Learned is from the articles without those that are scored, whatever their outlet. Each profile is scored as it is and with the
 * fingerprints laid over it: the rules alone, which saw the labelled lines when they were written, and the built-in one, whose model
 * was trained on them. Then: what becomes of the lines that ten articles of an outlet or more hold, and of articles that have next to
 * nothing to remove. With `--print` so many of those lines are drawn by chance and shown between their neighbours, to be judged by
 * eye.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { clean } from '../../lib/clean.js'
import type { Mode } from '../../lib/engine/modes.js'
import type { Profile } from '../../lib/engine/profile.js'
import type { Article } from '../../lib/learn/digest.js'
import { Scorer } from '../../lib/learn/score.js'
import { hostName } from '../../lib/node/host.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { rulebook } from '../../lib/profile/rulebook.js'
import { Random } from '../support/random.js'
import { learn, RAW, readArticlesWithout, readRecords, toArticle } from './learning.js'
import { countGone, findRecurring, type Recurring } from './recurring.js'
import { type SetRecord, toDocument } from './sets.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    modes: { type: 'string', default: 'careful,balanced' },
    often: { type: 'string', default: '10' },
    print: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
})
const [folder = ''] = positionals
const GOLD = { file: 'gold.jsonl.gz', weight: 1 }
const CLEAN = { file: 'clean-controls.jsonl.gz', weight: 1, clean: true }
if (![RAW, GOLD, CLEAN].every(({ file }) => existsSync(join(folder, file)))) {
  console.error(
    `usage: npm run score:learned -- FOLDER, a folder that holds ${[RAW, GOLD, CLEAN].map(({ file }) => file).join(', ')}`,
  )
  process.exit(2)
}
const modes = values.modes.split(',') as Mode[]

/** A line is said to recur when so many documents of an outlet hold it. */
const often = Number(values.often)

const percent = (share: number, digits = 1): string => (100 * share).toFixed(digits).padStart(4 + digits)

/** Scores the labelled documents of some outlets. */
function score(name: string, records: readonly SetRecord[], profile: Profile, mode: Mode): void {
  const scorer = new Scorer()
  for (const record of records) {
    const document = toDocument(record, GOLD)
    const { verdicts } = clean(document.lines.join('\n'), { profile, mode, host: document.host })
    scorer.add(
      document,
      verdicts.map(({ keep }) => keep),
    )
  }
  const { documents, precision, recall, f1, loss, harmed, perfect } = scorer.score
  const shares = [percent(precision), percent(recall), percent(f1), percent(loss, 3), percent(harmed), percent(perfect)]
  console.log(`${name.padEnd(60)} ${String(documents).padStart(5)} ${shares.join(' ')}`)
}

/** How many documents of those that have next to nothing to remove lose a line, and how many lines they lose. */
function countChanged(articles: readonly Article[], profile: Profile, mode: Mode): string {
  let documents = 0
  let lines = 0
  for (const { host, text } of articles) {
    const gone = clean(text, { profile, mode, host }).verdicts.filter(({ keep }) => !keep).length
    lines += gone
    if (gone > 0) documents++
  }
  return `${String(documents)} of ${String(articles.length)} documents lose ${String(lines)} lines`
}

/** Of what recurs, the lines that go in at least half of the places where they stand, and the places. */
function describe(lines: readonly Recurring[], profile: number): string {
  const occurrences = lines.reduce((sum, line) => sum + line.occurrences, 0)
  const gone = lines.reduce((sum, line) => sum + line.gone[profile]!, 0)
  const most = lines.filter((line) => goes(line, profile)).length
  return (
    `${String(most)} of ${String(lines.length)} lines (${percent(most / lines.length).trim()} %), ` +
    `${String(gone)} of ${String(occurrences)} places (${percent(gone / occurrences).trim()} %)`
  )
}

function goes({ gone, occurrences }: Recurring, profile: number): boolean {
  return gone[profile]! >= occurrences / 2
}

const gold = await readRecords(folder, GOLD)
const raw = await readArticlesWithout(folder, RAW, gold)
const controls = (await readRecords(folder, CLEAN)).map(toArticle)

const fingerprints = learn(raw, rulebook.rules)
const hosts = new Set(raw.map(({ host }) => host))
console.log(
  `learned from ${String(raw.length)} articles of ${String(hosts.size)} outlets: ${String(fingerprints.length)} fingerprints ` +
    `of ${String(new Set(fingerprints.map(({ host }) => host)).size)} outlets\n`,
)

const PROFILES = { 'rules alone': rulebook, 'built-in, has seen these': builtinProfile }
const withLearned = Object.entries(PROFILES).flatMap(([name, profile]): [string, Profile][] => [
  [name, profile],
  [`${name}, with what was learned`, { ...profile, fingerprints }],
])

console.log(`${'gold'.padEnd(60)}  docs     P     R    F1    loss  harm  perf`)
const known = gold.filter(({ host }) => hosts.has(hostName(host)))
for (const mode of modes) {
  for (const [name, profile] of withLearned) score(`${mode}, ${name}`, gold, profile, mode)
  for (const [name, profile] of withLearned) score(`${mode}, ${name}; outlets learned`, known, profile, mode)
}

console.log(`\nlines in ${String(often)} documents of an outlet and more, that go`)
const recurring = findRecurring(raw, often)
const lines = [...recurring.values()]
let place = 0
for (const mode of modes) {
  for (const [name, profile] of withLearned) {
    countGone(recurring, raw, profile, mode)
    console.log(`${`${mode}, ${name}`.padEnd(60)} ${describe(lines, place++)}`)
  }
}

console.log('\narticles with next to nothing to remove')
const ownFingerprints = learn(controls, rulebook.rules)
for (const mode of modes) {
  for (const [name, profile] of withLearned)
    console.log(`${`${mode}, ${name}`.padEnd(60)} ${countChanged(controls, profile, mode)}`)
  const own = { ...builtinProfile, fingerprints: ownFingerprints }
  console.log(
    `${`${mode}, built-in, with ${String(ownFingerprints.length)} learned of themselves`.padEnd(60)} ${countChanged(controls, own, mode)}`,
  )
}

const random = new Random(Number(values.seed))
for (let n = 1; n <= Number(values.print) && lines.length > 0; n++) {
  const [line] = lines.splice(random.below(lines.length), 1)
  const gone = line!.gone.map((count) => String(count)).join(' ')
  console.log(
    `\n${String(n)}. ${line!.host}: in ${String(line!.documents)}; ${String(line!.occurrences)} places, gone ${gone}`,
  )
  for (const [i, text] of line!.example.entries()) console.log(`${i === 1 ? '>>' : '  '} ${text.slice(0, 300)}`)
}
