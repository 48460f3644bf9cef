import t from 'tap'
import type { Weighed } from '../../lib/engine/doubts.js'
import { type Evidence, HINT, KEEP, LIKELY, SURE } from '../../lib/engine/evidence.js'
import type { Kind } from '../../lib/engine/kind.js'
import { LineModel } from '../../lib/engine/model/model.js'
import { BETWEEN, type Judgement } from '../../lib/engine/segment.js'
import { weigh } from '../../lib/engine/weigh.js'
import { lexiconOf, plant } from '../support/model.js'
import { observed } from '../support/tokens.js'

/** A paragraph with evidence against it, and what was made of it so far; the model gives it the log-odds asked for. */
interface Case {
  readonly logOdds: number
  readonly weights?: readonly number[]
  readonly confidence?: number
  readonly kind?: Kind | undefined
  readonly text?: string
}

/** The lexical score of the words stands for the log-odds, a leaf for each. */
const WORDS = ['alder', 'birch', 'cedar', 'damson', 'elder', 'fir'] as const
const LEXICON = lexiconOf({ alder: 10, birch: 20, cedar: 30, damson: 40, elder: 50, fir: 60, heron: -60 })

/** Weighs paragraphs for which the model says what each case asks for. */
function weighed(cases: readonly Case[]): Judgement[] {
  const trees = plant(
    cases
      .slice(0, -1)
      .reduceRight<readonly Parameters<typeof plant>[0][number][]>(
        ([no = 0], { logOdds }, i) => [{ ask: 'lexical', atMost: i + 1.5, yes: logOdds, no }],
        [cases.at(-1)!.logOdds],
      ),
  )
  const judgements = [{}, ...cases, {}, {}, {}, {}, { confidence: 0.99 }].map(
    ({ confidence = 0, kind }: Partial<Case>): Judgement => ({
      confidence,
      kind,
      by: ['test'],
    }),
  )
  const paragraphs = cases.map(({ weights = [], text = '' }, i): Weighed => {
    const evidence = weights.map((weight): Evidence => ({ by: 'test', kind: 'ad', weight, opens: false }))
    return { observed: observed(`${WORDS[i]!}${text}`, LEXICON), evidence }
  })
  const rest = judgements.slice(cases.length + 2).map(() => title)
  weigh(new LineModel({ lexicon: LEXICON, trees }), [title, ...paragraphs, ...rest, certain], judgements)
  return judgements.slice(1, cases.length + 1)
}

/** A paragraph of the story that the model does not look at: what stands first, and in a text of few, is judged otherwise. */
const title: Weighed = {
  observed: { ...observed(`The${' alder and the'.repeat(9)} alder.`, LEXICON), lexical: -5 },
  evidence: [],
}

/** Boilerplate beyond doubt: a text without any is judged otherwise, too. */
const certain: Weighed = { ...title, evidence: [{ by: 'test', kind: 'ad', weight: SURE, opens: false }] }

/** The one paragraph of a text, weighed. */
function alone(one: Case): Judgement {
  return weighed([one])[0]!
}

const probability = (logOdds: number): string => (1 / (1 + Math.exp(-logOdds))).toFixed(9)

void t.test('what nothing was said of has the probability that the model gives it', (t) => {
  for (const logOdds of [-7, -1, 0, 1, 7]) {
    const { confidence } = alone({ logOdds })
    t.equal(confidence.toFixed(9), probability(logOdds), String(logOdds))
  }
  t.end()
})

void t.test('a confidence has no digits in which engines differ', (t) => {
  for (let logOdds = -12; logOdds < 12; logOdds += 0.37) {
    const { confidence } = alone({ logOdds })
    t.equal(confidence, Number(confidence.toFixed(9)), String(logOdds))
  }
  t.end()
})

void t.test(
  'the longer a paragraph the surer the model must be, by the root of its length past 100 characters',
  (t) => {
    const odds = (length: number): number => {
      const { confidence } = alone({ logOdds: 1, text: ' '.padEnd(length - 'alder'.length, '…') })
      return confidence / (1 - confidence)
    }
    t.equal(odds(100).toFixed(6), odds(20).toFixed(6))
    t.equal((odds(400) / odds(100)).toFixed(6), '0.500000')
    t.equal((odds(900) / odds(100)).toFixed(6), '0.333333')
    t.end()
  },
)

void t.test('likely evidence and hints are weighed anew', (t) => {
  const text = ' alder'.repeat(4)
  const odds = (one: Case): string => alone({ text, kind: 'ad', ...one }).confidence.toFixed(9)
  t.equal(odds({ logOdds: -4, weights: [LIKELY], confidence: 0.6 }), probability(-4))
  t.equal(odds({ logOdds: 4, weights: [HINT], confidence: 0.2 }), probability(4))
  t.end()
})

void t.test('a word or four between paragraphs of the story may be its heading, though a rule suspects them', (t) => {
  const odds = (one: Case): string => alone({ kind: 'ad', ...one }).confidence.toFixed(9)
  t.equal(odds({ logOdds: 4, weights: [LIKELY], confidence: 0.6 }), probability(3))
  t.equal(
    odds({ logOdds: 4, weights: [LIKELY], confidence: 0.6, text: ' alder alder alder alder' }),
    probability(4),
    'five',
  )
  t.equal(odds({ logOdds: 4, weights: [LIKELY], confidence: 0.6, text: ' alder.' }), probability(4), 'a sentence')
  const two = weighed([
    { logOdds: 4, weights: [LIKELY] },
    { logOdds: -4, text: ' alder alder' },
  ])[0]!
  t.equal(two.confidence.toFixed(9), probability(4), 'what is below is no running text')
  t.end()
})

void t.test('what the rules remove stays removed, unless context alone speaks for it and the model against', (t) => {
  const veto = Math.log(0.3 / 0.7)
  const by = ['test']
  t.match(alone({ logOdds: veto + 0.001, weights: [LIKELY], confidence: 0.97, kind: 'ad' }), { confidence: 0.97, by })
  t.match(alone({ logOdds: -9, weights: [SURE], confidence: 0.99, kind: 'ad' }), { confidence: 0.99, by })
  t.match(alone({ logOdds: -9, weights: [HINT, SURE], confidence: 0.99, kind: 'ad' }), { confidence: 0.99, by })
  const text = ' alder'.repeat(4)
  const kept = alone({ logOdds: veto - 0.001, weights: [LIKELY], confidence: 0.9, kind: 'ad', text })
  t.equal(kept.confidence.toFixed(6), (1 / (1 + Math.exp(0.001 - veto))).toFixed(6))
  t.strictSame(kept.by, ['test', 'model:keep'])
  t.equal(alone({ logOdds: -9, weights: [LIKELY, LIKELY], confidence: 0.99, kind: 'ad' }).by.at(-1), 'model:keep')
  t.end()
})

void t.test('a short line that a block took along in the body may be a heading, and the block ends there', (t) => {
  const taken = (logOdds: number, rest: Partial<Case> = {}): Case => ({
    logOdds,
    confidence: 0.96,
    kind: 'related',
    ...rest,
  })
  const story: Case = { logOdds: -5, text: `${' alder and the'.repeat(9)} alder.` }
  const kept = (...cases: readonly Case[]): boolean[] => weighed(cases).map(({ by }) => by.includes('model:keep'))
  const long = { text: ' alder'.repeat(6) }
  t.strictSame(kept(taken(1.7), story), [true, false], 'right above the story')
  t.strictSame(kept(taken(1.8), story), [false, false], 'the model is sure, 17 to 3')
  t.strictSame(kept(taken(0.8), taken(5), story), [true, false, false], 'further up')
  t.strictSame(kept(taken(0.9), taken(5), story), [false, false, false], '7 to 3')
  t.strictSame(kept(taken(0.8), taken(2.9, long), taken(2.9), story), [true, true, true, false], 'what is below it')
  t.strictSame(kept(taken(0.8), taken(3), story), [true, false, false], 'unless the model is sure, 19 to 1')
  t.strictSame(kept(taken(0.8, { text: ': alder' }), taken(5), story), [false, false, false], 'a label is none')
  t.strictSame(kept(taken(0.8, long), taken(5), story), [false, false, false], 'nor is a long line')
  t.strictSame(kept(taken(0.8, { weights: [HINT] }), story), [false, false], 'nor what has something against it itself')
  t.strictSame(kept(taken(1.7), { ...story, logOdds: 5, confidence: 0.99 }), [false, false], 'nor is this the story')
  const judgements = [0, 0, 0, 0, 0, 0.96].map((confidence): Judgement => ({ confidence, kind: undefined, by: [] }))
  const below = { observed: observed('alder', LEXICON), evidence: [] }
  weigh(
    new LineModel({ lexicon: LEXICON, trees: plant([0.5]) }),
    [...judgements.slice(1).map(() => title), below],
    judgements,
  )
  t.strictSame(judgements.at(-1)!.by, [], 'what stands below the story is none')
  t.end()
})

void t.test('what a rule keeps the model does not touch', (t) => {
  t.match(alone({ logOdds: 9, weights: [KEEP, LIKELY], confidence: 0 }), {
    confidence: 0,
    by: ['test'],
    kind: undefined,
  })
  t.end()
})

void t.test('the model tells why, from where boilerplate is as likely as not', (t) => {
  const [against] = weighed([{ logOdds: 2 }, { logOdds: -2 }])
  t.strictSame(against!.by, ['test', 'model:words'])
  t.strictSame(weighed([{ logOdds: -0.001 }, { logOdds: -2 }])[0]!.by, ['test'])
  t.end()
})

void t.test('what has no kind takes that of the boilerplate that touches it, before it rather than after', (t) => {
  const kinds = (...cases: readonly Case[]): (Kind | undefined)[] => weighed(cases).map(({ kind }) => kind)
  const ad = { logOdds: 5, weights: [SURE], confidence: 0.99, kind: 'ad' } as const
  const nav = { ...ad, kind: 'nav' } as const
  const more = { logOdds: 3 }
  const story = { logOdds: -3 }
  t.strictSame(kinds(ad, more, more, nav), ['ad', 'ad', 'ad', 'nav'])
  t.strictSame(kinds(more, more, nav, story), ['nav', 'nav', 'nav', undefined])
  t.strictSame(kinds(ad, story, more, story, nav), ['ad', undefined, 'other', undefined, 'nav'], 'the story parts them')
  t.strictSame(kinds(story, more), [undefined, 'other'])
  t.strictSame(kinds({ logOdds: 3, weights: [LIKELY], confidence: 0.6, kind: 'share' }, more), ['share', 'share'])
  t.end()
})

void t.test('a text without paragraphs is weighed', (t) => {
  const judgements: Judgement[] = []
  weigh(new LineModel({ lexicon: LEXICON, trees: plant([]) }), [], judgements)
  t.strictSame(judgements, [])
  t.end()
})

/** Weighs texts of which the model says the same; gives each one's log-odds, what was taken off them for doubt. */
function doubts(cases: readonly string[], evidence: (i: number) => readonly number[] = () => []): number[] {
  const texts = [...cases, ...Array.from({ length: 6 }, () => STORY)]
  const judgements = [...texts.map(() => 0), 0.99].map((confidence): Judgement => ({
    confidence,
    kind: undefined,
    by: [],
  }))
  const paragraphs = texts.map((text, i): Weighed => ({
    observed: observed(text, LEXICON, ['your']),
    evidence: evidence(i).map((weight): Evidence => ({ by: 'test', kind: 'ad', weight, opens: false })),
  }))
  weigh(new LineModel({ lexicon: LEXICON, trees: plant([4]) }), [...paragraphs, certain], judgements)
  return judgements
    .slice(0, cases.length)
    .map(({ confidence }) => Number((4 - Math.log(confidence / (1 - confidence))).toFixed(6)))
}

/** Running text in English. */
const STORY = `The${' alder and the'.repeat(9)} alder.`

void t.test('a sentence that neither its words nor any evidence speak against is rather the story’s', (t) => {
  const innocent = 'quern alder alder alder alder alder alder alder.'
  const [, plain, spoken, short, open] = doubts(
    ['title', innocent, innocent, 'alder alder alder.', innocent.slice(0, -1)],
    (i) => (i === 2 ? [HINT] : []),
  )
  t.strictSame([spoken, short, open], [0, 0, 0])
  t.equal(plain, 0, 'its words speak against it: alder weighs')
  t.end()
})

void t.test('a text in which nothing is sure to be boilerplate may have been cleaned', (t) => {
  const judged = (logOdds: number, other: number): number => {
    const judgements = [0, other, 0, 0, 0, 0, 0].map((confidence): Judgement => ({
      confidence,
      kind: undefined,
      by: [BETWEEN],
    }))
    const paragraphs = judgements.map((_, i) =>
      i === 2 ? { observed: observed('alder and birch cedar', LEXICON), evidence: [] } : title,
    )
    weigh(new LineModel({ lexicon: LEXICON, trees: plant([logOdds]) }), paragraphs, judgements)
    const { confidence } = judgements[2]!
    return Number((logOdds - Math.log(confidence / (1 - confidence))).toFixed(6))
  }
  t.equal(judged(2, 0), 0.5)
  t.equal(judged(2, 0.89), 0.5)
  t.equal(judged(2, 0.9), 0, 'the rules are sure')
  t.equal(judged(2.94, 0), 0.5)
  t.equal(judged(2.95, 0), 0, 'the model is, 19 to 1')
  t.end()
})

void t.test('texts of a few lines say little', (t) => {
  const judgements = [0, 1].map((): Judgement => ({ confidence: 0, kind: undefined, by: [] }))
  const seen = observed('alder and birch cedar', LEXICON)
  weigh(
    new LineModel({ lexicon: LEXICON, trees: plant([1]) }),
    judgements.map(() => ({ observed: seen, evidence: [] })),
    judgements,
  )
  t.strictSame(
    judgements.map(({ confidence }) => confidence.toFixed(6)),
    ['0.268941', '0.500000'],
    'the first may be the title besides',
  )
  t.end()
})

void t.test('the first paragraph of a text is its title more often than not', (t) => {
  t.strictSame(doubts(['Alder and birch', 'cedar']), [2, 0])
  t.strictSame(
    doubts(['Alder and birch', 'cedar'], (i) => (i === 0 ? [HINT] : [])),
    [1, 0],
    'less so where something speaks against it',
  )
  t.end()
})

void t.test('what is most like the title is removed with more doubt, and by context alone less', (t) => {
  const judged = (evidence: readonly number[], confidence: number): Judgement => {
    const story = Array.from({ length: 5 }, () => STORY)
    const texts = ['alder', 'Birch and the cedar', STORY.replace('alder', 'birch cedar'), ...story]
    const judgements = texts.map((): Judgement => ({ confidence: 0, kind: undefined, by: [] }))
    judgements[1]!.confidence = confidence
    const paragraphs = texts.map((text, i): Weighed => ({
      observed: observed(text, LEXICON),
      evidence: i === 1 ? evidence.map((weight): Evidence => ({ by: 'test', kind: 'ad', weight, opens: false })) : [],
    }))
    weigh(new LineModel({ lexicon: LEXICON, trees: plant([4]) }), paragraphs, judgements)
    return judgements[1]!
  }
  t.equal(judged([], 0).confidence.toFixed(6), Number(probability(2)).toFixed(6))
  const kept = judged([], 0.96)
  t.equal(kept.confidence.toFixed(6), Number(probability(2)).toFixed(6))
  t.equal(kept.by[0], 'model:keep')
  t.equal(judged([SURE], 0.99).confidence, 0.99, 'not when a rule is sure')
  t.end()
})

void t.test('a line between the title and the story may tell who wrote it, unless something speaks against it', (t) => {
  const story = STORY.replace('alder', 'birch cedar')
  const texts = ['alder', 'Birch and the cedar', 'fir', 'elder', 'damson', story]
  t.strictSame(doubts(texts).slice(1, 5), [2, 1, 1, 0])
  t.strictSame(doubts(texts, (i) => (i === 3 ? [HINT] : [])).slice(1, 5), [2, 1, 0, 0])
  t.strictSame(doubts(texts.with(2, 'By Elder Fir')).slice(1, 5), [2, 4, 1, 0], 'and may say so')
  t.end()
})

void t.test('a word or three above the title name the section, and are no title', (t) => {
  const below = ['Birch and the cedar', STORY.replace('alder', 'birch cedar'), STORY, STORY]
  const first = (text: string): number => doubts([text, ...below])[0]!
  t.strictSame(['Alder', 'Alder and elder'].map(first), [0, 0])
  t.strictSame(['Alder and elder alder', 'Alder.'].map(first), [2, 2], 'more words may be one, or a sentence')
  t.equal(doubts(['Alder', 'Elder and fir', STORY, STORY])[0], 2, 'nor where no title is below')
  t.end()
})

void t.test('what a text cites stays more surely', (t) => {
  const list = ['Alder elder', 'References', 'Alder birch, 2002. https://alder.example', 'Alder']
  t.strictSame(doubts([STORY, STORY, ...list]).slice(2), [0, 4, 4, 0])
  t.end()
})

void t.test('a line that says who wrote the story does so anywhere, and the first one stands below the title', (t) => {
  const signed = (line: string): number[] =>
    doubts(['alder', STORY, 'elder', line, 'damson', 'By Elder Alder', 'birch']).slice(2)
  for (const line of ['By Elder Alder', 'Von Elder Alder', 'POR ELDER ALDER']) {
    t.strictSame(signed(line), [2, 4, 0, 4, 0], line)
  }
  for (const line of ['By elder alder', 'By Elder Alder elder alder elder Birch', 'Elder by Alder']) {
    t.strictSame(signed(line), [0, 0, 2, 4, 0], line)
  }
  t.end()
})

void t.test('what the model cannot read counts for less: words that it does not know', (t) => {
  t.strictSame(doubts(['alder', 'alder quern', 'alder quern thrum']), [2, 0, 1.5], 'at least half are known')
  t.end()
})

void t.test('in a text of a language that it was not trained in the model has no say', (t) => {
  const judged = (...texts: readonly string[]): (readonly [number, Kind | undefined])[] => {
    const judgements = texts.map((_, i): Judgement => ({ confidence: i / 10, kind: undefined, by: [] }))
    const paragraphs = texts.map((text) => ({ observed: observed(text, LEXICON), evidence: [] }))
    weigh(new LineModel({ lexicon: LEXICON, trees: plant([9]) }), paragraphs, judgements)
    return judgements.map(({ confidence, kind }) => [confidence, kind])
  }
  const untouched = [
    [0, undefined],
    [0.1, undefined],
  ]
  const swedish = ['the alder and och elder', 'the alder och elder']
  t.strictSame(judged(...swedish), untouched, 'it has half as many function words of such a language')
  t.not(judged('the alder and och elder', 'the alder')[1]![0], 0.1, 'it has fewer')
  const few = `alder${' alder'.repeat(28)}`
  t.strictSame(judged(few, 'quern'), untouched, 'it has none')
  t.strictSame(judged(few, `the${' alder'.repeat(10)}`), untouched, 'it has less than one in twenty')
  t.ok(
    judged('alder', `the${' alder'.repeat(18)}`).every(([confidence]) => confidence > 0.9),
    'it has one in twenty',
  )
  t.strictSame(judged('the alder \ufffd\ufffd\ufffd', 'the alder'), untouched, 'one in seven characters is no text')
  t.not(judged('the alder \ufffd\ufffd', 'the alder')[1]![0], 0.1, 'one in ten')
  t.end()
})

void t.test('what the model cannot read it does not overrule the rules on', (t) => {
  const judged = (word: string): Judgement => {
    const judgements: Judgement[] = [
      { confidence: 0.96, kind: 'related', by: ['block:related'] },
      { confidence: 0, kind: undefined, by: [] },
    ]
    const seen = observed(word, LEXICON)
    weigh(
      new LineModel({ lexicon: LEXICON, trees: plant([-4]) }),
      [{ observed: seen, evidence: [] }, title],
      judgements,
    )
    return judgements[0]!
  }
  t.equal(judged('quern').confidence, 0.96)
  t.ok(judged('alder').confidence < 0.1)
  t.end()
})

void t.test('lists are rather the story’s: short lines full of numbers', (t) => {
  const results = ['alder 3', 'birch 2', 'cedar 1', 'damson 0', 'elder'].map((line) => `${line} elder`)
  const story = `Alder${' alder'.repeat(29)}.`
  t.strictSame(doubts([story, ...results]).slice(1), [2, 2, 2, 2, 2])
  t.strictSame(doubts([story, ...results.slice(0, 3)]).slice(1), [0, 0, 0], 'four lines make a list')
  const menu = ['alder', 'birch 2', 'cedar', 'damson 0', 'elder'].map((line) => `${line} elder`)
  t.strictSame(doubts([story, ...menu]).slice(1), [0, 0, 0, 0, 0], 'three in five hold numbers')
  t.strictSame(
    doubts([story, ...results], (i) => (i === 5 ? [LIKELY] : [])).slice(1, 5),
    [0, 0, 0, 0],
    'where anything but a hint speaks against a line nearby it is no list',
  )
  t.strictSame(doubts([story, ...results], (i) => (i === 5 ? [HINT] : [])).slice(1, 5), [2, 2, 2, 2])
  t.end()
})

void t.test('lists are rather the story’s: lines of words that nobody knows', (t) => {
  const story = `Alder${' alder'.repeat(29)}.`
  const names = ['alder quern', 'birch thrum', 'cedar ostrel', 'damson lindau']
  t.strictSame(doubts([story, ...names]).slice(1), [2, 2, 2, 2])
  const known = ['alder elder fir', 'birch elder fir', 'cedar elder fir', 'damson elder fir quern']
  t.strictSame(doubts([story, ...known]).slice(1), [0, 0, 0, 0])
  t.end()
})

void t.test('what a paragraph of the story introduces is the story’s, up to where it goes on', (t) => {
  const introduction = 'The heron and the heron are:'
  const list = ['alder elder fir', 'birch elder fir', 'cedar elder fir']
  const doubtsAfter = (first: string, cases: readonly string[], against: readonly number[] = []): number[] =>
    doubts(['title', first, ...cases], (i) => against.slice(i, i + 1).filter((weight) => weight > 0)).slice(2)
  t.strictSame(doubtsAfter(introduction, list), [5, 5, 5])
  t.strictSame(doubtsAfter(introduction, list, [0, 0, 0, HINT]), [5, 0, 0], 'or until something speaks against a line')
  t.strictSame(doubtsAfter(introduction, list, [0, HINT]), [0, 0, 0], 'nothing speaks against the introduction')
  t.strictSame(doubtsAfter('The elder and the fir are:', list), [0, 0, 0], 'its words neither')
  t.strictSame(doubtsAfter('Heron and heron:', list), [0, 0, 0], 'a label is none')
  t.strictSame(doubtsAfter('The heron and your heron are:', list), [0, 0, 0], 'nor what speaks to the reader')
  t.strictSame(doubtsAfter(introduction.slice(0, -1), list), [0, 0, 0], 'it ends in a colon')
  const sentence = `Alder${' alder'.repeat(9)}.`
  t.strictSame(doubtsAfter(introduction, [sentence, ...list]), [5, 5, 5, 5], 'an item may look like a sentence')
  t.strictSame(doubtsAfter(introduction, [sentence, sentence, ...list]).slice(1), [0, 0, 0, 0], 'two are the story')
  const story = `Alder${' alder'.repeat(23)}.`
  t.strictSame(doubtsAfter(introduction, [story, ...list]).slice(1), [0, 0, 0], 'so is a long one')
  t.end()
})

void t.test('what introduces a quotation is the story’s', (t) => {
  const introduction = 'elder told birch:'
  t.strictSame(doubts(['title', introduction, '“Alder and the fir”']).slice(1), [5, 0])
  t.strictSame(doubts(['title', introduction, 'Alder and the fir']).slice(1), [0, 0])
  t.strictSame(doubts(['title', introduction.slice(0, -1), '“Alder and the fir”']).slice(1), [0, 0])
  t.strictSame(doubts(['title', introduction, '“Alder and the fir”'], (i) => (i === 1 ? [HINT] : [])).slice(1), [0, 0])
  t.end()
})

void t.test(
  'posts that the story quotes are the story’s, with the lines above their end that nothing speaks against',
  (t) => {
    const end = '— Elder (@elder) May 5, 2020'
    const lines = ['alder', STORY, 'elder', 'damson', 'elder', 'damson', 'elder', end, 'elder']
    t.strictSame(doubts(lines).slice(2), [0, 5, 5, 5, 5, 5, 0])
    t.strictSame(
      doubts(lines, (i) => (i === 4 ? [HINT] : [])).slice(2),
      [0, 0, 0, 5, 5, 5, 0],
      'up to one that something speaks against',
    )
    const [, , before, , ...post] = doubts(['alder', STORY, 'elder', STORY, 'damson', end])
    t.strictSame([before, ...post], [0, 5, 5], 'or up to running text')
    t.strictSame(doubts(['alder', end]), [5, 5], 'or up to the first line')
    t.end()
  },
)

void t.test('captions are rather the story’s', (t) => {
  const caption = `alder ${'quern '.repeat(6)}photo: elder`
  t.strictSame(doubts(['alder', 'alder elder', caption.replaceAll('quern', 'elder')]).slice(1), [0, 2])
  t.equal(
    doubts(['alder', caption.replaceAll('quern', 'elder')], () => [HINT])[1],
    0,
    'unless something speaks against them',
  )
  t.end()
})

void t.test('headings with their number are rather the story’s', (t) => {
  const story = `Alder${' alder'.repeat(29)}.`
  const headings = ['1. alder elder', '2. birch elder', '3) cedar elder', '14. damson elder']
  const between = headings.flatMap((heading) => [heading, story])
  t.strictSame(
    doubts([story, ...between]).filter((_, i) => i % 2 === 1),
    [2, 2, 2, 2],
  )
  t.strictSame(
    doubts([story, ...between.slice(2)]).filter((_, i) => i % 2 === 1),
    [0, 0, 0],
    'four of them',
  )
  const hours = ['7am alder elder', '8.30am: birch elder', '12:15 cedar elder', '6pm damson elder']
  t.strictSame(
    doubts([story, ...hours.flatMap((hour) => [hour, story])]).filter((_, i) => i % 2 === 1),
    [2, 2, 2, 2],
    'or with their hour',
  )
  const labels = ['Alder: elder', 'Birch elder: cedar', 'Cedar: damson?', 'Elder: damson elder']
  t.strictSame(
    doubts([story, ...labels.flatMap((label) => [label, story])]).filter((_, i) => i % 2 === 1),
    [2, 2, 2, 2],
    'or a label',
  )
  const bullets = ['・alder elder', '■ birch elder', '□ cedar elder', '・damson elder']
  t.strictSame(
    doubts([story, ...bullets.flatMap((bullet) => [bullet, story])]).filter((_, i) => i % 2 === 1),
    [2, 2, 2, 2],
    'or a mark of East Asian lists',
  )
  t.end()
})
