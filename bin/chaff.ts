#!/usr/bin/env node
import { main } from '../lib/cli/main.js'
import { tellOutputError } from '../lib/cli/output.js'

process.stdout.on('error', (error) => {
  const status = tellOutputError(error, process.stderr)
  if (status !== 0) process.exit(status)
})
process.exitCode = await main(process.argv.slice(2), process)
