/** What `chaff` is to do when no word follows its name: clean a pipe. The same that `args.ts` makes of nothing, without loading it. */
import { availableParallelism } from 'node:os'
import type { CleanArgs } from './args.js'

export const PIPE_ARGS: CleanArgs = {
  command: 'clean',
  inputs: [],
  format: 'auto',
  badRecords: 'fail',
  field: 'text',
  idField: 'id',
  urlField: 'url',
  host: undefined,
  mode: 'careful',
  profiles: [],
  separator: undefined,
  maxRecord: 16 << 20,
  maxExpansion: 200,
  minDocs: 5,
  minDocsWithCue: 2,
  memory: 256,
  annotate: false,
  compress: 'auto',
  removed: undefined,
  out: undefined,
  jobs: availableParallelism(),
  resume: false,
  dryRun: false,
  learn: false,
}
