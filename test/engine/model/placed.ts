import t from 'tap'
import { type Evidence, HINT, KEEP, SURE } from '../../../lib/engine/evidence.js'
import type { Kind } from '../../../lib/engine/kind.js'
import { place } from '../../../lib/engine/model/placed.js'
import { lexiconOf } from '../../support/model.js'
import { observed } from '../../support/tokens.js'

const hens = observed('Hens', lexiconOf({}))
const say = (kind: Kind, weight: number): Evidence => ({ by: 'test', kind, weight, opens: false })

void t.test('evidence is added up, and told whether it speaks of comments or of other stories', (t) => {
  t.strictSame(place(hens, [], 0.25), { observed: hens, weight: 0, confidence: 0.25, comments: false, related: false })
  t.match(place(hens, [say('comments', HINT), say('ad', SURE)], 0), { weight: 4.5, comments: true, related: false })
  t.match(place(hens, [say('related', SURE)], 0), { comments: false, related: true })
  t.match(place(hens, [say('related', KEEP)], 0), { related: false }, 'what speaks for it does not count')
  t.end()
})
