/** The command `chaff score`: how right the removals are on labelled documents. */
import { clean } from '../clean.js'
import { type Score, Scorer } from '../learn/score.js'
import { fileError } from '../node/files.js'
import { hostName } from '../node/host.js'
import { readLabelled } from '../node/labelled.js'
import { readProfiles } from '../node/profile-file.js'
import type { ScoreArgs } from './args.js'
import type { Io, Reporter } from './io.js'

/** Runs the command; the reporter knows afterwards whether all went well. */
export async function runScore(args: ScoreArgs, io: Io, reporter: Reporter): Promise<void> {
  const profile = await readProfiles(args.profiles)
  for (const input of args.inputs) {
    const scorer = new Scorer()
    try {
      for await (const document of readLabelled(input)) {
        io.signal?.throwIfAborted()
        const text = document.lines.map((line) => line.replaceAll('\n', ' ')).join('\n')
        const { verdicts } = clean(text, {
          mode: args.mode,
          profile,
          host: document.host === '' ? undefined : hostName(document.host),
        })
        scorer.add(
          document,
          verdicts.map(({ keep }) => keep),
        )
      }
    } catch (error) {
      io.signal?.throwIfAborted()
      reporter.fail(fileError(input, error).message)
      continue
    }
    const { score } = scorer
    io.stdout.write(args.json ? `${JSON.stringify({ input, mode: args.mode, ...score })}\n` : render(input, score))
  }
}

function render(input: string, { documents, boilerplate, found, wronged, ...shares }: Score): string {
  const percent = (share: number): string => (Number.isNaN(share) ? 'of nothing' : `${(100 * share).toFixed(2)} %`)
  const rows = [
    `${input}: ${String(documents)} documents`,
    `  precision ${percent(shares.precision)}   recall ${percent(shares.recall)}   F1 ${percent(shares.f1)}`,
    `  loss ${percent(shares.loss)}   harmed ${percent(shares.harmed)}   perfect ${percent(shares.perfect)}`,
    `  boilerplate lines removed ${String(found)} of ${String(boilerplate)}, article lines removed ${String(wronged)}`,
  ]
  return `${rows.join('\n')}\n`
}
