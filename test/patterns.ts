/** No input can stall chaff: every pattern that ships is checked, and every rule is fed what is made to stall it. */
import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import t from 'tap'
import ts from 'typescript'
import { clean } from '../lib/clean.js'
import { tokenise } from '../lib/engine/normalise.js'
import { Phrase } from '../lib/engine/phrase.js'
import { Vocabulary } from '../lib/engine/vocabulary.js'
import { builtinProfile } from '../lib/profile/builtin.js'
import { STORY } from './support/articles.js'
import { ROOT } from './support/root.js'
import { countedLine } from './support/tokens.js'

interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** The regular expressions that stand in a file; one that is put together when it runs is none that can be checked. */
function patternsOf(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(new URL(file, ROOT), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    const place = `${file}:${String(line + 1)}`
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
      throw new Error(`${place}: cannot be checked`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const patterns = ['lib', 'bin'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => patternsOf(`${folder}/${path}`)),
)

/** Patterns that take quadratic time, and why that is no harm: what they are given is short, whatever the input. */
const BOUNDED: Readonly<Record<string, string>> = {
  '^\\/?[a-z]+(?:_[a-z_]+$|[a-z_ ]*=)': 'the 120 characters of a template mark',
  '\\B(?=(?:\\d{3})+$)': 'the digits of a number',
}

void t.test('no regular expression that ships takes more than linear time, but on what is short', (t) => {
  t.ok(patterns.length > 25, `${String(patterns.length)} patterns`)
  const unused = new Set(Object.keys(BOUNDED))
  for (const { place, source, flags } of patterns) {
    const checked = checkSync(source, flags, { timeout: 30_000 })
    unused.delete(source)
    if (!(source in BOUNDED)) t.equal(checked.status, 'safe', `${place}: ${source}`)
    else if (checked.status !== 'vulnerable') t.fail(`${place}: need not be an exception`)
    else t.equal(checked.complexity.type, 'polynomial', `${place}: never exponential`)
  }
  t.strictSame([...unused], [], 'no exception stays that is not needed')
  t.end()
})

const MEGABYTE = 1 << 20

/** The words of a rule's own line, without the last, over and over: each begins a match that never ends. */
function almost(hit: string): string {
  const words = hit.split(' ')
  const part = `${words.slice(0, Math.max(1, words.length - 1)).join(' ')} `
  return part.repeat(Math.ceil(MEGABYTE / part.length))
}

void t.test('a line of a megabyte that is made for a rule does not stall it', (t) => {
  let kept = 0
  for (const { hit } of builtinProfile.rules) {
    const line = almost(hit)
    if (clean(`${STORY[0]}\n${line}\n${STORY[1]}`).text.length > line.length) kept++
  }
  t.equal(kept, builtinProfile.rules.length, 'each is too long to be boilerplate, and stays')
  t.end()
})

void t.test('a text of many lines that are made for a rule does not stall it', (t) => {
  // Of every rule would take minutes: `npm run bench:adversarial` does that.
  for (const { hit } of builtinProfile.rules.filter((_, i) => i % 40 === 0)) {
    const line = hit.slice(0, Math.ceil(hit.length * 0.8))
    const lines = Array.from({ length: Math.ceil(MEGABYTE / 16 / line.length) }, () => line)
    t.equal(clean(lines.join('\n')).verdicts.length, lines.length, hit)
  }
  t.end()
})

/** The phrases of users get the same: the automaton visits each of its places once a word, whatever the phrase. */
const HARD = [
  'a a a a a a a a a a a a a a a a a a a a $',
  '^ a? a? a? a? a? a? a? a? a? a? a? a? a? a? a? a a a a a a a a $',
  'a ... a ... a ... a ... a ... a ... a ... b',
  'a|a|a (a|a a) (a a|a a a) ... _ ... _ ... a* b*',
  `${'(a|a a|a a a) '.repeat(40)}b`,
] as const

/** How often a phrase looks at a word of a line of so many. */
function visits(source: string, words: number): number {
  const vocabulary = new Vocabulary()
  const phrase = new Phrase(source, vocabulary)
  const counted = countedLine(vocabulary, tokenise('a '.repeat(words)))
  phrase.test(counted.line)
  return counted.reads
}

void t.test('a phrase that a user may write looks at each word so many times, however long the line is', (t) => {
  for (const source of HARD) {
    const [some, many] = [visits(source, 500), visits(source, 5000)]
    // The first words of a line have fewer ways behind them.
    t.ok(many <= 11 * some, `${source}: ${String(some)} for 500 words, ${String(many)} for 5,000`)
  }
  t.end()
})
