/**
 * Shows what goes of articles that nobody has labelled, to be read by eye: `npm run read:removed -- FOLDER [--mode careful] [--words 7]`.
 *
 * Of raw.jsonl.gz those lines of so many words and more that go from one article alone: what an outlet repeats is furniture, and the rest
 * is short. Before each stand its confidence, what spoke against it, and its outlet. Two runs are told apart with `diff`.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { clean } from '../../lib/clean.js'
import type { Mode } from '../../lib/engine/modes.js'
import { RAW, readRecords, toArticle } from './learning.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mode: { type: 'string', default: 'careful' }, words: { type: 'string', default: '7' } },
})
const [folder = ''] = positionals
if (!existsSync(join(folder, RAW.file))) {
  console.error(`usage: npm run read:removed -- FOLDER, a folder that holds ${RAW.file}`)
  process.exit(2)
}

/** The lines that went, each as it is shown; undefined for one that went twice. */
const gone = new Map<string, string | undefined>()
for (const { host, text } of (await readRecords(folder, RAW)).map(toArticle)) {
  const lines = text.split('\n')
  for (const { line, keep, confidence, by } of clean(text, { mode: values.mode as Mode }).verdicts) {
    const shown = lines[line]!.trim()
    if (keep || shown.split(/\s+/u).length < Number(values.words)) continue
    gone.set(shown, gone.has(shown) ? undefined : `${confidence.toFixed(2)} [${by.join(', ')}] ${host}: ${shown}`)
  }
}
for (const shown of gone.values()) if (shown !== undefined) console.log(shown)
