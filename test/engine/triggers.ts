import t from 'tap'
import { readTokens } from '../../lib/engine/normalise.js'
import { Tokens } from '../../lib/engine/tokens.js'
import { type Triggered, triggerOf, Triggers } from '../../lib/engine/triggers.js'

/** Which of some phrases a line of so many words triggers, each once. */
function triggered(phrases: readonly Triggered[], line: string, words: number): string[] {
  const found: Triggered[] = []
  new Triggers(phrases).find(Tokens.of(line.split(' ')), words, found)
  return phrases.filter((one) => found.includes(one)).map(({ phrase }) => phrase)
}

void t.test('the rarest word that a phrase needs triggers it, or of a choice the rarest of each', (t) => {
  const max = 25
  const phrases = ['have|need an account', 'the (read our newsletter|your inbox)', 'subscri* to me', '<url> <:>'].map(
    (phrase) => ({ phrase, max }),
  )
  const [account, choice, beginning, address] = phrases.map(({ phrase }) => phrase)
  t.strictSame(triggered(phrases, 'an account', 2), [account])
  t.strictSame(triggered(phrases, 'have need an', 3), [])
  t.strictSame(triggered(phrases, 'a newsletter', 2), [choice])
  t.strictSame(triggered(phrases, 'inbox', 1), [choice])
  t.strictSame(triggered(phrases, 'the read our your', 4), [])
  t.strictSame(triggered(phrases, 'subscribers', 1), [beginning])
  t.strictSame(triggered(phrases, '<url> account', 2), [account, address])
  t.strictSame(triggered(phrases, '<:>', 1), [])
  t.end()
})

void t.test('a line that is too long for a phrase does not trigger it', (t) => {
  const phrases = [
    { phrase: 'account', max: 3 },
    { phrase: 'account now', max: 400 },
    { phrase: 'inboxes', max: 5 },
    { phrase: 'subscri*', max: 4 },
  ]
  const line = 'account subscribers inboxes'
  t.strictSame(triggered(phrases, line, 3), ['account', 'account now', 'inboxes', 'subscri*'])
  t.strictSame(triggered(phrases, line, 5), ['account now', 'inboxes'])
  t.strictSame(triggered(phrases, line, 400), ['account now'])
  t.strictSame(triggered(phrases, line, 401), [])
  t.end()
})

void t.test('a phrase tied to the first word waits for that, where it is rare enough in a language', (t) => {
  const max = 25
  const phrases = [
    '^ see|read also',
    '^ (follow us|like us) on',
    '^ sub* now',
    '^ <:> more',
    '^ (and)? see hens',
    '^ _ hens now',
    '^ e-mail us',
    '^ the newsletter',
    '^ mill',
  ].map((phrase) => ({ phrase, max }))
  const [also, follow, beginning, mark, missing, any, mail, rare, only] = phrases.map(({ phrase }) => phrase)
  t.strictSame(triggered(phrases, 'see it', 2), [also])
  t.strictSame(triggered(phrases, '<?> <»> read it', 3), [also], 'punctuation may come before it')
  t.strictSame(triggered(phrases, 'they see it also', 4), [])
  t.strictSame(triggered(phrases, 'like this', 2), [follow])
  t.strictSame(triggered(phrases, 'subscribers', 1), [beginning])
  t.strictSame(triggered(phrases, 'all subscribers', 2), [])
  t.strictSame(triggered(phrases, '<:> it', 2), [mark])
  t.strictSame(triggered(phrases, 'it <:>', 2), [])
  t.strictSame(triggered(phrases, 'two hens', 2), [missing, any], 'what may be left out is not waited for')
  t.strictSame(triggered(phrases, 'e x', 2), [mail])
  t.strictSame(triggered(phrases, 'a newsletter', 2), [rare], 'a rare word is better')
  t.strictSame(triggered(phrases, 'mill', 1), [only])
  t.strictSame(triggered(phrases, '<?>', 0), [])
  t.end()
})

void t.test('what only words of other scripts trigger is triggered by these, whatever lines came before', (t) => {
  const max = 25
  const phrases = [
    'подписк* на',
    '^ читайте|смотрите также',
    'telegram|телеграм',
    'ニュース',
    'खबरें',
    'اشترك',
    // The sign for kelvin is a small k, in lower case.
    '\u212aelvin',
    '\u212a',
    'newsletter',
    'sns로|share',
  ].map((phrase) => ({ phrase, max }))
  const [subscription, also, either, news, stories, subscribe, kelvin, sign, newsletter, share] = phrases.map(
    ({ phrase }) => phrase,
  )
  const triggers = new Triggers<Triggered>(phrases)
  const tokens = new Tokens()
  const found = (line: string): string[] => {
    const all: Triggered[] = []
    readTokens(line, tokens)
    triggers.find(tokens, tokens.countWords(), all)
    return phrases.filter((one) => all.includes(one)).map(({ phrase }) => phrase)
  }
  t.strictSame(found('Telegram, 3 kelvin: the newsletter'), [either, kelvin, newsletter])
  t.strictSame(found('Ça va, Łódź'), [])
  t.strictSame(found('k'), [sign])
  t.strictSame(found('share'), [share])
  t.strictSame(found('sns'), [])
  t.strictSame(found('подписка'), [subscription])
  t.strictSame(found('Читайте'), [also])
  t.strictSame(found('не читайте'), [])
  t.strictSame(found('the ТЕЛЕГРАМ'), [either])
  t.strictSame(found('“ニュース”'), [news])
  t.strictSame(found('a खबरें b'), [stories])
  t.strictSame(found('اشترك'), [subscribe])
  t.strictSame(found('telegram'), [either])
  t.strictSame(found('SNS로'), [share])
  t.end()
})

void t.test('a trigger is told in words, once each, as they are in tokens', (t) => {
  t.equal(triggerOf('the (read our newsletter|your inbox|a newsletter)'), 'newsletter|inbox')
  t.equal(triggerOf('to e-mail*|Abonnés us'), 'mail*|abonnes')
  t.equal(triggerOf('^ see|read|see also'), '^see|read')
  t.equal(triggerOf('<url> <:>'), '<url>')
  t.equal(triggerOf('подписк* telegram'), 'подписк*')
  t.equal(triggerOf('sns로'), '로')
  t.end()
})

void t.test('a trigger that is known is not found out', (t) => {
  const max = 25
  const phrases = [
    { phrase: 'see the newsletter', max, trigger: 'see|look*' },
    { phrase: 'the hens', max, trigger: '^the' },
    { phrase: 'telegram', max, trigger: 'телеграм|telegram' },
  ]
  t.strictSame(triggered(phrases, 'looking at the newsletter', 4), ['see the newsletter'])
  t.strictSame(triggered(phrases, 'a newsletter the hens', 4), [])
  t.strictSame(triggered(phrases, 'the telegram', 2), ['the hens', 'telegram'])
  t.strictSame(triggered(phrases, 'Телеграм'.toLowerCase(), 1), ['telegram'])
  t.end()
})
