/** Tells which outlet a document comes from. */
import { findByPath } from './field-path.js'

/** An outlet's name as profiles hold it: lower case, without "www." and without what a line of UTF-8 text cannot hold. */
export function hostName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(/\p{Cs}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
}

/** The outlet of an address; undefined when it is none. */
export function addressHost(url: string): string | undefined {
  const host = URL.canParse(url) ? hostName(new URL(url).hostname) : ''
  return host === '' ? undefined : host
}

/** A record's outlet: its field `host`, or that of its address; undefined when it has neither. */
export function hostOf(record: Readonly<Record<string, unknown>>, urlField: string): string | undefined {
  const { host } = record
  const named = typeof host === 'string' ? hostName(host) : ''
  if (named !== '') return named
  const url = findByPath(record, urlField)?.value
  return typeof url === 'string' ? addressHost(url) : undefined
}
