/** Takes Markdown's marks off a line, so that its words are judged and not their dress. */

/** Marks before a line's text: headings, quotes, bullets; a number and a dot are left, they may be the text's own. */
const LEADING = /^\s*(?:#{1,6}\s+|>\s?|[-*+•]\s+(?:\[[ xX]\]\s+)?)+/u
/** The same after it; not within a run of spaces, or a long one would take quadratic time. */
const TRAILING = /(?<!\s)\s+#{1,6}\s*$/u

/** Whether a line is one link and nothing else: a headline or a button, however it ends. */
export function isLink(text: string): boolean {
  if (!text.includes('](')) return false
  const body = text.replace(LEADING, '').trim()
  return body.startsWith('[') && body.endsWith(')') && body.indexOf('](') === body.lastIndexOf('](')
}

/** The text that a reader of a rendered line would see; text without marks comes back as it is. */
export function stripMarkup(text: string): string {
  if (!/[*_#>[\]`~+•-]/u.test(text)) return text
  let out = text.replace(LEADING, '')
  if (out.includes('#')) out = out.replace(TRAILING, '')
  if (out.includes('](')) out = stripLinks(out)
  if (out.includes('*') || out.includes('_') || out.includes('`') || out.includes('~~')) out = stripEmphasis(out)
  return out === '' ? text : out
}

/** Leaves of `[text](target)` and `![text](target)` the text; one pass, whatever is nested or left open. */
function stripLinks(text: string): string {
  let out = ''
  let from = 0
  for (;;) {
    const middle = text.indexOf('](', from)
    if (middle < 0) break
    const close = text.indexOf(')', middle)
    if (close < 0) break
    const piece = text.slice(from, middle)
    const open = piece.lastIndexOf('[')
    if (open < 0) out += piece
    else out += piece.slice(0, open).replace(/!$/u, '') + piece.slice(open + 1)
    from = close + 1
  }
  return out + text.slice(from)
}

/** Takes off pairs of emphasis marks that hug words: **bold**, *slanted*, __bold__, _slanted_, `code`, ~~struck~~. */
function stripEmphasis(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}])(?:\*{1,3}|_{1,3}|`+|~~)(?=\S)|(?<=\S)(?:\*{1,3}|_{1,3}|`+|~~)(?![\p{L}\p{N}])/gu,
    '',
  )
}
