/**
 * Bundles what is shipped: `node esbuild.config.mjs browser [FOLDER]` the files for browsers, `… program` the command line, `… rules` the
 * rules of all languages, once they are compiled, in place of the module that gathers them.
 *
 * All are in UTF-8. The sample lines of the rules, which tests alone read, are left empty: they are an eighth of a bundle, and parsed at each start.
 */
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { build } from 'esbuild'

/** The sample lines of a row, as the formatter and the compiler write them. */
const SAMPLES = /^ +(hit|miss):\s+(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`),$/gmu

/** @type {import('esbuild').Plugin} */
const withoutSamples = {
  name: 'without-samples',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]lib[\\/]profile[\\/]rules[\\/].*\.[jt]s$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return { contents: source.replace(SAMPLES, "    $1: '',"), loader: 'ts' }
    })
  },
}

/**
 * The weights and the rules are read from where the library has them: they are the most of the package, and need not be in it once more.
 *
 * @type {import('esbuild').Plugin}
 */
const sharedData = {
  name: 'shared-data',
  setup(bundle) {
    for (const file of ['builtin-weights.js', 'rules/all.js']) {
      // As seen from `dist/program/chunks`.
      const path = `../../lib/profile/${file}`
      bundle.onResolve({ filter: new RegExp(`/${file.replace('.', '\\.')}$`) }, () => ({ path, external: true }))
    }
  },
}

/** @type {import('esbuild').BuildOptions} */
const shared = { bundle: true, charset: 'utf8', format: 'esm', logLevel: 'warning', plugins: [withoutSamples] }

/** @type {Record<string, (folder?: string) => import('esbuild').BuildOptions>} */
const BUNDLES = {
  browser: (folder = 'dist/browser') => ({
    ...shared,
    entryPoints: [
      { in: 'lib/web/index.ts', out: 'web' },
      { in: 'lib/report/page/main.ts', out: 'report' },
      { in: 'lib/report/page/style.css', out: 'report' },
    ],
    minify: true,
    target: 'es2022',
    outdir: folder,
    // What is bundled for tests is no code of theirs.
    ...(folder === 'dist/browser' ? {} : { banner: { js: '/* c8 ignore start */' } }),
  }),
  program: () => ({
    ...shared,
    plugins: [sharedData],
    entryPoints: { 'bin/chaff': 'bin/chaff.ts', 'program/chunks/worker': 'lib/node/worker.ts' },
    splitting: true,
    external: ['@hpcc-js/wasm-zstd', 'fzstd', 'lilconfig', 'split2', 'tinypool', 'xxhash-wasm', 'yargs'],
    platform: 'node',
    target: 'node20',
    outdir: 'dist',
    chunkNames: 'program/chunks/[name]-[hash]',
  }),
  rules: () => ({
    ...shared,
    entryPoints: ['dist/lib/profile/rules/all.js'],
    outdir: 'dist/lib/profile/rules',
    allowOverwrite: true,
    minifyWhitespace: true,
  }),
}

const [name = '', folder] = process.argv.slice(2)
await build(BUNDLES[name](folder))
