/**
 * How long text takes that is made to stall chaff, against twice as much of it: linear is 2. Started by
 * `npm run bench:adversarial`; takes some minutes. For every rule that ships: half a megabyte and a megabyte of lines that
 * begin as its line does, and one line of it over and over.
 */
import { clean } from '../../lib/clean.js'
import { builtinProfile } from '../../lib/profile/builtin.js'
import { STORY } from '../support/articles.js'

const MEGABYTE = 1 << 20

/** Milliseconds for a text, the less of two runs. */
function time(text: string): number {
  return Math.min(
    ...[1, 2].map(() => {
      const start = performance.now()
      clean(text)
      return performance.now() - start
    }),
  )
}

const repeated = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length))

interface Measured {
  readonly what: string
  readonly half: number
  readonly whole: number
}

function measure(what: string, part: string): Measured {
  return { what, half: time(repeated(part, MEGABYTE / 2)), whole: time(repeated(part, MEGABYTE)) }
}

function print(title: string, all: readonly Measured[]): void {
  const [slowest] = all.toSorted((a, b) => b.whole - a.whole)
  const ratios = all.map(({ half, whole }) => whole / half).sort((a, b) => a - b)
  const at = (share: number): string => ratios[Math.floor(share * (ratios.length - 1))]!.toFixed(2)
  console.log(
    `${title}: ${String(all.length)} texts; time for twice as much: median ${at(0.5)}, 99 % below ${at(0.99)}; ` +
      `slowest ${slowest!.whole.toFixed(0)} ms for a megabyte: ${JSON.stringify(slowest!.what)}`,
  )
}

const [story] = STORY
const shapes: Readonly<Record<string, string>> = {
  'one-letter lines': 'a\n',
  'blank lines': '\n',
  'lines that go on': 'and so,\n',
  headings: 'Read more:\n\n',
  prices: '$5\n',
  'colons alone': 'a:\n',
  'wrapped words': `${'x'.repeat(60)}\nyy\n`,
  'boilerplate and story in turns': `${story}\nSubscribe now\n`,
  'hints and story in turns': `${story}\nMonthly\n$5\n`,
  'one line without a space': 'a',
  'one line of marks': '{{',
  'one line of brackets': ']('.repeat(40),
  'one line of addresses': 'a@b.',
  'combining marks': '\u0301\u0323',
  'accents in one word': 'e\u0301',
}
print(
  'shapes',
  Object.entries(shapes).map(([what, part]) => measure(what, part)),
)
const { rules } = builtinProfile
print(
  'lines of rules, cut short',
  rules.map(({ hit }) => measure(hit, `${hit.slice(0, Math.ceil(hit.length * 0.8))}\n`)),
)
print(
  'lines of rules, without an end',
  rules.map(({ hit }) => measure(hit, `${hit} `)),
)
