import { Benefit, type Goal, type Kpi, type MetricKind, type Strategy } from '@touchline/model';
import { type Facts, kpisOf } from '../checklist/facts.ts';
import { impliedDirection, kpiDimension } from '../kpi/metric.ts';

/** What a metric tells about the five benefits; a metric that is not listed tells what its question or unit does. */
const TELLS: Partial<Record<MetricKind, readonly Benefit[]>> = {
  nps: ['satisfaction', 'loyalty'],
  csat: ['satisfaction'],
  acsi: ['satisfaction', 'loyalty'],
  ces: ['satisfaction', 'faster-resolution'],
  health: ['satisfaction', 'loyalty'],
  retention: ['loyalty'],
  churn: ['loyalty'],
  'repeat-purchase': ['loyalty', 'revenue'],
  nrr: ['loyalty', 'revenue'],
  grr: ['loyalty', 'revenue'],
  clv: ['loyalty', 'revenue'],
  cac: ['lower-cost'],
  fcr: ['faster-resolution', 'lower-cost'],
  aht: ['faster-resolution', 'lower-cost'],
  duration: ['faster-resolution', 'lower-cost'],
};

/**
 * Whether a KPI measures a benefit (R23–R27). `opposite`: its unit fits, and better for the KPI is worse for the
 * benefit. Undefined: its metric measures something else. A metric that says nothing by itself (a share, a mean) is
 * taken at its word: `fits`.
 */
export function measuresBenefit(kpi: Kpi, benefit: Benefit): 'fits' | 'opposite' | undefined {
  const { kind, measure } = kpi.metric ?? {};
  const told = kind && measure !== 'duration' ? TELLS[kind] : undefined;
  if (told) return told.includes(benefit) ? 'fits' : undefined;
  const dimension = kpiDimension(kpi);
  const direction = impliedDirection(kpi);
  if (dimension?.startsWith('money')) {
    const wanted = { revenue: 'higher', 'lower-cost': 'lower' }[benefit as string];
    if (wanted === undefined) return undefined;
    return direction === undefined || direction === wanted ? 'fits' : 'opposite';
  }
  if (dimension === 'duration') {
    if (benefit !== 'faster-resolution' && benefit !== 'lower-cost') return undefined;
    return direction === 'higher' ? 'opposite' : 'fits';
  }
  if (kpi.captures?.some((each) => each === 'attitude' || each === 'emotion' || each === 'trust')) {
    return benefit === 'satisfaction' || benefit === 'loyalty' ? 'fits' : undefined;
  }
  return 'fits';
}

export interface BenefitFacts {
  readonly benefit: Benefit;
  readonly strategies: readonly Strategy[];
  readonly goals: readonly Goal[];
  /** KPIs of those goals that measure it, or would if they ran the other way. */
  readonly kpis: readonly { readonly kpi: Kpi; readonly fit: 'fits' | 'opposite' }[];
}

/** The five benefits with who expects and what measures them; undefined when nobody expects any. */
export function benefitFacts(facts: Facts): readonly BenefitFacts[] | undefined {
  const { strategies, goals } = facts.model;
  const expected = [...strategies, ...goals].some(({ expectedBenefits }) => expectedBenefits?.length);
  if (!expected) return undefined;
  return Benefit.options.map((benefit): BenefitFacts => {
    const aiming = goals.filter(({ expectedBenefits }) => expectedBenefits?.includes(benefit));
    const kpis = new Map<string, BenefitFacts['kpis'][number]>();
    for (const goal of aiming) {
      for (const kpi of kpisOf(facts, goal.measuredBy)) {
        const fit = measuresBenefit(kpi, benefit);
        if (fit && !belongsToAnother(kpi, benefit, goal)) kpis.set(kpi.id, { kpi, fit });
      }
    }
    return {
      benefit,
      strategies: strategies.filter(({ expectedBenefits }) => expectedBenefits?.includes(benefit)),
      goals: aiming,
      kpis: [...kpis.values()],
    };
  });
}

/** A KPI that tells nothing by itself counts for all benefits of its goal; one that does, only for its own. */
function belongsToAnother(kpi: Kpi, benefit: Benefit, { expectedBenefits = [] }: Goal): boolean {
  const told = kpi.metric && TELLS[kpi.metric.kind];
  if (!told) return false;
  return !told.includes(benefit) && expectedBenefits.some((each) => told.includes(each));
}
