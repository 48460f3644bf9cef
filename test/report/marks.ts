import t from 'tap'
import { Marks } from '../../lib/report/marks.js'
import { withVerdicts } from '../support/report.js'

const documents = [
  withVerdicts(['A story.', '', ' Read on ', 'Subscribe'], [{ line: 3, kind: 'paywall', confidence: 0.99 }], {
    id: 'one',
    url: 'https://ostrel.example/1',
  }),
  withVerdicts(['Read on', 'Another.'], [], { id: 'two' }),
  withVerdicts(['Read on'], [], { id: 'three', host: 'post.example' }),
  withVerdicts(['Nothing of it.'], [], { id: 'four' }),
]

void t.test('a mark is of a line wherever it stands at its outlet, blanks at its ends not counted', (t) => {
  const marks = new Marks()
  t.equal(marks.size, 0)
  marks.set('ostrel.example', ' Read on', 'remove')
  t.equal(marks.of('ostrel.example', 'Read on '), 'remove')
  t.equal(marks.of('post.example', 'Read on'), undefined)
  marks.set('ostrel.example', 'Read on', 'keep')
  marks.set('a.example', 'Hens', 'keep')
  marks.set('a.example', ' ', 'remove')
  t.strictSame(marks.lines, [
    { host: 'a.example', text: 'Hens', mark: 'keep' },
    { host: 'ostrel.example', text: 'Read on', mark: 'keep' },
  ])
  marks.set('a.example', 'Hens', undefined)
  marks.set('b.example', 'never marked', undefined)
  t.equal(marks.size, 1)
  t.end()
})

void t.test('marks label lines; of checked documents all other lines too, as they were judged', (t) => {
  const marks = new Marks()
  t.strictSame([...marks.label(documents)], [])
  marks.set('ostrel.example', 'Read on', 'remove')
  marks.set('ostrel.example', 'Another.', 'keep')
  marks.check(0, true)
  marks.check(3, true)
  marks.check(3, false)
  t.ok(marks.isChecked(0))
  t.notOk(marks.isChecked(3))
  t.equal(marks.size, 3)
  t.strictSame(
    [...marks.label(documents)],
    [
      {
        id: 'one',
        host: 'ostrel.example',
        url: 'https://ostrel.example/1',
        lines: ['A story.', '', ' Read on ', 'Subscribe'],
        labels: [1, -1, 0, 0],
      },
      { id: 'two', host: 'ostrel.example', lines: ['Read on', 'Another.'], labels: [0, 1] },
    ],
  )
  t.end()
})

void t.test('marks are stored and come back; what is no such thing changes nothing', (t) => {
  const marks = new Marks()
  marks.set('', 'Read on', 'remove')
  marks.set('post.example', '</script>', 'keep')
  marks.check(7, true)
  const again = new Marks()
  again.restore(marks.store())
  t.strictSame(again.lines, marks.lines)
  t.ok(again.isChecked(7))
  for (const text of ['', 'null', '{', '{"lines":7}', '[]']) again.restore(text)
  t.equal(again.store(), marks.store())
  t.end()
})
