/** The commonest words of some languages: running text is full of them, headings and menus have few. */

/** Those of English, which the word weights were learned in: a text without them is in a language they know nothing of. */
export const ENGLISH: ReadonlySet<string> = new Set(
  (
    'the of and to a in that is was for on it with as he be by at his from are this have had not they were an or which but ' +
    'their has who she been will would its we said more when there one all out up about'
  ).split(' '),
)

const OTHERS =
  // German, French, Spanish, Italian, Portuguese, Dutch
  'der die das und ist nicht von zu den mit sich auf ein eine im dem des es dass er sie war fur wie hat als auch ' +
  'le la les il et est pas de un une du en dans que qui pour par sur au ce se elle plus avec sont ' +
  'el los las y por con para una su lo no al mas como pero fue ' +
  'gli e di che non per della del sono si nel alla dei anche piu ' +
  'o os as da do dos em um uma nao com ao foi na ' +
  'het een van en dat niet voor met zijn op aan ook er maar door bij te ' +
  // Polish, Turkish, Russian
  'i w z nie to sie jak jest od za ve bir bu icin ile olarak cok daha gibi ' +
  'и в не на что с по как это его но из за от'

/** Those of all the languages listed. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...ENGLISH, ...OTHERS.split(' ')])
