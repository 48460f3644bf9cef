/** Lines of invented articles. */

/** Running text: no mode removes any of it. */
export const STORY = [
  'The river rose two metres overnight and the town of Ostrel closed its only bridge on Monday morning.',
  'Officials expect the water to fall by Friday evening, the mayor told reporters outside the town hall.',
  'Forty families spent the night in the school gymnasium, where volunteers handed out blankets and soup.',
  'Die Brücke wurde erst vor zwölf Jahren gebaut, sagte der Bürgermeister am Montag in der Turnhalle.',
  'The engineer said the piers had held, and that “nobody in the valley should fear for the old mill” – yet.',
] as const

/** Boilerplate of the kind paywall that every mode removes, wherever it stands beside a story. */
export const CHAFF = ['Subscribe now', 'Not a subscriber yet? Choose an offer'] as const
