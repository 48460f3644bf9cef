/**
 * Joins physical lines into the paragraphs that a person would see, so that verdicts do not hang on where a scraper or
 * an editor broke the lines.
 *
 * Two kinds of break are undone. *Hard wrap*: "…the council said on" / "Tuesday." is one paragraph in a text whose lines are
 * filled to a width, told by the greedy rule itself: a line was broken because the next word would not have fitted.
 * *Broken at a link*: "He told the" / "Evening Courier" / "on Friday." goes on in lower case or after a word that ends no
 * sentence.
 */
import { classAt, groupTable, IDEOGRAPH, isSpace } from './characters.js'

/** A run of physical lines that read as one paragraph. Blank lines between paragraphs belong to none. */
export interface Paragraph {
  /** Index of the first and of the last physical line, both included. */
  readonly first: number
  readonly last: number
  /** The lines' text, trimmed and joined by single spaces. */
  readonly text: string
}

/** Whether a text has nothing to read in it. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (!isSpace(unit) && unit !== ZERO_WIDTH_SPACE) return false
  }
  return true
}

const ZERO_WIDTH_SPACE = 0x200b

/** Widths that people and programs wrap text at, in characters. */
const MIN_WRAP = 40
const MAX_WRAP = 120
/** Fewer breaks than this say nothing about a width. */
const MIN_BREAKS = 4

/** A mark that ends a sentence, and what closes after it. */
const ENDS = groupTable(['.!?…。．｡！？؟۔।॥', '"\'”’»«)]*_」』）】》〉'])
const MARK = 1
const CLOSING = 2
/** Closes in German and Polish, and then stands against the mark. */
const HIGH_QUOTE = 0x201c
/** So many characters are looked at from the end of a text, to see whether a sentence ends there. */
const END_LENGTH = 24

const BULLET = /^\s*(?:[-*+•·▪■◦–—#>|]|\d{1,3}[.)])\s/u
/** A line that begins as a sentence does; in scripts without capitals any letter does. */
const STARTS = /^[\s"“‘'«(„「『《（]*[\p{Lu}\p{Lo}\p{N}]/u
const CONTINUES = /^\s*[\p{Ll},.;)!?’”，、。；）」』】》！？،؛؟।]/u
/** Marks after which a sentence always goes on, and those that announce what is no part of it. */
const COMMA_END = /[,，、،]$/u
const COLON_END = /[:：]$/u

/** Hindi words that belong to the one before them: no line begins with one, and none ends on one that stands alone. */
const POSTPOSITION = /^\s*(?:को|का|के|की|ने|में|से)(?:\s|$)/u
const LONE_POSTPOSITION = /^\s*(?:को|का|के|की|ने|में|से)\s*$/u

/** Open words that prompts end on, and what such a prompt looks like: at most three words, at the start or after a sentence. */
const PROMPT_WORDS = new Set(['in', 'on', 'na', 'w', 'в', 'на', 'et'])
const PROMPT = /(?:^|[.!?:|»>] )(?:[^\s.!?]+ ){1,2}[^\s.!?]+$/u

/** Words that no sentence ends on, in the languages that chaff has rules for. */
const OPEN_WORDS = new Set(
  (
    'a an the of to in on at by for from with and or but as that than which who whose his her its their our my your into ' +
    'about after before between via ' +
    'der das den dem des ein eine einen einem einer und oder von vom zu zum zur im mit für auf bei nach aus dass ' +
    'le la les un une du de et ou en dans sur pour par avec chez aux au que qui ' +
    'el los las una unos del al y según sobre ' +
    'il lo gli i uno dei delle della dello degli nel nella su per tra che ed ' +
    'um uma da dos das nos nas em com pelo pela ' +
    'het een voor naar ' +
    'w na od dla przez oraz że przy ' +
    'в во на с со из от для к и или что об при под ' +
    've veya bir ile ' +
    'في إلى عن مع أن التي الذي بين أو ' +
    'के का की और कि'
  ).split(' '),
)

/** Dutch words that no sentence ends on, and many an English one does; and what tells that a line is in Dutch. */
const DUTCH_WORDS = new Set(['van', 'door'])
const DUTCH = /(?:^|\s)(?:de|het|een|en|is|dat|zijn|niet|op|te|er|werd|wordt)\s/iu

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  const first = Math.max(0, text.length - END_LENGTH)
  let i = text.length - 1
  while (i >= first && closes(text.charCodeAt(i))) i--
  if (i > first && text.charCodeAt(i) === HIGH_QUOTE) i--
  return i >= first && ENDS[text.charCodeAt(i)] === MARK
}

function closes(unit: number): boolean {
  return ENDS[unit] === CLOSING || isSpace(unit)
}

/** The last word of a text that ends in one; empty for the end of an address or a compound: "ostrel.com", "check-in". */
function lastWord(text: string): string {
  return /(?<=^|[\s"“‘'«(])[\p{L}\p{M}]+$/u.exec(text.slice(-32))?.[0] ?? ''
}

/** Korean is broken between words, which are parted by spaces, though each syllable is a token. */
const KOREAN = /^[가-힣]/u

/** The length of what cannot be broken at the start of a text: a word, or a character of a script without spaces. */
function firstWordLength(text: string): number {
  if (classAt(text, 0) === IDEOGRAPH && !KOREAN.test(text)) return 1
  const space = text.search(/\s/u)
  return space < 0 ? text.length : space
}

/**
 * The width that the lines are wrapped at, or 0 when they are not: most breaks between neighbouring lines stand where the
 * next word would not have fitted, and most of the lines so broken end in the middle of a sentence.
 */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines
    .map((line) => line.length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b)
  for (const share of [1, 0.95]) {
    const width = lengths[Math.ceil(lengths.length * share) - 1] ?? 0
    if (width < MIN_WRAP || width > MAX_WRAP) continue
    let breaks = 0
    let forced = 0
    let open = 0
    for (let i = 0; i + 1 < lines.length; i++) {
      const line = lines[i]!
      const next = lines[i + 1]!
      if (line === '' || next === '') continue
      breaks++
      if (line.length + 1 + firstWordLength(next) <= width) continue
      forced++
      if (!endsSentence(line)) open++
    }
    if (forced >= MIN_BREAKS && forced >= breaks * 0.5 && open >= forced * 0.6) return width
  }
  return 0
}

/** Whether a line that was not wrapped goes on in the next one. */
function goesOn(line: string, next: string): boolean {
  if (endsSentence(line) || COLON_END.test(line) || BULLET.test(next)) return false
  if (CONTINUES.test(next) || POSTPOSITION.test(next) || LONE_POSTPOSITION.test(line)) return true
  return COMMA_END.test(line) || endsOpen(line)
}

/** Whether a line stops at a word that no sentence ends on; a prompt does end on some: "Log in", "Follow us on". */
function endsOpen(line: string): boolean {
  if (!line.includes(' ')) return false
  const word = lastWord(line).toLowerCase()
  if (DUTCH_WORDS.has(word)) return DUTCH.test(line)
  return OPEN_WORDS.has(word) && !(PROMPT_WORDS.has(word) && PROMPT.test(line))
}

/**
 * Groups a document's lines into paragraphs.
 *
 * @param lines the physical lines, without their ends
 * @param standsAlone lines that are never part of another paragraph: a bare "Advertisement" may stand in mid-sentence
 */
export function joinParagraphs(
  lines: readonly string[],
  standsAlone: (line: string) => boolean = () => false,
): Paragraph[] {
  const trimmed = lines.map((line) => (isBlank(line) ? '' : line.trim()))
  const width = wrapWidth(trimmed)
  const paragraphs: Paragraph[] = []
  let i = 0
  while (i < trimmed.length) {
    if (trimmed[i] === '') {
      i++
      continue
    }
    const first = i
    const parts = [trimmed[i]!]
    while (
      i + 1 < trimmed.length &&
      trimmed[i + 1] !== '' &&
      joins(trimmed[i]!, trimmed[i + 1]!, width, i > first, standsAlone)
    ) {
      i++
      parts.push(trimmed[i]!)
    }
    paragraphs.push({ first, last: i, text: parts.join(' ') })
    i++
  }
  return paragraphs
}

function joins(
  line: string,
  next: string,
  width: number,
  isWithin: boolean,
  standsAlone: (line: string) => boolean,
): boolean {
  const mayBeWrapped = width > 0 && line.length <= width && next.length <= width
  const goes = mayBeWrapped ? isWrapped(line, next, width) || (isWithin && isRest(line, next)) : goesOn(line, next)
  return goes && !standsAlone(line) && !standsAlone(next)
}

/** Whether a line within a paragraph is what was left of a wider one, when a text was wrapped a second time: "in 2019 a". */
function isRest(line: string, next: string): boolean {
  return !endsSentence(line) && CONTINUES.test(next)
}

/** Whether a line that may have been wrapped goes on in the next one. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (line.length + 1 + firstWordLength(next) <= width || BULLET.test(next)) return false
  return !endsSentence(line) || !STARTS.test(next)
}
