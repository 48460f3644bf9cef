/** Writes the lines that a person marked as a file of rules, which `--rules` reads. */
import { MAX_SITE_WORDS, wholeLine } from '../profile/site-rules.js'
import type { MarkedLine } from './marks.js'

const HEAD = '# Lines marked in a report: chaff --rules FILE uses them, chaff check-rules FILE reads them through.'

/** Marks as rules, and how many became none: a line without a word cannot be one, nor a line that is too long. */
export interface MarkedRules {
  readonly text: string
  readonly rules: number
  readonly left: number
}

/** The rules that marked lines are, those of an outlet under its name; what can be none stands among them as a remark. */
export function rulesOf(lines: readonly MarkedLine[]): MarkedRules {
  const out = [HEAD]
  let host: string | undefined
  let left = 0
  for (const line of lines) {
    const why = whyNot(line)
    if (why !== undefined) {
      left++
      out.push(`# Not a rule, for ${why}: ${line.mark} ${line.text}`)
      continue
    }
    if (line.host !== host) out.push('', `host: ${line.host}`)
    host = line.host
    out.push(`${line.mark} line: ${line.text}`)
  }
  return { text: `${out.join('\n')}\n`, rules: lines.length - left, left }
}

/** Why a line can be no rule. */
function whyNot({ host, text }: MarkedLine): string | undefined {
  if (host === '' || /[\r\n]/u.test(host)) return 'its outlet is not known'
  const words = wholeLine(text).split(' ').length - 2
  if (words > MAX_SITE_WORDS) return `it is longer than ${String(MAX_SITE_WORDS)} words`
  return wholeLine(text) === '^  $' ? 'it holds no word' : undefined
}
