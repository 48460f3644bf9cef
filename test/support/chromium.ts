/** Runs pages in a real Chromium: the one that the environment variable CHROMIUM names, or the one of the system. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'

const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Why tests in Chromium are skipped; false when there is one. */
/* c8 ignore next 3 -- whether there is one depends on the machine */
export const NO_CHROMIUM: string | false = existsSync(EXECUTABLE)
  ? false
  : `needs Chromium, and there is none at ${EXECUTABLE}: install Debian’s package chromium, or name one by CHROMIUM`

/** Nothing of it may reach out to the network. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/* c8 ignore start -- without a Chromium none of this runs */
/** Starts Chromium, until the test ends. */
export async function startChromium(t: Test): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS, timeout: 60_000 })
  t.teardown(() => browser.close())
  return browser
}

/** Collects what goes wrong in a page: errors that nothing catches, and all that is written to the console as one. */
export function listenForErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  return errors
}

/** Serves files by their paths on this machine alone, until the test ends. */
export async function serve(
  t: Test,
  files: Readonly<Record<string, { readonly type: string; readonly body: string | Buffer }>>,
): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const file = files[url]
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' }).end(file?.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}
/* c8 ignore stop */
