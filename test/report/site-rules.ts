import t from 'tap'
import { checkSiteRules, parseSiteRules } from '../../lib/profile/site-rules.js'
import { Marks } from '../../lib/report/marks.js'
import { rulesOf } from '../../lib/report/site-rules.js'

const LONG = 'hens lay '.repeat(31).trim()

void t.test('marked lines become rules for their outlets', (t) => {
  const marks = new Marks()
  marks.set('post.example', 'Edition No. 7', 'remove')
  marks.set('ostrel.example', 'Read on: hens', 'remove')
  marks.set('ostrel.example', 'Subscribe now', 'keep')
  const { text, rules, left } = rulesOf(marks.lines)
  t.strictSame({ rules, left }, { rules: 3, left: 0 })
  t.equal(
    text.split('\n').slice(1).join('\n'),
    `
host: ostrel.example
remove line: Read on: hens
keep line: Subscribe now

host: post.example
remove line: Edition No. 7
`,
  )
  const file = parseSiteRules(text, 'site.rules')
  t.strictSame(checkSiteRules(file, 'site.rules'), [])
  t.match(file.sites, [
    { host: 'ostrel.example', rules: [{ phrase: '^ read on hens $', strength: 'sure' }, { strength: 'keep' }] },
    { host: 'post.example', rules: [{ phrase: '^ edition no <number> $' }] },
  ])
  t.end()
})

void t.test('what can be no rule stands among them as a remark', (t) => {
  const { text, rules, left } = rulesOf([
    { host: '', text: 'Read on', mark: 'remove' },
    { host: 'a\nb', text: 'Read on', mark: 'remove' },
    { host: 'a.example', text: '* * *', mark: 'remove' },
    { host: 'a.example', text: LONG, mark: 'keep' },
    { host: 'a.example', text: 'Hens', mark: 'keep' },
  ])
  t.strictSame({ rules, left }, { rules: 1, left: 4 })
  t.strictSame(text.split('\n').slice(1), [
    '# Not a rule, for its outlet is not known: remove Read on',
    '# Not a rule, for its outlet is not known: remove Read on',
    '# Not a rule, for it holds no word: remove * * *',
    `# Not a rule, for it is longer than 60 words: keep ${LONG}`,
    '',
    'host: a.example',
    'keep line: Hens',
    '',
  ])
  t.equal(parseSiteRules(text, 'site.rules').written.length, 1)
  t.end()
})
