import t from 'tap'
import { endsSentence, isBlank, joinParagraphs } from '../../lib/engine/paragraphs.js'
import { forSeeds, type Random } from '../support/random.js'

/** The texts of the paragraphs that lines are joined to. */
function texts(lines: readonly string[], standsAlone?: (line: string) => boolean): string[] {
  return joinParagraphs(lines, standsAlone).map(({ text }) => text)
}

void t.test('a text is blank when there is nothing to read in it', (t) => {
  const blank = ['', ' ', '\t\r', '\u00a0\u3000', '\u200b', '\ufeff', ' \u200b \ufeff\r']
  const readable = ['a', ' . ', '\u200ba', '0', '—']
  t.strictSame([...blank, ...readable].filter(isBlank), blank)
  t.end()
})

void t.test('a sentence ends in its mark, whatever closes after it', (t) => {
  const ended = [
    'The bridge is open.',
    'Is it open?',
    'It is open!',
    'And then…',
    '桥已开通。',
    'वह खुला है।',
    'هل هو مفتوح؟',
    '“It is open.”',
    "'It is open.'",
    'It is open. »',
    '(It is open.) ',
    '**It is open.**',
    '[_It is open!_]',
    '„Sie ist offen.“',
    '「橋は開通した。」',
    '他说：“桥已开通。”',
    '（記事は終わり。）',
    '《桥》！',
    'पुल खुल गया॥',
    'پل کھل گیا۔',
  ]
  const open = [
    'He said. “',
    'The bridge is',
    'The bridge:',
    'The bridge,',
    'Open. The bridge',
    '1.5 km',
    '',
    '   ',
    '”',
    '「橋」',
    '桥，',
  ]
  t.strictSame([...ended, ...open].filter(endsSentence), ended)
  t.end()
})

void t.test('lines that each hold a paragraph stay apart, and blank ones belong to none', (t) => {
  const lines = [
    '',
    'The bridge opened on Monday.',
    '  ',
    '\tIt had been closed. \r',
    'Share this',
    '\u200b',
    'Kittering Courier',
    '',
  ]
  t.strictSame(joinParagraphs(lines), [
    { first: 1, last: 1, text: 'The bridge opened on Monday.' },
    { first: 3, last: 3, text: 'It had been closed.' },
    { first: 4, last: 4, text: 'Share this' },
    { first: 6, last: 6, text: 'Kittering Courier' },
  ])
  t.end()
})

void t.test('a text without lines, or of blank ones, has no paragraphs', (t) => {
  t.strictSame(joinParagraphs([]), [])
  t.strictSame(joinParagraphs(['', ' ', '\r']), [])
  t.end()
})

void t.test('a line break at a link is joined', (t) => {
  t.strictSame(joinParagraphs(['He told the', 'Kittering Courier', 'on Friday that it would open.', 'It did.']), [
    { first: 0, last: 2, text: 'He told the Kittering Courier on Friday that it would open.' },
    { first: 3, last: 3, text: 'It did.' },
  ])
  const joined: readonly (readonly [string, string])[] = [
    ['The mayor', 'said so.'],
    ['The mayor', ', who had waited, said so.'],
    ['“We waited', '” she said.'],
    ['The mayor', '(he is new)'.slice(9)],
    ['It was closed,', 'Kittering said.'],
    ['She works for', 'Kittering Courier'],
    ['Er sprach mit der', 'Kittering Courier'],
    ['Il l’a dit au', 'Courrier de Kittering'],
    ['Lo dijo a El', 'Correo de Kittering'],
    ['Ze zei het tegen het', 'Dagblad van Kittering'],
    ['De brug is geopend door', 'Burgemeester Kittering'],
    ['Hij las het in de krant van', 'Kittering'],
    ['Mówił o tym w rozmowie przez', 'Kurier Lipowski'],
    ['Он рассказал об этом в', '«Вестнике Липовска»'],
    ['Bunu Akçapınar Postası ve', 'Kıyı Gazetesi'],
    ['قال ذلك في', 'صحيفة المرفأ'],
    ['उन्होंने यह बात नदीपुर के', 'अख़बार से कही'],
    ['नदीपुर के पुल', 'को खोला गया'],
    ['को', 'कल खोला गया'],
    ['市长对', '，桥已开通'],
    ['桥梁昨日开通，', '《渡口晚报》报道'],
    ['橋は昨日、', '渡し場新聞'],
    ['وقال العمدة،', 'صحيفة المرفأ'],
  ]
  for (const pair of joined) t.strictSame(texts(pair), [pair.join(' ')], pair.join(' / '))
  t.end()
})

void t.test('lines that only look as if they went on stay apart', (t) => {
  const apart: readonly (readonly [string, string])[] = [
    ['It was closed.', 'and then it was not.'],
    ['Read more:', 'the bridge of Kittering'],
    ['Our aims', '- to inform'],
    ['Our aims', '• to inform'],
    ['Our aims', '1. to inform'],
    ['Our aims', '2) to inform'],
    ['Our aims', '> to inform'],
    ['The mayor', 'Kittering said so.'],
    ['The', 'Kittering Courier'],
    ['Kittering and the', ''],
    ['A bridge for 12', 'Kittering Courier'],
    ['She works for (the)', 'Kittering Courier'],
    ['She works for 20 %', 'Kittering Courier'],
    ['The bridge', '12 years on'],
    ['相关阅读：', '，桥'],
    ['市长说桥已开通', '桥梁昨日开通'],
    ['اقرأ أيضا', 'صحيفة المرفأ'],
    ['Подписывайтесь на', 'Вестник Липовска'],
    ['Write to Ada at ada@ostrel.com', 'Kittering Courier'],
    ['See the plan at plan.ostrel.en', 'Kittering Courier'],
    ['Desks for early check-in', 'Kittering Courier'],
    ['She left by the back door', 'Kittering Courier'],
    ['Two men and a van', 'Kittering Courier'],
  ]
  for (const pair of apart) {
    t.strictSame(
      texts(pair),
      pair.filter((line) => line !== ''),
      pair.join(' / '),
    )
  }
  t.end()
})

void t.test('a line that stands alone is joined to neither side', (t) => {
  const lines = ['He told the', 'advertisement', 'paper on Friday', 'of the plan.']
  t.strictSame(
    texts(lines, (line) => line === 'advertisement'),
    ['He told the', 'advertisement', 'paper on Friday of the plan.'],
  )
  t.strictSame(texts(lines), ['He told the advertisement paper on Friday of the plan.'])
  t.end()
})

/** Six lines filled to 60 characters, in the middle of which capitals begin lines, and two short ones. */
const WRAPPED = [
  'The council of Kittering decided on Monday evening that the',
  'Old Bridge, which has been closed to all traffic since last',
  'March, will open again before the end of the summer. Mayor',
  'Ilse Brandt said that the works had cost more than planned',
  'Because the piers had to be made anew. The engineers of the',
  'Riverside Company will report in the autumn.',
  'Nobody spoke against it.',
  'Trains go on as before.',
]

void t.test('hard-wrapped lines are joined to the paragraph that was wrapped', (t) => {
  t.strictSame(texts(WRAPPED), [WRAPPED.slice(0, 6).join(' '), 'Nobody spoke against it.', 'Trains go on as before.'])
  t.end()
})

void t.test('what was left of a wider line, when a text was wrapped a second time, is joined; a list is not', (t) => {
  const twice = [
    'The works are to begin in April, when the river is low and',
    'the barges',
    'can pass below the arches.',
  ]
  t.strictSame(texts([...WRAPPED, '', ...twice]).at(-1), twice.join(' '))
  const list = ['The council bought', 'hens', 'a cart', 'two lamps']
  t.strictSame(texts([...WRAPPED, '', ...list]).slice(-4), list)
  t.end()
})

void t.test('the lines of a wrapped text may be indented and end in a carriage return', (t) => {
  t.strictSame(texts(WRAPPED.map((line) => `  ${line} \r`)), texts(WRAPPED))
  t.end()
})

void t.test('a list in a wrapped text keeps its items', (t) => {
  const items = ['- the eastern lane, which had been closed for the longest', '- the western lane']
  t.strictSame(texts([...WRAPPED.slice(0, 6), ...items]).slice(1), items)
  t.end()
})

void t.test('one long line among many wrapped ones does not hide the width, and is judged by itself', (t) => {
  const long = (end: string): string =>
    `A caption that was never wrapped ${'and goes on and on '.repeat(8)}to its end${end}`
  const short = 'Kittering Courier'
  const full = 'The Riverside Company has presented its report in Kittering.'
  const expected = texts(WRAPPED)
  for (const [lines, paragraphs] of [
    [[long(' in the'), short], [`${long(' in the')} ${short}`]],
    [
      [long('.'), short],
      [long('.'), short],
    ],
    [
      [full, long('.')],
      [full, long('.')],
    ],
  ] as const) {
    t.strictSame(texts([...WRAPPED, '', ...WRAPPED, '', ...WRAPPED, '', ...lines]), [
      ...expected,
      ...expected,
      ...expected,
      ...paragraphs,
    ])
  }
  t.end()
})

void t.test('texts are taken to be wrapped at 40 to 120 characters', (t) => {
  const filled = (width: number): string[] =>
    Array.from({ length: 6 }, () => `${'Brandt '.repeat(20).slice(0, width - 1)}x`)
  for (const width of [40, 60, 120]) t.strictSame(texts(filled(width)), [filled(width).join(' ')], String(width))
  for (const width of [39, 121]) t.strictSame(texts(filled(width)), filled(width), String(width))
  t.end()
})

void t.test('a line was wrapped when the next word would not have fitted, by one character', (t) => {
  const line = (length: number): string => 'Brandt '.repeat(10).slice(0, length - 1) + 'x'
  const text = (length: number): string[] => [...Array.from({ length: 5 }, () => line(length)), line(60)]
  t.strictSame(texts(text(54)), [text(54).join(' ')])
  t.strictSame(texts(text(53)), text(53))
  const last = (length: number): string[] => [...WRAPPED.slice(0, 5), line(length), 'Nobody spoke against it.']
  const joined = WRAPPED.slice(0, 5).join(' ')
  t.strictSame(texts(last(52)), [`${joined} ${line(52)}`, 'Nobody spoke against it.'])
  t.strictSame(texts(last(53)), [`${joined} ${line(53)} Nobody spoke against it.`])
  t.end()
})

void t.test('lines narrower or wider than texts are wrapped at are no wrapped text', (t) => {
  const narrow = [
    'Kittering Old Bridge opens',
    'Council votes for new lanes',
    'Mayor Brandt meets the press',
    'Riverside engineers report',
    'Summer trains run again',
    'Courier wins a small prize',
  ]
  t.strictSame(texts(narrow), narrow)
  const wide = WRAPPED.slice(0, 6).map((line) => `${line} ${line} ${line.slice(0, 30)} Kittering`)
  t.strictSame(texts(wide), wide)
  t.end()
})

void t.test('headlines of like length are no wrapped text', (t) => {
  const headlines = [
    'Council of Kittering votes for two more lanes on the bridge',
    'Riverside Company presents its long awaited report at last!',
    'Mayor Brandt meets the press before the summer break begins.',
    'Twelve trains a day will run between Kittering and the sea.',
    'Courier wins a small prize for its work on the old bridges.',
    'Engineers find a second crack in the piers of the Old Mill.',
  ]
  t.strictSame(texts(headlines), headlines)
  t.end()
})

void t.test('a text in a script without spaces is wrapped where the next character would not have fitted', (t) => {
  const sentence = '渡口镇的老桥昨天上午重新通车，镇长在桥头对记者说，这座桥修了三年零四个月，比原计划多用了一年'
  const long = Array.from({ length: 6 }, () => sentence).join('，') + '。'
  const lines = Array.from({ length: Math.ceil(long.length / 40) }, (_, n) => long.slice(n * 40, n * 40 + 40))
  t.strictSame(texts(lines), [lines.join(' ')])
  const headlines = [
    '渡口镇的老桥昨天上午重新通车，镇长在桥头对记者说修了三年零四个月',
    '河岸公司终于公布报告，桥墩裂缝原因查明，承包商表示将负责到底并道歉赔偿',
    '镇长下周会见记者，谈夏季列车时刻表调整',
    '每天十二班列车往返渡口与海边，票价不变',
    '晚报获奖：一组关于老桥的报道历时三年终于完成，评委称其细致耐心而且充满了温情和力量',
    '工程师在老磨坊桥墩发现第二条裂缝',
  ]
  t.strictSame(texts(headlines), headlines)
  t.end()
})

void t.test('in a script without capitals a wrapped paragraph ends at a sentence that fills its line', (t) => {
  const first = [
    'قرر مجلس بلدة المرفأ مساء يوم الاثنين أن الجسر القديم الذي',
    'أغلق أمام حركة المرور منذ آذار الماضي سيفتح من جديد قبل أن',
    'ينتهي الصيف وقالت رئيسة المجلس إن الأعمال كلفت أكثر مما قد',
    'كان مقدرا لها لأن الدعائم صنعت من جديد على نفقة الشركة ومن',
    'المقرر أن يرفع المهندسون تقريرهم إلى المجلس في فصل الخريف.',
  ]
  const second = 'ولم يعترض أحد من أعضاء المجلس على القرار في تلك الجلسة.'
  t.strictSame(texts([...first, second]), [first.join(' '), second])
  t.end()
})

/** As many lines, filled to 59 characters and going on in capitals, as are asked for. */
const full = (count: number): string[] =>
  [
    'Council of Kittering votes for two more lanes on its Bridge',
    'Riverside Company presents the long awaited report on piers',
    'Mayor Ilse Brandt meets the press twice in Kittering Castle',
    'Twelve trains a day will run from Kittering to Sandy Shores',
    'Courier wins a small prize for much work on the Old Bridges',
    'Engineers find another crack in the piers of Kittering Mill',
  ].slice(0, count)

void t.test('five full lines in a row are wrapped text; fewer say nothing about a width', (t) => {
  t.strictSame(texts(full(5)), [full(5).join(' ')])
  t.strictSame(texts(full(4)), full(4))
  t.end()
})

void t.test('wrapped text is told from short lines by half of the breaks being forced', (t) => {
  const results = (count: number): string[] => Array.from({ length: count }, (_, n) => `Result ${String(n)}`)
  t.equal(texts([...full(5), ...results(6)])[0], [...full(5), 'Result 0'].join(' '))
  t.strictSame(texts([...full(5), ...results(7)]), [...full(5), ...results(7)])
  t.end()
})

void t.test('wrapped text is told from headlines by most lines ending in the middle of a sentence', (t) => {
  const ended = (count: number): string[] => full(6).map((line, i) => (i < count ? `${line.slice(0, -1)}.` : line))
  t.strictSame(texts(ended(2)), [...ended(2).slice(0, 2), ended(2).slice(2).join(' ')])
  t.strictSame(texts(ended(3)), ended(3))
  t.end()
})

void t.test('in wrapped text a line that ends a sentence is not joined with one that begins like a sentence', (t) => {
  const [first, second, third, fourth, ...rest] = full(6)
  const ended = `${third!.slice(0, -1)}.`
  const paragraphs = (end: string, start: string): string[] => {
    const next = (start + fourth!.slice(1)).slice(0, 59)
    return texts([first!, second!, end, next, ...rest]).map((text) => text.slice(0, 9))
  }
  for (const start of ['T', '7', 'É', '“T', '"T', '‘T', "'T", '«T', '« T', '(T', '(“T', '橋', 'ה']) {
    t.strictSame(paragraphs(ended, start).length, 2, start)
    t.strictSame(paragraphs(third!, start).length, 1, `no sentence ends before ${start}`)
  }
  for (const start of ['t', 'é', '“t', '…T', ', T']) t.equal(paragraphs(ended, start).length, 1, start)
  for (const end of ['!', '?', '.”', '.)']) t.equal(paragraphs(ended.slice(0, -end.length) + end, 'T').length, 2, end)
  t.end()
})

void t.test('breaks at blank lines say nothing for or against a width', (t) => {
  const results = Array.from({ length: 20 }, (_, n) => ['', `Result ${String(n)}`]).flat()
  t.equal(texts([...full(5), ...results])[0], full(5).join(' '))
  const apart = full(6).flatMap((line) => [line, ''])
  t.strictSame(texts([...apart, ...full(2)]), [...full(6), ...full(2)])
  t.end()
})

void t.test('a prompt that ends on "in" or "on" is not joined to the paragraph after it; a longer sentence is', (t) => {
  const name = 'Kittering Courier'
  for (const prompt of [
    'Log in',
    'Tümünü kabul et',
    'SIGN IN',
    'Already a subscriber? Sign in',
    'Kittering | Log in',
    'More » Follow us on',
  ]) {
    t.strictSame(texts([prompt, name]), [prompt, name])
  }
  for (const open of ['He read of it in', 'It opened. Mayor Brandt wrote on', 'He told the', 'Die Brücke ist in']) {
    t.strictSame(texts([open, name]), [`${open} ${name}`])
  }
  t.end()
})

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz')

function randomSentence(random: Random): string {
  const words = random.many(10, 25, () => random.many(2, 9, () => random.pick(LETTERS)).join(''))
  const sentence = words
    .map((word) => (random.oneIn(4) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word))
    .join(' ')
  return `${sentence}.`
}

/** Fills lines to a width with as many words as fit. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Puts a paragraph's lines together, but for sentences that happen to end with a line and begin with the next. */
function unwrap(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .replaceAll(/(?<!\.)\n|\n(?![A-Z])/gu, ' ')
    .split('\n')
}

void t.test(
  'a text is the same paragraphs whether its lines are wrapped or not, parted between sentences at most',
  (t) => {
    forSeeds(200, (random, seed) => {
      const paragraphs = random.many(2, 6, () => random.many(3, 6, () => randomSentence(random)).join(' '))
      const width = random.between(50, 100)
      t.strictSame(texts(paragraphs), paragraphs, `${seed}: a paragraph a line`)
      const wrapped = paragraphs.map((paragraph) => wrap(paragraph, width))
      t.strictSame(
        texts(wrapped.flatMap((lines) => [...lines, ''])),
        wrapped.flatMap(unwrap),
        `${seed}: wrapped at ${String(width)}`,
      )
    })
    t.end()
  },
)

void t.test('every line that can be read is in one paragraph, in order, and its text is all there', (t) => {
  const pieces = [
    ...WRAPPED,
    'He told the',
    'on friday',
    'Ad',
    '- item',
    'Note:',
    '',
    ' ',
    '\u200b',
    '\ufeff',
    ' x\r',
    '“Yes.”',
    ',',
    '\0',
  ]
  const wrong: unknown[] = []
  forSeeds(500, (random, seed) => {
    const lines = random.many(0, 30, () => random.pick(pieces))
    const paragraphs = joinParagraphs(lines, (line) => line === 'Ad')
    const covered = paragraphs.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    )
    const readable = lines.flatMap((line, i) => (isBlank(line) ? [] : [i]))
    const kept = paragraphs.every(
      ({ first, last, text }) =>
        text ===
        lines
          .slice(first, last + 1)
          .map((line) => line.trim())
          .join(' '),
    )
    if (covered.join() !== readable.join() || !kept) wrong.push({ seed, lines, paragraphs })
  })
  t.strictSame(wrong, [])
  t.end()
})

void t.test('200,000 characters in one line, and 200,000 lines, are read to the end', (t) => {
  const length = 200_000
  for (const piece of ['a', 'a ', '.', '."', '" ', ', ', '1', '\u200b ', ' \ufeff', ': ', 'a: a ', '. a']) {
    const line = piece.repeat(length / piece.length)
    t.ok(joinParagraphs([line, line, 'b']).length <= 3, JSON.stringify(piece))
    t.ok(joinParagraphs([`${line} log in`, line, 'b']).length <= 3, `${JSON.stringify(piece)} and a prompt`)
    t.type(isBlank(line), 'boolean')
    t.type(endsSentence(line), 'boolean')
  }
  t.equal(joinParagraphs(Array.from({ length }, () => 'word')).length, 1)
  t.equal(joinParagraphs(Array.from({ length }, () => 'Word')).length, length)
  t.end()
})

void t.test('what is blank, and what ends as a sentence does, is so by definition', (t) => {
  const ends = /[.!?…。．｡！？؟۔।॥]“?(?:["'”’»«)\]*_」』）】》〉]|\s)*$/u
  const pieces = Array.from('.!?…。؟।“”"\')]*_»」〉 \t\u00a0\u200b\ufeff\u2028aé橋,:')
  forSeeds(5000, (random, seed) => {
    const text = random.many(0, random.pick([4, 30]), () => random.pick(pieces)).join('')
    if (endsSentence(text) !== ends.test(text.slice(-24))) t.fail(`${seed}, end: ${JSON.stringify(text)}`)
    if (isBlank(text) === /[^\s\u200b\ufeff]/u.test(text)) t.fail(`${seed}, blank: ${JSON.stringify(text)}`)
  })
  for (let unit = 0; unit < 0x10000; unit++) {
    const char = String.fromCharCode(unit)
    if (endsSentence(`.${char}`) !== ends.test(`.${char}`)) t.fail(`${unit.toString(16)} closes or does not`)
    if (endsSentence(`a${char}`) !== ends.test(`a${char}`)) t.fail(`${unit.toString(16)} ends a sentence or does not`)
  }
  t.end()
})
