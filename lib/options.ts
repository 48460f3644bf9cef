/** The options that every use of chaff shares: declared, defaulted and checked once. */
import type { Profile } from './engine/profile.js'
import { Judge } from './engine/judge.js'
import { type Mode, MODES } from './engine/modes.js'
import { ChaffError } from './engine/errors.js'
import { builtinProfile } from './profile/builtin.js'

/** How to clean. */
export interface CleanOptions {
  /** How much doubt a removal may carry; `careful` unless told otherwise. */
  readonly mode?: Mode
  /** What chaff knows; the built-in profile unless told otherwise. */
  readonly profile?: Profile
  /** The outlet that the text comes from, as the profile names it: its own fingerprints count then. Unknown unless said. */
  readonly host?: string | undefined
}

/** Options with every default filled in. */
export interface Resolved {
  readonly mode: Mode
  readonly judge: Judge
  readonly host: string | undefined
}

const judges = new WeakMap<Profile, Judge>()

/** A profile is compiled once, however many texts it cleans. */
function judgeOf(profile: Profile): Judge {
  const known = judges.get(profile)
  if (known !== undefined) return known
  const judge = new Judge(profile)
  judges.set(profile, judge)
  return judge
}

/** Throws unless `value` is one of `choices`. */
export function checkChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw new ChaffError('CHAFF_OPTION', `option ${option}: expected ${choices.join(', ')}, got ${JSON.stringify(value)}`)
}

/**
 * @throws {ChaffError} CHAFF_OPTION when an option has a value that it cannot take
 */
export function resolveOptions({ mode = 'careful', profile = builtinProfile, host }: CleanOptions = {}): Resolved {
  return Object.freeze({ mode: checkChoice('mode', mode, MODES), judge: judgeOf(profile), host })
}
