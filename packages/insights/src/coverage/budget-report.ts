import { formatMoney, formatPercent, type Language, label } from '@touchline/locale';
import { type BudgetPart, type BudgetSplit, type CoverageReport, Discipline, InitiativeKind } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { type BudgetSum, budgetsOf } from './budget.ts';
import { placeOf } from './place.ts';
import { words } from './words.ts';

const AIMS = ['acquisition', 'retention', 'both', undefined] as const;

/** Where the money of the plan goes; absent without a single budget. */
export function budgetPart(facts: Facts, language: Language): CoverageReport['budget'] {
  const { splits, without } = budgetsOf(facts);
  if (splits.length === 0) return undefined;
  return {
    splits: splits.map((sum) => splitOf(sum, language)),
    withoutBudget: without.map((initiative) => placeOf(initiative)),
  };
}

function splitOf(sum: BudgetSum, language: Language): BudgetSplit {
  const unsaid = words.text(language, 'unsaid');
  const byAim = AIMS.flatMap((aim) => {
    const title = aim ? label(language, 'aim', aim) : unsaid;
    return partsOf(sum, title, (initiative) => initiative.aimsAt === aim, { ...(aim && { aim }) });
  });
  const byDiscipline = [...Discipline.options, undefined].flatMap((discipline) => {
    const title = discipline ? label(language, 'discipline', discipline) : unsaid;
    return partsOf(sum, title, (each) => each.discipline === discipline, { ...(discipline && { discipline }) });
  });
  const byKind = [...InitiativeKind.options, undefined].flatMap((kind) => {
    const title = kind ? label(language, 'initiativeKind', kind) : unsaid;
    return partsOf(sum, title, (each) => each.initiativeKind === kind, { ...(kind && { kind }) });
  });
  const { currency, per, total } = sum;
  return { says: sentence(sum, byAim, language), currency, ...(per && { per }), total, byAim, byDiscipline, byKind };
}

function partsOf<T extends object>(
  { items, total }: BudgetSum,
  title: string,
  belongs: (initiative: BudgetSum['items'][number]['initiative']) => boolean,
  key: T,
): (BudgetPart & T)[] {
  const own = items.filter(({ initiative }) => belongs(initiative));
  if (own.length === 0) return [];
  const amount = own.reduce((sum, each) => sum + each.amount, 0);
  return [{ ...key, title, amount, share: amount / total, initiatives: own.map(({ initiative }) => initiative.id) }];
}

function sentence(sum: BudgetSum, byAim: BudgetSplit['byAim'], language: Language): string {
  const total = formatMoney(language, sum.total, sum.currency);
  if (byAim.every(({ aim }) => aim === undefined)) {
    return words.text(language, 'budget-plain', { total, initiatives: sum.items.length });
  }
  const parts = byAim.map(({ title, share }) => `${title} ${formatPercent(language, share * 100, { decimals: 0 })}`);
  return words.text(language, 'budget-aims', { total, parts: parts.join('; ') });
}
