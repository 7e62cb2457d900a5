import type { Feeling, Journey, JourneyItem, Stage, Statement, StatementKind, Step } from '@touchline/model';
import { statementsOf } from '@touchline/model';
import { onceFor } from '../../../once.ts';

type Experience = Journey | Stage | Step;

/** A journey, one of its stages or steps, and the stages around it, innermost first. */
export interface Part<E extends Experience = Experience> {
  readonly element: E;
  readonly around: readonly Stage[];
}

/** A stage without stages inside, and its steps. */
export interface InnerStage extends Part<Stage> {
  readonly steps: readonly Step[];
}

interface JourneyParts {
  /** The journey, its stages and steps in the order of the text. */
  readonly all: readonly Part[];
  readonly stages: readonly InnerStage[];
  readonly steps: readonly Part<Step>[];
}

/** What a journey is made of; gathered once, because most rules about journeys ask. */
export const partsOf = onceFor((journey: Journey): JourneyParts => {
  const all: Part[] = [{ element: journey, around: [] }];
  const stages: InnerStage[] = [];
  const steps: Part<Step>[] = [];
  const collect = (items: readonly JourneyItem[], around: readonly Stage[]): void => {
    for (const item of items) {
      if (item.kind === 'step') {
        steps.push({ element: item, around });
        all.push({ element: item, around });
      } else if (item.kind === 'stage') {
        all.push({ element: item, around });
        const [stagesBefore, stepsBefore] = [stages.length, steps.length];
        collect(item.children, [item, ...around]);
        if (stages.length > stagesBefore) continue;
        stages.push({ element: item, around, steps: steps.slice(stepsBefore).map(({ element }) => element) });
      } else collect(item.children, around);
    }
  };
  collect(journey.children, []);
  return { all, stages, steps };
});

/** Statements of the kinds that say something; `unknown` says nothing. */
export function said(element: { statements?: Statement[] | undefined }, ...kinds: StatementKind[]): Statement[] {
  return statementsOf(element, ...kinds).filter(({ unknown }) => !unknown);
}

/** Feelings that say something, of the element itself. */
export function feelingsOf({ feelings = [] }: Experience): Feeling[] {
  return feelings.filter(({ unknown }) => !unknown);
}

/** The lowest score that is said of the element, of any persona, before or after it changes. */
export function lowestScore(element: Experience): number | undefined {
  const scores = feelingsOf(element).flatMap(({ score, becomes }) => [score ?? [], becomes ?? []].flat());
  return scores.length === 0 ? undefined : Math.min(...scores);
}

/** Whether a list of references names anything; `unknown` names nothing. */
export function names(references: readonly { unknown?: true | undefined }[] | undefined): boolean {
  return references?.some(({ unknown }) => !unknown) === true;
}

/** Taken over unchanged from another journey: what is to be said of it is said there. */
export function isCopy({ origin }: Pick<Experience | Statement, 'origin'>): boolean {
  return origin?.how === 'kept';
}

/** More than a sketch: two stages or more, and steps in them. */
export function isWorkedOut(journey: Journey): boolean {
  const { stages, steps } = partsOf(journey);
  return stages.length >= 2 && steps.length >= 4;
}

/** A pain or a risk of level high or critical. */
export function isSerious({ level }: Pick<Statement, 'level'>): boolean {
  return level === 'high' || level === 'critical';
}
