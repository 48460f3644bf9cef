/** The command `chaff check-rules`: tries the rules for outlets on the samples that stand with them. */
import { readSiteRules } from '../node/profile-file.js'
import { checkSiteRules } from '../profile/site-rules.js'
import type { CheckRulesArgs } from './args/inspect.js'
import { count, type Io, type Reporter } from './io.js'

/** Runs the command; the reporter knows afterwards whether all samples came out as they should. */
export async function runCheckRules({ inputs }: CheckRulesArgs, io: Io, reporter: Reporter): Promise<void> {
  for (const input of inputs) {
    const file = await readSiteRules(input)
    const faults = checkSiteRules(file, input)
    for (const fault of faults) reporter.fail(fault)
    const rules = `${count(file.rules.length, 'rule')} for ${file.host}`
    if (faults.length === 0) io.stdout.write(`${input}: ${rules}, all samples as they should be\n`)
  }
}
