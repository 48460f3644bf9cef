import t from 'tap'
import { splitQuotations } from '../../lib/engine/quotations.js'

void t.test('what a text quotes is told from what it says', (t) => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['He said “no” twice.', 'He said   twice.', 'no'],
    ['"No," he said, "never."', '  he said,  ', 'No, never.'],
    ['„Nein“, sagte er', ' , sagte er', 'Nein'],
    ['Il a dit « non ».', 'Il a dit  .', ' non '],
    ['「いや」と言った', ' と言った', 'いや'],
  ]
  for (const [text, own, quoted] of cases) t.strictSame(splitQuotations(text), { quoted, own }, text)
  t.end()
})

void t.test('a text that quotes nothing, or leaves a quotation open, is not taken apart', (t) => {
  for (const text of ['', 'He said no.', 'He said “no', 'It’s the captain’s', '“No,” he said, “never.']) {
    t.equal(splitQuotations(text), undefined, text)
  }
  t.end()
})
