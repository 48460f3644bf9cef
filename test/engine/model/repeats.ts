import t from 'tap'
import { Repeats } from '../../../lib/engine/model/repeats.js'
import { placed } from '../../support/model.js'
import { forSeeds } from '../../support/random.js'

const repeatsOf = (texts: readonly string[]): Repeats => new Repeats(texts.map((text) => placed(text)))

void t.test('what comes again is counted: the whole, its beginning, its end', (t) => {
  const texts = ['Read more', 'Read more about hens', 'Hens', 'READ MORE', 'Read about hens']
  const repeats = repeatsOf(texts)
  t.strictSame(
    texts.map((_, i) => repeats.of(i)),
    [
      { whole: 2, head: 2, first: 3, tail: 1 },
      { whole: 1, head: 2, first: 3, tail: 1 },
      { whole: 1, head: 0, first: 0, tail: 0 },
      { whole: 2, head: 2, first: 3, tail: 1 },
      { whole: 1, head: 0, first: 3, tail: 1 },
    ],
  )
  t.end()
})

void t.test('numbers are all the same', (t) => {
  const repeats = repeatsOf(['Slide 1 of 18', 'Slide 2 of 18'])
  t.strictSame(repeats.of(0), { whole: 2, head: 1, first: 1, tail: 1 })
  t.end()
})

void t.test('neighbours that stand in the text more than once are counted, the paragraph itself is not', (t) => {
  forSeeds(100, (random, seed) => {
    const texts = random.many(1, 20, () =>
      random.pick(['Home', 'News', 'Hens', 'Mill', 'Snow', 'Ferry', 'River', 'Bread']),
    )
    const repeats = repeatsOf(texts)
    const isRepeated = (text: string): boolean => texts.filter((other) => other === text).length > 1
    for (const reach of [1, 2, 6]) {
      t.strictSame(
        texts.map((_, i) => repeats.repeated.near(i, reach)),
        texts.map(
          (_, i) =>
            [...texts.slice(Math.max(0, i - reach), i), ...texts.slice(i + 1, i + reach + 1)].filter(isRepeated).length,
        ),
        seed,
      )
    }
  })
  t.end()
})
