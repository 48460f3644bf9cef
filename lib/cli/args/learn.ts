/** `chaff learn` and `chaff merge`: what they may be given. */
import { command } from './command.js'
import { flag, text, type Values } from './option.js'
import { ARTICLES, type ArticleArgs, articles } from './reading.js'
import { SELECTION, selection, type SelectionArgs } from './selection.js'

interface LearningArgs extends SelectionArgs {
  readonly output: string
  readonly tally: boolean
}

export interface LearnArgs extends LearningArgs, ArticleArgs {
  readonly command: 'learn'
}

export interface MergeArgs extends LearningArgs {
  readonly command: 'merge'
  readonly inputs: readonly string[]
}

const LEARNING = {
  output: { ...text('output', 'the profile to write; "-" is standard output'), alias: 'o', demandOption: true },
  tally: flag('write the counts instead, a shard’s share for chaff merge'),
  ...SELECTION,
} as const

function learning(values: Values<typeof LEARNING>): LearningArgs {
  return { ...selection(values), output: values.output, tally: values.tally }
}

export const LEARN = command({
  positional: { usage: '[input..]', describe: 'articles: files, folders; standard input when there are none' },
  options: { ...ARTICLES, ...LEARNING },
  examples: [
    ['chaff learn articles -o site.chaff', 'learn from folders, each of which is an outlet’s'],
    ['chaff learn in.jsonl -o site.chaff', 'learn from NDJSON, by the records’ addresses'],
    ['chaff new.jsonl --profile site.chaff', 'use what was learned'],
    ['chaff learn shard1 --tally -o 1.tally', 'count a shard’s share, to join it with others'],
  ],
  args: (inputs, values): LearnArgs => ({ command: 'learn', ...articles(inputs, values), ...learning(values) }),
})

export const MERGE = command({
  positional: { usage: '<input..>', describe: 'tallies, plain, .gz or .zst; "-" is standard input' },
  options: LEARNING,
  examples: [
    ['chaff merge *.tally -o site.chaff', 'join shards into a profile'],
    ['chaff merge 1.tally 2.tally --tally -o 12.tally', 'join them into one tally'],
  ],
  args: (inputs, values): MergeArgs => ({ command: 'merge', inputs, ...learning(values) }),
})
