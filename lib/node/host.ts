/** Tells which outlet a document comes from. */

/** An outlet's name as profiles hold it: lower case, without "www." and without what a profile's rows are parted by. */
export function hostName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
}

/** A record's outlet: its field `host`, or that of its address; undefined when it has neither. */
export function hostOf(record: Readonly<Record<string, unknown>>, urlField: string): string | undefined {
  const { host } = record
  if (typeof host === 'string' && host !== '') return hostName(host)
  const url = record[urlField]
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  const { hostname } = new URL(url)
  return hostname === '' ? undefined : hostName(hostname)
}
