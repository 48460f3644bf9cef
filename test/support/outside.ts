/** Finds outside programs that examples are run with; in CI none may be missing. */
import { spawnSync } from 'node:child_process'

/* c8 ignore start -- what is there depends on the machine */
/** Why a test is skipped that needs programs which are not there, or Python packages; false when it can run. */
export function missing(needs: {
  readonly programs?: readonly string[]
  readonly packages?: readonly string[]
}): string | false {
  // There a missing program is a failure, not a reason to skip.
  if (process.env['CI'] !== undefined) return false
  const { programs = [], packages = [] } = needs
  const program = programs.find((name) => spawnSync(name, ['--version']).error !== undefined)
  if (program !== undefined) return `no ${program}; install it to run this test`
  const imports = packages.map((name) => `import ${name}`).join('\n')
  if (packages.length === 0 || spawnSync('python3', ['-c', imports]).status === 0) return false
  return `python3 lacks ${packages.join(' or ')}; run the tests in a venv that has it`
}
/* c8 ignore stop */
