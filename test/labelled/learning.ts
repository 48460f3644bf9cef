/** Learns outlets' furniture from articles at hand, as a run of the program over them does. */
import type { Fingerprint } from '../../lib/engine/fingerprints.js'
import type { RuleRow } from '../../lib/engine/rules.js'
import { type Article, digest, type Digest } from '../../lib/learn/digest.js'
import { Learner } from '../../lib/learn/learner.js'
import { SELECT_DEFAULTS } from '../../lib/learn/select.js'
import { hostName } from '../../lib/node/host.js'
import { readSet, type Set as LabelledSet, type SetRecord } from './sets.js'

/** Unlabelled articles, some of which are labelled in another set. */
export const RAW: LabelledSet = { file: 'raw.jsonl.gz', weight: 1 }

export async function readRecords(folder: string, set: LabelledSet): Promise<SetRecord[]> {
  const records: SetRecord[] = []
  for await (const record of readSet(folder, set)) records.push(record)
  return records
}

export function toArticle({ host, text, lines = [] }: SetRecord): Article {
  return { host: hostName(host), text: text ?? lines.join('\n') }
}

/** The articles of a set that are none of some records. */
export async function readArticlesWithout(
  folder: string,
  set: LabelledSet,
  records: readonly SetRecord[],
): Promise<Article[]> {
  const left = new Set(records.flatMap(({ id, url }) => (url === undefined ? [id] : [id, url])))
  return (await readRecords(folder, set)).filter(({ id, url = '' }) => !left.has(id) && !left.has(url)).map(toArticle)
}

/** Learns of the articles, with some rules for cues. */
export function learn(articles: readonly Article[], rules: readonly RuleRow[]): readonly Fingerprint[] {
  const outlets = new Map<string, Digest[]>()
  for (const article of articles) {
    const list = outlets.get(article.host)
    if (list === undefined) outlets.set(article.host, [digest(article)])
    else list.push(digest(article))
  }
  const learner = new Learner(rules, SELECT_DEFAULTS)
  for (const digests of outlets.values()) learner.add(digests)
  return learner.fingerprints
}
