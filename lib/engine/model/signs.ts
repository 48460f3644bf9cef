/** Where evidence stands in a document, and that on comments and on other stories: much follows these that has no evidence of its own. */
import { Marks } from './marks.js'
import type { Placed } from './placed.js'

/** From this weight on evidence counts as such in the document's statistics. */
export const EVIDENT = 2

/** The paragraphs that evidence speaks against, and those that it says are of a kind. */
export class Signs {
  readonly evident: Marks
  readonly comments: Marks
  readonly related: Marks

  constructor(paragraphs: readonly Placed[]) {
    this.evident = new Marks(paragraphs.map(({ weight }) => weight >= EVIDENT))
    this.comments = new Marks(paragraphs.map(({ comments }) => comments))
    this.related = new Marks(paragraphs.map(({ related }) => related))
  }
}
