/** Counts how right the removals of labelled documents are: precision, recall, and the story text that was lost. */

/** A document whose lines a person, or an alignment with a person's text, has labelled. */
export interface LabelledDocument {
  readonly id: string
  readonly host: string
  readonly lines: readonly string[]
  /** For each line: 1 article, 0 boilerplate, -1 either way is fine. */
  readonly labels: readonly number[]
}

/** Counts over documents, and the shares that are made of them; a share of nothing is NaN. */
export interface Score {
  readonly documents: number
  /** Boilerplate lines, and those of them that were removed. */
  readonly boilerplate: number
  readonly found: number
  /** Article lines that were removed. */
  readonly wronged: number
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
}

const ARTICLE = 1
const BOILERPLATE = 0

/** Adds up documents; `add` each with the lines that were kept of it. */
export class Scorer {
  #documents = 0
  #boilerplate = 0
  #found = 0
  #wronged = 0
  #articleLength = 0
  #lostLength = 0
  #harmed = 0
  #perfect = 0

  /** @param kept whether each line of the document was kept */
  add({ lines, labels }: LabelledDocument, kept: readonly boolean[]): void {
    let wronged = 0
    let missed = 0
    for (const [i, line] of lines.entries()) {
      if (labels[i] === ARTICLE) {
        this.#articleLength += line.length
        if (kept[i]) continue
        wronged++
        this.#lostLength += line.length
      } else if (labels[i] === BOILERPLATE) {
        this.#boilerplate++
        if (kept[i]) missed++
        else this.#found++
      }
    }
    this.#documents++
    this.#wronged += wronged
    if (wronged > 0) this.#harmed++
    if (wronged + missed === 0) this.#perfect++
  }

  get score(): Score {
    const precision = this.#found / (this.#found + this.#wronged)
    const recall = this.#found / this.#boilerplate
    return {
      documents: this.#documents,
      boilerplate: this.#boilerplate,
      found: this.#found,
      wronged: this.#wronged,
      precision,
      recall,
      f1: (2 * this.#found) / (this.#found + this.#wronged + this.#boilerplate),
      loss: this.#lostLength / this.#articleLength,
      harmed: this.#harmed / this.#documents,
      perfect: this.#perfect / this.#documents,
    }
  }
}
