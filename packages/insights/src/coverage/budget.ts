import type { Initiative, TimeUnit } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';

/** Budgets that can be added up: one currency, and one rhythm where the money comes again. */
export interface BudgetSum {
  readonly currency: string;
  readonly per?: TimeUnit;
  readonly total: number;
  readonly items: readonly { readonly initiative: Initiative; readonly amount: number }[];
}

export interface Budgets {
  /** The currency with most initiatives first. */
  readonly splits: readonly BudgetSum[];
  /** Initiatives without a single amount of money. */
  readonly without: readonly Initiative[];
}

/** What the initiatives that were not dropped cost. A range counts with neither end: it is not an amount yet. */
export const budgetsOf = onceFor(({ initiatives }: Facts): Budgets => {
  const sums = new Map<string, { initiative: Initiative; amount: number }[]>();
  const without: Initiative[] = [];
  for (const initiative of initiatives) {
    const { budget } = initiative;
    if (budget?.type !== 'money' || budget.amount <= 0) {
      without.push(initiative);
      continue;
    }
    const key = budget.per ? `${budget.currency} ${budget.per}` : budget.currency;
    sums.set(key, [...(sums.get(key) ?? []), { initiative, amount: budget.amount }]);
  }
  const splits = [...sums].map(([key, items]): BudgetSum => {
    const [currency = '', per] = key.split(' ');
    const total = items.reduce((sum, { amount }) => sum + amount, 0);
    return { currency, ...(per !== undefined && { per: per as TimeUnit }), total, items };
  });
  return { splits: splits.sort((a, b) => b.items.length - a.items.length), without };
});

/** The share of a budget that goes to some of its initiatives, 0..1. */
export function shareOf(sum: BudgetSum, belongs: (initiative: Initiative) => boolean): number {
  return sum.items.reduce((part, { initiative, amount }) => part + (belongs(initiative) ? amount : 0), 0) / sum.total;
}
