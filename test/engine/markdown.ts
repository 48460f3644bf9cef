import t from 'tap'
import { marked, type Token, type Tokens } from 'marked'
import { keepValid } from '../../lib/engine/markdown.js'
import type { Verdict } from '../../lib/engine/verdict.js'
import { clean } from '../../lib/clean.js'
import { forSeeds, type Random } from '../support/random.js'

const verdict = (line: number, keep: boolean): Verdict => ({
  line,
  keep,
  kind: keep ? undefined : 'ad',
  confidence: keep ? 0 : 0.9,
  by: keep ? [] : ['test'],
})

/** What is left of lines when those that end in "×", which is taken off, are to go. */
function left(text: string, isFirst = true): string {
  const marked = text.split('\n')
  const lines = marked.map((line) => line.replace(/×$/u, ''))
  const verdicts = marked.map((line, i) => verdict(i, !line.endsWith('×')))
  return lines.filter((_, i) => keepValid(verdicts, lines, isFirst)[i]!.keep).join('\n')
}

void t.test('code stays whole, whatever is said of its lines', (t) => {
  const code = '```sh\nsubscribe --now\n\n~~~\n```'
  t.equal(left('Hens×\n```sh×\nsubscribe --now×\n\n~~~\n```×\nHens×'), code)
  t.equal(left('  ~~~~ a `b`\nHens×\n~~~\n~~~~~'), '  ~~~~ a `b`\nHens\n~~~\n~~~~~', 'ended by a fence as long')
  t.equal(left('```\nHens×\n``` not the end'), '```\n``` not the end', 'a fence that none ends is a mark like others')
  t.equal(left('``` a ` b\nHens×\n```'), '``` a ` b\n```', 'nor is this a fence')
  t.equal(left('``\nHens×\n``'), '``\n``', 'nor this')
  t.end()
})

void t.test('front matter stays whole', (t) => {
  const matter = '---\ntitle: Hens\nnewsletter: true\n---'
  const judged = '---×\ntitle: Hens×\nnewsletter: true×\n---×\nHens×'
  t.equal(left(judged), matter)
  t.equal(left(`\ufeff${judged}`), `\ufeff${matter}`)
  t.equal(left('+++\r\ntitle = "Hens"\r×\n+++\r'), '+++\r\ntitle = "Hens"\r\n+++\r')
  t.equal(left(judged, false), '', 'it stands at the head of a text')
  t.equal(left('---\n\nHens×\n\n---'), '---\n\n\n---', 'rules are none')
  t.equal(left('---×'), '')
  t.equal(left('---\ntitle: Hens×\nHens'), '---\nHens', 'nor is what nothing ends')
  t.end()
})

void t.test('a table goes as a whole or stays as a whole', (t) => {
  const table = '| Hens | Eggs |\n|---|:-:|\n| 3 | 9 |\n| 4 | 2 |'
  t.equal(left('| Hens | Eggs |×\n|---|:-:|×\n| 3 | 9 |\n| 4 | 2 |×'), table)
  t.equal(left('| Hens | Eggs |×\n|---|:-:|\n| 3 | 9 |×\n| 4 | 2 |×\nHens'), 'Hens', 'its rule says nothing')
  t.equal(left('Hens | Eggs\n--- ---\n3 | 9×'), 'Hens | Eggs\n--- ---', 'no table')
  t.end()
})

void t.test('a link over several lines goes as a whole or stays as a whole', (t) => {
  const link = '[![](hen.jpg)\\\n\\\n**Hens lay**\\\n\\\nMore eggs](hens.html)'
  t.equal(left(link.replaceAll('\n', '×\n')), link)
  t.equal(left('[![](hen.jpg)\\\n\\\n**Hens lay**×\\\n\\\nMore eggs](hens.html)'), link.replace('lay**', 'lay**×'))
  t.equal(left(link.replace('lay**\\', 'lay**\\×').replace(/$/u, '×')), '', 'what says nothing goes along')
  t.equal(left('[Hens×\n\nlay](hens.html)'), '\nlay](hens.html)', 'a blank line ends the paragraph')
  t.equal(left('\\[Hens×\nlay](hens.html)'), 'lay](hens.html)', 'no bracket')
  t.equal(left(`[Hens×\n${'egg\n'.repeat(40)}lay](hens.html)`).slice(0, 3), 'egg', 'too far off')
  t.equal(left('[Hens×\nlay'), 'lay', 'never ended')
  t.end()
})

void t.test('a heading goes with its underline', (t) => {
  t.equal(left('Hens\n\nAdvertisement×\n-------------\n\nHens'), 'Hens\n\n\nHens')
  t.equal(left('Hens×\n===\r\nHens'), 'Hens')
  t.equal(left('Hens\n---×'), 'Hens\n---')
  t.equal(left('***×\n---'), '---', 'a rule has none')
  t.end()
})

void t.test('the target of a link stays with the link', (t) => {
  t.equal(left('See [the hens][Coop].\n[coop]: hens.html×'), 'See [the hens][Coop].\n[coop]: hens.html')
  t.equal(left('See [the hens][Coop].×\n[coop]: hens.html×'), '')
  t.equal(left('Eggs[^1] and hens.\n[^1]: Nine.×\n[^2]: Ten.×'), 'Eggs[^1] and hens.\n[^1]: Nine.')
  t.end()
})

void t.test('a list item stays when one below it would be code without it', (t) => {
  t.equal(left('- Hens×\n    - Eggs\n    - Feed×'), '- Hens\n    - Eggs')
  t.equal(left('- Hens×\n\t1. Eggs\n\t\t* Nine'), '- Hens\n\t1. Eggs\n\t\t* Nine')
  t.equal(left('- Hens×\n    - Eggs×\n        - Nine'), '- Hens\n    - Eggs\n        - Nine')
  t.equal(left('- Hens×\n  - Eggs'), '  - Eggs', 'it would be a list')
  t.equal(left('- Hens×\n\n    - Eggs'), '- Hens\n\n    - Eggs')
  t.equal(left('- Hens×\nText\n    - Eggs'), 'Text\n    - Eggs')
  t.end()
})

void t.test('what was kept for it tells so, and what went along too', (t) => {
  const lines = ['| Hens |', '|---|', '| 3 |']
  const [head] = keepValid([verdict(0, false), verdict(1, true), verdict(2, true)], lines, false)
  t.match(head, { keep: true, by: ['test', 'guard:markdown'] })
  const [, rule] = keepValid([verdict(0, false), verdict(1, true), verdict(2, false)], lines, false)
  t.strictSame(rule, { line: 1, keep: false, kind: 'ad', confidence: 0.9, by: ['markdown'] })
  const untouched = [verdict(0, true)]
  t.equal(keepValid(untouched, ['Hens'], true), untouched)
  t.end()
})

/** A block of Markdown, its lines marked with "×" where they are to go: a paragraph's all or none, for they are judged as one. */
function block(random: Random): string {
  const mark = (lines: readonly string[]): string => lines.map((line) => line + (random.oneIn(2) ? '×' : '')).join('\n')
  const whole = (lines: readonly string[]): string => {
    const goes = random.oneIn(2) ? '×' : ''
    return lines.map((line) => line + goes).join('\n')
  }
  switch (random.below(8)) {
    case 0:
      return mark(['```js', 'hens()', '', '# eggs', '```'])
    case 1:
      return mark(['| Hens | Eggs |', '|---|---|', '| 3 | 9 |', '| 4 | 2 |'])
    case 2:
      return mark(['[![](hen.jpg)\\', '\\', '**Hens lay**\\', '\\', 'More eggs](hens.html)'])
    case 3:
      return mark(['Eggs for sale', '-------------'])
    case 4:
      return mark(['- Hens', '    - Eggs', '    - Feed', '- Goats'])
    case 5:
      return mark(['## Hens'])
    case 6:
      return whole(['> The hens,', '> she said, *lay*.'])
    default:
      return whole(['The hens of the', '[Ostrel farm](farm.html) lay.'])
  }
}

/** The blocks of a text as a parser of Markdown sees them, items of lists and rows of tables told one by one. */
function blocks(text: string): string[] {
  const told = (token: Token): string[] => {
    switch (token.type) {
      case 'space':
        return []
      case 'list':
        return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap(told))
      // In a list whose items stand apart they are paragraphs.
      case 'text':
        return [`paragraph ${token.raw.trim()}`]
      default:
        return [`${token.type} ${token.raw.trim()}`]
    }
  }
  return marked.lexer(text).flatMap(told)
}

void t.test('what is left has the blocks that it had, as a parser of Markdown sees them', (t) => {
  forSeeds(2000, (random, seed) => {
    const text = random.many(1, 6, () => block(random)).join('\n\n')
    const before = blocks(text.replaceAll('×', ''))
    const after = blocks(left(text))
    let at = 0
    for (const one of after) {
      at = before.indexOf(one, at) + 1
      if (at === 0) t.fail(`${seed}: ${one}\n of ${JSON.stringify(text)}`)
    }
  })
  t.pass('2,000 texts')
  t.end()
})

void t.test('a page as scrapers write it in Markdown stays valid', (t) => {
  const page = [
    '---',
    'title: The ferry of Esker',
    'newsletter: Subscribe to our newsletter',
    '---',
    '',
    '# The ferry of Esker',
    '',
    'The ferry left the harbour of Esker at dawn with forty passengers and a crate of hens, its captain said.',
    '',
    '| Day | Crossings |',
    '|---|---|',
    '| Monday | 4 |',
    '',
    '```',
    'Already a subscriber? Log in',
    '```',
    '',
    'The harbour board will vote on a second crossing in the spring, when the mole has been mended.',
    '',
    'Already a subscriber? Log in',
    '============================',
    '',
    'Subscribe to our newsletter',
  ]
  const { text } = clean(page.join('\n'))
  t.equal(text, page.slice(0, 18).join('\n'))
  t.end()
})
