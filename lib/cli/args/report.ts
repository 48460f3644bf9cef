/** `chaff report`: what it may be given. */
import { command } from './command.js'
import { text } from './option.js'
import { ANY_INPUTS, READING, reading, type ReadingArgs } from './reading.js'

export interface ReportArgs extends ReadingArgs {
  readonly command: 'report'
  readonly output: string
}

export const REPORT = command({
  positional: ANY_INPUTS,
  options: {
    ...READING,
    output: { ...text('output', 'the page to write; "-" is standard output'), alias: 'o', demandOption: true },
  },
  examples: [
    ['chaff report articles -o report.html', 'review a folder in a browser'],
    ['chaff report in.jsonl --profile site.chaff -o report.html', 'with what was learned of an outlet'],
  ],
  args: (inputs, values): ReportArgs => ({ command: 'report', ...reading(inputs, values), output: values.output }),
})
