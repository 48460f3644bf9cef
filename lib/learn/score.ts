/** Counts how right the removals of labelled documents are: precision, recall, and the story text that was lost. */

/** A document whose lines a person, or an alignment with a person's text, has labelled. */
export interface LabelledDocument {
  readonly id: string
  readonly host: string
  readonly lines: readonly string[]
  /** For each line: 1 article, 0 boilerplate, -1 either way is fine. */
  readonly labels: readonly number[]
  /** The kind of boilerplate of some lines, by their number. */
  readonly kinds?: ReadonlyMap<number, string>
}

/** Removals counted against labels. */
export interface Counts {
  /** Boilerplate lines, and those of them that were removed. */
  readonly boilerplate: number
  readonly found: number
  /** Article lines, and those of them that were removed. */
  readonly article: number
  readonly wronged: number
}

/** Where a line stands: before the first article line, after the last, or between. */
export const POSITIONS = ['before', 'within', 'after'] as const
export type Position = (typeof POSITIONS)[number]

/** Counts over documents, and the shares that are made of them; a share of nothing is NaN. */
export interface Score extends Counts {
  readonly documents: number
  /** Removed boilerplate ÷ removed lines that count. */
  readonly precision: number
  /** Removed boilerplate ÷ all boilerplate. */
  readonly recall: number
  /** The harmonic mean of precision and recall. */
  readonly f1: number
  /** Characters of removed article lines ÷ characters of all article lines. */
  readonly loss: number
  /** The share of documents that lost an article line. */
  readonly harmed: number
  /** The share of documents with no article line removed and no boilerplate line kept. */
  readonly perfect: number
  readonly positions: Readonly<Record<Position, Counts>>
  /** Of each kind that the labels name, the lines and those of them that were removed; sorted by name. */
  readonly kinds: Readonly<Record<string, Pick<Counts, 'boilerplate' | 'found'>>>
}

/** What went wrong in one document: line numbers from 0. */
export interface Faults {
  /** Article lines that were removed. */
  readonly wronged: readonly number[]
  /** Boilerplate lines that were kept. */
  readonly missed: readonly number[]
}

/** What a line's label says it is. */
export const ARTICLE = 1
export const BOILERPLATE = 0
/** A line that may go or stay: it counts neither way. */
export const EITHER = -1

class Counter implements Counts {
  boilerplate = 0
  found = 0
  article = 0
  wronged = 0

  add(label: number, kept: boolean): void {
    if (label === ARTICLE) {
      this.article++
      if (!kept) this.wronged++
    } else {
      this.boilerplate++
      if (!kept) this.found++
    }
  }

  get counts(): Counts {
    const { boilerplate, found, article, wronged } = this
    return { boilerplate, found, article, wronged }
  }
}

/** Adds up documents; `add` each with the lines that were kept of it. */
export class Scorer {
  readonly #all = new Counter()
  readonly #positions = { before: new Counter(), within: new Counter(), after: new Counter() }
  readonly #kinds = new Map<string, Counter>()
  #documents = 0
  #articleLength = 0
  #lostLength = 0
  #harmed = 0
  #perfect = 0

  /**
   * @param kept whether each line of the document was kept
   * @returns what went wrong in it
   */
  add({ lines, labels, kinds }: LabelledDocument, kept: readonly boolean[]): Faults {
    const wronged: number[] = []
    const missed: number[] = []
    const first = labels.indexOf(ARTICLE)
    const last = labels.lastIndexOf(ARTICLE)
    for (const [i, line] of lines.entries()) {
      const label = labels[i]!
      if (label !== ARTICLE && label !== BOILERPLATE) continue
      const keeps = kept[i]!
      this.#all.add(label, keeps)
      this.#positions[i < first ? 'before' : i > last ? 'after' : 'within'].add(label, keeps)
      if (label === BOILERPLATE) {
        if (keeps) missed.push(i)
        const kind = kinds?.get(i)
        if (kind !== undefined) this.#kind(kind).add(label, keeps)
        continue
      }
      this.#articleLength += line.length
      if (keeps) continue
      wronged.push(i)
      this.#lostLength += line.length
    }
    this.#documents++
    if (wronged.length > 0) this.#harmed++
    if (wronged.length + missed.length === 0) this.#perfect++
    return { wronged, missed }
  }

  #kind(name: string): Counter {
    let counter = this.#kinds.get(name)
    if (counter === undefined) this.#kinds.set(name, (counter = new Counter()))
    return counter
  }

  get score(): Score {
    const { boilerplate, found, article, wronged } = this.#all
    const { before, within, after } = this.#positions
    const kinds = [...this.#kinds].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      documents: this.#documents,
      boilerplate,
      found,
      article,
      wronged,
      precision: found / (found + wronged),
      recall: found / boilerplate,
      f1: (2 * found) / (found + wronged + boilerplate),
      loss: this.#lostLength / this.#articleLength,
      harmed: this.#harmed / this.#documents,
      perfect: this.#perfect / this.#documents,
      positions: { before: before.counts, within: within.counts, after: after.counts },
      kinds: Object.fromEntries(kinds.map(([name, { boilerplate, found }]) => [name, { boilerplate, found }])),
    }
  }
}
