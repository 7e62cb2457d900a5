import type { Rule } from '../rule.ts';
import { dependencyNotMet } from './dependency-not-met.ts';
import { effectInWrongDirection } from './effect-in-wrong-direction.ts';
import { goalWithoutInitiative } from './goal-without-initiative.ts';
import { initiativeWithoutGoal } from './initiative-without-goal.ts';
import { initiativeWithoutOwner } from './initiative-without-owner.ts';
import { initiativeWithoutSchedule } from './initiative-without-schedule.ts';
import { initiativeWithoutStatus } from './initiative-without-status.ts';
import { oneSidedPlan } from './one-sided-plan.ts';
import { overdueWithoutDecision } from './overdue-without-decision.ts';
import { overloadedOwner } from './overloaded-owner.ts';
import { painLeftByDroppedInitiative } from './pain-left-by-dropped-initiative.ts';
import { planWithoutTraining } from './plan-without-training.ts';
import { startedBeforeSchedule } from './started-before-schedule.ts';
import { statusContradictsProgress } from './status-contradicts-progress.ts';

export const planRules: readonly Rule[] = [
  initiativeWithoutOwner,
  initiativeWithoutSchedule,
  initiativeWithoutGoal,
  goalWithoutInitiative,
  initiativeWithoutStatus,
  overdueWithoutDecision,
  statusContradictsProgress,
  startedBeforeSchedule,
  dependencyNotMet,
  effectInWrongDirection,
  painLeftByDroppedInitiative,
  oneSidedPlan,
  planWithoutTraining,
  overloadedOwner,
];
