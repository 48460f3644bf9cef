import t from 'tap'
import { clean } from '../../lib/clean.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
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
end: ^ all news from the valley
  + All news from the valley »
  - All the news from the valley is bad.
`

void t.test('a file of rules is read, and its samples come out as they should', (t) => {
  const file = parseSiteRules(SOUND, 'ostrel.rules')
  t.equal(file.sites.length, 1)
  const [site] = file.sites
  t.equal(site?.host, 'ostrel.example')
  t.match(site?.rules, [
    { id: 'site:ostrel.example:4', kind: 'copyright', strength: 'sure' },
    { kind: 'other', strength: 'sure', phrase: '^ printed at the old mill by the bridge $' },
    { strength: 'keep' },
    { strength: 'keep' },
    { strength: 'sure', opens: true },
    { strength: 'sure', closes: true },
  ])
  t.equal(site?.rules.length, 6)
  t.strictSame(checkSiteRules(file, 'ostrel.rules'), [])
  t.end()
})

void t.test('a file may hold the rules of several outlets', (t) => {
  const { sites } = parseSiteRules(
    'host: a.example\nkeep line: Hens\nhost: b.example\nkeep line: Eggs\nhost: a.example\nremove line: Feed',
    'a',
  )
  t.strictSame(
    sites.map(({ host, rules }) => [host, rules.map(({ phrase }) => phrase)]),
    [
      ['a.example', ['^ hens $', '^ feed $']],
      ['b.example', ['^ eggs $']],
    ],
  )
  t.end()
})

void t.test('an outlet without rules is an outlet', (t) => {
  t.strictSame(parseSiteRules('host:\nhost: a.example\n', 'a').sites, [{ host: 'a.example', rules: [] }])
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
  ['remove: x\n', /^a:1: expected a line "host: …" first/u],
  ['host:\nremove: x\n', /^a:2: expected a line "host: …" first/u],
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

const STORY = 'The ferry left the harbour of Esker at dawn with forty passengers and a crate of hens, the company said.'
const BLOCK = parseSiteRules(
  'host: ostrel.example\nstart: ^ from the valley $\nkind: related\nend: ^ all news $\nkeep line: Letters\nkind: other\n',
  'a',
)

function cleaned(...lines: string[]): string[] {
  const profile = { ...builtinProfile, sites: BLOCK.sites }
  return clean(lines.join('\n'), { host: 'ostrel.example', profile }).text.split('\n')
}

void t.test('what stands between the start and the end of a block goes, sentences too', (t) => {
  const news = 'A goat was seen on the bridge of Ostrel, and nobody came to take it home.'
  t.strictSame(cleaned(STORY, 'From the valley', news, news, 'All news', STORY), [STORY, STORY])
  t.strictSame(cleaned(STORY, 'From the valley', news, STORY), [STORY, news, STORY], 'without an end the story goes on')
  t.strictSame(cleaned(STORY, 'From the valley', news, 'From the valley', news, 'All news'), [STORY, news])
  t.strictSame(cleaned(STORY, 'From the valley', 'Letters', news, 'All news', STORY), [STORY, 'Letters', STORY])
  t.strictSame(cleaned(STORY, 'From the valley', `“${news}”`, 'All news', STORY), [STORY, `“${news}”`, STORY])
  const far = Array.from({ length: 61 }, () => STORY)
  t.strictSame(cleaned(STORY, 'From the valley', ...far, 'All news', STORY), [STORY, ...far, STORY], 'too far off')
  t.end()
})
