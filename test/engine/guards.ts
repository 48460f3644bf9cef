import t from 'tap'
import type { Evidence } from '../../lib/engine/evidence.js'
import { guard, type Guarded } from '../../lib/engine/guards.js'
import { THRESHOLDS } from '../../lib/engine/modes.js'
import type { Judgement } from '../../lib/engine/segment.js'
import { SUBSCRIBE } from '../support/model.js'
import { featuresOf, observed } from '../support/tokens.js'

const STORY =
  'The ferry left the harbour of Esker at dawn with forty passengers and a crate of hens, as the company said.'
const QUOTE = '“Subscribe to our paper and you shall have bread,” she said.'

const paragraph = (text: string): Guarded => ({ features: featuresOf(text), evidence: [], observed: undefined })
const story = (n: number): Guarded[] => Array.from({ length: n }, () => paragraph(STORY))

/** What becomes of a paragraph, judged with some confidence, after so many paragraphs of story. */
function guarded(text: string, stories: number, confidence = 0.99): Judgement {
  const judgement: Judgement = { confidence, kind: 'paywall', by: ['test'] }
  const others = story(stories).map((): Judgement => ({ confidence: 0, kind: undefined, by: [] }))
  guard([...story(stories), paragraph(text)], [...others, judgement])
  return judgement
}

/** Its kind is told all the same. */
const KEPT = (reason: string): Judgement => ({ confidence: 0.4, kind: 'paywall', by: ['test', `guard:${reason}`] })
const LEFT: Judgement = { confidence: 0.99, kind: 'paywall', by: ['test'] }

void t.test('a paragraph of more than 600 characters is kept', (t) => {
  t.strictSame(guarded('x'.repeat(601), 60), KEPT('long'))
  t.strictSame(guarded('x'.repeat(600), 60), LEFT)
  t.end()
})

void t.test('a paragraph of more than 150 characters is kept where it is more than three tenths of its text', (t) => {
  // Four stories of 107 characters are seven tenths of a text to which 183 characters are added.
  t.equal(STORY.length, 107)
  t.strictSame(guarded('x'.repeat(184), 4), KEPT('long'))
  t.strictSame(guarded('x'.repeat(183), 4), LEFT)
  t.strictSame(guarded('x'.repeat(151), 0), KEPT('long'))
  t.strictSame(guarded('x'.repeat(150), 0), LEFT, 'of a short one a text may consist')
  t.end()
})

void t.test('somebody’s words are kept where they are running text, or a sentence', (t) => {
  t.strictSame(guarded(QUOTE, 9), KEPT('quoted'))
  t.strictSame(guarded(QUOTE.slice(1), 9), LEFT, 'not where they do not begin with a quotation mark')
  t.strictSame(guarded('“Never again!”', 9), KEPT('quoted'))
  t.strictSame(guarded('“Subscribe now”', 9), LEFT, 'nor where they are a button')
  t.end()
})

void t.test('a long sentence that only the model speaks against must be surer than what else a mode removes', (t) => {
  const words = (n: number, end = '.'): string => `${Array.from({ length: n }, () => 'hen').join(' ')}${end}`
  const held = (confidence: number, text = words(16), evidence: readonly Evidence[] = [], by = 'model:words') => {
    const judgement: Judgement = { confidence, kind: 'other', by: [by] }
    const others = story(9).map((): Judgement => ({ confidence: 0, kind: undefined, by: [] }))
    guard([...story(9), { ...paragraph(text), evidence }], [...others, judgement])
    return [judgement.confidence, ...judgement.by.slice(1)]
  }
  t.strictSame(held(THRESHOLDS.careful), [0.94, 'guard:sentence'])
  t.strictSame(held(0.979), [0.94, 'guard:sentence'])
  t.strictSame(held(0.98), [0.98])
  t.strictSame(held(0.949), [0.949])
  t.strictSame(held(THRESHOLDS.balanced), [0.69, 'guard:sentence'])
  t.strictSame(held(0.749), [0.69, 'guard:sentence'])
  t.strictSame(held(0.75), [0.75])
  t.strictSame(held(0.699), [0.699])
  t.strictSame(held(0.96, words(15)), [0.96], 'a shorter one')
  t.strictSame(held(0.96, words(16, '')), [0.96], 'no sentence')
  t.strictSame(held(0.96, words(16), [{ by: 'test', kind: 'ad', weight: 1, opens: false }]), [0.96], 'with evidence')
  t.strictSame(held(0.96, words(16), [], 'block:ad'), [0.96], 'by the rules’ context')
  t.end()
})

void t.test('what is kept is kept in every mode', (t) => {
  for (const [mode, threshold] of Object.entries(THRESHOLDS)) {
    t.ok(guarded(QUOTE, 9).confidence < threshold, mode)
    t.strictSame(guarded(QUOTE, 9, threshold), KEPT('quoted'), `judged as ${mode} would remove`)
  }
  t.end()
})

void t.test('what nothing would remove is left as it was judged', (t) => {
  t.strictSame(guarded(QUOTE, 9, 0.39), { ...LEFT, confidence: 0.39 })
  t.strictSame(guarded(QUOTE, 9, 0), { ...LEFT, confidence: 0 })
  t.end()
})

const EXACT: Evidence = { by: 'fingerprint:exact:9', kind: 'other', weight: 4, opens: false }
const RULE: Evidence = { by: 'en.related.more', kind: 'related', weight: 4, opens: false }
const TITLE = 'Ferry company of Esker sends forty hens to sea'

/** What becomes of each of some paragraphs; those with evidence were judged to go. */
function titles(...paragraphs: readonly (readonly [text: string, ...evidence: Evidence[]])[]): boolean[] {
  const judgements = paragraphs.map(([, ...evidence]): Judgement => ({
    confidence: evidence.length === 0 ? 0 : 0.99,
    kind: undefined,
    by: evidence.map(({ by }) => by),
  }))
  const guarded = paragraphs.map(([text, ...evidence]): Guarded => ({
    features: featuresOf(text),
    evidence,
    observed: observed(text, SUBSCRIBE.lexicon),
  }))
  guard(guarded, judgements)
  return judgements.map(({ by }) => by.includes('guard:title'))
}

void t.test('the title is kept where a fingerprint alone speaks against it', (t) => {
  t.strictSame(titles([TITLE, EXACT], [STORY]), [true, false])
  t.strictSame(titles(['Steady as the river', EXACT], [TITLE, EXACT], ['By Ilse Brandt'], [STORY]), [
    false,
    true,
    false,
    false,
  ])
  t.strictSame(titles([TITLE, EXACT, RULE], [STORY]), [false, false], 'not where a rule does as well')
  t.strictSame(titles([TITLE, RULE], [STORY]), [false, false])
  t.strictSame(titles([STORY], [TITLE, EXACT]), [false, false], 'nor below the beginning of the story')
  t.strictSame(titles([TITLE, EXACT]), [false], 'nor without a story')
  t.strictSame(titles([TITLE, EXACT], [STORY, EXACT]), [false, false], 'which is one that stays')
  const twenty = STORY.replace(', as the', ', the')
  t.equal(featuresOf(twenty).words, 20)
  t.strictSame(titles([TITLE, EXACT], [twenty]), [true, false])
  t.strictSame(titles([TITLE, EXACT], [twenty.replace('a crate of ', '')]), [false, false], 'nor above a short one')
  t.strictSame(titles(['The whale that came to Pellin', EXACT], [STORY]), [false, false], 'nor of other words')
  t.strictSame(titles([`${TITLE}.`, EXACT], [STORY]), [false, false], 'nor where it ends like a sentence')
  t.end()
})

void t.test('without a model nobody knows a title', (t) => {
  const judgements: Judgement[] = [
    { confidence: 0.99, kind: 'other', by: [EXACT.by] },
    { confidence: 0, kind: undefined, by: [] },
  ]
  guard([{ ...paragraph(TITLE), evidence: [EXACT] }, ...story(1)], judgements)
  t.equal(judgements[0]!.confidence, 0.99)
  t.end()
})

const MODEL = 'model:place'

/** The confidences of some lines after a story, each judged so, by the model unless somebody else is named. */
function listed(...lines: readonly (readonly [confidence: number, by?: string, text?: string])[]): number[] {
  const judgements = lines.map(([confidence, by = MODEL]): Judgement => ({ confidence, kind: undefined, by: [by] }))
  const paragraphs = lines.map(([, by = MODEL, text = 'Friends of the Ferry']): Guarded => ({
    ...paragraph(text),
    evidence: by === RULE.by ? [RULE] : [],
  }))
  guard([...story(2), ...paragraphs], [...story(2).map((): Judgement => ({ ...LEFT, confidence: 0 })), ...judgements])
  return judgements.map(({ confidence }) => confidence)
}

const many = (count: number): [number][] => Array.from({ length: count }, () => [0.99])

void t.test('careful keeps a long row of lines that the model alone speaks against', (t) => {
  t.strictSame(new Set(listed(...many(8))), new Set([0.9]))
  t.ok(THRESHOLDS.careful > 0.9 && THRESHOLDS.balanced < 0.9, 'the other modes do not')
  t.strictSame(new Set(listed(...many(7))), new Set([0.99]), 'eight are long')
  t.strictSame(listed([0.8], ...many(7))[0], 0.8, 'what is less sure stays so')
  t.strictSame(new Set(listed(...many(7), [0.49])), new Set([0.99, 0.49]), 'others do not count')
  t.strictSame(new Set(listed(...many(7), [0.99, RULE.by])), new Set([0.99]), 'nor a row in which a rule speaks')
  t.strictSame(
    new Set(listed(...many(7), [0.96, 'block:related'])),
    new Set([0.99, 0.96]),
    'or that a heading takes along',
  )
  t.strictSame(listed(...many(4), [0], [0], ...many(4))[0], 0.9, 'two others may stand between')
  t.strictSame(listed(...many(4), [0], [0], [0], ...many(4))[0], 0.99, 'not three')
  t.strictSame(listed(...many(4), [0, MODEL, STORY], ...many(4))[0], 0.99, 'nor the story')
  t.end()
})
