import type { Rule } from '../rule.ts';
import { goalWithoutInitiative } from './goal-without-initiative.ts';
import { initiativeWithoutBudget } from './initiative-without-budget.ts';
import { initiativeWithoutGoal } from './initiative-without-goal.ts';
import { initiativeWithoutOwner } from './initiative-without-owner.ts';
import { initiativeWithoutSchedule } from './initiative-without-schedule.ts';
import { initiativeWithoutStatus } from './initiative-without-status.ts';
import { overdueWithoutDecision } from './overdue-without-decision.ts';
import { statusContradictsProgress } from './status-contradicts-progress.ts';

export const planRules: readonly Rule[] = [
  initiativeWithoutOwner,
  initiativeWithoutSchedule,
  initiativeWithoutBudget,
  initiativeWithoutGoal,
  goalWithoutInitiative,
  initiativeWithoutStatus,
  overdueWithoutDecision,
  statusContradictsProgress,
];
