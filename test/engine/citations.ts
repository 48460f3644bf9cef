import t from 'tap'
import { findCited } from '../../lib/engine/citations.js'
import { featuresOf } from '../support/tokens.js'

const cited = (...texts: string[]): number[] =>
  [...findCited(texts.map((text) => featuresOf(text)))].sort((a, b) => a - b)

void t.test('a list of references is cited, its heading with it', (t) => {
  const list = [
    'Mirk, A. 2002. Of hens, 4th ed. Orra: Mill Press.',
    'https://orra.example/hens',
    'Orne et al., “Mills”',
  ]
  t.strictSame(cited('The hens came back.', 'References', ...list, 'More stories', 'Hens'), [1, 2, 3, 4])
  t.strictSame(cited('Quellen:', ...list), [0, 1, 2, 3])
  t.strictSame(cited('## Źródła', ...list), [0, 1, 2, 3])
  t.strictSame(
    cited('References', list[0]!, 'Of rivers, in the library of Orra', list[1]!),
    [0, 1, 2, 3],
    'over a gap of one line',
  )
  t.strictSame(cited('References', list[0]!, 'Share', 'Print', list[1]!), [0, 1], 'and of no more')
  t.strictSame(cited('References', 'Share', 'Hens'), [], 'a heading alone cites nothing')
  t.strictSame(cited(...list), [], 'nor do addresses and years without one')
  t.strictSame(cited('References to hens', ...list), [])
  t.end()
})

void t.test('a citation is known by itself', (t) => {
  t.strictSame(
    cited(
      'Mirk, A. (n.d.). What the hens saw. Orra Inquirer. https://orra.example/hens',
      '(2025, May). Hens of the mill. https://orra.example/mill',
      'The hens (2025) saw the mill: https://orra.example/mill',
    ),
    [0, 1],
  )
  t.end()
})
