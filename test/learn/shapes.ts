import t from 'tap'
import { stripMarkup } from '../../lib/engine/markup.js'
import { tokenise } from '../../lib/engine/normalise.js'
import { random } from '../../lib/learn/random.js'
import {
  excerpt,
  type Labelled,
  reshape,
  type Reshaped,
  SHAPES,
  type Shape,
  withoutBoilerplate,
} from '../../lib/learn/shapes.js'
import { CHAFF, STORY } from '../support/articles.js'
import { forSeeds, type Random } from '../support/random.js'

const LINES = [...STORY, ...CHAFF, '', ' ', 'Read more', 'A heading. Or not', '“Yes!”', 'a  b', ' leads', 'trails ']

function draw(chance: Random): Labelled {
  const lines = chance.many(0, 12, () => chance.pick(LINES))
  return { lines, labels: lines.map(() => chance.pick([1, 1, 0, -1])) }
}

/** Numbers as they are asked for, the last for ever. */
function drawing(...numbers: readonly number[]): () => number {
  let at = 0
  return () => numbers[Math.min(at++, numbers.length - 1)]!
}

const one = (line: string, label = 1): Labelled => ({ lines: [line], labels: [label] })
const words = (n: number): string => Array.from({ length: n }, (_, i) => `w${String(i)}`).join(' ')

void t.test('in every shape each piece is known by the lines that it was made of, and labelled as they are', (t) => {
  forSeeds(100, (chance, seed) => {
    const document = draw(chance)
    for (const shape of SHAPES) {
      const { lines, labels, from } = reshape(document, shape, random(chance.below(1e6)))
      t.equal(labels.length, lines.length, `${seed}: ${shape}`)
      t.equal(from.length, lines.length, `${seed}: ${shape}`)
      t.strictSame(
        [...new Set(from.flat())].sort((a, b) => a - b),
        [...document.lines.keys()],
        `${seed}: all lines`,
      )
      if (shape === 'joined') continue
      for (const [i, origin] of from.entries()) {
        t.ok(origin.length <= 1)
        t.equal(labels[i], origin[0] === undefined ? -1 : document.labels[origin[0]], `${seed}: ${shape}`)
        if (origin[0] === undefined) t.equal(lines[i], '', `${seed}: only blank lines are put in`)
      }
      t.strictSame(
        from.flat(),
        from.flat().toSorted((a, b) => a - b),
        `${seed}: in order`,
      )
    }
  })
  t.end()
})

void t.test('no shape takes a word away or adds one', (t) => {
  const text = ({ lines }: Pick<Labelled, 'lines'>): string => tokenise(lines.map(stripMarkup).join('\n')).join(' ')
  forSeeds(100, (chance, seed) => {
    const document = draw(chance)
    for (const shape of SHAPES) {
      t.equal(text(reshape(document, shape, random(chance.below(1e6)))), text(document), `${seed}: ${shape}`)
    }
  })
  t.end()
})

void t.test('the same numbers give the same shape', (t) => {
  const document: Labelled = { lines: [...STORY, ...CHAFF], labels: [1, 1, 1, 1, 1, 0, 0] }
  for (const shape of SHAPES) {
    t.strictSame(reshape(document, shape, random(3)), reshape(document, shape, random(3)), shape)
  }
  t.end()
})

void t.test('plain is as it is', (t) => {
  const document: Labelled = { lines: ['Hens', '', 'Mills'], labels: [1, -1, 0] }
  t.strictSame(reshape(document, 'plain', drawing(0)), { ...document, from: [[0], [1], [2]] })
  t.end()
})

void t.test('wrapped lines are filled to a width of 60 to 80 characters', (t) => {
  const text = words(120)
  for (const [number, width] of [
    [0, 60],
    [0.5, 70],
    [0.999, 80],
  ] as const) {
    const { lines } = reshape(one(text), 'wrapped', drawing(number))
    t.equal(lines.join(' '), text)
    for (const [i, line] of lines.entries()) {
      t.ok(line.length <= width, `${String(width)}: ${line}`)
      const next = lines[i + 1]
      if (next !== undefined) t.ok(line.length + 1 + next.split(' ')[0]!.length > width, 'as much as fits')
    }
  }
  t.strictSame(reshape(one(`${'x'.repeat(90)} y`), 'wrapped', drawing(0)).lines, ['x'.repeat(90), 'y'])
  t.strictSame(reshape(one(''), 'wrapped', drawing(0)).lines, [''])
  t.end()
})

void t.test('of long lines four in ten are broken before and after one to four words', (t) => {
  const broken = (text: string, ...numbers: number[]): readonly string[] =>
    reshape(one(text), 'broken', drawing(...numbers)).lines
  t.strictSame(broken(words(13), 0, 0, 0), ['w0 w1', 'w2', 'w3 w4 w5 w6 w7 w8 w9 w10 w11 w12'])
  t.strictSame(broken(words(13), 0.39, 0.99, 0.99), ['w0 w1 w2 w3 w4 w5', 'w6 w7 w8 w9', 'w10 w11 w12'])
  t.strictSame(broken(words(13), 0.4, 0, 0), [words(13)])
  t.strictSame(broken(words(12), 0, 0, 0), [words(12)])
  t.end()
})

void t.test('spaced lines have a blank one after each, and those of crlf a carriage return', (t) => {
  const document: Labelled = { lines: ['Hens', '', 'Mills'], labels: [1, -1, 0] }
  t.strictSame(reshape(document, 'spaced', drawing(0)), {
    lines: ['Hens', '', '', '', 'Mills', ''],
    labels: [1, -1, -1, -1, 0, -1],
    from: [[0], [], [1], [], [2], []],
  })
  t.strictSame(reshape(document, 'crlf', drawing(0)), {
    lines: ['Hens\r', '\r', 'Mills\r'],
    labels: [1, -1, 0],
    from: [[0], [1], [2]],
  })
  t.end()
})

void t.test('in Markdown short lines are headings, items, links and bold, or as they were', (t) => {
  const marked = (text: string, ...numbers: number[]): string =>
    reshape(one(text), 'markdown', drawing(...numbers)).lines[0]!
  const target = (times: number): string => `(https://www.example.com/${'a-b/'.repeat(times)})`
  t.equal(marked('Read more', 0.24), '## Read more')
  t.equal(marked('Read more', 0.25, 0), `- [Read more]${target(1)}`)
  t.equal(marked('Read more', 0.6, 0.999), `[Read more]${target(12)}`)
  t.equal(marked('Read more', 0.75), '**Read more**')
  t.equal(marked('Read more', 0.9), 'Read more')
  for (const text of ['', ' ', 'Yes.', '“Why?”', 'No!)']) t.equal(marked(text, 0), text, text)
  t.strictSame(reshape(one('Read more'), 'markdown', drawing(0)).lines, ['## Read more', ''], 'a blank line after each')
  t.end()
})

void t.test('in Markdown a few words of long lines are links or bold', (t) => {
  const marked = (...numbers: number[]): string => reshape(one(words(13)), 'markdown', drawing(...numbers)).lines[0]!
  const rest = 'w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12'
  t.equal(marked(0, 0, 0.34, 0), `w0 [w1](https://www.example.com/a-b/) ${rest}`)
  t.equal(marked(0, 0, 0.35), `w0 **w1** ${rest}`)
  t.equal(marked(0, 0, 0.6), `w0 w1 ${rest}`)
  t.equal(marked(0.99, 0.99, 0.5), 'w0 w1 w2 w3 w4 w5 w6 **w7 w8 w9** w10 w11 w12')
  t.end()
})

void t.test('joined lines are the story’s where any of them is, and else boilerplate where any is', (t) => {
  const joined = (...labels: number[]): Reshaped => reshape({ lines: labels.map(String), labels }, 'joined', drawing(0))
  t.strictSame(joined(0, 1, -1), { lines: ['0 1 -1'], labels: [1], from: [[0, 1, 2]] })
  t.strictSame(joined(-1, 0).labels, [0])
  t.strictSame(joined(-1).labels, [-1])
  t.strictSame(joined(), { lines: [''], labels: [-1], from: [[]] })
  t.end()
})

void t.test('each run of boilerplate goes whole or stays whole', (t) => {
  const document: Labelled = { lines: ['a', 'b', 'c', 'd', 'e', 'f'], labels: [0, 0, 1, 0, -1, 0] }
  const without = (chance: number, ...numbers: number[]): string =>
    withoutBoilerplate(document, chance, drawing(...numbers)).lines.join('')
  t.equal(without(1, 0.99), 'ce')
  t.equal(without(0, 0), 'abcdef')
  t.equal(without(0.5, 0, 0.5, 0.49), 'cde')
  t.equal(without(0.5, 0.5, 0.49, 0.5), 'abcef')
  t.strictSame(withoutBoilerplate(document, 1, drawing(0)).labels, [1, -1])
  t.strictSame(withoutBoilerplate({ lines: [], labels: [] }, 1, drawing(0)), { lines: [], labels: [] })
  t.end()
})

void t.test('a document without lines can be put into every shape', (t) => {
  const empty: Record<Shape, number> = { plain: 0, wrapped: 0, broken: 0, spaced: 0, crlf: 0, markdown: 0, joined: 1 }
  for (const shape of SHAPES) {
    t.equal(reshape({ lines: [], labels: [] }, shape, drawing(0)).lines.length, empty[shape], shape)
  }
  t.end()
})

void t.test('an excerpt is up to five lines of the story, and perhaps what stands beside them', (t) => {
  const lines = ['Home', 'Weather', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'Share', 'Print', 'Email', 'Terms']
  const labels = [0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0]
  const seen = new Set<string>()
  for (let seed = 0; seed < 300; seed++) {
    const part = excerpt({ lines, labels }, random(seed))
    const text = part.lines.join()
    seen.add(text)
    t.ok(`,${lines.join()},`.includes(`,${text},`), text)
    t.strictSame(
      part.labels,
      part.lines.map((line) => labels[lines.indexOf(line)]!),
    )
    const story = part.labels.filter((label) => label === 1).length
    t.ok(story >= 1 && part.lines.length <= 2 + 5 + 3, text)
  }
  for (const expected of ['a', 'a,b,c,d,e', 'Weather,a,b', 'g,Share,Print,Email']) t.ok(seen.has(expected), expected)
  t.end()
})

void t.test('an excerpt does not reach over what parts the story, and of no story it is nothing', (t) => {
  const menu = Array.from({ length: 20 }, (_, i) => `Section ${String(i)}`)
  const parted = { lines: ['a', ...menu, 'b'], labels: [1, ...menu.map(() => 0), 1] }
  for (let seed = 0; seed < 50; seed++) {
    const { lines } = excerpt(parted, random(seed))
    t.ok(!(lines.includes('a') && lines.includes('b')))
    t.ok(lines.length <= 2 + 9 + 3)
  }
  t.strictSame(excerpt({ lines: menu, labels: menu.map(() => 0) }, random(1)), { lines: [], labels: [] })
  t.end()
})
