import type { Rule } from '../rule.ts';
import { implementationWithoutPlan } from './implementation-without-plan.ts';
import { progressBehindPlan } from './progress-behind-plan.ts';
import { progressStageMissing } from './progress-stage-missing.ts';
import { stageClaimedTooEarly } from './stage-claimed-too-early.ts';
import { stageDoneInFuture } from './stage-done-in-future.ts';
import { stageOrder } from './stage-order.ts';
import { stageSkipped } from './stage-skipped.ts';

/** What the team says of its progress, held against the text; only where it says something. */
export const progressRules: readonly Rule[] = [
  stageClaimedTooEarly,
  stageOrder,
  implementationWithoutPlan,
  progressBehindPlan,
  progressStageMissing,
  stageSkipped,
  stageDoneInFuture,
];
