/** The command `chaff score`: how right the removals are on labelled documents. */
import { clean } from '../clean.js'
import { hash32 } from '../engine/hash.js'
import type { Profile } from '../engine/profile.js'
import type { Verdict } from '../engine/verdict.js'
import { crossValidate, heldOutIn } from '../learn/cross-validate.js'
import { random } from '../learn/random.js'
import { type Bin, Reliability } from '../learn/reliability.js'
import { type Faults, type LabelledDocument, type Score, Scorer } from '../learn/score.js'
import { reshape } from '../learn/shapes.js'
import { TRAIN_DEFAULTS } from '../learn/train.js'
import { fileError } from '../node/files.js'
import { readLabelled } from '../node/labelled.js'
import { readProfiles } from '../node/profile-file.js'
import type { ScoreArgs } from './args/labelled.js'
import { count, type Io, printable, type Reporter } from './io.js'
import { readTraining } from './train.js'

/** The profile to judge an outlet's documents by. */
type ProfileOf = (host: string) => Profile

/** Runs the command; the reporter knows afterwards whether all went well. */
export async function runScore(args: ScoreArgs, io: Io, reporter: Reporter): Promise<void> {
  const profileOf = await chooseProfile(args, io, reporter)
  for (const input of args.inputs) {
    const scorer = new Scorer()
    const reliability = new Reliability()
    try {
      for await (const document of readLabelled(input)) {
        io.signal.throwIfAborted()
        const verdicts = judge(document, profileOf(document.host), args)
        const faults = scorer.add(
          document,
          verdicts.map((pieces) => pieces.some(({ keep }) => keep)),
        )
        for (const [i, pieces] of verdicts.entries()) {
          reliability.add(Math.min(...pieces.map(({ confidence }) => confidence)), document.labels[i]!)
        }
        if (args.faults) io.stdout.write(renderFaults(input, document, faults, args.json))
      }
    } catch (error) {
      io.signal.throwIfAborted()
      reporter.fail(fileError(input, error).message)
      continue
    }
    const { bins } = reliability
    const { score } = scorer
    const facts = { input, mode: args.mode, shape: args.shape, ...score, reliability: bins }
    io.stdout.write(args.json ? `${JSON.stringify(facts)}\n` : render(input, score, bins))
  }
}

async function chooseProfile(args: ScoreArgs, io: Io, reporter: Reporter): Promise<ProfileOf> {
  const profile = await readProfiles(args.profiles)
  if (!args.crossValidate) return () => profile
  const documents = await readTraining(args, io, (error) => {
    reporter.fail(error.message)
  })
  const folds = crossValidate(profile, documents, {
    ...TRAIN_DEFAULTS,
    progress: (step) => {
      reporter.note(step)
    },
  })
  return (host) => folds[heldOutIn(host)]!
}

/** The verdicts on the pieces that each line of a document became in the shape asked for. */
function judge(document: LabelledDocument, profile: Profile, { mode, shape }: ScoreArgs): Verdict[][] {
  const { lines, from } = reshape(document, shape, random(hash32(document.id)))
  const host = document.host === '' ? undefined : document.host
  const { verdicts } = clean(lines.join('\n'), { mode, profile, host })
  const pieces: Verdict[][] = document.lines.map(() => [])
  // A document without lines is cleaned as one empty line, which none is made of.
  for (const verdict of verdicts) for (const line of from[verdict.line] ?? []) pieces[line]!.push(verdict)
  return pieces
}

function percent(share: number): string {
  return Number.isNaN(share) ? 'of nothing' : `${(100 * share).toFixed(2)} %`
}

function render(input: string, score: Score, bins: readonly Bin[]): string {
  const { documents, boilerplate, found, wronged, positions, kinds } = score
  const rows = [
    `${input}: ${count(documents, 'document')}`,
    `  precision ${percent(score.precision)}   recall ${percent(score.recall)}   F1 ${percent(score.f1)}`,
    `  loss ${percent(score.loss)}   harmed ${percent(score.harmed)}   perfect ${percent(score.perfect)}`,
    `  boilerplate lines removed ${String(found)} of ${String(boilerplate)}, article lines removed ${String(wronged)}`,
    ...Object.entries(positions).map(
      ([position, counts]) =>
        `  ${position} the article: ${String(counts.found)} of ${String(counts.boilerplate)}, ` +
        `article lines removed ${String(counts.wronged)}`,
    ),
    ...Object.entries(kinds).map(
      ([kind, counts]) => `  ${printable(kind)}: ${String(counts.found)} of ${String(counts.boilerplate)}`,
    ),
    '  confidence from … is boilerplate in (lines)',
    ...bins.map(({ from, lines, boilerplate }) => `  ${from.toFixed(2)} … ${percent(boilerplate)} (${String(lines)})`),
  ]
  return `${rows.join('\n')}\n`
}

/** One row for a document that did not come out as labelled. */
function renderFaults(
  input: string,
  { id, lines }: LabelledDocument,
  { wronged, missed }: Faults,
  json: boolean,
): string {
  if (wronged.length + missed.length === 0) return ''
  if (json) return `${JSON.stringify({ input, id, wronged, missed })}\n`
  const row = (what: string, n: number): string => `  ${what} ${String(n)}: ${printable(lines[n]!)}\n`
  return [
    `${printable(id)}\n`,
    ...wronged.map((n) => row('article line removed', n)),
    ...missed.map((n) => row('boilerplate kept', n)),
  ].join('')
}
