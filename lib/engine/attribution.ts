/**
 * Tells a sentence that says whose words it gives: "Sign up for nothing, she said." Of 889 such lines in the labelled pages four are
 * boilerplate, though many speak of subscriptions and letters.
 */
import type { Features } from './features.js'

/** A comma, up to four words that name somebody, a verb of saying, and no clause after it; of verbs that mean little else. */
const SAID =
  /[,!?]["”»’']?\s(?:[^\s.,;:!?]+\s){0,4}(?:said|says|(?<!no )say|told|tells|wrote(?! for )|writes|asked|asks|added|adds|replied|promised|promises|shouted|suggested|suggests|recalled|recalls|warned|warns|explained|explains|argued|argues|insisted|insists|joked|sagt|sagte|sagten|erklärt|erklärte|meint|meinte|rät|warnt|warnte|dit|déclare|déclaré|explique|expliqué|assure|raconte|affirme|affirmé|confie|prévient|résume|dijo|explica|explicó|señaló|afirmó|aseguró|cuenta|advierte|advirtió|disse|afirma|afirmou|explicou|alerta|spiega|racconta|detto|avverte|zegt|zei|vertelt|aldus|waarschuwt|mówi|mówił|mówiła|powiedział|powiedziała|twierdzi|ostrzega|сказал|сказала|говорит|рассказал|рассказала|отметил|отметила|пояснил|пояснила|dedi|diyor|söyledi|anlattı)(?:-(?:t-)?(?:il|elle))?(?!\s(?:that|dass|que|che|dat|że|что)\s)(?:\s[^.,;:!?]{1,60})?[.!]["”»]?$/u
/** The same in Japanese and Korean, where the verb follows the particle that ends what is quoted, and in Chinese, where it follows a mark. */
const SAID_WITHOUT_SPACES =
  /(?:と(?:話した|話す|話している|話していた|語った|語る|語っている|述べた|説明した|説明する|訴えた|訴える|明かした|振り返った|振り返る|強調した|指摘した|指摘する|呼びかけた)|고 (?:말했다|말한다|밝혔다|전했다|설명했다|강조했다|덧붙였다|당부했다|지적했다|털어놨다)|[，,”」][^，。！？\s]{0,12}(?:说|說|表示|告诉记者|告訴記者|坦言|回忆道|回憶道|补充道|補充道|解释道|解釋道))[。.][”」』]?$/u
/** It stands at the end. */
const END = 160

/** Whether a paragraph ends by saying whose words it gives. */
export function isAttributed({ text, sentence }: Features): boolean {
  if (!sentence) return false
  const end = text.trimEnd().slice(-END)
  return SAID.test(end) || SAID_WITHOUT_SPACES.test(end)
}
