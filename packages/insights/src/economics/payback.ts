import {
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  formatValue,
  type Language,
} from '@touchline/locale';
import { type Initiative, type Kpi, labelOf, type Model, type RetentionPayback } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';
import { isAboveAll } from './effects.ts';
import { additionalMargin, breakEvenPoints, customerValue, paybackYears, type RetentionGain } from './formulas.ts';
import type { Inputs } from './inputs.ts';
import { outcomes } from './words.ts';

/** An expected change of a KPI that counts who stays or who leaves. */
export interface RetentionChange {
  readonly initiative: Initiative;
  readonly effect: NonNullable<Initiative['effects']>[number];
  readonly kpi: Kpi;
  /** The change of the retention in percentage points; a percentage of today's retention where the text says percent. */
  points(retention: number): number;
}

/** The KPIs that calculations take their retention from, whatever they measure it by. */
export function retentionCarriers({ economics }: Pick<Model, 'economics'>): ReadonlySet<string> {
  return new Set(economics.flatMap(({ retention }) => retention?.kpi?.id ?? []));
}

/** What initiatives that were not dropped expect of retention. */
export const retentionChanges = onceFor(({ initiatives, lookup, model }: Facts): readonly RetentionChange[] => {
  const carriers = retentionCarriers(model);
  return initiatives.flatMap((initiative) =>
    (initiative.effects ?? []).flatMap((effect): RetentionChange[] => {
      const kpi = lookup.kpi(effect.kpi);
      const kind = kpi?.metric?.kind;
      const { change } = effect;
      if (!kpi || (kind !== 'retention' && kind !== 'churn' && !carriers.has(kpi.id))) return [];
      if (change.type !== 'points' && change.type !== 'percent') return [];
      const sign = kind === 'churn' ? -1 : 1;
      const base = (retention: number): number => (kind === 'churn' ? 1 - retention : retention);
      const points = (retention: number) =>
        sign * (change.type === 'points' ? change.value : change.value * base(retention));
      return [{ initiative, effect, kpi, points }];
    }),
  );
});

const changesByKpi = onceFor((facts: Facts) => Map.groupBy(retentionChanges(facts), ({ kpi }) => kpi.id));

/**
 * The changes that are about the retention of this calculation: of the KPI that carries it, else, where a number is
 * said, of the only KPI there is about who stays.
 */
export function changesFor({ economics }: Inputs, facts: Facts): readonly RetentionChange[] {
  const changes = changesByKpi(facts);
  const carrier = economics.retention?.kpi?.id;
  if (carrier !== undefined) return changes.get(carrier) ?? [];
  return changes.size === 1 && facts.model.economics.length === 1 ? retentionChanges(facts) : [];
}

export function paybacksOf(inputs: Inputs, facts: Facts, language: Language): RetentionPayback[] {
  const from = inputs.of('retention');
  if (from === undefined) return [];
  const changes = changesFor(inputs, facts);
  return changes.map((change) => paybackOf(change, changes, from, inputs, language));
}

function paybackOf(
  { initiative, effect, kpi, points: pointsOf }: RetentionChange,
  all: readonly RetentionChange[],
  from: number,
  inputs: Inputs,
  language: Language,
): RetentionPayback {
  const points = pointsOf(from);
  const to = from + points / 100;
  const change = formatValue(language, effect.change, { signed: true });
  const report: RetentionPayback = {
    initiative: initiative.id,
    title: labelOf(initiative),
    kpi: kpi.id,
    change,
    points,
    from,
    outcome: 'not-computable',
    text: '',
    at: effect.at,
  };
  const money = (amount: number) => formatMoney(language, amount, inputs.currency ?? '', { decimals: 0, fixed: true });
  const words = { change, from: formatPercent(language, from * 100), customers: '', budget: '', time: '', gain: '' };
  const say = (
    outcome: RetentionPayback['outcome'],
    more: Partial<typeof words> = {},
    fields: Partial<RetentionPayback> = {},
  ): RetentionPayback => {
    return { ...report, ...fields, outcome, text: outcomes.text(language, outcome, { ...words, ...more }) };
  };
  if (isAboveAll(to)) return say('above-limit');
  if (points <= 0) return say('no-gain', {}, { to });
  const [customers, margin, discountRate] = [inputs.of('customers'), inputs.of('margin'), inputs.of('discount-rate')];
  if (customers === undefined || margin === undefined || discountRate === undefined)
    return say('not-computable', {}, { to });
  const gain: RetentionGain = {
    customers,
    margin: margin - (inputs.of('retention-cost') ?? 0),
    from,
    to,
    discountRate,
  };
  const [before, after] = [
    customerValue(gain.margin, from, discountRate),
    customerValue(gain.margin, to, discountRate),
  ];
  if (!before || !after) return say('not-computable', {}, { to });
  const valueGain = customers * (after.afterOneYear - before.afterOneYear);
  const known = { to, customersKept: customers * (to - from), firstYear: additionalMargin(gain, 1), valueGain };
  const worth = { gain: money(valueGain), customers: formatNumber(language, known.customersKept, { decimals: 0 }) };
  // A budget counts once, for the first of several changes of one initiative.
  const isFirst = all.find((each) => each.initiative === initiative)?.effect === effect;
  if (!isFirst || initiative.budget?.type !== 'money') return say('no-budget', worth, known);
  if (initiative.budget.currency !== inputs.currency) return say('other-currency', worth, known);
  const budget = initiative.budget.amount;
  const years = paybackYears(budget, gain);
  const least = breakEvenPoints(budget, gain);
  const costed = { ...known, budget, ...(least !== undefined && { breakEvenPoints: least }) };
  if (years === undefined) return say('never', { ...worth, budget: money(budget) }, costed);
  const spent = { ...worth, budget: money(budget), time: inTime(language, years) };
  return say('pays-back', spent, { ...costed, paybackYears: years });
}

/** Months up to two years, then years with one digit. */
function inTime(language: Language, years: number): string {
  if (years < 2) return formatDuration(language, [{ amount: Math.max(1, Math.ceil(years * 12)), unit: 'month' }]);
  return formatDuration(language, [{ amount: Math.ceil(years * 10) / 10, unit: 'year' }]);
}
