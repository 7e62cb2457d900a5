import type { Kpi, Model } from '@touchline/model';
import { impliedDirection, kpiDimension } from '../../../kpi/metric.ts';
import { hasBaseline, isTargeted, known, responsible } from './kpis.ts';

/** What a KPI can lack, in the order it is told. */
export const GAPS = ['unit', 'baseline', 'target', 'direction', 'date', 'owner', 'source', 'method'] as const;
export type Gap = (typeof GAPS)[number];

/** What is asked of KPIs here: of targets and owners only where the project speaks of any. */
export function askedOf({ kpis, strategies }: Pick<Model, 'kpis' | 'strategies'>): ReadonlySet<Gap> {
  const asked = new Set<Gap>(GAPS);
  if (!kpis.some(isTargeted)) asked.delete('target');
  if (strategies.length === 0 && !kpis.some((kpi) => responsible(kpi).length > 0)) asked.delete('owner');
  return asked;
}

/** What a KPI with a target or a baseline lacks. A value to `hold` needs no start and no date. */
export function gapsOf(kpi: Kpi, asked: ReadonlySet<Gap>): Gap[] {
  const lacks = new Set<Gap>();
  const isElsewhere = kpi.formula !== undefined || Boolean(kpi.suppliedBy?.length);
  const wanted = (kpi.targets ?? []).filter(({ value, hold }) => value.type !== 'unknown' && !hold);
  if (kpiDimension(kpi) === undefined) lacks.add('unit');
  if (wanted.length > 0 && !hasBaseline(kpi)) lacks.add('baseline');
  if (!isTargeted(kpi)) lacks.add('target');
  // A baseline beside the target will say it.
  if (impliedDirection(kpi) === undefined && isTargeted(kpi) && !lacks.has('baseline')) lacks.add('direction');
  if (wanted.length > 0 && !wanted.some(({ by, within }) => by || within)) lacks.add('date');
  if (responsible(kpi).length === 0) lacks.add('owner');
  if (!isElsewhere && known(kpi.from).length === 0 && known(kpi.heldIn).length === 0) lacks.add('source');
  if (!isElsewhere && !kpi.metric) lacks.add('method');
  return GAPS.filter((gap) => lacks.has(gap) && asked.has(gap));
}
