/**
 * Tells a sentence that says whose words it gives: "Sign up for nothing, she said." Of 889 such lines in the labelled pages four are
 * boilerplate, though many speak of subscriptions and letters.
 */
import type { Features } from './features.js'

/** A comma, up to four words that name somebody, a verb of saying, and no clause after it; of verbs that mean little else. */
const SAID =
  /[,!?]["”»’']?\s(?:[^\s.,;:!?]+\s){0,4}(?:said|says|told|tells|added|adds|recalled|recalls|warned|warns|explained|explains|argued|argues|insisted|insists|joked|sagt|sagte|sagten|erklärt|erklärte|meint|meinte|rät|warnt|warnte|dit|déclare|déclaré|explique|expliqué|assure|raconte|affirme|affirmé|confie|prévient|résume|dijo|explica|explicó|señaló|afirmó|aseguró|cuenta|advierte|advirtió|disse|afirma|afirmou|explicou|alerta|spiega|racconta|detto|avverte|zegt|zei|vertelt|aldus|waarschuwt|mówi|mówił|mówiła|powiedział|powiedziała|twierdzi|ostrzega|сказал|сказала|говорит|рассказал|рассказала|отметил|отметила|пояснил|пояснила|dedi|diyor|söyledi|anlattı)(?:-(?:t-)?(?:il|elle))?(?!\s(?:that|dass|que|che|dat|że|что)\s)(?:\s[^.,;:!?]{1,60})?[.!]["”»]?$/u
/** It stands at the end. */
const END = 160

/** Whether a paragraph ends by saying whose words it gives. */
export function isAttributed({ text, sentence }: Features): boolean {
  return sentence && SAID.test(text.trimEnd().slice(-END))
}
