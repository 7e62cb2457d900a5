import { branchSharesAbove100 } from './branch-shares-above-100.ts';
import { contradictingClaims } from './contradicting-claims.ts';
import { cycle } from './cycle.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { economicsInputKind } from './economics-input-kind.ts';
import { endsAfterHorizon } from './ends-after-horizon.ts';
import { expiredAcceptance } from './expired-acceptance.ts';
import { formulaTypes } from './formula-types.ts';
import { metricIncomplete } from './metric-incomplete.ts';
import { moreAnswersThanAsked } from './more-answers-than-asked.ts';
import type { Rule } from './rule.ts';
import { targetEqualsBaseline } from './target-equals-baseline.ts';
import { targetWorseThanBaseline } from './target-worse-than-baseline.ts';
import { unitMismatch } from './unit-mismatch.ts';
import { unknownRule } from './unknown-rule.ts';
import { unreachableStep } from './unreachable-step.ts';
import { unusedAcceptance } from './unused-acceptance.ts';
import { valueOutsideScale } from './value-outside-scale.ts';

/** The rules, in the order their pages are listed: this table is the specification of what is checked. */
export const rules: readonly Rule[] = [
  // Relations
  cycle,
  // Quantities
  unitMismatch,
  economicsInputKind,
  formulaTypes,
  valueOutsideScale,
  metricIncomplete,
  moreAnswersThanAsked,
  // Claims
  contradictingClaims,
  // Targets
  targetEqualsBaseline,
  targetWorseThanBaseline,
  // Time
  datesOutOfOrder,
  endsAfterHorizon,
  // Flow
  unreachableStep,
  branchSharesAbove100,
  // Acceptances
  unknownRule,
  unusedAcceptance,
  expiredAcceptance,
];
