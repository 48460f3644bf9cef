/** A disk that is soon full. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'

/**
 * A folder with 64 KiB of space, until the test ends.
 *
 * @returns undefined where none can be had: mounting takes rights
 */
export function smallDisk(t: Test): string | undefined {
  const path = mkdtempSync(join(tmpdir(), 'chaff-disk-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path]).status === 0
  t.teardown(() => {
    if (isMounted) spawnSync('umount', [path])
    rmdirSync(path)
  })
  /* c8 ignore next -- which of the two is had depends on the rights of whoever runs the tests */
  return isMounted ? path : undefined
}
