import type { Benefit, Kpi, Movement, SourceRange } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { baselineOf, impliedDirection, numberOf } from '../kpi/metric.ts';
import { measuresBenefit } from './benefits.ts';

export interface CausalFact {
  readonly from: Kpi;
  readonly to: Kpi;
  readonly measured: boolean;
  readonly agreement?: 'together' | 'apart';
  readonly at: SourceRange;
}

/** Every `may drive` between two KPIs. Measured: a value of both is known on the day. */
export function causalLinks(facts: Facts): CausalFact[] {
  return facts.model.kpis.flatMap((from) =>
    (from.mayDrive ?? []).flatMap((reference): CausalFact[] => {
      const to = facts.lookup.kpi(reference);
      if (!to) return [];
      const measured = hasData(from, facts) && hasData(to, facts);
      const [a, b] = [movementOf(from, facts), movementOf(to, facts)];
      const agreement = a === undefined || b === undefined ? undefined : a === b ? 'together' : 'apart';
      return [{ from, to, measured, ...(agreement && { agreement }), at: reference.at }];
    }),
  );
}

export function hasData(kpi: Kpi, { kpiStatuses }: Facts): boolean {
  return kpiStatuses.get(kpi.id)?.latest !== undefined;
}

/** What a KPI did after its baseline; undefined without a direction, a baseline or a later value. */
export function movementOf(kpi: Kpi, { kpiStatuses }: Facts): Movement | undefined {
  const latest = kpiStatuses.get(kpi.id)?.latest;
  const baseline = baselineOf(kpi);
  const direction = impliedDirection(kpi);
  const start = baseline && numberOf(kpi, baseline.value);
  if (!latest || start === undefined || !direction) return undefined;
  // The first assessment often states the baseline itself: that is no movement.
  if (baseline?.on && latest.on !== undefined && latest.on <= baseline.on.to) return undefined;
  if (latest.value === start) return 'same';
  return latest.value > start === (direction === 'higher') ? 'better' : 'worse';
}

/** The chain that customer experience lives from: content customers stay, those who stay bring revenue (R28, U37, U41). */
const CHAIN: readonly (readonly [Benefit, Benefit])[] = [
  ['satisfaction', 'loyalty'],
  ['loyalty', 'revenue'],
];

/** How far links of the project span the steps of the chain, directly or through other KPIs. */
export function chainSteps(
  facts: Facts,
  links: readonly CausalFact[],
): { from: Benefit; to: Benefit; state: 'absent' | 'hypothesis' | 'measured' }[] {
  const kpis = facts.model.kpis;
  return CHAIN.map(([from, to]) => {
    const starts = kpis.filter((kpi) => tellsOnly(kpi, from, to));
    const isEnd = (kpi: Kpi) => tellsOnly(kpi, to, from);
    const spans = (usable: readonly CausalFact[]): boolean => {
      const reached = new Set(starts);
      for (const kpi of reached) {
        for (const link of usable) {
          if (link.from !== kpi) continue;
          if (isEnd(link.to)) return true;
          reached.add(link.to);
        }
      }
      return false;
    };
    const state = spans(links.filter(({ measured }) => measured)) ? 'measured' : spans(links) ? 'hypothesis' : 'absent';
    return { from, to, state };
  });
}

/** A KPI that stands for the first benefit, by its metric: NPS for satisfaction, retention for loyalty, revenue for itself. */
function tellsOnly(kpi: Kpi, benefit: Benefit, other: Benefit): boolean {
  const kind = kpi.metric?.kind;
  if (kind === 'nps' && benefit === 'loyalty') return false;
  if (kind === 'repeat-purchase' && benefit === 'revenue') return false;
  if ((kind === 'nrr' || kind === 'grr' || kind === 'clv') && benefit === 'loyalty' && other === 'revenue')
    return false;
  const isPlain =
    !kpi.metric || ['share', 'mean', 'median', 'percentile', 'sum', 'count', 'ratio'].includes(kind ?? '');
  const captured = kpi.captures?.some((each) => each === 'attitude' || each === 'emotion' || each === 'trust');
  const isTold = !isPlain || (benefit === 'satisfaction' && captured === true) || benefit === 'revenue';
  if (!isTold || measuresBenefit(kpi, benefit) !== 'fits') return false;
  return benefit !== 'revenue' || !isPlain || isMoney(kpi);
}

function isMoney(kpi: Kpi): boolean {
  return kpi.unit !== undefined && /^[A-Z]{3}$/.test(kpi.unit) && impliedDirection(kpi) !== 'lower';
}
