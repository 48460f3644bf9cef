import t from 'tap'
import { type Evidence, HINT, KEEP, LIKELY, SURE } from '../../lib/engine/evidence.js'
import { measure } from '../../lib/engine/features.js'
import type { Kind } from '../../lib/engine/kind.js'
import { LineModel } from '../../lib/engine/model/model.js'
import { observe } from '../../lib/engine/model/observe.js'
import type { Judgement } from '../../lib/engine/segment.js'
import { weigh, type Weighed } from '../../lib/engine/weigh.js'
import { lexiconOf, plant } from '../support/model.js'

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
const LEXICON = lexiconOf({ alder: 10, birch: 20, cedar: 30, damson: 40, elder: 50, fir: 60 })

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
  const judgements = cases.map(({ confidence = 0, kind }): Judgement => ({ confidence, kind, by: ['test'] }))
  const paragraphs = cases.map(({ weights = [], text = '' }, i): Weighed => {
    const features = measure(`${WORDS[i]!}${text}`, new Set())
    const evidence = weights.map((weight): Evidence => ({ by: 'test', kind: 'ad', weight, opens: false }))
    return { observed: observe(features, LEXICON), evidence }
  })
  weigh(new LineModel({ lexicon: LEXICON, trees }), paragraphs, judgements)
  return judgements
}

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
  t.equal(alone({ logOdds: -4, weights: [LIKELY], confidence: 0.6, kind: 'ad' }).confidence.toFixed(9), probability(-4))
  t.equal(alone({ logOdds: 4, weights: [HINT], confidence: 0.2, kind: 'ad' }).confidence.toFixed(9), probability(4))
  t.end()
})

void t.test('what the rules remove stays removed, unless context alone speaks for it and the model against', (t) => {
  const veto = Math.log(0.3 / 0.7)
  const by = ['test']
  t.match(alone({ logOdds: veto + 0.001, weights: [LIKELY], confidence: 0.97, kind: 'ad' }), { confidence: 0.97, by })
  t.match(alone({ logOdds: -9, weights: [SURE], confidence: 0.99, kind: 'ad' }), { confidence: 0.99, by })
  t.match(alone({ logOdds: -9, weights: [HINT, SURE], confidence: 0.99, kind: 'ad' }), { confidence: 0.99, by })
  const kept = alone({ logOdds: veto - 0.001, weights: [LIKELY], confidence: 0.9, kind: 'ad' })
  t.equal(kept.confidence.toFixed(6), (1 / (1 + Math.exp(0.001 - veto))).toFixed(6))
  t.strictSame(kept.by, ['test', 'model:keep'])
  t.equal(alone({ logOdds: -9, weights: [LIKELY, LIKELY], confidence: 0.99, kind: 'ad' }).by.at(-1), 'model:keep')
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
