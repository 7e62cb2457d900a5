import type { Benefit, Direction, Kpi, MetricKind } from '@touchline/model';
import { impliedDirection, kpiDimension } from '../../../kpi/metric.ts';

/** `shows`: it is what the benefit is measured by; `may`: it can be, only its title tells; `not`: it measures something else. */
export type Fit = 'shows' | 'may' | 'not' | 'wrong-way';

/** What shows each of the five benefits, and which way it goes when the benefit comes. `either` is said by the scale. */
const SHOWN_BY: Readonly<Record<Benefit, Partial<Record<MetricKind, Direction | 'either'>>>> = {
  satisfaction: { csat: 'higher', nps: 'higher', acsi: 'higher', ces: 'either', health: 'higher' },
  'faster-resolution': { duration: 'lower', aht: 'lower', fcr: 'higher', ces: 'either' },
  loyalty: {
    ...{ retention: 'higher', 'repeat-purchase': 'higher', nrr: 'higher', grr: 'higher', clv: 'higher' },
    ...{ nps: 'higher', health: 'higher', churn: 'lower' },
  },
  revenue: {
    ...{ nrr: 'higher', grr: 'higher', clv: 'higher', 'repeat-purchase': 'higher' },
    ...{ retention: 'higher', churn: 'lower' },
  },
  'lower-cost': { cac: 'lower', aht: 'lower', fcr: 'higher', duration: 'lower' },
};

/** What these count is told by their title alone. */
const OPEN: ReadonlySet<MetricKind> = new Set(['share', 'count', 'ratio', 'sum', 'mean', 'median', 'percentile']);

/** Whether a KPI can show that a benefit has come. */
export function fitOf(kpi: Kpi, benefit: Benefit): Fit {
  const direction = impliedDirection(kpi);
  const wanted = wantedDirection(kpi, benefit);
  if (!wanted) return !kpi.metric || OPEN.has(kpi.metric.kind) ? openFit(kpi, benefit) : 'not';
  return wanted === 'either' || !direction || direction === wanted ? 'shows' : 'wrong-way';
}

function wantedDirection(kpi: Kpi, benefit: Benefit): Direction | 'either' | undefined {
  const { kind } = kpi.metric ?? {};
  const byMetric = kind && SHOWN_BY[benefit][kind];
  if (byMetric) return byMetric;
  const dimension = kpiDimension(kpi);
  if (dimension === 'duration' && benefit === 'faster-resolution') return 'lower';
  if (dimension?.startsWith('money') && benefit === 'lower-cost') return 'lower';
  if (dimension?.startsWith('money') && benefit === 'revenue') return 'higher';
  return undefined;
}

/** Money is not satisfaction, and a time is not money; anything else may be what its title says. */
function openFit(kpi: Kpi, benefit: Benefit): Fit {
  const dimension = kpiDimension(kpi) ?? '';
  const isAboutPeople = benefit === 'satisfaction' || benefit === 'loyalty';
  if (dimension.startsWith('money')) return 'not';
  if (dimension === 'duration') return isAboutPeople || benefit === 'revenue' ? 'not' : 'may';
  return 'may';
}
