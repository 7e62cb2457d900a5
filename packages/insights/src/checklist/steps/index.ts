import type { ChecklistId } from '../grading.ts';
import { analysisSteps } from './analysis.ts';
import { followUpSteps } from './follow-up.ts';
import { goalSteps } from './goals.ts';
import { planSteps } from './plan.ts';
import type { Steps } from './step.ts';
import { strategySteps } from './strategy.ts';

/** What to do next, by item. */
export const STEPS: Readonly<Record<ChecklistId, Steps>> = {
  ...analysisSteps,
  ...goalSteps,
  ...strategySteps,
  ...planSteps,
  ...followUpSteps,
};
