#!/usr/bin/env node
import { main } from '../lib/cli/main.js'

// Whoever reads the output may go before it ends: `chaff … | head -1` is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv.slice(2), process)
