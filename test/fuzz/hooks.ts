/** Module hooks that make lib's code count which of its parts run, with istanbul. */
import type { LoadHook } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createInstrumenter } from 'istanbul-lib-instrument'

const instrumenter = createInstrumenter({ esModules: true, coverageVariable: '__fuzzed__', compact: true })

/** Rules are data: what they are does not tell inputs apart. */
const COUNTED = /\/lib\/(?!profile\/rules\/).*\.js$/u

export const load: LoadHook = async (url, context, next) => {
  const loaded = await next(url, context)
  if (!COUNTED.test(url)) return loaded
  const code = Buffer.from(loaded.source as Uint8Array).toString()
  return { ...loaded, source: instrumenter.instrumentSync(code, fileURLToPath(url)) }
}
