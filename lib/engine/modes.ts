/** How much doubt a removal may carry. */
export const MODES = ['careful', 'balanced', 'eager'] as const

/** `careful` removes only what is nearly certain, `eager` what is likely boilerplate. */
export type Mode = (typeof MODES)[number]

/** The confidence from which each mode removes a line. */
export const THRESHOLDS: Readonly<Record<Mode, number>> = { careful: 0.95, balanced: 0.7, eager: 0.6 }
