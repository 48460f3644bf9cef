/** Boils an article down to what learning needs of it: the keys of its paragraphs, in order, and a sketch of its body. */
import { hash32 } from '../engine/hash.js'
import { stripMarkup } from '../engine/markup.js'
import { readTokens } from '../engine/normalise.js'
import { joinParagraphs } from '../engine/paragraphs.js'
import { Tokens } from '../engine/tokens.js'

/** An article as it is given to learning. */
export interface Article {
  /** Whose furniture it carries: the site, or the folder that stands for it. */
  readonly host: string
  readonly text: string
}

/** What is kept of an article. */
export interface Digest {
  readonly host: string
  /** The smallest hashes of its long paragraphs: two tellings of one story share most of them. */
  readonly sketch: readonly number[]
  /** The key of each paragraph; empty where it is too long to be furniture. */
  readonly keys: readonly string[]
}

/** Of a longer text, in UTF-16 units, as much is read from both ends; furniture stands there. */
export const MAX_TEXT = 1 << 20
/** A paragraph of more words than this is no furniture that learning could tell from a copied passage. */
const MAX_KEY_WORDS = 60
/** Nor is one of more UTF-16 units; cleaning keeps it whatever is said of it. */
const MAX_KEY = 1024
/** Paragraphs of this many characters make the body of a story. */
const LONG = 80
/** Hashes in a sketch: 64 bytes a document. A. Broder, "On the Resemblance and Containment of Documents", 1997. */
const SKETCH = 8

const tokens = new Tokens()

/** Digests an article. */
export function digest({ host, text }: Article): Digest {
  const hashes = new Set<number>()
  const keys = joinParagraphs(bothEnds(text).split('\n')).map((paragraph) => {
    readTokens(stripMarkup(paragraph.text), tokens)
    const key = tokens.joined()
    if (key.length >= LONG) hashes.add(hash32(key))
    return key.length <= MAX_KEY && tokens.countWords() <= MAX_KEY_WORDS ? key : ''
  })
  return { host, sketch: [...hashes].sort((a, b) => a - b).slice(0, SKETCH), keys }
}

function bothEnds(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT / 2)}\n${text.slice(-MAX_TEXT / 2)}`
}
