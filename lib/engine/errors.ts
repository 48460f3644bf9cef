/** What can go wrong by the caller's doing; text never throws. */

/** Codes that programs can tell errors apart by. */
export type ChaffErrorCode =
  /** An option has a value that it cannot take. */
  | 'CHAFF_OPTION'
  /** A profile is none, or was made for another version. */
  | 'CHAFF_PROFILE'
  /** A rule's phrase does not follow the syntax. */
  | 'CHAFF_PHRASE'
  /** A record is not a JSON object, or its text field is missing. */
  | 'CHAFF_RECORD'
  /** An input could not be read or an output not written. */
  | 'CHAFF_FILE'

/** The one error class; `message` says what happened, to what, and what to do. */
export class ChaffError extends Error {
  /** Tells the class apart where `instanceof` cannot. */
  override readonly name = 'ChaffError'
  /** Tells what went wrong apart. */
  readonly code: ChaffErrorCode

  constructor(code: ChaffErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
