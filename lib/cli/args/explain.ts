/** `chaff explain`: what it may be given. */
import { command } from './command.js'
import { ANY_INPUTS, JSON_OUTPUT, READING, reading, type ReadingArgs } from './reading.js'

export interface ExplainArgs extends ReadingArgs {
  readonly command: 'explain'
  readonly json: boolean
}

export const EXPLAIN = command({
  positional: { ...ANY_INPUTS, describe: 'files; standard input when there are none' },
  options: { ...READING, ...JSON_OUTPUT },
  examples: [
    ['chaff explain article.txt', 'see each line with its verdict and why'],
    ['chaff explain --mode eager article.txt', 'what would go if more doubt were allowed'],
    ['chaff explain --json in.jsonl > lines.jsonl', 'an object per line, for programs'],
  ],
  args: (inputs, values): ExplainArgs => ({ command: 'explain', ...reading(inputs, values), json: values.json }),
})
