import type { Claim, Element, Reference, SourceRange } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';

/** A claim that the plan or the goals give as their evidence. */
export interface Citation {
  readonly claim: Claim;
  /** What rests on it. */
  readonly element: Element & { readonly id: string };
  /** `forecast`: an expected effect or a target; `reason`: the element as a whole. */
  readonly as: 'forecast' | 'reason';
  /** The mention of the claim. */
  readonly at: SourceRange;
}

/** Where goals, KPIs, directions, initiatives and programmes name a claim as evidence, in the order of the model. */
export const citationsOf = onceFor(({ model, initiatives, lookup }: Facts): readonly Citation[] => {
  const found: Citation[] = [];
  const cite = (element: Citation['element'], as: Citation['as'], evidence: readonly Reference[] = []): void => {
    for (const { id, at } of evidence) {
      const claim = lookup.declaration(id);
      if (claim?.kind === 'claim') found.push({ claim, element, as, at });
    }
  };
  for (const element of [...model.strategies, ...model.objectives, ...model.goals, ...model.themes]) {
    cite(element, 'reason', element.evidence);
  }
  for (const kpi of model.kpis) cite(kpi, 'reason', kpi.evidence);
  for (const initiative of initiatives) {
    cite(initiative, 'reason', initiative.evidence);
    for (const { evidence } of initiative.effects ?? []) cite(initiative, 'forecast', evidence);
    for (const { kind, evidence } of initiative.statements ?? []) {
      if (kind === 'expected-effect') cite(initiative, 'forecast', evidence);
    }
  }
  for (const programme of model.loyaltyProgrammes) {
    cite(programme, 'reason', programme.evidence);
    for (const reward of programme.rewards ?? []) cite(reward, 'reason', reward.evidence);
  }
  return found;
});

/** A profit over many companies or industries, not counted in one's own: an input for thought, no forecast (U4). */
export function isForeignProfit({ concerns, grade }: Claim): boolean {
  return concerns?.includes('profit') === true && grade !== 'own-data';
}
