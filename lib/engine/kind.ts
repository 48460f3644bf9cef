/** What a removed line is, in the words of the people who read the audit. */
export const KINDS = [
  'paywall',
  'newsletter',
  'disclaimer',
  'related',
  'share',
  'ad',
  'comments',
  'copyright',
  'cookie',
  'nav',
  'other',
] as const

/** A kind of boilerplate. */
export type Kind = (typeof KINDS)[number]
