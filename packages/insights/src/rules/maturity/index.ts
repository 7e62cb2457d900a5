import type { Rule } from '../rule.ts';
import { maturityClaimAboveCriteria } from './maturity-claim-above-criteria.ts';
import { maturityClaimNotShown } from './maturity-claim-not-shown.ts';
import { maturityGapClosedLate } from './maturity-gap-closed-late.ts';
import { maturityGapStillOpen } from './maturity-gap-still-open.ts';
import { maturityGapWithoutInitiative } from './maturity-gap-without-initiative.ts';
import { maturityJump } from './maturity-jump.ts';
import { maturityTargetNotAboveCurrent } from './maturity-target-not-above-current.ts';
import { maturityTargetOverdue } from './maturity-target-overdue.ts';
import { surpriseBeforeBasics } from './surprise-before-basics.ts';
import { toBeOneWay } from './to-be-one-way.ts';
import { unknownCriterion } from './unknown-criterion.ts';

/** What a strategy says of its maturity (R16–R22). */
export const maturityRules: readonly Rule[] = [
  unknownCriterion,
  maturityTargetNotAboveCurrent,
  maturityGapClosedLate,
  maturityJump,
  maturityClaimAboveCriteria,
  surpriseBeforeBasics,
  maturityClaimNotShown,
  maturityGapWithoutInitiative,
  maturityGapStillOpen,
  maturityTargetOverdue,
  toBeOneWay,
];
