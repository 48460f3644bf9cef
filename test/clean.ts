import t from 'tap'
import { clean } from '../lib/clean.js'
import { NORMALISER_VERSION } from '../lib/engine/normalise.js'
import type { Profile } from '../lib/engine/profile.js'

const PROFILE: Profile = {
  normaliser: NORMALISER_VERSION,
  rules: [
    {
      id: 'en.nav.read-more',
      kind: 'nav',
      strength: 'sure',
      phrase: '^ read more $',
      hit: 'Read more',
      miss: 'They read more',
    },
    {
      id: 'en.share.this',
      kind: 'share',
      strength: 'likely',
      phrase: 'share this',
      hit: 'Share this',
      miss: 'A share',
    },
  ],
  address: [],
}

const STORY = [
  'The Old Bridge of Kittering opened again on Monday after two years of works.',
  'Mayor Ilse Brandt said that the piers had to be made anew before the summer.',
  'Trains between the town and the sea go on as before, the Courier reports.',
]

void t.test('boilerplate lines go, and the others stay byte for byte', (t) => {
  const text = `${STORY[0] ?? ''}\r\nRead more\r\n  ${STORY[1] ?? ''}\t\r\n${STORY[2] ?? ''}`
  const cleaned = clean(text, { profile: PROFILE })
  t.equal(cleaned.text, text.replace('Read more\r\n', ''))
  t.equal(cleaned.flag, undefined)
  t.strictSame(
    cleaned.verdicts.map(({ line, keep, kind, by }) => ({ line, keep, kind, by })),
    [
      { line: 0, keep: true, kind: undefined, by: [] },
      { line: 1, keep: false, kind: 'nav', by: ['en.nav.read-more'] },
      { line: 2, keep: true, kind: undefined, by: [] },
      { line: 3, keep: true, kind: undefined, by: [] },
    ],
  )
  t.end()
})

void t.test('the mode decides how much doubt a removal may carry', (t) => {
  const text = [STORY[0], STORY[1], 'Share this', STORY[2], STORY[0]].join('\n')
  const gone = (mode?: 'careful' | 'balanced' | 'eager'): number[] =>
    clean(text, { profile: PROFILE, ...(mode && { mode }) })
      .verdicts.filter(({ keep }) => !keep)
      .map(({ line }) => line)
  t.strictSame(gone('eager'), [2])
  t.strictSame(gone('balanced'), [])
  t.strictSame(gone('careful'), [])
  t.strictSame(gone(), [])
  t.end()
})

void t.test('the outlet decides whose learned lines count', (t) => {
  const learned = (host: string, key: string): NonNullable<Profile['fingerprints']>[number] => ({
    host,
    key,
    kind: 'nav',
    documents: 20,
    leadIn: false,
  })
  const profile: Profile = {
    ...PROFILE,
    fingerprints: [learned('courier.example', 'courier house'), learned('gazette.example', 'gazette house')],
  }
  const text = [...STORY, 'Courier House', 'Gazette House'].join('\n')
  t.equal(clean(text, { profile, host: 'courier.example' }).text, [...STORY, 'Gazette House'].join('\n'))
  t.equal(clean(text, { profile, host: 'gazette.example' }).text, [...STORY, 'Courier House'].join('\n'))
  t.equal(clean(text, { profile }).text, text)
  t.end()
})

void t.test('nothing told, the built-in profile cleans', (t) => {
  t.equal(clean([...STORY, 'Already a subscriber? Log in'].join('\n')).text, STORY.join('\n'))
  t.end()
})

void t.test('a text without boilerplate is handed back as it is', (t) => {
  for (const text of ['', '\n', '\ufeff\0\r', STORY.join('\n\n'), `${STORY.join('\r\n')}\r\n`]) {
    t.equal(clean(text).text, text)
    t.equal(clean(text).verdicts.length, text.split('\n').length)
  }
  t.end()
})

void t.test('a mode that there is not is refused', (t) => {
  const options = JSON.parse('{"mode": "bold"}') as { mode: 'eager' }
  t.throws(() => clean('', options), { name: 'ChaffError', code: 'CHAFF_OPTION' })
  t.end()
})

void t.test('a short paragraph after a prompt to log in stays', (t) => {
  const story = ['Mayor Ilse Brandt has resigned.', ...STORY].join('\n')
  t.equal(clean(`Already a subscriber? Sign in\n${story}`).text, story)
  t.end()
})

void t.test('a text of several windows has a verdict for each line, in order', (t) => {
  const text = Array.from({ length: 12_000 }, (_, i) => STORY[i % STORY.length]!).join('\n')
  const { text: cleaned, verdicts } = clean(text, { profile: PROFILE })
  t.equal(cleaned, text)
  t.ok(verdicts.every(({ line }, i) => line === i))
  t.equal(verdicts.length, 12_000)
  t.end()
})
