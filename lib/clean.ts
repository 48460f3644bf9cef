/** The synchronous face: text in, cleaned text and verdicts out. */
import { type Cleaned, cleanText } from './engine/clean.js'
import { type CleanOptions, resolveOptions } from './options.js'

/**
 * Removes boilerplate lines from the text of one article.
 *
 * @example
 * const { text, verdicts } = clean(scraped)
 * const gone = verdicts.filter(({ keep }) => !keep)
 *
 * @param text the article's text, its lines ended by "\n" or "\r\n"
 * @returns the kept lines, unchanged, with a verdict for each line of `text`
 * @throws {ChaffError} CHAFF_OPTION when an option has a value that it cannot take
 */
export function clean(text: string, options?: CleanOptions): Cleaned {
  const { judge, mode, host } = resolveOptions(options)
  return cleanText(judge, mode, text, host)
}
