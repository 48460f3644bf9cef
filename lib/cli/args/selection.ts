/** The options of all commands that learn: how furniture is told, and what learning may use. */
import { SELECT_DEFAULTS } from '../../learn/select-options.js'
import { grouped, size, type Values } from './option.js'

export const SELECTION = grouped('Learning', {
  'min-docs': size('min-docs', 'stories that a line must stand in to be furniture', SELECT_DEFAULTS.minDocs),
  'min-docs-with-cue': size(
    'min-docs-with-cue',
    'the same where a rule speaks against it',
    SELECT_DEFAULTS.minDocsWithCue,
  ),
  memory: size('memory', 'mebibytes to hold before going to disk', 256),
})

export interface SelectionArgs {
  readonly minDocs: number
  readonly minDocsWithCue: number
  /** Mebibytes that may be held before digests go to disk. */
  readonly memory: number
}

export function selection({ minDocs, minDocsWithCue, memory }: Values<typeof SELECTION>): SelectionArgs {
  return { minDocs, minDocsWithCue, memory }
}
