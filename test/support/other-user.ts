/** Lets a test take the part of a user who may read less: a superuser is refused nothing. */
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './root.js'

/* c8 ignore start -- who runs the tests, and where they stand, depends on the machine */
const isRoot = process.getuid?.() === 0
const NOBODY = 65_534

/** Whether others can read the program, whose parts are loaded when they are needed. */
function isReadableByOthers(): boolean {
  for (let folder = fileURLToPath(ROOT); folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o005) !== 0o005) return false
  }
  return true
}

/** Why a test that needs such a user is skipped; false when it can run. */
export const noOtherUser: string | false =
  isRoot &&
  (process.seteuid === undefined
    ? 'the superuser cannot become another user here'
    : !isReadableByOthers() && 'other users cannot enter the folder that this is in; move it to run this test')

/** Runs something as a user to whom a file of mode 0 is closed. */
export async function asOtherUser<T>(run: () => Promise<T>): Promise<T> {
  if (isRoot) process.seteuid?.(NOBODY)
  try {
    return await run()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}
/* c8 ignore stop */
