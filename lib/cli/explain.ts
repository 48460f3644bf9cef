/** The command `chaff explain`: every line with its verdict and why. */
import type { Transform } from 'node:stream'
import { styleText } from 'node:util'
import type { JudgedLine, Problem } from '../node/filter.js'
import { checkFiles } from '../node/files.js'
import { chaffVerdicts } from '../node/stream.js'
import { readProfiles } from '../node/profile-file.js'
import type { ExplainArgs } from './args/explain.js'
import { type Io, printable, type Reporter } from './io.js'
import { writeAll } from './output.js'

type Style = Parameters<typeof styleText>[0]

/** Runs the command; the reporter knows afterwards whether all went well. */
export async function runExplain(args: ExplainArgs, io: Io, reporter: Reporter): Promise<void> {
  await checkFiles(args.inputs, 'name the files in it')
  const profile = await readProfiles(args.profiles)
  const render = args.json ? renderJson : textRenderer(wantsColour(io))
  const transformFor = (name: string): Transform => {
    const onProblem = ({ line, message }: Problem): void => {
      reporter.record(`${name}:${String(line)}: ${message}`, name, args.badRecords)
    }
    return chaffVerdicts({ ...args, profile, name, onProblem, signal: io.signal }, render)
  }
  await writeAll(args.inputs, { ...args, transformFor, compress: 'none' }, io, reporter)
}

/** Colour is for terminals, unless the user asks for none (no-color.org), or for it wherever it goes (force-color.org). */
function wantsColour({ stdout, env }: Io): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = env
  if (NO_COLOR !== '') return false
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stdout.isTTY === true && TERM !== 'dumb'
}

function renderJson({
  id,
  line,
  keep,
  kind = null,
  confidence,
  by,
  text,
}: Omit<JudgedLine, 'kind'> & { kind?: string | null | undefined }): string {
  return `${JSON.stringify({ id, line, keep, kind, confidence, by, text })}\n`
}

/** A line of columns for each line; a heading where a new document begins. */
function textRenderer(colour: boolean): (line: JudgedLine) => string {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text
  let document: string | undefined
  return ({ id, line, keep, kind = '', confidence, by, text }) => {
    const heading = id === document ? '' : `${paint('bold', printable(id))}\n`
    document = id
    const number = paint('dim', String(line).padStart(5))
    const doubt = confidence === 0 ? '    ' : confidence.toFixed(2)
    const verdict = `${keep ? ' ' : '-'} ${kind.padEnd(10)} ${doubt}`
    const why = by.length === 0 ? '' : `  ${paint('dim', `[${by.join(', ')}]`)}`
    return `${heading}${number} ${paint(keep ? 'reset' : 'red', `${verdict}  ${printable(text)}`)}${why}\n`
  }
}
