/**
 * Finds what tells, below a story, who wrote it: "Ada Mirk is a reporter at the Orra Inquirer."
 *
 * Of 130 such paragraphs, below 6,895 scraped articles, that would have stayed none was the story’s; but careful labellers leave open what
 * is to become of them, so that `careful` keeps them.
 */
import type { Features } from './features.js'
import type { Judgement } from './segment.js'
import { LIKELY_BOILERPLATE } from './weigh.js'

/** How sure it is that such a paragraph may go. */
const CONFIDENCE = 0.9
/** A story has so many paragraphs of running text above. */
const STORY_PARAGRAPHS = 3
/** So many lives are looked at, at most. */
const MOST_LIVES = 8
/** What a byline begins with. */
const BY = listed('by von par por di door автор')

/** Two to four words of a name, what may stand between it and the verb ("/ Ada", ", 34,"), and what is said of it. */
const NAMED =
  /^((?:\p{Lu}[\p{L}.'’-]{0,24} (?:(?:d[aeio]|del|van|von|van den|van der|al|el|la|le) )?){1,3}\p{Lu}[\p{L}'’-]{1,24})(?: \/ \p{Lu}\p{L}{1,24}|, [^,.;:]{2,60},)? (.{4,160})/u

/** What every such text begins with, told without going back over it. */
const MAY_BE_NAMED = /^\p{Lu}\S* (?:\p{Lu}|(?:d[aeio]|del|van|von|al|el|la|le) )/u

/** What comes before a trade, in several languages … */
const IS = listed(
  'is was has works worked ist war arbeitet est était travaille es fue trabaja é foi trabalha è lavora werkt jest pracuje работает',
)
/** … and the trades of those who write, with what else they are. */
const TRADES = listed(
  'writer reporter editor columnist journalist correspondent author producer contributor blogger freelancer critic fellow professor lecturer ' +
    'historian novelist broadcaster photographer photojournalist ' +
    'redakteur redakteurin journalistin autor autorin korrespondent korrespondentin kolumnist kolumnistin schriftsteller schriftstellerin reporterin ' +
    'journaliste rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse auteur auteure autrice écrivain écrivaine éditorialiste ' +
    'periodista redactor redactora corresponsal columnista escritor escritora autora reportero reportera ' +
    'jornalista repórter redator redatora colunista correspondente ' +
    'giornalista redattore redattrice cronista scrittore scrittrice autore corrispondente ' +
    'redacteur verslaggever schrijver schrijfster ' +
    'dziennikarz dziennikarka dziennikarzem dziennikarką redaktor redaktorem redaktorką publicysta publicystą publicystka publicystką reporterem reporterką autorem autorką ' +
    'журналист журналистка корреспондент редактор обозреватель автор колумнист gazeteci yazar yazarı muhabir muhabiri editör editörü',
)
/** What nobody but a writer does … */
const WRITES = listed('writes reports has schreibt écrit escribe escreve scrive schrijft pisze пишет')
/** … with the word that comes after it, … */
const ABOUT = listed('about on for covered reported written über für pour sur sobre para di per over voor o о для')
/** … or by itself. */
const COVERS = listed('covers blogs')

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** What tells somebody's life: the name, and whether it is told as the lives of authors are. */
interface Life {
  readonly name: string
  readonly isWriter: boolean
}

/** Reads a paragraph as somebody's life; undefined when it does not begin with a name. */
function readLife(text: string): Life | undefined {
  // Most begin with one capital alone, and that is seen at once.
  if (!MAY_BE_NAMED.test(text)) return undefined
  const [, name, said] = NAMED.exec(text) ?? []
  if (name === undefined || said === undefined) return undefined
  const words = said.split(/[\s,.;:()]+/u)
  // There is a first word: what is split is not empty.
  const verb = words[0]!
  const hasTrade = IS.has(verb) && words.some((word) => TRADES.has(word.toLowerCase()))
  return {
    name,
    isWriter: hasTrade || COVERS.has(verb) || (WRITES.has(verb) && words.slice(1, 2).some((word) => ABOUT.has(word))),
  }
}

/** A paragraph of a text. */
interface Paragraph {
  readonly features: Features
}

/** Raises the confidence of paragraphs that tell, below a story, who wrote it, with nothing after them but what is likely boilerplate. */
export function findBios(paragraphs: readonly Paragraph[], judgements: readonly Judgement[]): void {
  const isRunning = ({ features }: Paragraph, i: number): boolean =>
    features.prose && judgements[i]!.confidence < LIKELY_BOILERPLATE
  let above = paragraphs.filter(isRunning).length
  let lives = 0
  for (let i = paragraphs.length - 1; i >= 0 && lives < MOST_LIVES; i--) {
    const paragraph = paragraphs[i]!
    const judgement = judgements[i]!
    const runs = isRunning(paragraph, i)
    if (runs) above--
    if (above < STORY_PARAGRAPHS) return
    const life = paragraph.features.sentence ? readLife(paragraph.features.text) : undefined
    if (life !== undefined) lives++
    if (life !== undefined && isAuthor(life, paragraphs.slice(0, i))) {
      if (judgement.confidence >= CONFIDENCE) continue
      judgement.confidence = CONFIDENCE
      judgement.kind ??= 'other'
      judgement.by.push('bio')
    } else if (runs) return
  }
}

/** Whether somebody wrote the text above, which does not tell of him but for its byline. */
function isAuthor({ name, isWriter }: Life, above: readonly Paragraph[]): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  const named = above.map(({ features }) => features).filter(({ text }) => text.includes(surname))
  if (named.some(({ text, prose }) => prose && readLife(text)?.isWriter !== true)) return false
  return isWriter || named.some(({ text }) => isByline(text, name))
}

/** Whether a line says that somebody wrote a story: "By Ada Mirk, Orra". */
function isByline(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at > 0 && BY.has(text.slice(0, at).trim().toLowerCase())
}
