/** What makes a line furniture, as a user may set it. */
export interface SelectOptions {
  /** Different stories that a line without a cue must stand in. */
  readonly minDocs: number
  /** The same for a line with a cue. */
  readonly minDocsWithCue: number
}

export const SELECT_DEFAULTS: SelectOptions = { minDocs: 5, minDocsWithCue: 2 }
