/** Lines of stories that were written to be taken for boilerplate: no rule is sure of one (`corpus/lookalikes`, one file a language). */
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { SURE } from '../lib/engine/evidence.js'
import { RuleSet } from '../lib/engine/rules.js'
import { rulesWitness } from '../lib/engine/witnesses.js'
import { builtinProfile } from '../lib/profile/builtin.js'
import { ROOT } from './support/root.js'
import { look } from './support/tokens.js'

const FOLDER = new URL('corpus/lookalikes/', ROOT)
const witness = rulesWitness(new RuleSet(builtinProfile.rules))

for (const file of readdirSync(FOLDER)) {
  void t.test(file, (t) => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter(Boolean)
    t.ok(lines.length > 100)
    for (const line of lines) {
      const { features, tokens } = look(line)
      const sure = witness(features, tokens).filter(({ weight }) => weight >= SURE)
      t.strictSame(
        sure.map(({ by }) => by),
        [],
        line,
      )
    }
    t.end()
  })
}
