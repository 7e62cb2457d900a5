import type { Model, Review, Rhythm } from '@touchline/model';
import { secondsOf } from '../../../quantity.ts';

/** Milliseconds of a rhythm; undefined where it is not a stretch of time. */
export function periodOf(rhythm: Rhythm | undefined): number | undefined {
  return rhythm?.unit ? (rhythm.count ?? 1) * secondsOf(rhythm.unit) * 1000 : undefined;
}

/** The newest review of a strategy; one that names no strategy is about each. */
export function lastReview({ reviews }: Pick<Model, 'reviews'>, strategy: string | undefined): Review | undefined {
  const about = reviews.filter((review) => !review.strategy || !strategy || review.strategy === strategy);
  return about.reduce<Review | undefined>(
    (latest, each) => ((each.on?.to ?? '') >= (latest?.on?.to ?? '') ? each : latest),
    undefined,
  );
}
