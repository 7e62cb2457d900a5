import type { Model, Review, Rhythm } from '@touchline/model';
import { secondsOf } from '../../../quantity.ts';

const DAY = 86_400_000;

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

/** The day one rhythm after another, as written in a file. */
export function dayAfter(day: string, { count = 1, unit }: Rhythm): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  const months = { month: 1, quarter: 3, year: 12 };
  if (unit === 'month' || unit === 'quarter' || unit === 'year') {
    const last = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + count * months[unit]);
    const most = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(last, most));
    return date.toISOString().slice(0, 10);
  }
  if (unit !== 'week' && unit !== 'day') return undefined;
  return new Date(date.getTime() + count * (unit === 'week' ? 7 : 1) * DAY).toISOString().slice(0, 10);
}
