/** The lines that an outlet's articles repeat, and how many of their occurrences go. */
import { clean } from '../../lib/clean.js'
import type { Mode } from '../../lib/engine/modes.js'
import { joinParagraphs } from '../../lib/engine/paragraphs.js'
import type { Profile } from '../../lib/engine/profile.js'
import { stripMarkup } from '../../lib/engine/markup.js'
import { tokenise } from '../../lib/engine/normalise.js'
import type { Article } from '../../lib/learn/digest.js'

/** A line, by its key, that many documents of an outlet hold. */
export interface Recurring {
  readonly host: string
  /** The line as it first stood, between its neighbours. */
  readonly example: readonly [before: string, line: string, after: string]
  documents: number
  occurrences: number
  /** For each profile, how many occurrences go. */
  readonly gone: number[]
}

/** The lines that stand in at least so many documents of an outlet. */
export function findRecurring(articles: readonly Article[], least: number): Map<string, Recurring> {
  const found = new Map<string, Recurring>()
  for (const article of articles) {
    const { host } = article
    const paragraphs = joinParagraphs(article.text.split('\n'))
    const counted = new Set<string>()
    for (const [i, { text }] of paragraphs.entries()) {
      const key = keyOfText(text)
      const name = nameOf(host, key)
      let line = found.get(name)
      if (line === undefined) {
        const [before = '', own = '', after = ''] = [i - 1, i, i + 1].map((at) => paragraphs[at]?.text)
        found.set(name, (line = { host, example: [before, own, after], documents: 0, occurrences: 0, gone: [] }))
      }
      line.occurrences++
      if (counted.has(key)) continue
      counted.add(key)
      line.documents++
    }
  }
  return new Map([...found].filter(([, { documents }]) => documents >= least))
}

/** Cleans the articles with a profile, and counts in what goes of lines that recur. */
export function countGone(
  recurring: ReadonlyMap<string, Recurring>,
  articles: readonly Article[],
  profile: Profile,
  mode: Mode,
): void {
  for (const line of recurring.values()) line.gone.push(0)
  for (const article of articles) {
    const { host, text } = article
    const paragraphs = joinParagraphs(text.split('\n'))
    const lines = paragraphs.map(({ text }) => recurring.get(nameOf(host, keyOfText(text))))
    if (lines.every((line) => line === undefined)) continue
    const { verdicts } = clean(text, { profile, mode, host })
    for (const [i, line] of lines.entries()) {
      if (line === undefined || verdicts[paragraphs[i]!.first]!.keep) continue
      line.gone[line.gone.length - 1]!++
    }
  }
}

/** The key of a line, also of one that is too long to be learned. */
function keyOfText(text: string): string {
  return tokenise(stripMarkup(text)).join(' ')
}

function nameOf(host: string, key: string): string {
  return `${host}\t${key}`
}
