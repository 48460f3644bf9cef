#!/usr/bin/env node
import { Interruption } from '../lib/cli/io.js'
import { main } from '../lib/cli/main.js'
import { tellOutputError } from '../lib/cli/output.js'

process.stdout.on('error', (error) => {
  const status = tellOutputError(error, process.stderr)
  if (status !== 0) process.exit(status)
})

// The first signal ends the run cleanly; a second one ends it at once.
const controller = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    controller.abort(new Interruption(name))
  })
}

const { stdin, stdout, stderr, env } = process
process.exitCode = await main(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  signal: controller.signal,
})
