/** `chaff restore`: what it may be given. */
import { command } from './command.js'
import { text } from './option.js'

export interface RestoreArgs {
  readonly command: 'restore'
  /** A cleaned file, or a folder of cleaned copies. */
  readonly cleaned: string
  readonly removed: string
  readonly out: string | undefined
}

export const RESTORE = command({
  positional: { usage: '<cleaned>', describe: 'a cleaned file, or a folder of them' },
  options: {
    removed: { ...text('removed', 'the removal log of the run'), demandOption: true },
    out: text('out', 'write the originals into this folder'),
  },
  examples: [
    ['chaff restore clean.txt --removed log > article.txt', 'undo what went to standard output'],
    ['chaff restore cleaned --removed log --out again', 'undo a folder'],
  ],
  args: ([cleaned], { removed, out }): RestoreArgs => ({ command: 'restore', cleaned: cleaned!, removed, out }),
})
