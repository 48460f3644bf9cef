/** Where evidence stands in a document, and that on comments and on other stories: much follows these that has no evidence of its own. */
import { Arena } from './arena.js'
import { Marks } from './marks.js'
import type { Placed } from './placed.js'

/** From this weight on evidence counts as such in the document's statistics. */
export const EVIDENT = 2

/** The paragraphs that evidence speaks against, and those that it says are of a kind. */
export class Signs {
  readonly evident: Marks
  readonly comments: Marks
  readonly related: Marks

  constructor(paragraphs: readonly Placed[], arena = new Arena()) {
    this.evident = new Marks(paragraphs, ({ weight }) => weight >= EVIDENT, arena)
    this.comments = new Marks(paragraphs, ({ comments }) => comments, arena)
    this.related = new Marks(paragraphs, ({ related }) => related, arena)
  }
}
