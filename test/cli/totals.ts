import t from 'tap'
import { Totals } from '../../lib/cli/totals.js'
import type { DocumentSummary } from '../../lib/node/filter.js'

const summary: DocumentSummary = {
  id: 'a.txt',
  file: 'a.txt',
  lines: 20,
  removed: {},
  bytes: 0,
  bytesRemoved: 0,
  flag: undefined,
}

void t.test('a run without documents is summed up too', (t) => {
  const totals = new Totals()
  t.equal(totals.summary, '0 documents, 0 lines removed, 0.0 % of the text')
  t.equal(totals.flagged, undefined)
  t.end()
})

void t.test('documents are added up, removed lines by kind', (t) => {
  const totals = new Totals()
  totals.add({ ...summary, removed: { share: 1 }, bytes: 1000, bytesRemoved: 40 })
  t.equal(totals.summary, '1 document, 1 line removed (share 1), 4.0 % of the text')
  totals.add({ ...summary, removed: { share: 2, paywall: 3, other: 1 }, bytes: 1000, bytesRemoved: 85 })
  totals.add({ ...summary, bytes: 500 })
  t.equal(totals.summary, '3 documents, 7 lines removed (paywall 3, share 3, other 1), 5.0 % of the text')
  t.equal(totals.flagged, undefined)
  t.strictSame(totals.facts, {
    documents: 3,
    bytes: 2500,
    bytesRemoved: 125,
    linesRemoved: 7,
    removed: { paywall: 3, share: 3, other: 1 },
    passedThrough: 0,
  })
  t.end()
})

void t.test('documents that were passed through whole are named, past the fifth counted', (t) => {
  const totals = new Totals()
  const flag = (id: string): void => {
    totals.add({ ...summary, id, flag: 'nothing-left' })
  }
  totals.add(summary)
  flag('one')
  t.match(totals.flagged, /: one$/u)
  for (const id of ['two', 'three', 'four', 'five']) flag(id)
  t.match(totals.flagged, /: one, two, three, four, five$/u)
  flag('six')
  flag('seven')
  t.match(totals.flagged, /^passed through whole, .*: one, two, three, four, five and 2 more$/u)
  t.end()
})
