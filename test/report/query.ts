import t from 'tap'
import { Finder, type Query, shareRemoved } from '../../lib/report/query.js'
import { withVerdicts } from '../support/report.js'

const documents = [
  withVerdicts(['The mayor (Ilse) spoke.'], [{ confidence: 0.99 }], { id: 'one', removed: { ad: 1 } }),
  withVerdicts(['No CALLS here.'], [], { id: 'two', host: '', url: 'https://post.example/two' }),
  withVerdicts(['Ein Überfall.'], [{ keep: true, confidence: 0.94 }], { id: 'three', bytesRemoved: 90 }),
  withVerdicts(['Another story.'], [{ confidence: 0.99 }], { id: 'four', host: 'post.example', bytesRemoved: 10 }),
]
const all: Query = { search: '', kind: '', host: undefined, order: 'input' }
const find = (query: Partial<Query>) => new Finder(documents, 'careful').find({ ...all, ...query })

void t.test('documents are listed in three orders, equals as they came', (t) => {
  t.strictSame(find({}), [0, 1, 2, 3])
  t.strictSame(find({ order: 'doubt' }), [2, 0, 3, 1])
  t.strictSame(find({ order: 'removed' }), [2, 0, 1, 3])
  t.end()
})

void t.test('documents are found by kind and by outlet', (t) => {
  t.strictSame(find({ kind: 'ad' }), [0])
  t.strictSame(find({ host: '' }), [1])
  t.strictSame(find({ host: 'post.example' }), [3])
  t.strictSame(find({ kind: 'ad', host: 'post.example' }), [])
  t.end()
})

void t.test('documents are found by what they say, however it is written, and signs stand for themselves', (t) => {
  t.strictSame(find({ search: '  ÜBERFALL ' }), [2])
  t.strictSame(find({ search: 'no calls' }), [1])
  t.strictSame(find({ search: '(ilse)' }), [0])
  t.strictSame(find({ search: 'mayor.*spoke' }), [])
  t.strictSame(find({ search: 'post.example' }), [1, 3], 'address and outlet')
  t.strictSame(find({ search: 'THREE' }), [2], 'id')
  for (const sign of '\\^$.*+?()[]{}|/-') t.strictSame(find({ search: `x${sign}y` }), [], sign)
  t.end()
})

void t.test('of nothing no share was removed', (t) => {
  t.equal(shareRemoved({ bytes: 0, bytesRemoved: 0 }), 0)
  t.equal(shareRemoved({ bytes: 8, bytesRemoved: 2 }), 0.25)
  t.end()
})
