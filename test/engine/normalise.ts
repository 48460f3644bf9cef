import t from 'tap'
import { tokenise } from '../../lib/engine/normalise.js'
import { TOKEN_CLASSES, TOKEN_MARKS } from '../../lib/engine/tokens.js'
import { VISIBLE_MARKS } from '../../lib/engine/characters.js'
import { forSeeds, type Random } from '../support/random.js'
import { stringsGivenTo } from '../support/spy.js'

/** Texts, each with its tokens, joined by spaces. */
type Examples = readonly (readonly [string, string])[]

/** The same texts with the tokens that they really have. */
function tokenised(examples: Examples): Examples {
  return examples.map(([text]) => [text, tokenise(text).join(' ')])
}

void t.test('the example that the file opens with holds', (t) => {
  t.equal(
    tokenise('You’ve read 3 of {{limit}} stories: e-mail desk@example.com »').join(' '),
    'you ve read <number> of <mark> stories <:> e mail <email> <»>',
  )
  t.end()
})

void t.test('text becomes words in lower case, without accents and punctuation', (t) => {
  const examples: Examples = [
    ['', ''],
    [' \t\r\n', ''],
    ['Subscribe NOW', 'subscribe now'],
    ['"Read," she said; (twice).', 'read she said twice'],
    ['Größe, Café / naïve', 'grosse cafe naive'],
    ['ÉDITION ABONNÉS', 'edition abonnes'],
    ['You’ve read', 'you ve read'],
    ["You've read", 'you ve read'],
    ['e-mail_address', 'e mail address'],
    ['co\u00adopera\u200btion', 'cooperation'],
    ['\u0301stray accent', 'stray accent'],
    ['📧 Sign up', 'sign up'],
    ['\ud83d half an emoji', 'half an emoji'],
    ['nul\0byte', 'nul byte'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('scripts without spaces give a token for each character, Korean for each syllable', (t) => {
  const examples: Examples = [
    ['更多新闻', '更 多 新 闻'],
    ['つぎを読む2分', 'つ き を 読 む <number> 分'],
    // The mark of a long vowel is one, the marks above are none.
    ['スーパー', 'ス ー ハ ー'],
    ['구독을 ABC로', '구 독 을 abc 로'],
    // It stands for a character beyond the basic plane.
    ['\ufa6c', '\u{242ee}'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('numbers are one token, whatever groups their digits', (t) => {
  const examples: Examples = [
    ['7', '<number>'],
    ['1,234.50', '<number>'],
    ['1.5', '<number>'],
    ['5\u200b minutes', '<number> minutes'],
    ['1\ufe0f\u20e3 Sign up', '<number> sign up'],
    ["1'000 and 1’000", '<number> and <number>'],
    ['1\u202f000 or 1\u00a0000', '<number> or <number>'],
    ['٣ of ५', '<number> of <number>'],
    ['pages 3-4.', 'pages <number> <number>'],
    ['in 2019, 40 left.', 'in <number> <number> left'],
    ['1, 2, 3', '<number> <number> <number>'],
    ['3D 5G 21st', '3d 5g 21st'],
    ['covid19', 'covid19'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('an amount of money is one token, wherever the currency stands', (t) => {
  const examples: Examples = [
    ['$9.99/month', '<price> month'],
    ['₹2,700', '<price>'],
    ['only € 5', 'only <price>'],
    ['5 €', '<price>'],
    ['5€ a week', '<price> a week'],
    ['US$5 or A$ 6', '<price> or <price>'],
    ['EUR 5', '<price>'],
    ['5 euros', '<price>'],
    ['kr 49', '<price>'],
    ['49 Kč', '<price>'],
    ['R$5', '<price>'],
    ['XY$5', 'xy <price>'],
    ['is a $5 plan', 'is a <price> plan'],
    ['$5\ufeff', '<price>'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('what only looks like an amount of money is none', (t) => {
  const examples: Examples = [
    ['$', ''],
    ['$ign up', 'ign up'],
    ['$ off for 5 days', 'off for <number> days'],
    ['$? 5', '<?> <number>'],
    ['a 5', 'a <number>'],
    ['us 5', 'us <number>'],
    ['euros and 5', 'euros and <number>'],
    ['5 of the pounds', '<number> of the pounds'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('a web address is one token', (t) => {
  const examples: Examples = [
    ['https://gazette.example/a?b=c#d', '<url>'],
    ['see (https://gazette.example).', 'see <url>'],
    ['HTTP://GAZETTE.EXAMPLE now', '<url> now'],
    ['www.gazette.com', '<url>'],
    ['gazette.com/letters today', '<url> today'],
    ['Visit gazette.com.', 'visit <url>'],
    ['9.org', '<url>'],
    ['gazette.com\u200b', '<url>'],
    ['the “gazette.net” site', 'the <url> site'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('what only looks like a web address is words', (t) => {
  const examples: Examples = [
    ['.com boom', 'com boom'],
    ['?.com', '<?> com'],
    ['com', 'com'],
    ['a com b', 'a com b'],
    ['gazette.community', 'gazette community'],
    ['gazette.com-based', 'gazette com based'],
    ['end.The next', 'end the next'],
    ['note: // here', 'note <:> here'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('mail addresses and handles are one token each', (t) => {
  const examples: Examples = [
    ['desk@gazette.example', '<email>'],
    ['a@b.c', '<email>'],
    ['请写信至desk@gazette.example联系我们', '请 写 信 至 <email> 联 系 我 们'],
    ['(Desk.Two@news.gazette.example).', '<email>'],
    ['write to:desk@gazette.example!', 'write <email>'],
    ['@gazette', '<handle>'],
    ['by .@gazette_desk,', 'by <handle>'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('an @ that stands for no address is punctuation', (t) => {
  const examples: Examples = [
    ['a @ b', 'a b'],
    ['desk@gazette', 'desk gazette'],
    ['desk@.', 'desk'],
    ['@', ''],
    ['@@gazette', 'gazette'],
    ['desk@one@two', 'desk one two'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('template marks that were never filled in are one token each', (t) => {
  const examples: Examples = [
    ['{{ user.name }} left', '<mark> left'],
    ['{% if paid %} yes', '<mark> yes'],
    ['<%= count %> left', '<mark> left'],
    ['${price} a week', '<mark> a week'],
    ['%%site_name%% news', '<mark> news'],
    ['[[Widget]] here', '<mark> here'],
    ['{free_limit} stories', '<mark> stories'],
    ['[caption id="9"] A bridge [/caption]', '<mark> a bridge caption'],
    ['[gallery_two]', '<mark>'],
    ['{{a}}b', '<mark> b'],
    ['{a_b}c', '<mark> c'],
    ['[a_b]c', '<mark> c'],
    [`{{${'x'.repeat(116)}}}`, '<mark>'],
    [`{{${'x'.repeat(110)}}} y`, '<mark> y'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('brackets that hold no template mark are punctuation', (t) => {
  const examples: Examples = [
    ['{{}} a', 'a'],
    ['%a_b] <a=b] c', 'a b a b c'],
    [`{{${'x'.repeat(117)}}}`, 'x'.repeat(117)],
    ['{{ never closed', 'never closed'],
    ['a {word} b', 'a word b'],
    ['[sic] and []', 'sic and'],
    ['[She] said [two words]', 'she said two words'],
    ['100%% of 5% <b', '<number> of <number> b'],
    ['${ open', 'open'],
    [`{{${'x'.repeat(130)}}} y`, `${'x'.repeat(130)} y`],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('of a Markdown link the words stay and the target goes', (t) => {
  const examples: Examples = [
    ['[Log in](https://gazette.example/login) first', 'log in first'],
    ['[a](x)[b](y)', 'a b'],
    ['[a](x)@gazette', 'a <handle>'],
    ['[write](mailto:desk@gazette.example)', 'write'],
    ['a](b', 'a b'],
    ['a](b c)', 'a b c'],
    ['a](b ](c', 'a b c'],
    ['a] (b)', 'a b'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})

void t.test('the punctuation that rules ask for stays visible', (t) => {
  const examples: Examples = [
    ['Read more: really?!', 'read more <:> really <?> <!>'],
    ['分享：真的？！', '分 享 <:> 真 的 <?> <!>'],
    ['هل هو مفتوح؟', 'هل هو مفتوح <?>'],
    ['More » news → here', 'more <»> news <»> here'],
    ['Kittering | Log in – here — now', 'kittering <:> log in <:> here <:> now'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.strictSame(new Set(VISIBLE_MARKS.values()), new Set(TOKEN_MARKS), 'each mark has a character that makes it')
  t.end()
})

/** Pieces of every construct, whole and broken. */
const PIECES = (
  '@ ]( ) {{ }} {% %} ${ } %% [[ ]] [ ] <% :// : // .com . a É ß 9 1, $ € eur us _ = " \' ’ ? ! » \t \u00a0 \u0301 \u200b 更 ' +
  '\ud83d 😀 \0 \ufeff word [x_y] a@b.c http://x'
).split(/ /u)

function hostileText(random: Random): string {
  return random.many(0, 40, () => (random.oneIn(4) ? ' ' : random.pick(PIECES))).join('')
}

void t.test('whatever the text, a token is a class, a mark, or a word in lower case', (t) => {
  const folded = new Set([...TOKEN_CLASSES, ...TOKEN_MARKS])
  const strange: unknown[] = []
  forSeeds(3000, (random, seed) => {
    const text = hostileText(random)
    for (const token of tokenise(text)) {
      const word = /^[\p{L}\p{N}]+$/u.test(token) && token === token.toLowerCase()
      if (!folded.has(token) && !word) strange.push({ seed, text, token })
    }
  })
  t.strictSame(strange, [])
  t.end()
})

void t.test('a word is its own token: tokenising words again changes nothing', (t) => {
  const changed: unknown[] = []
  forSeeds(1000, (random, seed) => {
    const words = tokenise(hostileText(random)).filter((token) => !token.startsWith('<') && !/^\p{Nd}+$/u.test(token))
    const again = tokenise(words.join(' '))
    if (again.join(' ') !== words.join(' ')) changed.push({ seed, words, again })
  })
  t.strictSame(changed, [])
  t.end()
})

const WORDS =
  'Abonnieren straße ÉDITION déjà Łódź Über más €5 5 EUR {x_y} you’ve desk@gazette.example Gazette.com [a](b) : ? »'

void t.test('tokens do not depend on case', (t) => {
  forSeeds(200, (random, seed) => {
    const text = random.many(1, 12, () => random.pick(WORDS.split(' '))).join(' ')
    t.strictSame(tokenise(text.toUpperCase()), tokenise(text.toLowerCase()), `${seed}: ${text}`)
  })
  t.end()
})

void t.test('tokens do not depend on accents, nor on how they are written', (t) => {
  const accents = '\u0300\u0301\u0302\u0303\u0308\u030a\u030c\u0327'
  forSeeds(200, (random, seed) => {
    const plain = random.many(1, 60, () => random.pick(Array.from('aeioucnszEUR    ,?'))).join('')
    const accented = plain.replace(
      /[a-z]/giu,
      (letter) => letter + random.many(0, 2, () => random.pick(Array.from(accents))).join(''),
    )
    t.strictSame(tokenise(accented), tokenise(plain), `${seed}, decomposed: ${plain}`)
    t.strictSame(tokenise(accented.normalize('NFC')), tokenise(plain), `${seed}, composed: ${plain}`)
  })
  t.end()
})

void t.test('200,000 characters of anything are read to the end', (t) => {
  const length = 200_000
  const fill = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  const repeated: readonly (readonly [string, number])[] = [
    ['@', 0],
    ['](', 0],
    ['{', 0],
    ['{{', 0],
    ['[', 0],
    ['%', 0],
    ['${', 0],
    ['$', 0],
    ['<%', 0],
    ['7', 1],
    ['7,', 1],
    ['a', 1],
    ['é', 1],
    ['://', 1],
    ['a@', length / 2],
    ['[a ', Math.ceil(length / 3)],
    ['.com', 1],
    ['更', length],
    ['a ', length / 2],
    ['?', length],
    ['[a](b)', Math.ceil(length / 6)],
    ['{{a}} ', Math.floor(length / 6)],
  ]
  for (const [piece, tokens] of repeated) t.equal(tokenise(fill(piece)).length, tokens, `${piece}${piece}…`)
  for (const piece of PIECES) t.ok(tokenise(fill(piece)).length <= length, `${JSON.stringify(piece)} over and over`)
  forSeeds(5, (random, seed) => {
    const text = fill(hostileText(random) + hostileText(random))
    t.ok(tokenise(text).length <= length, seed)
  })
  t.end()
})

void t.test('links and @ by turns are read once, not once for each', (t) => {
  const text = '](a)@'.repeat(4000)
  const searched = stringsGivenTo('includes', () => tokenise(text)).reduce((sum, { length }) => sum + length, 0)
  t.ok(searched <= 20 * text.length, `searched ${String(searched)} characters of ${String(text.length)}`)
  t.end()
})

void t.test('a heap of accents is not handed to Unicode normalisation, which sorts it in quadratic time', (t) => {
  const handed = stringsGivenTo('normalize', () => tokenise(`ßé${'\u0301\u0316'.repeat(5000)}`))
  t.not(handed.length, 0, 'the letters themselves are')
  t.ok(Math.max(...handed.map((text) => text.length)) <= 1000)
  t.end()
})

void t.test('a straight apostrophe and a curly one are the same', (t) => {
  for (const text of ["gazette.com's readers", "you've read 1'000 stories", "'quoted'", "l'abonné"]) {
    t.strictSame(tokenise(text.replaceAll("'", '’')), tokenise(text), text)
  }
  t.end()
})

void t.test('composed and decomposed kana give the same tokens', (t) => {
  t.strictSame(tokenise('がぎ'.normalize('NFD')), tokenise('がぎ'.normalize('NFC')))
  t.end()
})

void t.test('a currency sign belongs to the number that it stands against', (t) => {
  const examples: Examples = [
    ['In 2019 $5 was a lot', 'in <number> <price> was a lot'],
    ['5 € a month', '<price> a month'],
    ['€ 8,50 per maand', '<price> per maand'],
  ]
  t.strictSame(tokenised(examples), examples)
  t.end()
})
