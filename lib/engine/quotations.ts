/** Tells what a text says from what it quotes. */

/** A text taken apart; in both a space stands where the other was. */
export interface Quotations {
  readonly quoted: string
  readonly own: string
}

/** Quotation marks. Single ones are left out, since an apostrophe looks like them; what is opened by one may be closed by another. */
const MARKS = /["“”„«»「」『』]/u

/** Takes apart a text that quotes something; undefined when it does not, or leaves a quotation open. */
export function splitQuotations(text: string): Quotations | undefined {
  const parts = text.split(MARKS)
  if (parts.length < 3 || parts.length % 2 === 0) return undefined
  return {
    quoted: parts.filter((_, i) => i % 2 === 1).join(' '),
    own: parts.filter((_, i) => i % 2 === 0).join(' '),
  }
}
