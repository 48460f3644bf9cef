/** Imports run one way: engine ← profile, learn ← node ← cli ← bin; and each dependency has one door. */
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import t from 'tap'
import { ROOT } from './support/root.js'
import ts from 'typescript'

/** The layers, and from which of them each may import besides itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'lib/engine': [],
  'lib/profile': ['lib/engine'],
  'lib/learn': ['lib/engine', 'lib/profile'],
  // The faces that need no Node: lib/clean.ts, lib/options.ts.
  lib: ['lib/engine', 'lib/profile'],
  // The face for browsers, chaff/web.
  'lib/web': ['lib/engine', 'lib/profile', 'lib'],
  // What a report holds and says, and the page that shows it, in a browser.
  'lib/report': ['lib/engine', 'lib/profile'],
  'lib/node': ['lib/engine', 'lib/profile', 'lib/learn', 'lib', 'lib/report'],
  'lib/cli': ['lib/engine', 'lib/profile', 'lib/learn', 'lib', 'lib/report', 'lib/node'],
  // The public door: re-exports only.
  'lib/index.ts': ['lib/engine', 'lib/profile', 'lib/learn', 'lib', 'lib/node'],
  bin: ['lib/cli'],
}

/** These run anywhere: they import nothing but each other. */
const PURE = ['lib/engine', 'lib/profile', 'lib/learn', 'lib', 'lib/web', 'lib/report']

interface Import {
  readonly file: string
  /** What is imported, as it is written. */
  readonly name: string
  /** The file that a relative import leads to. */
  readonly target: string | undefined
}

function layerOf(file: string): string {
  if (file in LAYERS) return file
  return file.split('/').slice(0, -1).slice(0, 2).join('/')
}

/** Whether a file is of the page of a report: it is bundled, never imported. */
function isPage(file: string): boolean {
  return file.startsWith('lib/report/page/')
}

/** The imports of a file: statements, re-exports, `import()` and `import type` alike. */
function importsOf(file: string, source: string): Import[] {
  return ts.preProcessFile(source).importedFiles.map(({ fileName: name }) => ({
    file,
    name,
    target: name.startsWith('.') ? posix.join(posix.dirname(file), name.replace(/\.js$/u, '.ts')) : undefined,
  }))
}

/** The one package that the engine may use: it is pure and synchronous too. */
const EDIT_DISTANCE = 'fastest-levenshtein'

/** What an import does that it should not; undefined when it may stay. */
function fault({ file, name, target }: Import): string | undefined {
  const layer = layerOf(file)
  const allowed = LAYERS[layer]
  if (allowed === undefined) return `${file}: its folder is in no layer`
  if (target === undefined) {
    const foreign = PURE.includes(layer) && name !== EDIT_DISTANCE
    return foreign ? `${file} imports ${name}, which is not its own` : undefined
  }
  if (isPage(target) && !isPage(file)) return `${file} imports ${target}, which runs in a browser alone`
  const other = layerOf(target)
  return other === layer || allowed.includes(other) ? undefined : `${file} imports ${target}: against the stream`
}

/** The package that an import comes from; undefined for the project's own files and for Node. */
function packageOf({ name }: Import): string | undefined {
  if (name.startsWith('.') || isBuiltin(name)) return undefined
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/')
}

const files = ['lib', 'bin'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts')),
)
const imports = files.flatMap((file) => importsOf(file, readFileSync(new URL(file, ROOT), 'utf8')))

void t.test('imports run one way, and the pure layers import nothing from Node', (t) => {
  t.strictSame(
    imports.filter((found) => packageOf(found) === undefined).flatMap((found) => fault(found) ?? []),
    [],
  )
  t.end()
})

void t.test('the pure layers import no package but the edit distance, which runs anywhere', (t) => {
  t.strictSame(
    imports.filter((found) => packageOf(found) !== undefined).flatMap((found) => fault(found) ?? []),
    [],
  )
  t.end()
})

void t.test('there are files in every layer, and every relative import leads to one', (t) => {
  const layers = new Set(files.map(layerOf))
  t.strictSame([...layers].sort(), Object.keys(LAYERS).sort())
  t.strictSame(
    imports.filter(({ target }) => target !== undefined && !files.includes(target)),
    [],
  )
  t.end()
})

void t.test('each dependency is imported by exactly one file, and nothing else is', (t) => {
  const importers: Record<string, string[]> = {}
  for (const found of imports) {
    const name = packageOf(found)
    if (name !== undefined && !importers[name]?.includes(found.file)) (importers[name] ??= []).push(found.file)
  }
  const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { dependencies: object }
  t.strictSame(Object.keys(importers).sort(), Object.keys(manifest.dependencies).sort())
  t.strictSame(
    Object.entries(importers).filter(([, found]) => found.length !== 1),
    [],
    'packages with more than one importer',
  )
  t.end()
})

void t.test('an import against the stream would be found, however it is written', (t) => {
  const faults = (file: string, source: string): string[] =>
    importsOf(file, source).flatMap((found) => fault(found) ?? [])
  const bad: readonly (readonly [string, string])[] = [
    ['lib/engine/x.ts', "import { clean } from '../clean.js'"],
    ['lib/engine/x.ts', "import type { Profile } from '../profile/builtin.js'"],
    ['lib/engine/x.ts', "import { readFileSync } from 'node:fs'"],
    ['lib/engine/x.ts', "import fs from 'fs'"],
    ['lib/engine/x.ts', "const split2 = await import('split2')"],
    ['lib/profile/rules/x.ts', "export * from '../../learn/score.js'"],
    ['lib/learn/x.ts', "import { chaff } from '../node/stream.js'"],
    ['lib/learn/x.ts', "import yargs from 'yargs'"],
    ['lib/node/x.ts', "import {\n  main,\n} from '../cli/main.js'"],
    ['lib/node/x.ts', "import { chaff } from '../index.js'"],
    ['lib/cli/x.ts', "import '../../bin/chaff.js'"],
    ['lib/options.ts', "import { resolveStream } from './node/options.js'"],
    ['lib/web/x.ts', "import { hostOf } from '../node/host.js'"],
    ['lib/report/page/x.ts', "import { hostOf } from '../../node/host.js'"],
    ['lib/report/x.ts', "import { createHash } from 'node:crypto'"],
    ['lib/web/x.ts', "import { Marks } from '../report/marks.js'"],
    ['lib/report/x.ts', "import { h } from './page/dom.js'"],
    ['lib/web/x.ts', "import { TransformStream } from 'node:stream/web'"],
    ['lib/other/x.ts', "import { KINDS } from '../engine/kind.js'"],
    ['bin/x.ts', "import { chaff } from '../lib/node/stream.js'"],
  ]
  for (const [file, source] of bad) t.equal(faults(file, source).length, 1, `${file}: ${source}`)
  const good: readonly (readonly [string, string])[] = [
    ['lib/engine/x.ts', "import { KINDS } from './kind.js'"],
    ['lib/profile/rules/x.ts', "import type { RuleRow } from '../../engine/rules.js'"],
    ['lib/node/x.ts', "import { pipeline } from 'node:stream'\nimport { clean } from '../clean.js'"],
    ['lib/cli/x.ts', "import yargs from 'yargs'\nimport { chaff } from '../node/stream.js'"],
    ['bin/x.ts', "// import { x } from '../lib/engine/kind.js'\nimport { main } from '../lib/cli/main.js'"],
  ]
  for (const [file, source] of good) t.strictSame(faults(file, source), [], `${file}: ${source}`)
  t.end()
})
