import type { Initiative, Kpi, Model, Review } from '@touchline/model';
import { grouped } from '../../../grouped.ts';
import { onceFor } from '../../../once.ts';
import { spelledName } from '../../../spelling.ts';

/** What a fix may offer to decide about a KPI. */
export interface Offer {
  readonly action: 'adjust' | 'start';
  readonly initiative: Initiative;
  /** The line of the review, its reason left to be written. */
  readonly text: string;
}

/** Initiatives that are to move a KPI. */
export function movers(model: Model, { id }: Kpi): readonly Initiative[] {
  return moversByKpi(model).get(id) ?? [];
}

const moversByKpi = onceFor(({ initiatives }: Model) =>
  grouped(
    initiatives.flatMap((initiative) => {
      const kpis = [...(initiative.effects ?? []).map(({ kpi }) => kpi), ...(initiative.measuredBy ?? [])];
      return [...new Set(kpis.map(({ id }) => id))].map((id) => [id, initiative] as const);
    }),
  ),
);

/** The newest review of a day or later: of several on one day the last. */
export function reviewSince(model: Model, day: string): Review | undefined {
  const newest = newestReview(model);
  return (newest?.on?.to ?? '') >= day ? newest : undefined;
}

const newestReview = onceFor(({ reviews }: Model) =>
  reviews.reduce<Review | undefined>(
    (newest, review) => ((review.on?.to ?? '') >= (newest?.on?.to ?? '') ? review : newest),
    undefined,
  ),
);

/** Some review of a day or later decides about the KPI itself or about what is to move it. */
export function isDecidedSince(model: Model, day: string, { id }: Kpi, moving: readonly Initiative[]): boolean {
  const { what, about } = lastDecided(model);
  const days = [what.get(id), about.get(id), ...moving.map((initiative) => what.get(initiative.id))];
  return days.some((decided) => decided !== undefined && decided >= day);
}

/** The last day on which a review decided what is to be done with something, and for the sake of what. */
const lastDecided = onceFor(({ reviews }: Model) => {
  const [what, about] = [new Map<string, string>(), new Map<string, string>()];
  const add = (days: Map<string, string>, id: string | undefined, day: string): void => {
    if (id !== undefined && day > (days.get(id) ?? '')) days.set(id, day);
  };
  for (const { on, decisions } of reviews) {
    for (const decision of decisions ?? []) {
      add(what, decision.what.id, on?.to ?? '');
      for (const kpi of decision.for ?? []) add(about, kpi.id, on?.to ?? '');
    }
  }
  return { what, about };
});

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
