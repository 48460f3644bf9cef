/** `chaff completion`: what it may be given. */
import { command } from './command.js'

/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

export interface CompletionArgs {
  readonly command: 'completion'
  /** The one that is in use when it is undefined. */
  readonly shell: Shell | undefined
}

export const COMPLETION = command({
  positional: { usage: '[shell]', describe: 'bash, zsh or fish; what $SHELL names unless said', choices: SHELLS },
  options: {},
  examples: [
    ['chaff completion bash >> ~/.bashrc', 'complete commands and options in bash'],
    ['chaff completion zsh >> ~/.zshrc', '… in zsh'],
    ['chaff completion fish | source', '… in fish, until it ends'],
  ],
  args: ([shell]): CompletionArgs => ({ command: 'completion', shell: SHELLS.find((known) => known === shell) }),
})
