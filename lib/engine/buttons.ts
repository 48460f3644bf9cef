/** A witness for bars of buttons: "Share Facebook X Email Copy link 0 Comments", in whatever order and however often. */
import { type Evidence, evidenceOf, LIKELY, SURE, type Witness } from './evidence.js'
import { unglue } from './glued.js'
import { hashText } from './hash.js'
import { readTokens } from './normalise.js'
import { isMark, NUMBER, Tokens, URL, WORD } from './tokens.js'

/** What one does with a story, where one does it, and what may be written between the two. */
const ACTIONS =
  'share shares save saved comment comments print tweet retweet repost bookmark gift reply pin listen ' +
  'teilen drucken merken kommentare partager imprimer commentaires enregistrer compartir guardar imprimir comentarios ' +
  'condividi salva stampa commenti compartilhar salvar comentar delen bewaren opslaan reacties udostepnij drukuj zapisz'
const PLACES =
  'facebook twitter x whatsapp linkedin reddit pinterest telegram tumblr messenger flipboard pocket instagram threads bluesky ' +
  'mastodon tiktok youtube sms vk wechat weibo viber snapchat email mail gmail xing'
const BETWEEN =
  'on via by with to this it a the icon icons button link copy copied url article story post page more all close open text size menu sur par auf per en op na'

const IS_ACTION = 1
const IS_PLACE = 2
const WORDS: ReadonlyMap<number, number> = new Map([
  ...BETWEEN.split(' ').map((word): [number, number] => [hashText(word), 0]),
  ...PLACES.split(' ').map((word): [number, number] => [hashText(word), IS_PLACE]),
  ...ACTIONS.split(' ').map((word): [number, number] => [hashText(word), IS_ACTION]),
])

/** The longest bar, in words. */
const MOST_WORDS = 24

const NONE: readonly Evidence[] = []
const apart = new Tokens()

/** A bar of actions is sure; one of places alone may be a list of companies. */
export const buttonsWitness: Witness = ({ text, words, sentence }, tokens) => {
  if (words > MOST_WORDS || sentence) return NONE
  const weight = weigh(tokens) || weighUnglued(text)
  return weight === 0 ? NONE : [evidenceOf('buttons', 'share', weight)]
}

function weighUnglued(text: string): number {
  const unglued = unglue(text)
  if (unglued === undefined) return 0
  readTokens(unglued, apart)
  return weigh(apart)
}

/** What it says that a text has no words but those of a bar, and two buttons; 0 when it has others. */
function weigh({ count, types, hashes }: Tokens): number {
  const actions = new Set<number>()
  const places = new Set<number>()
  for (let i = 0; i < count; i++) {
    const type = types[i]!
    if (type === NUMBER || type === URL || isMark(type)) continue
    const hash = hashes[i]!
    const is = type === WORD ? WORDS.get(hash) : undefined
    if (is === undefined) return 0
    if (is === IS_ACTION) actions.add(hash)
    else if (is === IS_PLACE) places.add(hash)
  }
  if (actions.size + places.size < 2) return 0
  return actions.size > 0 ? SURE : LIKELY
}
