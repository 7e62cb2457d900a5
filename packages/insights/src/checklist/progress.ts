import { type Language, label } from '@touchline/locale';
import {
  CcxpCompetency,
  type ChecklistItemReport,
  type CompetencyProgress,
  LifecycleStage,
  type NextStep,
  type WeightedProgress,
} from '@touchline/model';
import { CCXP_EXAM_SHARES } from './grading.ts';

type Counted = Pick<ChecklistItemReport, 'state' | 'weight'>;

/** A beginning counts half: no share of a part would be comparable between “3 of 4 KPIs” and “a vision, no principles”. */
const BEGUN = 0.5;

/** How far the items that apply are, by their weights. */
export function progressOf(items: readonly Counted[]): WeightedProgress {
  let reached = 0;
  let total = 0;
  for (const { state, weight } of items) {
    if (state === 'not-applicable') continue;
    total += weight;
    reached += state === 'done' ? weight : state === 'partly' ? weight * BEGUN : 0;
  }
  return { reached, total, share: total === 0 ? 0 : reached / total };
}

/** How many items are in each state; `total` counts those that apply. */
export function sumsOf(items: readonly Counted[]): { done: number; partly: number; missing: number; total: number } {
  const many = (state: Counted['state']) => items.filter((item) => item.state === state).length;
  const [done, partly, missing] = [many('done'), many('partly'), many('missing')];
  return { done, partly, missing, total: done + partly + missing };
}

/** The competencies of which something applies, in the order of the blueprint. */
export function competenciesOf(items: readonly ChecklistItemReport[], language: Language): CompetencyProgress[] {
  return CcxpCompetency.options.flatMap((competency): CompetencyProgress[] => {
    const own = items.filter((item) => item.competency === competency);
    const sums = sumsOf(own);
    if (sums.total === 0) return [];
    const title = label(language, 'ccxpCompetency', competency);
    return [{ competency, title, examShare: CCXP_EXAM_SHARES[competency], ...sums, progress: progressOf(own) }];
  });
}

const COSTS = { low: 0, medium: 1, high: 2 } as const;

/**
 * The order in which to do things: the earliest stage first, because later ones rest on it; in a stage what weighs most;
 * of equal weight what costs least.
 */
export function inOrder(steps: readonly NextStep[]): NextStep[] {
  const stage = (step: NextStep) => LifecycleStage.options.indexOf(step.stage);
  return steps.toSorted(
    (one, other) => stage(one) - stage(other) || other.weight - one.weight || COSTS[one.effort] - COSTS[other.effort],
  );
}
