/** The commonest words of some languages: running text is full of them, headings and menus have few. */

/** Those of English, which most of the training articles are in. */
export const ENGLISH: ReadonlySet<string> = new Set(
  (
    'the of and to a in that is was for on it with as he be by at his from are this have had not they were an or which but ' +
    'their has who she been will would its we said more when there one all out up about'
  ).split(' '),
)

/**
 * Those of the other languages that there are training articles in: German, French, Spanish, Italian, Portuguese, Dutch; Polish, Turkish,
 * Russian, Arabic, Hindi; Japanese, Chinese, Korean. All as the normaliser leaves them, without marks above and below.
 */
const TAUGHT =
  'der die das und ist nicht von zu den mit sich auf ein eine im dem des es dass er sie war fur wie hat als auch ' +
  'le la les il et est pas de un une du en dans que qui pour par sur au ce se elle plus avec sont ' +
  'el los las y por con para una su lo no al mas como pero fue ' +
  'gli e di che non per della del sono si nel alla dei anche piu ' +
  'o os as da do dos em um uma nao com ao foi na ' +
  'het een van en dat niet voor met zijn op aan ook er maar door bij te ' +
  'i w z nie to sie jak jest od za po dla przez oraz ktory ktora juz ale tym tego ' +
  've bir bu icin ile olarak cok daha gibi ama olan sonra kadar ise ' +
  'и в не на с что по как это его но из за от к для был у же он она а до ' +
  'في من على الى ان هذا التي الذي مع عن ما كان بعد لا او هذه قد بين خلال ذلك ' +
  'क म स ह और न पर यह वह इस भ नह एक लए कर त थ ज गय ' +
  'の は を に か て と も た ' +
  '的 了 是 在 和 不 有 也 这 這 就 他 我 们 們 为 為 与 與 对 對 ' +
  '은 는 을 를 에 의 다'

/** Those of more languages, by which a text of theirs is told from one in a language of the same words. */
const STRANGE =
  // Swedish, Danish and Norwegian, Romanian, Albanian
  'och att det som av pa jag har inte ar en den og jeg ikke er pa af hun han vi som ' +
  'si este pe care cu din sa nu mai fi sunt lui cel ' +
  'dhe te ne nje per qe ka nga ishte jane ky ' +
  // Czech, Hungarian, Finnish, Vietnamese, Indonesian, Croatian, Slovene, Catalan, Azerbaijani
  'je se ze jako byl jeho az hogy egy nem es meg csak volt ja ei se oli mutta kun han ' +
  'va la cua cho mot nhung khong duoc nguoi trong co yang dan di ini itu dengan untuk tidak pada ' +
  'su nije koji kako sto niso kot ki amb els dels aquest və ilə ucun ' +
  // Ukrainian, Bulgarian, Serbian; Persian, Urdu; Marathi, Nepali
  'і та що це від якии було про се да са ще като това че тои је су ће ' +
  'در به از که این را با است برای کے میں ہے اور سے کو نے ' +
  'आह आण चय तर छ र गर पन'

/** Those of the languages that the model was trained in: they tell running text, and that it can judge a text. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...ENGLISH, ...TAUGHT.split(' ')])

/** Those of languages that it was not trained in: a text with as many of them is none that it can judge. */
export const FOREIGN: ReadonlySet<string> = new Set(STRANGE.split(' '))
