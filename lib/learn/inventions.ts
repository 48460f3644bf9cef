/**
 * Puts invented lists into the stories of labelled documents: results, programmes, prices, recipes, names, verse. Stories hold such
 * lists, the pages that were labelled hold few, and a line of one looks like the lines of a menu. Names are made of syllables, other
 * words are the document's own, so that nothing is to be learned of the words.
 */
import { ARTICLE } from './score.js'
import { type Labelled, withoutBoilerplate } from './shapes.js'

/** A number from 0 up to 1. */
type Draw = () => number
/** Makes a line of a list. */
type Line = () => string
/** Begins a list. */
type Begin = (draw: Draw, words: readonly string[]) => Line

const SYLLABLES =
  'ba be bo da de di do ka ke ko la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se so ta te to va ve vi za zo an en in or el'.split(
    ' ',
  )

function pick<T>(draw: Draw, list: readonly T[]): T {
  return list[Math.floor(draw() * list.length)]!
}

function upTo(draw: Draw, most: number): number {
  return 1 + Math.floor(draw() * most)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function name(draw: Draw): string {
  return (
    capitalised(Array.from({ length: 1 + upTo(draw, 2) }, () => pick(draw, SYLLABLES)).join('')) +
    pick(draw, ['', 'n', 's'])
  )
}

/** From `least` to `most` words of the story; some are invented. */
function phrase(draw: Draw, words: readonly string[], least: number, most: number): string {
  const count = least - 1 + upTo(draw, most - least + 1)
  const word = (): string => (words.length === 0 || draw() < 0.25 ? name(draw).toLowerCase() : pick(draw, words))
  return capitalised(Array.from({ length: count }, word).join(' '))
}

const LISTS: readonly Begin[] = [
  // Results, by rank and by match
  (draw) => {
    const [dot, between] = [pick(draw, ['. ', ') ']), pick(draw, [' — ', ', ', ': '])]
    let rank = 0
    return () =>
      `${String(++rank)}${dot}${name(draw)} ${name(draw)}${between}${String(upTo(draw, 60))}:${String(upTo(draw, 59))}`
  },
  (draw) => () => `${name(draw)} ${String(upTo(draw, 5))}, ${name(draw)} ${String(upTo(draw, 5))}`,
  // A table: its columns, then its rows
  (draw) => {
    const columns = 2 + upTo(draw, 4)
    const most = Array.from({ length: columns }, () => pick(draw, [9, 40, 400]))
    const names = 1 + upTo(draw, 2)
    let row = 0
    return () =>
      row++ === 0 && draw() < 0.5
        ? Array.from({ length: columns }, () => name(draw).slice(0, upTo(draw, 3))).join(' ')
        : [...Array.from({ length: names }, () => name(draw)), ...most.map((most) => String(upTo(draw, most)))].join(
            ' ',
          )
  },
  // A programme
  (draw, words) => () =>
    `${String(upTo(draw, 23))}:${pick(draw, ['00', '15', '30', '45'])} ${phrase(draw, words, 2, 4)}`,
  (draw, words) => {
    const [dot, between] = [pick(draw, ['.', ':']), pick(draw, [': ', ' – ', ' '])]
    return () =>
      `${String(upTo(draw, 11))}${pick(draw, ['', '', `${dot}15`, `${dot}30`])}${pick(draw, ['am', 'pm'])}${between}${phrase(draw, words, 2, 7)}, ${name(draw)}`
  },
  // Prices and amounts
  (draw, words) => {
    const [before, cents] = [pick(draw, [': ', ' ', ' – ', ': $', ' €']), pick(draw, ['', '.50', '.99'])]
    return () => `${phrase(draw, words, 1, 2)}${before}${String(upTo(draw, 90))}${cents}`
  },
  (draw, words) => () =>
    `${String(upTo(draw, 9))} ${pick(draw, ['cups', 'g', 'pieces', 'kg', 'tons', 'people'])} ${phrase(draw, words, 1, 3).toLowerCase()}`,
  // People
  (draw) => () => `${name(draw)} ${name(draw)}, ${String(upTo(draw, 80))}, ${name(draw)}`,
  (draw) => () => `${name(draw)} ${name(draw)}`,
  // Verse, talk, points, headings
  (draw, words) => () => phrase(draw, words, 4, 7) + pick(draw, ['', '', ',', '.']),
  (draw, words) => {
    const speaker = name(draw)
    return () => `${pick(draw, ['Q', 'A', speaker])}: ${phrase(draw, words, 3, 8)}${pick(draw, ['?', '.'])}`
  },
  (draw, words) => {
    const bullet = pick(draw, ['•', '-', '*'])
    return () => `${bullet} ${phrase(draw, words, 3, 10)}`
  },
  (draw, words) => () => phrase(draw, words, 1, 4),
]

/** The longer words of a document's story. */
function wordsOf({ lines, labels }: Labelled): string[] {
  const story = lines.filter((_, i) => labels[i] === ARTICLE)
  return story.flatMap((line) => line.split(' ')).filter((word) => /^\p{L}{4,}$/u.test(word))
}

const LISTS_OF_A_STORY = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3]

/** A document, some of its boilerplate left out, with one or two invented lists in its story; some have a heading. */
export function withLists(document: Labelled, draw: Draw): Labelled {
  const { lines, labels } = withoutBoilerplate(document, 0.5, draw)
  const words = wordsOf({ lines, labels })
  const all = { lines: [...lines], labels: [...labels] }
  let after = -1
  for (let lists = pick(draw, LISTS_OF_A_STORY); lists > 0; lists--) {
    const story = [...all.labels.keys()].filter((i) => all.labels[i] === ARTICLE)
    if (story.length === 0) break
    // Some lists follow each other.
    if (after < 0 || draw() < 0.4) after = draw() < 0.35 ? story.at(-1)! : pick(draw, story)
    const line = pick(draw, LISTS)(draw, words)
    const heading = draw() < 0.4 ? [phrase(draw, words, 2, 7) + pick(draw, [':', '', '.'])] : []
    const list = [...heading, ...Array.from({ length: 2 + upTo(draw, 10) }, line)]
    all.lines.splice(after + 1, 0, ...list)
    all.labels.splice(after + 1, 0, ...list.map(() => ARTICLE))
    after += list.length
  }
  return all
}
