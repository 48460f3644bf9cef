/** What a title is like: a few words without a full stop, of which the story uses some again. */
import { LAST } from './appearance.js'
import type { Observed } from './observe.js'

/** It has from `least` to `most` words; so many of its longer ones, and this share of them, the story uses too. */
const TITLE = { least: 3, most: 25, shared: 2, share: 0.4 } as const

/** Whether a paragraph looks like a title. */
export function looksLikeTitle({ features: { words }, appearance }: Observed): boolean {
  return words >= TITLE.least && words <= TITLE.most && appearance.last !== LAST.stop
}

/** Whether a title may have this many of its longer words from the story. */
export function sharesLikeTitle(shared: number, { content }: Observed): boolean {
  return shared >= TITLE.shared && shared >= content.length * TITLE.share
}
