/** What is published: all that a user's import or command reaches, and nothing else. */
import t from 'tap'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SoundRow } from '../lib/engine/rules.js'
import { triggerOf } from '../lib/engine/triggers.js'
import { all } from '../lib/profile/rules/all.js'
import { ROOT } from './support/root.js'

interface Packed {
  readonly files: readonly { readonly path: string }[]
  readonly size: number
}

// The built package, as `npm ci` leaves it; when files have gone since, build it anew in an empty folder `dist`.
const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: fileURLToPath(ROOT),
  encoding: 'utf8',
})
/** npm gives a list of packages, or since version 12 an object of them by name. */
const [packed] = Object.values(JSON.parse(stdout) as readonly Packed[] | Readonly<Record<string, Packed>>)
const shipped = new Set(packed?.files.map(({ path }) => path))

/** The files that a file leads to: imports, and workers that it starts by their place. */
function leadsTo(file: string): string[] {
  const source = readFileSync(new URL(file, ROOT), 'utf8')
  const extension = file.endsWith('.d.ts') ? '.d.ts' : '.js'
  return [...source.matchAll(/['"](\.{1,2}\/[^'"\n]+)\.js['"]/gu)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path + extension),
  )
}

/** All files that some lead to, however far. */
function reach(files: readonly string[]): Set<string> {
  const reached = new Set(files)
  for (const file of reached) for (const next of leadsTo(file)) reached.add(next)
  return reached
}

const MANIFEST = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin: Readonly<Record<string, string>>
}
/** Where users enter: what is exported, and the commands. */
const DOORS = [
  ...Object.values(MANIFEST.exports).flatMap((target) => Object.values(target)),
  ...Object.values(MANIFEST.bin),
]
  .map((path) => posix.normalize(path))
  .filter((path) => path.startsWith('dist/'))

void t.test('everything that a user can reach is shipped', (t) => {
  t.ok(DOORS.length >= 3)
  t.strictSame(
    [...reach(DOORS)].filter((file) => !shipped.has(file)),
    [],
  )
  t.end()
})

void t.test('nothing else is, but what tells of the package', (t) => {
  const told = ['package.json', 'README.md', 'LICENSE', 'NOTICE']
  // Of a module that is reached both halves are shipped: what it does, and its types.
  const moduleOf = (file: string): string => file.replace(/(\.d)?\.[jt]s$/u, '')
  const reached = new Set([...reach(DOORS)].map(moduleOf))
  // The page of a report is read by its name, and bundled of modules that stand beside those that make it.
  const isPage = (file: string): boolean => /^dist\/(browser\/report\.|lib\/report\/)/u.test(file)
  t.strictSame(
    [...shipped].filter((file) => !reached.has(moduleOf(file)) && !isPage(file) && !told.includes(file)),
    [],
  )
  t.ok(['js', 'css'].every((part) => shipped.has(`dist/browser/report.${part}`)))
  for (const file of told) t.ok(shipped.has(file), file)
  t.end()
})

void t.test('the package stays small', (t) => {
  t.ok(packed !== undefined && packed.size < 2_500_000, `${String(packed?.size)} bytes packed`)
  t.end()
})

void t.test('the rules are shipped with what each waits for, and without their samples', async (t) => {
  const module = (await import(new URL('dist/lib/profile/rules/all.js', ROOT).href)) as {
    readonly all: readonly SoundRow[]
  }
  t.strictSame(
    module.all,
    all.map((row) => ({ ...row, trigger: triggerOf(row.phrase), hit: '', miss: '' })),
  )
  t.end()
})
