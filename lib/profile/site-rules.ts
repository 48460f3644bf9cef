/**
 * Reads the rules that a person writes for outlets, and tries them on the sample lines that stand with them.
 *
 * ```
 * # The Ostrel Courier
 * host: ostrel.example
 *
 * remove: ^ edition _ of the ostrel courier
 *   + Edition North of the Ostrel Courier
 *   - She bought the first edition of the Ostrel Courier.
 * remove line: Printed at the old mill by the bridge
 * keep: ^ letters to the editor
 *   + Letters to the editor: the bridge
 *   - Send letters to the editor to the old mill
 * start: ^ more from the valley $
 *   + More from the valley
 *   - More from the valley came on Monday.
 * end: ^ all news from the valley
 *   + All news from the valley »
 *   - All the news from the valley is bad.
 * ```
 * `remove` and `keep` take a phrase with gaps (see `phrase.ts`), or, as `remove line` and `keep line`, a line as it stands;
 * `start` a phrase that heads a block: the short lines after it go with it, or, where a line that `end` tells follows, all up to
 * that. `kind:` below a rule says what goes. A line that begins with "+" must match, one with "-" must not. Rules are for the outlet
 * of the last `host` above them.
 */
import { ChaffError } from '../engine/errors.js'
import { KINDS } from '../engine/kind.js'
import { measure } from '../engine/features.js'
import { tokenise } from '../engine/normalise.js'
import { type RuleRow, RuleSet } from '../engine/rules.js'
import type { SiteRules } from '../engine/site.js'
import { TOKEN_MARKS, Tokens } from '../engine/tokens.js'
import { WordClasses } from '../engine/word-classes.js'

/** A line of the file. */
interface Sample {
  readonly text: string
  readonly place: number
}

/** A rule with its samples, where it stands. */
interface WrittenRule {
  readonly host: string
  row: RuleRow
  readonly place: number
  readonly isLine: boolean
  readonly hits: Sample[]
  readonly misses: Sample[]
}

/** A file of rules. */
export interface SiteFile {
  /** The outlets that it has rules for, each once. */
  readonly sites: readonly SiteRules[]
  readonly written: readonly WrittenRule[]
}

/** The longest line, in words, that a rule of a person's judges. */
export const MAX_SITE_WORDS = 60

const MARKS = new Set(TOKEN_MARKS)

const tokens = new Tokens()

/**
 * @param name the file's, for messages
 * @throws {ChaffError} CHAFF_PROFILE that names the file and the line, when the text is no file of rules
 */
export function parseSiteRules(text: string, name: string): SiteFile {
  let host: string | undefined
  const hosts = new Set<string>()
  const written: WrittenRule[] = []
  for (const [i, whole] of text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const place = i + 1
    const refuse = (message: string): never => {
      throw new ChaffError('CHAFF_PROFILE', `${name}:${String(place)}: ${message}`)
    }
    const line = whole.trim()
    if (line === '' || line.startsWith('#')) continue
    const [key = ''] = /^(?:[+-]|[a-z ]+:)/u.exec(line) ?? []
    const value = line.slice(key.length).trimStart()
    const rule = written.at(-1)
    if (key === 'host:') {
      host = value.toLowerCase().replace(/^www\./u, '')
      if (host !== '') hosts.add(host)
    } else if (key === '+' || key === '-' || key === 'kind:') {
      if (rule === undefined) refuse(`expected a rule before ${JSON.stringify(line)}`)
      else if (key === '+') rule.hits.push({ text: value, place })
      else if (key === '-') rule.misses.push({ text: value, place })
      else
        rule.row = {
          ...rule.row,
          kind:
            KINDS.find((kind) => kind === value) ??
            refuse(`expected a kind, ${KINDS.join(', ')}, got ${JSON.stringify(value)}`),
        }
    } else {
      const row = rowOf(key, value, `${host ?? ''}:${String(place)}`)
      if (row === undefined)
        return refuse(
          `expected host:, remove:, remove line:, keep:, keep line:, start:, end:, kind:, + or -, got ${JSON.stringify(line.slice(0, 40))}`,
        )
      if (host === undefined || host === '')
        return refuse('expected a line "host: …" first, the outlet that the rule is for')
      try {
        new RuleSet([row])
      } catch (error) {
        refuse((error as ChaffError).message)
      }
      written.push({ host, row, place, isLine: key.endsWith(' line:'), hits: [], misses: [] })
    }
  }
  if (host === undefined || host === '')
    throw new ChaffError('CHAFF_PROFILE', `${name}: expected a line "host: …", the outlet that the rules are for`)
  const rulesOf = (one: string): RuleRow[] => written.flatMap((rule) => (rule.host === one ? [rule.row] : []))
  return { sites: [...hosts].map((one) => ({ host: one, rules: rulesOf(one) })), written }
}

function rowOf(key: string, value: string, place: string): RuleRow | undefined {
  const phrase = key.endsWith(' line:') ? wholeLine(value) : value
  const common = { id: `site:${place}`, kind: 'other', phrase, max: MAX_SITE_WORDS, hit: '', miss: '' } as const
  if (key === 'remove:' || key === 'remove line:') return { ...common, strength: 'sure' }
  if (key === 'keep:' || key === 'keep line:') return { ...common, strength: 'keep' }
  if (key === 'start:') return { ...common, strength: 'sure', opens: true }
  return key === 'end:' ? { ...common, strength: 'sure', closes: true } : undefined
}

/** The phrase that a line is, and nothing else: what `remove line` and `keep line` stand for. */
export function wholeLine(line: string): string {
  return `^ ${tokenise(line)
    .filter((token) => !MARKS.has(token))
    .join(' ')} $`
}

/** What is wrong with the rules of a file, each with its place; none when all samples come out as they should. */
export function checkSiteRules({ written }: SiteFile, name: string): string[] {
  return written.flatMap(({ row, place, isLine, hits, misses }) => {
    const rules = new RuleSet([row])
    const matches = (text: string): boolean => {
      const { words } = measure(text, new WordClasses([]), tokens)
      return rules.match(tokens, words).length > 0
    }
    const told = (at: number, message: string): string => `${name}:${String(at)}: ${message}`
    const missing = isLine
      ? []
      : [
          ...(hits.length === 0
            ? [told(place, 'the rule has no sample line that it must match; add one with "+"')]
            : []),
          ...(misses.length === 0
            ? [told(place, 'the rule has no sample line that it must not match; add one with "-"')]
            : []),
        ]
    const rule = `the rule of line ${String(place)}`
    return [
      ...missing,
      ...hits
        .filter(({ text }) => !matches(text))
        .map(({ text, place: at }) => told(at, `${rule} does not match ${JSON.stringify(text)}`)),
      ...misses
        .filter(({ text }) => matches(text))
        .map(({ text, place: at }) => told(at, `${rule} matches ${JSON.stringify(text)}`)),
    ]
  })
}
