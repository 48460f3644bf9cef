/**
 * Trains without the sites that are then scored, so that a score tells of sites never seen.
 *
 * The rules are held back likewise: a rule that speaks on no other site than those scored may have been written for them.
 */
import { measure } from '../engine/features.js'
import { joinParagraphs } from '../engine/paragraphs.js'
import type { Profile } from '../engine/profile.js'
import { RuleSet } from '../engine/rules.js'
import { Tokens } from '../engine/tokens.js'
import { WordClasses } from '../engine/word-classes.js'
import { foldOf, train, type TrainingDocument, type TrainOptions } from './train.js'

/** Parts that the sites are dealt into. */
export const CROSS_FOLDS = 5

/** The fold that holds a site out. */
export function heldOutIn(site: string): number {
  return foldOf(site, CROSS_FOLDS)
}

/** For each fold, a profile that has seen nothing of its sites. */
export function crossValidate(
  profile: Profile,
  documents: readonly TrainingDocument[],
  options: TrainOptions,
): Profile[] {
  const seen = rulesSeen(profile, documents)
  return Array.from({ length: CROSS_FOLDS }, (_, fold) => ({
    ...profile,
    rules: profile.rules.filter(({ id }) => [...(seen.get(id) ?? [])].some((other) => other !== fold)),
    weights: train(
      profile,
      documents.filter(({ host }) => heldOutIn(host) !== fold),
      options,
    ),
  }))
}

/** The folds in which each rule speaks. */
function rulesSeen(profile: Profile, documents: readonly TrainingDocument[]): Map<string, Set<number>> {
  const rules = new RuleSet(profile.rules)
  const classes = new WordClasses(profile.address)
  const tokens = new Tokens()
  const seen = new Map<string, Set<number>>()
  for (const { host, lines } of documents) {
    for (const { text } of joinParagraphs(lines)) {
      const { words } = measure(text, classes, tokens)
      for (const { id } of rules.match(tokens, words)) {
        const folds = seen.get(id)
        if (folds === undefined) seen.set(id, new Set([heldOutIn(host)]))
        else folds.add(heldOutIn(host))
      }
    }
  }
  return seen
}
