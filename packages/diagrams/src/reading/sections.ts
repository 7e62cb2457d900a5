import { type Journey, type JourneyItem, labelOf, type Stage, type Step } from '@touchline/model';

/** Neighbouring steps of one innermost stage. `stages` are the stages around them, outermost first. */
export interface Section {
  readonly stages: readonly Stage[];
  readonly steps: readonly Step[];
}

/** The steps of a journey cut at the borders of stages, in the order of the text. A stage without steps has a section. */
export function sectionsOf(journey: Journey): Section[] {
  const sections: { stages: readonly Stage[]; steps: Step[] }[] = [];
  const visit = (items: readonly JourneyItem[], stages: readonly Stage[]): void => {
    for (const item of items) {
      if (item.kind === 'step') {
        const last = sections.at(-1);
        if (last !== undefined && last.stages.at(-1) === stages.at(-1)) last.steps.push(item);
        else sections.push({ stages, steps: [item] });
      } else if (item.kind === 'stage') {
        const inner = [...stages, item];
        if (item.children.length === 0) sections.push({ stages: inner, steps: [] });
        visit(item.children, inner);
      } else {
        visit(item.children, stages);
      }
    }
  };
  visit(journey.children, []);
  return sections;
}

/** `First payments › First month`; empty for steps that stand in no stage. */
export function sectionTitle({ stages }: Section): string {
  return stages.map(labelOf).join(' › ');
}
