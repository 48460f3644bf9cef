/** `chaff inspect` and `chaff check-rules`: what they may be given. */
import { command } from './command.js'
import { JSON_OUTPUT } from './reading.js'

export interface InspectArgs {
  readonly command: 'inspect'
  readonly input: string
  readonly json: boolean
}

export interface CheckRulesArgs {
  readonly command: 'check-rules'
  readonly inputs: readonly string[]
}

export const INSPECT = command({
  positional: { usage: '<input>', describe: 'a profile, weights or a file of rules' },
  options: JSON_OUTPUT,
  examples: [
    ['chaff inspect site.chaff', 'tell what was learned, in words'],
    ['chaff inspect --json site.chaff', 'the same for programs'],
  ],
  args: ([input], { json }): InspectArgs => ({ command: 'inspect', input: input!, json }),
})

export const CHECK_RULES = command({
  positional: { usage: '<input..>', describe: 'files of rules, or folders of them' },
  options: {},
  examples: [
    ['chaff check-rules ostrel.rules', 'try the rules on the samples in the file'],
    ['chaff in.jsonl --rules ostrel.rules', 'use them'],
  ],
  args: (inputs): CheckRulesArgs => ({ command: 'check-rules', inputs }),
})
