import type { Kpi, Model } from '@touchline/model';
import { impliedDirection, kpiDimension } from '../../../kpi/metric.ts';
import { standing } from '../../../kpi/status.ts';
import { hasBaseline, isTargeted, known, responsible } from './kpis.ts';

/** What a KPI can lack, in the order it is told. */
export const GAPS = ['unit', 'baseline', 'target', 'direction', 'date', 'owner', 'source', 'method'] as const;
export type Gap = (typeof GAPS)[number];

/** What is asked of the KPIs of a project. */
export interface Asked {
  readonly gaps: ReadonlySet<Gap>;
  /** KPIs that measure a promise: it holds from now on, so that their targets need no start and no date. */
  readonly standing: ReadonlySet<string | undefined>;
}

/**
 * What is asked of KPIs here: of targets and owners only where the project speaks of any. A charter of promises names measures
 * in its own words; where none says where its numbers come from, it is no plan of measurement.
 */
export function askedOf(model: Pick<Model, 'kpis' | 'strategies' | 'commitments'>): Asked {
  const { kpis, strategies } = model;
  const gaps = new Set<Gap>(GAPS);
  if (!kpis.some(isTargeted)) gaps.delete('target');
  const promised = standing(model);
  if (strategies.length === 0) {
    if (!kpis.some((kpi) => responsible(kpi).length > 0)) gaps.delete('owner');
    const isCharter = kpis.every((kpi) => lacksOrigin(kpi) && (promised.has(kpi.id) || !isTargeted(kpi)));
    if (isCharter) for (const gap of ['source', 'method'] as const) gaps.delete(gap);
  }
  return { gaps, standing: promised };
}

const isElsewhere = ({ formula, suppliedBy }: Kpi): boolean => formula !== undefined || Boolean(suppliedBy?.length);

const lacksSource = ({ from, heldIn }: Kpi): boolean => known(from).length === 0 && known(heldIn).length === 0;

const lacksOrigin = (kpi: Kpi): boolean => !isElsewhere(kpi) && lacksSource(kpi) && !kpi.metric;

/** What a KPI with a target or a baseline lacks. A value to `hold` needs no start and no date. */
export function gapsOf(kpi: Kpi, { gaps: asked, standing: promised }: Asked): Gap[] {
  const lacks = new Set<Gap>();
  const wanted = (kpi.targets ?? []).filter(({ value, hold }) => value.type !== 'unknown' && !hold);
  if (kpiDimension(kpi) === undefined) lacks.add('unit');
  const isStanding = promised.has(kpi.id) && !wanted.some(({ by, within }) => by || within);
  if (wanted.length > 0 && !isStanding && !hasBaseline(kpi)) lacks.add('baseline');
  if (!isTargeted(kpi)) lacks.add('target');
  // A baseline beside the target will say it.
  if (impliedDirection(kpi) === undefined && isTargeted(kpi) && !lacks.has('baseline')) lacks.add('direction');
  if (wanted.length > 0 && !isStanding && !wanted.some(({ by, within }) => by || within)) lacks.add('date');
  if (responsible(kpi).length === 0) lacks.add('owner');
  if (!isElsewhere(kpi) && lacksSource(kpi)) lacks.add('source');
  if (!isElsewhere(kpi) && !kpi.metric) lacks.add('method');
  return GAPS.filter((gap) => lacks.has(gap) && asked.has(gap));
}
