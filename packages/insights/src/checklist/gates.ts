import { type Language, label, quote } from '@touchline/locale';
import {
  type ChecklistGate,
  type Initiative,
  type LifecycleStage,
  labelOf,
  type Model,
  type Progress,
  LifecycleStage as Stages,
} from '@touchline/model';
import type { Facts } from './facts.ts';
import { outOfOrderMessages, tooEarlyMessages, withoutPlanMessages } from './gate-messages.ts';
import { type ChecklistId, ESSENTIAL, GRADES } from './grading.ts';
import type { Answer } from './item.ts';
import { checklistItems } from './items/index.ts';

/** What a `progress` says of one stage. */
export type StageClaim = NonNullable<Progress['stages']>[number];

/** What is claimed of the stages of one strategy; the later word counts. */
export type Claims = ReadonlyMap<LifecycleStage, StageClaim>;

/** A gate that was passed too early, with what the claim runs into. */
export type Gate =
  | {
      readonly kind: 'too-early';
      readonly claim: StageClaim;
      readonly items: readonly ChecklistId[];
      readonly open: readonly Initiative[];
    }
  | {
      readonly kind: 'out-of-order';
      readonly claim: StageClaim;
      readonly before: LifecycleStage;
      readonly earlier?: StageClaim | undefined;
      readonly items: readonly ChecklistId[];
    }
  | { readonly kind: 'without-plan'; readonly claim: StageClaim; readonly plan?: StageClaim | undefined };

/** The claims of each strategy; none without a strategy. */
export function claimsOf({ progress, strategies }: Model): Claims[] {
  if (strategies.length === 0) return [];
  const groups = new Map<string, Map<LifecycleStage, StageClaim>>();
  for (const { strategy, of, stages } of progress) {
    const key = of?.id ?? strategy ?? '';
    const claims = groups.get(key) ?? new Map<LifecycleStage, StageClaim>();
    for (const claim of stages ?? []) claims.set(claim.stage, claim);
    groups.set(key, claims);
  }
  return [...groups.values()];
}

/** The gates between stages that the claims of the team have passed although the model does not show it (R37). */
export function gatesOf(facts: Facts, answerOf: (id: ChecklistId) => Answer): Gate[] {
  return claimsOf(facts.model).flatMap((claims) => [
    ...Stages.options.flatMap((stage) => gatesAt(stage, claims, facts, answerOf)),
  ]);
}

function gatesAt(stage: LifecycleStage, claims: Claims, facts: Facts, answerOf: (id: ChecklistId) => Answer): Gate[] {
  const claim = claims.get(stage);
  if (!claim) return [];
  if (stage === 'implementation' && isWithoutPlan(claims, facts)) {
    return [{ kind: 'without-plan', claim, plan: facts.initiatives.length > 0 ? claims.get('plan') : undefined }];
  }
  if (claim.state !== 'done') return [];
  const gates: Gate[] = [];
  const items = missingEssentials(stage, answerOf);
  const open = stage === 'implementation' ? facts.initiatives.filter(({ status }) => status !== 'done') : [];
  if (items.length > 0 || open.length > 0) gates.push({ kind: 'too-early', claim, items, open });
  const before = Stages.options[Stages.options.indexOf(stage) - 1];
  if (before === undefined) return gates;
  const earlier = claims.get(before);
  if (earlier?.state === 'planned' || earlier?.state === 'in-progress') {
    gates.push({ kind: 'out-of-order', claim, before, earlier, items: [] });
  } else if (!earlier) {
    const lacking = missingEssentials(before, answerOf);
    if (lacking.length > 0) gates.push({ kind: 'out-of-order', claim, before, items: lacking });
  }
  return gates;
}

/** Implementation has begun, and either nothing is planned or the team itself says that the plan is not there. */
function isWithoutPlan(claims: Claims, { initiatives }: Facts): boolean {
  const state = claims.get('implementation')?.state;
  if (state !== 'in-progress' && state !== 'done') return false;
  const plan = claims.get('plan')?.state;
  return initiatives.length === 0 || plan === 'planned' || plan === 'skipped';
}

function missingEssentials(stage: LifecycleStage, answerOf: (id: ChecklistId) => Answer): ChecklistId[] {
  const essential = checklistItems.filter((item) => item.stage === stage && GRADES[item.id].weight === ESSENTIAL);
  return essential.map(({ id }) => id).filter((id) => answerOf(id).state === 'missing');
}

/** The gate in words. */
export function gateReport(gate: Gate, language: Language): ChecklistGate {
  const { kind, claim } = gate;
  const base = { kind, stage: claim.stage, at: claim.at };
  switch (gate.kind) {
    case 'too-early':
      return { ...base, items: [...gate.items], message: tooEarly(gate, language) };
    case 'out-of-order':
      return { ...base, before: gate.before, items: [...gate.items], message: outOfOrder(gate, language) };
    case 'without-plan':
      return { ...base, before: 'plan', items: [], message: withoutPlan(gate, language) };
  }
}

type GateOf<Kind extends Gate['kind']> = Extract<Gate, { kind: Kind }>;

function tooEarly({ claim, items, open }: GateOf<'too-early'>, language: Language): string {
  const stage = stageName(claim.stage, language);
  if (items.length > 0)
    return tooEarlyMessages.text(language, 'essentials', { stage, items: itemNames(items, language) });
  const names = open.map((initiative) => quote(language, labelOf(initiative)));
  return tooEarlyMessages.text(language, 'initiatives', { stage, count: names.length, names });
}

function outOfOrder({ claim, before, earlier, items }: GateOf<'out-of-order'>, language: Language): string {
  const names = { stage: stageName(claim.stage, language), before: stageName(before, language) };
  if (!earlier) return outOfOrderMessages.text(language, 'unsaid', { ...names, items: itemNames(items, language) });
  return outOfOrderMessages.text(language, 'claimed', { ...names, state: stateName(earlier, language) });
}

function withoutPlan({ plan }: GateOf<'without-plan'>, language: Language): string {
  if (!plan) return withoutPlanMessages.text(language, 'no-initiative');
  return withoutPlanMessages.text(language, 'plan-open', { state: stateName(plan, language) });
}

export const stageName = (stage: LifecycleStage, language: Language): string =>
  quote(language, label(language, 'lifecycleStage', stage));

export const stateName = ({ state }: StageClaim, language: Language): string => label(language, 'progressState', state);

export function itemNames(items: readonly ChecklistId[], language: Language): string[] {
  const known = checklistItems.filter(({ id }) => items.includes(id));
  return known.map((item) => quote(language, item.label[language]));
}
