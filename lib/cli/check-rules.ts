/** The command `chaff check-rules`: tries the rules for outlets on the samples that stand with them. */
import { profileFiles, readSiteRules } from '../node/profile-file.js'
import { checkSiteRules } from '../profile/site-rules.js'
import type { CheckRulesArgs } from './args/inspect.js'
import { describeSites } from './inspect.js'
import type { Io, Reporter } from './io.js'

/** Runs the command; the reporter knows afterwards whether all samples came out as they should. */
export async function runCheckRules({ inputs }: CheckRulesArgs, io: Io, reporter: Reporter): Promise<void> {
  for (const input of inputs) {
    for (const path of await profileFiles(input)) await check(path, io, reporter)
  }
}

async function check(path: string, io: Io, reporter: Reporter): Promise<void> {
  const file = await readSiteRules(path)
  const faults = checkSiteRules(file, path)
  for (const fault of faults) reporter.fail(fault)
  if (faults.length === 0) io.stdout.write(`${path}: ${describeSites(file.sites)}, all samples as they should be\n`)
}
