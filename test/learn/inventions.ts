import t from 'tap'
import { withLists } from '../../lib/learn/inventions.js'
import { random } from '../../lib/learn/random.js'
import type { Labelled } from '../../lib/learn/shapes.js'
import { STORY } from '../support/articles.js'

const BOILERPLATE = ['Home', 'Weather', 'Subscribe now']
const DOCUMENT: Labelled = {
  lines: [...BOILERPLATE.slice(0, 2), ...STORY, BOILERPLATE[2]!],
  labels: [0, 0, ...STORY.map(() => 1), 0],
}
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed)

/** What was put into a document, by seed. */
const invented = (document: Labelled, seed: number): { readonly lines: string[]; readonly labels: number[] } => {
  const { lines, labels } = withLists(document, random(seed))
  const places = [...lines.keys()].filter((i) => !document.lines.includes(lines[i]!))
  return { lines: places.map((i) => lines[i]!), labels: places.map((i) => labels[i]!) }
}

void t.test('lists of three to twelve lines, some with a heading, are put in as story', (t) => {
  const sizes = new Set<number>()
  for (const seed of SEEDS) {
    const { lines, labels } = invented(DOCUMENT, seed)
    sizes.add(lines.length)
    t.ok(lines.length >= 3 && lines.length <= 3 * 13, `${String(seed)}: ${String(lines.length)} lines`)
    t.ok(labels.every((label) => label === 1))
    t.ok(lines.every((line) => line.trim() !== '' && line.length < 160))
  }
  t.ok(sizes.size > 10)
  t.end()
})

void t.test('the story stays, in its order; boilerplate is left out of some', (t) => {
  const left = SEEDS.map((seed) => {
    const { lines, labels } = withLists(DOCUMENT, random(seed))
    t.strictSame(
      lines.filter((line) => (STORY as readonly string[]).includes(line)),
      [...STORY],
    )
    t.equal(labels.filter((label) => label === 0).length, lines.filter((line) => BOILERPLATE.includes(line)).length)
    return labels.filter((label) => label === 0).length
  })
  t.strictSame([...new Set(left)].sort(), [0, 1, 2, 3])
  t.end()
})

void t.test('lists stand after lines of the story, in it and at its end', (t) => {
  const places = new Set(
    SEEDS.map((seed) => {
      const { lines } = withLists(DOCUMENT, random(seed))
      const first = lines.findIndex((line) => !DOCUMENT.lines.includes(line))
      return STORY.findIndex((line) => line === lines[first - 1])
    }),
  )
  t.strictSame([...places].sort(), [...STORY.keys()])
  t.end()
})

void t.test('words are invented or the story’s own', (t) => {
  const own = new Set(
    STORY.join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  )
  const words = SEEDS.flatMap(
    (seed) =>
      invented(DOCUMENT, seed)
        .lines.join(' ')
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [],
  )
  t.ok(words.filter((word) => own.has(word)).length > words.length / 5)
  t.notOk(
    words.some((word) => ['home', 'weather', 'subscribe'].includes(word)),
    'none is boilerplate’s',
  )
  t.end()
})

void t.test('there are results by rank, tables, programmes, prices, recipes, names, verse, talk and points', (t) => {
  const lines = SEEDS.flatMap((seed) => invented(DOCUMENT, seed).lines)
  for (const pattern of [
    /^2[.)] \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\P{L}+\d+:\d+$/u,
    /^\p{Lu}\p{Ll}+ \d, \p{Lu}\p{Ll}+ \d$/u,
    /^\p{Lu}\p{Ll}{0,2}( \p{Lu}\p{Ll}{0,2}){2,5}$/u,
    /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)?( \d+){3,6}$/u,
    /^\d+:(00|15|30|45) \p{Lu}/u,
    /: \$?\d+(\.50|\.99)?$/u,
    /^\d (cups|g|pieces|kg|tons|people) \p{Ll}/u,
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, \d+, \p{Lu}\p{Ll}+$/u,
    /^\p{Lu}\p{Ll}+( \p{L}+){3,6},$/u,
    /^(Q|A): .*[?.]$/u,
    /^[•*-] \p{Lu}/u,
  ]) {
    t.ok(
      lines.some((line) => pattern.test(line)),
      String(pattern),
    )
  }
  t.end()
})

void t.test('the same chance invents the same, and where there is no story nothing', (t) => {
  t.strictSame(withLists(DOCUMENT, random(3)), withLists(DOCUMENT, random(3)))
  t.notSame(withLists(DOCUMENT, random(3)), withLists(DOCUMENT, random(4)))
  for (const seed of SEEDS.slice(0, 20)) {
    const { lines } = withLists({ lines: ['Home', ''], labels: [0, -1] }, random(seed))
    t.ok(lines.every((line) => ['Home', ''].includes(line)))
  }
  t.end()
})

void t.test('of a story without longer words all words are invented', (t) => {
  for (const seed of SEEDS) {
    const { lines } = invented({ lines: ['It is so.'], labels: [1] }, seed)
    t.ok(lines.length >= 3)
  }
  t.end()
})
