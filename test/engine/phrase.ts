import t from 'tap'
import { tokenise } from '../../lib/engine/normalise.js'
import { Phrase } from '../../lib/engine/phrase.js'
import { Vocabulary } from '../../lib/engine/vocabulary.js'
import { forSeeds, type Random } from '../support/random.js'
import { countedLine, lineOf } from '../support/tokens.js'

/** A phrase that is asked about tokens. */
function compile(source: string): { test: (tokens: readonly string[]) => boolean } {
  const vocabulary = new Vocabulary()
  const phrase = new Phrase(source, vocabulary)
  return { test: (tokens) => phrase.test(lineOf(vocabulary, tokens)) }
}

/** Which of the lines a phrase matches. */
function matched(source: string, lines: readonly string[]): string[] {
  const phrase = compile(source)
  return lines.filter((line) => phrase.test(tokenise(line)))
}

/** A construct: a phrase, lines that it matches, and near misses that it does not. */
interface Construct {
  readonly name: string
  readonly phrase: string
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

const CONSTRUCTS: readonly Construct[] = [
  {
    name: 'the example that the file opens with',
    phrase: '^ sign|signed up? for (our|the daily) newsletter* .. <email> $',
    hits: [
      'Sign up for our newsletter: desk@gazette.example',
      'Signed for the daily newsletters by post, desk@gazette.example.',
    ],
    misses: [
      'Please sign up for our newsletter: desk@gazette.example',
      'Sign up for our newsletter: desk@gazette.example, today',
      'Sign up for the newsletter: desk@gazette.example',
      'Sign up for our news: desk@gazette.example',
      'Sign up for our newsletter one two three desk@gazette.example',
      'Sign up for our newsletter',
    ],
  },
  {
    name: 'words in a row match wherever they stand, whatever the case, accents and punctuation',
    phrase: 'read more',
    hits: ['Read more', 'To READ, more', '«Réad» – more stories', 'read read more'],
    misses: ['Read', 'more read', 'read some more', 'reads more', ''],
  },
  {
    name: 'a word with an apostrophe or a hyphen is matched as its parts',
    phrase: 'you’ve e-mail',
    hits: ["You've e-mail", 'you ve e mail'],
    misses: ['youve email'],
  },
  {
    name: 'a bar gives a choice of words',
    phrase: 'log|sign in',
    hits: ['Log in', 'Sign in'],
    misses: ['in', 'log sign'],
  },
  {
    name: 'parentheses give a choice of word sequences',
    phrase: 'join (us|the night desk) today',
    hits: ['Join us today', 'Join the night desk today'],
    misses: ['Join today', 'Join the today', 'Join us the night desk today'],
  },
  {
    name: 'a star lets a word go on',
    phrase: 'subscri* now',
    hits: ['Subscribe now', 'Subscribers now', 'subscri now'],
    misses: ['Sub now', 'unsubscribe now'],
  },
  {
    name: 'of a word in parts the star lets the last go on',
    phrase: 'e-mail*',
    hits: ['e-mails', 'e mail'],
    misses: ['emails', 'ex mail'],
  },
  {
    name: 'a question mark makes a word optional',
    phrase: 'log in now? here',
    hits: ['Log in here', 'Log in now here'],
    misses: ['Log in now now here'],
  },
  {
    name: 'a question mark makes a choice optional, whole',
    phrase: 'log in (right now|today)? here',
    hits: ['Log in here', 'Log in right now here', 'Log in today here'],
    misses: ['Log in right here'],
  },
  {
    name: 'an underscore is any one word, class or amount',
    phrase: 'only _ left',
    hits: ['Only three left', 'Only 3 left', 'Only €3 left'],
    misses: ['Only left', 'Only three days left', 'Only: left'],
  },
  {
    name: 'an underscore stands inside a sequence too',
    phrase: 'ends (in _ days|soon)',
    hits: ['Ends in 5 days', 'Ends soon'],
    misses: ['Ends in days'],
  },
  {
    name: 'two dots are up to two words',
    phrase: 'log .. here',
    hits: ['Log here', 'Log in here', 'Log in right here'],
    misses: ['Log in right over here'],
  },
  {
    name: 'three dots are up to five words',
    phrase: 'log ... here',
    hits: ['Log here', 'Log one two three four five here'],
    misses: ['Log one two three four five six here'],
  },
  {
    name: 'a phrase may begin and end with a gap or an optional word',
    phrase: '^ please? .. log in now? .. $',
    hits: ['Log in', 'Please do just log in now or later', 'just log in'],
    misses: ['Please do not just log in', 'Log in now or later then'],
  },
  {
    name: 'a class is matched by what falls into it',
    phrase: '<number> of <price>',
    hits: ['7 of $9'],
    misses: ['$7 of 9', 'number of price'],
  },
  {
    name: 'the first word of the line is where ^ ties the phrase to',
    phrase: '^ advertisement',
    hits: ['Advertisement', '» Advertisement below'],
    misses: ['This advertisement', '5 advertisement'],
  },
  {
    name: 'the last word of the line is where $ ties the phrase to',
    phrase: 'advertisement $',
    hits: ['This advertisement', 'Advertisement!?', 'advertisement or advertisement'],
    misses: ['Advertisement below', 'Advertisement 5'],
  },
  {
    name: '^ and $ together take in the whole line',
    phrase: '^ (ad|sponsored) $',
    hits: ['Ad', '– sponsored –', '» AD «'],
    misses: ['Ad ad', 'sponsored by', ''],
  },
  {
    name: 'a mark that is asked for must stand there',
    phrase: '^ read more <:>',
    hits: ['Read more: the bridge', 'Read more »: the bridge'],
    misses: ['Read more', 'Read: more', 'Read more?'],
  },
  {
    name: 'a mark that is asked for at the end may be followed by others',
    phrase: 'account <?> $',
    hits: ['Have an account?', 'Have an account?!', 'Have an account!?'],
    misses: ['Have an account!', 'Have an account? Log in'],
  },
  {
    name: 'a mark can be optional, chosen, and first',
    phrase: '^ (<»>|<!>) read <:>? more',
    hits: ['» Read more', '! Read: more', '→ » Read more'],
    misses: ['Read more', '» Read some more'],
  },
  {
    name: 'a mark that is not asked for is not seen, even in a gap',
    phrase: 'sign .. here $',
    hits: ['Sign: here', 'Sign! one? two: here »', '? Sign here'],
    misses: ['Sign: one: two: three: here'],
  },
]

for (const { name, phrase, hits, misses } of CONSTRUCTS) {
  void t.test(`${name}: ${phrase}`, (t) => {
    t.strictSame(matched(phrase, hits), hits)
    t.strictSame(matched(phrase, misses), [])
    t.end()
  })
}

void t.test('spaces between and inside items do not matter', (t) => {
  const lines = ['Join the night desk', 'Join us', 'Join']
  t.strictSame(matched('  ^   join ( us | the  night desk )  ', lines), matched('^ join (us|the night desk)', lines))
  t.end()
})

void t.test('what a match cannot do without is told, for every item that must be there', (t) => {
  const vocabulary = new Vocabulary()
  const needs = (source: string): unknown => new Phrase(source, vocabulary).needs
  const words = (...tokens: string[]): number[] => tokens.map((token) => vocabulary.word(token))
  t.strictSame(needs('^ sign|signed up? for .. _ (our own|the _ daily) subscri* <email>? <:> $'), [
    [words('sign'), words('signed')],
    [words('for')],
    [words('our', 'own'), words('the', 'daily')],
    [[vocabulary.prefix('subscri')]],
    [words('<:>')],
  ])
  t.strictSame(
    needs('read (_|our own) more'),
    [[words('read')], [words('more')]],
    'a choice that any word can take asks for none',
  )
  t.end()
})

void t.test('a word and the beginning of words are two needs, though spelt alike', (t) => {
  const vocabulary = new Vocabulary()
  const [word, beginning, again] = new Phrase('more more* more', vocabulary).needs.flat(2)
  t.equal(word, vocabulary.word('more'))
  t.equal(beginning, vocabulary.prefix('more'))
  t.equal(again, word)
  t.not(word, beginning)
  t.end()
})

void t.test('a phrase that breaks the syntax says what was expected', (t) => {
  const word = 'expected at least one word that must be there'
  const pairs = 'expected parentheses in pairs and not nested'
  const broken: readonly (readonly [string, string])[] = [
    ['', word],
    ['^ $', word],
    ['read?', word],
    ['.. _ ...', word],
    ['(read|more)?', word],
    ['(_|read)', word],
    ['a (b', pairs],
    ['a b)', pairs],
    [')(', pairs],
    ['((a) b)', pairs],
    ['a ()', 'expected a word, got an empty choice'],
    ['a|', 'expected a word, got an empty choice'],
    ['(a| )', 'expected a word, got an empty choice'],
    ['read ^ more', 'expected a word or a class, got "^"'],
    ['read $ more', 'expected a word or a class, got "$"'],
    ['read *', 'expected a word or a class, got "*"'],
    ['read ?', 'expected a word or a class, got "?"'],
    ['read more:', 'expected a word or a class, got "more:"'],
    ['read ..? more', 'expected a word or a class, got ".."'],
    ['(read ..|more)', 'expected a word or a class, got ".."'],
    ['<emial> here', 'expected a word or a class, got "<emial>"'],
    ['<Email> here', 'expected a word or a class, got "<Email>"'],
  ]
  for (const [phrase, message] of broken) {
    t.throws(
      () => new Phrase(phrase, new Vocabulary()),
      { name: 'ChaffError', code: 'CHAFF_PHRASE', message: `phrase ${JSON.stringify(phrase)}: ${message}` },
      phrase,
    )
  }
  t.end()
})

/** An item of a phrase, and the same as a regular expression over tokens that each end in a space. */
type Item = readonly [phrase: string, pattern: string]

const MARK = '(?:<[:!]> )'
const ANY = `(?!${MARK})\\S+ `
const WORDS: readonly Item[] = [
  ['a', 'a '],
  ['b', 'b '],
  ['a*', 'a\\S* '],
  ['<number>', '<number> '],
  ['a b', `a ${MARK}*b `],
  ['<:>', '<:> '],
]
const GAPS: readonly Item[] = [
  ['_', ANY],
  ['..', `(?:${ANY}${MARK}*){0,2}`],
  ['...', `(?:${ANY}${MARK}*){0,5}`],
]

function randomItem(random: Random): Item {
  if (random.oneIn(3)) return random.pick(GAPS)
  const choices = random.many(1, 3, () => random.pick(WORDS))
  const optional = random.oneIn(3)
  return [
    `(${choices.map(([phrase]) => phrase).join('|')})${optional ? '?' : ''}`,
    `(?:${choices.map(([, pattern]) => pattern).join('|')})${optional ? '?' : ''}`,
  ]
}

void t.test('a phrase matches just what a regular expression of the same meaning matches', (t) => {
  const differences: unknown[] = []
  let hits = 0
  forSeeds(2000, (random, seed) => {
    const items = [
      ...random.many(0, 3, () => randomItem(random)),
      random.pick(WORDS),
      ...random.many(0, 2, () => randomItem(random)),
    ]
    const [start, end] = [random.oneIn(3), random.oneIn(3)]
    const source = [
      start ? '^' : '',
      ...items.map(([phrase]) => (phrase === 'a b' ? '(a b)' : phrase)),
      end ? '$' : '',
    ].join(' ')
    const pattern = items.map(([, pattern]) => pattern).join(`${MARK}*`)
    const expression = new RegExp(`${start ? `^${MARK}*` : '(?:^|(?<= ))'}${pattern}${end ? `${MARK}*$` : ''}`, 'u')
    const phrase = compile(source)
    for (const tokens of random.many(5, 5, () =>
      random.many(0, 9, () => random.pick(['a', 'b', 'ab', '<number>', '<:>', '<!>'])),
    )) {
      const expected = expression.test(tokens.map((token) => `${token} `).join(''))
      if (expected) hits++
      if (phrase.test(tokens) !== expected) differences.push({ seed, source, line: tokens.join(' '), expected })
    }
  })
  t.strictSame(differences, [])
  t.ok(hits > 1000 && hits < 9000, 'both outcomes were met often')
  t.end()
})

void t.test('no token of a line is read twice, however many ways there are to match it', (t) => {
  const optional = 'a? '.repeat(40)
  const gaps = '... a|b .. a* (a|a a)? _ '.repeat(8)
  const sources = [`^ ${optional} b $`, `${optional} b`, `${gaps} b`, `^ ${gaps} ... b $`, 'a* ... ... ... ... b']
  for (const source of sources) {
    const vocabulary = new Vocabulary()
    const phrase = new Phrase(source, vocabulary)
    const counted = countedLine(
      vocabulary,
      Array.from({ length: 20_000 }, () => 'a'),
    )
    t.notOk(phrase.test(counted.line), source)
    // A position of the phrase reads a token once.
    const positions = source.split(' ').length * 10
    t.ok(counted.reads > 0 && counted.reads <= 20_000 * positions, `${source}: ${String(counted.reads)} reads`)
  }
  t.end()
})

void t.test('a phrase holds no state from one line to the next', (t) => {
  const phrase = compile('read .. more')
  t.strictSame(
    ['read', 'more', 'read it more', 'more'].map((line) => phrase.test(tokenise(line))),
    [false, false, true, false],
  )
  t.end()
})

void t.test('an anchor that is written against a word is refused, not lost', (t) => {
  for (const source of ['^sign up', 'sign up$', '^ sign (up$|in)']) {
    t.throws(() => new Phrase(source, new Vocabulary()), { code: 'CHAFF_PHRASE', message: /to stand apart/u }, source)
  }
  t.end()
})
