import type { Model, Review, Rhythm } from '@touchline/model';
import { onceFor } from '../../../once.ts';
import { secondsOf } from '../../../quantity.ts';

/** Milliseconds of a rhythm; undefined where it is not a stretch of time. */
export function periodOf(rhythm: Rhythm | undefined): number | undefined {
  return rhythm?.unit ? (rhythm.count ?? 1) * secondsOf(rhythm.unit) * 1000 : undefined;
}

/** The newest review of a strategy; one that names no strategy is about each. */
export function lastReview(model: Model, strategy: string): Review | undefined {
  const last = lastReviews(model);
  const [own, ofAll] = [last.get(strategy), last.get(undefined)];
  if (!own || !ofAll) return (own ?? ofAll)?.review;
  return own.day > ofAll.day || (own.day === ofAll.day && own.place > ofAll.place) ? own.review : ofAll.review;
}

/** By strategy; of several on one day the last in the text. */
const lastReviews = onceFor(({ reviews }: Model) => {
  const last = new Map<string | undefined, { review: Review; day: string; place: number }>();
  for (const [place, review] of reviews.entries()) {
    const day = review.on?.to ?? '';
    if (day >= (last.get(review.strategy)?.day ?? '')) last.set(review.strategy, { review, day, place });
  }
  return last;
});
