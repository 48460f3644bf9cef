/** Keeps what is too long, too much of its document, or somebody's words, whatever was said of it. */
import type { Features } from './features.js'
import type { Judgement } from './segment.js'

/** Characters past which a paragraph is kept. */
const LONG_PARAGRAPH = 600
/** A paragraph of this many characters is kept when it makes up this share of its document. */
const BIG_PARAGRAPH = 150
const BIG_SHARE = 0.3

/** What is left of the confidence where a guard speaks. */
const GUARDED = 0.4

/** Guards the paragraphs of a text. */
export function guard(paragraphs: readonly { readonly features: Features }[], judgements: readonly Judgement[]): void {
  const total = paragraphs.reduce((sum, { features }) => sum + features.text.length, 0)
  for (const [i, { features }] of paragraphs.entries()) {
    const judgement = judgements[i]!
    const reason = judgement.confidence >= GUARDED ? guardOf(features, total) : undefined
    if (reason === undefined) continue
    judgement.confidence = GUARDED
    judgement.by.push(`guard:${reason}`)
  }
}

function guardOf({ text, quoted, prose, sentence }: Features, total: number): 'long' | 'quoted' | undefined {
  if (text.length > LONG_PARAGRAPH || (text.length > BIG_PARAGRAPH && text.length > total * BIG_SHARE)) return 'long'
  return quoted && (prose || sentence) ? 'quoted' : undefined
}
