import type { Rule } from '../rule.ts';
import { benefitWithoutKpi } from './benefit-without-kpi.ts';
import { commitmentWithoutMeasure } from './commitment-without-measure.ts';
import { goalDueBeforeTarget } from './goal-due-before-target.ts';
import { goalOutsideObjectives } from './goal-outside-objectives.ts';
import { goalWithoutKpi } from './goal-without-kpi.ts';
import { goalWithoutTarget } from './goal-without-target.ts';
import { goalWithoutTheme } from './goal-without-theme.ts';
import { horizonOver } from './horizon-over.ts';
import { noRelationshipKpi } from './no-relationship-kpi.ts';
import { objectiveWithoutContext } from './objective-without-context.ts';
import { objectiveWithoutGoal } from './objective-without-goal.ts';
import { qualitativeGoalWithoutProof } from './qualitative-goal-without-proof.ts';
import { riskUnanswered } from './risk-unanswered.ts';
import { ritualWithoutRhythm } from './ritual-without-rhythm.ts';
import { strategyWithoutGoal } from './strategy-without-goal.ts';
import { strategyWithoutMission } from './strategy-without-mission.ts';
import { strategyWithoutReview } from './strategy-without-review.ts';
import { themeIncomplete } from './theme-incomplete.ts';
import { themeSupportsNothing } from './theme-supports-nothing.ts';
import { tooManyGoals } from './too-many-goals.ts';
import { unusedBaseObjective } from './unused-base-objective.ts';

export const strategyRules: readonly Rule[] = [
  strategyWithoutGoal,
  strategyWithoutReview,
  strategyWithoutMission,
  goalWithoutKpi,
  goalWithoutTarget,
  goalDueBeforeTarget,
  qualitativeGoalWithoutProof,
  horizonOver,
  noRelationshipKpi,
  unusedBaseObjective,
  objectiveWithoutContext,
  goalOutsideObjectives,
  objectiveWithoutGoal,
  themeSupportsNothing,
  goalWithoutTheme,
  themeIncomplete,
  benefitWithoutKpi,
  commitmentWithoutMeasure,
  riskUnanswered,
  ritualWithoutRhythm,
  tooManyGoals,
];
