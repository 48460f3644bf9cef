/**
 * Makes the built-in weights of the line model anew: `npm run train -- FOLDER`, where the folder holds the labelled documents that are
 * named below. What is written holds numbers alone, no text.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { train, TRAIN_DEFAULTS } from '../../lib/learn/train.js'
import { rulebook } from '../../lib/profile/rulebook.js'
import { encodeWeights } from '../../lib/profile/weights.js'
import { readWeighted, SETS } from './sets.js'

const OUTPUT = 'lib/profile/builtin-weights.ts'

const [folder] = process.argv.slice(2)
const missing = SETS.map(({ file }) => file).filter((file) => folder === undefined || !existsSync(join(folder, file)))
if (folder === undefined || missing.length > 0) {
  console.error(`usage: npm run train -- FOLDER, a folder that holds ${SETS.map(({ file }) => file).join(', ')}`)
  process.exit(2)
}

const documents = await readWeighted(folder)
const weights = train(rulebook, documents, {
  ...TRAIN_DEFAULTS,
  progress: (step) => {
    console.error(step)
  },
})
const training = {
  documents: documents.length,
  sites: new Set(documents.map(({ host }) => host)).size,
  lines: documents.reduce((sum, { lines }) => sum + lines.length, 0),
}
const [header = '', payload = ''] = encodeWeights({ weights, training }).split('\n')
writeFileSync(
  OUTPUT,
  `/** The weights of the line model, made by \`npm run train\` (test/labelled/train.ts): numbers, nobody's text. */
export const builtinWeights =
  '${header}\\n' +
  '${payload}\\n'
`,
)
console.error(`wrote ${OUTPUT}`)
