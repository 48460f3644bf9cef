/**
 * Measures what README and the notes quote: `npm run score -- FOLDER [--modes careful,balanced] [--shapes plain,wrapped] [--sets gold]`.
 * Cross-validated by site: the model that judges a site was trained without it, and no rule speaks that speaks on that site's fold
 * alone, unless `--all-rules` has them heard as they are in use. With `--learn` fingerprints are laid over, learned without labels: for the
 * hand-labelled articles from raw.jsonl.gz without these, for those of it that were read from all of it, for another set from the texts of the
 * set itself, as `chaff --learn` does; what is quoted then is also told for the outlets alone of which something was learned. The sets
 * `pages.readability.read` and `pages.container.read` are scored by what readers found, not by their own labels. All takes some minutes on two cores; with `--keep FILE` what was
 * trained is kept for another measurement of the same rules and features. With `--builtin` the built-in profile is measured on what it was
 * trained on, which flatters.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hash32 } from '../../lib/engine/hash.js'
import type { Mode } from '../../lib/engine/modes.js'
import type { Profile } from '../../lib/engine/profile.js'
import { clean } from '../../lib/clean.js'
import { heldOutIn } from '../../lib/learn/cross-validate.js'
import type { Article } from '../../lib/learn/digest.js'
import { random } from '../../lib/learn/random.js'
import { type LabelledDocument, Scorer } from '../../lib/learn/score.js'
import { reshape, type Shape, withoutBoilerplate } from '../../lib/learn/shapes.js'
import { hostName } from '../../lib/node/host.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { rulebook } from '../../lib/profile/rulebook.js'
import { foldProfiles } from './folds.js'
import { learn, RAW, readArticlesWithout, readRecords, toArticle } from './learning.js'
import { isNews, OWN, READ_AGAIN, type Set as LabelledSet, SETS, type SetRecord, siteOf, toDocument } from './sets.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    modes: { type: 'string', default: 'careful,balanced,eager' },
    shapes: { type: 'string', default: 'plain' },
    sets: {
      type: 'string',
      default: 'gold,raw,pages.readability,pages.container,pages.dump,clean-controls,corpus/training',
    },
    builtin: { type: 'boolean', default: false },
    'all-rules': { type: 'boolean', default: false },
    learn: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
})
const [folder = ''] = positionals
const GOLD = 'gold.jsonl.gz'
if (!SETS.every(({ file }) => existsSync(join(folder, file)))) {
  console.error(`usage: npm run score -- FOLDER, a folder that holds ${SETS.map(({ file }) => file).join(', ')}`)
  process.exit(2)
}

const trained = values.builtin ? [builtinProfile] : await foldProfiles(folder, values.keep)
/** That of each fold, or one for all. */
const profiles = values['all-rules'] ? trained.map((profile) => ({ ...profile, rules: rulebook.rules })) : trained

/** The articles that a set is to learn from. */
async function articlesFor(set: LabelledSet, records: readonly SetRecord[]): Promise<Article[]> {
  if (set.file === GOLD) return await readArticlesWithout(folder, RAW, records)
  return (set.file === RAW.file ? await readRecords(folder, RAW) : records).map(toArticle)
}

/** The profiles, each with what it makes of the articles that a set is to learn from. */
async function profilesWith(set: LabelledSet, records: readonly SetRecord[]): Promise<readonly Profile[]> {
  const articles = await articlesFor(set, records)
  return profiles.map((profile) => ({ ...profile, fingerprints: learn(articles, profile.rules) }))
}

/** Whether each line is kept, in whatever shape the document was judged. */
function judge(
  { id, host, lines, labels }: LabelledDocument,
  mode: Mode,
  shape: Shape,
  judges: readonly Profile[],
): boolean[] {
  const reshaped = reshape({ lines, labels }, shape, random(hash32(id)))
  const kept = lines.map(() => false)
  const profile = judges[heldOutIn(siteOf(host)) % judges.length]!
  for (const { line, keep } of clean(reshaped.lines.join('\n'), { mode, profile, host }).verdicts) {
    if (keep) for (const from of reshaped.from[line] ?? []) kept[from] = true
  }
  return kept
}

const percent = (share: number, digits = 1): string => (100 * share).toFixed(digits).padStart(4 + digits)

function row(name: string, scorer: Scorer): string {
  const { documents, precision, recall, f1, loss, harmed, perfect } = scorer.score
  const shares = [percent(precision), percent(recall), percent(f1), percent(loss, 3), percent(harmed), percent(perfect)]
  return `${name.padEnd(52)} ${String(documents).padStart(5)} ${shares.join(' ')}`
}

/** The name of a set, as it is asked for. */
function nameOf(set: LabelledSet): string {
  return set.file.replace('.jsonl.gz', '') + (READ_AGAIN.includes(set) ? '.read' : '')
}

type Part = readonly [string, (record: SetRecord) => boolean]

/** The parts of a set that are quoted apart. */
const PARTS: readonly Part[] = [
  ['', () => true],
  [' news', (record) => record.source !== undefined && isNews(record)],
  [' blogs', (record) => !isNews(record)],
  [' random and tricky', ({ group }) => group === 'random' || group === 'tricky'],
]

console.log(`${'set'.padEnd(52)}  docs     P     R    F1    loss  harm  perf`)
const asked = new Set(values.sets.split(','))
for (const set of [...SETS, ...READ_AGAIN, OWN].filter((set) => asked.has(nameOf(set)))) {
  const records = await readRecords(folder, set)
  const judges = values.learn ? await profilesWith(set, records) : profiles
  const learned = new Set(judges.flatMap(({ fingerprints = [] }) => fingerprints.map(({ host }) => host)))
  const parts = values.learn
    ? PARTS.flatMap(([name, holds]): Part[] => [
        [name, holds],
        [`${name}, outlets learned`, (record) => holds(record) && learned.has(hostName(record.host))],
      ])
    : PARTS
  for (const shape of values.shapes.split(',') as (Shape | 'clean')[]) {
    for (const mode of values.modes.split(',') as Mode[]) {
      const scorers = parts.map(() => new Scorer())
      for (const record of records) {
        const whole = toDocument(record, set)
        const document = shape === 'clean' ? { ...whole, ...withoutBoilerplate(whole, 1, () => 0) } : whole
        const kept = judge(document, mode, shape === 'clean' ? 'plain' : shape, judges)
        for (const [i, [, holds]] of parts.entries()) if (holds(record)) scorers[i]!.add(document, kept)
      }
      for (const [i, [part]] of parts.entries()) {
        if (scorers[i]!.score.documents > 0) console.log(row(`${nameOf(set)} ${shape} ${mode}${part}`, scorers[i]!))
      }
    }
  }
}
