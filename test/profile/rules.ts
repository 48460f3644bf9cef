/** Every row of the built-in profile matches the line it was written for, and not its near miss. */
import t from 'tap'
import { KINDS } from '../../lib/engine/kind.js'
import { type RuleRow, RuleSet } from '../../lib/engine/rules.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { ar } from '../../lib/profile/rules/ar.js'
import { de } from '../../lib/profile/rules/de.js'
import { en } from '../../lib/profile/rules/en.js'
import { es } from '../../lib/profile/rules/es.js'
import { fr } from '../../lib/profile/rules/fr.js'
import { hi } from '../../lib/profile/rules/hi.js'
import { it } from '../../lib/profile/rules/it.js'
import { ja } from '../../lib/profile/rules/ja.js'
import { ko } from '../../lib/profile/rules/ko.js'
import { nl } from '../../lib/profile/rules/nl.js'
import { pl } from '../../lib/profile/rules/pl.js'
import { pt } from '../../lib/profile/rules/pt.js'
import { ru } from '../../lib/profile/rules/ru.js'
import { tr } from '../../lib/profile/rules/tr.js'
import { zh } from '../../lib/profile/rules/zh.js'
import { read } from '../support/tokens.js'

const LANGUAGES: Readonly<Record<string, readonly RuleRow[]>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  tr,
  zh,
}

/** The rows that match a line. */
function matching(rules: RuleSet, line: string): readonly RuleRow[] {
  const tokens = read(line)
  return rules.match(tokens, tokens.countWords())
}

void t.test('the built-in profile is the rows of all languages, each id once', (t) => {
  const ids = builtinProfile.rules.map(({ id }) => id)
  const all = Object.values(LANGUAGES).flatMap((rows) => rows.map(({ id }) => id))
  t.strictSame([...ids].sort(), [...all].sort())
  t.strictSame(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
    'ids given twice',
  )
  t.end()
})

for (const [language, rows] of Object.entries(LANGUAGES)) {
  void t.test(`the rows of ${language}`, (t) => {
    const sure = new RuleSet(rows.filter(({ strength }) => strength === 'sure'))
    t.not(rows.length, 0, 'there are some')
    for (const row of rows) {
      const { id, kind, hit, miss } = row
      const rule = new RuleSet([row])
      const [before, between, name, ...rest] = id.split('.')
      t.ok(before === language && between === kind && rest.length === 0, `${id}: begins with ${language}.${kind}`)
      t.match(name, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u, `${id}: the name is words in lower case and hyphens`)
      t.ok(KINDS.includes(kind), `${id}: the kind is one that there is`)
      t.ok(matching(rule, hit).includes(row), `${id}: matches its hit`, { hit })
      t.notOk(matching(rule, miss).includes(row), `${id}: does not match its near miss`, { miss })
      t.strictSame(
        matching(sure, miss).map((other) => other.id),
        [],
        `${id}: no sure rule takes its near miss away`,
        { miss },
      )
    }
    t.end()
  })
}
