import type { Initiative, Kpi, Model, Review } from '@touchline/model';
import { spelledName } from '../../../spelling.ts';

/** What a fix may offer to decide about a KPI. */
export interface Offer {
  readonly action: 'adjust' | 'start';
  readonly initiative: Initiative;
  /** The line of the review, its reason left to be written. */
  readonly text: string;
}

/** Initiatives that are to move a KPI. */
export function movers({ initiatives }: Model, { id }: Kpi): Initiative[] {
  return initiatives.filter(
    ({ effects, measuredBy }) => effects?.some(({ kpi }) => kpi.id === id) || measuredBy?.some((kpi) => kpi.id === id),
  );
}

/** Reviews of a day and later: the oldest first. */
export function reviewsSince({ reviews }: Model, day: string): Review[] {
  const since = reviews.filter(({ on }) => (on?.to ?? '') >= day);
  return since.sort((a, b) => ((a.on?.to ?? '') < (b.on?.to ?? '') ? -1 : 1));
}

/** Some review decides about the KPI itself or about what is to move it. */
export function isDecided(reviews: readonly Review[], { id }: Kpi, moving: readonly Initiative[]): boolean {
  return reviews
    .flatMap(({ decisions }) => decisions ?? [])
    .some(
      ({ what, for: about }) =>
        what.id === id || about?.some((kpi) => kpi.id === id) || moving.some((initiative) => initiative.id === what.id),
    );
}

/** Decisions about initiatives that still run: to change what is under way, to start what is planned. */
export function offersFor(kpi: Kpi, moving: readonly Initiative[]): Offer[] {
  const open = moving.filter(({ status }) => status !== 'done' && status !== 'dropped');
  return open.slice(0, 3).flatMap((initiative): Offer[] => {
    const [what, about] = [spelledName(initiative), spelledName(kpi)];
    if (what === undefined || about === undefined) return [];
    const action = initiative.status === 'planned' ? 'start' : 'adjust';
    return [{ action, initiative, text: `decided ${action} ${what} for ${about} because "…"` }];
  });
}
