/**
 * Bundles what is shipped: `node esbuild.config.mjs browser [FOLDER]` the files for browsers, `… program` the command line, `… rules` the
 * rules of all languages as one module, in place of the compiled one that gathers them.
 *
 * All are in UTF-8.
 */
import { Buffer } from 'node:buffer'
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { build, transform } from 'esbuild'

/**
 * The module of all rules, as it is shipped: without the sample lines, which tests alone read, an eighth of it and parsed at each start;
 * and with what each phrase waits for, which takes a fifth of a first short article to find out.
 */
async function packRules() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { all } from './lib/profile/rules/all.ts'\nexport { triggerOf } from './lib/engine/triggers.ts'",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
    write: false,
  })
  const { all, triggerOf } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  const rows = all.map((row) => ({ ...row, trigger: triggerOf(row.phrase), hit: '', miss: '' }))
  const { code } = await transform(`export const all = ${JSON.stringify(rows)}`, {
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
  })
  return code
}

/** @type {import('esbuild').Plugin} */
const packedRules = {
  name: 'packed-rules',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]lib[\\/]profile[\\/]rules[\\/]all\.ts$/ }, async () => ({
      contents: await packRules(),
    }))
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
const shared = { bundle: true, charset: 'utf8', format: 'esm', logLevel: 'warning', plugins: [packedRules] }

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
}

const [name = '', folder] = process.argv.slice(2)
if (name === 'rules') await writeFile('dist/lib/profile/rules/all.js', await packRules())
else await build(BUNDLES[name](folder))
