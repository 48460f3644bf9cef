import t, { type Test } from 'tap'
import { isLink, stripMarkup } from '../../lib/engine/markup.js'
import { tokenise } from '../../lib/engine/normalise.js'
import { forSeeds } from '../support/random.js'

function strips(t: Test, pairs: readonly (readonly [string, string])[]): void {
  for (const [marked, plain] of pairs) t.equal(stripMarkup(marked), plain, marked)
}

void t.test('marks before and after a line’s text go', (t) => {
  strips(t, [
    ['# Hens', 'Hens'],
    ['###### Hens ######', 'Hens'],
    ['Hens ##', 'Hens'],
    ['> Hens', 'Hens'],
    ['>Hens', 'Hens'],
    ['> > ## Hens', 'Hens'],
    ['- Hens', 'Hens'],
    ['  * Hens', 'Hens'],
    ['+ Hens', 'Hens'],
    ['• Hens', 'Hens'],
    ['- [ ] Feed the hens', 'Feed the hens'],
    ['- [x] Feed the hens', 'Feed the hens'],
  ])
  t.end()
})

void t.test('what may be the text’s own stays', (t) => {
  const texts = [
    '1. Hens',
    '#hens',
    '####### Hens',
    '-5 degrees',
    '– Hens',
    'Hens-house',
    'C#',
    'Room #7',
    '3 * 4 * 5',
    '3*4',
    'snake_case_hens',
    'a ~ b',
    '[sic]',
    'f(x)',
    'He said [so] (twice)',
    '',
    'Hens',
  ]
  for (const text of texts) t.equal(stripMarkup(text), text, text)
  t.end()
})

void t.test('of links and images the text stays', (t) => {
  strips(t, [
    ['[Hens](https://esker.example/hens)', 'Hens'],
    ['Read [the hens](a) and [the mills](b "title").', 'Read the hens and the mills.'],
    ['![A hen](hen.png) Hens', 'A hen Hens'],
    ['Wow! [Hens](a)', 'Wow! Hens'],
    ['- [Hens](a)', 'Hens'],
    ['Hens](a) go', 'Hens go'],
    ['[Hens](a', '[Hens](a'],
    ['[Hens](a) and [mills](b', 'Hens and [mills](b'],
    ['[see] [Hens](a)', '[see] Hens'],
  ])
  // Of one link in another a bracket may be left, but nothing of where it leads.
  t.strictSame(tokenise(stripMarkup('[![A hen](hen.png)](hens)')), ['a', 'hen'])
  t.end()
})

void t.test('marks of emphasis go where they hug words', (t) => {
  strips(t, [
    ['**Hens** and *mills*', 'Hens and mills'],
    ['__Hens__ and _mills_', 'Hens and mills'],
    ['***Hens***', 'Hens'],
    ['`hens --all`', 'hens --all'],
    ['~~Hens~~', 'Hens'],
    ['**Hens:** they lay', 'Hens: they lay'],
    ['He said *“hens”*.', 'He said “hens”.'],
    ['**[Hens](a)**', 'Hens'],
    ['_Über_ **Мельница**', 'Über Мельница'],
  ])
  t.end()
})

void t.test('a text of nothing but marks stays as it is', (t) => {
  for (const text of ['***', '- ', '[](https://esker.example/hens)', '`', '>']) t.equal(stripMarkup(text), text, text)
  t.end()
})

void t.test('no word of the text is lost, and none is made, whatever marks stand about it', (t) => {
  const marks = ['#', '>', '-', '*', '**', '_', '`', '~~', '[', ']', '!', '(', ')', ' ', '  ', 'hens', 'mill', 'é']
  const words = (text: string): string =>
    tokenise(text)
      .filter((token) => !token.startsWith('<'))
      .join(' ')
  forSeeds(2000, (random, seed) => {
    const text = random.many(0, 15, () => random.pick(marks)).join('')
    // The target of a link is no text to a reader, nor to the normaliser.
    if (text.includes('](')) return
    t.equal(
      words(stripMarkup(text)).replaceAll(' ', ''),
      words(text).replaceAll(' ', ''),
      `${seed}: ${JSON.stringify(text)}`,
    )
  })
  t.end()
})

void t.test('200,000 characters of marks are read to the end', (t) => {
  const length = 200_000
  for (const piece of [
    '#',
    ' ',
    '# ',
    ' #',
    '>',
    '> ',
    '- ',
    '- [ ] ',
    '*',
    '* ',
    '_',
    '`',
    '` ',
    '~~',
    '[',
    '](',
    '[]()',
    '![',
    ')',
  ]) {
    const many = piece.repeat(length / piece.length)
    for (const text of [many, `a # ${many}x`]) {
      t.ok(stripMarkup(text).length <= text.length, JSON.stringify(piece))
    }
  }
  t.end()
})

void t.test('a line that is one link and nothing else is told', (t) => {
  for (const line of [
    '[Who moved the mill?](/mill)',
    '- [Hens.](https://ostrel.example/hens)',
    '## [Hens](h) ',
    '> [a](b)',
  ]) {
    t.ok(isLink(line), line)
  }
  for (const line of ['Hens.', '[Hens](a) and [mills](b)', 'See [hens](a)', '[Hens](a).', '[Hens]', '(Hens)', '']) {
    t.notOk(isLink(line), line)
  }
  t.end()
})
