import type { LoyaltyProgramme, LoyaltySplit, LoyaltyWay, Reward } from '@touchline/model';
import { perYear } from '../economics/inputs.ts';

/** Discounts and bonuses buy loyalty, everything else earns it (U25). */
export function wayOf({ rewardKind }: Pick<Reward, 'rewardKind'>): LoyaltyWay {
  if (rewardKind === undefined) return 'unsaid';
  return rewardKind === 'discount' || rewardKind === 'bonus' ? 'bought' : 'earned';
}

/** What a reward costs in a year; a cost without a time counts for the year. Undefined when it is not one amount. */
export function yearlyCost({ cost }: Pick<Reward, 'cost'>): { amount: number; currency: string } | undefined {
  if (cost?.type !== 'money') return undefined;
  return { amount: cost.per ? perYear(cost.amount, cost.per) : cost.amount, currency: cost.currency };
}

export function splitByCount(rewards: readonly Reward[]): LoyaltySplit {
  return splitOf(rewards.map((reward) => ({ way: wayOf(reward), amount: 1 })));
}

export interface CostSplit extends LoyaltySplit {
  readonly currency: string;
  readonly rewardsWithoutCost: number;
}

/** Undefined when no reward says its cost, or their currencies differ. */
export function splitByCost(rewards: readonly Reward[]): CostSplit | undefined {
  const costed = rewards.flatMap((reward) => {
    const cost = yearlyCost(reward);
    return cost ? [{ way: wayOf(reward), ...cost }] : [];
  });
  const [first, ...others] = costed;
  if (!first || others.some(({ currency }) => currency !== first.currency)) return undefined;
  return { ...splitOf(costed), currency: first.currency, rewardsWithoutCost: rewards.length - costed.length };
}

function splitOf(parts: readonly { readonly way: LoyaltyWay; readonly amount: number }[]): LoyaltySplit {
  const sum = (way: LoyaltyWay) =>
    parts.filter((part) => part.way === way).reduce((total, { amount }) => total + amount, 0);
  const [earned, bought, unsaid] = [sum('earned'), sum('bought'), sum('unsaid')];
  const told = earned + bought;
  return { earned, bought, unsaid, ...(told > 0 && { boughtShare: bought / told }) };
}

/** Bought shares of a programme, by number and by cost; the greater one is what a customer learns from it. */
export function boughtShares({ rewards = [] }: Pick<LoyaltyProgramme, 'rewards'>): {
  byCount: number | undefined;
  byCost: number | undefined;
} {
  const byCost = splitByCost(rewards);
  return {
    byCount: splitByCount(rewards).boughtShare,
    // Costs of some of the rewards say nothing about the whole.
    byCost: byCost?.rewardsWithoutCost === 0 ? byCost.boughtShare : undefined,
  };
}
