/**
 * Writes a learned profile as text, and reads it back.
 *
 * ```
 * {"chaff":"profile","version":1,"normaliser":1,"fingerprints":2,"checksum":"7d0c51a2f3e4b596"}
 * ostrel-courier⇥other⇥7⇥line⇥edition north no <number>
 * ostrel-courier⇥related⇥5⇥lead-in⇥also on the courier <:>
 * ```
 * The rows stand in the order of host and key, and each field has one way to be written, so equal profiles are equal bytes.
 * What is not exactly what `encodeProfile` writes is refused.
 */
import { ChaffError } from '../engine/errors.js'
import type { Fingerprint } from '../engine/fingerprints.js'
import { checksum } from '../engine/hash.js'
import { type Kind, KINDS } from '../engine/kind.js'
import { NORMALISER_VERSION } from '../engine/normalise.js'

/** Raised when profiles are written differently. */
export const PROFILE_VERSION = 1

/** More fingerprints than this, of more outlets than a map can hold in memory, are a mistake or an attack. */
const MAX_FINGERPRINTS = 4_000_000
/** The longest key, in UTF-16 units. */
const MAX_KEY = 4096
/** Counts are told up to this. */
const MAX_COUNT = 999_999_999

interface Header {
  readonly chaff: 'profile'
  readonly version: number
  readonly normaliser: number
  readonly fingerprints: number
  readonly checksum: string
}

function compare(a: Fingerprint, b: Fingerprint): number {
  if (a.host !== b.host) return a.host < b.host ? -1 : 1
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1
}

/** Of fingerprints with the same host and key the lead-in stays, which says more, then the one seen most. */
function preference(a: Fingerprint, b: Fingerprint): number {
  return Number(b.leadIn) - Number(a.leadIn) || b.documents - a.documents || (a.kind < b.kind ? -1 : 1)
}

/**
 * The text of a profile: each host and key once; what a row cannot hold is left out.
 *
 * @throws {ChaffError} CHAFF_PROFILE when there are more than a profile may hold
 */
export function encodeProfile(fingerprints: readonly Fingerprint[]): string {
  if (fingerprints.length > MAX_FINGERPRINTS) {
    const numbers = `at most ${String(MAX_FINGERPRINTS)} fingerprints, got ${String(fingerprints.length)}`
    throw new ChaffError('CHAFF_PROFILE', `profile: expected ${numbers}; learn from fewer outlets at a time`)
  }
  const sorted = fingerprints
    .filter(({ host, key }) => isWritable(host, key))
    .sort((a, b) => compare(a, b) || preference(a, b))
  const rows = sorted
    .filter((one, i) => i === 0 || compare(sorted[i - 1]!, one) !== 0)
    .map(({ host, kind, documents, leadIn, key }) =>
      [host, kind, String(Math.min(documents, MAX_COUNT)), leadIn ? 'lead-in' : 'line', key].join('\t'),
    )
  return encodeHeader(rows, rows.length) + rows.map((row) => `${row}\n`).join('')
}

/** Whether a row can hold a fingerprint: no tabs, line ends or halves of characters, and no key without end. */
function isWritable(host: string, key: string): boolean {
  return key !== '' && key.length <= MAX_KEY && !/[\p{Cc}\p{Cs}]/u.test(host + key)
}

function encodeHeader(rows: readonly string[], count: number): string {
  const header: Header = {
    chaff: 'profile',
    version: PROFILE_VERSION,
    normaliser: NORMALISER_VERSION,
    fingerprints: count,
    checksum: checksum(rows),
  }
  return `${JSON.stringify(header)}\n`
}

/**
 * The fingerprints of a profile's text.
 *
 * @param name the profile's, for messages
 * @throws {ChaffError} CHAFF_PROFILE when the text is no profile, is damaged, or was made by another version
 */
export function decodeProfile(text: string, name: string): Fingerprint[] {
  const refuse = (message: string): never => {
    throw new ChaffError('CHAFF_PROFILE', `${name}: ${message}`)
  }
  // One more than may be, and the header and the empty end.
  const lines = text.split('\n', MAX_FINGERPRINTS + 3)
  const first = lines.shift()!
  const header = parseHeader(first)
  if (header === undefined) return refuse('is no profile of chaff; make one with chaff learn')
  if (header['version'] !== PROFILE_VERSION) {
    return refuse(
      `expected profile version ${String(PROFILE_VERSION)}, got ${JSON.stringify(header['version'])}; learn it anew`,
    )
  }
  if (header['normaliser'] !== NORMALISER_VERSION) {
    const got = JSON.stringify(header['normaliser'])
    return refuse(`expected normaliser version ${String(NORMALISER_VERSION)}, got ${got}; learn it anew`)
  }
  if (lines.length > MAX_FINGERPRINTS + 1) {
    return refuse(
      `expected at most ${String(MAX_FINGERPRINTS)} fingerprints, got more; learn from fewer outlets at a time`,
    )
  }
  if (lines.pop() !== '' || header['fingerprints'] !== lines.length) {
    return refuse(
      `expected ${JSON.stringify(header['fingerprints'])} fingerprints, got ${String(lines.length)}; it is cut off or damaged`,
    )
  }
  if (`${first}\n` !== encodeHeader(lines, lines.length)) return refuse('the checksum does not fit; it is damaged')
  const fingerprints: Fingerprint[] = []
  let before: Fingerprint | undefined
  for (const [i, row] of lines.entries()) {
    const one = decodeRow(row, before?.host) ?? refuse(`line ${String(i + 2)} is no fingerprint`)
    if (before !== undefined && compare(before, one) >= 0) refuse(`line ${String(i + 2)} is out of order`)
    fingerprints.push(one)
    before = one
  }
  return fingerprints
}

function parseHeader(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return undefined
    const header = value as Readonly<Record<string, unknown>>
    return header['chaff'] === 'profile' ? header : undefined
  } catch {
    return undefined
  }
}

/** @param hostBefore that of the row before, which is used again when it is the same: outlets have many rows */
function decodeRow(row: string, hostBefore: string | undefined): Fingerprint | undefined {
  const cells = row.split('\t')
  if (cells.length !== 5) return undefined
  const [host = '', kind, documents = '', type, key = ''] = cells
  const known = KINDS.find((one): one is Kind => one === kind)
  if (known === undefined || !isWritable(host, key)) return undefined
  if (!/^[1-9]\d{0,8}$/u.test(documents) || (type !== 'line' && type !== 'lead-in')) return undefined
  return {
    host: host === hostBefore ? hostBefore : host,
    kind: known,
    documents: Number(documents),
    leadIn: type === 'lead-in',
    key,
  }
}
