/**
 * Measures what README and the notes quote: `npm run score -- FOLDER [--modes careful,balanced] [--shapes plain,wrapped] [--sets gold]`.
 * Cross-validated by site: the model that judges a site was trained without it, and no rule speaks that speaks on that site's fold
 * alone, unless `--all-rules` has them heard as they are in use. All takes some minutes on two cores. With `--builtin` the built-in profile is measured on what it was trained on, which flatters.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hash32 } from '../../lib/engine/hash.js'
import type { Mode } from '../../lib/engine/modes.js'
import type { Profile } from '../../lib/engine/profile.js'
import { clean } from '../../lib/clean.js'
import { heldOutIn } from '../../lib/learn/cross-validate.js'
import { random } from '../../lib/learn/random.js'
import { type LabelledDocument, Scorer } from '../../lib/learn/score.js'
import { reshape, type Shape, withoutBoilerplate } from '../../lib/learn/shapes.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { rulebook } from '../../lib/profile/rulebook.js'
import { foldProfiles } from './folds.js'
import { isNews, readSet, SETS, type SetRecord, toDocument } from './sets.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    modes: { type: 'string', default: 'careful,balanced,eager' },
    shapes: { type: 'string', default: 'plain' },
    sets: { type: 'string', default: 'gold,pages.readability,pages.container,pages.dump,clean-controls' },
    builtin: { type: 'boolean', default: false },
    'all-rules': { type: 'boolean', default: false },
  },
})
const [folder = ''] = positionals
if (!SETS.every(({ file }) => existsSync(join(folder, file)))) {
  console.error(`usage: npm run score -- FOLDER, a folder that holds ${SETS.map(({ file }) => file).join(', ')}`)
  process.exit(2)
}

const trained = values.builtin ? undefined : await foldProfiles(folder)
const folds = values['all-rules'] ? trained?.map((profile) => ({ ...profile, rules: rulebook.rules })) : trained
const profileOf = (host: string): Profile => folds?.[heldOutIn(host)] ?? builtinProfile

/** Whether each line is kept, in whatever shape the document was judged. */
function judge({ id, host, lines, labels }: LabelledDocument, mode: Mode, shape: Shape): boolean[] {
  const reshaped = reshape({ lines, labels }, shape, random(hash32(id)))
  const kept = lines.map(() => false)
  for (const { line, keep } of clean(reshaped.lines.join('\n'), { mode, profile: profileOf(host) }).verdicts) {
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

/** The parts of a set that are quoted apart. */
const PARTS: readonly (readonly [string, (record: SetRecord) => boolean])[] = [
  ['', () => true],
  [' news', (record) => record.source !== undefined && isNews(record)],
  [' blogs', (record) => !isNews(record)],
  [' random and tricky', ({ group }) => group === 'random' || group === 'tricky'],
]

console.log(`${'set'.padEnd(52)}  docs     P     R    F1    loss  harm  perf`)
for (const set of SETS.filter(({ file }) => values.sets.split(',').includes(file.replace('.jsonl.gz', '')))) {
  const records: SetRecord[] = []
  for await (const record of readSet(folder, set)) records.push(record)
  for (const shape of values.shapes.split(',') as (Shape | 'clean')[]) {
    for (const mode of values.modes.split(',') as Mode[]) {
      const scorers = PARTS.map(() => new Scorer())
      for (const record of records) {
        const whole = toDocument(record, set)
        const document = shape === 'clean' ? { ...whole, ...withoutBoilerplate(whole, 1, () => 0) } : whole
        const kept = judge(document, mode, shape === 'clean' ? 'plain' : shape)
        for (const [i, [, holds]] of PARTS.entries()) if (holds(record)) scorers[i]!.add(document, kept)
      }
      for (const [i, [part]] of PARTS.entries()) {
        if (scorers[i]!.score.documents > 0) console.log(row(`${set.file} ${shape} ${mode}${part}`, scorers[i]!))
      }
    }
  }
}
