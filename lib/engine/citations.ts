/** Finds what a text cites: its list of references, which is a part of it, though it looks like a list of links. */
import type { Features } from './features.js'

/** What stands above such a list. */
const HEADING =
  /^[^\p{L}]{0,4}(?:references?|sources?|works cited|bibliography|footnotes?|endnotes?|citations?|quellen(?:angaben|verzeichnis)?|literatur(?:verzeichnis)?|einzelnachweise|références|bibliographie|referencias|fuentes|bibliografía|referências|fontes|fonti|bronnen|bibliografia|źródła|przypisy|источники|литература|примечания|kaynaklar|kaynakça|المراجع|المصادر|संदर्भ)[^\p{L}]{0,4}$/iu
/** An address, a year where one stands in a citation, pages. */
const CITES = /https?:\/\/|\bdoi\b|\bet al\b|\bpp?\. ?\d|\b(?:19|20)\d\d[a-z]?[.;:)]|\(n\.d\.\)/u
/** An author, a year in brackets, a title and an address, as the American Psychological Association has them. */
const CITATION = /^.{0,80}\((?:n\.d\.|(?:19|20)\d\d[a-z]?(?:, \p{L}{3,12}(?: \d{1,2})?)?)\)\. .{4,300}https?:\/\//u

/** A line of the list that cites nothing may stand between others. */
const GAP = 1

/** Finds the lines of lists of references, their headings with them, and citations that stand by themselves. */
export function findCited(paragraphs: readonly Features[]): ReadonlySet<number> {
  const cited = new Set<number>()
  // The list under the last heading reaches to here, as far as it is known; -1 when there is none.
  let last = -1
  for (const [i, { text, words }] of paragraphs.entries()) {
    const isHeading = words <= 2 && HEADING.test(text)
    if (isHeading) last = i
    else if (last >= 0 && CITES.test(text)) {
      for (let at = last; at <= i; at++) cited.add(at)
      last = i
    } else if (i - last > GAP) last = -1
    // Most hold no such bracket, and that is seen at once.
    if (text.includes('). ') && CITATION.test(text)) cited.add(i)
  }
  return cited
}
