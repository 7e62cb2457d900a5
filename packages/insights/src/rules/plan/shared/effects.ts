import type { Initiative, Kpi, Value } from '@touchline/model';
import { kpiDimension } from '../../../kpi/metric.ts';
import type { Lookup } from '../../../lookup.ts';
import { dimensionOf, magnitudeOf } from '../../../quantity.ts';

export type Effect = NonNullable<Initiative['effects']>[number];

/** The KPI of an effect, where it is declared. */
export function kpiOf({ kpi }: Effect, lookup: Lookup): Kpi | undefined {
  return lookup.kpi(kpi);
}

/**
 * The signed change of an effect in the unit of its KPI: points for a share, else the same kind of quantity. Undefined
 * where the two differ; a change in percent of a share is one of the share itself (`+5%`), which is another number.
 */
export function changeIn(kpi: Kpi, change: Value): number | undefined {
  const [own, said] = [kpiDimension(kpi), dimensionOf(change)];
  const fits = said !== undefined && (own === 'percent' ? said === 'points' : own === said || isPlain(own, said));
  return fits ? magnitudeOf(change) : undefined;
}

/** A plain number is in the unit of its KPI. */
const isPlain = (own: string | undefined, said: string): boolean => own === undefined && said === 'number';
