/** Parts words that a scraper has run together: of buttons that stood side by side it makes "ShareSaveComments". */

/** Where one word ends and the next begins: a capital or a number after a small letter, a capital after a number or a bracket. */
const SEAMS = /(?<=\p{Ll})(?=\p{Lu}|\d)|(?<=[\d)])(?=\p{Lu})/gu
/** Text that may have one: most has none, and to see that takes a quarter of the time that parting takes. */
const SEAM = /[a-z\d)\u0080-\u{10ffff}][A-Z\d\u0080-\u{10ffff}]/u

/** Names that are written so. */
const NAMES = /whatsapp|youtube|linkedin|tiktok|paypal|facetime|iphone|ipad/giu

/** The text with its words apart; undefined when none are run together. */
export function unglue(text: string): string | undefined {
  if (!SEAM.test(text) && text.search(NAMES) < 0) return undefined
  const apart = squeeze(text.replace(NAMES, (name) => ` ${name.toLowerCase()} `).replace(SEAMS, ' '))
  return apart.length > squeeze(text).length ? apart : undefined
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
