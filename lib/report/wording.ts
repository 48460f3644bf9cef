/** Says what the report shows, in words. */
import { type Mode, THRESHOLDS } from '../engine/modes.js'
import { WORTH_A_LOOK } from './document.js'
import type { ShownLine } from './shown.js'

/** A number with its thousands apart. */
export function number(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}

/** A number with its noun. */
export function count(n: number, noun: string): string {
  return `${number(n)} ${noun}${n === 1 ? '' : 's'}`
}

/** A share from 0 to 1. */
export function percent(share: number): string {
  const percent = 100 * share
  return `${percent.toFixed(percent > 0 && percent < 10 ? 1 : 0)} %`
}

/** A confidence: never rounded up to certainty. */
export function confidence(value: number): string {
  return Math.min(value, value < 1 ? 0.99 : 1).toFixed(2)
}

/** Two confidences. */
export function between(least: number, most: number): string {
  const [from, to] = [confidence(least), confidence(most)]
  return from === to ? from : `${from} to ${to}`
}

/** How many of all documents are listed. */
export function found(n: number, total: number): string {
  return n === total ? count(n, 'document') : `${number(n)} of ${count(total, 'document')}`
}

const STATES: Readonly<Record<ShownLine['state'], string>> = {
  kept: 'Kept',
  removed: 'Removed',
  'newly-removed': 'Kept by the run, this mode would remove it',
  'newly-kept': 'Removed by the run, this mode would keep it',
}

/** What became of a line and why. */
export function reason({ state, kind, confidence: sure, by }: ShownLine, mode: Mode): string {
  if (state === 'kept' && sure < WORTH_A_LOOK && by.length === 0) return 'Kept: next to nothing speaks against it.'
  const what = `${STATES[state]}${kind === undefined ? '' : `: ${kind}`}`
  const how = `confidence ${confidence(sure)}; ${mode} removes from ${confidence(THRESHOLDS[mode])}`
  return `${what}. ${capital(how)}.${by.length === 0 ? '' : ` Because of ${by.map(witness).join(', ')}.`}`
}

/** Witnesses in words, by the first part of their names; the rest of the name tells more. */
const WITNESSES: Readonly<Record<string, (detail: string) => string>> = {
  model: (detail) => (detail === 'keep' ? 'the model, which speaks for it' : `the model (${detail})`),
  block: (detail) => `the ${detail} block that it stands in`,
  edge: () => 'its place outside of the story',
  guard: (detail) => `a guard (${detail.replaceAll('-', ' ')})`,
  fingerprint: (detail) => `what was learned of the outlet (${detail.replace(':', ', ')} documents)`,
  'template-mark': () => 'a template mark that was never filled in',
  'bare-price': () => 'a bare price',
  'copyright-sign': () => 'a copyright sign and a year',
  attribution: () => 'whose words it gives, which speaks for it',
  bio: () => 'what it tells of the author, below the story',
  'link-mark': () => 'the mark of a link at its end',
  buttons: () => 'words of buttons alone',
  'glued-menu': () => 'the items of a menu, run together',
}

/** A witness in words; what is none of those is a rule, told by its name. */
function witness(by: string): string {
  const [name = '', ...rest] = by.split(':')
  return WITNESSES[name]?.(rest.join(':')) ?? `rule ${by}`
}

/** What another mode would do to a document. */
export function difference(lines: readonly ShownLine[], mode: Mode): string {
  const more = lines.filter(({ state }) => state === 'newly-removed').length
  const fewer = lines.filter(({ state }) => state === 'newly-kept').length
  if (more + fewer === 0) return `${capital(mode)} would do the same.`
  const parts = [
    ...(more > 0 ? [`remove ${count(more, 'more line')}`] : []),
    ...(fewer > 0 ? [`keep ${count(fewer, 'line')} that the run removed`] : []),
  ]
  return `${capital(mode)} would ${parts.join(' and ')}.`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
