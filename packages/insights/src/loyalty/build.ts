import { formatMoney, formatPercent, formatValue, type Language } from '@touchline/locale';
import {
  type LoyaltyProgramme,
  type LoyaltyProgrammeReport,
  type LoyaltyReport,
  labelOf,
  type Model,
  type Reference,
  type Reward,
  type RewardReport,
} from '@touchline/model';
import { type Facts, factsOf, kpisOf } from '../checklist/facts.ts';
import type { InsightOptions } from '../insight-options.ts';
import { equalOfferTest } from './equal-offer.ts';
import { type CostSplit, splitByCost, splitByCount, wayOf, yearlyCost } from './split.ts';
import { words } from './words.ts';

/** What each loyalty programme earns and buys, what its rewards are good for, and who would stay without them. */
export function buildLoyalty(model: Model, options: InsightOptions): LoyaltyReport {
  const facts = factsOf(model, options.asOf, options.measurements);
  const texts = new Map([...facts.statements.values()].flat().map(({ id, text }) => [id, text]));
  return {
    asOf: options.asOf,
    programmes: facts.model.loyaltyProgrammes.map((programme) => reportOf(programme, facts, texts, options.language)),
  };
}

function reportOf(
  programme: LoyaltyProgramme,
  facts: Facts,
  texts: ReadonlyMap<string, string>,
  language: Language,
): LoyaltyProgrammeReport {
  const { rewards = [] } = programme;
  const many = (term: Reward['term']) => rewards.filter((reward) => reward.term === term).length;
  const name = ({ id, text }: Reference): string => {
    const found = facts.lookup.declaration(id);
    return found ? labelOf(found) : (id !== undefined && texts.get(id)) || text;
  };
  const names = (references: readonly Reference[] = []) => references.filter(({ unknown }) => !unknown).map(name);
  const reports = rewards.map((reward) => rewardReport(reward, names(reward.addresses), language));
  const byCost = splitByCost(rewards);
  const perCustomer = byCost && costPerCustomer(byCost, programme, facts);
  const tests = (programme.tests ?? []).map((test) => equalOfferTest(test, facts, language));
  const report: LoyaltyProgrammeReport = {
    programme: programme.id,
    title: labelOf(programme),
    for: names(programme.for),
    rewards: reports,
    byCount: splitByCount(rewards),
    ...(byCost && { byCost: { ...byCost, ...(perCustomer !== undefined && { perCustomer }) } }),
    terms: { long: many('long'), short: many('short'), unsaid: many(undefined) },
    linked: { count: reports.filter(({ addresses }) => addresses.length > 0).length, total: reports.length },
    encourages: [...new Set(rewards.flatMap(({ encourages = [] }) => encourages))].sort(),
    tests,
    kpis: kpisOf(facts, programme.measuredBy).map((kpi) => ({ kpi: kpi.id, title: labelOf(kpi) })),
    notes: [],
    at: programme.nameAt ?? programme.source,
  };
  return { ...report, notes: notesOf(report, language) };
}

function rewardReport(reward: Reward, addresses: string[], language: Language): RewardReport {
  const cost = yearlyCost(reward);
  return {
    reward: reward.id,
    title: labelOf(reward),
    ...(reward.rewardKind && { kind: reward.rewardKind }),
    way: wayOf(reward),
    ...(reward.term && { term: reward.term }),
    ...(cost && { cost: cost.amount }),
    ...(reward.cost && { costText: formatValue(language, reward.cost) }),
    addresses,
    encourages: [...(reward.encourages ?? [])],
    at: reward.nameAt ?? reward.source,
  };
}

/** Undefined unless the sizes of all segments it is for are known. */
function costPerCustomer(
  { earned, bought, unsaid }: CostSplit,
  { for: segments = [] }: LoyaltyProgramme,
  { lookup }: Facts,
): number | undefined {
  let customers = 0;
  for (const { id } of segments) {
    const segment = lookup.declaration(id);
    if (segment?.kind !== 'segment' || segment.size?.type !== 'number') return undefined;
    customers += segment.size.value;
  }
  return customers > 0 ? (earned + bought + unsaid) / customers : undefined;
}

function notesOf({ rewards, byCount, byCost }: LoyaltyProgrammeReport, language: Language): string[] {
  const found: string[] = [];
  if (byCount.earned + byCount.bought > 0) {
    const { earned, bought } = byCount;
    found.push(words.text(language, 'split', { earned, bought, total: rewards.length }));
  }
  if (byCount.unsaid > 0) found.push(words.text(language, 'without-kind', { count: byCount.unsaid }));
  if (byCost?.boughtShare !== undefined) {
    const money = (amount: number) => formatMoney(language, amount, byCost.currency, { decimals: 0, fixed: true });
    const { earned, bought } = byCost;
    const share = formatPercent(language, byCost.boughtShare * 100, { decimals: 0 });
    found.push(words.text(language, 'cost-split', { share, cost: money(bought), total: money(earned + bought) }));
  }
  if (byCost && byCost.rewardsWithoutCost > 0) {
    found.push(words.text(language, 'without-cost', { count: byCost.rewardsWithoutCost }));
  }
  if (byCost?.perCustomer !== undefined) {
    found.push(
      words.text(language, 'per-customer', { cost: formatMoney(language, byCost.perCustomer, byCost.currency) }),
    );
  }
  return found;
}
