import { defineCatalog } from '@touchline/locale';
import type { Fix, Initiative, Kpi, Model, Review } from '@touchline/model';
import { grouped } from '../../../grouped.ts';
import { onceFor } from '../../../once.ts';
import { spelledName } from '../../../spelling.ts';
import type { RuleContext } from '../../rule.ts';

/** Initiatives that are to move a KPI. */
function movers(model: Model, { id }: Kpi): readonly Initiative[] {
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
function reviewSince(model: Model, day: string): Review | undefined {
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
export function isDecidedSince(model: Model, day: string, kpi: Kpi): boolean {
  const { what, about } = lastDecided(model);
  const days = [what.get(kpi.id), about.get(kpi.id), ...movers(model, kpi).map(({ id }) => what.get(id))];
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

const words = defineCatalog({
  en: {
    adjust: 'Decide to adjust {initiative}, with a reason to be written',
    start: 'Decide to start {initiative}, with a reason to be written',
  },
  uk: {
    adjust: 'Вирішити змінити: {initiative}, з причиною, яку треба дописати',
    start: 'Вирішити почати: {initiative}, з причиною, яку треба дописати',
  },
  ru: {
    adjust: 'Решить изменить: {initiative}, с причиной, которую надо дописать',
    start: 'Решить начать: {initiative}, с причиной, которую надо дописать',
  },
});

/**
 * Decisions to write into the newest review, when it is of the day or later: to change what is under way, to start what
 * is planned. Their reasons are left to be written.
 */
export function decisionFixes(context: RuleContext, kpi: Kpi, day: string): Fix[] {
  const { model } = context.facts();
  const review = reviewSince(model, day);
  if (!review) return [];
  const open = movers(model, kpi).filter(({ status }) => status !== 'done' && status !== 'dropped');
  return open.slice(0, 3).flatMap((initiative): Fix[] => {
    const [what, about] = [spelledName(initiative), spelledName(kpi)];
    if (what === undefined || about === undefined) return [];
    const action = initiative.status === 'planned' ? 'start' : 'adjust';
    const title = words.text(context.language, action, { initiative: context.name(initiative) });
    const text = `decided ${action} ${what} for ${about} because "…"`;
    return [{ title, changes: [], additions: [{ to: review.id, text }], safe: false }];
  });
}
