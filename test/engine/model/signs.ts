import t from 'tap'
import { Signs } from '../../../lib/engine/model/signs.js'
import { placed } from '../../support/model.js'

void t.test('lines of a kind are counted, and the last before a paragraph is found', (t) => {
  const signs = new Signs([
    placed('Hens', { weight: 1.9 }),
    placed('12 comments', { weight: 2, comments: true }),
    placed('Hens'),
    placed('Read more', { weight: 4, related: true }),
    placed('Hens', { weight: -100 }),
  ])
  const { evident, comments, related } = signs
  t.strictSame(
    [evident.countIn(0, 5), evident.countIn(0, 1), evident.countIn(1, 2), evident.countIn(2, 3)],
    [2, 0, 1, 0],
  )
  t.strictSame([comments.countIn(0, 5), related.countIn(0, 3), related.countIn(0, 4)], [1, 0, 1])
  t.strictSame(
    [0, 1, 2, 3, 4].map((i) => comments.since(i, 2, 9)),
    [9, 9, 1, 2, 2],
    'not itself, at most so far, or never',
  )
  t.equal(related.since(4, 30, 40), 1)
  t.end()
})
