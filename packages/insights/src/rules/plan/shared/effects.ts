import type { Initiative, Kpi } from '@touchline/model';
import type { Lookup } from '../../../lookup.ts';

export type Effect = NonNullable<Initiative['effects']>[number];

/** The KPI of an effect, where it is declared. */
export function kpiOf({ kpi }: Effect, lookup: Lookup): Kpi | undefined {
  return lookup.kpi(kpi);
}
