import t from 'tap'
import type { Removal } from '../../lib/node/filter.js'
import { settingsOf, taskRunner, tell } from '../../lib/node/task.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { CHAFF, STORY } from '../support/articles.js'

const [A] = STORY
const [X] = CHAFF
const record = (text: string): string => `${JSON.stringify({ id: 'a', text })}\n`

void t.test('a task is done with the settings that were sent, and told of what was asked for', (t) => {
  const settings = settingsOf({ annotate: true, onProblem: () => undefined }, builtinProfile)
  t.strictSame(settings, { annotate: true, profile: {} }, 'what every thread has is not sent')
  const run = taskRunner(settings)
  const bytes = Buffer.from(`${record(`${A}\n${X}`)}{\n`)
  const { output, told } = run({ bytes, name: 'feed', edits: true })
  t.match(Buffer.from(output).toString(), /"text":"[^"\\\\]+","chaff":\{"removed":\[\{"line":1/u)
  t.strictSame(
    told.map(([what]) => what),
    ['onFormat', 'onRemoved', 'onInserted', 'onDocument', 'onProblem'],
  )
  const removed: Removal[] = []
  tell(told, { onRemoved: (removal) => removed.push(removal) })
  t.strictSame(
    removed.map(({ file, line, text }) => [file, line, text]),
    [['feed', 1, X]],
  )
  t.end()
})

void t.test('what is not asked for is not told, and a profile of its own is used', (t) => {
  const run = taskRunner(settingsOf({}, { ...builtinProfile, rules: [] }))
  const text = Buffer.from(`${A}\n${X}\n`)
  const { told } = run({ bytes: text, name: 'a.txt', folderHost: 'sample.example', edits: false })
  t.strictSame(
    told.map(([what]) => what),
    ['onFormat', 'onDocument'],
  )
  const from = { line: 3, offset: 40 }
  const rest = run({ bytes: Buffer.from('{\n'), name: 'feed', from, edits: false })
  t.equal(rest.told[0]?.[0], 'onProblem')
  t.end()
})
