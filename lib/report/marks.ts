/**
 * What a person decided: of lines, to keep or to remove them wherever they stand at an outlet; of documents, that all of their other
 * lines were judged well.
 */
import { isRemoved, type ReportDocument } from './document.js'

/** What is to become of a line. */
export type Mark = 'keep' | 'remove'

/** A line of an outlet, as a person marked it. */
export interface MarkedLine {
  readonly host: string
  /** Without blanks at its ends. */
  readonly text: string
  readonly mark: Mark
}

/** A document as `chaff train` and `chaff score` read it: label 1 article, 0 boilerplate, -1 undecided. */
export interface LabelledLines {
  readonly id: string
  readonly host: string
  readonly url?: string
  readonly lines: readonly string[]
  readonly labels: readonly (0 | 1 | -1)[]
}

/** Marks as they are stored. */
interface Stored {
  readonly lines: readonly (readonly [host: string, text: string, mark: Mark])[]
  readonly checked: readonly number[]
}

/** The marks of a report. */
export class Marks {
  readonly #byHost = new Map<string, Map<string, Mark>>()
  readonly #checked = new Set<number>()

  /** How many lines are marked, and how many documents are checked. */
  get size(): number {
    return [...this.#byHost.values()].reduce((sum, { size }) => sum + size, this.#checked.size)
  }

  of(host: string, line: string): Mark | undefined {
    return this.#byHost.get(host)?.get(line.trim())
  }

  /** Marks a line; undefined takes its mark away. A blank line is not marked. */
  set(host: string, line: string, mark: Mark | undefined): void {
    const text = line.trim()
    if (text === '') return
    const lines = this.#byHost.get(host) ?? new Map<string, Mark>()
    this.#byHost.set(host, lines)
    if (mark === undefined) lines.delete(text)
    else lines.set(text, mark)
    if (lines.size === 0) this.#byHost.delete(host)
  }

  /** Whether all other lines of a document are known to be judged well. */
  isChecked(document: number): boolean {
    return this.#checked.has(document)
  }

  check(document: number, isChecked: boolean): void {
    if (isChecked) this.#checked.add(document)
    else this.#checked.delete(document)
  }

  /** The marked lines, by outlet. */
  get lines(): MarkedLine[] {
    return [...this.#byHost]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([host, lines]) => [...lines].map(([text, mark]) => ({ host, text, mark })))
  }

  /** The documents that marks say something of, with what they say of each line. */
  *label(documents: readonly ReportDocument[]): Generator<LabelledLines> {
    for (const [i, document] of documents.entries()) {
      const known = this.#byHost.get(document.host)
      if (known === undefined && !this.#checked.has(i)) continue
      const lines = document.text.split('\n')
      const labels = this.#checked.has(i) ? judged(document, lines) : lines.map((): 0 | 1 | -1 => -1)
      for (const [n, line] of lines.entries()) {
        const mark = known?.get(line.trim())
        if (mark !== undefined) labels[n] = mark === 'keep' ? 1 : 0
      }
      if (labels.every((label) => label === -1)) continue
      const { id, host, url } = document
      yield { id, host, ...(url !== undefined && { url }), lines, labels }
    }
  }

  /** Text that `restore` reads. */
  store(): string {
    const stored: Stored = {
      lines: this.lines.map(({ host, text, mark }) => [host, text, mark]),
      checked: [...this.#checked],
    }
    return JSON.stringify(stored)
  }

  /** Takes back what was stored; what is no such thing changes nothing. */
  restore(text: string): void {
    try {
      const { lines, checked } = JSON.parse(text) as Stored
      for (const [host, line, mark] of lines) this.set(host, line, mark)
      for (const document of checked) this.check(document, true)
    } catch {
      // Whatever else was put in the place of marks is none of ours.
    }
  }
}

/** The labels that the verdicts of a document come to; of a blank line, neither. */
function judged({ verdicts }: ReportDocument, lines: readonly string[]): (0 | 1 | -1)[] {
  const labels = lines.map((line): 0 | 1 | -1 => (line.trim() === '' ? -1 : 1))
  for (const verdict of verdicts) if (isRemoved(verdict)) labels[verdict.line] = 0
  return labels
}
