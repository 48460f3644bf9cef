import t from 'tap'
import {
  classAt,
  CURRENCY,
  DIGIT,
  foldWord,
  IDEOGRAPH,
  JOINED,
  LETTER,
  OTHER,
  SPACE,
  VISIBLE,
  VISIBLE_MARKS,
} from '../../lib/engine/characters.js'

const BASIC_PLANE = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

void t.test('each character falls into the class that tokens are cut by', (t) => {
  const examples: readonly (readonly [string, string, number])[] = [
    ['letters of every alphabet', 'aZéßøжΩשعनี้ªⅣ²'.replace(/[^\p{L}\p{N}]|\p{Script=Thai}/gu, ''), LETTER],
    ['digits of every script', '09٣९５', DIGIT],
    ['scripts without spaces', '新闻ニュースｰきのうไทย구독', IDEOGRAPH],
    ['signs of money', '$€£¥₹₺', CURRENCY],
    ['punctuation that rules ask for', ':：|—–?？!！»›>→►▶➔➜➤', VISIBLE],
    ['spaces and ends of lines', ' \t\n\r\u00a0\u202f\u3000', SPACE],
    ['combining and invisible characters', '\u0301\u0327\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f', JOINED],
    ['everything else', '.,;-"“”\'’()[]{}<@#%*/\\~`+=©•\0', OTHER],
  ]
  for (const [name, characters, expected] of examples) {
    const strays = Array.from(characters).filter((character) => classAt(character, 0) !== expected)
    t.strictSame(strays, [], name)
  }
  t.end()
})

void t.test('no two classes are one', (t) => {
  t.equal(new Set([OTHER, LETTER, DIGIT, IDEOGRAPH, CURRENCY, VISIBLE, SPACE, JOINED]).size, 8)
  t.end()
})

void t.test('a character has the same class wherever it stands and however often it is asked for', (t) => {
  const text = 'é5 »'
  t.strictSame(
    [0, 1, 2, 3, 3, 2, 1, 0].map((i) => classAt(text, i)),
    [LETTER, DIGIT, SPACE, VISIBLE, VISIBLE, SPACE, DIGIT, LETTER],
  )
  t.end()
})

void t.test('halves of surrogate pairs and the place after the end belong to no word', (t) => {
  t.equal(classAt('😀', 0), OTHER)
  t.equal(classAt('😀', 1), OTHER)
  t.equal(classAt('\ud83d', 0), OTHER, 'a half alone')
  t.equal(classAt('abc', 3), OTHER, 'after the end')
  t.end()
})

void t.test('every mark that has a token is seen as one', (t) => {
  const unseen = [...VISIBLE_MARKS.keys()].filter((mark) => mark.length !== 1 || classAt(mark, 0) !== VISIBLE)
  t.strictSame(unseen, [])
  const tokenless = BASIC_PLANE.filter(
    (character) => classAt(character, 0) === VISIBLE && !VISIBLE_MARKS.has(character),
  )
  t.strictSame(tokenless, [])
  t.end()
})

void t.test('a word loses its accents', (t) => {
  const words: readonly (readonly [string, string])[] = [
    ['gazette', 'gazette'],
    ['régulièrement', 'regulierement'],
    ['über', 'uber'],
    ['niño', 'nino'],
    ['žluťoučký', 'zlutoucky'],
    ['straße', 'strasse'],
    ['cœur', 'coeur'],
    ['præmie', 'praemie'],
    ['kjøp', 'kjop'],
    ['łódź', 'lodz'],
    ['đak', 'dak'],
    ['það', 'thad'],
    ['yazı', 'yazi'],
    ['журнал', 'журнал'],
    ['й', 'и'],
    ['구독', '구독'],
  ]
  for (const [word, folded] of words) {
    t.equal(foldWord(word), folded, word)
    t.equal(foldWord(word.normalize('NFD')), folded, `${word}, decomposed`)
  }
  t.end()
})

void t.test('a word loses its invisible characters', (t) => {
  t.equal(foldWord('sub\u00adscribe\u200b'), 'subscribe')
  t.end()
})

void t.test('what is folded stays as it is when it is folded again, and no letter folds to nothing', (t) => {
  const letters = BASIC_PLANE.filter((character) => classAt(character, 0) === LETTER)
  t.ok(letters.length > 5000, 'letters were looked at')
  t.strictSame(
    letters.filter((letter) => foldWord(foldWord(letter)) !== foldWord(letter)),
    [],
  )
  t.strictSame(
    letters.filter((letter) => foldWord(letter) === ''),
    [],
  )
  t.end()
})
