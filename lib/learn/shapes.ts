/** Puts a document's lines into the shapes that scrapers and people leave text in, the labels along with them. */
import { ARTICLE, BOILERPLATE, EITHER } from './score.js'

/** Lines with a label each. */
export interface Labelled {
  readonly lines: readonly string[]
  readonly labels: readonly number[]
}

/** Lines put into another shape. */
export interface Reshaped extends Labelled {
  /** Of each line, the lines that it was made of: none for a blank one put in between. */
  readonly from: readonly (readonly number[])[]
}

/** The shapes that text comes in. */
export const SHAPES = ['plain', 'wrapped', 'broken', 'spaced', 'crlf', 'markdown', 'joined'] as const

/**
 * A shape: `plain` as it is; `wrapped` at 60 to 80 characters; `broken` in mid-sentence, where a link stood; `spaced` by blank
 * lines; `crlf` with carriage returns; `markdown` with links, headings, bullets and emphasis; `joined` on a single line.
 */
export type Shape = (typeof SHAPES)[number]

/** The pieces that one line becomes. */
type Split = (line: string) => readonly string[]

/**
 * Puts lines into a shape.
 *
 * @param draw numbers from 0 up to 1: where the lines are broken, and what is marked
 */
export function reshape(document: Labelled, shape: Shape, draw: () => number): Reshaped {
  switch (shape) {
    case 'wrapped':
      return splitLines(document, wrapAt(60 + Math.floor(draw() * 21)))
    case 'broken':
      return splitLines(document, (line) => breakLine(line, draw))
    case 'spaced':
      return splitLines(document, (line) => [line, ''])
    case 'crlf':
      return splitLines(document, (line) => [`${line}\r`])
    case 'markdown':
      return splitLines(document, (line) => [markLine(line, draw), ''])
    case 'joined':
      return join(document)
    case 'plain':
      return splitLines(document, (line) => [line])
  }
}

function splitLines({ lines, labels }: Labelled, split: Split): Reshaped {
  const pieces = lines.flatMap((line, i) =>
    split(line).map((piece, part) => ({ piece, from: piece === '' && part > 0 ? [] : [i] })),
  )
  return {
    lines: pieces.map(({ piece }) => piece),
    labels: pieces.map(({ from: [i] }) => (i === undefined ? EITHER : labels[i]!)),
    from: pieces.map(({ from }) => from),
  }
}

function wrapAt(width: number): Split {
  return (line) => {
    const out: string[] = []
    let row = ''
    for (const word of line.split(/ +/u)) {
      if (row !== '' && row.length + 1 + word.length > width) {
        out.push(row)
        row = word
      } else row = row === '' ? word : `${row} ${word}`
    }
    return [...out, row]
  }
}

/** Of lines of this many words, this share is broken. */
const BROKEN_WORDS = 12
const BROKEN_SHARE = 0.4

/** Breaks a line before and after one to four words of it. */
function breakLine(line: string, draw: () => number): string[] {
  const words = line.split(' ')
  if (words.length <= BROKEN_WORDS || draw() >= BROKEN_SHARE) return [line]
  const from = 2 + Math.floor(draw() * (words.length - 8))
  const to = from + 1 + Math.floor(draw() * 4)
  return [words.slice(0, from), words.slice(from, to), words.slice(to)].map((part) => part.join(' '))
}

/** Marks a line up as converters to Markdown do: links and emphasis in long lines; short ones are headings, links, items. */
function markLine(line: string, draw: () => number): string {
  const words = line.split(' ')
  if (words.length > BROKEN_WORDS) {
    const from = 1 + Math.floor(draw() * (words.length - 6))
    const to = from + 1 + Math.floor(draw() * 3)
    const span = words.slice(from, to).join(' ')
    const kind = draw()
    const marked = kind < 0.35 ? link(span, draw) : kind < 0.6 ? `**${span}**` : span
    return [...words.slice(0, from), marked, ...words.slice(to)].join(' ')
  }
  if (line.trim() === '' || /[.!?]["”’)]*$/u.test(line)) return line
  const kind = draw()
  if (kind < 0.25) return `## ${line}`
  if (kind < 0.6) return `- ${link(line, draw)}`
  if (kind < 0.75) return link(line, draw)
  return kind < 0.9 ? `**${line}**` : line
}

function link(text: string, draw: () => number): string {
  return `[${text}](https://www.example.com/${'a-b/'.repeat(1 + Math.floor(draw() * 12))})`
}

function join({ lines, labels }: Labelled): Reshaped {
  const label = labels.includes(ARTICLE) ? ARTICLE : labels.includes(BOILERPLATE) ? BOILERPLATE : EITHER
  return { lines: [lines.join(' ')], labels: [label], from: [[...lines.keys()]] }
}

/**
 * Leaves runs of boilerplate out of a document, each with a given chance: a text that another tool has cleaned, wholly or in part.
 */
export function withoutBoilerplate({ lines, labels }: Labelled, chance: number, draw: () => number): Labelled {
  let goes = false
  const kept = [...lines.keys()].filter((i) => {
    if (labels[i] !== BOILERPLATE) return true
    if (labels[i - 1] !== BOILERPLATE) goes = draw() < chance
    return !goes
  })
  return { lines: kept.map((i) => lines[i]!), labels: kept.map((i) => labels[i]!) }
}

/** Most lines between the first and the last line of story in an excerpt. */
const EXCERPT_LINES = 8

/** A text of a few lines: up to five of the story's, and perhaps what stands before and after them. */
export function excerpt({ lines, labels }: Labelled, draw: () => number): Labelled {
  const story = [...lines.keys()].filter((i) => labels[i] === ARTICLE)
  if (story.length === 0) return { lines: [], labels: [] }
  const at = draw() < 0.4 ? 0 : Math.floor(draw() * story.length)
  const last = story[Math.min(story.length - 1, at + Math.floor(draw() * 5))]!
  const before = draw() < 0.35 ? 1 + Math.floor(draw() * 2) : 0
  const after = draw() < 0.5 ? 1 + Math.floor(draw() * 3) : 0
  const from = Math.max(0, story[at]! - before)
  const to = Math.min(last, story[at]! + EXCERPT_LINES) + after + 1
  return { lines: lines.slice(from, to), labels: labels.slice(from, to) }
}
