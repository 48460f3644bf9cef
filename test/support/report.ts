/** Documents of reports, of invented outlets. */
import { Collector } from '../../lib/report/collector.js'
import type { ReportDocument } from '../../lib/report/document.js'
import { filterChunks } from './filters.js'

/** A document as a report holds it, judged by the built-in profile. */
export function reportDocument(id: string, host: string, text: string): ReportDocument {
  const collector = new Collector(host)
  const { verdicts, documents } = filterChunks([Buffer.from(text)], { format: 'text', name: id })
  for (const line of verdicts) collector.line(line, line.text)
  return collector.end(documents[0]!)
}

/** A document with verdicts of its own. */
export function withVerdicts(
  lines: readonly string[],
  verdicts: readonly Partial<ReportDocument['verdicts'][number]>[],
  rest: Partial<ReportDocument> = {},
): ReportDocument {
  return {
    id: 'a',
    host: 'ostrel.example',
    file: 'in.jsonl',
    lines: lines.length,
    bytes: 100,
    bytesRemoved: 10,
    removed: {},
    text: lines.join('\n'),
    verdicts: verdicts.map((verdict) => ({
      line: 0,
      keep: false,
      kind: undefined,
      confidence: 0,
      by: [],
      ...verdict,
    })),
    ...rest,
  }
}
