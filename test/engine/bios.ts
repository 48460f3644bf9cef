import t from 'tap'
import { clean } from '../../lib/clean.js'
import { findBios } from '../../lib/engine/bios.js'
import type { Judgement } from '../../lib/engine/segment.js'
import { featuresOf } from '../support/tokens.js'

const STORY = [
  'The river rose by two metres in the night, and the mill stood in the water.',
  'Nobody was hurt, but forty hens were moved to the school above the bridge.',
  'The mayor said that the road would stay closed until the end of the week.',
]

/** Which lines are taken for bios, when some were judged before. */
function biosOf(texts: readonly string[], before: Readonly<Record<number, number>> = {}): number[] {
  const paragraphs = texts.map((text) => ({ features: featuresOf(text) }))
  const judgements: Judgement[] = texts.map((_, i) => ({ confidence: before[i] ?? 0, kind: undefined, by: [] }))
  findBios(paragraphs, judgements)
  return [...judgements.keys()].filter((i) => judgements[i]!.by.includes('bio'))
}

/** Whether a paragraph below the story is taken for one. */
const isBio = (text: string, above: readonly string[] = []): boolean =>
  biosOf([...above, ...STORY, text]).includes(above.length + STORY.length)

void t.test('who wrote a story is told from others', (t) => {
  for (const text of [
    'Ada Mirk is a reporter at the Orra Inquirer.',
    'Ada Mirk is the Inquirer’s senior editor and lives by the mill.',
    'Dr. Ilse van der Molen is a professor of hydrology in Orra.',
    'Ada Mirk, a former hen keeper, has covered the mill since 1998.',
    'Ada Mirk, 34, is a graduate of the Orra school and the author of “Hens”.',
    'Ada Mirk / Ada is the Inquirer’s IT editor.',
    'Ada B. Mirk writes about rivers.',
    'Ilse van der Molen is redacteur bij de Orrabode.',
    'Ada Mirk covers the courts.',
    'Ada Mirk ist Redakteurin in Oosterlaak.',
    'Ada Mirk schreibt über Flüsse.',
    'Ada Mirk est journaliste au service des rivières.',
    'Ada Mirk es periodista y vive en Orra.',
    'Ada Mirk é repórter de cidades.',
    'Ada Mirk è una giornalista che vive a Orra.',
    'Ada Mirk is redacteur economie.',
    'Ada Mirk jest dziennikarką działu miejskiego.',
    'Ада Мирк пишет о реках.',
  ])
    t.ok(isBio(text), text)
  for (const text of [
    'Ada Mirk is a miller and keeps hens.',
    'Ada Mirk said the editor had called her.',
    'She is the author of the report.',
    'The reporter Ada Mirk is a friend of the mill.',
    'Ada Mirk has hens.',
    'Ada Mirk writes letters.',
    'Flatliner is a handy code editor.',
    'Ada Mirk is a writer',
    'Ada Mirk is.',
    'Hens.',
  ])
    t.notOk(isBio(text), text)
  t.end()
})

void t.test('of whom the story tells is none of its authors, unless in a byline or in another life', (t) => {
  const bio = 'Ada Mirk is a professor of hydrology in Orra.'
  t.notOk(isBio(bio, ['The river is older than the town, said Ada Mirk, who measures it.']))
  t.ok(isBio(bio, ['By Ada Mirk']))
  t.ok(isBio(bio, ['Ada Mirk is the author of “The river”, out now.']))
  t.end()
})

void t.test('whoever the byline names wrote the story, whatever is said of him', (t) => {
  const life = 'Ada Mirk spent ten years beside the river before she came to the Inquirer.'
  t.ok(isBio(life, ['By Ada Mirk, Orra']))
  t.ok(isBio(life, ['Von Ada Mirk']))
  for (const line of ['Ada Mirk', 'Hens by the river: Ada Mirk', 'By Ada Murk']) t.notOk(isBio(life, [line]), line)
  t.notOk(isBio('Ada is a freelance writer.', ['By Ada Mirk']))
  t.notOk(isBio('Mirk spent ten years beside the river before she came here.', ['By Mirk']), 'a name has two words')
  t.end()
})

void t.test('it stands below the story, with nothing but furniture after it', (t) => {
  const bio = 'Ada Mirk is a reporter at the Orra Inquirer.'
  const two = 'Ilse Orne is an editor who looks after the pages on rivers.'
  t.strictSame(biosOf([...STORY, bio, two, 'Share']), [3, 4])
  t.strictSame(biosOf([bio, ...STORY]), [])
  t.strictSame(biosOf([...STORY, bio, STORY[0]!]), [])
  t.strictSame(biosOf([...STORY, bio, 'Sign up for our letters and read them every day of the week.'], { 4: 0.8 }), [3])
  t.strictSame(biosOf([...STORY.slice(1), bio]), [], 'two paragraphs are no story')
  t.strictSame(biosOf([...STORY, bio], { 3: 0.95 }), [], 'what is surer already stays so')
  const many = Array.from({ length: 20 }, () => bio)
  t.equal(biosOf([...STORY, ...many]).length, 8, 'nobody has so many authors')
  t.end()
})

void t.test('a bio goes in balanced, and stays in careful', (t) => {
  const text = [...STORY, ...STORY.map((line) => line.replace('mill', 'school')), 'Ada Mirk is a staff reporter.'].join(
    '\n',
  )
  const last = (mode: 'careful' | 'balanced'): boolean => clean(text, { mode }).verdicts.at(-1)!.keep
  t.strictSame([last('careful'), last('balanced')], [true, false])
  t.match(clean(text, { mode: 'balanced' }).verdicts.at(-1), { kind: 'other', by: ['bio'], confidence: 0.9 })
  t.end()
})
