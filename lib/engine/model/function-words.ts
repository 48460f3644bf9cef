/** The commonest words of some languages: running text is full of them, headings and menus have few. */

/** Those of English, which most of the training articles are in. */
export const ENGLISH: ReadonlySet<string> = new Set(
  (
    'the of and to a in that is was for on it with as he be by at his from are this have had not they were an or which but ' +
    'their has who she been will would its we said more when there one all out up about'
  ).split(' '),
)

/** Those of the other languages that there are training articles in: German, French, Spanish, Italian, Portuguese, Dutch. */
const TAUGHT =
  'der die das und ist nicht von zu den mit sich auf ein eine im dem des es dass er sie war fur wie hat als auch ' +
  'le la les il et est pas de un une du en dans que qui pour par sur au ce se elle plus avec sont ' +
  'el los las y por con para una su lo no al mas como pero fue ' +
  'gli e di che non per della del sono si nel alla dei anche piu ' +
  'o os as da do dos em um uma nao com ao foi na ' +
  'het een van en dat niet voor met zijn op aan ook er maar door bij te'

/** Those of Polish, Turkish and Russian. */
const UNTAUGHT =
  'i w z nie to sie jak jest od za ve bir bu icin ile olarak cok daha gibi и в не на что с по как это его но из за от'

/** Those of more languages, by which a text of theirs is told from one in a language of the same words. */
const STRANGE =
  // Swedish, Danish and Norwegian, Romanian, Albanian
  'och att det som av pa jag har inte ar en den og jeg ikke er pa af hun han vi som ' +
  'si este pe care cu din sa nu mai fi sunt lui cel ' +
  'dhe te ne nje per qe ka nga ishte jane ky ' +
  // Czech, Hungarian, Finnish, Vietnamese, Indonesian
  'je se ze jako ale byl jeho az hogy egy nem es meg csak volt ja ei se oli mutta kun han ' +
  'va la cua cho mot nhung khong duoc nguoi trong co yang dan di ini itu dengan untuk tidak pada'

/** Those of all the languages that are counted to tell running text. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...ENGLISH, ...`${TAUGHT} ${UNTAUGHT}`.split(' ')])

/** Those of the languages that the model was trained in. */
export const SPOKEN: ReadonlySet<string> = new Set([...ENGLISH, ...TAUGHT.split(' ')])

/** Those of languages that it was not trained in: a text with as many of them is none that it can judge. */
export const FOREIGN: ReadonlySet<string> = new Set(`${UNTAUGHT} ${STRANGE}`.split(' '))
