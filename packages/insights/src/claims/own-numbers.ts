import { formatPercent, formatValue, type Language } from '@touchline/locale';
import { type Claim, labelOf, type OwnNumber } from '@touchline/model';
import { type Facts, kpisOf } from '../checklist/facts.ts';
import { costRatioOf, ratioText } from '../economics/cost-ratio.ts';
import { type Inputs, inputsOf } from '../economics/inputs.ts';
import { growthBy, growthText } from '../economics/profit.ts';
import { latestValue } from '../kpi/latest-value.ts';
import { magnitudeOf } from '../quantity.ts';
import { type Bounds, boundsOf, positionOf } from './bounds.ts';

/** What the company's own figures can be computed from; made once for all claims. */
export interface OwnFigures {
  readonly facts: Facts;
  readonly calculations: readonly Inputs[];
  /** Claims of grade `own-data`. */
  readonly claims: readonly Claim[];
}

export function ownFigures(facts: Facts, language: Language): OwnFigures {
  const { claims, economics } = facts.model;
  return {
    facts,
    calculations: economics.map((each) => inputsOf(each, facts, language)),
    claims: claims.filter(({ grade }) => grade === 'own-data'),
  };
}

/**
 * The company's own figures beside a claim of somebody else: its cost ratio, what its customers would be worth under the
 * assumed change of retention, the value of a KPI, or a claim of its own about the same measure. Empty without any.
 */
export function ownNumbers(claim: Claim, own: OwnFigures, language: Language): OwnNumber[] {
  if (claim.grade === 'own-data') return [];
  const { facts, calculations } = own;
  const found: OwnNumber[] = [];
  const claimed = boundsOf(claim);
  const place = (bounds: Pick<Bounds, 'from' | 'to'>, unit: string) =>
    claimed?.unit === unit ? { position: positionOf(bounds, claimed) } : {};
  for (const inputs of calculations) {
    const { economics } = inputs;
    const source = { element: economics.id, title: labelOf(economics), at: economics.nameAt ?? economics.source };
    const ratio = claim.concerns?.includes('retention-cost-ratio') ? costRatioOf(inputs) : undefined;
    if (ratio !== undefined) {
      const bounds = { from: ratio, to: ratio };
      found.push({
        ...bounds,
        text: ratioText(language, ratio),
        ...place(bounds, 'number'),
        basis: 'cost-ratio',
        ...source,
      });
    }
    const growth =
      claim.concerns?.includes('profit') && claim.whenRetention ? growthBy(claim.whenRetention, inputs) : undefined;
    if (growth) {
      const [from, to] = [Math.min(growth.afterOneYear, growth.atOnce), Math.max(growth.afterOneYear, growth.atOnce)];
      const position = place({ from: from * 100, to: to * 100 }, 'percent');
      found.push({ from, to, text: growthText(language, growth), ...position, basis: 'customer-value', ...source });
    }
  }
  found.push(...fromOwnClaims(claim, own, language), ...fromKpis(claim, facts, language));
  return found;
}

/** Claims of grade `own-data` about the same measure. */
function fromOwnClaims(claim: Claim, { claims }: OwnFigures, language: Language): OwnNumber[] {
  const claimed = boundsOf(claim);
  return claims.flatMap((own) => {
    const bounds = boundsOf(own);
    const said = own.range ?? own.value;
    if (!bounds || !said || !shareMeasure(own.concerns, claim.concerns)) return [];
    const scale = bounds.unit === 'percent' ? 100 : 1;
    return [
      {
        from: bounds.from / scale,
        to: bounds.to / scale,
        text: formatValue(language, said),
        ...(claimed?.unit === bounds.unit && { position: positionOf(bounds, claimed) }),
        basis: 'claim',
        element: own.id,
        title: labelOf(own),
        at: own.nameAt ?? own.source,
      },
    ];
  });
}

/** The KPIs it concerns, and the repeat purchase rate beside a claim about repeat purchases. A level is no comparison. */
function fromKpis(claim: Claim, facts: Facts, language: Language): OwnNumber[] {
  const repeat = claim.concerns?.includes('repeat-purchase')
    ? facts.model.kpis.filter(({ metric }) => metric?.kind === 'repeat-purchase')
    : [];
  return [...new Set([...kpisOf(facts, claim.concernsKpis), ...repeat])].flatMap((kpi) => {
    const latest = latestValue(kpi, facts);
    const number = latest && magnitudeOf(latest.value);
    if (!latest || number === undefined) return [];
    const isShare = latest.value.type === 'percent';
    const amount = isShare ? number / 100 : number;
    const text = isShare ? formatPercent(language, number) : formatValue(language, latest.value);
    return [
      {
        from: amount,
        to: amount,
        text,
        basis: 'kpi',
        element: kpi.id,
        title: labelOf(kpi),
        at: kpi.nameAt ?? kpi.source,
      },
    ];
  });
}

function shareMeasure(a: Claim['concerns'] = [], b: Claim['concerns'] = []): boolean {
  return a.some((measure) => b.includes(measure));
}
