/** Articles of invented outlets, for learning from. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { Random } from './random.js'

/** Lines that only learning can tell from running text: nothing in them speaks against them. */
export const OSTREL_FOOTER = 'Edition North of the Ostrel Courier, printed at the old mill by the bridge'
export const LINDAL_FOOTER = 'The Lindal Echo has been read on both banks of the river since the great flood'

const WORDS = (
  'bridge river mayor council school morning engine farmer harvest valley station winter market window teacher doctor ' +
  'ferry island judge letter museum night orchard painter quarry railway summer tower uncle village wagon yard ' +
  'answered arrived borrowed carried climbed counted drove explained found gathered heard kept left measured moved'
).split(' ')

/** A story of three paragraphs; another number tells another. */
export function story(number: number): string {
  const random = new Random(number + 1)
  const sentence = (): string => `The ${random.many(14, 18, () => random.pick(WORDS)).join(' ')}.`
  return [sentence(), sentence(), sentence()].join('\n\n')
}

/** A story with its outlet's footer. */
export function article(number: number, footer = OSTREL_FOOTER): string {
  return `${story(number)}\n\n${footer}\n`
}

/** A line of NDJSON. */
export function line(record: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(record)}\n`
}

/** Points the folder for temporary files at a new one for the test; gives what is in it. */
export function watchTemporary(t: Test): () => string[] {
  const before = tmpdir()
  const folder = mkdtempSync(join(tmpdir(), 'chaff-test-'))
  process.env['TMPDIR'] = folder
  t.teardown(() => {
    process.env['TMPDIR'] = before
    rmSync(folder, { recursive: true })
  })
  return () => readdirSync(folder)
}

/** All files below a folder, by their paths, with what is in them. */
export function tree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

/** All files below a folder, by their paths, with what tells their bytes: large ones are not compared byte by byte in words. */
export function sums(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(bytesTree(folder)).map(([path, bytes]) => [path, sumOf(bytes)]))
}

/** What tells bytes from others. */
export function sumOf(bytes: Buffer): string {
  return `${String(bytes.length)} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`
}

/** All files below a folder, by their paths, with the bytes that are in them. */
export function bytesTree(folder: string): Record<string, Buffer> {
  return Object.fromEntries(Object.keys(tree(folder)).map((path) => [path, readFileSync(join(folder, path))]))
}
