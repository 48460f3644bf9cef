import t from 'tap'
import { type Evidence, HINT, KEEP, LIKELY, SURE } from '../../lib/engine/evidence.js'
import type { Kind } from '../../lib/engine/kind.js'
import { type Judgement, segment, type Witnessed } from '../../lib/engine/segment.js'
import { THRESHOLDS } from '../../lib/engine/modes.js'
import { featuresOf } from '../support/tokens.js'

const ADDRESS = ['you', 'your', 'our']

const STORY = 'The ferry left the harbour of Esker at dawn with forty passengers and a crate of hens, the company said.'
const PROMPT = 'Enjoy all of our reporting on your phone, your tablet and your kitchen wall for less than a coffee.'

/** A paragraph with evidence of a kind. */
function cell(text: string, weight = 0, kind: Kind = 'paywall', opens = false): Witnessed {
  const evidence: Evidence[] = weight === 0 ? [] : [{ by: `test.${kind}`, kind, weight, opens }]
  return { features: featuresOf(text, ADDRESS), evidence }
}

const story = (n: number): Witnessed[] => Array.from({ length: n }, () => cell(STORY))

function isRemoved({ confidence }: Judgement): boolean {
  return confidence >= THRESHOLDS.careful
}

/** The texts that go. */
function removed(cells: readonly Witnessed[]): string[] {
  const judgements = segment(cells)
  return cells.flatMap(({ features }, i) => {
    const judgement = judgements[i]
    return judgement !== undefined && isRemoved(judgement) ? [features.text] : []
  })
}

void t.test('sure evidence settles a line anywhere', (t) => {
  t.same(removed([...story(2), cell('Advertisement', SURE, 'ad'), ...story(2)]), ['Advertisement'])
  t.end()
})

void t.test('what begins with its number in a list needs more than likely evidence', (t) => {
  const list = ['1. Marl Inc.', '2) Tidewater Inc.'].map((text) => cell(text, LIKELY, 'copyright'))
  const lines = ['2020 Marl Inc.', '3.5 Tidewater Inc.'].map((text) => cell(text, LIKELY, 'copyright'))
  t.same(removed([...story(2), ...list]), [])
  t.same(removed([...story(2), ...lines]), ['2020 Marl Inc.', '3.5 Tidewater Inc.'])
  t.same(removed([...story(2), cell('1. Subscribe', SURE)]), ['1. Subscribe'])
  t.end()
})

void t.test('an item of a numbered list stays where others stand near that little speaks against', (t) => {
  const items = ['1. Accept the cake', '2. Sign up for our newsletter', '3. Feed the hens', '4. Allow for rain']
  const list = items.map((text) => cell(text, text.includes('newsletter') ? SURE : 0, 'newsletter'))
  t.same(removed([...story(2), ...list, ...story(2)]), [])
  t.same(removed([...story(2), ...list.slice(0, 3), ...story(2)]), [items[1]], 'two do not speak for it')
  const far = [...story(2), ...list.slice(0, 1), ...story(6), ...list.slice(1), ...story(2)]
  t.same(removed(far), [items[1]], 'nor does one that is far off')
  const prompts = items.map((text) => cell(text, SURE, 'newsletter'))
  t.same(removed([...story(2), ...prompts, ...story(2)]), items, 'a list of prompts goes')
  t.end()
})

void t.test('an hour above an entry of a live report stays; a page number does not, nor how long a video is', (t) => {
  const hours = ['22:48', '9.15 pm'].map((text) => cell(text, LIKELY, 'nav'))
  const entries = [hours[0]!, cell(STORY), hours[1]!, ...story(2)]
  t.same(removed(entries), [])
  t.same(removed([cell('2 / 6', LIKELY, 'nav'), ...story(3)]), ['2 / 6'])
  t.same(removed([...story(3), ...hours]), ['22:48', '9.15 pm'])
  const entry = [hours[0]!, cell(STORY)]
  t.same(removed([...entry, ...entry, hours[1]!]), ['9.15 pm'])
  t.same(removed([...entry, ...entry, ...entry, hours[1]!]), [], 'in a report of three entries no hour goes')
  t.end()
})

void t.test('likely evidence needs an edge of the story or other boilerplate beside it', (t) => {
  const likely = cell('Read on for more', LIKELY, 'related')
  t.same(removed([...story(2), likely, ...story(2)]), [], 'not in the middle')
  t.same(removed([...story(2), likely]), ['Read on for more'], 'at the end')
  t.same(removed([cell('Skip to content', LIKELY, 'nav'), ...story(2)]), ['Skip to content'], 'at the head')
  t.same(removed([likely, ...story(2)]), [], 'but what leads to other stories does not stand at the head')
  t.same(
    removed([...story(2), likely, cell('Advertisement', SURE, 'ad'), ...story(2)]),
    ['Read on for more', 'Advertisement'],
    'beside sure evidence',
  )
  t.same(removed([likely, cell('Yes.')]), [], 'a text without running text has no edges')
  t.end()
})

void t.test('a long sentence takes more than likely evidence and an edge', (t) => {
  const long = cell(`${STORY.slice(0, -1)}, and you can read more about it in the letters that readers sent.`, LIKELY)
  t.same(removed([...story(2), long]), [])
  t.same(removed([...story(9), long, cell('Log in', SURE)]).length, 2, 'beside sure evidence it goes')
  t.same(removed([...story(9), cell('Log in', SURE), long]).length, 2, 'after it, too')
  t.same(removed([...story(9), cell('Ad', SURE, 'ad'), long]).length, 1, 'a notice says nothing of it')
  t.same(
    removed([...story(9), long, cell(STORY), cell('Log in', SURE)]),
    ['Log in'],
    'not when the story stands between',
  )
  t.end()
})

void t.test('hints never go alone', (t) => {
  t.same(removed([...story(2), cell('Monthly', HINT), ...story(1), cell('1 Year', HINT)]), [])
  t.end()
})

void t.test('a heading takes the headlines below it along, until the story goes on', (t) => {
  const heading = cell('Related stories', SURE, 'related', true)
  const headlines = [cell('Esker council closes the old swimming baths'), cell('Why the hens of Lindau lay no eggs')]
  t.same(removed([...story(2), heading, ...headlines, ...story(2)]).length, 3, 'in the body')
  t.same(removed([...story(2), heading, ...headlines]).length, 3, 'at the end')
  t.same(
    removed([...story(2), heading, ...headlines, cell('The price'), ...story(2)]).length,
    3,
    'a short line in the body may be a heading of the story',
  )
  t.same(
    removed([...story(2), heading, cell('Hens'), ...headlines]).length,
    4,
    'at the end there is no heading to come',
  )
  t.same(
    removed([...story(2), heading, ...headlines, cell('Okafor reported from Lindau.')]).length,
    3,
    'a sentence at the end stays',
  )
  t.same(
    removed([...story(2), heading, cell('Load more', SURE, 'nav'), headlines[0] ?? heading]).length,
    3,
    'the block goes on after a line that goes by itself',
  )
  t.same(
    removed([
      ...story(2),
      heading,
      cell('The council told the Esker Courier:'),
      cell('“The baths leak.”'),
      ...story(2),
    ]),
    ['Related stories'],
    'what introduces something is the story going on',
  )
  t.same(removed([...story(2), heading, cell('Also today:'), ...headlines]).length, 4, 'but for a label')
  t.end()
})

void t.test(
  '“Read more” below each entry of a list heads no block: what follows is the heading of the next entry',
  (t) => {
    const button = cell('Read more', SURE, 'related', true)
    const entry = (heading: string): Witnessed[] => [button, cell(heading), cell(STORY)]
    const [first, second, third] = ['The hens of Esker', 'The baths of Lindau', 'The mill by the river'].map(entry)
    const count = (...cells: readonly Witnessed[]): number => removed([...story(2), ...cells, ...story(1)]).length
    t.equal(count(...first!, ...second!, ...third!), 3, 'the buttons alone')
    t.equal(count(...first!, ...second!), 4, 'two may be links')
    t.equal(
      count(...first!, ...second!, button, cell('The mill by the river'), cell('More hens for Esker'), cell(STORY)),
      7,
      'nor is one above two headlines',
    )
    t.equal(
      count(...first!, ...second!, ...third!.with(0, cell('See also', SURE, 'related', true))),
      6,
      'each in its own words',
    )
    t.end()
  },
)

void t.test('of headlines below a heading before the story the last one may be its title, and stays', (t) => {
  const heading = cell('More stories', SURE, 'related', true)
  const other = cell('Council to vote on the footbridge')
  const title = cell('Forty hens leave Esker by ferry')
  const gone = ['More stories', 'Council to vote on the footbridge']
  t.same(removed([heading, other, title, ...story(2)]), gone)
  t.same(removed([heading, title, ...story(2)]), ['More stories'])
  t.same(removed([heading, other, title, cell('3 May'), cell('Ann Mill'), ...story(2)]), gone, 'above date and byline')
  t.same(removed([heading, other, title, cell('Share', SURE, 'share'), ...story(2)]), [...gone, 'Share'])
  t.same(
    removed([heading, other, cell('Enjoy all of our reporting', HINT, 'paywall'), title, ...story(2)]).at(-1),
    'Enjoy all of our reporting',
  )
  t.same(removed([...story(2), heading, other, title]), [...gone, title.features.text], 'after it none stays')
  t.end()
})

void t.test('what stands in a subscription block goes with it', (t) => {
  const block = [
    cell('You have read your last free article', SURE),
    cell('Smart Essential'),
    cell('₹2,700', HINT),
    cell('1 Year', HINT),
    cell(PROMPT),
    cell('Already a subscriber? Log in', SURE),
    cell('Archive'),
    cell('Crosswords and more'),
  ]
  t.same(removed([...story(3), ...block]).length, block.length, 'to the end of the text')
  t.same(
    removed([...story(3), ...block, cell('Okafor reported from Lindau.')]).length,
    block.length,
    'a sentence after it stays',
  )
  t.same(
    removed([...story(3), ...block.slice(0, 4), ...story(3)]),
    ['You have read your last free article', '₹2,700', '1 Year']
      .flatMap((text) => (text === '₹2,700' ? ['Smart Essential', text] : [text]))
      .slice(0, 1),
    'in the middle of a story, plan names between are not worth the doubt',
  )
  t.end()
})

void t.test(
  'a short last sentence between a newsletter prompt and a subscription block stays; one that names a price goes',
  (t) => {
    const prompt = cell('Get our letter', SURE, 'newsletter')
    const block = cell('Already a subscriber? Log in', SURE)
    const around = (sentence: string): string[] => removed([...story(3), prompt, cell(sentence), block])
    t.same(around('The hens have come home.'), ['Get our letter', 'Already a subscriber? Log in'])
    t.same(around('Then $9.99 a month.').length, 3)
    t.end()
  },
)

void t.test('a block is of one kind, but for lines that are surely of another', (t) => {
  const judgements = segment([
    ...story(3),
    cell('Get the letter', SURE, 'newsletter'),
    cell('Monthly'),
    cell('Subscribe', SURE, 'paywall'),
    cell('By e-mail', SURE, 'newsletter'),
    cell('Share', SURE, 'share'),
    cell('Sunday letter', LIKELY, 'newsletter'),
  ])
  t.same(
    judgements.slice(3).map(({ kind }) => kind),
    ['newsletter', 'newsletter', 'newsletter', 'newsletter', 'share', 'newsletter'],
  )
  t.end()
})

void t.test('the items of a bar go with it where they touch it, in both directions', (t) => {
  const bar = [cell('Twitter', HINT, 'share'), cell('Share this', SURE, 'share'), cell('Email', HINT, 'share')]
  t.same(removed([...story(2), ...bar, ...story(2)]).length, 3)
  t.same(removed([...story(2), ...bar, cell('Monthly', HINT), cell('Print', HINT, 'share'), ...story(2)]).length, 3)
  const prompt = cell('Send it to your friends.', HINT, 'share')
  t.same(removed([...story(2), ...bar, prompt, ...story(2)]).length, 4, 'a sentence that speaks to the reader, too')
  const sentence = cell('Friends of the ferry sent letters.', HINT, 'share')
  t.same(removed([...story(2), ...bar, sentence, ...story(2)]).length, 3, 'no other')
  t.end()
})

void t.test('a line that a rule keeps is never taken along', (t) => {
  const credit = cell('Okafor reported from Lindau', KEEP)
  const cells = [...story(3), cell('Subscribe', SURE), credit, cell('Log in', SURE), cell('Monthly', HINT)]
  t.notOk(removed(cells).includes('Okafor reported from Lindau'))
  t.end()
})

void t.test('headlines below their own heading stay of its kind beside a subscription block', (t) => {
  const cells = [
    ...story(3),
    cell('Subscribe to our newsletter', SURE, 'newsletter'),
    cell('Sign up', SURE, 'newsletter'),
    cell('More from the Courier', SURE, 'related', true),
    cell('Tram drivers walk out over night shifts'),
    cell('3 hours ago', LIKELY, 'nav'),
  ]
  t.strictSame(
    segment(cells)
      .slice(3)
      .map(({ kind }) => kind),
    ['newsletter', 'newsletter', 'related', 'related', 'related'],
  )
  t.end()
})
