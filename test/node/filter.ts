import t from 'tap'
import type { Verdict } from '../../lib/engine/verdict.js'
import { Account, type DocumentSummary, type JudgedLine, type Removal } from '../../lib/node/filter.js'

const kept: Verdict = { line: 0, keep: true, kind: undefined, confidence: 0, by: [] }
const blank: Verdict = { line: 1, keep: false, kind: 'paywall', confidence: 0.99, by: ['blank'] }
const gone: Verdict = { line: 2, keep: false, kind: 'paywall', confidence: 0.99, by: ['a-rule'] }
const unnamed: Verdict = { line: 3, keep: false, kind: undefined, confidence: 0.96, by: ['a-block'] }

function unread(): string {
  throw new Error('the text of this line is not needed')
}

void t.test('an account adds up lines, bytes and removals by kind, blank lines not counted', (t) => {
  const documents: DocumentSummary[] = []
  const account = new Account({ onDocument: (summary) => documents.push(summary) }, 'in.jsonl', 'seven')
  account.line(kept, 0, 10, unread)
  account.line(blank, 11, 13, unread)
  account.line(gone, 14, 20, unread)
  account.line({ ...gone, line: 3 }, 21, 25, unread)
  account.line({ ...unnamed, line: 4 }, 26, 29, unread)
  account.longLine(100)
  account.close('mostly-boilerplate')
  t.strictSame(documents, [
    {
      id: 'seven',
      file: 'in.jsonl',
      lines: 6,
      removed: { paywall: 2, other: 1 },
      bytes: 10 + 2 + 6 + 4 + 3 + 100,
      bytesRemoved: 2 + 6 + 4 + 3,
      flag: 'mostly-boilerplate',
    },
  ])
  t.end()
})

void t.test('who asks for verdicts is told of every line, who asks for removals of those only', (t) => {
  const verdicts: JudgedLine[] = []
  const removals: Removal[] = []
  const account = new Account(
    { onVerdict: (line) => verdicts.push(line), onRemoved: (removal) => removals.push(removal) },
    'in.txt',
    'in.txt',
  )
  account.line(kept, 0, 5, () => 'Kept.')
  account.line(gone, 6, 11, () => 'Gone.')
  account.line(unnamed, 12, 17, () => 'Also.')
  t.strictSame(verdicts, [
    { ...kept, id: 'in.txt', file: 'in.txt', start: 0, end: 5, text: 'Kept.' },
    { ...gone, id: 'in.txt', file: 'in.txt', start: 6, end: 11, text: 'Gone.' },
    { ...unnamed, id: 'in.txt', file: 'in.txt', start: 12, end: 17, text: 'Also.' },
  ])
  t.strictSame(removals, [
    { ...gone, id: 'in.txt', file: 'in.txt', start: 6, end: 11, text: 'Gone.' },
    { ...unnamed, kind: 'other', id: 'in.txt', file: 'in.txt', start: 12, end: 17, text: 'Also.' },
  ])
  t.end()
})

void t.test('text is decoded only where somebody is told of it', (t) => {
  const nobody = new Account({}, 'in.txt', 'in.txt')
  t.doesNotThrow(() => {
    nobody.line(gone, 0, 5, unread)
    nobody.close(undefined)
  })
  const removals = new Account({ onRemoved: () => undefined }, 'in.txt', 'in.txt')
  t.doesNotThrow(() => {
    removals.line(kept, 0, 5, unread)
  })
  t.end()
})
