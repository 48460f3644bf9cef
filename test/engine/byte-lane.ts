import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { readTokens } from '../../lib/engine/normalise.js'
import { appearanceOf, looksOf } from '../../lib/engine/model/appearance.js'
import { Tokeniser } from '../../lib/engine/tokeniser.js'
import { Tokens } from '../../lib/engine/tokens.js'
import { forSeeds } from '../support/random.js'
import { read } from '../support/tokens.js'

/** The tokens of a text as the general lane reads them by itself. */
function readSlowly(text: string): Tokens {
  const tokens = new Tokens()
  if (!new Tokeniser(text, tokens).run()) new Tokeniser(text.toLowerCase(), tokens).run()
  return tokens
}

/** What the two lanes make of a text. */
function both(text: string): readonly [unknown, unknown] {
  const [quick, slow] = [read(text), readSlowly(text)]
  const told = (tokens: Tokens, looks: Int32Array): unknown => [
    tokens.texts(),
    [...tokens.hashes.subarray(0, tokens.count)],
    [...tokens.ends.subarray(0, tokens.count)],
    appearanceOf(text, looks),
  ]
  return [told(quick, quick.looks), told(slow, looksOf(text))]
}

/** Words of all kinds, what stands between them, and what tokens are made of besides. */
const PIECES = (
  'hen Hens HENS h H7 7h 4K 1984 2,700 5€ € $ US EUR euros Straße été É e\u0301 \u0301 \u00ad İ Σ ΑΣ 漢字 ไทย 😀 \ud83d \udc00 ﬁ ' +
  '. , ; : :// @ a@b.c www.esker.com .com ! ? … “ ” ’ \' " ( ) [ ]( ] {{ }} {x_y} %% <% ${ # * _ ` ~ - – — » | / \\ \0 \t \u00a0 \u200b \ufeff'
).split(' ')

void t.test('the quick lane reads what the general lane reads, and counts the looks that the text has', (t) => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
        fc.array(fc.constantFrom(...PIECES, ' ', ' ', ' '), { maxLength: 30 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const [quick, slow] = both(text)
        if (!isDeepStrictEqual(quick, slow)) t.strictSame(quick, slow, JSON.stringify(text))
      },
    ),
    { numRuns: 4000, seed: 11 },
  )
  t.end()
})

void t.test('one text after another is read, longer and shorter ones, by the same tokens', (t) => {
  const tokens = new Tokens()
  forSeeds(60, (random, seed) => {
    const text = random.many(0, random.pick([5, 900, 6000]), () => random.pick(PIECES)).join(random.pick(['', ' ']))
    readTokens(text, tokens)
    t.strictSame(
      [tokens.texts(), appearanceOf(text, tokens.looks)],
      [read(text).texts(), appearanceOf(text, looksOf(text))],
      seed,
    )
  })
  t.end()
})
