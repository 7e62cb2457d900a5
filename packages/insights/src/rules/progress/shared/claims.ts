import type { Fix, Model, Progress } from '@touchline/model';
import type { Facts } from '../../../checklist/facts.ts';
import { type Gate, gatesOf, type StageClaim } from '../../../checklist/gates.ts';
import type { ChecklistId } from '../../../checklist/grading.ts';
import { type Answer, MISSING } from '../../../checklist/item.ts';
import { checklistItems } from '../../../checklist/items/index.ts';
import { onceFor } from '../../../once.ts';

/** The gates that the claims of the project have passed too early. */
export const gatesIn = onceFor((facts: Facts): readonly Gate[] => {
  const answers = new Map<ChecklistId, Answer>();
  return gatesOf(facts, (id) => {
    const answer = answers.get(id) ?? checklistItems.find((item) => item.id === id)?.evaluate(facts) ?? MISSING;
    answers.set(id, answer);
    return answer;
  });
});

export function gatesOfKind<Kind extends Gate['kind']>(facts: Facts, kind: Kind): Extract<Gate, { kind: Kind }>[] {
  return gatesIn(facts).filter((gate): gate is Extract<Gate, { kind: Kind }> => gate.kind === kind);
}

/** The `progress` that says it: what an acceptance about it stands in. */
export function holderOf(claim: StageClaim, { progress }: Model): Progress | undefined {
  return progress.find(({ stages }) => stages?.includes(claim));
}

/** Says another state of the stage; its date belonged to the old one. */
export function restating(title: string, { stage, at }: StageClaim, state: StageClaim['state']): Fix {
  return { title, changes: [{ at, text: `${stage} ${state}` }], safe: false };
}
