import t from 'tap'
import type { Verdict } from '../../lib/engine/verdict.js'
import { Account, type DocumentSummary, type JudgedLine, type Line, type Removal } from '../../lib/node/filter.js'

const kept: Verdict = { line: 0, keep: true, kind: undefined, confidence: 0, by: [] }
const blank: Verdict = { line: 1, keep: false, kind: 'paywall', confidence: 0.99, by: ['blank'] }
const gone: Verdict = { line: 2, keep: false, kind: 'paywall', confidence: 0.99, by: ['a-rule'] }
const unnamed: Verdict = { line: 3, keep: false, kind: undefined, confidence: 0.96, by: ['a-block'] }

function unread(): never {
  throw new Error('the text of this line is not needed')
}

/** A line of an input, of which nothing should be asked but its place. */
function place(start: number, end: number): Line {
  return { start, end, text: unread, cut: unread }
}

/** A line of which all may be asked; it takes the line end before it along. */
function line(start: number, text: string): Line {
  const cut = { at: start - 1, bytes: Buffer.from(`\n${text}`) }
  return { start, end: start + text.length, text: () => text, cut: () => cut }
}

void t.test('an account adds up lines, bytes and removals by kind, blank lines not counted', (t) => {
  const documents: DocumentSummary[] = []
  const account = new Account({ onDocument: (summary) => documents.push(summary) }, 'in.jsonl', 'seven')
  account.line(kept, place(0, 10))
  account.line(blank, place(11, 13))
  account.line(gone, place(14, 20))
  account.line({ ...gone, line: 3 }, place(21, 25))
  account.line({ ...unnamed, line: 4 }, place(26, 29))
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
  account.line(kept, line(0, 'Kept.'))
  account.line(gone, line(6, 'Gone.'))
  account.line(unnamed, line(12, 'Also.'))
  t.strictSame(verdicts, [
    { ...kept, id: 'in.txt', file: 'in.txt', start: 0, end: 5, text: 'Kept.' },
    { ...gone, id: 'in.txt', file: 'in.txt', start: 6, end: 11, text: 'Gone.' },
    { ...unnamed, id: 'in.txt', file: 'in.txt', start: 12, end: 17, text: 'Also.' },
  ])
  t.strictSame(removals, [
    { ...verdicts[1], at: 5, bytes: Buffer.from('\nGone.') },
    { ...verdicts[2], kind: 'other', at: 11, bytes: Buffer.from('\nAlso.') },
  ])
  t.end()
})

void t.test('text is decoded only where somebody is told of it', (t) => {
  const nobody = new Account({}, 'in.txt', 'in.txt')
  t.doesNotThrow(() => {
    nobody.line(gone, place(0, 5))
    nobody.close(undefined)
  })
  const removals = new Account({ onRemoved: () => undefined }, 'in.txt', 'in.txt')
  t.doesNotThrow(() => {
    removals.line(kept, place(0, 5))
  })
  t.end()
})
