/** Cleans a text that is at hand whole: the synchronous face of the engine. */
import { Cleaner, type Flag } from './cleaner.js'
import type { Judge } from './judge.js'
import type { Mode } from './modes.js'
import type { Verdict } from './verdict.js'

/** A cleaned text and what was decided of each line. */
export interface Cleaned {
  /** The lines that were kept, byte for byte, joined as they were. */
  readonly text: string
  /** One verdict for each line of the text split at "\n". */
  readonly verdicts: readonly Verdict[]
  /** Why the text was passed through whole although lines of it looked like boilerplate. */
  readonly flag: Flag | undefined
}

/**
 * Judges each line of a text and joins those that stay.
 *
 * @param host the outlet that the text comes from, if known
 */
export function cleanText(judge: Judge, mode: Mode, text: string, host?: string): Cleaned {
  const cleaner = new Cleaner(judge, mode, host)
  const lines = text.split('\n')
  const verdicts: Verdict[] = []
  for (const line of lines) for (const verdict of cleaner.push(line)) verdicts.push(verdict)
  for (const verdict of cleaner.end()) verdicts.push(verdict)
  const kept = lines.filter((_, line) => verdicts[line]!.keep)
  return {
    text: kept.length === lines.length ? text : kept.join('\n'),
    verdicts,
    flag: cleaner.flag,
  }
}
