import t from 'tap'
import { checkSiteRules, parseSiteRules } from '../../lib/profile/site-rules.js'

const SOUND = `\ufeff# The Ostrel Courier
host: www.Ostrel.example

remove: ^ edition _ of the ostrel courier
  kind: copyright
  + Edition North of the Ostrel Courier
  - She bought the first edition of the Ostrel Courier.
remove line: Printed at the old mill, by the bridge!
  + printed at the old mill by the bridge
  - Printed at the old mill by the bridge, it sold out.
keep: ^ letters to the editor
  + Letters to the editor: the bridge
  - Send letters to the editor to the old mill
keep line: Subscribe now
start: ^ more from the valley $\r
  + More from the valley
  - More from the valley came on Monday.
`

void t.test('a file of rules is read, and its samples come out as they should', (t) => {
  const file = parseSiteRules(SOUND, 'ostrel.rules')
  t.equal(file.host, 'ostrel.example')
  t.match(file.rules, [
    { id: 'site:ostrel.example:4', kind: 'copyright', strength: 'sure' },
    { kind: 'other', strength: 'sure', phrase: '^ printed at the old mill by the bridge $' },
    { strength: 'keep' },
    { strength: 'keep' },
    { strength: 'sure', opens: true },
  ])
  t.equal(file.rules.length, 5)
  t.strictSame(checkSiteRules(file, 'ostrel.rules'), [])
  t.end()
})

void t.test('a sample that comes out wrong, and one that is missing, is named by its place', (t) => {
  const text = 'host: a.example\nremove: ^ edition north\n+ Edition South\n- Edition North of Ostrel\nkeep: letters\n'
  t.strictSame(checkSiteRules(parseSiteRules(text, 'a'), 'a'), [
    'a:3: the rule of line 2 does not match "Edition South"',
    'a:4: the rule of line 2 matches "Edition North of Ostrel"',
    'a:5: the rule has no sample line that it must match; add one with "+"',
    'a:5: the rule has no sample line that it must not match; add one with "-"',
  ])
  t.end()
})

const bad: readonly (readonly [string, RegExp])[] = [
  ['', /^a: expected a line "host: …"/u],
  ['host:\n', /^a: expected a line "host: …"/u],
  ['remove: x\n', /^a: expected a line "host: …"/u],
  ['host: x\n+ Sample', /^a:2: expected a rule before "\+ Sample"/u],
  ['host: x\nkind: ad', /^a:2: expected a rule before "kind: ad"/u],
  ['host: x\nremove: y\nkind: spam', /^a:3: expected a kind, paywall, .*, got "spam"/u],
  ['host: x\nremove: (y', /^a:2: phrase "\(y": expected parentheses in pairs/u],
  ['host: x\nremove line: …', /^a:2: phrase "\^ {2}\$": expected at least one word/u],
  ['host: x\ndelete: y', /^a:2: expected host:, remove:, .* got "delete: y"/u],
  ['host: x\nno rule', /^a:2: expected host:, .* got "no rule"/u],
]

for (const [text, message] of bad) {
  void t.test(`what is no rule is named: ${JSON.stringify(text)}`, (t) => {
    t.throws(() => parseSiteRules(text, 'a'), { code: 'CHAFF_PROFILE', message })
    t.end()
  })
}
