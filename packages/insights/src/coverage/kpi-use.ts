import type { Element, Expression, Kpi, Reference } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { walk } from '../walk.ts';
import { onceFor } from './once.ts';

/**
 * KPIs that nothing needs: no goal, theme, contact, commitment, programme, initiative, decision, formula, condition or
 * calculation names them, they drive nothing, and nobody gets them reported. That a value was measured is no use.
 */
export const unusedKpis = onceFor((facts: Facts): readonly Kpi[] => {
  const used = new Set<string>();
  const use = (references: readonly (Reference | undefined)[] | undefined): void => {
    for (const reference of references ?? []) if (reference?.id !== undefined) used.add(reference.id);
  };
  walk(facts.model, (element) => {
    if ('origin' in element && element.origin?.how === 'kept') return;
    use(mentionsIn(element));
    for (const expression of expressionsIn(element)) use(referencesIn(expression));
  });
  return facts.model.kpis.filter(
    (kpi) =>
      !used.has(kpi.id) && !kpi.mayDrive?.some(({ id }) => id) && !kpi.reportedTo?.some(({ unknown }) => !unknown),
  );
});

function mentionsIn(element: Element): (Reference | undefined)[] {
  const found: (Reference | undefined)[] = [];
  if ('measuredBy' in element) found.push(...(element.measuredBy ?? []));
  switch (element.kind) {
    case 'journey':
    case 'stage':
    case 'step':
      found.push(...(element.targets ?? []).map(({ kpi }) => kpi));
      break;
    case 'kpi':
      found.push(...(element.mayDrive ?? []));
      break;
    case 'initiative':
      found.push(...(element.effects ?? []).map(({ kpi }) => kpi));
      break;
    case 'loyalty-programme':
      found.push(...(element.tests ?? []).flatMap(({ measuredBy }) => measuredBy ?? []));
      break;
    case 'review':
      found.push(...(element.decisions ?? []).flatMap((decision) => decision.for ?? []));
      break;
    case 'claim':
      found.push(...(element.concernsKpis ?? []));
      break;
    case 'economics': {
      const { customers, retention, margin, acquisitionCost, retentionCost, discountRate } = element;
      const inputs = [customers, retention, margin, acquisitionCost, retentionCost, discountRate];
      found.push(...inputs.map((input) => input?.kpi));
    }
  }
  return found;
}

type Conditions = Partial<
  Record<'endsWhen' | 'startsWhen' | 'succeedsWhen' | 'achievedWhen', readonly Expression[]> & {
    formula: Expression;
    condition: Expression;
  }
>;

function expressionsIn(element: Element): Expression[] {
  const { endsWhen, startsWhen, succeedsWhen, achievedWhen, formula, condition } = element as Conditions;
  const conditions = [endsWhen, startsWhen, succeedsWhen, achievedWhen].flatMap((each) => each ?? []);
  const flow = 'flow' in element ? (element.flow ?? []) : [];
  const feelings = 'feelings' in element ? (element.feelings ?? []) : [];
  return [...conditions, formula, condition, ...[...flow, ...feelings].map((each) => each.condition)].filter(
    (each) => each !== undefined,
  );
}

function referencesIn(expression: Expression): Reference[] {
  switch (expression.op) {
    case 'value':
    case 'text':
    case 'column':
      return [];
    case 'reference':
      return [expression.reference];
    case 'negate':
    case 'not':
      return referencesIn(expression.operand);
    default:
      return [...referencesIn(expression.left), ...referencesIn(expression.right)];
  }
}
