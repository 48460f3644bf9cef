import t from 'tap'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSections, type Section } from '../../lib/node/log-reader.js'
import { RemovalLog } from '../../lib/node/removal-log.js'
import { restored } from '../../lib/node/restore.js'
import { Summer } from '../../lib/node/sum.js'
import { CHAFF, STORY } from '../support/articles.js'
import { filterChunks } from '../support/filters.js'

const [A, B] = STORY
const [X, Y] = CHAFF
const SOURCE = Buffer.from(`${A}\r\n${X}\xff\r\n\0${B}\n${Y}`, 'latin1')

interface Paths {
  readonly cleaned: string
  readonly log: string
}

/** A source that was cleaned, with its log, behind some bytes of the output. */
function cleanedFile(root: string, ahead = ''): Paths {
  const paths = { cleaned: join(root, 'cleaned'), log: join(root, 'log') }
  const { output, removals } = filterChunks([SOURCE], { name: 'a.txt' })
  const log = new RemovalLog(paths.log)
  for (const removal of removals) log.remove(removal)
  const [source, cleaned] = [new Summer(), new Summer()]
  source.add(SOURCE)
  cleaned.add(output)
  const at = ahead.length
  log.closeFile({
    file: 'a.txt',
    compression: 'none',
    source: source.finish(),
    cleaned: { at, packing: 'none', ...cleaned.finish() },
  })
  log.close()
  writeFileSync(paths.cleaned, Buffer.concat([Buffer.from(ahead), output, Buffer.from(ahead)]))
  return paths
}

async function restore({ cleaned, log }: Paths): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const section of readSections(log)) {
    for await (const part of restored(cleaned, log, section as Section)) parts.push(part)
  }
  return Buffer.concat(parts)
}

void t.test('the original comes back, byte for byte, wherever in the output it stands', async (t) => {
  t.ok((await restore(cleanedFile(t.testdir()))).equals(SOURCE))
  t.ok((await restore(cleanedFile(t.testdir(), 'of another file\n'))).equals(SOURCE))
})

void t.test('a cleaned file that was changed is refused, whatever was changed', async (t) => {
  const paths = cleanedFile(t.testdir())
  const whole = readFileSync(paths.cleaned)
  const changes: readonly Buffer[] = [
    Buffer.alloc(0),
    whole.subarray(1),
    whole.subarray(0, -1),
    Buffer.concat([Buffer.from('x'), whole]),
    Buffer.from(whole.toString('latin1').replace('river', 'rover'), 'latin1'),
  ]
  for (const changed of changes) {
    writeFileSync(paths.cleaned, changed)
    await t.rejects(restore(paths), {
      code: 'CHAFF_FILE',
      message: `${paths.cleaned}: is not what was cleaned from a.txt: it was changed since, or is of another run; not restored`,
    })
  }
})

void t.test('a log that was changed is refused', async (t) => {
  const paths = cleanedFile(t.testdir())
  const whole = readFileSync(paths.log, 'utf8')
  const lines = whole.split('\n')
  const damaged = { code: 'CHAFF_FILE', message: `${paths.log}: what it holds of a.txt is damaged; not restored` }
  for (const changed of [
    whole.replace('"base64":"C', '"base64":"D'),
    whole.replace('"bytes":"\\n', '"bytes":"\\t'),
    whole.replace(/"at":\d+,"base64"/u, '"at":0,"base64"'),
    whole.replace('"base64":"', '"added":3,"base64":"'),
    whole.replace('"at":', '"added":99999,"at":'),
    lines.slice(1).join('\n'),
  ]) {
    t.not(changed, whole)
    writeFileSync(paths.log, changed)
    await t.rejects(restore(paths), damaged)
  }
})

void t.test('a cleaned file that is not there is named', async (t) => {
  const { log } = cleanedFile(t.testdir())
  await t.rejects(restore({ cleaned: `${log}.no`, log }), { code: 'CHAFF_FILE', message: /no such file or folder/u })
})

void t.test('an empty file comes back empty', async (t) => {
  const path = join(t.testdir({ cleaned: '' }), 'log')
  const log = new RemovalLog(path)
  const sum = new Summer().finish()
  log.closeFile({ file: 'a.txt', compression: 'none', source: sum, cleaned: { at: 0, packing: 'none', ...sum } })
  log.close()
  t.equal((await restore({ cleaned: path.replace('log', 'cleaned'), log: path })).length, 0)
})
