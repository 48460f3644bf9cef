import t from 'tap'
import { MODES, THRESHOLDS } from '../../lib/engine/modes.js'

void t.test('a more careful mode asks for more confidence', (t) => {
  const thresholds = MODES.map((mode) => THRESHOLDS[mode])
  t.same(
    thresholds,
    [...thresholds].sort((a, b) => b - a),
  )
  t.equal(new Set(thresholds).size, MODES.length)
  t.end()
})
