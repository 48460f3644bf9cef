/**
 * Trains without the sites that are then scored, so that a score tells of sites never seen.
 *
 * The rules are held back likewise: a rule that speaks on no other site than those scored may have been written for them.
 */
import type { Profile } from '../engine/profile.js'
import { foldOf, FOLDS, Trainer, type TrainingDocument, type TrainOptions } from './train.js'

/** Parts that the sites are dealt into. */
export const CROSS_FOLDS = FOLDS

/** The fold that holds a site out. */
export function heldOutIn(site: string): number {
  return foldOf(site, CROSS_FOLDS)
}

/**
 * For each fold, a profile that has seen nothing of its sites.
 *
 * @param folds those that are asked for; all by default
 */
export function crossValidate(
  profile: Profile,
  documents: readonly TrainingDocument[],
  options: TrainOptions,
  folds: readonly number[] = [...new Array(CROSS_FOLDS).keys()],
): Profile[] {
  const trainer = new Trainer(profile, documents, options)
  const seen = trainer.foldsOfRules
  return folds.map((fold) => ({
    ...profile,
    rules: profile.rules.filter(({ id }) => [...(seen.get(id) ?? [])].some((other) => other !== fold)),
    weights: trainer.train(fold),
  }))
}
