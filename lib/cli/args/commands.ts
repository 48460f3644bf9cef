/** The commands by name: what each does, in a few words, and where all else of it is told. */
import type { CleanArgs } from './clean.js'
import type { Command } from './command.js'
import type { CompletionArgs } from './completion.js'
import type { ExplainArgs } from './explain.js'
import type { CheckRulesArgs, InspectArgs } from './inspect.js'
import type { ScoreArgs, TrainArgs } from './labelled.js'
import type { LearnArgs, MergeArgs } from './learn.js'
import type { ReportArgs } from './report.js'
import type { RestoreArgs } from './restore.js'

/** What a command is to do. */
export type CommandArgs =
  | CleanArgs
  | ExplainArgs
  | ReportArgs
  | RestoreArgs
  | ScoreArgs
  | TrainArgs
  | LearnArgs
  | MergeArgs
  | InspectArgs
  | CheckRulesArgs
  | CompletionArgs

export type CommandName = CommandArgs['command']

interface Entry {
  readonly does: string
  /** Loads what it may be given: only what is asked for is loaded. */
  readonly load: () => Promise<Command<CommandArgs>>
}

/** In the order that help lists them in. */
export const COMMANDS: Readonly<Record<CommandName, Entry>> = {
  clean: {
    does: 'remove boilerplate lines (the default command)',
    load: async () => (await import('./clean.js')).CLEAN,
  },
  restore: {
    does: 'rebuild the originals from what was cleaned and its removal log',
    load: async () => (await import('./restore.js')).RESTORE,
  },
  explain: {
    does: 'print every line with its verdict and why',
    load: async () => (await import('./explain.js')).EXPLAIN,
  },
  report: {
    does: 'make a page that shows what would go, for a person to review',
    load: async () => (await import('./report.js')).REPORT,
  },
  learn: {
    does: 'learn outlets’ furniture from their articles',
    load: async () => (await import('./learn.js')).LEARN,
  },
  merge: {
    does: 'join tallies into a profile',
    load: async () => (await import('./learn.js')).MERGE,
  },
  inspect: {
    does: 'tell what a profile knows',
    load: async () => (await import('./inspect.js')).INSPECT,
  },
  'check-rules': {
    does: 'try the rules for outlets on the samples that stand with them',
    load: async () => (await import('./inspect.js')).CHECK_RULES,
  },
  score: {
    does: 'measure precision, recall and loss on labelled documents',
    load: async () => (await import('./labelled.js')).SCORE,
  },
  train: {
    does: 'train the weights of the line model on labelled documents',
    load: async () => (await import('./labelled.js')).TRAIN,
  },
  completion: {
    does: 'print a script that completes commands and options',
    load: async () => (await import('./completion.js')).COMPLETION,
  },
}

/** The command of a name, if there is one. */
export function commandNamed(name: string | undefined): CommandName | undefined {
  return (Object.keys(COMMANDS) as CommandName[]).find((known) => known === name)
}
