/**
 * Keeps Markdown valid: of what needs all of its lines (a table, a link over several lines, a heading with its underline) all go or
 * none; code and front matter stay whatever is said of their lines, and so do the targets of links that stay, and a list item below
 * which others stay that would be code without it. Terms are those of the CommonMark specification, tables those of GFM.
 */
import type { Verdict } from './verdict.js'

/** Lines, from the first to the last. */
interface Span {
  readonly first: number
  readonly last: number
  /** Whether they stay in any case. */
  readonly stays: boolean
}

/** A link is looked for over so many lines, and front matter. */
const MAX_LINK = 40
const MAX_FRONT_MATTER = 100
/** A fence has so many marks. */
const MIN_FENCE = 3
/** Spaces that make code of a line that continues no list. */
const CODE_INDENT = 4

/** The first line of front matter names something. */
const NAMED = /^["']?[\w-]+["']?[ \t]*[:=]/u
const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/u
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t\r]*$/u
const DEFINITION = /^ {0,3}\[([^\]]+)\]:[ \t]*\S/u
const REFERENCE = /\[([^[\]]+)\]/gu
/** What is left of a line without the targets of its links tells whether it says anything. */
const TARGET = /\]\([^)]*\)?/gu
const WORDED = /[\p{L}\p{N}]/u

/**
 * Settles the verdicts of lines so that what is kept of them is as valid as it was.
 *
 * @param isFirst whether the lines begin their text: only there front matter stands
 */
export function keepValid(
  verdicts: readonly Verdict[],
  lines: readonly string[],
  isFirst: boolean,
): readonly Verdict[] {
  if (verdicts.every(({ keep }) => keep)) return verdicts
  const out = [...verdicts]
  for (const span of spansOf(lines, isFirst)) settleSpan(out, lines, span)
  keepDefinitions(out, lines)
  keepParents(out, lines)
  return out
}

function settleSpan(verdicts: Verdict[], lines: readonly string[], { first, last, stays }: Span): void {
  const cause = verdicts.slice(first, last + 1).find(({ keep }) => !keep)
  if (cause === undefined) return
  let goes = !stays
  for (let i = first; i <= last; i++) if (verdicts[i]!.keep && isWorded(lines[i]!)) goes = false
  for (let i = first; i <= last; i++) {
    const verdict = verdicts[i]!
    if (!goes) verdicts[i] = kept(verdict)
    else if (verdict.keep) verdicts[i] = { ...cause, line: verdict.line, by: ['markdown'] }
  }
}

function kept(verdict: Verdict): Verdict {
  return verdict.keep ? verdict : { ...verdict, keep: true, by: [...verdict.by, 'guard:markdown'] }
}

function isWorded(line: string): boolean {
  return WORDED.test(line.replace(TARGET, ''))
}

/** What needs all of its lines, in order; none overlap. */
function spansOf(lines: readonly string[], isFirst: boolean): Span[] {
  const spans: Span[] = []
  const fences = lines.flatMap((line, at) => fenceOf(line, at) ?? [])
  const byLine = new Map(fences.map((fence) => [fence.at, fence]))
  let i = 0
  while (i < lines.length) {
    const kept = (i === 0 && isFirst ? endOfFrontMatter(lines) : undefined) ?? endOfCode(byLine.get(i), fences)
    const last = kept ?? endOfTable(lines, i) ?? endOfLink(lines, i) ?? endOfHeading(lines, i)
    if (last !== undefined) spans.push({ first: i, last, stays: kept !== undefined })
    i = (last ?? i) + 1
  }
  return spans
}

/** Where the front matter that begins the lines ends: `---` or `+++`, and the same again. */
function endOfFrontMatter(lines: readonly string[]): number | undefined {
  const mark = lines[0]!.replace(/^\ufeff/u, '').trimEnd()
  if ((mark !== '---' && mark !== '+++') || !NAMED.test(lines[1] ?? '')) return undefined
  const end = lines.slice(1, MAX_FRONT_MATTER).findIndex((line) => line.trimEnd() === mark)
  return end < 0 ? undefined : end + 1
}

/** A line that begins or ends code. */
interface Fence {
  readonly at: number
  readonly mark: string
  readonly length: number
  /** Nothing else is on the line: only such a fence ends code. */
  readonly isBare: boolean
}

function fenceOf(line: string, at: number): Fence | undefined {
  const start = line.search(/[^ \t]/u)
  const mark = line[start]
  if (mark !== '`' && mark !== '~') return undefined
  let end = start
  while (line[end] === mark) end++
  const info = line.slice(end)
  if (end - start < MIN_FENCE || (mark === '`' && info.includes('`'))) return undefined
  return { at, mark, length: end - start, isBare: info.trim() === '' }
}

/** Where the code ends that a fence begins; a fence that none ends is a mark like others. */
function endOfCode(fence: Fence | undefined, fences: readonly Fence[]): number | undefined {
  if (fence === undefined) return undefined
  const { at, mark, length } = fence
  return fences.find((end) => end.at > at && end.isBare && end.mark === mark && end.length >= length)?.at
}

/** Where the table ends whose head the line is: the next is its delimiter row, the rows after it hold a bar each. */
function endOfTable(lines: readonly string[], head: number): number | undefined {
  const delimiter = lines[head + 1]
  if (delimiter === undefined || !lines[head]!.includes('|') || !isDelimiterRow(delimiter)) return undefined
  let last = head + 1
  while (lines[last + 1]?.includes('|') === true) last++
  return last
}

function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[ \t|:\r-]+$/u.test(line)
}

/** Where the link ends that a line begins and does not end; a blank line ends none. */
function endOfLink(lines: readonly string[], first: number): number | undefined {
  let depth = opened(lines[first]!, 0)
  if (depth === 0) return undefined
  for (let i = first + 1; i < Math.min(lines.length, first + MAX_LINK); i++) {
    if (lines[i]!.trim() === '') return undefined
    depth = opened(lines[i]!, depth)
    if (depth === 0) return i
  }
  return undefined
}

/** How many brackets are open at the end of a line, of those that were open before it and its own. */
function opened(line: string, before: number): number {
  if (before === 0 && !line.includes('[')) return 0
  let depth = before
  for (let i = 0; i < line.length; i++) {
    const char = line[i]
    if (char === '\\') i++
    else if (char === '[') depth++
    else if (char === ']' && depth > 0) depth--
  }
  return depth
}

/** The underline that makes a heading of a line. */
function endOfHeading(lines: readonly string[], first: number): number | undefined {
  const next = lines[first + 1]
  return next !== undefined && UNDERLINE.test(next) && WORDED.test(lines[first]!) ? first + 1 : undefined
}

/** Keeps the definitions of link targets and footnotes that lines which stay refer to. */
function keepDefinitions(verdicts: Verdict[], lines: readonly string[]): void {
  const labels = new Map<number, string>()
  for (const [i, line] of lines.entries()) {
    const label = verdicts[i]!.keep ? undefined : DEFINITION.exec(line)?.[1]
    if (label !== undefined) labels.set(i, label.toLowerCase())
  }
  if (labels.size === 0) return
  const references = new Set<string>()
  for (const [i, line] of lines.entries()) {
    if (verdicts[i]!.keep) for (const [, label = ''] of line.matchAll(REFERENCE)) references.add(label.toLowerCase())
  }
  for (const [i, label] of labels) if (references.has(label)) verdicts[i] = kept(verdicts[i]!)
}

/** Keeps list items below which stand others that stay and that would be code without them. */
function keepParents(verdicts: Verdict[], lines: readonly string[]): void {
  /** Of the items that stay and look for a parent: how far they are indented. */
  let child = 0
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!
    if (!BULLET.test(line)) {
      if (line.trim() !== '') child = 0
      continue
    }
    const indent = indentOf(line)
    if (indent < child) verdicts[i] = kept(verdicts[i]!)
    if (verdicts[i]!.keep) child = indent >= CODE_INDENT ? indent : 0
  }
}

function indentOf(line: string): number {
  let indent = 0
  for (const char of line) {
    if (char === ' ') indent++
    else if (char === '\t') indent += CODE_INDENT - (indent % CODE_INDENT)
    else break
  }
  return indent
}
